"""Sound without words: found by its loudness, hidden where nobody read it."""

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from custody.records.calls import PartyRole
from custody.records.redactions import Redaction, RedactionKind, hidden_whole, hides
from custody.records.transcripts import Transcript, TranscriptFlag, Turn, Word
from transcribe.redaction.bench import a_transcript
from transcribe.redaction.spans import find_redactions
from transcribe.redaction.unread import Sound, find_sounds, find_unread

RATE = 8000


def a_line(seconds: float, *sounds: tuple[float, float]) -> npt.NDArray[np.float32]:
    """Make a channel of faint noise with tones in the seconds given."""
    rng = np.random.default_rng(7)
    samples = rng.standard_normal(round(seconds * RATE)) * 0.001
    for start, end in sounds:
        places = np.arange(round(start * RATE), round(end * RATE))
        samples[places] += 0.2 * np.sin(places * 0.5)
    return samples.astype(np.float32)


def said(
    text: str,
    start: float,
    *,
    channel: int = 1,
    probability: float = 0.8,
    flags: tuple[TranscriptFlag, ...] = (),
) -> Turn:
    """Make a turn of words of half a second."""
    words = tuple(
        Word(
            start=start + index / 2,
            end=start + index / 2 + 0.45,
            text=word,
            probability=probability,
        )
        for index, word in enumerate(text.split())
    )
    party = PartyRole.CUSTOMER if channel else PartyRole.AGENT
    return Turn(party=party, channel=channel, words=words, flags=flags)


def sounds_of(*spans: tuple[float, float], channel: int = 1) -> tuple[Sound, ...]:
    return tuple(Sound(channel=channel, start=s, end=e) for s, e in spans)


def a_call(*turns: Turn) -> Transcript:
    return a_transcript(turns, "fi")


def hidden(start: float, end: float, channel: int = 1) -> Redaction:
    return Redaction(kind=RedactionKind.OTHER, channel=channel, start=start, end=end)


def test_sound_is_found_on_its_channel_with_short_pauses_within() -> None:
    line = np.stack([a_line(6.0), a_line(6.0, (1.0, 2.0), (2.2, 3.0), (4.0, 5.0))])

    found = find_sounds([line], RATE)

    assert [(s.channel, round(s.start, 1), round(s.end, 1)) for s in found] == [
        (1, 1.0, 3.0),
        (1, 4.0, 5.0),
    ]


@given(cuts=st.lists(st.integers(1, 6 * RATE - 1), max_size=6, unique=True))
def test_chunks_make_no_difference(cuts: list[int]) -> None:
    line = a_line(6.0, (1.0, 2.0), (4.0, 5.0))[None, :]
    chunks = np.split(line, sorted(cuts), axis=1)

    assert find_sounds(chunks, RATE) == find_sounds([line], RATE)


def test_without_audio_there_is_no_sound() -> None:
    assert find_sounds([], RATE) == ()


def test_a_sound_that_was_read_is_left() -> None:
    call = a_call(said("kiitos paljon avusta", 1.0))

    assert find_unread(call, sounds_of((1.0, 2.45))) == ()


def test_a_sound_without_a_word_is_hidden() -> None:
    call = a_call(said("se sopii hyvin kyllä kiitos", 1.0), said("hei hei", 9.0))

    unread = find_unread(call, sounds_of((1.0, 3.4), (5.0, 6.5), (9.0, 10.0)))

    assert unread == (hidden(5.0, 6.5),)


def test_what_leaks_from_the_other_channel_was_read_there() -> None:
    call = a_call(said("miten voin auttaa teitä", 1.0, channel=0))

    assert find_unread(call, sounds_of((1.0, 2.9), channel=1)) == ()


def test_a_short_last_sound_is_a_farewell() -> None:
    call = a_call(said("se sopii hyvin kyllä kiitos paljon", 1.0))

    assert find_unread(call, sounds_of((1.0, 4.0), (6.0, 7.0))) == ()


def test_of_a_channel_not_understood_every_word_is_hidden() -> None:
    call = a_call(said("Eight.", 1.0, probability=0.05))

    unread = find_unread(call, sounds_of((0.5, 3.0), (5.0, 9.0)), duration=12.0)

    assert hides(unread, 1, call.turns[0].words[0])
    assert hidden_whole(unread, 12.0) == (1,)


def test_of_a_channel_mostly_music_the_turns_without_a_doubt_are_kept() -> None:
    read = said("haluaisin varata ajan lääkärille", 1.0)
    call = a_call(read, said("a b", 8.0, flags=(TranscriptFlag.LOW_PROBABILITY,)))

    unread = find_unread(call, sounds_of((1.0, 3.0), (8.0, 60.0)), duration=60.0)

    assert [hides(unread, 1, turn.words[0]) for turn in call.turns] == [False, True]
    assert hidden_whole(unread, 60.0) == ()


def test_what_repeats_itself_was_not_read() -> None:
    loop = said(
        "vi har en vi har en vi har en vi har en",
        5.0,
        probability=0.95,
        flags=(TranscriptFlag.REPETITION,),
    )
    call = a_call(said("hej jag heter något och vill boka en tid", 0.0), loop)

    unread = find_unread(call, sounds_of((0.0, 4.4), (6.0, 10.0), (20.0, 20.1)))

    assert unread[-1].end >= 10.0


def test_a_call_without_words_is_silenced_where_there_is_sound() -> None:
    spans = find_redactions(a_call(), customer=None, sounds=sounds_of((1.0, 3.0)))

    assert spans == (hidden(0.0, 3.0),)


def test_a_short_sound_of_an_agent_is_left_and_a_long_one_is_not() -> None:
    call = a_call(said("miten voin auttaa teitä tänään hyvin", 1.0, channel=0))
    sounds = sounds_of((1.0, 4.0), (5.0, 6.0), (8.0, 9.5), (12.0, 12.1), channel=0)

    assert find_unread(call, sounds) == (hidden(8.0, 9.5, channel=0),)


def test_a_callers_turn_that_repeated_itself_is_read_only_where_it_is_likely() -> None:
    flags = (TranscriptFlag.REPETITION,)
    of_customer = said("tunnus on kummaa keli", 2.0, probability=0.4, flags=flags)
    of_agent = said("tunnus on", 6.0, channel=0, probability=0.4, flags=flags)
    sounds = (*sounds_of((2.0, 3.95)), *sounds_of((6.0, 6.95), channel=0))

    unread = find_unread(a_call(of_customer, of_agent), sounds, duration=9.0)

    assert {span.channel for span in unread} == {1}
    assert (
        find_unread(
            a_call(said("tunnus on kummaa keli", 2.0, probability=0.4)),
            sounds_of((2.0, 3.95)),
        )
        == ()
    )
