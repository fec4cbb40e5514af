"""A window keeps the call's language unless it is plainly in another."""

import pytest

from transcribe.languages import language_of_window


def test_a_window_plainly_in_another_language_is_decoded_in_it() -> None:
    assert language_of_window({"fi": 0.01, "en": 0.99}, 8.0, "fi") == "en"


@pytest.mark.parametrize(
    ("odds", "duration"),
    [({"fi": 0.1, "en": 0.9}, 8.0), ({"fi": 0.0, "en": 1.0}, 1.5), ({}, 8.0)],
    ids=["unsure", "short", "nobody-asked"],
)
def test_every_other_window_keeps_the_calls(
    odds: dict[str, float], duration: float
) -> None:
    assert language_of_window(odds, duration, "fi") == "fi"
