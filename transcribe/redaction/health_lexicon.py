"""Words of health found among the words of an utterance, in one language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from transcribe.redaction.health_english import ENGLISH
from transcribe.redaction.health_finnish import FINNISH
from transcribe.redaction.health_swedish import SWEDISH
from transcribe.redaction.health_words import (
    HealthWords,
    WordList,
    is_medicine,
    word_list,
)
from transcribe.redaction.speech import Heard, is_known

_WRITTEN = {"fi": FINNISH, "sv": SWEDISH, "en": ENGLISH}

_CURLY = "\N{RIGHT SINGLE QUOTATION MARK}"

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class HealthLexicon:
    """One language's words of health, ready to be looked for."""

    language: str
    sure: WordList
    generic: WordList
    body: WordList
    trouble: WordList
    never: WordList
    office: WordList
    phrases: tuple[Phrase, ...]
    never_phrases: tuple[Phrase, ...]

    def find(self, words: Sequence[Heard], *, is_asked: bool) -> Iterator[int]:
        """Give the places of words of health.

        Args:
            words: of one utterance.
            is_asked: an agent's question, in which `allergies` are nobody's yet.
        """
        texts = [bare(word.text) for word in words]
        harmless = set(_phrased(texts, self.never_phrases))
        body, trouble = [], []
        for index, text in enumerate(texts):
            if not text or index in harmless or self.is_never(text):
                continue
            if (
                self.is_sure(text)
                or (self.is_generic(text) and not is_asked)
                or is_medicine(text, self.language)
                or (self.is_misheard(text) and not _is_name(words, index))
            ):
                yield index
            elif self.body.has(text, self.language):
                body.append(index)
            elif self.trouble.has(text, self.language):
                trouble.append(index)
        if body and trouble:
            yield from body
            yield from trouble
        yield from _phrased(texts, self.phrases)

    def is_office(self, word: Heard) -> bool:
        """Tell whether a word is of bookings, bills and the like."""
        return _has(self, "office", bare(word.text))

    def is_never(self, text: str) -> bool:
        """Tell whether a word only looks like one of health."""
        return _has(self, "never", text)

    def is_generic(self, text: str) -> bool:
        """Tell whether a word is of health, yet nobody's in an agent's question."""
        return _has(self, "generic", text)

    def is_sure(self, text: str) -> bool:
        """Tell whether a word is of health by itself."""
        return _has(self, "sure", text)

    def is_misheard(self, text: str) -> bool:
        """Tell whether a word that is none is nearly one of health."""
        return _is_misheard(self, text)


def bare(text: str) -> str:
    """Give a word in small letters without the signs around it."""
    return text.strip(".,;:!?…\"'()”»").casefold().replace(_CURLY, "'")


@cache
def lexicons_of(language: str) -> tuple[HealthLexicon, ...]:
    """Give the lexicon of a language; of a language without one, all of them."""
    languages = (language,) if language in _WRITTEN else tuple(_WRITTEN)
    return tuple(_lexicon(one) for one in languages)


@cache
def _lexicon(language: str) -> HealthLexicon:
    written: HealthWords = _WRITTEN[language]
    return HealthLexicon(
        language=language,
        sure=word_list(written.sure),
        generic=word_list(written.generic),
        body=word_list(written.body),
        trouble=word_list(written.trouble),
        never=word_list(written.never),
        office=word_list(written.office),
        phrases=_phrases(written.phrases),
        never_phrases=_phrases(written.never),
    )


def _phrases(written: str) -> tuple[Phrase, ...]:
    return tuple(tuple(one.split("|")) for one in written.split() if "|" in one)


@lru_cache(maxsize=65536)
def _has(lexicon: HealthLexicon, name: str, text: str) -> bool:
    """Look a word up once: the same few thousand make up most of all talk."""
    words: WordList = getattr(lexicon, name)
    return bool(text) and words.has(text, lexicon.language)


@lru_cache(maxsize=65536)
def _is_misheard(lexicon: HealthLexicon, text: str) -> bool:
    """Tell whether a word that no dictionary has is nearly a word of health."""
    if is_known(text, lexicon.language) or _has(lexicon, "office", text):
        return False
    return lexicon.sure.has_misheard(text)


def _phrased(texts: Sequence[str], phrases: Sequence[Phrase]) -> Iterator[int]:
    """Give the places of all words that belong to one of some phrases."""
    for start in range(len(texts)):
        for phrase in phrases:
            yield from _follow(texts, start, phrase)


def _is_name(words: Sequence[Heard], index: int) -> bool:
    """Tell whether a word is written like a name: `Hernandez` is no hernia."""
    return index > 0 and words[index].text[:1].isupper()


def _follow(texts: Sequence[str], start: int, phrase: Phrase) -> tuple[int, ...]:
    """Give the places of a phrase that begins at a place, one word aside allowed."""
    places: list[int] = []
    place = start
    for part in phrase:
        if place < len(texts) and not _fits(texts[place], part) and places:
            place += 1
        if place >= len(texts) or not _fits(texts[place], part):
            return ()
        places.append(place)
        place += 1
    return tuple(places)


def _fits(text: str, part: str) -> bool:
    return text.startswith(part[:-1]) if part.endswith("*") else text == part
