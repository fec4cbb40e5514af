"""People saying who they are: `täällä …`, `… puhelimessa`, `my name is …`.

A name after such words is one whatever dictionary it is in. Found names are looked for
in the rest of the call by `names.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from custody.records.calls import PartyRole
from transcribe.redaction.numbers import read_number
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Heard, Speech, folded, is_known, plain

LONGEST_NAME = 3
"""Words of a name: two given names and a family name."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that announce a name.

    Attributes:
        is_sure: nothing but a name follows `my name is`; `this is` may bring anything,
            so that there the name must be written like one.
    """

    words: tuple[str, ...]
    is_sure: bool


def _phrases(text: str, *, is_sure: bool) -> tuple[_Phrase, ...]:
    return tuple(
        _Phrase(tuple(plain(word) for word in phrase.split()), is_sure)
        for phrase in text.split("|")
    )


_BEFORE = (
    *_phrases(
        "nimeni on|nimi on|täällä puhuu|täällä soittaa|"
        "jag heter|mitt namn är|namnet är|my name is|my name's|name is|"
        "am i speaking with|i am called",
        is_sure=True,
    ),
    *_phrases(
        "täällä|tässä on|tässä|täällä on|det här är|här är|här talar|this is|"
        "i'm|i am|speaking with|it's|nimellä",
        is_sure=False,
    ),
)
_THANKED = _phrases("kiitos|thank you|thanks|tack|hello|hi|hei|hej", is_sure=False)
_AFTER = folded("puhelimessa tässä täällä här speaking here")
_ORDINARY = folded(
    "suomi turku turun monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november "
    "december lääkäri tohtori doctor i i'm i'd i'll maanantai finnish english"
)
_CAPITALS = frozenset({"en", "sv"})
"""Languages whose names the engine writes with a capital, well heard or not."""

_HERE = (plain("täällä"),)
_THIS = plain("tässä")
_SPEAKS = re.compile(r"p\w{1,5}u\w?")

NO_NAME = 0.8
"""Share of a number from which a word is nobody's name: `korjonen` has 0.6."""

_GREETINGS = 8
"""Words into an utterance in which `Maija puhelimessa` introduces somebody."""

_FUZZY_FROM = 9
"""Letters from which an introduction may itself be misheard (`puhelimmessa`)."""


def speaks(word: Heard) -> bool:
    """Tell whether a word after `täällä` is `puhuu`, however heard: `puimuu`."""
    return _SPEAKS.fullmatch(word.plain) is not None


def find_introductions(speech: Speech) -> Iterator[tuple[Heard, ...]]:
    """Find the names that people give of themselves, or are thanked by."""
    for utterance in speech.utterances:
        words = utterance.words
        bare = _written_name(words)
        found = [bare] if len(bare) > 1 else []
        for index in range(len(words)):
            found.extend(_announced(words, index, speech.language))
            if index <= _GREETINGS and _is_run_together(words[index], speech.language):
                found.append(words[max(0, index - 1) : index + 1])
            if 0 < index <= _GREETINGS and _closes(words, index):
                name = _name_before(words, index, speech.language)
                found.append(name if len(name) >= _fewest(utterance.party) else ())
        yield from filter(None, found)


def _announced(
    words: tuple[Heard, ...], index: int, language: str
) -> Iterator[tuple[Heard, ...]]:
    """Give the names that words at `index` announce."""
    for phrase in _BEFORE:
        if _stands_at(phrase, words, index):
            yield _name_from(words, index + len(phrase.words), phrase, language)
    for phrase in _THANKED:
        if _stands_at(phrase, words, index):
            yield _written_name(words[index + len(phrase.words) :])


