"""Common names said anywhere, misheard and inflected: `löysin korkelan tiedot`.

An agent speaks of the caller by name long after it was given, and the recogniser may
have missed it then. A word is taken for a common name when it is no everyday word; a
small model's mistake of one letter is forgiven only in a word that no dictionary has.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from custody.catalogue.lemmas import is_everyday
from custody.records.redactions import RedactionKind
from transcribe.redaction.common_names import FAMILY, GIVEN
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Found, Heard, Speech, folded, is_known, plain

SHORTEST_FUZZY = 7
"""Letters of a form from which on one of them may be misheard."""

SHORTEST_FAMILY = 4
"""Letters, folded; a shorter name is too like everyday words."""

SHORTEST_RUN_TOGETHER = 9
"""Letters of a word that may be two names."""

_LANGUAGES = ("fi", "sv", "en")
_ENDINGS_OF_PERSONS = ("n", "le", "len")
_ENDINGS = (*_ENDINGS_OF_PERSONS, "a", "la", "lta", "sta", "na", "ksi", "nkin")
_TORN_ENDINGS = frozenset(
    folded("sen selle sella selta sesta nen la lan lle mäki mäen")
)
_TITLES = folded(
    "lääkäri tohtori doctor dr läkare doktor hoitaja terapeutti hygienisti"
)
_LONG_TITLES = tuple(title for title in _TITLES if len(title) >= 6)  # noqa: PLR2004 # letters
"""Of which a letter may be misheard."""
_MISTERS = frozenset(folded("mr mrs ms miss mister herra rouva neiti herr fru fröken"))
_CLOSING = (",", ".", "!", "?", ";")


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of a language, folded, with their forms.

    Attributes:
        near: by each form with one letter left out, the forms that give it.
    """

    given: frozenset[str]
    family: frozenset[str]
    near: dict[str, tuple[str, ...]]


def find_common_names(speech: Speech) -> Iterator[Found]:
    """Find common names, whole or in part, in any party's speech."""
    languages = (speech.language,) if speech.language in _LANGUAGES else _LANGUAGES
    for stream in speech.streams:
        for index in range(len(stream)):
            for language in languages:
                words = _name_at(stream, index, language)
                if words:
                    yield Found(RedactionKind.NAME, words)


def _name_at(stream: tuple[Heard, ...], index: int, language: str) -> tuple[Heard, ...]:
    """Give the words of a name that begins at `index`; none where none does."""
    word = stream[index]
    if _is_of_staff(stream, index) or is_small_talk(word):
        return ()
    pair = _pair(stream, index)
    if _is_torn(pair, language) or (pair and _are_both(pair, language)):
        return pair
    return (word,) if _is_alone(stream, index, language) else ()


def _is_alone(stream: tuple[Heard, ...], index: int, language: str) -> bool:
    """Tell whether a word is a name with no other beside it."""
    word = stream[index]
    if language == "fi" and _is_run_together(word, language):
        return True
    is_called = index > 0 and stream[index - 1].plain in _MISTERS
    if _is_family(word, language) and is_called:
        return True
    is_name = _is_given(word, language) or _is_family(word, language)
    return is_name and _stands_alone(word, language)


def _are_both(pair: tuple[Heard, ...], language: str) -> bool:
    """Tell whether two words are a given and a family name.

    Where the first is an everyday word too (`oli`, `aino`), the second must be a known
    family name.
    """
    given, family = pair
    if not _is_given(given, language):
        return False
    if _is_everyday(given, language) and not given.text[:1].isupper():
        return _is_family(family, language)
    return _may_follow(family, language)


def _pair(stream: tuple[Heard, ...], index: int) -> tuple[Heard, ...]:
    """Give a word and the next of the same breath; nothing where none follows."""
    pair = stream[index : index + 2]
    is_one = len(pair) > 1 and not pair[0].text.endswith(_CLOSING)
    return pair if is_one and pair[1].start - pair[0].end < 1.0 else ()


def _is_of_staff(stream: tuple[Heard, ...], index: int) -> bool:
    """Tell whether a title before a name makes it a practitioner's."""
    before = stream[max(0, index - 2) : index]
    return any(_is_title(word) for word in before)


def _is_title(word: Heard) -> bool:
    """Tell whether a word is a title, bent or with a letter misheard: `läikärin`.

    A word that any dictionary has is no misheard title.
    """
    letters = word.plain
    if letters.startswith(_TITLES):
        return True
    if any(is_known(word.text, language) for language in _LANGUAGES):
        return False
    return any(
        OSA.distance(letters[: len(title) + more], title, score_cutoff=1) <= 1
        for title in _LONG_TITLES
        for more in (-1, 0, 1)
    )


