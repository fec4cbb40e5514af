"""Words to their base forms, for the index and for what is searched in it."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Final

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy, DictionaryLookupStrategy

from custody.catalogue.dictionaries import Dictionaries

LANGUAGES: Final = ("fi", "sv", "en")
"""Those that simplemma and the speech model both know and this product is made for."""

_WORD = re.compile(r"[^\W_]+")
"""Letters and digits: what is left can be no syntax in any search engine."""

_CACHED_WORDS: Final = 100_000
"""About 20 MB; a dictionary look-up takes 50 times a cached one."""

_READING: Final = Lock()

_DICTIONARIES: Final = Dictionaries()
_LEMMATIZER: Final = Lemmatizer(
    cache_max_size=1,  # ours holds whole sets of forms
    lemmatization_strategy=DefaultStrategy(dictionary_factory=_DICTIONARIES),
)
_LOOKUP: Final = DictionaryLookupStrategy(_DICTIONARIES)

MAX_QUERY_WORDS: Final = 32
"""A longer query is cut: nobody types it, and each word costs a look-up."""


def index_terms(text: str, language: str | None) -> Iterator[str]:
    """Give each word of a text with its base form, in the order in which they stand.

    The word itself is indexed too: a name is found though a dictionary bent it.

    Args:
        text: as the transcript has it.
        language: ISO 639-1; None or one without a dictionary stands for all.
    """
    spoken = (language,) if language in LANGUAGES else LANGUAGES
    for word in words_of(text):
        yield from sorted(_forms(word, tuple(spoken)))


def query_terms(query: str, languages: Collection[str]) -> list[frozenset[str]]:
    """Give for each word of a query the forms of which one must be in a document."""
    known = tuple(one for one in LANGUAGES if one in languages) or LANGUAGES
    return [_forms(word, known) for word in words_of(query)[:MAX_QUERY_WORDS]]


def words_of(text: str) -> list[str]:
    """Cut a text into words: letters and digits, small, composed (NFC).

    NFC, because `ä` written as two code points is the same word.
    """
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def keep_in(folder: Path) -> None:
    """Say where this process keeps dictionaries that are made once a machine."""
    with _READING:
        _DICTIONARIES.keep_in(folder)


def load(languages: Collection[str] = LANGUAGES) -> None:
    """Make the dictionaries ready now and not at the first search.

    Takes no time once they were made on this machine (20 s in all). May be called in a
    thread: words are looked up meanwhile, slower. Languages without a dictionary are
    left out.
    """
    for language in languages:
        if language in LANGUAGES:
            _DICTIONARIES.make(language)
            with _READING:
                _DICTIONARIES.get_dictionary(language)


def is_known(word: str, language: str) -> bool:
    """Tell whether a word is a form of another in a language's dictionary.

    A word that is its own base form is not in it, as a rule.

    Args:
        word: one word, composed (NFC), of either case.
        language: of LANGUAGES; in any other no word is known.
    """
    if language not in LANGUAGES:
        return False
    with _READING:
        return _LOOKUP.get_lemma(word, language) is not None


def is_everyday(word: str, language: str) -> bool:
    """Tell whether a word is known written small: `lasku` is, `virtasen` is not.

    Args:
        word: one word, composed (NFC), of either case.
        language: of LANGUAGES; in any other no word is.
    """
    if language not in LANGUAGES:
        return False
    with _READING:
        return word.lower() in _DICTIONARIES.get_dictionary(language)


@lru_cache(maxsize=_CACHED_WORDS)
def _forms(word: str, languages: tuple[str, ...]) -> frozenset[str]:
    """Give the word and its base form in each language, as index words."""
    forms = {word}
    with _READING:
        for language in languages:
            forms.update(words_of(_LEMMATIZER.lemmatize(word, lang=language)))
    return frozenset(forms)
