"""Who may set which words right, and what follows from it."""

from dataclasses import dataclass, replace
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
    withdraw_correction,
)
from custody.accounts.viewing import CallView, view_call
from custody.catalogue import search, stages, transcripts
from custody.catalogue.accounts import add_account
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
from custody.records.accounts import Account, Role
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
    an_account,
    an_added_call,
)

SAID = "nimeni on Esimerkki varaisin ajan"
SHOWN = "nimeni on [name] varaisin ajan"
MISHEARD = Why(reason=CorrectionReason.MISHEARD)
PURPOSES = {
    Role.SUPERVISOR: Purpose.VERIFICATION,
    Role.TRAINER: Purpose.TRAINING,
    Role.DPO: Purpose.ACCESS_REQUEST,
    Role.ANALYST: Purpose.SERVICE_DEVELOPMENT,
    Role.AGENT: Purpose.TRAINING,
}


@dataclass
class Desk:
    """A call of one turn with a hidden name, and the people who look at it."""

    catalogue: Catalogue
    clock: AClock
    call_id: CallId
    people: dict[Role, Account]

    def view(self, role: Role = Role.SUPERVISOR) -> CallView:
        return view_call(
            self.catalogue,
            self.call_id,
            purpose=PURPOSES[role],
            viewer=self.people[role],
        )

    def correct(
        self,
        text: str,
        role: Role = Role.SUPERVISOR,
        **changed: Any,  # noqa: ANN401 # any field of an edit
    ) -> tuple[Correction, ...]:
        given: dict[str, Any] = {
            "call_id": self.call_id,
            "revision": self.view(role).revision,
            "turn": 0,
            "why": MISHEARD,
        }
        party = changed.pop("party", PartyRole.CUSTOMER)
        given["pieces"] = (SaidPiece(text=text, party=party),)
        return correct_turn(
            self.catalogue,
            TurnEdit(**(given | changed)),
            purpose=PURPOSES[role],
            viewer=self.people[role],
            clock=self.clock,
        )

    def take_back(self, number: int, role: Role = Role.SUPERVISOR) -> Correction:
        return withdraw_correction(
            self.catalogue,
            self.call_id,
            number,
            Why(reason=CorrectionReason.MISTAKE),
            purpose=PURPOSES[role],
            viewer=self.people[role],
            clock=self.clock,
        )

    def finish(self) -> None:
        """Let the stages that wait pass by, as a worker would end them."""
        with self.catalogue.writing() as work:
            while (
                row := stages.claim(
                    work, worker="w", now=self.clock(), lease_seconds=60
                )
            ) is not None:
                stages.complete(work, row, self.clock())

    def text(self, role: Role = Role.SUPERVISOR) -> list[str]:
        transcript = self.view(role).transcript
        return [turn.text for turn in transcript.turns] if transcript else []


@pytest.fixture
def desk(catalogue: Catalogue, clock: AClock) -> Desk:
    call_id = an_added_call(catalogue, agent="maija").call_id
    people = {
        role: an_account(
            user_name=role.value,
            display_name=role.value.capitalize(),
            roles=(role,),
            agent="maija" if role is Role.AGENT else None,
        )
        for role in PURPOSES
    }
    desk = Desk(catalogue, clock, call_id, people)
    with catalogue.writing() as work:
        for person in people.values():
            add_account(work, person, "hash")
        transcripts.put_transcript(work, a_transcript(call_id, [a_turn(SAID)]))
        transcripts.put_redactions(work, call_id, (a_redaction(1.0, 1.5),))
        search.put_document(work, call_id, Rendition.RAW, SAID, "fi")
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, clock())
    desk.finish()
    clock.forward(minutes=5)
    return desk


def test_a_correction_is_kept_with_all_that_it_rests_on(desk: Desk) -> None:
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


def test_it_is_shown_at_once_and_found_at_once(desk: Desk) -> None:
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


def test_what_rests_on_the_words_is_read_again(desk: Desk) -> None:
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
    desk: Desk,
) -> None:
    desk.correct("nimeni on Esimerkki puhelin 0401234567 varaisin ajan")

    view = desk.view(Role.TRAINER)

    assert view.transcript is None
    assert view.machine is None
    assert [one.correction.after for one in view.corrections] == [""]
    assert not may_correct(desk.people[Role.TRAINER], view, Purpose.TRAINING)


def test_a_trainer_corrects_what_they_see_and_leaves_the_hidden_alone(
    desk: Desk,
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
def test_a_trainer_cannot_change_a_hidden_word(desk: Desk, text: str) -> None:
    with pytest.raises(WordsHiddenError):
        desk.correct(text, Role.TRAINER)

    desk.finish()
    assert desk.text() == [SAID]


@pytest.mark.parametrize("role", [Role.ANALYST, Role.AGENT])
def test_who_counts_or_is_coached_corrects_nothing(desk: Desk, role: Role) -> None:
    with pytest.raises(NotAllowedError):
        desk.correct(SHOWN.replace("varaisin", "perun"), role)
    with pytest.raises(NotAllowedError):
        desk.take_back(1, role)

    assert not may_correct(desk.people[role], desk.view(role), PURPOSES[role])


def test_a_purpose_that_is_not_theirs_lets_nobody_correct(desk: Desk) -> None:
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
    desk: Desk, changed: dict[str, Any]
) -> None:
    given: dict[str, Any] = {"text": "muuta"} | changed
    with pytest.raises(CorrectionRefusedError):
        desk.correct(**given)

    with desk.catalogue.reading() as read:
        assert corrections_of(read, desk.call_id) == ()


