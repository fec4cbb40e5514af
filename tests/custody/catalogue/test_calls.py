from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from custody.catalogue import calls, findings, stages
from custody.catalogue.calls import CallFilter, CallSummary
from custody.catalogue.engine import Catalogue
from custody.errors import CallAmbiguousError, CallExistsError, CallMissingError
from custody.records.calls import CallFlag, PartyRole
from custody.records.findings import Notice, NoticeGiven, Verdict
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.stages import CallStage, Stage, StageState
from tests.builders import A_MOMENT, a_call, a_finding, a_link, an_added_call

NOBODY = CallId("0" * 32)


def test_a_call_reads_as_it_was_written(catalogue: Catalogue) -> None:
    call = a_call(
        answered_at=A_MOMENT + timedelta(seconds=3),
        flags=(CallFlag.CROSSTALK, CallFlag.CLIPPED),
        transaction_refs=("T-1", "T-2"),
        queue="ajanvaraus",
    )

    with catalogue.writing() as work:
        calls.add_call(work, call)

    with catalogue.reading() as read:
        assert calls.call_by_id(read, call.call_id) == call


def test_a_mono_call_keeps_its_unknown_party(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue, parties=1)

    with catalogue.reading() as read:
        found = calls.call_by_id(read, call.call_id)

    assert found.recording.channel_parties == (None,)


