"""Turns parted, joined and given to whom they belong."""

from typing import Any

import pytest

from custody.accounts.correcting import (
    SaidPiece,
    TurnEdit,
)
from custody.catalogue import transcripts
from custody.catalogue.engine import Catalogue
from custody.errors import (
    CorrectionRefusedError,
)
from custody.records.accounts import Role
from custody.records.calls import PartyRole
from custody.records.corrections import (
    CorrectionKind,
)
from custody.records.ids import CallId
from tests.builders import (
    AClock,
    a_transcript,
    a_turn,
)
from tests.custody.accounts.desks import (
    MISHEARD,
    SAID,
    CorrectingDesk,
    a_correcting_desk,
)


@pytest.fixture
def desk(catalogue: Catalogue, clock: AClock) -> CorrectingDesk:
    return a_correcting_desk(catalogue, clock)


ANSWERED = "aamulla kiitos"
"""What the customer said on the same channel, half a second after `SAID`."""


def asked_and_answered(desk: CorrectingDesk) -> None:
    """Put the desk's words on one channel, as a mono recording has them."""
    turns = [
        a_turn(SAID, party=PartyRole.AGENT),
        a_turn(ANSWERED, start=3.0, party=PartyRole.CUSTOMER),
    ]
    with desk.catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(desk.call_id, turns))
    desk.finish()


def spoken(desk: CorrectingDesk) -> list[tuple[PartyRole | None, str]]:
    transcript = desk.view().transcript
    return [(turn.party, turn.text) for turn in transcript.turns] if transcript else []


def test_a_turn_is_parted_where_somebody_else_speaks(desk: CorrectingDesk) -> None:
    (made,) = desk.correct(
        "",
        pieces=(
            SaidPiece(text="nimeni on Esimerkki", party=PartyRole.CUSTOMER),
            SaidPiece(text="varaisin ajan", party=PartyRole.AGENT),
        ),
    )

    assert (made.kind, made.before) == (CorrectionKind.PARTY, "varaisin ajan")
    assert spoken(desk) == [
        (PartyRole.CUSTOMER, "nimeni on Esimerkki"),
        (PartyRole.AGENT, "varaisin ajan"),
    ]


def test_words_go_over_to_the_next_turn(desk: CorrectingDesk) -> None:
    asked_and_answered(desk)

    desk.correct(
        "",
        num_turns=2,
        pieces=(
            SaidPiece(text="nimeni on Esimerkki varaisin", party=PartyRole.AGENT),
            SaidPiece(text="ajan aamulla kiitos", party=PartyRole.CUSTOMER),
        ),
    )

    assert spoken(desk) == [
        (PartyRole.AGENT, "nimeni on Esimerkki varaisin"),
        (PartyRole.CUSTOMER, "ajan aamulla kiitos"),
    ]


def test_two_turns_of_one_party_become_one_and_can_be_mended_as_one(
    desk: CorrectingDesk,
) -> None:
    asked_and_answered(desk)
    whole = f"{SAID} {ANSWERED}"
    piece = SaidPiece(text=whole, party=PartyRole.AGENT)

    desk.correct("", num_turns=2, pieces=(piece,))
    desk.correct(whole.replace("ajan aamulla", "aikani illalla"), party=PartyRole.AGENT)

    mended = "nimeni on Esimerkki varaisin aikani illalla kiitos"
    assert spoken(desk) == [(PartyRole.AGENT, mended)]
    kinds = [one.correction.kind for one in desk.view().corrections]
    assert kinds == [CorrectionKind.PARTY, CorrectionKind.TEXT, CorrectionKind.TEXT]


def test_a_later_word_on_some_leaves_the_others_with_whom_they_were(
    desk: CorrectingDesk,
) -> None:
    desk.correct(SAID, party=PartyRole.AGENT)
    desk.correct(
        "",
        pieces=(
            SaidPiece(text="nimeni on", party=PartyRole.SUPERVISOR),
            SaidPiece(text="Esimerkki varaisin ajan", party=PartyRole.AGENT),
        ),
    )

    assert spoken(desk) == [
        (PartyRole.SUPERVISOR, "nimeni on"),
        (PartyRole.AGENT, "Esimerkki varaisin ajan"),
    ]
    assert {str(one.state) for one in desk.view().corrections} == {"applied"}


def test_one_word_is_not_given_to_two(desk: CorrectingDesk) -> None:
    halves = (
        SaidPiece(text=SAID, party=PartyRole.CUSTOMER),
        SaidPiece(text="selvä", party=PartyRole.AGENT),
    )

    with pytest.raises(CorrectionRefusedError, match="Add words"):
        desk.correct("", pieces=halves)


def test_turns_of_two_channels_are_not_edited_together(desk: CorrectingDesk) -> None:
    turns = [a_turn(SAID), a_turn("selvä", start=5.0, channel=0)]
    with desk.catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(desk.call_id, turns))

    with pytest.raises(CorrectionRefusedError):
        desk.correct(SAID, num_turns=2)


def test_a_trainer_moves_hidden_words_to_another_party_unseen(
    desk: CorrectingDesk,
) -> None:
    desk.correct(
        "",
        Role.TRAINER,
        pieces=(
            SaidPiece(text="nimeni on", party=PartyRole.CUSTOMER),
            SaidPiece(text="[name] varaisin ajan", party=PartyRole.AGENT),
        ),
    )

    assert spoken(desk)[1] == (PartyRole.AGENT, "Esimerkki varaisin ajan")


@pytest.mark.parametrize("changed", [{"turn": -1}, {"num_turns": 0}, {"pieces": ()}])
def test_an_edit_of_nothing_is_none(changed: dict[str, Any]) -> None:
    given: dict[str, Any] = {
        "call_id": CallId("c" * 32),
        "revision": "",
        "turn": 0,
        "pieces": (SaidPiece(text="", party=None),),
        "why": MISHEARD,
    }
    with pytest.raises(ValueError, match="an edit"):
        TurnEdit(**(given | changed))
