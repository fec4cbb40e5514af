"""What callers read out after they asked to wait."""

import pytest

from tests.transcribe.redaction.conversing import speech
from transcribe.redaction.read_out import find_read_out


def read_out(*lines: str, language: str = "fi") -> list[str]:
    found = find_read_out(speech(*lines, language=language))
    return [" ".join(word.text for word in one.words) for one in found]


@pytest.mark.parametrize(
    ("line", "language", "told"),
    [
        ("C: Just a moment, this is 42 Parthrose Helvetude.", "en",
         "42 Parthrose Helvetude."),
        ("C: Jätkinen, eli kahdyskymenee sen saanejoja pymmentä", "fi",
         "kahdyskymenee sen saanejoja pymmentä"),
        ("C: Joo, se on koudeskeza, tura yhdyksän", "fi",
         "koudeskeza, tura yhdyksän"),
    ],
)  # fmt: skip
def test_what_is_no_clear_talk_after_asking_to_wait_is_hidden(
    line: str, language: str, told: str
) -> None:
    assert read_out("A: Thirdly we move", line, language=language) == [told]


def test_it_may_come_a_breath_after_the_waiting() -> None:
    assert read_out("C: Hetkinen.", "C: Perkslaatta porstu viisi") == [
        "Perkslaatta porstu viisi"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "C: Hetkinen, otan kynän ja paperia.",
        "C: Joo, se on lapsen korva kipeä.",
        "C: Hetkinen, kiitos.",
        "C: Joo, se on flunssapotilas.",
        "A: Hetkinen, perkslaatta porstu",
    ],
)
def test_clear_talk_and_agents_waiting_stay(line: str) -> None:
    assert read_out(line) == []
