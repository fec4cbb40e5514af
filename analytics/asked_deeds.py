"""Asking the sound whether business was done, where its words were misheard.

A kind of business is no value that one could look for: what is asked is whether an
agent said that it was done, among the ways to say that it was not, was offered, or was
another kind's. Only what the agent said is asked about, only where the recogniser was
unsure of its words: at the place whose letters look most like it, and where a sentence
begins, for that is where deeds are told, whatever was made of their letters.
"""

from collections.abc import Iterator, Sequence

from analytics.deed_wordings import Deed, deeds_of, other_deeds
from analytics.deeds import is_doubtful
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch
from analytics.inquiries import BREATH, Inquiry, inquiry_at, is_corrected, likest_places
from analytics.kind_finding import canonical_kind
from analytics.numerals import known_language
from custody.records.calls import PartyRole
from custody.records.findings import FindingField
from custody.records.likelihoods import EVERY_MANNER, Question

MOST_SENTENCES = 5
"""That are asked about, the last of the call: deeds are told late. On 320 made calls
all 22 deeds that were won among ten began one of the last five misheard sentences."""
SURE = 0.7
"""Mean probability of words from which they were heard well."""
SLOW = 0.2
"""Seconds a letter takes from which words were left out, however sure of the rest."""
NEAR = 8.0
"""Nats by which words of doing may be less likely than the words heard: of 357
beginnings on 31 made calls a third come so near, and all fourteen in which the deed
won."""


def deed_inquiries(kind: str, hearing: Hearing) -> Iterator[Inquiry]:
    """Ask where the doing of a kind of business may have been told.

    Args:
        kind: as the register has it.
        hearing: what was heard.

    Yields:
        Nothing where the kind is none of ours, or every word was heard well.
    """
    own, language = canonical_kind(kind), known_language(hearing.language)
    deeds = deeds_of(own, language)
    if not deeds:
        return
    likest = _likest(own, deeds, hearing, language)
    if likest is not None:
        yield likest
    begun = [
        where
        for stretch in hearing.stretches
        if stretch.party is not PartyRole.CUSTOMER and is_doubtful(stretch)
        for where in _beginnings(stretch, _usual_length(deeds))
        if _is_misheard(where) and not is_corrected(where)
    ]
    for where in begun[-MOST_SENTENCES:]:
        yield _begun_with(own, deeds, where, language)


def _likest(
    own: str, deeds: Sequence[Deed], hearing: Hearing, language: str
) -> Inquiry | None:
    """Ask at the place that looks most like one of the deeds, for this one alone."""
    said = dict(deeds)
    found = [
        one
        for one in likest_places(tuple(said), hearing)
        if is_doubtful(one.where.stretch)
    ]
    if not found:
        return None
    best = max(found, key=lambda one: (one.likeness, -one.where.stretch.index))
    others = other_deeds(own, language, best.where)
    rivals = dict.fromkeys((*said[best.form], *others))
    wordings = {best.form: (best.form,)} | {rival: (rival,) for rival in rivals}
    return inquiry_at(FindingField.KIND, best.where, wordings)


def _usual_length(deeds: Sequence[Deed]) -> int:
    """Give the letters that telling a deed takes, half of them fewer."""
    return sorted(len(fold(said)) for said, _ in deeds)[len(deeds) // 2]


def _beginnings(stretch: Stretch, letters: int) -> Iterator[Passage]:
    """Give each sentence's first words, as many as it takes to tell a deed."""
    words, first = stretch.words, 0
    for place, word in enumerate(words):
        is_last = place + 1 == len(words)
        if not (
            is_last
            or stretch.breaks[place]
            or words[place + 1].start - word.end >= BREATH / 2
        ):
            continue
        last = first
        while last < place and _letters(stretch, first, last) < letters:
            last += 1
        yield Passage(stretch, first, last)
        first = place + 1


def _is_misheard(where: Passage) -> bool:
    stretch, first, last = where.stretch, where.first, where.last
    words = stretch.words[first : last + 1]
    letters = max(1, _letters(stretch, first, last))
    return (
        sum(word.probability for word in words) / len(words) < SURE
        or (where.end - where.start) / letters >= SLOW
    )


def _letters(stretch: Stretch, first: int, last: int) -> int:
    return sum(len(token) for token in stretch.tokens[first : last + 1])


def _begun_with(
    own: str, deeds: Sequence[Deed], where: Passage, language: str
) -> Inquiry:
    """Ask which deed a sentence begins with, each beside its own denials.

    No word around it is laid in: what stands there is as doubtful.
    """
    said = tuple(form for form, _ in deeds)
    denials = [
        (place, one) for place, (_, not_done) in enumerate(deeds, 1) for one in not_done
    ]
    others = other_deeds(own, language, where)
    forms = (*said, *(one for _, one in denials), *others)
    return Inquiry(
        where=where,
        of=FindingField.KIND,
        expected=own,
        values=(*(own for _ in said), *forms[len(said) :]),
        forms=forms,
        question=Question(
            channel=where.stretch.channel,
            start=where.start,
            end=where.end,
            wordings=(*forms, where.quote),
            num_own=len(said),
            manners=(
                *range(1, len(said) + 1),
                *(place for place, _ in denials),
                *(EVERY_MANNER for _ in others),
            ),
            within=NEAR,
        ),
    )
