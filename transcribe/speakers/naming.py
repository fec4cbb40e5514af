"""Who the voices belong to: the agent is known by what agents say; pure.

Only what is said on the call itself counts: nobody's voice is compared with another
call's. Where the words do not tell, nobody is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from custody.records.calls import Direction, PartyRole
from custody.records.transcripts import Word
from transcribe.speakers.phrases import AGENT, CUSTOMER, OWN_NAME, fold, is_said, weigh

FIRST = {Direction.INBOUND: 2.0, Direction.OUTBOUND: -1.0, Direction.UNKNOWN: 1.0}
"""Who answers speaks first: on an incoming call the agent."""

NAMED_FROM = 2.0
"""By how much one voice must sound more like an agent than the other."""

ALONE_FROM = 4.0
"""The same of a voice with nobody to compare it with."""

OPENING_WORDS = 30
OWN_NAME_WEIGHT = 4.0
ORGANISATION_WEIGHT = 4.0
_NAME_FIT = 80.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known of a call before anybody listens.

    Attributes:
        agent: the agent's name at the switch; None if unknown.
        organisation: as callers hear it; empty if not set.
    """

    direction: Direction = Direction.UNKNOWN
    agent: str | None = field(default=None, repr=False)
    organisation: str = ""


def name_voices(
    said: Sequence[Sequence[Word]], setting: Setting
) -> tuple[PartyRole | None, ...]:
    """Name the party behind each voice, or None where the words do not tell.

    Args:
        said: for each voice its words, in order of time; none empty.
        setting: of the call.

    Returns:
        One entry a voice; at most one is the agent, at most one the customer.
    """
    if not said:
        return ()
    if len(said) == 1:
        return (_alone(said[0], setting),)
    first = min(range(len(said)), key=lambda voice: said[voice][0].start)
    odds = [
        agent_odds(words, setting)
        + (FIRST.get(setting.direction, 0.0) if voice == first else 0.0)
        for voice, words in enumerate(said)
    ]
    machine = _machine(said)
    people = [voice for voice in range(len(said)) if voice != machine]
    ranked = sorted(people, key=lambda voice: -odds[voice])
    parties: list[PartyRole | None] = [None] * len(said)
    if machine is not None:
        parties[machine] = PartyRole.BOT
    if odds[ranked[0]] - odds[ranked[1]] >= NAMED_FROM:
        parties[ranked[0]] = PartyRole.AGENT
        parties[_customer(ranked[1:], said)] = PartyRole.CUSTOMER
    return tuple(parties)


def agent_odds(words: Sequence[Word], setting: Setting) -> float:
    """Weigh what speaks for an agent against what speaks for a customer."""
    whole = fold(" ".join(word.text for word in words))
    odds = weigh(whole, AGENT) - weigh(whole, CUSTOMER)
    opening = fold(" ".join(word.text for word in words[:OPENING_WORDS]))
    organisation = fold(setting.organisation)
    if organisation and is_said(organisation, opening):
        odds += ORGANISATION_WEIGHT
    if setting.agent and _says_own_name(opening, fold(setting.agent)):
        odds += OWN_NAME_WEIGHT
    return odds


def _says_own_name(opening: str, name: str) -> bool:
    """Tell whether a voice says a name of itself: `Maija puhelimessa`."""
    words = opening.split()
    heads = [fold(head).split()[-1] for head in OWN_NAME]
    for place, word in enumerate(words):
        if any(fuzz.ratio(word, part) >= _NAME_FIT for part in name.split()):
            beside = words[max(0, place - 1) : place + 2]
            if any(head in beside for head in heads):
                return True
    return False


def _alone(words: Sequence[Word], setting: Setting) -> PartyRole | None:
    """Name the only voice where all its words point one way."""
    whole = fold(" ".join(word.text for word in words))
    if agent_odds(words, setting) >= ALONE_FROM and not weigh(whole, CUSTOMER):
        return PartyRole.AGENT
    if weigh(whole, CUSTOMER) >= ALONE_FROM and not weigh(whole, AGENT):
        return PartyRole.CUSTOMER
    return None


def _machine(said: Sequence[Sequence[Word]]) -> int | None:
    """Find the announcement: of three voices the one that ends before others begin."""
    if len(said) < 3:  # noqa: PLR2004 # two voices are two people
        return None
    first = min(range(len(said)), key=lambda voice: said[voice][0].start)
    others = min(words[0].start for voice, words in enumerate(said) if voice != first)
    return first if said[first][-1].end <= others else None


def _customer(voices: Sequence[int], said: Sequence[Sequence[Word]]) -> int:
    """Of the voices that are not the agent's, the one that says most."""
    return max(voices, key=lambda voice: len(said[voice]))
