"""Loops of a recogniser: an agent's are no number, a caller's may be."""

import pytest

from tests.transcribe.redaction.conversing import readable

LOOP = "kuusikymmentä, kuusikymmentä, kuusikymmentä, kuusikymmentä"


def test_a_number_that_an_agent_seems_to_repeat_is_none() -> None:
    assert readable(f"A: {LOOP}") == [LOOP]


@pytest.mark.parametrize(
    "line",
    [
        f"C: {LOOP}",
        "A: four one one one, one one one one, one one one one, one one one one",
    ],
    ids=["a caller's", "single digits"],
)
def test_other_repeated_numbers_are_hidden(line: str) -> None:
    (shown,) = readable(line, language="en" if "four" in line else "fi")

    assert set(shown.split()) == {"_"}
