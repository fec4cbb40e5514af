"""When a second try takes the place of a text that looped."""

from typing import Any

import pytest

from transcribe.decoding import DecodedText


def a_text(**changed: Any) -> DecodedText:  # noqa: ANN401 # any field
    given: dict[str, Any] = {
        "tokens": (1, 2, 3),
        "log_probability": -0.5,
        "no_speech_probability": 0.1,
        "is_cut": False,
        "is_looping": False,
        "is_echo": False,
    }
    return DecodedText(**(given | changed))


@pytest.mark.parametrize(
    ("again", "before", "is_better"),
    [
        ({"is_looping": True}, {"is_cut": True}, False),
        ({"log_probability": -2.0}, {"is_cut": True}, True),
        ({"log_probability": -0.8}, {}, True),
        ({"log_probability": -1.2}, {}, False),
    ],
    ids=["loops-too", "was-cut", "as-likely", "much-less-likely"],
)
def test_a_second_try_is_taken_when_it_is_better(
    again: dict[str, object], before: dict[str, object], *, is_better: bool
) -> None:
    looping = a_text(is_looping=True, **before)

    assert a_text(**again).is_better_than(looping) is is_better


def test_what_was_said_is_in_no_representation() -> None:
    assert "1, 2, 3" not in repr(a_text())
