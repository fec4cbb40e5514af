"""The sound of a sample call, asked what was said in it among rivals."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cli.demo import SAMPLES
from custody.errors import ListeningCopyBrokenError
from custody.records.likelihoods import Likelihood, Question
from custody.settings import Settings
from transcribe.comparing import compare_in
from transcribe.whisper import Recogniser, load_recogniser

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return load_recogniser(Settings())


@cache
def _truth(name: str) -> dict[str, Any]:
    calls = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = next(call for call in calls if call["id"] == name)
    return found


def _question(name: str, said: str, rivals: list[str], heard: str) -> Question:
    """Ask for what a turn of a sample says, `said` being a part of its true text."""
    turn = next(turn for turn in _truth(name)["turns"] if said in turn["text"])
    wordings = [turn["text"].replace(said, one) for one in (said, *rivals, heard)]
    return Question(
        channel=turn["channel"],
        start=turn["start"],
        end=turn["end"],
        wordings=tuple(wordings),
        num_own=1,
    )


def _compared(
    name: str, question: Question, recogniser: Recogniser, language: str = "fi"
) -> tuple[Likelihood, ...]:
    with (SAMPLES / _truth(name)["file"]).open("rb") as source:
        (answer,) = compare_in(source, [question], language, recogniser=recogniser)
    return answer


def _gains(answer: tuple[Likelihood, ...]) -> list[float]:
    return [one.gained for one in answer[:-1]]


def test_the_amount_that_was_said_gains_most(recogniser: Recogniser) -> None:
    question = _question(
        "D4",
        "yhdeksänkymmentäkahdeksan",
        ["kahdeksankymmentäyhdeksän", "yhdeksänkymmentäyhdeksän", "yhdeksän", "sata"],
        "yheksä kynmenta kaheksä",
    )

    gains = _gains(_compared("D4", question, recogniser))

    assert max(gains) == gains[0]


def test_a_registers_amount_that_was_not_said_loses_to_the_one_that_was(
    recogniser: Recogniser,
) -> None:
    question = _question(
        "D7", "thirty five", ["fifty five", "thirty four", "twenty five"], "thirty fine"
    )
    said, *others, heard = question.wordings
    asked = Question(
        channel=question.channel,
        start=question.start,
        end=question.end,
        wordings=(*others, said, heard),
        num_own=1,
    )

    gains = _gains(_compared("D7", asked, recogniser, "en"))

    assert max(gains) == gains[len(others)]


def test_what_was_said_nowhere_near_is_not_weighed_against_noise(
    recogniser: Recogniser,
) -> None:
    turn = next(t for t in _truth("D1")["turns"] if "Perhelääkärit" in t["text"])
    long_words = " ".join(["kolmesataaviisikymmentäseitsemän euroa"] * 6)
    question = Question(
        channel=turn["channel"],
        start=turn["start"],
        end=turn["end"],
        wordings=(long_words, f"{long_words} ja sentti", turn["text"]),
        num_own=1,
    )

    answer = _compared("D1", question, recogniser)

    assert _gains(answer) == [float("-inf")] * 2
    assert answer[-1].gained > 0


def test_an_answer_depends_on_its_question_alone(recogniser: Recogniser) -> None:
    one = _question("D4", "yhdeksänkymmentäkahdeksan", ["sata"], "yheksä kynmenta")
    other = _question("D4", "Kyllä", ["Ei"], "Kylä")
    path = SAMPLES / _truth("D4")["file"]

    with path.open("rb") as source:
        together = compare_in(source, [other, one, one], "fi", recogniser=recogniser)

    assert together[1] == together[2] == _compared("D4", one, recogniser)


def test_a_language_that_the_recogniser_does_not_read_gets_no_answer(
    recogniser: Recogniser,
) -> None:
    question = _question("D4", "Kyllä", ["Ei"], "Kylä")

    assert _compared("D4", question, recogniser, "et") == ()


def test_a_recording_that_cannot_be_decoded_is_said_so(
    recogniser: Recogniser, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.flac"
    broken.write_bytes(b"fLaC" + bytes(100))
    question = Question(channel=0, start=0, end=1, wordings=("a", "b"), num_own=1)

    with broken.open("rb") as source, pytest.raises(ListeningCopyBrokenError):
        compare_in(source, [question], "fi", recogniser=recogniser)
