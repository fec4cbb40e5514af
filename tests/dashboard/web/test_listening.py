from datetime import UTC, datetime, timedelta

import pytest

from custody.errors import SpansRefusedError
from dashboard.web.listening import (
    FORGOTTEN_AFTER,
    MAX_SPANS,
    ListeningBook,
    checked_spans,
)

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_a_report_is_read_as_spans_within_the_recording() -> None:
    told = [[0, 2.5], [3.25, 10.4]]

    assert checked_spans(told, duration=10.0) == ((0, 2.5), (3.25, 10.0))


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
        ListeningBook().heard("grant", ((0, 1),), NOON)


def test_seconds_are_believed_at_twice_the_speed_and_no_faster() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)

    assert book.heard("grant", ((0, 20),), after(10)) == 20.0
    with pytest.raises(SpansRefusedError):
        book.heard("grant", ((20, 50),), after(11))


def test_what_was_refused_does_not_count_against_the_next_report() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)
    with pytest.raises(SpansRefusedError):
        book.heard("grant", ((0, 100),), after(5))

    assert book.heard("grant", ((0, 10),), after(5)) == 10.0


def test_seconds_played_again_take_their_time_again() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)
    book.heard("grant", ((0, 10),), after(5))

    with pytest.raises(SpansRefusedError):
        book.heard("grant", ((0, 10),), after(6))


def test_old_listenings_are_forgotten() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)

    assert book.opens("other", NOON + FORGOTTEN_AFTER + timedelta(seconds=1))
    with pytest.raises(SpansRefusedError):
        book.heard("grant", ((0, 1),), NOON + FORGOTTEN_AFTER)


def test_an_idle_hour_is_not_told_as_listening_long_after() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)
    book.heard("grant", ((0, 10),), after(3600))

    with pytest.raises(SpansRefusedError):
        book.heard("grant", ((10, 600),), after(3605))


def test_many_small_reports_gain_nothing() -> None:
    book = ListeningBook()
    book.opens("grant", NOON)
    book.heard("grant", ((0, 1.5),), NOON)

    with pytest.raises(SpansRefusedError):
        book.heard("grant", ((1.5, 3),), NOON)
