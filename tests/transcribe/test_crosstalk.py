"""Leaks: nothing is read twice, and nobody who speaks is silenced."""

import numpy as np
import pytest

from custody.records.transcripts import TranscriptFlag
from tests.transcribe.hearing import even_level, said
from transcribe.crosstalk import (
    leaked_frames,
    remove_crosstalk,
    without_leaked_voices,
    without_leaks,
)
from transcribe.heard import Doubt, Levels
from transcribe.voice_activity import FRAME_SECONDS

SENTENCE = "tämä puhelu nauhoitetaan"


def speech_level(
    seconds: float = 10.0, *, loud: float = -25.0, seed: int = 3
) -> Levels:
    """Make the level of somebody who speaks: up and down by syllables."""
    random = np.random.default_rng(seed)
    syllables = np.repeat(random.normal(0, 6, round(seconds / FRAME_SECONDS / 5)), 5)
    return (loud + syllables).astype(np.float32)


def test_a_fainter_copy_is_a_leak() -> None:
    twin = speech_level()

    leaked = leaked_frames(twin - 25, twin)

    assert leaked.mean() > 0.95


def test_the_one_who_speaks_does_not_leak() -> None:
    own = speech_level()

    assert not leaked_frames(own, own - 25).any()


def test_two_who_speak_at_once_are_both_heard() -> None:
    one, other = speech_level(seed=4), speech_level(seed=5, loud=-30)

    assert leaked_frames(other, one).mean() < 0.05
    assert leaked_frames(one, other).mean() < 0.05


def test_a_quiet_answer_while_the_other_speaks_is_heard() -> None:
    twin, answer = speech_level(seed=6), speech_level(seed=7, loud=-45)

    assert leaked_frames(answer, twin).mean() < 0.2


def test_steady_noise_is_no_leak() -> None:
    twin = speech_level()

    assert not leaked_frames(np.full_like(twin, -66.0), twin).any()


@pytest.mark.parametrize("num_frames", [0, 1, 20])
def test_a_recording_shorter_than_a_second_has_no_leaks(num_frames: int) -> None:
    level = np.full(num_frames, -30, dtype=np.float32)

    assert leaked_frames(level, level).tolist() == [False] * num_frames


def test_leaked_voices_are_silenced_before_they_are_decoded() -> None:
    twin = speech_level()
    voiced = np.full(len(twin), 0.8, dtype=np.float32)

    (own, other), doubts = without_leaked_voices([(voiced, twin - 25), (voiced, twin)])

    assert own.max() == 0 or own.mean() < 0.05
    np.testing.assert_array_equal(other, voiced)
    assert [(doubt.flag, doubt.channel) for doubt in doubts] == [
        (TranscriptFlag.CROSSTALK_REMOVED, 0)
    ]


def test_mono_has_no_twin_to_leak_from() -> None:
    voiced = np.full(100, 0.8, dtype=np.float32)

    (kept,), doubts = without_leaked_voices([(voiced, even_level(-30, 3.2))])

    np.testing.assert_array_equal(kept, voiced)
    assert doubts == ()


def test_the_same_sentence_on_the_fainter_channel_goes() -> None:
    words = said("tama puhelun nauhoitettaan", 1.0)

    kept, gone = without_leaks(
        words, said(SENTENCE, 1.1), own=even_level(-45), twin=even_level(-25)
    )

    assert (kept, gone) == ((), ((1.0, 2.2),))


def test_the_same_sentence_as_loud_stays() -> None:
    """Both may say "kiitos, hei" at once."""
    words = said(SENTENCE, 1.0)

    kept, gone = without_leaks(
        words, said(SENTENCE, 1.1), own=even_level(-27), twin=even_level(-25)
    )

    assert (kept, gone) == (words, ())


def test_another_sentence_on_the_fainter_channel_stays() -> None:
    words = said("joo se sopii", 1.0)

    kept, _ = without_leaks(
        words, said(SENTENCE, 1.0), own=even_level(-45), twin=even_level(-25)
    )

    assert kept == words


def test_the_same_sentence_later_stays() -> None:
    words = said(SENTENCE, 20.0)

    kept, _ = without_leaks(
        words, said(SENTENCE, 1.0), own=even_level(-45), twin=even_level(-25)
    )

    assert kept == words


def test_a_call_loses_its_leaks_on_either_channel() -> None:
    agent = (*said(SENTENCE, 0.0), *said("haluaisin maksaa laskun", 10.0))
    customer = (*said(SENTENCE, 0.0), *said("haluaisin maksaa laskun", 10.0))
    seconds = round(5 / FRAME_SECONDS)
    loud_first = np.full(2 * seconds + 200, -50, dtype=np.float32)
    loud_first[:seconds] = -25
    loud_last = np.full_like(loud_first, -25)
    loud_last[:seconds] = -50

    channels, doubts = remove_crosstalk([agent, customer], [loud_first, loud_last])

    assert channels == (agent[:3], customer[3:])
    assert doubts == (
        Doubt(
            flag=TranscriptFlag.CROSSTALK_REMOVED,
            channel=0,
            start=agent[3].start,
            end=agent[-1].end,
        ),
        Doubt(flag=TranscriptFlag.CROSSTALK_REMOVED, channel=1, start=0.0, end=1.2),
    )


def test_a_late_leak_through_the_whole_call_is_silenced_and_the_answer_stays() -> None:
    """An echo of 0.25 s, 12 dB fainter, as a mobile network gives it."""
    agent, customer = speech_level(seed=8), speech_level(seed=9)
    half, lag = len(agent) // 2, 8
    agent[half:] = customer[:half] = -75
    echo = np.concatenate((np.full(lag, -75, dtype=np.float32), agent))[: len(agent)]
    heard = np.maximum(customer, echo - 12)
    voiced = np.full(len(agent), 0.8, dtype=np.float32)

    (_, kept), doubts = without_leaked_voices([(voiced, agent), (voiced, heard)])

    assert kept[: half - lag].mean() < 0.1
    assert kept[half + 2 * lag :].mean() > 0.75
    assert [doubt.channel for doubt in doubts] == [1]


def test_the_same_two_words_at_once_stay_though_one_is_fainter() -> None:
    words = said("hei hei", 1.0)

    kept, gone = without_leaks(
        words, said("hei hei", 1.1), own=even_level(-40), twin=even_level(-25)
    )

    assert (kept, gone) == (words, ())


def test_both_saying_the_same_short_word_is_heard_on_both() -> None:
    """One after the other, in a call that leaks: the answer is louder than the leak."""
    agent, customer = speech_level(seed=8), speech_level(seed=9, loud=-30)
    joo = slice(round(4 / FRAME_SECONDS), round(5 / FRAME_SECONDS))
    answer = np.full_like(agent, -75)
    answer[joo] = customer[joo]
    words = said("joo", 4.2)

    kept, gone = without_leaks(
        words, said("joo", 4.1), own=np.maximum(answer, agent - 20), twin=agent
    )

    assert (kept, gone) == (words, ())


def test_mono_keeps_every_word() -> None:
    words = said(SENTENCE)

    assert remove_crosstalk([words], [even_level(-30)]) == ((words,), ())


def test_words_past_the_last_frame_do_not_break_it() -> None:
    words = said(SENTENCE, 100.0)

    kept, _ = without_leaks(words, words, own=even_level(-45), twin=even_level(-25))

    assert kept == words
