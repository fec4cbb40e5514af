"""Was it this kind of business that was done on the call: booked, paid, cancelled?"""

from dataclasses import dataclass

from analytics.hearing import Hearing
from analytics.lexicon import KIND_NAMES, KINDS, KindWords
from analytics.numerals import known_language
from analytics.phrases import Said, find_phrases
from analytics.reading import FieldReading, absent, unclear
from analytics.standing import (
    Standing,
    is_conditional,
    is_negated,
    is_question,
    standing_of,
)
from custody.records.findings import Verdict

DONE_FIT = 0.8
"""Share of the letters of "varasin", "is booked" and the like that must be heard."""
ASKED_FIT = 0.84
FAINT_FIT = 0.7
LEAST_WORD = 4
SURE_FIT = 0.92
"""Fit at which another kind, said as done, contradicts one that was never named."""
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
        doubtful: asked, denied or faintly heard only.
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


def canonical_kind(kind: str) -> str:
    """Give our word for a register's word; its own when we have none."""
    plain = kind.strip().lower().replace(" ", "_").replace("-", "_")
    return KIND_NAMES.get(plain, plain)


def hear_kind(kind: str, hearing: Hearing) -> KindHeard:
    """Collect what was said of one kind of business."""
    language = known_language(hearing.language)
    canonical = canonical_kind(kind)
    words = KINDS.get(canonical, {}).get(language) or _own_words(kind)
    may_deny = canonical in REFUSES_BY_NATURE
    done: list[Said] = []
    asked: list[Said] = []
    doubtful: list[Said] = []
    for stretch in hearing.stretches:
        for said in find_phrases(stretch, words.done, least=FAINT_FIT):
            if said.fit < DONE_FIT or not _is_meant(said, hearing, may_deny=may_deny):
                doubtful.append(said)
            else:
                done.append(said)
        for said in find_phrases(stretch, words.asked, least=FAINT_FIT):
            denied = not may_deny and is_negated(said.where, language)
            if said.fit < ASKED_FIT or denied:
                doubtful.append(said)
            else:
                asked.append(said)
    return KindHeard(tuple(done), tuple(asked), tuple(doubtful))


def read_kind(kind: str, hearing: Hearing) -> FieldReading:
    """Read the kind: confirmed by what is said as done, or wished for and taken up."""
    heard = hear_kind(kind, hearing)
    own = canonical_kind(kind)
    rival = _rival(own, heard, hearing)
    if rival is not None:
        return rival
    if heard.done:
        best = max(heard.done, key=lambda said: said.fit)
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=heard.weight,
            heard=kind,
            where=best.where,
        )
    if heard.asked and _is_taken_up(heard, hearing):
        best = max(heard.asked, key=lambda said: said.fit)
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=heard.weight,
            heard=kind,
            where=best.where,
        )
    left = (*heard.asked, *heard.doubtful)
    return unclear(left[0].where, confidence=0.4) if left else absent(0.6)


def _own_words(kind: str) -> KindWords:
    """For a kind we do not know, the register's own word is all there is to hear."""
    spoken = kind.replace("_", " ").strip()
    return KindWords(done=(), asked=(spoken,) if len(spoken) >= LEAST_WORD else ())


def _is_meant(said: Said, hearing: Hearing, *, may_deny: bool) -> bool:
    language = known_language(hearing.language)
    if is_negated(said.where, language) and not may_deny:
        return False
    if is_question(said.where, language):
        return standing_of(said.where, hearing) is Standing.AGREED
    return not is_conditional(said.where, language)


def _is_taken_up(heard: KindHeard, hearing: Hearing) -> bool:
    """Tell whether a wish met with a second word of it, not refused."""
    language = known_language(hearing.language)
    meant = [
        said
        for said in heard.asked
        if not is_question(said.where, language)
        and standing_of(said.where, hearing) is not Standing.REFUSED
    ]
    places = {(said.where.stretch.index, said.where.first) for said in heard.asked}
    faint = {
        (said.where.stretch.index, said.where.first)
        for said in heard.doubtful
        if said.fit >= FAINT_FIT
    }
    return bool(meant) and len(places | faint) > 1


def _rival(own: str, heard: KindHeard, hearing: Hearing) -> FieldReading | None:
    """Find a kind that excludes this one and was said as done, this one not."""
    if heard.done:
        return None
    for group in RIVALS:
        if own not in group:
            continue
        for other in sorted(group - {own}):
            rival = hear_kind(other, hearing)
            best = max(rival.done, key=lambda said: said.fit, default=None)
            if best is not None and best.fit >= SURE_FIT and not heard.asked:
                return FieldReading(
                    verdict=Verdict.CONTRADICTED,
                    confidence=0.8 * best.fit,
                    heard=other,
                    where=best.where,
                )
    return None
