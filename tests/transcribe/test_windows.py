"""Windows: every span in one, none too long, and times map back to where they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcribe.voice_activity import Span
from transcribe.windows import (
    GAP_SECONDS,
    LONGEST_SECONDS,
    Piece,
    Window,
    plan_windows,
)


@st.composite
def channel_spans(draw: st.DrawFn) -> tuple[Span, ...]:
    lengths = st.tuples(st.floats(0.01, 30), st.floats(0.1, 14))
    spans, moment = [], 0.0
    for silence, length in draw(st.lists(lengths, max_size=25)):
        spans.append(Span(moment + silence, moment + silence + length))
        moment += silence + length
    return tuple(spans)


def test_no_speech_needs_no_window() -> None:
    assert plan_windows([(), ()]) == ()


def test_spans_are_laid_behind_each_other() -> None:
    (window,) = plan_windows([[Span(10, 12), Span(50, 53)]])

    assert window == Window(
        channel=0,
        pieces=(
            Piece(span=Span(10, 12), offset=0.0),
            Piece(span=Span(50, 53), offset=2 + GAP_SECONDS),
        ),
    )
    assert window.duration == 5 + GAP_SECONDS


def test_windows_are_filled_evenly() -> None:
    spans = [Span(10 * n, 10 * n + 4) for n in range(6)]

    windows = plan_windows([spans])

    assert [len(window.pieces) for window in windows] == [3, 3]


def test_no_window_holds_two_channels() -> None:
    windows = plan_windows([[Span(0, 2)], [Span(3, 4)]])

    assert [window.channel for window in windows] == [0, 1]


@given(st.lists(channel_spans(), min_size=1, max_size=3))
def test_every_span_is_in_one_window_and_none_is_too_long(
    spans: list[tuple[Span, ...]],
) -> None:
    windows = plan_windows(spans)

    for channel, of_channel in enumerate(spans):
        laid = [
            piece.span
            for window in windows
            if window.channel == channel
            for piece in window.pieces
        ]
        assert tuple(laid) == of_channel
    assert all(window.duration <= LONGEST_SECONDS + 1e-6 for window in windows)
    assert [window.end for window in windows] == sorted(
        window.end for window in windows
    )


@given(channel_spans(), st.floats(0, 1), st.floats(0, 0.5))
def test_a_word_inside_a_piece_maps_back_exactly(
    spans: tuple[Span, ...], place: float, length: float
) -> None:
    for window in plan_windows([spans]):
        for piece in window.pieces:
            start = piece.offset + place * piece.span.duration * 0.5
            end = min(start + length, piece.end)

            mapped = window.in_call(start, end)

            shift = piece.span.start - piece.offset
            assert mapped.start == pytest.approx(start + shift)
            assert mapped.end == pytest.approx(end + shift)


def test_a_word_over_a_gap_stays_in_the_piece_of_its_middle() -> None:
    (window,) = plan_windows([[Span(10, 12), Span(50, 53)]])

    assert window.in_call(1.5, 2.25) == Span(11.5, 12)
    assert window.in_call(2.1, 3.3) == Span(50, 51.0)