def _written_name(words: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Take words written as a name, as after a greeting: `Matti Virtanen.`.

    All that follows up to the sentence's end must be one, as in `Thank you, Olivia.`
    """
    name: list[Heard] = []
    for word in words[: LONGEST_NAME + 1]:
        if not word.text[:1].isupper() or not _may_be_name(word):
            return ()
        name.append(word)
        if word.text.endswith((",", ".", "!", "?")):
            return tuple(name) if len(name) <= LONGEST_NAME else ()
    return tuple(name) if len(name) == len(words) else ()


def _is_run_together(word: Heard, language: str) -> bool:
    """Tell whether a family name ends in `tässä`: `Kaisa laaksonentässä`."""
    is_long = len(word.plain) >= len(_THIS) + 5  # letters of a short name
    return is_long and word.plain.endswith(_THIS) and not is_known(word.text, language)


def _fewest(party: PartyRole | None) -> int:
    """Give how many words of a name must stand before `puhelimessa`.

    Agents answer by their given name; a customer's sentence may begin with any word
    (`Odottelin puhelimessa`), and two like names are one.
    """
    return 2 if party is PartyRole.CUSTOMER else 1


def _stands_at(phrase: _Phrase, words: tuple[Heard, ...], index: int) -> bool:
    here = words[index : index + len(phrase.words)]
    if tuple(word.plain for word in here) != phrase.words:
        return False
    return not here[-1].text.endswith((",", ".", "!", "?")) or phrase in _THANKED


def _closes(words: tuple[Heard, ...], index: int) -> bool:
    """Tell whether a word ends a clause that began with a name: `…, X puhelimessa,`."""
    word = words[index]
    is_end = word.text.endswith((",", ".", "!", "?")) or index + 1 == len(words)
    after_clause = index > 1 and words[index - 2].text.endswith((",", ".", "!"))
    if not is_end and not after_clause:
        return False
    if word.plain in _AFTER:
        return word.plain != plain("här") or "ä" in word.text  # not `har`
    return len(word.plain) >= _FUZZY_FROM and any(
        len(closer) >= _FUZZY_FROM and fuzz.ratio(closer, word.plain) >= 85  # noqa: PLR2004 # one letter
        for closer in _AFTER
    )


def _name_from(
    words: tuple[Heard, ...], first: int, phrase: _Phrase, language: str
) -> tuple[Heard, ...]:
    """Take the words that look like a name, from `first` on."""
    if phrase.words == _HERE and first < len(words) and speaks(words[first]):
        first += 1
    name: list[Heard] = []
    for word in words[first : first + LONGEST_NAME]:
        looks = _looks_like_name(word, language)
        if not looks and not (phrase.is_sure and not name and _may_be_name(word)):
            break
        name.append(word)
        if word.text.endswith((",", ".", "!", "?", ";")):
            break
    if not name and not phrase.is_sure and language not in _CAPITALS:
        return _torn_name(words, first, language)
    return tuple(name)


def _torn_name(
    words: tuple[Heard, ...], first: int, language: str
) -> tuple[Heard, ...]:
    """Take `lisä korjonen`: a known word before one that no dictionary has."""
    pair = words[first : first + 2]
    if len(pair) < 2 or not _may_be_name(pair[0]) or pair[0].text.endswith(","):  # noqa: PLR2004 # two words
        return ()
    is_name = not is_known(pair[1].text, language) and _may_be_name(pair[1])
    return pair if is_name and len(pair[1].plain) > 4 else ()  # noqa: PLR2004 # letters


def _name_before(
    words: tuple[Heard, ...], index: int, language: str
) -> tuple[Heard, ...]:
    """Take the words that look like a name, backwards from `index`."""
    name: list[Heard] = []
    is_agent = words[index].party is PartyRole.AGENT
    most = 1 if is_agent else 2
    if is_agent and words[index - 1].text.endswith(","):
        return ()  # the house's name, and its own that was not heard
    for word in reversed(words[max(0, index - most) : index]):
        ends = word.text.endswith((",", ".", "!", "?", ";"))
        if (name and ends) or not _looks_like_name(word, language):
            break
        name.insert(0, word)
    if name or words[index].plain != plain("puhelimessa"):
        return tuple(name)
    before = words[index - 1]
    is_name = not is_known(before.text, language) and _may_be_name(before)
    return (before,) if is_name else ()


def _looks_like_name(word: Heard, language: str) -> bool:
    """Tell whether a word is written as a name, or is in no dictionary."""
    if not _may_be_name(word):
        return False
    if word.text.lstrip("\"'(")[:1].isupper():
        return True
    return language not in _CAPITALS and not is_known(word.text, language)


def _may_be_name(word: Heard) -> bool:
    return (
        len(word.plain) > 1
        and word.plain.isalpha()
        and word.plain not in _ORDINARY
        and not is_small_talk(word)
        and read_number(word.text, "").share < NO_NAME
    )
