"""What the engine heard, before anything was doubted, dropped or put in order."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Speech, TranscriptFlag, Word

Levels = npt.NDArray[np.float32]
"""Shape (frames,): a channel's level in dB below full scale, every FRAME_SECONDS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What was heard in one window.

    Attributes:
        words: in order; times are the call's. Empty when the engine heard nothing.
        log_probability: mean of the tokens', natural logarithm; 0 is certain.
        no_speech_probability: the engine's own that nobody speaks, 0 to 1.
        is_looping: the text repeats itself as no one speaks, even at the second try.
        is_unlooped: the first text looped; this is the second try, with copies
            forbidden.
        is_heard_again: it was heard when what no word was written for was packed anew.
    """

    channel: int
    words: tuple[Word, ...] = field(repr=False)
    log_probability: float
    no_speech_probability: float
    is_looping: bool = False
    is_unlooped: bool = False
    is_heard_again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What is doubtful, on which stretch of which channel.

    Attributes:
        start: seconds.
        end: seconds.
    """

    flag: TranscriptFlag
    channel: int
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelTranscripts:
    """What was heard on all channels of a call.

    Attributes:
        passages: in order of their ends, of all channels; then what was heard again.
        levels: one a channel.
        language: ISO 639-1; None when there was no speech to tell it by.
        language_probability: among the configured languages, 0 to 1.
        doubts: what was left out before decoding, because it leaked.
        speech: where the voice detector heard somebody, leaks left out.
    """

    passages: tuple[Passage, ...] = field(repr=False)
    levels: tuple[Levels, ...] = field(repr=False)
    language: str | None
    language_probability: float
    doubts: tuple[Doubt, ...] = ()
    speech: Speech = ()

    def words_of(self, channel: int) -> tuple[Word, ...]:
        """Give one channel's words in order of time."""
        words = [
            word
            for passage in self.passages
            if passage.channel == channel
            for word in passage.words
        ]
        return tuple(sorted(words, key=lambda word: word.start))
