"""Was it this kind of business that was done on the call: booked, paid, cancelled?

Done is what an agent says is done. A wish counts once it is taken up: by a word of
doing, by the agent's own word for it, or by an offer that was agreed to. A wish that
was put off, put through or thought over is none, and a failed payment no payment.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from analytics.folding import fold
from analytics.hearing import Hearing, Passage, sentence_of
from analytics.kind_names import KIND_NAMES
from analytics.kind_words import KINDS, KindWords
from analytics.lexicon import NEGATION
from analytics.numerals import known_language
from analytics.outcome_words import FAILED, OFFERS, TAKEN_UP, TWICE, UNDONE
from analytics.phrases import Said, find_phrases, says
from analytics.reading import FieldReading, absent, unclear
from analytics.standing import (
    Standing,
    is_conditional,
    is_negated,
    is_question,
    standing_of,
)
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

DONE_FIT = 0.8
"""Share of the letters of "varasin", "is booked" and the like that must be heard."""
ASKED_FIT = 0.84
FAINT_FIT = 0.7
OUTCOME_FIT = 0.9
LEAST_WORD = 4
SURE_FIT = 0.92
"""Fit at which another kind, said as done, contradicts one that was never named."""
FAILS_WITHIN = 15.0
"""Seconds after "I am charging it" in which "it did not go through" speaks of it."""
REFUSES_BY_NATURE = frozenset({"marketing_ban", "cancellation", "complaint"})
"""Kinds that people ask for with a "not": "I want no more advertising"."""
RIVALS = (
    frozenset({"booking", "cancellation", "rescheduling"}),
    frozenset({"payment", "refund"}),
    frozenset({"purchase", "refund"}),
)
"""Kinds that exclude each other; "paid" does not exclude "ordered"."""


@dataclass(frozen=True, slots=True)
class KindHeard:
    """What was heard of one kind.

    Attributes:
        done: said as done or agreed, best first.
        asked: wished for or spoken about, best first.
        doubtful: asked, denied, failed or faintly heard only.
    """

    done: tuple[Said, ...]
    asked: tuple[Said, ...]
    doubtful: tuple[Said, ...]

    @property
    def weight(self) -> float:
        """0 to 1: how much speaks for this kind."""
        done = max((said.fit for said in self.done), default=0.0)
        asked = max((said.fit for said in self.asked), default=0.0)
        if done >= DONE_FIT:
            return min(1.0, 0.75 * done + (0.25 if asked else 0.1))
        if asked >= ASKED_FIT:
            places = {said.where.start for said in self.asked}
            return min(0.85, 0.45 * asked + (0.2 if len(places) > 1 else 0.0))
        return 0.2 if self.doubtful else 0.0


@dataclass(frozen=True, slots=True)
class _Outcomes:
    """Passages that tell, of whatever kind, what came of a wish."""

    taken_up: tuple[Passage, ...]
    agreed: tuple[Passage, ...]
    undone: tuple[Passage, ...]
    failed: tuple[Passage, ...]


class _Kept:
    """What was read of one hearing, so that many transactions ask it once."""

    def __init__(self) -> None:
        self.kinds: dict[str, KindHeard] = {}
        self.outcomes: _Outcomes | None = None


_READ: WeakKeyDictionary[Hearing, _Kept] = WeakKeyDictionary()
"""Goes with the hearing itself: nothing said is held longer than its reading."""


def canonical_kind(kind: str) -> str:
    """Give our word for a register's word; its own when we have none."""
    plain = kind.strip().lower().replace(" ", "_").replace("-", "_")
    return KIND_NAMES.get(plain, plain)


def hear_kind(kind: str, hearing: Hearing) -> KindHeard:
    """Collect what was said of one kind of business."""
    kept = _kept(hearing)
    if kind not in kept.kinds:
        kept.kinds[kind] = _heard(kind, hearing)
    return kept.kinds[kind]


