"""Who may hide what the machine missed, and who may show what it hid wrongly."""

from typing import Any

import pytest

from custody.accounts.hiding import (
    HidingSpan,
    HidingWish,
    decide_hiding,
    hiding_in,
    may_hide,
    may_show,
    take_back_hiding,
)
from custody.catalogue import hiding, stages, transcripts
from custody.catalogue.engine import Catalogue
from custody.catalogue.playbacks import add_playbacks
from custody.errors import (
    HidingMissingError,
    HidingRefusedError,
    NotAllowedError,
)
from custody.records.accounts import Grant, Role
from custody.records.hiding import HidingDecision, HidingReason, HidingVerb
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import RedactionKind
from custody.records.stages import Stage, StageState
from tests.builders import (
    AClock,
    a_redaction,
    a_transcript,
    a_turn,
    an_added_call,
)
from tests.custody.accounts.desks import PURPOSES, CallDesk, add_people

SITTING = "5" * 64
HIDE, SHOW = HidingVerb.HIDE, HidingVerb.SHOW


class Desk(CallDesk):
    """A call with one hidden name, and the people who look at it."""

    def decide(
        self,
        verb: HidingVerb,
        start: float,
        end: float,
        role: Role = Role.SUPERVISOR,
        **changed: Any,  # noqa: ANN401 # any field of a wish
    ) -> tuple[HidingDecision, ...]:
        channel = changed.pop("channel", 1)
        span = HidingSpan(verb=verb, channel=channel, start=start, end=end)
        given: dict[str, Any] = {
            "call_id": self.call_id,
            "spans": (span,),
            "kind": RedactionKind.PHONE,
            "reason": HidingReason.MISSED,
            "token_sha256": SITTING,
        }
        return decide_hiding(
            self.catalogue,
            HidingWish(**(given | changed)),
            purpose=changed.get("purpose", PURPOSES[role]),
            viewer=self.people[role],
            clock=self.clock,
        )

    def take_back(self, number: int, role: Role = Role.SUPERVISOR) -> HidingDecision:
        return take_back_hiding(
            self.catalogue,
            self.call_id,
            number,
            HidingReason.MISTAKE,
            purpose=PURPOSES[role],
            viewer=self.people[role],
            clock=self.clock,
        )

    def play(self, rendition: Rendition = Rendition.RAW) -> None:
        grant = Grant(
            grant_sha256="9" * 64,
            token_sha256=SITTING,
            account_id=self.people[Role.SUPERVISOR].account_id,
            call_id=self.call_id,
            rendition=rendition,
            purpose=Purpose.VERIFICATION,
            expires_at=self.clock(),
        )
        with self.catalogue.writing() as work:
            add_playbacks(work, grant, [(0.0, 10.0)], self.clock())


@pytest.fixture
def desk(catalogue: Catalogue, clock: AClock) -> Desk:
    call_id = an_added_call(catalogue, agent="maija").call_id
    desk = Desk(catalogue, clock, call_id, add_people(catalogue))
    said = a_turn("nimeni on Esimerkki numero on kolme")
    with catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(call_id, [said]))
        transcripts.put_redactions(work, call_id, (a_redaction(0.95, 1.6),))
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, clock())
    desk.finish()
    return desk


def waiting(desk: Desk) -> list[Stage]:
    with desk.catalogue.reading() as read:
        rows = stages.stage_rows(read, desk.call_id)
    return [row.stage for row in rows if row.state is StageState.WAITING]


def test_a_trainer_hides_what_the_machine_missed(desk: Desk) -> None:
    (made,) = desk.decide(HIDE, 2.5, 3.0, Role.TRAINER, note=" se oli  numero ")

    assert (made.verb, made.kind, made.channel) == (HIDE, RedactionKind.PHONE, 1)
    assert (made.start, made.end) == (2.35, 3.15)
    assert (made.words, made.note, made.rendition) == (
        "kolme",
        "se oli numero",
        Rendition.REDACTED,
    )
    assert waiting(desk) == [Stage.REDACT]
    assert desk.view(Role.TRAINER).transcript is None
    with desk.catalogue.reading() as read:
        assert hiding.decisions_of(read, desk.call_id) == (made,)


