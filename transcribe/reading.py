"""From what the engine heard to the transcript that is kept; pure, and all decisions.

In this order: what nobody said goes, then what leaked from the other channel, then
what is left becomes turns.
"""

from dataclasses import dataclass, field

from custody.records.calls import PartyRole
from custody.records.transcripts import Speech, TranscriptFlag, Turn
from transcribe.crosstalk import remove_crosstalk
from transcribe.doubts import weigh
from transcribe.heard import ChannelTranscripts
from transcribe.turns import turns_of

LANGUAGE_UNSURE_BELOW = 0.8
"""Of the configured languages' probability; on the sample calls it is 0.97 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a call says, before it is signed with the engine's name and the moment.

    Attributes:
        language: ISO 639-1; None when nothing was said.
        num_dropped: words that the engine wrote and nobody said: repeated, or made up
            over what is no speech.
        speech: where the voice detector heard somebody, words or none.
    """

    turns: tuple[Turn, ...] = field(repr=False)
    language: str | None
    language_probability: float
    flags: tuple[TranscriptFlag, ...]
    num_dropped: int = 0
    speech: Speech = ()

    @property
    def text(self) -> str:
        """All that was said, a turn a line."""
        return "\n".join(turn.text for turn in self.turns)


def read_call(
    heard: ChannelTranscripts, parties: tuple[PartyRole | None, ...]
) -> Reading:
    """Decide what was said, by whom, and what of it is doubtful.

    Args:
        heard: what the engine heard; may be nothing at all.
        parties: who speaks on each channel, as many as there are channels.
    """
    weighed = weigh(heard.passages)
    words = [
        sorted(
            (
                word
                for passage in weighed.passages
                if passage.channel == channel
                for word in passage.words
            ),
            key=lambda word: word.start,
        )
        for channel in range(len(parties))
    ]
    channels, leaks = remove_crosstalk(words, heard.levels)
    turns = turns_of(channels, parties, weighed.doubts)
    flags = {doubt.flag for doubt in (*weighed.doubts, *leaks, *heard.doubts)}
    flags |= {flag for turn in turns for flag in turn.flags}
    if not turns:
        flags.add(TranscriptFlag.NO_SPEECH)
    elif heard.language_probability < LANGUAGE_UNSURE_BELOW:
        flags.add(TranscriptFlag.LANGUAGE_UNSURE)
    return Reading(
        turns=turns,
        language=heard.language if turns else None,
        language_probability=heard.language_probability if turns else 0.0,
        flags=tuple(flag for flag in TranscriptFlag if flag in flags),
        num_dropped=weighed.num_dropped,
        speech=heard.speech,
    )
