"""Spans of speech, drawn from frame probabilities."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcribe.voice_activity import (
    FRAME_SECONDS,
    Probabilities,
    Sensitivity,
    Span,
    speech_spans,
)


def frames(*parts: tuple[float, float]) -> Probabilities:
    """Lay stretches of (seconds, probability) one after another."""
    laid = [np.full(round(seconds / FRAME_SECONDS), odds) for seconds, odds in parts]
    return np.concatenate(laid).astype(np.float32) if laid else np.zeros(0, np.float32)


probabilities = st.lists(
    st.tuples(st.floats(0.05, 20), st.sampled_from([0.0, 0.06, 0.1, 0.2, 0.5, 0.95])),
    max_size=12,
).map(lambda parts: frames(*parts))


def test_silence_has_no_spans() -> None:
    assert speech_spans(frames((60, 0.02))) == ()
    assert speech_spans(frames()) == ()


def test_a_stretch_of_speech_gets_its_margin() -> None:
    (span,) = speech_spans(frames((3, 0.01), (2, 0.8), (3, 0.01)))

    assert span.start == pytest.approx(3 - 0.15, abs=0.05)
    assert span.end == pytest.approx(5 + 0.15, abs=0.05)


def test_a_margin_ends_where_the_recording_does() -> None:
    assert speech_spans(frames((1, 0.8))) == (Span(0.0, 31 * FRAME_SECONDS),)


def test_a_short_silence_parts_nothing_and_a_long_one_does() -> None:
    short = speech_spans(frames((1, 0.8), (0.25, 0.0), (1, 0.8)))
    long = speech_spans(frames((1, 0.8), (0.8, 0.0), (1, 0.8)))

    assert (len(short), len(long)) == (1, 2)


def test_what_never_sounds_like_a_voice_is_none() -> None:
    """A string melody was seen to reach 0.24, ringing 0.08: neither is speech."""
    assert speech_spans(frames((10, 0.24), (1, 0.0), (10, 0.08))) == ()


def test_telephone_speech_far_below_the_usual_threshold_is_found() -> None:
    spans = speech_spans(frames((1, 0.0), (0.5, 0.4), (0.5, 0.14), (1, 0.25), (1, 0.0)))

    assert len(spans) == 1
    assert spans[0].duration > 2


def test_a_long_span_is_cut_where_the_least_voice_is() -> None:
    spans = speech_spans(frames((9, 0.9), (0.1, 0.3), (9, 0.9)))

    assert len(spans) == 2
    assert spans[0].end == pytest.approx(9, abs=0.2)
    assert spans[0].end == spans[1].start


@given(probabilities)
def test_spans_are_in_order_apart_and_short_enough(found: Probabilities) -> None:
    rules = Sensitivity()

    spans = speech_spans(found, rules)

    assert all(span.start < span.end <= len(found) * FRAME_SECONDS for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.duration <= rules.longest for span in spans)


def test_a_curt_answer_is_speech_and_a_click_is_none() -> None:
    answer = speech_spans(frames((1, 0.0), (0.16, 0.6), (1, 0.0)))
    click = speech_spans(frames((1, 0.0), (0.07, 0.9), (1, 0.0)))

    assert (len(answer), len(click)) == (1, 0)


def test_music_that_sounds_like_a_voice_for_a_moment_is_none() -> None:
    assert speech_spans(frames((1, 0.08), (0.13, 0.6), (1, 0.08))) == ()


@given(st.floats(0.2, 20), st.floats(0.3, 1.0), st.floats(1, 5))
def test_no_clear_voice_is_left_out(
    seconds: float, odds: float, silence: float
) -> None:
    spans = speech_spans(frames((silence, 0.0), (seconds, odds), (silence, 0.0)))

    assert sum(span.duration for span in spans) >= seconds - FRAME_SECONDS
