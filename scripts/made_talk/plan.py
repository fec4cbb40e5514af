"""The timeline of an invented call: each line with how it follows what was said before.

A plan knows no seconds yet but those it asks for; `scripts/make_talk.py` lays it out
once the lines are spoken and their lengths are known.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from scripts.made_talk import lines
from scripts.made_talk.lines import AGENT, CUSTOMER


class Act(StrEnum):
    """What a line is in the talk."""

    TURN = "turn"
    """It takes the floor, after the other or a breath before they end."""
    BACKCHANNEL = "backchannel"
    """A short sign of listening while the other speaks on."""
    INTERRUPTION = "interruption"
    """It begins while the other speaks, and the other stops."""
    IN_VAIN = "in_vain"
    """It begins while the other speaks, and gives up before them."""
    RESUMPTION = "resumption"
    """The same party goes on after a pause of its own, or after a hold."""


class HoldKind(StrEnum):
    """What is on the line while somebody waits."""

    MUSIC = "music"
    SILENCE = "silence"
    RINGING = "ringing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line and how it follows.

    Attributes:
        wait: seconds after the floor's last line ends; below 0 it begins before that.
        within: share of the floor's last line at which this one begins; then `wait`
            says nothing.
        yields_after: seconds that the other still speaks once this line has begun.
        hold: what fills `wait`, where it is a hold.
        answers: whether its wait is the time of an answer.
    """

    party: str
    text: str = field(repr=False)
    act: Act = Act.TURN
    wait: float = 0.0
    within: float | None = None
    yields_after: float | None = None
    hold: HoldKind | None = None
    answers: bool = False


EXCHANGES = (
    *("plain", "plain", "eager", "nodded", "nodded", "cut_in", "cut_in"),
    *("in_vain", "thinking", "thinking_over", "hold", "hold"),
)


def a_plan(rng: Random, language: str, *, num_exchanges: int = 6) -> tuple[Line, ...]:
    """Plan a call: openings, exchanges of several kinds, and an end."""
    planned = list(_pair(rng, lines.OPENINGS[language]))
    held: list[HoldKind] = []
    for kind in rng.sample(EXCHANGES, num_exchanges):
        planned += _EXCHANGES[kind](rng, language, held)
    planned += _pair(rng, lines.ENDS[language])
    return tuple(planned)


def _gap(rng: Random) -> float:
    """Seconds between two parties' turns; most are under a second."""
    return round(rng.triangular(0.15, 1.8, 0.4), 2)


def _pair(rng: Random, pools: lines.Pools) -> Iterator[Line]:
    for party in (AGENT, CUSTOMER):
        text = rng.choice(pools[party])
        yield Line(party=party, text=text, wait=_gap(rng), answers=True)


def _plain(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    return list(_pair(rng, lines.SHORT[language]))


def _eager(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    """The answer begins a breath before the question ends: nobody cuts in."""
    asked, answer = _pair(rng, lines.SHORT[language])
    wait = -round(rng.uniform(0.05, 0.3), 2)
    early = Line(party=answer.party, text=answer.text, wait=wait, answers=True)
    return [asked, early]


def _told(rng: Random, language: str) -> tuple[Line, str]:
    """Give a long line, and who listens to it."""
    teller, listener = rng.choice(((AGENT, CUSTOMER), (CUSTOMER, AGENT)))
    text = rng.choice(lines.LONG[language][teller])
    return Line(party=teller, text=text, wait=_gap(rng), answers=True), listener


def _nodded(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    told, listener = _told(rng, language)
    places = sorted(rng.sample((0.25, 0.45, 0.65, 0.8), rng.randint(1, 2)))
    nods = [
        Line(
            party=listener,
            text=rng.choice(lines.NODS[language]),
            act=Act.BACKCHANNEL,
            within=place,
        )
        for place in places
    ]
    reply = rng.choice(lines.SHORT[language][listener])
    answer = Line(party=listener, text=reply, wait=_gap(rng), answers=True)
    return [told, *nods, answer]


def _cut_in(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    told, listener = _told(rng, language)
    return [
        told,
        Line(
            party=listener,
            text=rng.choice(lines.CUTTING_IN[language]),
            act=Act.INTERRUPTION,
            within=round(rng.uniform(0.35, 0.7), 2),
            yields_after=round(rng.uniform(0.4, 1.3), 2),
        ),
    ]


def _in_vain(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    told, listener = _told(rng, language)
    text = rng.choice(lines.IN_VAIN[language])
    vain = Line(party=listener, text=text, act=Act.IN_VAIN, within=0.4)
    reply = rng.choice(lines.SHORT[language][listener])
    return [
        told,
        vain,
        Line(party=listener, text=reply, wait=_gap(rng), answers=True),
    ]


def _thinking(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    """The answer is long in coming, yet nobody was put on hold."""
    asked, answer = _pair(rng, lines.SHORT[language])
    wait = round(rng.uniform(2.0, 5.5), 2)
    return [asked, Line(party=answer.party, text=answer.text, wait=wait, answers=True)]


def _thinking_over(rng: Random, language: str, _: list[HoldKind]) -> list[Line]:
    """A party pauses and goes on: no answer, for nobody else spoke."""
    first, _other = _pair(rng, lines.SHORT[language])
    told = rng.choice(lines.LONG[language][first.party])
    on = Line(
        party=first.party,
        text=told,
        act=Act.RESUMPTION,
        wait=round(rng.uniform(1.5, 5.0), 2),
    )
    return [first, on]


def _hold(rng: Random, language: str, held: list[HoldKind]) -> list[Line]:
    """The agent asks to wait, is gone, and comes back."""
    kinds = [kind for kind in HoldKind if kind not in held] or list(HoldKind)
    held.append(rng.choice(kinds))
    aside = rng.choice(lines.ASIDE[language])
    back = rng.choice(lines.BACK[language])
    return [
        Line(party=AGENT, text=aside, wait=_gap(rng), answers=True),
        Line(
            party=AGENT,
            text=back,
            act=Act.RESUMPTION,
            wait=round(rng.uniform(9.5, 22.0), 2),
            hold=held[-1],
        ),
    ]


_EXCHANGES = {
    "plain": _plain, "eager": _eager, "nodded": _nodded, "cut_in": _cut_in,
    "in_vain": _in_vain, "thinking": _thinking, "thinking_over": _thinking_over,
    "hold": _hold,
}  # fmt: skip


def texts_of(planned: Sequence[Line], party: str) -> tuple[str, ...]:
    """Give what a party says, in order."""
    return tuple(line.text for line in planned if line.party == party)
