"""Swedish for my name and your name, misheard."""

import pytest

from tests.transcribe.redaction.conversing import speech
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.my_name import after_my_name, asks_your_name
from transcribe.redaction.openings import find_openings
from transcribe.redaction.prompts import find_prompts
from transcribe.redaction.speech import lay_out, plain


def named(text: str, *, probability: float = 0.5) -> list[str]:
    call = a_call(said(text, 3.0, probability=probability))
    return [" ".join(w.text for w in name) for name in find_openings(lay_out(call))]


@pytest.mark.parametrize(
    ("said_so", "name"),
    [
        ("Tugan mitt annor, man nu sörger hon. Jag ringer", "man nu sörger hon."),
        ("Dota. Mitt arm är man är söderhålln. Jag", "man är söderhålln."),
        ("Hej mitt amner maria lind jag ringer", "maria lind"),
        ("Kulda. Mitt armren. Mandusforma. Jag behöver", "Mandusforma."),
    ],
)
def test_what_follows_a_swallowed_name_is_the_name(said_so: str, name: str) -> None:
    assert name in named(said_so)


@pytest.mark.parametrize(
    "said_so",
    ["Hej mitt andra barn har feber", "Hej mitt recept är slut", "Hej mitt ärende är"],
)
def test_other_things_of_a_callers_are_no_name(said_so: str) -> None:
    call = speech(f"C: {said_so}", language="sv")

    assert after_my_name(call.streams[0]) is None


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Maväl mitt annor", True),
        ("Magen vid hamn", True),
        ("Och en lit arm", True),
        ("Vad är din adress", False),
        ("Hur mår du", False),
    ],
)
def test_a_question_that_ends_as_your_name_asks_for_it(
    question: str, *, expected: bool
) -> None:
    assert asks_your_name([plain(word) for word in question.split()]) is expected


def test_the_answer_to_it_is_a_name() -> None:
    (utterance,) = speech("A: Maväl mitt annor.", language="sv").utterances

    assert [str(prompt.kind) for prompt in find_prompts(utterance)] == ["name"]