def read_kind(
    kind: str, hearing: Hearing, others: Iterable[str] = frozenset()
) -> FieldReading:
    """Read the kind: confirmed by what is said as done, or wished for and taken up.

    Args:
        kind: as the register has it.
        hearing: what was heard on the call.
        others: kinds of the customer's other transactions about the call: done on the
            same call, they contradict nothing.
    """
    heard = hear_kind(kind, hearing)
    own = canonical_kind(kind)
    rival = _rival(own, heard, hearing, {canonical_kind(other) for other in others})
    if rival is not None:
        return rival
    best = max(heard.done, key=lambda said: said.fit, default=None)
    if best is None:
        best = _taken_up(own, heard, hearing)
    if best is not None:
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=heard.weight,
            heard=kind,
            where=best.where,
        )
    left = (*heard.asked, *heard.doubtful)
    return unclear(left[0].where, confidence=0.4) if left else absent(0.6)


def _kept(hearing: Hearing) -> _Kept:
    kept = _READ.get(hearing)
    if kept is None:
        kept = _READ[hearing] = _Kept()
    return kept


def _heard(kind: str, hearing: Hearing) -> KindHeard:
    language = known_language(hearing.language)
    canonical = canonical_kind(kind)
    words = KINDS.get(canonical, {}).get(language) or _own_words(kind)
    may_deny = canonical in REFUSES_BY_NATURE
    done: list[Said] = []
    asked: list[Said] = []
    doubtful: list[Said] = []
    for said in _every(words.done, hearing):
        sure = said.fit >= DONE_FIT and _begins_word(said)
        if not sure or _denied(said, language, may_deny=may_deny):
            doubtful.append(said)
        else:
            (done if _is_meant(said, hearing, canonical) else asked).append(said)
    for said in _every(words.asked, hearing):
        denied = not may_deny and is_negated(said.where, language)
        (doubtful if said.fit < ASKED_FIT or denied else asked).append(said)
    return KindHeard(tuple(done), tuple(asked), tuple(doubtful))


def _every(words: tuple[str, ...], hearing: Hearing) -> Iterator[Said]:
    for stretch in hearing.stretches:
        yield from find_phrases(stretch, words, least=FAINT_FIT)


def _own_words(kind: str) -> KindWords:
    """For a kind we do not know, the register's own word is all there is to hear."""
    spoken = kind.replace("_", " ").strip()
    return KindWords(done=(), asked=(spoken,) if len(spoken) >= LEAST_WORD else ())


def _begins_word(said: Said) -> bool:
    """Tell whether the letters begin where a word does: "otin" is not in "laatotin"."""
    stretch = said.where.stretch
    start = said.end - len(fold(said.phrase))
    return any(abs(start - offset) <= 2 for offset in stretch.starts)  # noqa: PLR2004 # a letter lost or gained at the edge


def _denied(said: Said, language: str, *, may_deny: bool) -> bool:
    """Tell whether a "not" stands before, inside or right behind a word of doing."""
    where = said.where
    if not may_deny and is_negated(where, language):
        return True
    stretch = where.stretch
    inside = stretch.words[where.first : where.last + 1]
    phrase = said.phrase.split()
    if any(
        says(word.text, NEGATION[language]) and word.text.lower() not in phrase
        for word in inside
    ):
        return True
    if inside[-1].text[-1:] in ",.;:!?":
        return False
    _, last = sentence_of(stretch, where.last)
    behind = stretch.words[where.last + 1 : min(where.last + 2, last) + 1]
    return any(says(word.text, NEGATION[language]) for word in behind)


def _is_meant(said: Said, hearing: Hearing, kind: str) -> bool:
    """Tell whether words of doing say that it was done on this call, by its agent."""
    language = known_language(hearing.language)
    where = said.where
    if where.stretch.party is PartyRole.CUSTOMER:
        return False
    if kind == "payment" and says(_sentence(where), TWICE[language]):
        return False
    if is_question(where, language):
        return standing_of(where, hearing) is Standing.AGREED
    if is_conditional(where, language):
        return False
    outcomes = _outcomes(hearing)
    return not any(
        0.0 <= failed.start - where.start <= FAILS_WITHIN for failed in outcomes.failed
    ) and not any(_overlap(where, undone) for undone in outcomes.undone)