def test_adding_the_same_call_again_overwrites_it(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    known_better = a_call(
        call_id=call.call_id, agent="pekka", content_digest=call.content_digest
    )

    with catalogue.writing() as work:
        calls.add_call(work, known_better)

    with catalogue.reading() as read:
        assert calls.count_calls(read, CallFilter()) == 1
        assert calls.call_by_id(read, call.call_id) == known_better


def test_the_same_bytes_are_one_call(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)

    with catalogue.writing() as work, pytest.raises(CallExistsError) as refused:
        calls.add_call(work, a_call(content_digest=call.content_digest))

    assert refused.value.call_id == call.call_id


def test_a_call_is_found_by_its_digest(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)

    with catalogue.reading() as read:
        assert calls.find_by_digest(read, call.content_digest) == call.call_id
        assert calls.find_by_digest(read, "another") is None


def test_a_missing_call_is_said_to_be_missing(catalogue: Catalogue) -> None:
    with catalogue.reading() as read, pytest.raises(CallMissingError):
        calls.call_by_id(read, NOBODY)


@pytest.mark.parametrize(
    "text",
    ["abcdef0123456789abcdef0123456789", "ABCDEF0", "1773040502.11", "in-1.wav"],
    ids=["id", "beginning", "session", "file"],
)
def test_a_call_is_found_by_what_people_call_it(
    catalogue: Catalogue, text: str
) -> None:
    call = an_added_call(
        catalogue,
        call_id="abcdef0123456789abcdef0123456789",
        session_id="1773040502.11",
        source_name="in-1.wav",
    )

    with catalogue.reading() as read:
        assert calls.find_call_id(read, text) == call.call_id


@pytest.mark.parametrize("text", ["abcde", "", "%", "abcdef_", "x" * 40])
def test_what_names_no_call_is_said_to_be_missing(
    catalogue: Catalogue, text: str
) -> None:
    an_added_call(catalogue, call_id="abcdef0123456789abcdef0123456789")

    with catalogue.reading() as read, pytest.raises(CallMissingError):
        calls.find_call_id(read, text)


def test_a_beginning_that_several_calls_have_is_ambiguous(
    catalogue: Catalogue,
) -> None:
    for last in "ab":
        an_added_call(catalogue, call_id="abcdef" + last * 26)

    with (
        catalogue.reading() as read,
        pytest.raises(CallAmbiguousError, match="2 calls"),
    ):
        calls.find_call_id(read, "abcdef")


def test_a_missing_name_is_not_repeated(catalogue: Catalogue) -> None:
    with catalogue.reading() as read, pytest.raises(CallMissingError) as missing:
        calls.find_call_id(read, "in-358405550123.wav")

    assert "358405550123" not in missing.value.message


def test_flags_language_and_customer_are_written_in_place(
    catalogue: Catalogue,
) -> None:
    call = an_added_call(catalogue, flags=(CallFlag.CLIPPED,))

    with catalogue.writing() as work:
        calls.set_flags(work, call.call_id, [CallFlag.CROSSTALK])
        calls.set_language(work, call.call_id, "sv")
        calls.set_customer(work, call.call_id, CustomerId("5729"))

    with catalogue.reading() as read:
        found = calls.call_by_id(read, call.call_id)
    assert (found.flags, found.language, found.customer_id) == (
        (CallFlag.CROSSTALK,),
        "sv",
        "5729",
    )


def test_nothing_is_written_of_a_missing_call(catalogue: Catalogue) -> None:
    with catalogue.writing() as work, pytest.raises(CallMissingError):
        calls.set_language(work, NOBODY, "fi")


def test_a_list_sums_up_each_call_newest_first(catalogue: Catalogue) -> None:
    older = an_added_call(catalogue)
    newer = an_added_call(catalogue, started_at=A_MOMENT + timedelta(days=1))
    with catalogue.writing() as work:
        stages.add_stage(work, older.call_id, Stage.TRANSCRIBE, A_MOMENT)
        findings.put_analysis(
            work,
            older.call_id,
            customer_id=CustomerId("5729"),
            customer_reasons=(),
            links=[a_link("T-1001", 0.5), a_link("T-1002", 0.9)],
            findings=[a_finding(), a_finding(transaction_id="T-1002")],
            notice=Notice(given=NoticeGiven.UNCLEAR),
            measures={},
            now=A_MOMENT,
        )

    with catalogue.reading() as read:
        found = calls.list_calls(read, CallFilter())
        of_older = calls.call_by_id(read, older.call_id)

    assert found == (
        CallSummary(call=newer, stage=CallStage.INGESTED),
        CallSummary(
            call=of_older,
            stage=CallStage.INGESTED,
            transaction_ids=(TransactionId("T-1002"), TransactionId("T-1001")),
            verdicts=(Verdict.CONTRADICTED, Verdict.CONTRADICTED),
            notice_given=NoticeGiven.UNCLEAR,
        ),
    )


def test_a_failed_call_is_listed_with_its_cause(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        stages.add_stage(work, call.call_id, Stage.TRANSCRIBE, A_MOMENT)
        row = stages.claim(work, worker="w", now=A_MOMENT, lease_seconds=60)
        assert row is not None
        stages.fail(work, row, A_MOMENT, "ModelMissingError", "No model.", None)

    with catalogue.reading() as read:
        (found,) = calls.list_calls(read, CallFilter(stage=CallStage.FAILED))

    assert (found.stage, found.failure, found.failure_message) == (
        CallStage.FAILED,
        "ModelMissingError",
        "No model.",
    )
    assert found.has_failed == "ModelMissingError"


def test_a_list_takes_as_many_queries_for_many_calls_as_for_one(
    catalogue: Catalogue,
) -> None:
    statements: list[str] = []

    def count(num_calls: int) -> int:
        for _ in range(num_calls):
            an_added_call(catalogue)
        statements.clear()
        with catalogue.reading() as read:
            sa.event.listen(
                read, "before_cursor_execute", lambda *told: statements.append(told[2])
            )
            calls.list_calls(read, CallFilter())
        return len([one for one in statements if one.startswith("SELECT")])

    assert count(1) == count(30)


def test_a_list_is_cut_by_limit_and_offset(catalogue: Catalogue) -> None:
    made = [
        an_added_call(catalogue, started_at=A_MOMENT + timedelta(hours=hours))
        for hours in range(4)
    ]

    with catalogue.reading() as read:
        found = calls.list_calls(read, CallFilter(limit=2, offset=1))
        rest = calls.list_calls(read, CallFilter(offset=3))
        number = calls.count_calls(read, CallFilter(limit=2, offset=1))

    assert [one.call for one in found] == [made[2], made[1]]
    assert [one.call for one in rest] == [made[0]]
    assert number == 4


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ({}, CallStage.INGESTED),
        ({Stage.TRANSCRIBE: StageState.RUNNING}, CallStage.INGESTED),
        (
            {Stage.TRANSCRIBE: StageState.DONE, Stage.ANALYSE: StageState.WAITING},
            CallStage.TRANSCRIBED,
        ),
        (
            {Stage.TRANSCRIBE: StageState.DONE, Stage.ANALYSE: StageState.DONE},
            CallStage.ANALYSED,
        ),
        (dict.fromkeys(Stage, StageState.DONE), CallStage.DONE),
        (
            # analysed anew after a load: what was redacted before is not the last word
            {
                Stage.TRANSCRIBE: StageState.DONE,
                Stage.ANALYSE: StageState.WAITING,
                Stage.REDACT: StageState.DONE,
            },
            CallStage.TRANSCRIBED,
        ),
        (
            {Stage.TRANSCRIBE: StageState.DONE, Stage.ANALYSE: StageState.FAILED},
            CallStage.FAILED,
        ),
    ],
)
def test_how_far_a_call_has_come_follows_from_its_stages(
    states: dict[Stage, StageState], expected: CallStage
) -> None:
    assert calls.call_stage(states) is expected


def test_a_summary_of_one_call_is_its_line_of_the_list(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)

    with catalogue.reading() as read:
        (listed,) = calls.list_calls(read, CallFilter())
        assert calls.summary_of(read, call.call_id) == listed


def test_parties_survive_whatever_their_order(catalogue: Catalogue) -> None:
    call = a_call()
    recording = replace(
        call.recording, channel_parties=(PartyRole.CUSTOMER, PartyRole.BOT)
    )
    with catalogue.writing() as work:
        calls.add_call(work, replace(call, recording=recording))

    with catalogue.reading() as read:
        found = calls.call_by_id(read, call.call_id)

    assert found.recording == recording
