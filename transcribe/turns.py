"""From words to turns: who spoke when, in order of time.

Laws, held by tests: every word is in exactly one turn; turns are in order of their
start; turns of one channel never overlap; no turn is empty.
"""

from collections.abc import Iterable, Sequence

from custody.records.calls import PartyRole
from custody.records.transcripts import TranscriptFlag, Turn, Word
from transcribe.doubts import mean_probability
from transcribe.heard import Doubt

PAUSE_SECONDS = 1.0
"""A pause this long ends a stretch of speech, so that an answer can stand in it."""

MONO_PAUSE_SECONDS = 0.4
"""Where both parties share a channel, a shorter pause may be a change of speaker: in
the sample D6 the pauses between parties last 0.4 to 1.2 s."""

LONGEST_PAUSE_SECONDS = 4.0
"""A party who goes on after a longer one begins a new turn, as after a hold."""

DOUBTFUL_PROBABILITY = 0.4
"""A turn whose words average less is flagged: on the sample calls about one in ten,
and those are the ones with most errors."""


def turns_of(
    channels: Sequence[Sequence[Word]],
    parties: Sequence[PartyRole | None],
    doubts: Sequence[Doubt] = (),
) -> tuple[Turn, ...]:
    """Gather each channel's words into turns.

    Args:
        channels: for each channel its words in order, never overlapping.
        parties: who speaks on each channel; None where it is not known.
        doubts: what is known to be doubtful; flags the turns that it touches.

    Returns:
        Turns in order of their start, of all channels.
    """
    stretches = sorted(
        (
            (channel, stretch)
            for channel, words in enumerate(channels)
            for stretch in _stretches(words, _pause(parties))
        ),
        key=lambda found: (found[1][0].start, found[0]),
    )
    joined = _joined(stretches) if len(parties) > 1 else stretches
    return tuple(
        Turn(
            party=parties[channel],
            channel=channel,
            words=tuple(words),
            flags=_flags(channel, words, doubts),
        )
        for channel, words in joined
    )


def _pause(parties: Sequence[PartyRole | None]) -> float:
    return PAUSE_SECONDS if len(parties) > 1 else MONO_PAUSE_SECONDS


def _stretches(words: Iterable[Word], pause: float) -> list[list[Word]]:
    """Part a channel's words at its pauses."""
    stretches: list[list[Word]] = []
    for word in words:
        if stretches and word.start - stretches[-1][-1].end < pause:
            stretches[-1].append(word)
        else:
            stretches.append([word])
    return stretches


def _joined(
    stretches: Sequence[tuple[int, list[Word]]],
) -> list[tuple[int, list[Word]]]:
    """Join a party's stretches when nobody else began to speak between them."""
    joined: list[tuple[int, list[Word]]] = []
    for channel, words in stretches:
        if joined and joined[-1][0] == channel:
            pause = words[0].start - joined[-1][1][-1].end
            if pause < LONGEST_PAUSE_SECONDS:
                joined[-1][1].extend(words)
                continue
        joined.append((channel, list(words)))
    return joined


def _flags(
    channel: int, words: Sequence[Word], doubts: Iterable[Doubt]
) -> tuple[TranscriptFlag, ...]:
    start, end = words[0].start, words[-1].end
    found = {
        doubt.flag
        for doubt in doubts
        if doubt.channel == channel and doubt.start < end and doubt.end > start
    }
    if mean_probability(words) < DOUBTFUL_PROBABILITY:
        found.add(TranscriptFlag.LOW_PROBABILITY)
    return tuple(flag for flag in TranscriptFlag if flag in found)