def test_two_people_at_one_turn_do_not_write_over_each_other(desk: Desk) -> None:
    seen = desk.view().revision
    desk.correct("nimeni on Esimerkki perun ajan")

    with pytest.raises(CorrectionOutdatedError):
        desk.correct("nimeni on Esimerkki siirrän ajan", revision=seen)
    with pytest.raises(CorrectionOutdatedError):
        desk.correct("muuta", turn=7)


def test_one_after_the_other_can_be_made_without_waiting_for_the_worker(
    desk: Desk,
) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")
    seen = desk.view().revision
    desk.finish()
    with desk.catalogue.writing() as work:
        transcripts.put_redactions(work, desk.call_id, (a_redaction(0.9, 1.6),))

    desk.correct("nimeni on Esimerkki perun aikani", revision=seen)

    assert desk.text() == ["nimeni on Esimerkki perun aikani"]


def test_a_corrected_word_corrected_again_supersedes(desk: Desk) -> None:
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


def test_a_turn_is_given_to_whom_it_belongs(desk: Desk) -> None:
    (made,) = desk.correct(SAID, party=PartyRole.AGENT)

    assert (made.kind, made.party) == (CorrectionKind.PARTY, PartyRole.AGENT)
    transcript = desk.view().transcript
    assert transcript
    assert [turn.party for turn in transcript.turns] == [PartyRole.AGENT]


def test_what_is_taken_back_stays_written(desk: Desk) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")

    withdrawal = desk.take_back(1)

    (standing,) = desk.view().corrections
    assert desk.text() == [SAID]
    assert standing.state is CorrectionState.WITHDRAWN
    assert standing.correction.after == "perun"
    assert standing.withdrawal == withdrawal


@pytest.mark.parametrize("number", [1, 2, 99])
def test_what_is_not_there_or_was_taken_back_cannot_be(desk: Desk, number: int) -> None:
    desk.correct("nimeni on Esimerkki perun ajan")
    desk.take_back(1)

    with pytest.raises(CorrectionMissingError):
        desk.take_back(number)


def test_a_trainer_takes_back_their_own_only(desk: Desk) -> None:
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


def test_signs_that_nobody_sees_are_left_out(desk: Desk) -> None:
    (made,) = desk.correct("nimeni on Esimerkki pe\u202erun\x00 ajan")

    assert made.after == "perun"


def test_a_call_that_is_not_there_cannot_be_corrected(desk: Desk) -> None:
    with pytest.raises(CallMissingError):
        desk.correct("muuta", call_id=CallId("f" * 32))


def test_a_call_without_a_transcript_has_nothing_to_correct(desk: Desk) -> None:
    other = replace(desk, call_id=an_added_call(desk.catalogue).call_id)

    with pytest.raises(CorrectionRefusedError):
        other.correct("muuta")


ANSWERED = "aamulla kiitos"
"""What the customer said on the same channel, half a second after `SAID`."""


def asked_and_answered(desk: Desk) -> None:
    """Put the desk's words on one channel, as a mono recording has them."""
    turns = [
        a_turn(SAID, party=PartyRole.AGENT),
        a_turn(ANSWERED, start=3.0, party=PartyRole.CUSTOMER),
    ]
    with desk.catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(desk.call_id, turns))
    desk.finish()


def spoken(desk: Desk) -> list[tuple[PartyRole | None, str]]:
    transcript = desk.view().transcript
    return [(turn.party, turn.text) for turn in transcript.turns] if transcript else []


def test_a_turn_is_parted_where_somebody_else_speaks(desk: Desk) -> None:
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


def test_words_go_over_to_the_next_turn(desk: Desk) -> None:
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
    desk: Desk,
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
    desk: Desk,
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


def test_one_word_is_not_given_to_two(desk: Desk) -> None:
    halves = (
        SaidPiece(text=SAID, party=PartyRole.CUSTOMER),
        SaidPiece(text="selvä", party=PartyRole.AGENT),
    )

    with pytest.raises(CorrectionRefusedError, match="Add words"):
        desk.correct("", pieces=halves)


def test_turns_of_two_channels_are_not_edited_together(desk: Desk) -> None:
    turns = [a_turn(SAID), a_turn("selvä", start=5.0, channel=0)]
    with desk.catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(desk.call_id, turns))

    with pytest.raises(CorrectionRefusedError):
        desk.correct(SAID, num_turns=2)


def test_a_trainer_moves_hidden_words_to_another_party_unseen(desk: Desk) -> None:
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
