"""Who may add words where the machine heard none, and where none can be added."""

from typing import Any

import pytest

from custody.accounts.adding import AddedWords, add_words
from custody.accounts.correcting import (
    MOST_LETTERS,
    SaidPiece,
    TurnEdit,
    Why,
    correct_turn,
    withdraw_correction,
)
from custody.catalogue import search, stages, transcripts
from custody.catalogue.engine import Catalogue
from custody.errors import (
    CorrectionOutdatedError,
    CorrectionRefusedError,
    NotAllowedError,
    WordsHiddenError,
)
from custody.records.accounts import Role
from custody.records.calls import PartyRole
from custody.records.corrections import Correction, CorrectionKind, CorrectionReason
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import CallStage, Stage
from tests.builders import (
    AClock,
    a_redaction,
    a_transcript,
    a_turn,
    an_added_call,
)
from tests.custody.accounts.desks import PURPOSES, CallDesk, add_people

LEFT_OUT = Why(reason=CorrectionReason.LEFT_OUT)


class Desk(CallDesk):
    """A question without an answer, and the people who may have heard one."""

    def add(
        self,
        role: Role = Role.SUPERVISOR,
        **changed: Any,  # noqa: ANN401 # any field of what is added
    ) -> Correction:
        given: dict[str, Any] = {
            "call_id": self.call_id,
            "revision": self.view(role).revision,
            "channel": 1,
            "start": 4.0,
            "end": 5.0,
            "text": " kyllä  käy ",
            "party": PartyRole.CUSTOMER,
            "why": LEFT_OUT,
        }
        return add_words(
            self.catalogue,
            AddedWords(**(given | changed)),
            purpose=PURPOSES[role],
            viewer=self.people[role],
            clock=self.clock,
        )

    def said(self) -> list[tuple[str, str]]:
        transcript = self.view().transcript
        turns = transcript.turns if transcript else ()
        return [(str(turn.party), turn.text) for turn in turns]


@pytest.fixture
def desk(catalogue: Catalogue, clock: AClock) -> Desk:
    call_id = an_added_call(catalogue).call_id
    desk = Desk(catalogue, clock, call_id, add_people(catalogue))
    with catalogue.writing() as work:
        turns = [
            a_turn("käykö aamu", channel=0, party=PartyRole.AGENT),
            a_turn("selvä varaan sen", start=7.0, channel=0, party=PartyRole.AGENT),
        ]
        transcripts.put_transcript(work, a_transcript(call_id, turns))
        transcripts.put_redactions(work, call_id, (a_redaction(2.0, 3.0),))
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, clock())
    desk.finish()
    clock.forward(minutes=5)
    return desk


def test_added_words_are_read_where_they_were_said_and_found(desk: Desk) -> None:
    made = desk.add()

    assert (made.kind, made.before, made.after, made.party, made.rendition) == (
        CorrectionKind.ADDED,
        "",
        "kyllä käy",
        PartyRole.CUSTOMER,
        Rendition.RAW,
    )
    assert desk.said() == [
        ("agent", "käykö aamu"),
        ("customer", "kyllä käy"),
        ("agent", "selvä varaan sen"),
    ]
    with desk.catalogue.reading() as read:
        found = search.find(read, "kyllä", Rendition.RAW, 10)
    assert [call_id for call_id, _ in found] == [desk.call_id]


def test_what_rests_on_the_words_is_read_again(desk: Desk) -> None:
    desk.add()

    assert desk.view().summary.stage is CallStage.TRANSCRIBED
    assert desk.view(Role.TRAINER).transcript is None


@pytest.mark.parametrize(
    ("text", "party", "expected"),
    [
        ("joo käy", PartyRole.CUSTOMER, ("customer", "joo käy")),
        ("kyllä käy", PartyRole.THIRD_PARTY, ("third_party", "kyllä käy")),
        ("", PartyRole.CUSTOMER, None),
    ],
    ids=["other words", "another party", "nothing"],
)
def test_added_words_are_mended_like_any_others(
    desk: Desk, text: str, party: PartyRole, expected: tuple[str, str] | None
) -> None:
    desk.add()
    edit = TurnEdit(
        call_id=desk.call_id,
        revision=desk.view().revision,
        turn=1,
        pieces=(SaidPiece(text=text, party=party),),
        why=LEFT_OUT,
    )
    viewer = desk.people[Role.SUPERVISOR]
    (made,) = correct_turn(
        desk.catalogue,
        edit,
        purpose=Purpose.VERIFICATION,
        viewer=viewer,
        clock=desk.clock,
    )

    assert (made.kind, made.withdraws) == (CorrectionKind.ADDED, 1)
    agent = [("agent", "käykö aamu"), ("agent", "selvä varaan sen")]
    assert desk.said() == [agent[0], *([expected] if expected else []), agent[1]]
    states = [str(one.state) for one in desk.view().corrections]
    assert states == ["superseded", "applied"]


def test_added_words_that_are_taken_back_are_gone(desk: Desk) -> None:
    desk.add()

    withdraw_correction(
        desk.catalogue,
        desk.call_id,
        1,
        Why(reason=CorrectionReason.MISTAKE),
        purpose=Purpose.VERIFICATION,
        viewer=desk.people[Role.SUPERVISOR],
        clock=desk.clock,
    )

    assert [text for _, text in desk.said()] == ["käykö aamu", "selvä varaan sen"]


@pytest.mark.parametrize(
    "changed",
    [
        {"text": " \n"},
        {"text": "x" * (MOST_LETTERS + 1)},
        {"channel": 2},
        {"start": -0.5},
        {"start": 5.0},
        {"end": 10_000.0},
        {"end": float("nan")},
        {"channel": 0, "start": 0.0, "end": 1.0, "party": PartyRole.AGENT},
        {"channel": 0, "start": 0.0, "end": 1.0, "party": None},
        {"why": Why(reason=CorrectionReason.OTHER)},
    ],
    ids=[
        "no word",
        "too many",
        "no such channel",
        "before the recording",
        "no second",
        "behind it",
        "no number",
        "the party has words there",
        "somebody has",
        "no note",
    ],
)
def test_what_cannot_have_been_said_there_is_refused(
    desk: Desk, changed: dict[str, Any]
) -> None:
    with pytest.raises(CorrectionRefusedError):
        desk.add(**changed)

    assert desk.view().corrections == ()


def test_two_may_speak_at_once(desk: Desk) -> None:
    desk.add(channel=0, start=0.0, end=0.8, text="joo")

    assert ("customer", "joo") in desk.said()


def test_nobody_adds_words_where_their_copy_is_silent(desk: Desk) -> None:
    with pytest.raises(WordsHiddenError):
        desk.add(Role.TRAINER, start=2.5, end=3.5)

    assert desk.add(Role.TRAINER).rendition is Rendition.REDACTED


def test_an_older_view_adds_nothing(desk: Desk) -> None:
    with pytest.raises(CorrectionOutdatedError):
        desk.add(revision="older")


def test_who_only_looks_for_patterns_adds_nothing(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        desk.add(Role.ANALYST)
