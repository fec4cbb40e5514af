from dataclasses import replace
from datetime import timedelta

import pytest

from custody.accounts.viewing import count_calls_for, view_call, view_calls
from custody.catalogue import calls, findings, sealed, search, stages, transcripts
from custody.catalogue.calls import CallFilter
from custody.catalogue.engine import Catalogue
from custody.errors import CallMissingError, NotAllowedError
from custody.records.accounts import Role
from custody.records.findings import FindingField, Notice, NoticeGiven, Verdict
from custody.records.ids import CallId, CustomerId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import Stage
from tests.builders import (
    A_MOMENT,
    a_finding,
    a_link,
    a_redaction,
    a_sealed_object,
    a_transcript,
    a_turn,
    an_account,
    an_added_call,
)

SAID = "nimeni on Esimerkki se maksaa 98 euroa"
MASKED = "nimeni on [name] se maksaa 98 euroa"


def _finished_call(
    catalogue: Catalogue, *, agent: str = "maija", until: Stage = Stage.REDACT
) -> CallId:
    """Make a call that has come through its stages, up to and with this one."""
    call_id = an_added_call(catalogue, agent=agent).call_id
    with catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(call_id, [a_turn(SAID)]))
        findings.put_analysis(
            work,
            call_id,
            customer_id=CustomerId("5729"),
            customer_reasons=("the caller's number is the customer's",),
            links=[a_link()],
            findings=[
                a_finding(quote=SAID, start=0.0, end=3.5),
                a_finding(
                    field=FindingField.PRACTITIONER,
                    verdict=Verdict.ABSENT,
                    expected="Virtanen",
                    heard=None,
                    quote="",
                    channel=None,
                    start=None,
                    end=None,
                ),
            ],
            notice=Notice(given=NoticeGiven.TRUE, start=0.5),
            measures={"talk_share": 0.5},
            now=A_MOMENT,
        )
        for rendition in (Rendition.RAW, Rendition.REDACTED):
            sealed.add_sealed(work, a_sealed_object(call_id, rendition))
        transcripts.put_redactions(work, call_id, (a_redaction(1.0, 1.5),))
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, A_MOMENT)
        while (
            row := stages.claim(work, worker="w", now=A_MOMENT, lease_seconds=60)
        ) is not None:
            stages.complete(work, row, A_MOMENT)
            if row.stage is until:
                break
    return call_id


def test_a_purpose_that_allows_raw_shows_what_was_said(catalogue: Catalogue) -> None:
    call_id = _finished_call(catalogue)

    view = view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)

    assert view.rendition is Rendition.RAW
    assert view.transcript == a_transcript(call_id, [a_turn(SAID)])
    assert view.findings[0].quote == SAID
    assert view.findings[1].expected == "Virtanen"
    assert view.links == (a_link(),)
    assert view.customer_id == "5729"
    assert set(view.renditions) == {Rendition.RAW, Rendition.REDACTED}
    with catalogue.reading() as read:
        assert view.summary == calls.summary_of(read, call_id)
        assert view.analysis == findings.analysis_of(read, call_id)


@pytest.mark.parametrize(
    ("purpose", "force_redacted"),
    [
        (None, False),
        (Purpose.TRAINING, False),
        (Purpose.SERVICE_DEVELOPMENT, False),
        (Purpose.ADMINISTRATION, False),
        (Purpose.VERIFICATION, True),
    ],
)
def test_any_other_purpose_shows_it_masked(
    catalogue: Catalogue, purpose: Purpose | None, *, force_redacted: bool
) -> None:
    call_id = _finished_call(catalogue)

    view = view_call(catalogue, call_id, purpose=purpose, force_redacted=force_redacted)

    assert view.rendition is Rendition.REDACTED
    assert view.transcript is not None
    assert [turn.text for turn in view.transcript.turns] == [MASKED]
    assert [finding.quote for finding in view.findings] == [MASKED, ""]
    assert view.findings[1].expected == "[name]"
    assert "Esimerkki" not in str(view.transcript.turns[0].words)


@pytest.mark.parametrize("until", [Stage.TRANSCRIBE, Stage.ANALYSE])
def test_before_redaction_has_run_nothing_said_is_shown(
    catalogue: Catalogue, until: Stage
) -> None:
    call_id = _finished_call(catalogue, until=until)

    view = view_call(catalogue, call_id, purpose=Purpose.TRAINING)
    raw = view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)

    assert view.transcript is None
    assert [(one.quote, one.heard) for one in view.findings] == [("", None)] * 2
    assert raw.transcript is not None


def test_a_call_that_is_redacted_anew_is_silent_until_it_is(
    catalogue: Catalogue,
) -> None:
    call_id = _finished_call(catalogue)

    with catalogue.writing() as work:
        stages.enqueue(work, call_id, Stage.ANALYSE, A_MOMENT)

    assert view_call(catalogue, call_id, purpose=None).transcript is None


def test_a_call_without_a_transcript_is_still_shown(catalogue: Catalogue) -> None:
    call_id = an_added_call(catalogue).call_id

    view = view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)

    assert (view.transcript, view.analysis, view.findings) == (None, None, ())


