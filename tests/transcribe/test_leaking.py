"""A leak is known by its gain and delay; who speaks is never taken for one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcribe.heard import Levels
from transcribe.leaking import Leak, explained_frames, find_leak
from transcribe.voice_activity import FRAME_SECONDS

FLOOR = -75.0


def speech(
    spans: list[tuple[float, float]],
    *,
    seed: int,
    loud: float = -25.0,
    length: int = 40,
) -> Levels:
    """Make the level of somebody who speaks in some spans, by syllables, in dB."""
    random = np.random.default_rng(seed)
    frames = round(length / FRAME_SECONDS)
    level = np.full(frames, FLOOR) + random.normal(0, 1, frames)
    syllables = np.repeat(random.normal(loud, 6, frames // 5 + 1), 5)[:frames]
    for start, end in spans:
        part = slice(round(start / FRAME_SECONDS), round(end / FRAME_SECONDS))
        level[part] = syllables[part]
    return level.astype(np.float32)


def mixed(own: Levels, twin: Levels, *, gain: float, lag: int) -> Levels:
    """Add a twin's leak to a channel, as power adds."""
    late = np.concatenate((np.full(lag, FLOOR), twin))[: len(twin)]
    power = 10 ** (own.astype(np.float64) / 10) + 10 ** ((late + gain) / 10)
    return (10 * np.log10(power)).astype(np.float32)


AGENT = speech([(1, 8), (14, 20), (25, 32)], seed=1)
CUSTOMER = speech([(9, 13), (21, 24), (33, 38)], seed=2)


@pytest.mark.parametrize("gain", [-12.0, -18.0, -24.0, -30.0])
@pytest.mark.parametrize("lag", [0, 1, 3, 8])
def test_a_leak_is_found_with_its_gain_and_delay(gain: float, lag: int) -> None:
    leak = find_leak(mixed(CUSTOMER, AGENT, gain=gain, lag=lag), AGENT)

    assert leak is not None
    assert leak.gain == pytest.approx(gain, abs=1.5)
    assert leak.lag == lag


def test_two_who_take_turns_do_not_leak() -> None:
    assert find_leak(CUSTOMER, AGENT) is None
    assert find_leak(AGENT, CUSTOMER) is None


def test_two_who_speak_all_the_time_do_not_leak() -> None:
    one, other = speech([(0, 40)], seed=3), speech([(0, 40)], seed=4, loud=-35.0)

    assert find_leak(other, one) is None


def test_two_equal_channels_are_no_leak() -> None:
    assert find_leak(AGENT, AGENT) is None


def test_steady_noise_is_no_leak() -> None:
    noise = np.full_like(AGENT, -60.0)

    assert find_leak(noise, AGENT) is None


@pytest.mark.parametrize("num_frames", [0, 1, 10])
def test_a_recording_too_short_to_tell_has_no_leak(num_frames: int) -> None:
    assert find_leak(AGENT[:num_frames], CUSTOMER[:num_frames]) is None


def test_the_leak_is_explained_and_the_party_is_not() -> None:
    heard = mixed(CUSTOMER, AGENT, gain=-18.0, lag=3)

    explained = explained_frames(heard, AGENT, Leak(-18.0, 3))

    leaked = slice(round(2 / FRAME_SECONDS), round(8 / FRAME_SECONDS))
    spoken = slice(round(9.5 / FRAME_SECONDS), round(13 / FRAME_SECONDS))
    assert explained[leaked].mean() > 0.85
    assert explained[spoken].mean() < 0.05


def test_a_party_who_answers_over_the_leak_is_heard() -> None:
    answering = speech([(3, 4), (9, 13), (21, 24)], seed=5)
    heard = mixed(answering, AGENT, gain=-18.0, lag=0)

    explained = explained_frames(heard, AGENT, Leak(-18.0, 0))

    answer = slice(round(3.1 / FRAME_SECONDS), round(3.9 / FRAME_SECONDS))
    assert explained[answer].mean() < 0.4


@given(
    st.floats(-30.0, -12.0, allow_nan=False),
    st.integers(0, 12),
    st.integers(0, 1000),
)
def test_a_louder_own_voice_explains_less(gain: float, lag: int, seed: int) -> None:
    own = speech([(2, 5)], seed=seed, length=10)
    twin = speech([(0, 9)], seed=seed + 1, length=10)
    leak = Leak(gain, lag)

    quiet = explained_frames(own, twin, leak)
    loud = explained_frames(own + 10, twin, leak)

    assert not (loud & ~quiet).any()
