"""How a caller begins: the two words after `täällä` are a name, whatever they are.

Nearly every caller gives a name in the first sentence, and a small model writes names
small, torn, as other words (`Täällä puhuu, eivä rantaan, minulle tuli …`). At the
beginning of a call the place of a word tells more than its letters.
"""

from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz import fuzz

from custody.catalogue.lemmas import is_everyday
from custody.records.calls import PartyRole
from transcribe.redaction.agent_openings import bare, name_pools
from transcribe.redaction.introductions import speaks
from transcribe.redaction.my_name import after_my_name
from transcribe.redaction.numbers import read_number
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Heard, Speech, folded, is_known, plain

WITHIN = 12.0
"""Seconds after a caller's first word in which the name is given."""

LONGEST_CLAUSE = 4
"""Words of a name after an announcement that was itself misheard."""

WORDS_OF_NAME = 2
"""A given and a family name; a third word is taken only where one was torn."""

SOUNDS_ALIKE = 74.0
"""Likeness of misheard words to those that announce a name, among a caller's first:
`mimenjon` to *nimeni on* 75, `istää se on` to *tässä on* 71."""

FIRST_TO_ANNOUNCE = 5
"""Words among which a misheard announcement is looked for."""

RUN_TOGETHER = 10
"""Letters of a word that no dictionary has from which on it is the whole name."""

LONGEST_WAIT = 1.5
"""Seconds between the words that announce a name and the name."""

FIRST_TO_LIST = 10
"""Words of a caller among which one beside a common name is the rest of the name."""

FIRST_PLACE = 6
"""Words of a caller among which one that no dictionary has is the name."""

WORDS_BY_PLACE = 3
"""Words taken for a name by their place alone: a greeting may be among them."""

SHORTEST_ODD = 4
"""Letters of such a word."""

FIRST_WORDS = 5
HARDLY = 0.5
"""Mean probability of a caller's first words below which they were hardly understood:
of clear speech it is .7 and more, of garbled lines .35 to .5."""

DOUBTFUL = 0.4
"""Probability below which the word after a name may be its end."""

_ANNOUNCED = tuple(
    tuple(plain(word) for word in phrase.split())
    for phrase in (
        *("täällä", "tässä on", "tässä", "nimeni on", "nimi on"),
        *("jag heter", "mitt namn är", "namn är", "det här är", "här är"),
        *("my name is", "my name's", "name is", "this is"),
    )
)
_ANNOUNCED_PLAINLY = tuple(
    tuple(plain(word) for word in phrase.split())
    for phrase in ("mä oon", "minä olen", "mä olen", "nimi oli", "namnet är")
)
"""Too short, or too like others, to be recognised by their sound."""

_SOUNDED = tuple(
    sorted(
        ("".join(phrase) for phrase in _ANNOUNCED if len("".join(phrase)) > 5),  # noqa: PLR2004 # letters
        key=len,
        reverse=True,
    )
)
_LONG_SOUNDED = tuple(phrase for phrase in _SOUNDED if len(phrase) > 6)  # noqa: PLR2004 # `niminen` is like *nimi on*
_GOES_ON_IN_SWEDISH = frozenset(folded("jag och"))
_IS = frozenset(folded("on är is"))
_THIS = plain("tässä")
_OPENERS = folded(
    "minulle minulla minun minä mulle mulla haluaisin haluan soitan soittaisin "
    "tarvitsisin tarvitsen pitäisi lapsella lapseni olisi oli onko voisinko voiko "
    "kysyisin koska kun että jag vill ringer skulle har behöver fick men my the i'm "
    "i'd i've calling about would could can need got have want from regarding and an "
    "just not you your because"
)
_SHORT_OPENERS = frozenset(folded("i a an my the and jag om on ei is at for to it"))
_HERE = ("tala", "sala")
_CALLS = folded("soittaa soitan soittelee soittelen on")
_HEADS = frozenset(word for phrase in _ANNOUNCED for word in phrase)
_BEFORE_FAMILY = frozenset(
    folded(
        "joo juu jo ja kyllä niin no noniin okei ok kiitos kiitti kiitoksia hei moi "
        "terve päivää huomenta iltaa moikka mhm mm öö eli siis se ne tuo oli olen oon "
        "hej hejsan god dag tack jag är var nej jo jaså det den som "
        "yes yeah yep no okay thank thanks you hello hi well um uh oh it it's that's "
        "i'm i am"
    )
)
"""Small talk that a family name follows: *joo Virtanen*, *se on Virtanen*."""
_STEM = 5


