"""What a caller looks up and reads out: `Just a moment. It is 42 Parthrose …`.

Whoever asks to wait fetches what was asked for, and `se on` tells it. When the question
itself was not understood, what comes then is shown only where it is clearly something
else.
"""

from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import OSA

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Found, Heard, Speech, folded, is_known, plain

LONGEST_WAIT = 4.0
"""Seconds between asking to wait and reading out."""

LEADING_WORDS = 5
"""Words among which somebody asks to wait."""

FEWEST = 2
"""Words read out; one garbled word is a farewell as well."""

KNOWN = 0.7
"""Share of the words in the dictionary above which they are talk, not an identifier."""

KNOWN_AFTER_IS = 0.5
"""The same where only `se on` led to them: that begins many sentences."""

_WAITS = folded(
    "hetki hetkinen odota odotas odottakaa katson katsotaan moment minute vänta "
    "ögonblick"
)
_LONG_WAITS = folded("hetkinen odotas moment ögonblick")
_IS = frozenset(
    tuple(plain(word) for word in pair.split())
    for pair in ("se on", "it is", "det är", "that is", "det blir", "se olisi")
)
_MISHEARD_FROM = 6


def find_read_out(speech: Speech) -> Iterator[Found]:
    """Find what callers read out after they asked to wait, if it is no clear talk."""
    for stream in speech.streams:
        if stream and stream[0].party is PartyRole.CUSTOMER:
            yield from _in_stream(speech, stream)


def _in_stream(speech: Speech, stream: tuple[Heard, ...]) -> Iterator[Found]:
    places = frozenset(word.place for word in stream)
    mine = [one.words for one in speech.utterances if one.words[0].place in places]
    waited_at = told_at = -LONGEST_WAIT - 1.0
    for words in mine:
        early = words[:LEADING_WORDS]
        last = max((i for i, word in enumerate(early) if _waits(word)), default=-1)
        waited_at = words[last].end if last >= 0 else waited_at
        for index, pair in enumerate(pairwise(early), start=1):
            if tuple(word.plain for word in pair) in _IS:
                last, told_at = max(last, index), pair[1].end
        rest = _trimmed(words[last + 1 :])
        if len(rest) < FEWEST:
            continue
        most = _most_known(rest[0].start - waited_at, rest[0].start - told_at)
        num_known = sum(is_known(word.text, speech.language) for word in rest)
        if num_known <= most * len(rest):
            yield Found(RedactionKind.OTHER, rest)


def _most_known(since_wait: float, since_is: float) -> float:
    """Give the most that may be known of words so many seconds after their leads."""
    if since_wait <= LONGEST_WAIT:
        return KNOWN
    return KNOWN_AFTER_IS if since_is <= LONGEST_WAIT else -1.0


def _trimmed(words: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Leave small talk at both ends to be read."""
    said = [index for index, word in enumerate(words) if not is_small_talk(word)]
    return words[said[0] : said[-1] + 1] if said else ()


def _waits(word: Heard) -> bool:
    """Tell whether a word asks to wait, misheard by two letters or not: `etkinen`."""
    letters = word.plain
    if letters in _WAITS:
        return True
    return len(letters) >= _MISHEARD_FROM and any(
        OSA.distance(letters, one, score_cutoff=2) <= 2  # noqa: PLR2004 # letters
        for one in _LONG_WAITS
    )
