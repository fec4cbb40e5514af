"""Who may set which words right, and what follows from it."""

from dataclasses import replace
from typing import Any

import pytest

from custody.accounts.correcting import (
    MOST_LETTERS,
    SaidPiece,
    TurnEdit,
    Why,
    correct_turn,
    may_correct,
    may_withdraw,
)
from custody.catalogue import search, stages, transcripts
from custody.catalogue.corrections import corrections_of
from custody.catalogue.engine import Catalogue
from custody.errors import (
    CallMissingError,
    CorrectionMissingError,
    CorrectionOutdatedError,
    CorrectionRefusedError,
    NotAllowedError,
    WordsHiddenError,
)
from custody.records.accounts import Role
from custody.records.calls import PartyRole
from custody.records.corrections import (
    Correction,
    CorrectionKind,
    CorrectionReason,
    CorrectionState,
)
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import CallStage, Stage
from tests.builders import (
    AClock,
    a_redaction,
    a_transcript,
    a_turn,
    an_added_call,
)
from tests.custody.accounts.desks import (
    MISHEARD,
    PURPOSES,
    SAID,
    CorrectingDesk,
    a_correcting_desk,
)

SHOWN = "nimeni on [name] varaisin ajan"


@pytest.fixture
def desk(catalogue: Catalogue, clock: AClock) -> CorrectingDesk:
    return a_correcting_desk(catalogue, clock)


def test_a_correction_is_kept_with_all_that_it_rests_on(desk: CorrectingDesk) -> None:
    (made,) = desk.correct(
        "nimeni on Esimerkki perun ajan",
        why=Why(reason=CorrectionReason.OTHER, note=" kuultu\nkahdesti "),
    )

    transcript = a_transcript(desk.call_id, [a_turn(SAID)])
    assert made == Correction(
        call_id=desk.call_id,
        number=1,
        kind=CorrectionKind.TEXT,
        channel=1,
        start=1.5,
        end=2.0,
        before="varaisin",
        after="perun",
        reason=CorrectionReason.OTHER,
        note="kuultu kahdesti",
        author=desk.people[Role.SUPERVISOR].account_id,
        rendition=Rendition.RAW,
        model=transcript.model,
        model_sha256=transcript.model_sha256,
        transcribed_at=transcript.created_at,
        made_at=desk.clock(),
    )
    with desk.catalogue.reading() as read:
        assert corrections_of(read, desk.call_id) == (made,)
        assert transcripts.transcript_of(read, desk.call_id) == transcript


def test_it_is_shown_at_once_and_found_at_once(desk: CorrectingDesk) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")

    assert desk.text() == ["nimeni on Esimerkki perun ajan"]
    assert desk.view().authors == {
        desk.people[Role.SUPERVISOR].account_id: "Supervisor"
    }
    with desk.catalogue.reading() as read:
        found = {
            word: [call for call, _ in search.find(read, word, Rendition.RAW)]
            for word in ("perun", "varaisin")
        }
    assert found == {"perun": [desk.call_id], "varaisin": []}


def test_what_rests_on_the_words_is_read_again(desk: CorrectingDesk) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")

    with desk.catalogue.reading() as read:
        waiting = {
            row.stage: str(row.state) for row in stages.stage_rows(read, desk.call_id)
        }
    assert waiting == {
        Stage.TRANSCRIBE: "done",
        Stage.ANALYSE: "waiting",
        Stage.REDACT: "waiting",
    }
    assert desk.view().summary.stage is CallStage.TRANSCRIBED


def test_until_redaction_has_run_again_who_sees_masked_text_sees_none(
    desk: CorrectingDesk,
) -> None:
    desk.correct("nimeni on Esimerkki puhelin 0401234567 varaisin ajan")

    view = desk.view(Role.TRAINER)

    assert view.transcript is None
    assert view.machine is None
    assert [one.correction.after for one in view.corrections] == [""]
    assert not may_correct(desk.people[Role.TRAINER], view, Purpose.TRAINING)


def test_a_trainer_corrects_what_they_see_and_leaves_the_hidden_alone(
    desk: CorrectingDesk,
) -> None:
    (made,) = desk.correct(SHOWN.replace("varaisin", "perun"), Role.TRAINER)
    desk.finish()

    assert made.rendition is Rendition.REDACTED
    assert desk.text(Role.TRAINER) == ["nimeni on [name] perun ajan"]
    assert desk.text() == ["nimeni on Esimerkki perun ajan"]


@pytest.mark.parametrize(
    "text",
    [
        "nimeni on Virtanen varaisin ajan",
        "nimeni on varaisin ajan",
        "",
        "aivan muuta",
    ],
)
def test_a_trainer_cannot_change_a_hidden_word(desk: CorrectingDesk, text: str) -> None:
    with pytest.raises(WordsHiddenError):
        desk.correct(text, Role.TRAINER)

    desk.finish()
    assert desk.text() == [SAID]


@pytest.mark.parametrize("role", [Role.ANALYST, Role.AGENT])
def test_who_counts_or_is_coached_corrects_nothing(
    desk: CorrectingDesk, role: Role
) -> None:
    with pytest.raises(NotAllowedError):
        desk.correct(SHOWN.replace("varaisin", "perun"), role)
    with pytest.raises(NotAllowedError):
        desk.take_back(1, role)

    assert not may_correct(desk.people[role], desk.view(role), PURPOSES[role])


