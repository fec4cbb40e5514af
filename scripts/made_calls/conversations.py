"""Whole calls: who rings, how they say who they are, what is done, what it leaves.

A `Clinic` makes calls of every scenario over some weeks and the register that goes with
them, with transactions that no call is about among the others.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from scripts.made_calls import business, declared, scenes, scenes_astray
from scripts.made_calls.business import Deal
from scripts.made_calls.greetings import greet
from scripts.made_calls.made_call import MadeCall, estimated
from scripts.made_calls.people import SHARES, MadeCustomer
from scripts.made_calls.register import (
    SHARE_WRITTEN_IN_VAIN,
    Row,
    begun,
    written_down,
)
from scripts.made_calls.talk import CUSTOMER, Talk
from scripts.made_calls.wording import Wording

AGENTS = ("Maija", "Pekka", "Anna", "Jussi", "Sofia", "Tomi")
FIRST_DAY = date(2026, 3, 2)
SLOT_MINUTES = 20
SLOTS_A_DAY = 22
_OFFSETS = (("during", 0.74), ("wrap-up", 0.18), ("minutes", 0.08))


class Clinic:
    """Makes calls and the register that goes with them."""

    def __init__(
        self, customers: Sequence[MadeCustomer], rng: random.Random, wording: Wording
    ) -> None:
        """Take the customers and what is drawn from."""
        self._customers = customers
        self._rng = rng
        self._wording = wording
        self._free: set[tuple[int, int, str]] = set()
        self.calls: list[MadeCall] = []
        self.rows: list[Row] = []

    def make(self, count: int) -> None:
        """Make this many calls or one more, in order of time."""
        days = max(5, count // 14)
        known = scenes.scenarios(self._wording)
        names, shares = [name for name, _ in known], [share for _, share in known]
        while len(self.calls) < count:
            scenario = self._rng.choices(names, shares)[0]
            _MAKERS[scenario](self, scenario, self._slot(days))
        self.calls.sort(key=lambda call: call.started_at)
        self._add_walk_ins()
        self._add_others(days)
        self.rows.sort(key=lambda row: (row.occurred_at, row.transaction_id))

    def single(self, scenario: str, at: tuple[datetime, str]) -> None:
        """One piece of business on one call."""
        call, talk = self._begin(scenario, at)
        self._do(call, talk, self._topic(talk)(talk))
        self._end(call, talk)

    def several(self, scenario: str, at: tuple[datetime, str]) -> None:
        """Two or three pieces of business of different kinds on one call."""
        call, talk = self._begin(scenario, at)
        kinds: set[str] = set()
        wanted = self._rng.choice((2, 2, 2, 3))
        while len(kinds) < wanted:
            topic = self._topic(talk)
            mark = len(talk.lines)
            if kinds:
                talk.customer("more")
            deal = topic(talk)
            if deal.kind in kinds or {deal.kind} | kinds >= {"booking", "cancellation"}:
                del talk.lines[mark:]
                continue
            kinds.add(deal.kind)
            self._do(call, talk, deal)
        self._end(call, talk)

    def none(self, scenario: str, at: tuple[datetime, str]) -> None:
        """Nothing is done: a wrong number, or a question."""
        is_wrong = self._rng.random() < 0.5  # noqa: PLR2004 # half and half
        call, talk = self._begin(scenario, at, is_stranger=is_wrong)
        key = "wrong_number" if is_wrong else "info"
        ask, tell = (
            ("wrong_number.tell", "wrong_number.done")
            if is_wrong
            else ("info.ask", "info.tell")
        )
        talk.exchange(ask, tell, asks=CUSTOMER)
        call.traps.append(key)
        self._end(call, talk)

    def in_vain(self, scenario: str, at: tuple[datetime, str]) -> None:
        """Something is wanted and not done; the register may say it was."""
        call, talk = self._begin(scenario, at)
        deal = self._rng.choice(scenes.in_vain(talk))(talk)
        if self._rng.random() < SHARE_WRITTEN_IN_VAIN:
            self._do(call, talk, deal)
        else:
            declared.note(call, deal)
            call.traps.extend(deal.traps)
        self._end(call, talk, says_bye=scenes_astray.LOST not in deal.traps)

    def partly(self, scenario: str, at: tuple[datetime, str]) -> None:
        """One thing is done and another, of another kind, comes to nothing."""
        call, talk = self._begin(scenario, at)
        done = self._topic(talk)(talk)
        self._do(call, talk, done)
        mark = len(talk.lines)
        vain = done
        while vain.kind == done.kind:
            del talk.lines[mark:]
            talk.customer("more")
            vain = self._rng.choice(scenes.in_vain(talk))(talk)
        if self._rng.random() < SHARE_WRITTEN_IN_VAIN:
            self._do(call, talk, vain)
        else:
            declared.note(call, vain)
            call.traps.extend(vain.traps)
        self._end(call, talk, says_bye=scenes_astray.LOST not in vain.traps)

    def twin(self, scenario: str, at: tuple[datetime, str]) -> None:
        """Two appointments are asked for, one is booked, and both are written down."""
        call, talk = self._begin(scenario, at)
        done = business.booking(talk)
        self._do(call, talk, done)
        others = [one for one in talk.services() if one != done.service]
        vain = scenes_astray.another_in_vain(talk, self._rng.choice(others))
        self._do(call, talk, vain)
        self._end(call, talk)

    def declared(self, scenario: str, at: tuple[datetime, str]) -> None:
        """Something is declared or asked that is no transaction."""
        call, talk = self._begin(scenario, at)
        what, trap = scenes_astray.declaration(talk)
        call.traps.append(trap)
        if what is not None:
            call.declared.add(what)
        self._end(call, talk)

    def call_back(self, scenario: str, at: tuple[datetime, str]) -> None:
        """An appointment is asked for on one call and booked on another."""
        first, talk = self._begin(scenario, at)
        service = "vastaanotto"
        talk.customer("booking.wish", service=talk.service(service))
        talk.agent("booking.promise")
        later = at[0] + timedelta(minutes=self._rng.randint(45, 180))
        second, other = self._begin(
            scenario, (later, at[1]), customer=first.customer, is_outbound=True
        )
        other.agent("booking.callback")
        moment, who = business.a_moment(other), business.a_practitioner(other)
        other.agent("booking.offer", **other.slots(moment, who))
        other.customer("yes")
        other.agent("booking.done", **other.slots(moment, who))
        said = dict.fromkeys(("kind", "appointment_at", "practitioner"), business.SURE)
        deal = Deal(
            kind="booking", service=service, appointment=moment, practitioner=who,
            said={**said, "service": business.PERHAPS},
        )  # fmt: skip
        row = self._do(second, other, deal)
        first.truths[row.transaction_id] = begun(deal, row)
        self._end(first, talk)
        self._end(second, other)

    def transfer(self, scenario: str, at: tuple[datetime, str]) -> None:
        """One agent takes the call and another one does the business."""
        first, talk = self._begin(scenario, at)
        topic = self._topic(talk)
        second, other = self._begin(scenario, at, customer=first.customer, leg=first)
        mark = len(other.lines)
        deal = topic(other)
        talk.lines.append(other.lines.pop(mark))  # the wish is said to the first
        talk.agent("transfer")
        second.started_at = first.started_at + timedelta(
            seconds=round(estimated(talk.lines)) + 8
        )
        row = self._do(second, other, deal)
        first.truths[row.transaction_id] = begun(deal, row)
        declared.hand_on(first, second)
        self._end(first, talk, says_bye=False)
        self._end(second, other)

    def check(self, scenario: str, at: tuple[datetime, str]) -> None:
        """An appointment booked a day or two before is looked up."""
        call, talk = self._begin(scenario, at)
        moment, who = business.a_moment(talk), business.a_practitioner(talk)
        talk.customer("booking.check")
        talk.agent("wait")
        talk.agent("booking.checked", **talk.slots(moment, who))
        said = dict.fromkeys(("appointment_at", "practitioner"), business.SURE)
        deal = Deal(
            kind="booking", service="vastaanotto", appointment=moment,
            practitioner=who,
            said={**said, "kind": business.LIKELY, "service": business.PERHAPS},
        )  # fmt: skip
        before = timedelta(hours=self._rng.randint(15, 40))
        is_web = self._rng.random() < 0.6  # noqa: PLR2004 # most book on the web
        self._do(
            call, talk, deal,
            occurred_at=call.started_at - before, handled_by="" if is_web else None,
        )  # fmt: skip
        self._end(call, talk)

    def late(self, scenario: str, at: tuple[datetime, str]) -> None:
        """The agent writes it down hours later, or the next morning."""
        call, talk = self._begin(scenario, at)
        deal = self._topic(talk)(talk)
        after = timedelta(minutes=self._rng.choice((70, 140, 220, 1100)))
        self._do(call, talk, deal, occurred_at=call.started_at + after)
        self._end(call, talk)

    def _slot(self, days: int) -> tuple[datetime, str]:
        """Take a free place in an agent's day."""
        while True:
            place = (
                self._rng.randrange(days),
                self._rng.randrange(SLOTS_A_DAY),
                self._rng.choice(AGENTS),
            )
            if place not in self._free:
                break
        self._free.add(place)
        day = FIRST_DAY + timedelta(days=place[0] // 5 * 7 + place[0] % 5)
        opened = datetime.combine(day, datetime.min.time()) + timedelta(hours=8)
        within = self._rng.randrange(60 * (SLOT_MINUTES - 8))
        began = opened + timedelta(minutes=SLOT_MINUTES * place[1], seconds=within)
        return began, place[2]

    def _topic(self, talk: Talk) -> Callable[[Talk], Deal]:
        found = scenes.topics(talk)
        topics = [topic for topic, _ in found]
        return self._rng.choices(topics, [share for _, share in found])[0]

    def _begin(  # noqa: PLR0913 # what an ordinary call has is optional
        self,
        scenario: str,
        at: tuple[datetime, str],
        *,
        customer: MadeCustomer | None = None,
        is_outbound: bool = False,
        is_stranger: bool = False,
        leg: MadeCall | None = None,
    ) -> tuple[MadeCall, Talk]:
        began, agent = at
        language = self._rng.choices(list(SHARES), list(SHARES.values()))[0]
        if customer is None and not is_stranger:
            own = [one for one in self._customers if one.language == language]
            customer = self._rng.choice(own)
        if customer is not None:
            language = customer.language
        call = MadeCall(
            scenario=scenario, language=language, started_at=began, agent=agent,
            is_outbound=is_outbound, caller=None, callee=None, customer=customer,
            is_knowable=False, lines=[], is_mono=self._rng.random() < 0.1,  # noqa: PLR2004 # old trunks
        )  # fmt: skip
        talk = Talk(language, began.date(), self._rng, self._wording, call.lines)
        if leg is not None:
            self._take_over(call, leg, talk)
        else:
            greet(call, talk)
        self.calls.append(call)
        return call, talk

    def _take_over(self, call: MadeCall, leg: MadeCall, talk: Talk) -> None:
        """Begin the second leg of a transferred call, with another agent."""
        call.agent = self._rng.choice([one for one in AGENTS if one != leg.agent])
        stamp = int(leg.started_at.timestamp())
        call.linked_id = leg.linked_id = f"{stamp}.{len(self.calls)}"
        call.caller, call.callee = leg.caller, leg.callee
        call.is_knowable = leg.is_knowable
        talk.agent("transfer.taken", agent=call.agent)

    def _do(
        self,
        call: MadeCall,
        talk: Talk,
        deal: Deal,
        *,
        occurred_at: datetime | None = None,
        handled_by: str | None = None,
    ) -> Row:
        """Have a deal written down in the register, and keep the truth of it."""
        said = timedelta(seconds=estimated(talk.lines))
        agent = call.agent.lower() if handled_by is None else handled_by
        blank = Row(
            transaction_id=f"G-{10_000 + len(self.rows)}",
            customer_id=call.customer.customer_id if call.customer else "",
            kind="",
            occurred_at=occurred_at or call.started_at + said + self._offset(),
            handled_by=agent or None,
        )
        declared.note(call, deal)
        row, truth = written_down(deal, blank, talk)
        self.rows.append(row)
        call.truths[row.transaction_id] = truth
        call.traps.extend(deal.traps)
        if truth.planted:
            call.traps.append(f"wrong {truth.planted}")
        return row

    def _offset(self) -> timedelta:
        """Say how long after it was agreed it is written down."""
        when = self._rng.choices(
            [name for name, _ in _OFFSETS], [share for _, share in _OFFSETS]
        )[0]
        if when == "during":
            return timedelta(seconds=self._rng.randint(-3, 4))
        if when == "wrap-up":
            return timedelta(seconds=self._rng.randint(20, 140))
        return timedelta(seconds=self._rng.randint(240, 720))

    def _end(self, call: MadeCall, talk: Talk, *, says_bye: bool = True) -> None:
        if says_bye:
            talk.customer("end")
            talk.agent("closing.end")
        if not call.is_outbound and call.caller is None:
            call.traps.append("withheld")

    def _add_walk_ins(self) -> None:
        """Let agents write down others' business right after a call, now and then."""
        for call in list(self.calls):
            if self._rng.random() < 0.07:  # noqa: PLR2004 # some
                ended = call.started_at + timedelta(seconds=call.seconds)
                at = ended + timedelta(minutes=self._rng.randint(2, 8))
                self._add_stray(self._rng.choice(self._customers), at, call.agent)
                call.traps.append("walk-in after")

    def _add_others(self, days: int) -> None:
        """Add transactions that no call is about, of the same customers."""
        times: dict[str, list[datetime]] = {}
        for call in self.calls:
            if call.customer:
                times.setdefault(call.customer.customer_id, []).append(call.started_at)
        for customer in self._customers:
            for _ in range(self._rng.choice((0, 0, 1, 1, 2))):
                day = FIRST_DAY + timedelta(days=self._rng.randrange(-4, days * 7 // 5))
                at = datetime.combine(day, business.a_time(self._talk(customer, day)))
                near = times.get(customer.customer_id, ())
                if all(abs(at - other) > timedelta(hours=3) for other in near):
                    self._add_stray(customer, at, self._rng.choice((*AGENTS, "")))

    def _add_stray(self, customer: MadeCustomer, at: datetime, agent: str) -> None:
        talk = self._talk(customer, at.date())
        deal = self._topic(talk)(talk)
        blank = Row(
            transaction_id=f"G-{10_000 + len(self.rows)}",
            customer_id=customer.customer_id,
            kind="",
            occurred_at=at,
            handled_by=agent.lower() or None,
        )
        self.rows.append(written_down(replace(deal, is_done=True), blank, talk)[0])

    def _talk(self, customer: MadeCustomer, day: date) -> Talk:
        return Talk(customer.language, day, self._rng, self._wording)


_MAKERS: dict[str, Callable[[Clinic, str, tuple[datetime, str]], None]] = {
    "single": Clinic.single,
    "several": Clinic.several,
    "none": Clinic.none,
    "in vain": Clinic.in_vain,
    "partly": Clinic.partly,
    "call-back": Clinic.call_back,
    "transfer": Clinic.transfer,
    "check": Clinic.check,
    "late": Clinic.late,
    "twin": Clinic.twin,
    "declared": Clinic.declared,
}
