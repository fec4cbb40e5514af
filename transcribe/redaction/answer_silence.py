"""Wordless seconds of answers: what was said there was not recognised.

Between a question and what ends its answer an identifier may lie of which the engine
wrote nothing. Where the channel does not even sound nothing was said; silencing that
would only take what the other party says meanwhile.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from custody.records.redactions import Redaction
from transcribe.redaction.answers import Window
from transcribe.redaction.speech import Speech
from transcribe.redaction.unread import Sound

SHORTEST_WINDOW = 0.3
"""Seconds of an unheard answer below which nothing can have been said."""

AROUND_SOUND = 0.3
"""Seconds beside sound in an unheard answer that are hidden with it: words begin and
end more quietly than the loudness from which sound is told."""

SOUNDING = 0.5
"""Share of a channel's words above which its sounds tell where something is said."""

BESIDE_WORD = 0.2
"""Seconds beside a word that belong to it: engines begin the words that lead to an
answer too late, and a hidden word's own span reaches further anyway."""


def find_silences(
    speech: Speech, windows: Iterable[Window], sounds: Sequence[Sound]
) -> Iterator[Redaction]:
    """Find what may lie unrecognised in answers.

    Args:
        speech: what was read.
        windows: seconds that answers fill.
        sounds: where there is sound; without any, all of a window's silence counts.
    """
    telling = _telling(speech, sounds)
    for window in windows:
        for silence in _silences(speech, window):
            is_told = silence.channel in telling
            yield from _sounding(silence, sounds) if is_told else (silence,)


def _silences(speech: Speech, window: Window) -> Iterator[Redaction]:
    """Give the wordless parts of an answer."""
    words = sorted(
        (
            word
            for stream in speech.streams
            for word in stream
            if word.channel == window.channel
            and word.end > window.start
            and word.start < window.end
        ),
        key=lambda word: word.start,
    )
    start = window.start
    for word in words:
        yield from _silence(window, start, word.start - BESIDE_WORD)
        start = max(start, word.end + BESIDE_WORD)
    yield from _silence(window, start, window.end)


def _silence(window: Window, start: float, end: float) -> Iterator[Redaction]:
    if end - start >= SHORTEST_WINDOW:
        yield Redaction(kind=window.kind, channel=window.channel, start=start, end=end)


def _sounding(silence: Redaction, sounds: Iterable[Sound]) -> Iterator[Redaction]:
    """Give the parts of a wordless stretch in which its channel sounds.

    Elsewhere nothing was said, and the other channel would be silenced for nothing.
    """
    for sound in sounds:
        start = max(silence.start, sound.start - AROUND_SOUND)
        end = min(silence.end, sound.end + AROUND_SOUND)
        if sound.channel == silence.channel and start < end:
            yield replace(silence, start=start, end=end)


def _telling(speech: Speech, sounds: Sequence[Sound]) -> frozenset[int]:
    """Give the channels whose sounds tell where something is said.

    Most of their words must sound: on a line too noisy for that, an answer that nobody
    heard would not sound either.
    """
    telling = set()
    for channel in {sound.channel for sound in sounds}:
        mine = sorted((s.start, s.end) for s in sounds if s.channel == channel)
        words = [
            (word.start + word.end) / 2
            for stream in speech.streams
            for word in stream
            if word.channel == channel
        ]
        places = [bisect_right(mine, (middle, math.inf)) - 1 for middle in words]
        num_sounding = sum(
            place >= 0 and middle < mine[place][1]
            for middle, place in zip(words, places, strict=True)
        )
        if num_sounding > SOUNDING * len(words):
            telling.add(channel)
    return frozenset(telling)
