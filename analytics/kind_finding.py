"""Was it this kind of business that was done on the call: booked, paid, cancelled?

Done is what an agent says is done. What was wished for and not taken up, put off, put
through, thought over or failed is not, whatever its words: the last decision counts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analytics.business import Blow, Business, Deed, Setback, Strength, read_business
from analytics.chapters import Chapter, chapters_of, credited
from analytics.hearing import Hearing, Passage
from analytics.kind_letters import said_by_letters
from analytics.kind_names import KIND_NAMES
from analytics.kind_words import KINDS
from analytics.moment_words import names_moment
from analytics.numerals import known_language
from analytics.phrases import find_phrases
from analytics.reading import FieldReading, absent, unclear
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

RIVALS = (
    frozenset({"booking", "cancellation", "rescheduling"}),
    frozenset({"payment", "refund"}),
    frozenset({"purchase", "refund"}),
)
"""Kinds that exclude each other; "paid" does not exclude "ordered"."""
CONFIDENCE = {Strength.DONE: 0.95, Strength.DOING: 0.85, Strength.HINTED: 0.75}
SPOKEN_FIT = 0.84
"""Share of a phrase's letters by which a kind was at least spoken of."""
LEAST_WORD = 4
SOON = 3
"""Sentences after a deed in which "it did not go through" speaks of it."""
_SETTLED_AT_ONCE = {"booking", "rescheduling", "payment", "purchase", "refund"}
"""Kinds whose doing leaves nothing to be heard of later: "I put you on a list"."""
_ABOUT_A_MOMENT = {"booking", "rescheduling"}
_UNDOES_DONE = {
    "payment": {Setback.FAILED, Setback.REFUSED},
    "refund": {Setback.FAILED, Setback.REFUSED},
    "purchase": {Setback.FAILED, Setback.FULL},
    "booking": {Setback.FAILED, Setback.FULL},
    "rescheduling": {Setback.FAILED, Setback.FULL},
}
_UNDOES_DOING = {Setback.FAILED, Setback.FULL, Setback.REFUSED, Setback.LEFT}


def canonical_kind(kind: str) -> str:
    """Give our word for a register's word; its own when we have none."""
    plain = kind.strip().lower().replace(" ", "_").replace("-", "_")
    return KIND_NAMES.get(plain, plain)


def read_kind(
    kind: str, hearing: Hearing, others: Iterable[str] = frozenset()
) -> FieldReading:
    """Read the kind: confirmed by what was done and not undone.

    Args:
        kind: as the register has it.
        hearing: what was heard on the call.
        others: kinds of the customer's other transactions about the call: done on the
            same call, they contradict nothing.
    """
    own = canonical_kind(kind)
    business = read_business(hearing)
    done = _standing(own, business)
    if done:
        best = max(done, key=lambda deed: CONFIDENCE[deed.strength])
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=CONFIDENCE[best.strength],
            heard=kind,
            where=best.where,
        )
    rival = _rival(own, business, {canonical_kind(other) for other in others})
    if rival is not None:
        return rival
    lettered = said_by_letters(own, hearing)
    if lettered is not None and not _is_struck(lettered, business):
        return FieldReading(
            verdict=Verdict.CONFIRMED, confidence=0.7, heard=kind, where=lettered
        )
    spoken = next(_spoken_of(kind, own, business, hearing), None)
    return unclear(spoken, confidence=0.4) if spoken else absent(0.6)


