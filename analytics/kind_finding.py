"""Was it this kind of business that was done on the call: booked, paid, cancelled?

Done is what an agent says is done. What was wished for and not taken up, put off, put
through, thought over or failed is not, whatever its words: the last decision counts.
"""

from collections.abc import Iterable, Iterator

from analytics.business import Business, read_business
from analytics.chapters import Chapter, chapters_of, credited
from analytics.course import RIVALS, Case
from analytics.hearing import Hearing, Passage
from analytics.kind_letters import said_by_letters
from analytics.kind_names import KIND_NAMES
from analytics.kind_words import KINDS
from analytics.numerals import known_language
from analytics.phrases import find_phrases
from analytics.reading import FieldReading, absent, unclear
from analytics.sentences import Deed, Strength
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

CONFIDENCE = {
    Strength.DONE: 0.95,
    Strength.DOING: 0.85,
    Strength.HINTED: 0.75,
    Strength.SHAPED: 0.7,
    Strength.ANSWERED: 0.65,
}
SPOKEN_FIT = 0.84
"""Share of a phrase's letters by which a kind was at least spoken of."""
LEAST_WORD = 4
_ABOUT_A_MOMENT = {"booking", "rescheduling"}


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
    named = {canonical_kind(other) for other in others}
    done = _standing(own, business)
    if done:
        best = max(done, key=lambda deed: CONFIDENCE[deed.strength])
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=CONFIDENCE[best.strength],
            heard=kind,
            where=best.where,
        )
    rival = _rival(own, business, named)
    if rival is not None:
        return rival
    lettered = said_by_letters(own, hearing)
    if lettered is not None and not _is_struck(lettered, business):
        return FieldReading(
            verdict=Verdict.CONFIRMED, confidence=0.7, heard=kind, where=lettered
        )
    spoken = next(_spoken_of(kind, own, business, hearing), None)
    return unclear(spoken, confidence=0.4) if spoken else absent(0.6)


def num_done(kind: str, hearing: Hearing) -> int:
    """Count how often a kind was asked for and done on the call, one after the other.

    Args:
        kind: ours, see `canonical_kind`.
        hearing: what was heard on the call.
    """
    business = read_business(hearing)
    asked = {one.sentence.order for one in business.wishes if one.kind == kind}
    done = {deed.sentence.order for deed in _standing(kind, business)}
    number, is_open = 0, True
    for order in sorted(asked | done):
        if order in done and is_open:
            number, is_open = number + 1, False
        elif order in asked:
            is_open = True
    return number


def deeds_done(kind: str, hearing: Hearing) -> Iterator[tuple[Deed, Chapter | None]]:
    """Give the deeds of a kind that nothing undid, each with what it was part of.

    Args:
        kind: ours, see `canonical_kind`.
        hearing: what was heard on the call.
    """
    return _stand(kind, read_business(hearing))


def _stand(own: str, business: Business) -> Iterator[tuple[Deed, Chapter | None]]:
    chapters = chapters_of(business)
    for deed, kind, chapter in credited(business, chapters):
        if kind == own and Case(deed, own, chapter, business).stands:
            yield deed, chapter


def _standing(own: str, business: Business) -> list[Deed]:
    return [deed for deed, _ in _stand(own, business)]


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
