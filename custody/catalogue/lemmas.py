"""Words to their base forms, for the index and for what is searched in it."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from threading import Lock
from typing import Final

import simplemma

LANGUAGES: Final = ("fi", "sv", "en")
"""Those that simplemma and the speech model both know and this product is made for."""

_WORD = re.compile(r"[^\W_]+")
"""Letters and digits: what is left can be no syntax in any search engine."""

_CACHED_WORDS: Final = 100_000
"""About 20 MB; a dictionary look-up takes 50 times a cached one."""

_READING: Final = Lock()

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


def load(languages: Collection[str] = LANGUAGES) -> None:
    """Read the dictionaries now (4 s for Finnish) and not at the first search.

    May be called in a thread: whoever looks a word up meanwhile waits, and does not
    read them a second time. Languages without a dictionary are left out.
    """
    with _READING:
        for language in languages:
            if language in LANGUAGES:
                simplemma.lemmatize("a", lang=language)


@lru_cache(maxsize=_CACHED_WORDS)
def _forms(word: str, languages: tuple[str, ...]) -> frozenset[str]:
    """Give the word and its base form in each language, as index words."""
    forms = {word}
    with _READING:
        for language in languages:
            forms.update(words_of(simplemma.lemmatize(word, lang=language)))
    return frozenset(forms)
