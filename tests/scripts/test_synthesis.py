"""Voices and the line: what leaves them, and what is said when a program is missing."""

import random
import shutil
import wave
from pathlib import Path

import numpy as np
import pytest

from custody.errors import SynthesisError
from scripts import synthesis
from scripts.synthesis import (
    CODECS,
    SAMPLING_RATE,
    Codec,
    Samples,
    Voice,
    speak,
    speak_all,
    telephone,
    voices,
    write_wav,
)

TEXTS = {"fi": "Hyvää päivää.", "sv": "God dag.", "en": "Good morning."}
needs_ffmpeg = pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="ffmpeg is not installed"
)


def a_tone(hertz: float, seconds: float = 1.0) -> Samples:
    times = np.arange(int(SAMPLING_RATE * seconds)) / SAMPLING_RATE
    return (0.3 * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def a_seeded() -> random.Random:
    return random.Random(7)  # noqa: S311 # noise, not a secret


def a_voice(language: str) -> Voice:
    found = voices(language)
    if not found:
        pytest.skip(
            f"no voice for {language} is installed (festival, flite, espeak-ng)"
        )
    return found[0]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_voices_come_in_the_same_order_every_time(language: str) -> None:
    assert voices(language) == voices(language)
    assert len(set(voices(language))) == len(voices(language))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_voice_says_something_at_our_rate(language: str) -> None:
    samples = speak(TEXTS[language], a_voice(language))

    assert samples.dtype == np.float32
    assert 0.3 < len(samples) / SAMPLING_RATE < 5.0
    assert 0.01 < np.abs(samples).max() <= 1.0


def test_faster_speech_is_shorter() -> None:
    voice = a_voice("fi")

    slow, fast = speak(TEXTS["fi"], voice), speak(TEXTS["fi"], voice, speed=1.4)

    assert len(fast) < len(slow)


def test_many_texts_are_read_as_each_alone() -> None:
    voice = a_voice("fi")

    many = speak_all(("Kyllä.", "Varaisin ajan."), voice)

    alone = [speak(text, voice) for text in ("Kyllä.", "Varaisin ajan.")]
    assert [len(one) for one in many] == [len(one) for one in alone]


def test_a_program_that_is_missing_is_named_with_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(SynthesisError, match=r"`flite`.*apt-get install flite"):
        speak("Hello.", Voice("en", "flite", "slt"))


def test_a_program_that_is_missing_has_no_voices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    synthesis._is_here.cache_clear()

    assert voices("fi") == ()

    synthesis._is_here.cache_clear()


@pytest.mark.parametrize("codec", [*CODECS, None])
@needs_ffmpeg
def test_a_line_keeps_what_lies_in_its_band(codec: Codec | None) -> None:
    heard = telephone(a_tone(1000.0), a_seeded(), codec=codec, noise_decibels=None)

    assert heard.dtype == np.float32
    assert len(heard) == SAMPLING_RATE // 2
    spectrum = np.abs(np.fft.rfft(heard))
    assert abs(int(spectrum.argmax()) - 1000) <= 2


def test_a_line_loses_what_lies_outside_its_band() -> None:
    hum = a_tone(100.0) + a_tone(1000.0)

    heard = telephone(hum, a_seeded(), codec=None, noise_decibels=None)

    spectrum = np.abs(np.fft.rfft(heard))
    assert spectrum[100] < 0.01 * spectrum[1000]


def test_noise_stands_as_far_below_as_was_asked() -> None:
    tone = a_tone(1000.0, 3.0)

    clean, noisy = (
        telephone(tone, a_seeded(), codec=None, noise_decibels=decibels)
        for decibels in (None, 20.0)
    )

    ratio = float(np.mean(clean**2) / np.mean((noisy - clean) ** 2))
    assert 10 * np.log10(ratio) == pytest.approx(20.0, abs=1.0)


def test_the_same_seed_gives_the_same_line() -> None:
    first, second = (telephone(a_tone(700.0), a_seeded(), codec=None) for _ in range(2))

    assert np.array_equal(first, second)


def test_silence_stays_quiet() -> None:
    silence = np.zeros(SAMPLING_RATE, dtype=np.float32)

    heard = telephone(silence, a_seeded(), codec=None, noise_decibels=30.0)

    assert np.abs(heard).max() < 0.02


def test_channels_are_written_side_by_side(tmp_path: Path) -> None:
    left = np.full(80, 0.5, dtype=np.float32)

    write_wav(tmp_path / "two.wav", [left, -left])

    with wave.open(str(tmp_path / "two.wav"), "rb") as opened:
        frames = np.frombuffer(opened.readframes(80), dtype="<i2").reshape(-1, 2)
        assert (opened.getnchannels(), opened.getframerate()) == (2, 8000)
    assert frames[0].tolist() == [16384, -16384]
