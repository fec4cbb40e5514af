"""Runs of spoken digits: one number said over several words, breaths and turns.

A run stays in one party's stream. It may be broken by a dash, a filler, one word that
was misheard, or by the other party saying no more than `joo` or the digits once more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from custody.records.calls import PartyRole
from transcribe.redaction.number_words import NumberWord
from transcribe.redaction.numbers import (
    MAYBE,
    NOTHING,
    SURE,
    Reading,
    compose,
    read_joined,
    read_number,
)
from transcribe.redaction.small_talk import is_small_talk, may_be_number
from transcribe.redaction.speech import PAUSE, Heard, Speech, is_known, plain
from transcribe.redaction.units import (
    announces_quantity,
    begins_from,
    is_money,
    is_unit,
    is_written_quantity,
    names_place,
    names_reference,
)

LONGEST_BREATH = 3.0
"""Seconds between two digits with nobody speaking, still one number."""

LONGEST_ASIDE = 15.0
"""Seconds between them while the other party repeats or says `joo`."""

LONGEST_QUANTITY = 6
"""Digits of the longest number that a unit after it explains: 9999,99 euros."""

LONGEST_OF_AGENT = 9
"""The same of an agent's, in which misheard words beside it read as digits, too; they
say a caller's own number with no unit behind it."""

LONGEST_GARBLE = 8
"""Letters of the longest word between two digits that may be a digit misheard."""

TORN = 0.68
"""Share that two neighbours together must have, to be one torn number word."""

TORN_KNOWN = 0.8
"""The same, where both are words of the language: `itse maan` for *seitsemän*."""