def test_showing_is_kept_with_all_of_the_span_once_it_was_heard(desk: Desk) -> None:
    desk.play()

    (made,) = desk.decide(SHOW, 1.0, 1.5, reason=HidingReason.FALSE_ALARM)

    assert (made.start, made.end, made.kind) == (0.95, 1.6, RedactionKind.NAME)
    assert (made.words, made.reason) == ("Esimerkki", HidingReason.FALSE_ALARM)
    assert waiting(desk) == [Stage.REDACT]


@pytest.mark.parametrize("played", [None, Rendition.REDACTED])
def test_nobody_shows_what_they_did_not_hear(
    desk: Desk, played: Rendition | None
) -> None:
    if played:
        desk.play(played)

    with pytest.raises(HidingRefusedError, match="play these seconds"):
        desk.decide(SHOW, 1.0, 1.5)

    assert waiting(desk) == []


@pytest.mark.parametrize("role", [Role.TRAINER, Role.ANALYST, Role.AGENT])
def test_who_hears_the_redacted_copy_shows_nothing(desk: Desk, role: Role) -> None:
    desk.play()

    with pytest.raises(NotAllowedError):
        desk.decide(SHOW, 1.0, 1.5, role)

    assert not may_show(desk.people[role], PURPOSES[role])


def test_an_agent_hides_nothing_of_their_own_calls(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        desk.decide(HIDE, 2.5, 3.0, Role.AGENT)

    assert not may_hide(desk.people[Role.AGENT], Purpose.TRAINING)


@pytest.mark.parametrize(
    "changed",
    [
        {"verb": SHOW, "start": 2.5, "end": 3.0},
        {"start": -1.0},
        {"start": 3.0},
        {"end": 1e9},
        {"end": float("nan")},
        {"channel": 7},
        {"spans": ()},
        {"reason": HidingReason.OTHER},
        {"note": "x" * 1001},
    ],
    ids=[
        "not hidden",
        "before it",
        "no second",
        "behind it",
        "no number",
        "no channel",
        "nothing",
        "no note",
        "a long note",
    ],
)
def test_what_cannot_be_decided_is_refused(desk: Desk, changed: dict[str, Any]) -> None:
    desk.play()
    given: dict[str, Any] = {"verb": HIDE, "start": 2.5, "end": 3.0} | changed

    with pytest.raises(HidingRefusedError):
        desk.decide(**given)

    with desk.catalogue.reading() as read:
        assert hiding.decisions_of(read, desk.call_id) == ()


def test_a_call_that_waits_for_its_redaction_is_not_decided_on(desk: Desk) -> None:
    desk.decide(HIDE, 2.5, 3.0, Role.TRAINER)

    with pytest.raises(HidingRefusedError):
        desk.decide(HIDE, 0.0, 0.5, Role.TRAINER)


def test_to_take_a_hiding_back_is_for_its_author_and_for_who_may_show(
    desk: Desk,
) -> None:
    desk.decide(HIDE, 2.5, 3.0, Role.TRAINER)
    desk.finish()
    with pytest.raises(HidingRefusedError):
        desk.take_back(1, Role.ANALYST)

    withdrawal = desk.take_back(1, Role.TRAINER)

    assert (withdrawal.number, withdrawal.withdraws) == (2, 1)
    assert waiting(desk) == [Stage.REDACT]
    with pytest.raises(HidingMissingError):
        desk.take_back(1)


def test_anybody_who_may_hide_takes_a_showing_back(desk: Desk) -> None:
    desk.play()
    desk.decide(SHOW, 1.0, 1.5)
    desk.finish()

    assert desk.take_back(1, Role.TRAINER).verb is HidingVerb.WITHDRAWAL


def test_words_and_notes_are_for_who_sees_everything(desk: Desk) -> None:
    desk.decide(HIDE, 2.5, 3.0, note="numero")
    desk.take_back(1)

    with desk.catalogue.reading() as read:
        (full,) = hiding_in(read, desk.view()).standing
        (masked,) = hiding_in(read, desk.view(Role.TRAINER)).standing

    assert (full.decision.words, full.decision.note) == ("kolme", "numero")
    assert (masked.decision.words, masked.decision.note) == ("", "")
    assert masked.withdrawal is not None
