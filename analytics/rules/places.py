"""Where a rule's phrases are said: in the same words, in another form, or misheard."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch, passage
from analytics.phrases import find_phrases
from analytics.rules.rulebook import Matching, Who
from analytics.sounds import SoundTable, letters_of
from custody.catalogue.lemmas import LANGUAGES, index_terms, words_of
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
ROUGH = 55.0
"""Percent of a phrase's letters that must be heard in order for it to be weighed by
what recognisers make of letters at all: that takes longer."""
LIKELY = 0.7
"""Share of the log-odds that the phrase would have, were every letter heard right, from
which it was said. `tallenne bench rules`: on 150 made calls as heard rules hold on .49
of the calls that they should (.42 without this), on .99 of them rightly as before; at
0.6 on .51 and .99, at 0.5 on .55 and .97, and of what customers are seldom heard to say
half is then wrong."""
MAYBE_LIKELY = 0.5
"""The same for words that are to be missing."""
LEAST_ODDS = 8.0
"""Log-odds from which it was said: the letters are 3000 times likelier so."""
AROUND = 4
"""Letters beside the rough place that are weighed with it."""
LIKELY_LETTERS = 5
"""Folded letters from which a phrase is weighed: "kiitos" is "kiltos" and "kintos"."""
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
    lenient: bool = False,
) -> tuple[Passage, ...]:
    """Find every place where one of the phrases is said, in order of start.

    Args:
        hearing: of the call.
        phrases: any of which counts.
        who: whose words count.
        matching: how like the phrase they must be.
        lenient: find what may have been said, too; for words that are to be missing.
    """
    found = {
        (where.stretch.index, where.first, where.last): where
        for stretch in hearing.stretches
        if counts(stretch, who)
        for phrase in phrases
        for where in (
            *_as_words(stretch, phrase, hearing.language, matching),
            *(
                _misheard(stretch, phrase, hearing.language, lenient=lenient)
                if matching is Matching.MISHEARD
                else ()
            ),
        )
    }
    return tuple(sorted(found.values(), key=lambda where: (where.start, where.end)))


def _misheard(
    stretch: Stretch, phrase: str, language: str, *, lenient: bool
) -> Iterator[Passage]:
    """Find what a recogniser may have made of the phrase."""
    if len(fold(phrase)) >= LEAST_LETTERS:
        close = MAYBE if lenient else CLOSE
        for said in find_phrases(stretch, [phrase], least=close):
            yield said.where
    likely = _likely(stretch, phrase, language, MAYBE_LIKELY if lenient else LIKELY)
    if likely is not None:
        yield likely


def _likely(
    stretch: Stretch, phrase: str, language: str, share: float
) -> Passage | None:
    """Find the likeliest place of a phrase by what recognisers make of its letters."""
    folded = letters_of(phrase)
    if len(folded) < LIKELY_LETTERS:
        return None
    rough = fuzz.partial_ratio_alignment(folded, stretch.text, score_cutoff=ROUGH)
    if rough is None or rough.dest_end <= rough.dest_start:
        return None
    start = max(0, rough.dest_start - AROUND)
    text = stretch.text[start : rough.dest_end + AROUND]
    weigher = _weigher(phrase, language if language in LANGUAGES else LANGUAGES[0])
    gains = weigher.form_gains(text)[:, 0]
    best = int(gains.argmax())
    length, worth = weigher.best_form(gains[:, None], best, 0)
    if gains[best] < max(LEAST_ODDS, share * worth):
        return None
    return passage(stretch, max(0, start + best - length), start + best)


@lru_cache(maxsize=1024)
def _weigher(phrase: str, language: str) -> SoundTable[str]:
    return SoundTable([(phrase, phrase)], language)


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
