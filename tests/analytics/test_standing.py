"""Standing: a question is no confirmation, an offer taken is."""

import pytest

from analytics.amounts import read_amounts
from analytics.hearing import Hearing
from analytics.standing import Standing, is_correction, is_question, standing_of
from tests.analytics.heard import said


def _standing(hearing: Hearing) -> Standing:
    (amount,) = read_amounts(hearing.stretches[0], hearing.language)
    return standing_of(amount.where, hearing)


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("fi", ["agent: Summa on neljäkymmentä euroa."], Standing.STATED),
        ("fi", ["agent: Onko summa neljäkymmentä euroa?"], Standing.ASKED),
        (
            "fi",
            ["agent: Onko summa neljäkymmentä euroa?", "customer: Kyllä on."],
            Standing.AGREED,
        ),
        (
            "fi",
            ["agent: Se maksaa neljäkymmentä euroa. Sopiiko?", "customer: Ei käy."],
            Standing.REFUSED,
        ),
        ("fi", ["agent: Se ei ole neljäkymmentä euroa."], Standing.NEGATED),
        (
            "en",
            ["agent: It costs forty euros, shall I book it?", "customer: Yes please."],
            Standing.AGREED,
        ),
        ("en", ["agent: Is it forty euros?"], Standing.ASKED),
        ("en", ["agent: It is not forty euros."], Standing.NEGATED),
        (
            "sv",
            ["agent: Det kostar fyrtio euro.", "customer: Nej det är för dyrt."],
            Standing.REFUSED,
        ),
    ],
)
def test_a_value_stands_as_it_was_meant(
    language: str, lines: list[str], expected: Standing
) -> None:
    assert _standing(said(*lines, language=language)) is expected


def test_on_mono_the_answer_follows_in_the_same_breath() -> None:
    hearing = said("Onko summa neljäkymmentä euroa? Kyllä, juuri niin.")

    assert _standing(hearing) is Standing.AGREED


def test_a_question_grown_to_the_next_word_is_still_one() -> None:
    hearing = said("agent: Onko se neljäkymmentä euroa vai enemmän.")
    (amount,) = read_amounts(hearing.stretches[0], "fi")

    assert is_question(amount.where, "fi")


def test_a_question_after_a_value_leaves_it_said() -> None:
    hearing = said("agent: Se maksaa neljäkymmentä euroa, tilaanko sen teille.")
    (amount,) = read_amounts(hearing.stretches[0], "fi")

    assert not is_question(amount.where, "fi")


def test_words_of_correction_lead_up_to_a_value() -> None:
    hearing = said("agent: Ei kun anteeksi viisikymmentä euroa.")
    (amount,) = read_amounts(hearing.stretches[0], "fi")

    assert is_correction(amount.where, "fi")


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("fi", ["Näkyy neljäkymmentä euroa, sekö?", "Sitä tarkotin."], Standing.AGREED),
        ("sv", ["Fyrtio euro, är det den?", "Den menade jag."], Standing.AGREED),
        ("en", ["Is it forty euros?", "That's what I meant."], Standing.AGREED),
        ("en", ["Is it forty euros?", "Yeah that one."], Standing.AGREED),
        ("en", ["Is it forty euros?", "That is my day off."], Standing.ASKED),
    ],
)
def test_an_answer_that_only_points_at_what_was_asked_agrees(
    language: str, lines: list[str], expected: Standing
) -> None:
    asked, answered = lines

    hearing = said(f"agent: {asked}", f"customer: {answered}", language=language)

    assert _standing(hearing) is expected
