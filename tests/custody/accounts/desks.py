"""A call and the people who look at it, for whatever they then do to it."""

from dataclasses import dataclass
from typing import Any

from custody.accounts.correcting import (
    SaidPiece,
    TurnEdit,
    Why,
    correct_turn,
    withdraw_correction,
)
from custody.accounts.viewing import CallView, view_call
from custody.catalogue import search, stages, transcripts
from custody.catalogue.accounts import add_account
from custody.catalogue.engine import Catalogue
from custody.records.accounts import Account, Role
from custody.records.calls import PartyRole
from custody.records.corrections import Correction, CorrectionReason
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import Stage
from tests.builders import (
    AClock,
    a_redaction,
    a_transcript,
    a_turn,
    an_account,
    an_added_call,
)

SAID = "nimeni on Esimerkki varaisin ajan"
MISHEARD = Why(reason=CorrectionReason.MISHEARD)
PURPOSES = {
    Role.SUPERVISOR: Purpose.VERIFICATION,
    Role.TRAINER: Purpose.TRAINING,
    Role.DPO: Purpose.ACCESS_REQUEST,
    Role.ANALYST: Purpose.SERVICE_DEVELOPMENT,
    Role.AGENT: Purpose.TRAINING,
}


@dataclass
class CallDesk:
    """A call, and the people who look at it, each for their own purpose."""

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

    def finish(self) -> None:
        """Let the stages that wait pass by, as a worker would end them."""
        with self.catalogue.writing() as work:
            while row := stages.claim(
                work, worker="w", now=self.clock(), lease_seconds=60
            ):
                stages.complete(work, row, self.clock())


def add_people(catalogue: Catalogue) -> dict[Role, Account]:
    """Write an account for every role; the agent is the one of `maija`'s calls."""
    people = {
        role: an_account(
            user_name=role.value,
            display_name=role.value.capitalize(),
            roles=(role,),
            agent="maija" if role is Role.AGENT else None,
        )
        for role in PURPOSES
    }
    with catalogue.writing() as work:
        for person in people.values():
            add_account(work, person, "hash")
    return people


class CorrectingDesk(CallDesk):
    """A call of one turn with a hidden name, and who may set it right."""

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

    def text(self, role: Role = Role.SUPERVISOR) -> list[str]:
        transcript = self.view(role).transcript
        return [turn.text for turn in transcript.turns] if transcript else []


def a_correcting_desk(catalogue: Catalogue, clock: AClock) -> CorrectingDesk:
    """Lay the desk: `SAID` on one channel, its third word hidden, all stages done."""
    call_id = an_added_call(catalogue, agent="maija").call_id
    desk = CorrectingDesk(catalogue, clock, call_id, add_people(catalogue))
    with catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(call_id, [a_turn(SAID)]))
        transcripts.put_redactions(work, call_id, (a_redaction(1.0, 1.5),))
        search.put_document(work, call_id, Rendition.RAW, SAID, "fi")
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, clock())
    desk.finish()
    clock.forward(minutes=5)
    return desk
