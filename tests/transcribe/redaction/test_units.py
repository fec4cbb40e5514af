"""What makes a number an amount, a date, a time or a reference."""

import pytest

from tests.transcribe.redaction.conversing import speech
from transcribe.redaction.small_talk import is_small_talk, is_thanks, may_be_number
from transcribe.redaction.speech import Heard
from transcribe.redaction.units import (
    announces_quantity,
    is_money,
    is_unit,
    is_written_quantity,
    names_moment,
    names_place,
    names_reference,
)


def word(text: str) -> Heard:
    return speech(f"A: {text}").streams[0][0]


@pytest.mark.parametrize(
    "text",
    ["euroa", "senttiä", "€", "maaliskuuta", "viikkoa", "prosenttia", "veckor", "days"],
)
def test_what_stands_after_a_quantity_is_a_unit(text: str) -> None:
    assert is_unit(word(text))


@pytest.mark.parametrize("text", ["katu", "kiitos", "numero", "Turku"])
def test_other_words_are_no_unit(text: str) -> None:
    assert not is_unit(word(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14.30", True),
        ("16.3.", True),
        ("16.3.2026", True),
        ("€35", True),
        ("98€", True),
        ("040", False),
        ("030182-9086", False),
        ("14:75", False),
    ],
)
def test_dates_times_and_money_in_one_word(text: str, *, expected: bool) -> None:
    assert is_written_quantity(word(text)) is expected


def test_words_before_a_number_tell_what_it_is() -> None:
    assert announces_quantity(word("kello"))
    assert names_reference(word("viitenumero"))
    assert is_money(word("euroa"))
    assert not announces_quantity(word("numero"))
    assert not names_reference(word("asiakasnumero"))


def test_small_talk_is_known_also_with_a_letter_wrong() -> None:
    assert [is_small_talk(word(t)) for t in ("Joo,", "kiettos", "Hienoo", "polvi")] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("name", ["Päivi", "Grace", "Hilkka", "Jorma", "Astrid"])
def test_names_near_to_small_talk_are_not_taken_for_it(name: str) -> None:
    assert not is_small_talk(word(name))


def test_a_thanks_is_told_from_a_yes() -> None:
    assert is_thanks(word("Kiitos."))
    assert is_thanks(word("kiltos"))
    assert not is_thanks(word("joo"))


def test_words_that_are_small_talk_and_numbers_are_known() -> None:
    assert may_be_number(word("one"))
    assert not may_be_number(word("yes"))


@pytest.mark.parametrize(
    "text",
    [
        "kello",
        "kelloa",
        "kemlo",
        "torstaina",
        "olisitorstaina",
        "kahdeksasta",
        "fredag",
    ],
)
def test_days_clocks_and_what_hours_begin_from_name_a_moment(text: str) -> None:
    assert names_moment(word(text), "fi")


@pytest.mark.parametrize("text", ["kallo", "pello", "vasta", "numerosta", "kuusi"])
def test_words_that_only_sound_like_these_do_not(text: str) -> None:
    assert not names_moment(word(text), "fi")


def test_rooms_and_floors_have_numbers_of_their_own() -> None:
    assert names_place(word("huoneessa"))
    assert names_place(word("kerroksessa"))
    assert not names_place(word("huono"))