@dataclass(frozen=True, slots=True)
class _Case:
    """A deed of the kind that is asked for, with what else was said of it."""

    deed: Deed
    kind: str
    chapter: Chapter | None
    business: Business

    @property
    def blows(self) -> Iterator[Blow]:
        """Setbacks in the deed's own chapter, or in its very sentence."""
        for blow in self.business.blows:
            order = blow.sentence.order
            if self.chapter is None or self.chapter.first <= order < self.chapter.end:
                yield blow

    @property
    def stands(self) -> bool:
        """Whether nothing undid it."""
        own = self.deed.sentence.order
        for blow in self.blows:
            after = blow.sentence.order - own
            if after == 0 and self._is_undone_within(blow):
                return False
            if after > 0 and self._is_undone_later(blow, after):
                return False
            if after < 0 and self.is_vague and not self._is_revived(blow):
                return False
        if not self.is_vague:
            return True
        if any(self._is_rivals(other) for other in self.business.deeds):
            return False
        return self.deed.strength is not Strength.HINTED or self._is_well_hinted()

    def _is_rivals(self, other: Deed) -> bool:
        """Tell whether a kind that excludes this one was done in the same chapter."""
        if other.strength is Strength.HINTED or len(other.kinds) != 1:
            return False
        (kind,) = other.kinds
        order = other.sentence.order
        return (
            any(kind != self.kind and {kind, self.kind} <= one for one in RIVALS)
            and (self.chapter is None or self.chapter.first <= order < self.chapter.end)
            and not (self.kind == "rescheduling" and kind == "booking")
        )

    @property
    def is_vague(self) -> bool:
        """Whether its words could be of anything."""
        return not self.deed.kinds or self.deed.strength is Strength.HINTED

    def _is_undone_within(self, blow: Blow) -> bool:
        if self.is_vague or self.deed.strength is not Strength.DONE:
            return True
        if blow.setback is Setback.FAILED:
            return self.kind != "marketing_ban"
        if blow.setback is Setback.FULL and self.kind in {"payment", "refund"}:
            return False  # "nothing left to pay"
        if self.kind in _SETTLED_AT_ONCE and blow.setback is not Setback.LEFT:
            return True
        one, other = blow.where, self.deed.where
        overlap = one.first <= other.last and other.first <= one.last
        return (
            overlap
            and blow.setback is not Setback.LEFT
            and (self.kind not in {"marketing_ban", "complaint"})
        )

    def _is_undone_later(self, blow: Blow, after: int) -> bool:
        if self.deed.strength is Strength.HINTED:
            return True
        if self.deed.strength is Strength.DOING or not self.deed.kinds:
            return blow.setback in _UNDOES_DOING
        return after <= SOON and blow.setback in _UNDOES_DONE.get(self.kind, set())

    def _is_revived(self, blow: Blow) -> bool:
        """Tell whether an offer was taken after a setback, up to this deed."""
        return any(
            blow.sentence.order < other.sentence.order <= self.deed.sentence.order
            for other in self.business.deeds
            if other.strength is Strength.HINTED
        )

    def _is_well_hinted(self) -> bool:
        """Tell whether a hint has what it hangs on: a moment agreed to, an answer."""
        deed, order = self.deed, self.deed.sentence.order
        if deed.sentence.party is PartyRole.CUSTOMER:
            return self._is_answered_well(order)
        if self.kind == "cancellation" or deed.is_taken_offer:
            return True
        first = self.chapter.first if self.chapter else 0
        agreed = any(
            one.is_taken_offer and first <= one.sentence.order < order
            for one in self.business.deeds
        )
        asked = any(
            first <= one.order < order
            and one.party is not PartyRole.AGENT
            and names_moment(one.tokens, one.language)
            for one in self.business.sentences
        )
        return agreed or asked

    def _is_answered_well(self, order: int) -> bool:
        """Tell whether the agent's next words after a "take it" are no bad news."""
        answers = [
            one
            for one in self.business.sentences[order + 1 : order + 3]
            if one.party is PartyRole.AGENT
        ]
        return bool(answers) and all(not one.asks and one.is_good for one in answers)


def _standing(own: str, business: Business) -> list[Deed]:
    chapters = chapters_of(business)
    return [
        deed
        for deed, kind, chapter in credited(business, chapters)
        if kind == own and _Case(deed, own, chapter, business).stands
    ]


def _is_struck(where: Passage, business: Business) -> bool:
    """Tell whether something came to nothing at these words or after them."""
    index = where.stretch.index
    return any(blow.where.stretch.index >= index for blow in business.blows) or any(
        one.stretch.index >= index
        and one.party is not PartyRole.CUSTOMER
        and one.is_bad_news
        for one in business.sentences
    )


def _rival(own: str, business: Business, explained: set[str]) -> FieldReading | None:
    """Find a kind that excludes this one and was done, this one not."""
    wished = [one.sentence.order for one in business.wishes if one.kind == own]
    for group in RIVALS:
        if own not in group:
            continue
        for other in sorted(group - {own} - explained):
            done = [
                deed
                for deed in _standing(other, business)
                if deed.strength is Strength.DONE
                and deed.kinds
                and max(wished, default=-1) <= deed.sentence.order
            ]
            if done:
                return FieldReading(
                    verdict=Verdict.CONTRADICTED, confidence=0.8, heard=other,
                    where=done[-1].where,
                )  # fmt: skip
    return None


def _spoken_of(
    kind: str, own: str, business: Business, hearing: Hearing
) -> Iterator[Passage]:
    """Find where a kind was wished for, begun or named, whatever came of it."""
    yield from (one.where for one in business.wishes if one.kind == own)
    yield from (
        one.where
        for one in business.deeds
        if one.kinds in ({own}, _ABOUT_A_MOMENT) and own in one.kinds
    )
    words = KINDS.get(own, {}).get(known_language(hearing.language))
    spoken = kind.replace("_", " ").strip()
    phrases = words.asked if words else (spoken,) if len(spoken) >= LEAST_WORD else ()
    for stretch in hearing.stretches:
        for said in find_phrases(stretch, phrases, least=SPOKEN_FIT):
            yield said.where