def find_openings(speech: Speech) -> Iterator[tuple[Heard, ...]]:
    """Find the names that callers begin with, by their place.

    Parties that nobody knows (mono) count as callers.
    """
    for stream in speech.streams:
        if not stream or stream[0].party is PartyRole.AGENT:
            continue
        end = stream[0].start + WITHIN
        early = tuple(word for word in stream if word.start < end)
        first = _after_announcement(early) or _after_sound(early)
        swallowed = after_my_name(early)
        if swallowed is not None:
            name = _clause(early, swallowed)
        elif first is not None:
            name = _name(early, first, speech.language)
        else:
            name = _doubtful(early, speech.language)
        if name:
            yield name
        for pair in _beside_listed(early[:FIRST_TO_LIST], speech.language):
            if not set(pair) <= set(name):
                yield pair


def find_openings_by_place(speech: Speech) -> Iterator[tuple[Heard, ...]]:
    """Find what stands in a name's place where `find_openings` finds none.

    These are hidden where they stand, and not looked for in the rest of the call.
    """
    opened = {word.place for words in find_openings(speech) for word in words}
    for stream in speech.streams:
        if not stream or stream[0].party is PartyRole.AGENT:
            continue
        early = tuple(word for word in stream if word.start < stream[0].start + WITHIN)
        if any(word.place in opened for word in early):
            continue
        name = _by_place(early, speech.language)
        if name:
            yield name


def _after_announcement(early: tuple[Heard, ...]) -> int | None:
    """Give where the words that announce a name end; None where there are none."""
    for index in range(len(early)):
        for phrase in (*_ANNOUNCED, *_ANNOUNCED_PLAINLY):
            here = early[index : index + len(phrase)]
            if tuple(word.plain for word in here) == phrase and _opens(here):
                return index + len(phrase)
        if early[index].plain.endswith(_HERE) and early[index].plain != _HERE[0]:
            return index + 1  # `päyttäällä`, `säällä`
    return None


def _clause(early: tuple[Heard, ...], first: int) -> tuple[Heard, ...]:
    """Give what is said up to a clause's end, small words too: `man nu sörger hon.`."""
    name: list[Heard] = []
    for word in early[first : first + LONGEST_CLAUSE]:
        if word.plain in _GOES_ON_IN_SWEDISH:
            break
        name.append(word)
        if word.text.endswith((",", ".", "!", "?")):
            break
    return tuple(name)


def _after_sound(early: tuple[Heard, ...]) -> int | None:
    """Give where words end that sound like an announcement; None where none do.

    The likest wins, so that `Kaivää, mimenjon` is no part of the name.
    """
    best: tuple[float, int] | None = None
    for first in range(min(len(early), FIRST_TO_ANNOUNCE)):
        for after in range(first + 1, min(first + 4, len(early)) + 1):
            here = early[first:after]
            if any(word.ends_sentence for word in here):
                break
            letters = "".join(word.plain for word in here)
            is_short = len(here) == 1 or here[-1].plain not in _IS
            known = _LONG_SOUNDED if is_short else _SOUNDED
            likeness = max(fuzz.ratio(letters, phrase) for phrase in known)
            if likeness >= SOUNDS_ALIKE and (best is None or likeness > best[0]):
                best = (likeness, after)
    return None if best is None else best[1]


