"""Telling the speakers of a shared channel apart."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.records.calls import Direction, PartyRole
from custody.records.transcripts import TranscriptFlag, Turn, Word
from tests.transcribe.hearing import Samples, noise, said
from tests.transcribe.speakers.voices import a_reading, sound, spoken
from transcribe.reading import Reading
from transcribe.speakers.encoder import load_encoder
from transcribe.speakers.naming import Setting
from transcribe.speakers.telling import tell_speakers_apart

INBOUND = Setting(direction=Direction.INBOUND)


def told(reading: Reading, chunk: Samples) -> Reading:
    return tell_speakers_apart(reading, [chunk], load_encoder(), INBOUND)


def words_of(reading: Reading) -> list[Word]:
    return [word for turn in reading.turns for word in turn.words]


@pytest.mark.parametrize("sample", ["D1", "D2", "D6", "D7", "D8"])
def test_a_sample_calls_words_go_to_who_said_them(sample: str) -> None:
    words, parties = spoken(sample)

    reading = told(a_reading(words), sound(sample))

    heard = [turn.party for turn in reading.turns for _ in turn.words]
    right = sum(one is other for one, other in zip(heard, parties, strict=True))
    assert right >= 0.95 * len(parties)


def test_every_turn_has_one_speaker_and_speakers_are_counted_as_they_come() -> None:
    words, _ = spoken("D1")

    reading = told(a_reading(words), sound("D1"))

    assert [turn.speaker for turn in reading.turns[:3]] == [1, 2, 1]
    assert {(turn.speaker, turn.party) for turn in reading.turns} == {
        (1, PartyRole.AGENT),
        (2, PartyRole.CUSTOMER),
    }
    assert all(one.speaker != other.speaker for one, other in pairwise(reading.turns))


@settings(max_examples=5, deadline=None)
@given(st.lists(st.integers(1, 60), max_size=6))
def test_no_word_is_lost_or_moved_however_turns_were_cut(cuts: list[int]) -> None:
    words, _ = spoken("D2")
    edges = sorted({0, len(words), *(cut for cut in cuts if cut < len(words))})
    runs = [words[start:stop] for start, stop in pairwise(edges)]

    reading = told(a_reading(*runs), sound("D2"))

    assert words_of(reading) == list(words)
    assert all(one.end <= other.start + 1e-6 for one, other in pairwise(reading.turns))


def test_a_doubt_stays_with_its_words() -> None:
    words, _ = spoken("D1")
    doubted = Turn(
        party=None,
        channel=0,
        words=words[:10],
        flags=(TranscriptFlag.REPETITION,),
    )
    rest = Turn(party=None, channel=0, words=words[10:])
    reading = a_reading(turns=(doubted, rest), flags=(TranscriptFlag.REPETITION,))

    again = told(reading, sound("D1"))

    assert TranscriptFlag.REPETITION in again.turns[0].flags
    assert TranscriptFlag.REPETITION not in again.turns[-1].flags
    assert TranscriptFlag.REPETITION in again.flags


def test_too_little_speech_is_unsure_and_stays_as_it_was() -> None:
    reading = a_reading(said("hei"))

    again = told(reading, noise(0.5, level=0.1)[None])

    assert again.turns == reading.turns
    assert again.flags == (TranscriptFlag.SPEAKER_UNSURE,)


def test_nothing_said_is_nothing_told() -> None:
    reading = a_reading(flags=(TranscriptFlag.NO_SPEECH,))

    assert told(reading, noise(2.0)[None]) == reading


def test_voices_that_nobody_can_name_are_numbered_and_flagged() -> None:
    words, _ = spoken("D1")
    anonymous = [
        Word(start=word.start, end=word.end, text="niin", probability=1)
        for word in words
    ]

    setting = Setting(direction=Direction.INTERNAL)
    reading = tell_speakers_apart(
        a_reading(anonymous), [sound("D1")], load_encoder(), setting
    )

    assert {turn.party for turn in reading.turns} == {None}
    assert {turn.speaker for turn in reading.turns} == {1, 2}
    assert TranscriptFlag.SPEAKER_UNSURE in reading.flags


def test_one_partys_side_alone_is_one_speaker() -> None:
    words, parties = spoken("D1")
    agents = [
        word
        for word, party in zip(words, parties, strict=True)
        if party is PartyRole.AGENT
    ]

    reading = told(a_reading(agents), sound("D1"))

    assert {turn.speaker for turn in reading.turns} == {1}