def test_a_missing_call_is_said_to_be_missing(catalogue: Catalogue) -> None:
    with pytest.raises(CallMissingError):
        view_call(catalogue, CallId("0" * 32), purpose=None)


def test_a_supervisor_sees_all_of_a_verification(catalogue: Catalogue) -> None:
    call_id = _finished_call(catalogue)

    for_supervisor = view_call(
        catalogue, call_id, purpose=Purpose.VERIFICATION, viewer=an_account()
    )

    assert for_supervisor == view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)


def test_a_trainer_sees_how_was_spoken_and_not_with_whom(
    catalogue: Catalogue,
) -> None:
    call_id = _finished_call(catalogue)

    view = view_call(
        catalogue,
        call_id,
        purpose=Purpose.TRAINING,
        viewer=an_account(roles=(Role.TRAINER,)),
    )

    call = view.summary.call
    assert view.transcript is not None
    assert (call.caller, call.callee, call.source_name) == (None, None, "")
    assert (view.customer_id, call.customer_id) == (None, None)
    assert (view.links, view.findings) == ((), ())
    assert (view.summary.transaction_ids, view.summary.verdicts) == ((), ())
    assert view.analysis is not None
    assert (view.analysis.customer_id, view.analysis.customer_reasons) == (None, ())
    assert view.analysis.measures == {"talk_share": 0.5}


@pytest.mark.parametrize(
    ("role", "purpose"),
    [
        (Role.TRAINER, Purpose.VERIFICATION),
        (Role.ANALYST, Purpose.TRAINING),
        (Role.SUPERVISOR, Purpose.LEGAL_CLAIM),
        (Role.ADMIN, Purpose.ADMINISTRATION),
        (Role.ADMIN, None),
    ],
)
def test_a_purpose_that_is_not_the_roles_opens_nothing(
    catalogue: Catalogue, role: Role, purpose: Purpose | None
) -> None:
    call_id = _finished_call(catalogue)

    with pytest.raises(NotAllowedError):
        view_call(catalogue, call_id, purpose=purpose, viewer=an_account(roles=(role,)))


def test_an_agent_opens_own_calls_and_is_not_told_of_others(
    catalogue: Catalogue,
) -> None:
    own = _finished_call(catalogue, agent="maija")
    other = _finished_call(catalogue, agent="pekka")
    agent = an_account(roles=(Role.AGENT,), agent="maija")

    view = view_call(catalogue, own, purpose=Purpose.TRAINING, viewer=agent)

    assert view.rendition is Rendition.REDACTED
    with pytest.raises(CallMissingError):
        view_call(catalogue, other, purpose=Purpose.TRAINING, viewer=agent)


def test_a_list_holds_what_the_viewer_may_see(catalogue: Catalogue) -> None:
    own = _finished_call(catalogue, agent="maija")
    _finished_call(catalogue, agent="pekka")
    agent = an_account(roles=(Role.AGENT,), agent="maija")

    found = view_calls(catalogue, CallFilter(), purpose=Purpose.TRAINING, viewer=agent)
    number = count_calls_for(
        catalogue, CallFilter(), purpose=Purpose.TRAINING, viewer=agent
    )
    of_supervisor = view_calls(
        catalogue, CallFilter(), purpose=Purpose.VERIFICATION, viewer=an_account()
    )

    assert [one.call.call_id for one in found] == [own]
    assert number == 1
    assert found[0].call.caller is None
    assert len(of_supervisor) == 2
    assert all(one.call.caller for one in of_supervisor)


def test_a_trainer_does_not_find_a_call_by_a_name_said_in_it(
    catalogue: Catalogue,
) -> None:
    call_id = _finished_call(catalogue)
    with catalogue.writing() as work:
        search.put_document(work, call_id, Rendition.RAW, SAID, "fi")
        search.put_document(work, call_id, Rendition.REDACTED, MASKED, "fi")
    by_name = CallFilter(text="Esimerkki", rendition=Rendition.RAW)

    of_trainer = view_calls(
        catalogue,
        by_name,
        purpose=Purpose.TRAINING,
        viewer=an_account(roles=(Role.TRAINER,)),
    )
    of_supervisor = view_calls(
        catalogue, by_name, purpose=Purpose.VERIFICATION, viewer=an_account()
    )

    assert (len(of_trainer), len(of_supervisor)) == (0, 1)


def test_a_disabled_viewer_sees_nothing(catalogue: Catalogue) -> None:
    call_id = _finished_call(catalogue)
    gone = replace(an_account(), disabled_at=A_MOMENT + timedelta(days=1))

    with pytest.raises(NotAllowedError):
        view_call(catalogue, call_id, purpose=Purpose.VERIFICATION, viewer=gone)


def test_nothing_that_was_said_is_printed_with_a_view(catalogue: Catalogue) -> None:
    call_id = _finished_call(catalogue)

    view = view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)

    assert "Esimerkki" not in repr(view)
    assert "Virtanen" not in repr(view)
    assert "358405550123" not in repr(view)
