"""Sound of which a person said what it is: it is read, though the machine has no word.

Only words of those who hear the recording in full count: whoever hears it redacted may
not open what nobody read. What was added is looked through for identifiers as every
other reading is (`readings`).
"""

from collections.abc import Iterable, Iterator
from typing import Final

from custody.records.corrections import Corrected, CorrectionKind, CorrectionState
from transcribe.redaction.readings import trusted_reading
from transcribe.redaction.unread import Sound

AROUND: Final = 0.3
"""Seconds beside added words that are theirs: a person sets them by ear, to a tenth or
two, and a syllable's sound dies away in as much."""

_Span = tuple[int, float, float]


def unadded(sounds: Iterable[Sound], spoken: Corrected) -> tuple[Sound, ...]:
    """Leave out of sounds what trusted people added words for.

    Args:
        sounds: of the call, in order of channel and start.
        spoken: its transcript with the corrections laid over it.

    Returns:
        What is left, in the same order.
    """
    added = list(_added(spoken))
    left = list(sounds)
    for channel, start, end in added:
        left = [
            part
            for sound in left
            for part in (
                _beside(sound, start, end) if sound.channel == channel else (sound,)
            )
        ]
    return tuple(left)


def _added(spoken: Corrected) -> Iterator[_Span]:
    for one in trusted_reading(spoken).standing:
        correction = one.correction
        if (
            correction.kind is CorrectionKind.ADDED
            and one.state is CorrectionState.APPLIED
            and correction.after
        ):
            start, end = correction.start - AROUND, correction.end + AROUND
            yield correction.channel, start, end


def _beside(sound: Sound, start: float, end: float) -> Iterator[Sound]:
    before, behind = min(sound.end, start), max(sound.start, end)
    if sound.start < before:
        yield Sound(channel=sound.channel, start=sound.start, end=before)
    if behind < sound.end:
        yield Sound(channel=sound.channel, start=behind, end=sound.end)
