"""Where a rule's phrases are said: in the same words, in another form, or misheard."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch
from analytics.phrases import find_phrases
from analytics.rules.rulebook import Matching, Who
from custody.catalogue.lemmas import index_terms, words_of
from custody.records.calls import PartyRole

CLOSE = 0.86
"""Share of a phrase's letters that must be heard where words may be misheard: one
letter in seven is lost. Below it "hyvää päivää" is found in "hyvä, päivä on"."""
MAYBE = 0.78
"""The same for words that are to be missing: what may have been said is not missing."""
SAME_SOUND = 5
"""Letters from which a word that folds alike is the same: "kiiitos" is "kiitos"."""
LEAST_LETTERS = 8
"""Folded letters from which a phrase is looked for misheard: two edits in a short one
make it another word."""
_HOUSE = frozenset({PartyRole.AGENT, PartyRole.SUPERVISOR, PartyRole.BOT})
_SPEAKERS = {Who.AGENT: _HOUSE, Who.CUSTOMER: frozenset({PartyRole.CUSTOMER})}


def counts(stretch: Stretch, who: Who) -> bool:
    """Tell whether a stretch may be this one's: unknown speakers may be anybody."""
    return (
        who is Who.ANYBODY or stretch.party is None or stretch.party in _SPEAKERS[who]
    )


def places(
    hearing: Hearing,
    phrases: Sequence[str],
    who: Who,
    matching: Matching,
    *,
    close: float = CLOSE,
) -> tuple[Passage, ...]:
    """Find every place where one of the phrases is said, in order of start.

    Args:
        hearing: of the call.
        phrases: any of which counts.
        who: whose words count.
        matching: how like the phrase they must be.
        close: share of a long phrase's letters, where it may be misheard.
    """
    found = {
        (where.stretch.index, where.first, where.last): where
        for stretch in hearing.stretches
        if counts(stretch, who)
        for phrase in phrases
        for where in (
            *_as_words(stretch, phrase, hearing.language, matching),
            *_misheard(stretch, phrase, matching, close),
        )
    }
    return tuple(sorted(found.values(), key=lambda where: (where.start, where.end)))


def _misheard(
    stretch: Stretch, phrase: str, matching: Matching, close: float
) -> Iterator[Passage]:
    if matching is Matching.MISHEARD and len(fold(phrase)) >= LEAST_LETTERS:
        for said in find_phrases(stretch, [phrase], least=close):
            yield said.where


def _as_words(
    stretch: Stretch, phrase: str, language: str, matching: Matching
) -> Iterator[Passage]:
    """Find the phrase's words one after another, whatever signs stand between."""
    wanted = _phrase_forms(phrase, language, matching)
    spoken = [
        (position, _forms(word, language, matching))
        for position, text in enumerate(stretch.words)
        for word in words_of(text.text)
    ]
    for at in range(len(spoken) - len(wanted) + 1):
        window = spoken[at : at + len(wanted)]
        if all(one & forms for one, (_, forms) in zip(wanted, window, strict=True)):
            yield Passage(stretch, window[0][0], window[-1][0])


@lru_cache(maxsize=4096)
def _phrase_forms(
    phrase: str, language: str, matching: Matching
) -> tuple[frozenset[str], ...]:
    return tuple(_forms(word, language, matching) for word in words_of(phrase))


def _forms(word: str, language: str, matching: Matching) -> frozenset[str]:
    """Give the word, its base form where any form counts, and how both sound."""
    if matching is Matching.EXACT:
        return frozenset({word})
    forms = frozenset(index_terms(word, language))
    if matching is Matching.FORMS:
        return forms
    sounds = {fold(form) for form in forms}
    # The sign keeps a sound apart from a word that is written like it.
    return forms | {f"~{sound}" for sound in sounds if len(sound) >= SAME_SOUND}
