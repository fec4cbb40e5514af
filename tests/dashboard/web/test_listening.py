from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SpansRefusedError
from dashboard.web.listening import (
    FORGOTTEN_AFTER,
    MAX_SPANS,
    ListeningBook,
    Span,
    checked_spans,
    merged,
)

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_spans_that_touch_or_overlap_are_one() -> None:
    spans = [Span(5, 7), Span(0, 2), Span(2, 3), Span(6, 6.5)]

    assert merged(spans) == (Span(0, 3), Span(5, 7))


@given(
    st.lists(
        st.tuples(st.integers(0, 50), st.integers(1, 20)).map(
            lambda pair: Span(pair[0], pair[0] + pair[1])
        ),
        max_size=12,
    )
)
def test_merging_keeps_every_second_and_adds_none(spans: list[Span]) -> None:
    def seconds(some: tuple[Span, ...] | list[Span]) -> set[int]:
        return {
            second for span in some for second in range(int(span.start), int(span.end))
        }

    joined = merged(spans)

    assert seconds(joined) == seconds(spans)
    assert merged(joined) == joined
    assert all(one.end < other.start for one, other in pairwise(joined))


def test_a_report_is_read_as_spans_within_the_recording() -> None:
    told = [[0, 2.5], [3.25, 10.4]]

    assert checked_spans(told, duration=10.0) == (Span(0, 2.5), Span(3.25, 10.0))


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(None, id="nothing"),
        pytest.param({"start": 0}, id="not a list"),
        pytest.param([[0]], id="one end"),
        pytest.param([["0", "1"]], id="text"),
        pytest.param([[2, 1]], id="backwards"),
        pytest.param([[1, 1]], id="empty"),
        pytest.param([[-1, 1]], id="before the start"),
        pytest.param([[0, 60]], id="after the end"),
        pytest.param([[0, float("nan")]], id="not a number"),
        pytest.param([[0, float("inf")]], id="without end"),
        pytest.param([[0, 1]] * (MAX_SPANS + 1), id="too many"),
    ],
)
def test_a_report_that_no_player_of_ours_sends_is_refused(told: object) -> None:
    with pytest.raises(SpansRefusedError):
        checked_spans(told, duration=10.0)


def test_only_the_first_byte_of_a_grant_opens_a_listening() -> None:
    book = ListeningBook()

    assert book.opens("grant", NOON)
    assert not book.opens("grant", after(1))
    assert book.opens("another", after(1))


def test_nobody_has_heard_what_was_never_sent() -> None:
    with pytest.raises(SpansRefusedError):
        ListeningBook().heard("grant", (Span(0, 1),), NOON)


def test_seconds_are_believed_at_twice_the_speed_and_no_faster() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)

    assert book.heard("grant", (Span(0, 20),), after(10)) == 20.0
    with pytest.raises(SpansRefusedError):
        book.heard("grant", (Span(20, 50),), after(11))


def test_what_was_refused_does_not_count_against_the_next_report() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)
    with pytest.raises(SpansRefusedError):
        book.heard("grant", (Span(0, 100),), after(5))

    assert book.heard("grant", (Span(0, 10),), after(5)) == 10.0


def test_seconds_played_again_take_their_time_again() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)
    book.heard("grant", (Span(0, 10),), after(5))

    with pytest.raises(SpansRefusedError):
        book.heard("grant", (Span(0, 10),), after(6))


def test_old_listenings_are_forgotten() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)

    assert book.opens("other", NOON + FORGOTTEN_AFTER + timedelta(seconds=1))
    with pytest.raises(SpansRefusedError):
        book.heard("grant", (Span(0, 1),), NOON + FORGOTTEN_AFTER)
