"""The edges and gaps of what is hidden: an identifier heard as no word at all.

Beside a digit that was recognised, a word that no dictionary has is another one that
was not; and what lies between two parts of one number belongs to it, whatever words
came out (`kahdeksan ne oli ja viisi` for *kahdeksan neljä neljä viisi*).
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from rapidfuzz import fuzz

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from transcribe.redaction.small_talk import is_small_talk, is_thanks
from transcribe.redaction.speech import Found, Heard, Speech, folded, is_known
from transcribe.redaction.units import is_unit

MOST_BETWEEN = 6
LONGEST_BETWEEN = 3.0
"""Words and seconds between two parts of one number."""

MOST_BESIDE = 3
"""Garbled words beside a part. Of agents none: they say more besides numbers, and what
they read back, the caller said before."""

LONGEST_BREATH = 0.5
"""Seconds between a part and the garbled word beside it."""

MOST_IN_TAIL = 2
"""Words after a part with which the breath ends."""

WITHIN_BREATH = 0.3
"""Seconds between words of one breath."""

DOUBTFUL = 0.4
"""Probability below which even a word of the dictionary may be a digit misheard."""

LIKE_A_LEAD = 72.0
"""Likeness of a misheard word to one that says what comes: number words of the
three languages reach 71 at most."""

_SHORTEST_LEAD = 6
_LEADS = folded(
    "numeroni numeroon numero puhelinnumeroni asiakasnumeroni tilinumeroni tunnukseni "
    "henkilötunnukseni osoitteeni sähköpostini syntymäaikani "
    "nummer personnummer telefonnummer adress födelsedatum number address birthday"
)
_AS_IN = frozenset({("nin", "kuin"), ("as", "in"), ("som", "i")})
_LONG_WORD = 5
_SPOKEN_IN_PARTS = frozenset(
    {
        RedactionKind.HENKILOTUNNUS,
        RedactionKind.PHONE,
        RedactionKind.CARD,
        RedactionKind.IBAN,
        RedactionKind.OTHER,
        RedactionKind.DATE_OF_BIRTH,
        RedactionKind.EMAIL,
    }
)


def find_edges(speech: Speech, found: Iterable[Found]) -> Iterator[Found]:
    """Find garbled words beside and between what is hidden already."""
    kinds = {
        word.place: one.kind
        for one in found
        for word in one.words
        if one.kind in _SPOKEN_IN_PARTS
    }
    for stream in speech.streams:
        hidden = [index for index, word in enumerate(stream) if word.place in kinds]
        for here, there in pairwise(hidden):
            if there - here > 1 and _is_one(stream, here, there):
                kind = kinds[stream[here].place]
                yield Found(kind, stream[here + 1 : there])
        for index in hidden:
            beside = (
                *_beside(stream, index, -1, speech.language),
                *_beside(stream, index, 1, speech.language),
            )
            beside = (*beside, *_tail(stream, index, kinds))
            if beside:
                yield Found(kinds[stream[index].place], beside)


def _tail(
    stream: tuple[Heard, ...], index: int, kinds: Mapping[tuple[int, int], object]
) -> tuple[Heard, ...]:
    """Give the few words said in one breath after a number, with which speech ends.

    `… nine six. That` is *nine six eight N*; `C niin kuin Celsius` is spelt.
    """
    tail: list[Heard] = []
    for before, word in pairwise(stream[index : index + MOST_IN_TAIL + 2]):
        if word.start - before.end > WITHIN_BREATH:
            break
        is_clear = len(word.plain) > _LONG_WORD and word.probability >= DOUBTFUL
        if word.place in kinds or is_unit(word) or is_thanks(word) or is_clear:
            return ()
        tail.append(word)
    if len(tail) <= MOST_IN_TAIL or any(_is_as_in(*two) for two in pairwise(tail)):
        return tuple(tail)
    return ()


def _leads(word: Heard) -> bool:
    """Tell whether a word says what comes, misheard: `numeroion` is *numeroni on*."""
    letters = word.plain
    return len(letters) >= _SHORTEST_LEAD and any(
        fuzz.ratio(letters, lead, score_cutoff=LIKE_A_LEAD) > 0 for lead in _LEADS
    )


def _is_as_in(first: Heard, second: Heard) -> bool:
    """Tell whether two words say that a letter is spelt: `niin kuin`."""
    return (first.plain, second.plain) in _AS_IN


def _is_one(stream: tuple[Heard, ...], here: int, there: int) -> bool:
    """Tell whether what lies between two hidden words belongs to them."""
    between = stream[here + 1 : there]
    if len(between) > MOST_BETWEEN or any(is_unit(word) for word in between):
        return False
    if stream[there].start - stream[here].end > LONGEST_BETWEEN:
        return False
    return all(
        len(word.plain) < _LONG_WORD or word.probability < DOUBTFUL for word in between
    )


def _beside(
    stream: tuple[Heard, ...], index: int, step: int, language: str
) -> Iterator[Heard]:
    """Give the garbled words on one side of a hidden one, up to the first clear one."""
    is_agent = stream[index].party is PartyRole.AGENT
    for _ in range(0 if is_agent else MOST_BESIDE):
        neighbour = index + step
        if not 0 <= neighbour < len(stream):
            return
        before, after = sorted((index, neighbour))
        word = stream[neighbour]
        if stream[after].start - stream[before].end > LONGEST_BREATH:
            return
        is_clear = is_known(word.text, language) and word.probability >= DOUBTFUL
        if is_clear or is_small_talk(word) or is_unit(word) or _leads(word):
            return
        yield word
        index = neighbour
