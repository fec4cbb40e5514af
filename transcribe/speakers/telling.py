"""Telling the speakers of a shared channel apart: a reading in, a reading out.

Everything that is known of a voice lives in this call of one function.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from custody.records.calls import PartyRole
from custody.records.transcripts import TranscriptFlag, Turn, Word
from transcribe.doubts import mean_probability
from transcribe.reading import Reading
from transcribe.speakers.attribution import DOUBTFUL_MARGIN, Spoken, attribute
from transcribe.speakers.clustering import find_voices
from transcribe.speakers.encoder import SpeakerEncoder
from transcribe.speakers.naming import Setting, name_voices
from transcribe.speakers.scenes import listen
from transcribe.speakers.stretches import stretches_of
from transcribe.turns import DOUBTFUL_PROBABILITY, LONGEST_PAUSE_SECONDS

Samples = npt.NDArray[np.float32]

_OWN = TranscriptFlag.LOW_PROBABILITY
"""A turn's own flag, weighed anew when turns are cut anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A word with its speaker and the turn that it was in."""

    word: Word
    speaker: int
    margin: float
    turn: Turn


def tell_speakers_apart(
    reading: Reading,
    chunks: Iterable[Samples],
    encoder: SpeakerEncoder,
    setting: Setting,
) -> Reading:
    """Cut the turns of a shared channel anew, each with its speaker and party.

    Args:
        reading: of a call whose parties share channel 0.
        chunks: the call's sound, float32, shape (1, samples), at 16 kHz.
        encoder: tells voices apart.
        setting: what is known of the call beforehand.

    Returns:
        The same words in turns of one speaker each. Speakers are counted from 1 in
        order of their first words; the party is None where the words do not tell it.
        As it was when there is too little speech to tell voices by.
    """
    turns = reading.turns
    words = [word for turn in turns for word in turn.words]
    if not words:
        return reading
    scenes = listen(chunks, words, encoder)
    voices = find_voices(scenes)
    if not len(voices):
        return _with_flag(reading)
    told = _told(turns, attribute(words, stretches_of(words), scenes, voices))
    said = _by_speaker(told)
    parties = name_voices(said, setting)
    if voices.are_unsure and len(said) == 1:
        parties = (None,)
    cut = _turns(told, parties, has_several=len(said) > 1)
    reading = replace(reading, turns=cut)
    is_unsure = voices.are_unsure or None in parties
    return _with_flag(reading) if is_unsure else _flagged(reading)


def _told(turns: Sequence[Turn], spoken: Sequence[Spoken]) -> list[_Told]:
    """Number the speakers in order of their first words."""
    numbers: dict[int, int] = {}
    told: list[_Told] = []
    owners = [turn for turn in turns for _ in turn.words]
    words = [word for turn in turns for word in turn.words]
    for word, turn, by in zip(words, owners, spoken, strict=True):
        speaker = numbers.setdefault(by.voice, len(numbers) + 1)
        told.append(_Told(word=word, speaker=speaker, margin=by.margin, turn=turn))
    return told


def _by_speaker(told: Sequence[_Told]) -> list[list[Word]]:
    said: list[list[Word]] = [[] for _ in {one.speaker for one in told}]
    for one in told:
        said[one.speaker - 1].append(one.word)
    return said


def _turns(
    told: Sequence[_Told], parties: Sequence[PartyRole | None], *, has_several: bool
) -> tuple[Turn, ...]:
    """Gather words into turns, until the speaker changes or a long pause comes."""
    groups: list[list[_Told]] = []
    for one in told:
        before = groups[-1][-1] if groups else None
        if before is not None and _goes_on(before, one, has_several=has_several):
            groups[-1].append(one)
        else:
            groups.append([one])
    return tuple(
        Turn(
            party=parties[group[0].speaker - 1],
            channel=group[0].turn.channel,
            words=tuple(one.word for one in group),
            flags=_flags(group, has_several=has_several),
            speaker=group[0].speaker,
        )
        for group in groups
    )


def _goes_on(before: _Told, one: _Told, *, has_several: bool) -> bool:
    """Tell whether a word belongs to the turn before it.

    Where voices were told apart, a speaker's pause is no end of a turn; where only one
    was, the turns stay as they were cut.
    """
    if before.speaker != one.speaker:
        return False
    if not has_several:
        return before.turn is one.turn
    return one.word.start - before.word.end < LONGEST_PAUSE_SECONDS


def _flags(group: Sequence[_Told], *, has_several: bool) -> tuple[TranscriptFlag, ...]:
    found = {flag for one in group for flag in one.turn.flags if flag is not _OWN}
    if mean_probability([one.word for one in group]) < DOUBTFUL_PROBABILITY:
        found.add(_OWN)
    margin = sum(one.margin for one in group) / len(group)
    if has_several and margin < DOUBTFUL_MARGIN:
        found.add(TranscriptFlag.SPEAKER_UNSURE)
    return tuple(flag for flag in TranscriptFlag if flag in found)


def _with_flag(reading: Reading) -> Reading:
    return _flagged(reading, TranscriptFlag.SPEAKER_UNSURE)


def _flagged(reading: Reading, *more: TranscriptFlag) -> Reading:
    """Bring the reading's flags in line with its turns'."""
    found = {flag for flag in reading.flags if flag is not _OWN} | set(more)
    found |= {flag for turn in reading.turns for flag in turn.flags}
    if _OWN in reading.flags and not any(_OWN in turn.flags for turn in reading.turns):
        found.add(_OWN)
    flags = tuple(flag for flag in TranscriptFlag if flag in found)
    return replace(reading, flags=flags)
