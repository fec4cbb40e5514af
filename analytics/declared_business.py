"""What a piece of business declares: who cancels, moves, complains, wants no adverts.

Phrases of declaring find what is said in their words. What was asked for in any words
and done by the agent was declared, too, and its words are those of the wish.
"""

from collections.abc import Iterator

from analytics.business import Business, read_business
from analytics.chapters import Chapter, chapters_of
from analytics.hearing import Hearing, Passage
from analytics.kind_finding import deeds_done
from analytics.last_words import REFUSES
from analytics.sentences import Sentence, Setback
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole
from custody.records.declarations import Declaration, DeclarationKind

DONE, WANTED = 0.85, 0.7
"""How sure it is: what was done was asked for; what was left undone may have been."""
_KINDS = (
    DeclarationKind.MARKETING_BAN,
    DeclarationKind.COMPLAINT,
    DeclarationKind.CANCELLATION,
    DeclarationKind.ADDRESS_CHANGE,
)


def declared_by_business(hearing: Hearing) -> Iterator[Declaration]:
    """Find what was declared by what was asked for and done, at most one of a kind."""
    business = read_business(hearing)
    chapters = chapters_of(business)
    for kind in _KINDS:
        found = next(_done(kind, hearing, business), None)
        if found is None and kind is DeclarationKind.MARKETING_BAN:
            found = next(_refused(kind, business, chapters), None)
        if found is None:
            found = next(_handed_on(kind, business, chapters), None)
        if found is not None:
            yield found


def _done(
    kind: DeclarationKind, hearing: Hearing, business: Business
) -> Iterator[Declaration]:
    for _, chapter in deeds_done(str(kind), hearing):
        for wish in _wishes(kind, business, chapter):
            yield _declaration(kind, wish, DONE)


def _refused(
    kind: DeclarationKind, business: Business, chapters: tuple[Chapter, ...]
) -> Iterator[Declaration]:
    """Find adverts that a customer does not want, whatever the agent did."""
    for chapter in chapters:
        if chapter.kind != str(kind):
            continue
        talk = (
            one
            for one in business.sentences
            if chapter.first <= one.order < chapter.end
            and one.party is PartyRole.CUSTOMER
        )
        for one in talk:
            if find_any(REFUSES[one.language], one.tokens):
                yield _declaration(kind, one, WANTED)


def _handed_on(
    kind: DeclarationKind, business: Business, chapters: tuple[Chapter, ...]
) -> Iterator[Declaration]:
    """Find what was asked of an agent who put the caller through to another."""
    for chapter in chapters:
        if chapter.kind == str(kind) and any(
            blow.setback is Setback.HANDED_ON
            and chapter.first <= blow.sentence.order < chapter.end
            and blow.sentence.stretch.index >= business.sentences[-1].stretch.index - 1
            for blow in business.blows
        ):
            for wish in _wishes(kind, business, chapter):
                yield _declaration(kind, wish, WANTED)


def _wishes(
    kind: DeclarationKind, business: Business, chapter: Chapter | None
) -> Iterator[Sentence]:
    """Find the sentences of a chapter with which its matter was asked for."""
    for one in business.wishes:
        order = one.sentence.order
        is_within = chapter is None or chapter.first <= order < chapter.end
        if (
            one.kind == str(kind)
            and is_within
            and one.sentence.party is not PartyRole.AGENT
        ):
            yield one.sentence


def _declaration(
    kind: DeclarationKind, sentence: Sentence, confidence: float
) -> Declaration:
    where: Passage = sentence.passage()
    return Declaration(
        kind=kind,
        quote=where.quote,
        party=sentence.party,
        channel=where.stretch.channel,
        start=where.start,
        end=where.end,
        confidence=confidence,
    )
