"""Cutting windows out of a stream: the same audio, however it is chunked."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcribe.cutting import Samples, cut_windows
from transcribe.voice_activity import SAMPLING_RATE, Span
from transcribe.windows import plan_windows

SPANS = (
    (Span(0.5, 2.0), Span(3.0, 9.0), Span(12.0, 25.0), Span(26.0, 30.0)),
    (Span(2.0, 3.0), Span(9.5, 11.5), Span(25.0, 29.0)),
)


@pytest.fixture(scope="module")
def call() -> Samples:
    counting = np.arange(2 * 30 * SAMPLING_RATE, dtype=np.float32)
    return counting.reshape(2, -1) + 1  # every sample differs, and none is zero


@settings(max_examples=20)
@given(size=st.integers(5_000, 500_000))
def test_every_piece_is_where_it_belongs(size: int) -> None:
    counting = np.arange(2 * 30 * SAMPLING_RATE, dtype=np.float32) + 1
    call = counting.reshape(2, -1)
    chunks = (call[:, at : at + size] for at in range(0, call.shape[1], size))

    cut = list(cut_windows(chunks, plan_windows(SPANS)))

    assert [window for window, _ in cut] == list(plan_windows(SPANS))
    for window, audio in cut:
        for piece in window.pieces:
            start = round(piece.span.start * SAMPLING_RATE)
            offset = round(piece.offset * SAMPLING_RATE)
            length = round(piece.span.duration * SAMPLING_RATE)
            np.testing.assert_array_equal(
                audio[offset : offset + length],
                call[window.channel, start : start + length],
            )


def test_gaps_are_silent(call: Samples) -> None:
    window, audio = next(cut_windows([call], plan_windows(SPANS)))

    first, second = window.pieces[:2]
    between = audio[
        round(first.end * SAMPLING_RATE) : round(second.offset * SAMPLING_RATE)
    ]
    assert not between.any()


def test_a_window_comes_as_soon_as_it_has_gone_by(call: Samples) -> None:
    served = 0

    def chunks() -> "list[Samples]":
        return [call[:, at : at + 16_000] for at in range(0, call.shape[1], 16_000)]

    def counted() -> object:
        nonlocal served
        for chunk in chunks():
            served += 1
            yield chunk

    first, _ = next(cut_windows(counted(), plan_windows(SPANS)))  # type: ignore[arg-type] # a generator is an iterable of chunks

    assert served == -(-first.end * SAMPLING_RATE // 16_000)


def test_what_the_recording_lacks_is_silence(call: Samples) -> None:
    short = call[:, : 28 * SAMPLING_RATE]

    *_, (window, audio) = cut_windows([short], plan_windows(SPANS))

    assert len(audio) == round(window.duration * SAMPLING_RATE)
    assert not audio[-SAMPLING_RATE:].any()
