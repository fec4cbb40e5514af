"""How commands speak."""

from datetime import UTC, datetime

import pytest

from cli.printing import clock_text, local_text, print_document, utc_text

MORNING = datetime(2026, 3, 9, 7, 15, 2, 400_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.0, "0:00"), (59.99, "0:59"), (65.0, "1:05"), (3661.0, "61:01")],
)
def test_seconds_on_a_call_read_as_minutes_and_seconds(
    seconds: float, text: str
) -> None:
    assert clock_text(seconds) == text


def test_a_moment_in_a_document_is_utc_with_whole_seconds() -> None:
    assert utc_text(MORNING) == "2026-03-09T07:15:02Z"


def test_a_missing_moment_stays_missing() -> None:
    assert utc_text(None) is None


def test_people_read_the_time_of_the_switch() -> None:
    assert local_text(MORNING, "Europe/Helsinki") == "2026-03-09 09:15"


def test_a_document_is_alone_on_standard_output(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_document({"heard": "ä"})

    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ('{\n "heard": "ä"\n}\n', "")