def _is_given(word: Heard, language: str) -> bool:
    names = _names(language)
    if word.plain in names.given:
        return True
    return language == "fi" and any(
        word.plain.endswith(ending) and word.plain[: -len(ending)] in names.given
        for ending in ("n", "le", "la", "lta")
    )


def _is_family(word: Heard, language: str) -> bool:
    names = _names(language)
    if word.plain in names.family:
        return True
    return not is_known(word.text, language) and _is_near(word.plain, language)


def _may_follow(word: Heard, language: str) -> bool:
    """Tell whether a word after a given name is a family name: known, or no word."""
    if is_small_talk(word) or not word.plain.isalpha() or len(word.plain) < 4:  # noqa: PLR2004 # letters
        return False
    is_capital = word.text[:1].isupper()
    if language == "fi":
        return word.plain in _names(language).family or not _is_everyday(word, language)
    return is_capital


def _is_torn(pair: tuple[Heard, ...], language: str) -> bool:
    """Tell whether a name was torn before its ending, as in `piltu Sen`."""
    if not pair or language != "fi" or pair[1].plain not in _TORN_ENDINGS:
        return False
    if _is_everyday(pair[0], language):
        return False
    joined = pair[0].plain + pair[1].plain
    is_near = _is_near(joined, language) or joined[1:] in _names(language).family
    return joined in _names(language).family or is_near


def _is_run_together(word: Heard, language: str) -> bool:
    """Tell whether given and family name were written as one: `antikoskela`."""
    names = _names(language)
    return len(word.plain) >= SHORTEST_RUN_TOGETHER and any(
        word.plain[:cut] in names.given
        and (word.plain[cut:] in names.family or _is_near(word.plain[cut:], language))
        for cut in range(SHORTEST_FAMILY, len(word.plain) - SHORTEST_FAMILY)
    )


def _stands_alone(word: Heard, language: str) -> bool:
    """Tell whether a name needs no other beside it: no everyday word is meant.

    English and Swedish engines write names with a capital, well heard or not.
    """
    if len(word.plain) < SHORTEST_FAMILY or _is_everyday(word, language):
        return False
    return language == "fi" or word.text.lstrip("\"'(")[:1].isupper()


def _is_everyday(word: Heard, language: str) -> bool:
    return is_everyday(word.text.strip(".,;:!?…\"'()-"), language)


@lru_cache(maxsize=65536)
def _is_near(letters: str, language: str) -> bool:
    """Tell whether a family name is one letter away."""
    if len(letters) < SHORTEST_FUZZY - 1 or language == "en":
        return False
    near = _names(language).near
    return any(
        OSA.distance(letters, form, score_cutoff=1) <= 1
        for key in _shorter(letters)
        for form in near.get(key, ())
    )


@cache
def _names(language: str) -> _Names:
    given = frozenset(name for name in folded(GIVEN[language]) if len(name) > 2)  # noqa: PLR2004 # `bo`
    family = frozenset(
        form
        for name in folded(FAMILY[language])
        for form in _forms(name, language, _ENDINGS)
        if len(form) >= SHORTEST_FAMILY
    )
    near: dict[str, tuple[str, ...]] = {}
    for form in _likely(language):
        for key in _shorter(form) if len(form) >= SHORTEST_FUZZY else ():
            near[key] = (*near.get(key, ()), form)
    return _Names(given, family, near)


def _likely(language: str) -> frozenset[str]:
    """Give the forms that a misheard word may be: `virtaselle`, not `virtasella`.

    Places end like the latter (`vastaanotolla`), and garbled ones are many.
    """
    return frozenset(
        form
        for name in folded(FAMILY[language])
        for form in _forms(name, language, _ENDINGS_OF_PERSONS)
    )


def _forms(name: str, language: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Give a name and its forms: `virtasen`, `virtaselle`."""
    yield name
    if language != "fi":
        yield f"{name}s"
        return
    stem = f"{name[:-3]}se" if name.endswith("nen") else name
    for ending in endings:
        yield plain(stem + ending)


def _shorter(letters: str) -> set[str]:
    """Give the word and what is left of it without each of its letters.

    Two words of which one letter differs have one of these in common.
    Source: W. Garbe, SymSpell (symmetric delete).
    """
    return {letters} | {letters[:i] + letters[i + 1 :] for i in range(len(letters))}
