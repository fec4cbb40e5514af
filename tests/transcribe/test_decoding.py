"""When a second try takes the place of the first."""

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
        "is_stuck": False,
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
        ({"log_probability": -1.2}, {"is_stuck": True}, True),
    ],
    ids=["loops-too", "was-cut", "as-likely", "much-less-likely", "was-stuck"],
)
def test_a_second_try_is_taken_when_it_is_better(
    again: dict[str, object], before: dict[str, object], *, is_better: bool
) -> None:
    looping = a_text(is_looping=True, **before)

    assert a_text(**again).is_better_than(looping) is is_better


@pytest.mark.parametrize(
    ("num_tokens", "seconds", "is_sparse"),
    [(9, 14.0, True), (60, 14.0, False), (1, 1.0, False), (0, 3.0, True)],
    ids=["three-amounts-for-a-long-window", "speech", "joo", "nothing-at-all"],
)
def test_far_too_few_words_for_a_window_are_sparse(
    num_tokens: int, seconds: float, *, is_sparse: bool
) -> None:
    assert a_text(tokens=tuple(range(num_tokens))).is_sparse(seconds) is is_sparse


@pytest.mark.parametrize(
    ("again", "is_fuller"),
    [
        ({"tokens": tuple(range(30))}, True),
        ({"tokens": (1,)}, False),
        ({"tokens": tuple(range(30)), "is_looping": True}, False),
        ({"tokens": tuple(range(30)), "log_probability": -1.2}, False),
    ],
    ids=["says-more", "says-less", "loops", "much-less-likely"],
)
def test_a_try_without_the_style_is_taken_when_it_says_more(
    again: dict[str, object], *, is_fuller: bool
) -> None:
    assert a_text(**again).is_fuller_than(a_text()) is is_fuller


def test_what_was_said_is_in_no_representation() -> None:
    assert "1, 2, 3" not in repr(a_text())
