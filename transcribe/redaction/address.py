"""Street addresses: a street's name, its number, and what belongs to them.

Finnish and Swedish streets tell themselves by their last part (`-katu`, `-gatan`);
English ones by their last word. A street without a number is a place like any other
(`Aurakadun toimipiste`), and is left.
"""

from collections.abc import Iterator

from rapidfuzz import fuzz

from custody.records.redactions import RedactionKind
from transcribe.redaction.numbers import MAYBE, SURE, Reading
from transcribe.redaction.runs import read_stream
from transcribe.redaction.speech import Found, Heard, Speech, folded, is_known, plain

_ENDINGS = folded(
    "katu kadulla kadun katua tie tiellä kuja kujalla polku polulla penger rinne "
    "puistikko esplanadi aukio tori gatan gata vägen väg stigen gränden backen"
)
_LOOSE_ENDINGS = folded("tie tiellä tori aukio rinne penger gata väg backen")
_LAST_WORDS = folded("street road lane avenue drive court square place")
_ALWAYS_STREETS = folded("street road lane avenue")
_TOWNS = folded(
    "Turku Turun Åbo Helsinki Helsingin Helsingfors Tampere Espoo Esbo Vantaa Vanda "
    "Raisio Reso Kaarina Naantali Nådendal Lieto Lieto Salo Parainen Pargas Loimaa "
    "Uusikaupunki Oulu Jyväskylä Lahti Kuopio Pori Björneborg Rauma Raumo Vaasa Vasa "
    "Kotka Lappeenranta Hämeenlinna Kouvola Joensuu Rovaniemi Porvoo Borgå Lohja "
    "Hyvinkää Järvenpää Kerava Tuusula Kirkkonummi Nurmijärvi Mikkeli Savonlinna "
    "Seinäjoki Kokkola Karleby Pietarsaari Jakobstad Raasepori Ekenäs Hanko Hangö "
    "Tammisaari Maarianhamina Mariehamn Stockholm London Manchester Bristol"
)
"""What ends an address; asked only of words that follow a street's number."""

_PARTS = folded(
    "as asunto asunnossa rappu rapussa porras ovi huoneisto lägenhet lgh trappa "
    "uppgång flat apt apartment unit stair"
)
_LETTERS = frozenset(
    folded("aa bee see dee ee äf gee hoo ii jii koo äl äm än be se de ge hå kå ell em")
)
"""Staircases as they are spoken: `B neljätoista` is `bee neljätoista`."""

_COMPASS = folded(
    "itäinen läntinen pohjoinen eteläinen vanha uusi iso pieni ylä ala östra västra "
    "norra södra gamla nya stora lilla"
)
"""First words of streets that any dictionary has."""
_SHORTEST = 6
_LONGEST_TAIL = 12


def find_addresses(speech: Speech) -> Iterator[Found]:
    """Find streets with a number beside them."""
    for stream in speech.streams:
        reads = read_stream(stream, speech.language)
        for index, word in enumerate(stream):
            if _is_english_street(word):
                yield from _english(stream, reads, index)
            elif _is_street(word, speech.language):
                last = _tail(stream, reads, index)
                if last > index:
                    first = _first_of_street(stream, index, speech.language)
                    yield Found(RedactionKind.ADDRESS, stream[first : last + 1])


def find_known_address(speech: Speech, address: str | None) -> Iterator[Found]:
    """Find the street of this call's customer, with a number or without."""
    street = plain((address or "").split(" ")[0])
    if len(street) < _SHORTEST:
        return
    for stream in speech.streams:
        reads = read_stream(stream, speech.language)
        for index, word in enumerate(stream):
            if _sounds_like(word.plain, street):
                last = _tail(stream, reads, index)
                yield Found(RedactionKind.ADDRESS, stream[index : last + 1])


def _sounds_like(word: str, street: str) -> bool:
    """Compare beginnings: `Aurakadulla` against `Aurakatu`."""
    if len(word) < len(street) - 2:
        return False
    return fuzz.ratio(word[: len(street)], street) >= 80  # noqa: PLR2004 # one letter in five misheard


def _is_street(word: Heard, language: str) -> bool:
    """Tell whether a word may be a street; a number after it tells for sure.

    `-tie` ends too many other words to be trusted without a capital.
    """
    if len(word.plain) < _SHORTEST or not word.plain.endswith(_ENDINGS):
        return False
    is_capital = word.text[:1].isupper()
    return (
        is_capital
        or not word.plain.endswith(_LOOSE_ENDINGS)
        or not is_known(word.text, language)
    )


def _is_english_street(word: Heard) -> bool:
    """Tell whether a word ends a street's name; some are written small by engines."""
    return word.plain in (_LAST_WORDS if word.text[:1].isupper() else _ALWAYS_STREETS)


def _first_of_street(stream: tuple[Heard, ...], index: int, language: str) -> int:
    """Take in a torn first half: `Puutarha katu`."""
    before = stream[index - 1] if index else None
    if before is not None and before.plain in _COMPASS:
        return index - 1
    if before is None or before.ends_sentence or is_known(before.text, language):
        return index
    return index - 1


def _tail(stream: tuple[Heard, ...], reads: tuple[Reading, ...], index: int) -> int:
    """Give the index of the last word of number, stairs, postcode and town."""
    last = index
    for place in range(index + 1, min(index + _LONGEST_TAIL, len(stream))):
        word = stream[place]
        if word.start - stream[place - 1].end > 2.0:  # noqa: PLR2004 # seconds
            break
        is_letter = len(word.plain) == 1 or word.plain in _LETTERS
        is_part = is_letter or word.plain in _PARTS
        is_town = word.plain.startswith(_TOWNS)
        is_number = reads[place].share >= (SURE if place == index + 1 else MAYBE)
        is_stair = is_letter and last > index and last == place - 1
        if is_number or is_town or is_stair:
            last = place
        elif not is_part:
            break
        if is_town or (word.ends_sentence and not reads[place].digits):
            break
    return last


def _english(
    stream: tuple[Heard, ...], reads: tuple[Reading, ...], index: int
) -> Iterator[Found]:
    """Take a number within four words before the street, and the town after it."""
    for first in range(index - 1, max(-1, index - 5), -1):
        if stream[first].ends_sentence:
            return
        if reads[first].share >= SURE:
            while first > 0 and reads[first - 1].share >= SURE:
                first -= 1  # noqa: PLW2901 # the loop ends here
            last = _tail(stream, reads, index)
            yield Found(RedactionKind.ADDRESS, stream[first : last + 1])
            return
