"""Was a kind of business done, by letters: for words that were misheard or split.

The words of doing are sought among the letters of a stretch, and a wish counts once it
is taken up. Only where the recogniser was unsure of its words, for letters alone know
less of what a sentence means.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from analytics.deeds import is_doubtful
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, sentence_of
from analytics.kind_words import KINDS, KindWords
from analytics.lexicon import NEGATION
from analytics.numerals import known_language
from analytics.outcome_words import FAILED, OFFERS, TAKEN_UP, TWICE, UNDONE
from analytics.phrases import Said, find_phrases, says
from analytics.standing import (
    Standing,
    is_conditional,
    is_negated,
    is_question,
    standing_of,
)
from custody.records.calls import PartyRole

DONE_FIT = 0.72
"""Share of the letters of "varasin", "is booked" and the like that must be heard where
the kind was asked for before. Chosen on 450 made calls heard by whisper-base, the same
that it was measured on: 24 kinds more than the old readers, 1 falsely before and
after."""
SURE_DONE_FIT = 0.8
"""The same where it was not."""
ASKED_FIT = 0.84
FAINT_FIT = 0.7
OUTCOME_FIT = 0.9
SURE_FIT = 0.92
"""Fit at which another kind, said as done, contradicts one that was never named."""
FAILS_WITHIN = 15.0
"""Seconds after "I am charging it" in which "it did not go through" speaks of it."""
REFUSES_BY_NATURE = frozenset({"marketing_ban", "cancellation", "complaint"})
"""Kinds that people ask for with a "not": "I want no more advertising"."""


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


def hear_kind(kind: str, hearing: Hearing) -> KindHeard:
    """Collect what was said of one kind of business."""
    kept = _kept(hearing)
    if kind not in kept.kinds:
        kept.kinds[kind] = _heard(kind, hearing)
    return kept.kinds[kind]


def said_by_letters(kind: str, hearing: Hearing) -> Passage | None:
    """Find where a kind was done or taken up, by letters; None when it was not.

    Args:
        kind: one of ours.
        hearing: what was heard; what the recogniser was sure of is left out.
    """
    heard = hear_kind(kind, hearing)
    done = [
        said
        for said in heard.done
        if is_doubtful(said.where.stretch)
        and (said.fit >= SURE_DONE_FIT or _was_asked(heard, said))
    ]
    best = max(done, key=lambda said: said.fit, default=None)
    if best is None:
        best = _taken_up(kind, heard, hearing)
        if best is not None and not is_doubtful(best.where.stretch):
            return None
    return best.where if best else None


def _was_asked(heard: KindHeard, done: Said) -> bool:
    """Tell whether somebody spoke of the kind before its doing was told."""
    return any(said.where.start < done.where.start for said in heard.asked)


def _kept(hearing: Hearing) -> _Kept:
    kept = _READ.get(hearing)
    if kept is None:
        kept = _READ[hearing] = _Kept()
    return kept


def _heard(kind: str, hearing: Hearing) -> KindHeard:
    language = known_language(hearing.language)
    words = KINDS.get(kind, {}).get(language) or KindWords(done=(), asked=())
    may_deny = kind in REFUSES_BY_NATURE
    done: list[Said] = []
    asked: list[Said] = []
    doubtful: list[Said] = []
    for said in _every(words.done, hearing):
        sure = said.fit >= DONE_FIT and _begins_word(said)
        if not sure or _denied(said, language, may_deny=may_deny):
            doubtful.append(said)
        else:
            (done if _is_meant(said, hearing, kind) else asked).append(said)
    for said in _every(words.asked, hearing):
        denied = not may_deny and is_negated(said.where, language)
        (doubtful if said.fit < ASKED_FIT or denied else asked).append(said)
    return KindHeard(tuple(done), tuple(asked), tuple(doubtful))


def _every(words: tuple[str, ...], hearing: Hearing) -> Iterator[Said]:
    for stretch in hearing.stretches:
        yield from find_phrases(stretch, words, least=FAINT_FIT)


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
    if not deeds:
        return None
    if any(first < place.start < until for place in outcomes.undone):
        return None
    return max(wishes, key=lambda said: said.fit)


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