def _overlap(one: Passage, other: Passage) -> bool:
    """Tell "I'll put you through" from "I'll put you down"."""
    return (
        one.stretch.index == other.stretch.index
        and one.first <= other.last
        and other.first <= one.last
    )


def _sentence(where: Passage) -> str:
    first, last = sentence_of(where.stretch, where.first)
    return " ".join(word.text for word in where.stretch.words[first : last + 1])


def _outcomes(hearing: Hearing) -> _Outcomes:
    kept = _kept(hearing)
    if kept.outcomes is None:
        language = known_language(hearing.language)
        failed = _places(FAILED[language], hearing)
        kept.outcomes = _Outcomes(
            taken_up=tuple(
                place
                for place in _places(TAKEN_UP[language], hearing)
                if place.stretch.party is not PartyRole.CUSTOMER
                and not is_negated(place, language)
                and not is_question(place, language)
            ),
            agreed=tuple(
                place
                for place in _places(OFFERS[language], hearing)
                if place.stretch.party is not PartyRole.CUSTOMER
                and standing_of(place, hearing) is Standing.AGREED
            ),
            undone=(*_places(UNDONE[language], hearing), *failed),
            failed=failed,
        )
    return kept.outcomes


def _places(words: tuple[str, ...], hearing: Hearing) -> tuple[Passage, ...]:
    return tuple(
        said.where
        for stretch in hearing.stretches
        for said in find_phrases(stretch, words, least=OUTCOME_FIT)
        if _begins_word(said)
    )


def _taken_up(own: str, heard: KindHeard, hearing: Hearing) -> Said | None:
    """Find a wish that was taken up and not put off: its best word, or None."""
    language = known_language(hearing.language)
    wishes = [
        said
        for said in heard.asked
        if standing_of(said.where, hearing) is not Standing.REFUSED
    ]
    if not wishes:
        return None
    first = min(said.where.start for said in wishes)
    until = _next_business(own, first, hearing)
    outcomes = _outcomes(hearing)
    deeds = [
        place.start
        for place in (*outcomes.taken_up, *outcomes.agreed)
        if first < place.start < until
    ]
    deeds += _repeats(heard, first, language)
    if not deeds:
        return None
    if any(first < place.start < until for place in outcomes.undone):
        return None
    return max(wishes, key=lambda said: said.fit)


def _repeats(heard: KindHeard, first: float, language: str) -> list[float]:
    """Give where the wish's own words come again, from the agent, not as a question.

    On mono nobody knows who spoke: any later place counts.
    """
    again = [
        said.where
        for said in (*heard.asked, *heard.doubtful)
        if said.fit >= FAINT_FIT and said.where.start > first
    ]
    return [
        where.start
        for where in again
        if where.stretch.party is not PartyRole.CUSTOMER
        and not is_question(where, language)
    ]


def _next_business(own: str, first: float, hearing: Hearing) -> float:
    """Say where the next thing done of another kind begins, in seconds."""
    others = [
        said.where.start
        for kind in KINDS
        if kind != own
        for said in hear_kind(kind, hearing).done
        if said.fit >= SURE_FIT and said.where.start > first
    ]
    return min(others, default=float("inf"))


def _rival(
    own: str, heard: KindHeard, hearing: Hearing, explained: set[str]
) -> FieldReading | None:
    """Find a kind that excludes this one and was said as done, this one not."""
    if heard.done or heard.asked:
        return None
    for group in RIVALS:
        if own not in group:
            continue
        for other in sorted(group - {own} - explained):
            rival = hear_kind(other, hearing)
            best = max(rival.done, key=lambda said: said.fit, default=None)
            if best is not None and best.fit >= SURE_FIT:
                return FieldReading(
                    verdict=Verdict.CONTRADICTED,
                    confidence=0.8 * best.fit,
                    heard=other,
                    where=best.where,
                )
    return None
