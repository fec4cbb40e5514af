from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.records.calls import CallFlag
from ingest.audio import block_levels, decode
from ingest.quality import QualityMeter, Samples, best_delay, count_flat_tops
from tests.ingest import recordings as made

SAMPLES = Path(__file__).parents[2] / "samples"
CALL = made.a_conversation(20.0)


def flags(samples: Samples, rate: int = 8000) -> tuple[CallFlag, ...]:
    return metered(samples, rate).flags()


def metered(samples: Samples, rate: int = 8000) -> QualityMeter:
    meter = QualityMeter(samples.shape[0], rate)
    for chunk in made.in_chunks(samples, rate):
        meter.add(chunk, block_levels(chunk, rate))
    return meter


def leaking(samples: Samples, *, gain: float, delay: int = 0) -> Samples:
    """Let a copy of each channel be heard in the other, fainter and later."""
    copy = np.roll(samples[::-1], delay, axis=1)
    return (samples + gain * copy).astype(np.float32)


def test_two_people_on_two_channels_have_no_fault() -> None:
    assert flags(CALL) == ()


@pytest.mark.parametrize("rate", [8000, 16000, 48000])
def test_no_fault_is_found_at_any_rate(rate: int) -> None:
    assert flags(made.a_conversation(8.0, rate=rate), rate) == ()


@pytest.mark.parametrize(
    ("gain_db", "delay"),
    [(-25, 0), (-40, 0), (-12, 0), (-25, 160), (-30, 1600), (-25, -80)],
)
def test_a_copy_of_one_party_in_the_others_channel_is_crosstalk(
    gain_db: float, delay: int
) -> None:
    heard = leaking(CALL, gain=10 ** (gain_db / 20), delay=delay)

    assert flags(heard) == (CallFlag.CROSSTALK,)


def test_a_leak_in_one_direction_only_is_crosstalk() -> None:
    heard = CALL.copy()
    heard[1] += 0.05 * CALL[0]

    assert flags(heard) == (CallFlag.CROSSTALK,)


@pytest.mark.parametrize("gain", [1.0, 0.5, -1.0], ids=["same", "fainter", "inverted"])
def test_one_channel_twice_is_dual_mono(gain: float) -> None:
    one = CALL.sum(axis=0)

    assert flags(np.stack([one, gain * one])) == (CallFlag.DUAL_MONO,)


@pytest.mark.parametrize("level", [0.0, 5e-4, 2e-3], ids=["digital", "idle", "hiss"])
def test_a_channel_with_nobody_on_it_is_silent(level: float) -> None:
    rng = np.random.default_rng(3)
    heard = CALL.copy()
    heard[1] = level * rng.standard_normal(CALL.shape[1])

    assert flags(heard) == (CallFlag.SILENT_CHANNEL,)


def test_a_click_of_the_line_does_not_make_a_silent_channel_speak() -> None:
    heard = CALL.copy()
    heard[1] = 0
    heard[1, 4000:4400] = 0.5

    assert flags(heard) == (CallFlag.SILENT_CHANNEL,)


def test_a_recording_with_nobody_on_it_is_all_silent() -> None:
    rng = np.random.default_rng(3)
    noise = (4e-4 * rng.standard_normal((2, 80_000))).astype(np.float32)

    assert flags(noise) == (CallFlag.ALL_SILENT,)
    assert flags(noise[:1]) == (CallFlag.ALL_SILENT,)


def test_a_very_faint_voice_is_still_a_voice() -> None:
    assert flags(CALL * 0.01) == ()


def test_digital_silence_has_no_signal_and_line_noise_has() -> None:
    silence = np.zeros((1, 16_000), dtype=np.float32)
    click = silence.copy()
    click[0, 8000] = 0.1

    found = [metered(each).has_no_signal for each in (silence, click, CALL)]

    assert found == [True, False, False]


@pytest.mark.parametrize("num_channels", [1, 2])
def test_flat_tops_are_clipping(num_channels: int) -> None:
    heard = np.clip(CALL[:num_channels] * 12, -1, 32767 / 32768)

    assert CallFlag.CLIPPED in flags(heard.astype(np.float32))


def test_loud_is_not_clipped() -> None:
    heard = CALL / np.abs(CALL).max() * 0.999

    assert flags(heard.astype(np.float32)) == ()


def test_a_full_tone_of_the_telephone_is_not_clipped() -> None:
    tone = np.sin(2 * np.pi * 425 * np.arange(16_000) / 8000).astype(np.float32)

    assert count_flat_tops(tone[None]).tolist() == [0]


def test_nothing_heard_has_no_fault_of_sound() -> None:
    assert QualityMeter(2, 8000).flags() == ()


@settings(max_examples=20, deadline=None)
@given(delay=st.integers(-2000, 2000), gain=st.floats(0.001, 1))
def test_the_delay_of_a_copy_is_found(delay: int, gain: float) -> None:
    rng = np.random.default_rng(1)
    loud = rng.standard_normal(8000)
    faint = gain * np.roll(loud, delay)

    likeness, seconds = best_delay(loud, faint, 8000)

    assert seconds == pytest.approx(delay / 8000, abs=1e-4)
    assert 0.7 < likeness <= 1.0001


def test_nothing_resembles_silence() -> None:
    assert best_delay(np.zeros(800), np.ones(800), 8000) == (0.0, 0.0)


@pytest.mark.parametrize(
    "path", sorted(SAMPLES.glob("in-*")), ids=lambda p: p.name[-12:]
)
def test_of_the_samples_only_the_leaking_opus_has_a_fault(path: Path) -> None:
    with path.open("rb") as source:
        decoding = decode(source)
        meter = QualityMeter(decoding.facts.num_channels, decoding.sampling_rate)
        for chunk in decoding:
            meter.add(chunk, block_levels(chunk, decoding.sampling_rate))

    expected = (CallFlag.CROSSTALK,) if path.suffix == ".opus" else ()
    assert meter.flags() == expected