def _doubtful(early: tuple[Heard, ...], language: str) -> tuple[Heard, ...]:
    """Give the first words of a caller who was hardly understood.

    Where nothing that announces a name was recognised, it is among them.
    """
    first = early[:FIRST_WORDS]
    doubt = sum(word.probability for word in first) / len(first)
    if doubt >= HARDLY or all(is_known(word.text, language) for word in first):
        return ()
    name: list[Heard] = []
    for word in first:
        if _goes_on(word):
            if name:
                break
            continue
        name.append(word)
    return tuple(name)


def _by_place(early: tuple[Heard, ...], language: str) -> tuple[Heard, ...]:
    """Give the first words that no dictionary has, up to what the caller wants.

    `No terveppuissa peistala, mulla …`: nothing that announces a name was recognised.
    """
    if not is_small_talk(early[0]) and early[0].plain not in _HEADS:
        return ()  # an answer, and no greeting
    name: list[Heard] = []
    for word in early[:FIRST_PLACE]:
        if _goes_on(word) and not is_small_talk(word):
            break
        is_odd = len(word.plain) >= SHORTEST_ODD and word.plain.isalpha()
        if is_odd and not is_small_talk(word) and not is_known(word.text, language):
            name.append(word)
    return tuple(name[:WORDS_BY_PLACE])


def _beside_listed(
    early: tuple[Heard, ...], language: str
) -> Iterator[tuple[Heard, ...]]:
    """Give common names with the word that was said in one breath with them.

    `It's Steven darker.`, `aivan turunen,`: half of the name is another word. Words
    that say no more than yes or thanks greet, and those that announce a name are none.
    """
    given, family = name_pools(language)
    for before, word in pairwise(early):
        if before.text.endswith((",", ".", "!", "?")) or is_small_talk(word):
            continue
        if word.start - before.end > LONGEST_WAIT:
            continue
        first, last = bare(before.text), bare(word.text)
        is_first = first in given and not is_everyday(first, language)
        is_first = is_first or (first in given and before.text[:1].isupper())
        if is_first and not _goes_on(word):
            yield (before, word)
        is_last = last in family and not is_everyday(last, language)
        if is_last and _may_be_given(before):
            yield (before, word)


def _may_be_given(word: Heard) -> bool:
    """Tell whether a word before a family name can be the given one misheard."""
    return word.plain not in _HEADS and word.plain not in _BEFORE_FAMILY


def _opens(announced: tuple[Heard, ...]) -> bool:
    """Tell whether a name may follow: `Sari Mäkinen tässä.` is over, `täällä,` not."""
    last = announced[-1]
    if last.plain == _THIS:
        return last.text[-1:].isalpha()
    return not last.ends_sentence


def _name(words: tuple[Heard, ...], first: int, language: str) -> tuple[Heard, ...]:
    """Take the words of a name from `first` on; none where a sentence goes on."""
    if first < len(words) and (speaks(words[first]) or words[first].plain in _CALLS):
        first += 1
    name: list[Heard] = []
    for word in words[first:]:
        before = name[-1] if name else words[first - 1]
        if word.start - before.end > LONGEST_WAIT or _goes_on(word):
            break
        is_end = len(name) >= WORDS_OF_NAME
        if is_end and not (
            word.probability < DOUBTFUL and before.text[-1:] not in ",.?!"
        ):
            break
        name.append(word)
        if len(name) > WORDS_OF_NAME or _is_whole(word, language):
            break
        if len(name) > 1 and word.text.endswith((",", ".", "!", "?")):
            break
    return tuple(name)


def _is_whole(word: Heard, language: str) -> bool:
    """Tell whether given and family name ran together: `antikostela`."""
    return len(word.plain) >= RUN_TOGETHER and not is_known(word.text, language)


def _goes_on(word: Heard) -> bool:
    """Tell whether a word begins what the caller wants, and is no name."""
    if is_small_talk(word) or word.plain in _SHORT_OPENERS:
        return True
    if read_number(word.text, "").share >= 1:
        return True
    return any(
        word.plain == opener
        or (len(opener) > _STEM and word.plain.startswith(opener[:_STEM]))
        for opener in _OPENERS
    )
