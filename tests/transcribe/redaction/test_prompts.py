"""Questions for identifiers, heard well or not."""

import pytest

from tests.transcribe.redaction.conversing import speech
from transcribe.redaction.generated import KINDS
from transcribe.redaction.phrases import ASKED, DISTRACTORS
from transcribe.redaction.prompts import Strength, find_prompts


def prompts(line: str, language: str = "fi") -> list[tuple[str | None, Strength]]:
    laid = speech(line, language=language)
    return [
        (None if p.kind is None else str(p.kind), p.strength)
        for utterance in laid.utterances
        for p in find_prompts(utterance)
    ]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_way_of_asking_is_a_question(language: str, kind: str) -> None:
    for question in ASKED[language][kind]:  # type: ignore[index] # a RedactionKind
        strengths = [strength for _, strength in prompts(f"A: {question}", language)]
        assert Strength.ASKED in strengths, question


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_ordinary_sentence_is_a_question_for_an_identifier(language: str) -> None:
    for text in DISTRACTORS[language]:
        asked = [
            kind
            for kind, strength in prompts(f"A: {text}", language)
            if kind is not None and strength is not Strength.MENTIONED
        ]
        assert asked == [], text


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A: kohenkilötun nuksenne.", [("henkilotunnus", Strength.ASKED)]),
        ("C: Henkilötunnukseni on siis", [("henkilotunnus", Strength.GIVEN)]),
        ("A: Lasku tulee sähköpostiin.", [("email", Strength.MENTIONED)]),
        ("A: Mikä on tilausnumero?", [(None, Strength.ASKED)]),
        ("A: Maija puhelimessa, hyvää päivää.", []),
        ("C: Mikä teidän puhelinnumeronne on?", [("phone", Strength.MENTIONED)]),
    ],
)
def test_how_sure_a_prompt_is_depends_on_its_sentence(
    line: str, expected: list[tuple[str | None, Strength]]
) -> None:
    assert prompts(line) == expected


def test_an_order_number_is_not_taken_for_a_card_number() -> None:
    assert prompts("A: What is your order number?", "en") == [(None, Strength.ASKED)]
    assert prompts("A: What is your card number?", "en") == [("card", Strength.ASKED)]


def test_two_nouns_in_one_question_are_both_asked_for() -> None:
    line = "A: Could you give me your email address and your phone number?"

    assert [kind for kind, _ in prompts(line, "en")] == ["email", "phone"]