def test_a_purpose_that_is_not_theirs_lets_nobody_correct(desk: CorrectingDesk) -> None:
    with pytest.raises(NotAllowedError):
        correct_turn(
            desk.catalogue,
            TurnEdit(
                call_id=desk.call_id,
                revision=desk.view().revision,
                turn=0,
                pieces=(SaidPiece(text="muuta", party=None),),
                why=MISHEARD,
            ),
            purpose=Purpose.TRAINING,
            viewer=desk.people[Role.SUPERVISOR],
            clock=desk.clock,
        )


@pytest.mark.parametrize(
    "changed",
    [
        {"text": SAID},
        {"text": f"  {SAID}\n"},
        {"why": Why(reason=CorrectionReason.OTHER)},
        {"why": Why(reason=CorrectionReason.MISHEARD, note="x" * 1001)},
        {"text": "x" * (MOST_LETTERS + 1)},
    ],
    ids=["the same", "but for spaces", "no note", "a long note", "a long text"],
)
def test_what_says_nothing_or_too_much_is_refused(
    desk: CorrectingDesk, changed: dict[str, Any]
) -> None:
    given: dict[str, Any] = {"text": "muuta"} | changed
    with pytest.raises(CorrectionRefusedError):
        desk.correct(**given)

    with desk.catalogue.reading() as read:
        assert corrections_of(read, desk.call_id) == ()


def test_two_people_at_one_turn_do_not_write_over_each_other(
    desk: CorrectingDesk,
) -> None:
    seen = desk.view().revision
    desk.correct("nimeni on Esimerkki perun ajan")

    with pytest.raises(CorrectionOutdatedError):
        desk.correct("nimeni on Esimerkki siirrän ajan", revision=seen)
    with pytest.raises(CorrectionOutdatedError):
        desk.correct("muuta", turn=7)


def test_one_after_the_other_can_be_made_without_waiting_for_the_worker(
    desk: CorrectingDesk,
) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")
    seen = desk.view().revision
    desk.finish()
    with desk.catalogue.writing() as work:
        transcripts.put_redactions(work, desk.call_id, (a_redaction(0.9, 1.6),))

    desk.correct("nimeni on Esimerkki perun aikani", revision=seen)

    assert desk.text() == ["nimeni on Esimerkki perun aikani"]


def test_a_corrected_word_corrected_again_supersedes(desk: CorrectingDesk) -> None:
    desk.correct("nimeni on Esimerkki perun sen ajan")
    desk.correct("nimeni on Esimerkki perun tuon ajan")

    view = desk.view()

    assert desk.text() == ["nimeni on Esimerkki perun tuon ajan"]
    assert [
        (str(one.state), one.correction.before, one.correction.after)
        for one in view.corrections
    ] == [
        ("superseded", "varaisin", "perun sen"),
        ("applied", "varaisin", "perun tuon"),
    ]


def test_a_turn_is_given_to_whom_it_belongs(desk: CorrectingDesk) -> None:
    (made,) = desk.correct(SAID, party=PartyRole.AGENT)

    assert (made.kind, made.party) == (CorrectionKind.PARTY, PartyRole.AGENT)
    transcript = desk.view().transcript
    assert transcript
    assert [turn.party for turn in transcript.turns] == [PartyRole.AGENT]


def test_what_is_taken_back_stays_written(desk: CorrectingDesk) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")

    withdrawal = desk.take_back(1)

    (standing,) = desk.view().corrections
    assert desk.text() == [SAID]
    assert standing.state is CorrectionState.WITHDRAWN
    assert standing.correction.after == "perun"
    assert standing.withdrawal == withdrawal


@pytest.mark.parametrize("number", [1, 2, 99])
def test_what_is_not_there_or_was_taken_back_cannot_be(
    desk: CorrectingDesk, number: int
) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")
    desk.take_back(1)

    with pytest.raises(CorrectionMissingError):
        desk.take_back(number)


def test_a_trainer_takes_back_their_own_only(desk: CorrectingDesk) -> None:
    desk.correct(SHOWN.replace("ajan", "aikani"), Role.TRAINER)
    desk.correct("nimeni on Esimerkki perun aikani")
    desk.finish()

    with pytest.raises(CorrectionRefusedError):
        desk.take_back(2, Role.TRAINER)
    desk.take_back(1, Role.TRAINER)

    assert desk.text() == ["nimeni on Esimerkki perun ajan"]
    view = desk.view(Role.TRAINER)
    trainer = desk.people[Role.TRAINER]
    assert not any(may_withdraw(trainer, view, one) for one in view.corrections)


def test_signs_that_nobody_sees_are_left_out(desk: CorrectingDesk) -> None:
    (made,) = desk.correct("nimeni on Esimerkki pe\u202erun\x00 ajan")

    assert made.after == "perun"


def test_a_call_that_is_not_there_cannot_be_corrected(desk: CorrectingDesk) -> None:
    with pytest.raises(CallMissingError):
        desk.correct("muuta", call_id=CallId("f" * 32))


def test_a_call_without_a_transcript_has_nothing_to_correct(
    desk: CorrectingDesk,
) -> None:
    other = replace(desk, call_id=an_added_call(desk.catalogue).call_id)

    with pytest.raises(CorrectionRefusedError):
        other.correct("muuta")