_MARKS = {
    plain(form): mark
    for mark, forms in {
        "-": "viiva väliviiva tavuviiva miinus dash hyphen minus streck bindestreck",
        "+": "plus plussa pluss",
        "": (
            "ja och and eli sitten niin öö eh um uh piste välilyönti space double "
            "triple tupla"
        ),
    }.items()
    for form in forms.split()
}
_NUM_LOOK_BACK = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Words that say one number.

    Attributes:
        words: from the first to the last, with what stands between.
        digits: as they would be dialled.
        characters: the same with signs and single letters in their places.
        num_sure: digits that stand in words read without doubt.
        is_quantity: an amount, a date, a clock time.
        is_reference: the number of an invoice, an order, a booking.
    """

    words: tuple[Heard, ...]
    digits: str
    characters: str
    num_sure: int
    is_quantity: bool
    is_reference: bool


@dataclass(frozen=True, slots=True)
class _Read:
    word: Heard
    reading: Reading


def find_runs(speech: Speech) -> tuple[Run, ...]:
    """Find every run of digits, in order of the streams."""
    runs: list[Run] = []
    for stream in speech.streams:
        reads = read_stream(stream, speech.language)
        runs.extend(
            _run(stream, reads, first, last)
            for first, last in _bounds(speech, stream, reads)
        )
    return tuple(runs)


def read_stream(stream: tuple[Heard, ...], language: str) -> tuple[Reading, ...]:
    """Read every word of a stream as a number, torn words together."""
    reads = [
        NOTHING if _MARKS.get(word.plain) else read_number(word.text, language)
        for word in stream
    ]  # `viiva` sounds like *viisi*
    for index in range(len(stream) - 1):
        here, there = reads[index], reads[index + 1]
        if min(here.share, there.share) >= SURE or 1.0 in (here.share, there.share):
            continue
        joined = read_joined(stream[index].text, stream[index + 1].text, language)
        needed = TORN_KNOWN if _are_known(stream[index : index + 2], language) else TORN
        if joined.share >= max(needed, here.share, there.share):
            reads[index] = joined
            reads[index + 1] = Reading("", joined.share)
    return tuple(
        NOTHING if is_written_quantity(word) and _stands_alone(reads, index) else read
        for index, (word, read) in enumerate(zip(stream, reads, strict=True))
    )


def _are_known(words: tuple[Heard, ...], language: str) -> bool:
    return all(is_known(word.text, language) for word in words)


def _stands_alone(reads: list[Reading], index: int) -> bool:
    """Tell whether no digits stand before and after: `14.30` is no telephone."""
    around = (*reads[max(0, index - 1) : index], *reads[index + 1 : index + 2])
    return all(read.share < 1 or not read.digits for read in around)


def _bounds(
    speech: Speech, stream: tuple[Heard, ...], reads: tuple[Reading, ...]
) -> Iterator[tuple[int, int]]:
    """Give the first and last index of each run."""
    first = last = -1
    for index, read in enumerate(reads):
        if read.share < MAYBE:
            continue
        if first < 0 and read.share < SURE:
            continue
        if (
            first >= 0
            and read.share < SURE
            and _begins_anew(stream[last], stream[index])
        ):
            continue
        if first >= 0 and not _continues(speech, stream, last, index):
            yield first, last
            first = index if read.share >= SURE else -1
        elif first < 0:
            first = index
        last = index
    if first >= 0:
        yield first, last


def _begins_anew(before: Heard, word: Heard) -> bool:
    """Tell whether a doubtful word belongs to what comes next, not to the number."""
    return before.ends_sentence or word.start - before.end > PAUSE


def _continues(
    speech: Speech, stream: tuple[Heard, ...], last: int, index: int
) -> bool:
    """Tell whether the number goes on from word `last` to word `index`."""
    between = stream[last + 1 : index]
    is_apart = (
        stream[index].start - stream[last].end > PAUSE or stream[last].ends_sentence
    )
    if is_apart and _begins_quantity(stream, index, speech.language):
        return False
    if any(is_unit(word) or word.ends_sentence for word in between):
        return False
    misheard = [word for word in between if not _is_mark(word)]
    if len(misheard) > 1 or any(
        len(word.plain) > LONGEST_GARBLE
        or (is_known(word.text, speech.language) and len(word.plain) > 3)  # noqa: PLR2004 # letters
        for word in misheard
    ):
        return False
    steps = stream[last : index + 1]
    return all(_is_breath(speech, before, after) for before, after in pairwise(steps))


def _begins_quantity(stream: tuple[Heard, ...], index: int, language: str) -> bool:
    """Tell whether a short number from here on has a unit: `sata viisi euroa`."""
    for word in stream[index + 1 : index + LONGEST_QUANTITY]:
        if is_unit(word):
            return True
        if word.plain not in _MARKS and read_number(word.text, language).share < SURE:
            return False
    return False


def _is_breath(speech: Speech, before: Heard, after: Heard) -> bool:
    """Tell whether nothing was said between two words that ends a number."""
    pause = after.start - before.end
    if pause <= LONGEST_BREATH:
        return True
    aside = [
        word
        for stream in speech.streams
        for word in stream
        if (word.channel, word.party) != (before.channel, before.party)
        and before.end - 0.3 <= word.start < after.start
    ]
    return (
        pause <= LONGEST_ASIDE
        and bool(aside)
        and all(
            is_small_talk(word)
            or read_number(word.text, speech.language).share >= MAYBE
            or _is_mark(word)
            for word in aside
        )
    )


def _is_mark(word: Heard) -> bool:
    return word.plain in _MARKS or len(word.plain) <= 1 or may_be_number(word)


def _run(
    stream: tuple[Heard, ...], reads: tuple[Reading, ...], first: int, last: int
) -> Run:
    last = _with_check_letter(stream, reads, last)
    inside = range(first, last + 1)
    characters = _characters([_Read(stream[index], reads[index]) for index in inside])
    digits = "".join(c for c in characters if c.isdigit())
    after = stream[last + 1 : last + 3]
    before = stream[max(0, first - _NUM_LOOK_BACK) : first]
    is_agents = stream[0].party is PartyRole.AGENT
    is_short = len(digits) <= (LONGEST_OF_AGENT if is_agents else LONGEST_QUANTITY)
    is_quantity = is_short and (
        any(is_unit(word) for word in after[:1])
        or any(announces_quantity(w) or is_money(w) for w in before[-2:])
        or (is_agents and any(names_place(w) for w in before[-1:]))
        or is_unit(stream[last])
        or any(begins_from(word) for word in stream[first:last])
    )
    return Run(
        words=stream[first : last + 1],
        digits=digits,
        characters=characters,
        num_sure=sum(
            len(reads[index].digits)
            for index in inside
            if reads[index].share >= 0.8  # noqa: PLR2004 # two edits in a long word
        ),
        is_quantity=is_quantity,
        is_reference=any(names_reference(word) for word in before),
    )


def _with_check_letter(
    stream: tuple[Heard, ...], reads: tuple[Reading, ...], last: int
) -> int:
    """Take in a letter or a sign after the digits, as a henkilötunnus has them."""
    follows = last + 1 < len(stream) and reads[last + 1].share < MAYBE
    if not follows:
        return last
    word = stream[last + 1]
    is_near = word.start - stream[last].end <= LONGEST_BREATH
    is_letter = len(word.plain) == 1 and word.plain.isalpha()
    is_letter = is_letter and not stream[last].ends_sentence and word.text != "I"
    is_sign = _MARKS.get(word.plain, "") in {"-", "+"}
    return last + 1 if is_near and (is_letter or is_sign) else last


def _characters(reads: list[_Read]) -> str:
    """Write the run as one would on paper."""
    written: list[str] = []
    values: list[NumberWord] = []
    for read in reads:
        if read.reading.values:
            values.extend(read.reading.values)
            continue
        if values and (read.reading.digits or _mark(read.word)):
            written.append(compose(tuple(values)))
            values.clear()
        written.append((read.reading.digits and _as_written(read)) or _mark(read.word))
    written.append(compose(tuple(values)))
    return "".join(written)


def _as_written(read: _Read) -> str:
    """Keep the sign and the letter of a code that the engine wrote: `030182-9086`."""
    bare = read.word.text.strip(".,;:!?…\"'()").upper()
    if read.reading.is_ordinal:
        return read.reading.digits
    return "".join(c for c in bare if c.isalnum() or (c in "+-" and len(bare) > 1))


def _mark(word: Heard) -> str:
    if len(word.plain) == 1 and word.plain.isalpha():
        return word.plain.upper()
    if word.text.strip() in {"-", "+"}:
        return word.text.strip()
    return _MARKS.get(word.plain, "")
