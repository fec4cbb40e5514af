"""Forms held against misheard letters."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.letter_odds import ADDED, HEARD_AS, LETTERS, LOST
from analytics.sounds import SoundTable, letters_of

NUMBERS = {"kuusi": 6, "kuusitoista": 16, "kuusikymmentä": 60, "yhdeksän": 9}


def _table(language: str = "fi") -> SoundTable[int]:
    return SoundTable(NUMBERS.items(), language)


def _best(text: str) -> int:
    table = _table()
    gains = table.value_gains(table.form_gains(letters_of(text))).max(axis=0)
    return table.values[int(gains.argmax())]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_odds_are_told_of_every_letter(language: str) -> None:
    rows = [row.split() for row in HEARD_AS[language]]

    assert [len(row) for row in rows] == [len(LETTERS)] * len(LETTERS)
    assert len(LOST[language].split()) == len(ADDED[language].split()) == len(LETTERS)
    for place, row in enumerate(rows):
        assert max(map(int, row)) == int(row[place])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("kuusi", 6),
        ("se on kuusi toista euroa", 16),
        ("kuuhi kylmentä", 60),
        ("pusi toissa", 16),
        ("yheksän", 9),
        ("noin yteksan vain", 9),
    ],
)
def test_the_likeliest_value_is_the_one_that_was_said(text: str, value: int) -> None:
    assert _best(text) == value


@given(st.sampled_from(sorted(NUMBERS)), st.text("aeiklmnst", max_size=12))
def test_a_form_heard_whole_gains_its_worth_wherever_it_stands(
    form: str, before: str
) -> None:
    table = _table()
    text = before + letters_of(form)

    gains = table.form_gains(text)

    place = table.values.index(NUMBERS[form])
    length, worth = table.best_form(gains, len(text), place)
    assert length == len(letters_of(form))
    assert gains[len(text), place] >= worth - 0.01


def test_a_letter_less_is_worth_less() -> None:
    table = _table()
    whole = table.form_gains(letters_of("kuusitoista")).max()

    assert table.form_gains(letters_of("kuusitoist")).max() < whole
    assert table.form_gains(letters_of("kuusitaista")).max() < whole


def test_what_was_heard_before_helps_only_what_begins_there() -> None:
    table = _table()
    text = letters_of("kuusi")
    opening = np.zeros(len(text) + 1, dtype=np.float32)
    opening[0] = 9.0

    helped, alone = table.form_gains(text, opening), table.form_gains(text)

    assert helped[len(text)].max() == pytest.approx(alone[len(text)].max() + 9.0)


def test_an_opening_by_groups_helps_its_own_values() -> None:
    table = SoundTable(NUMBERS.items(), "fi", groups={6: 0, 16: 0, 60: 0, 9: 1})
    text = letters_of("yhdeksän")
    opening = np.zeros((len(text) + 1, 2), dtype=np.float32)
    opening[0, 0] = 9.0

    gains = table.value_gains(table.form_gains(text, opening))[len(text)]

    alone = _table()
    plain = alone.value_gains(alone.form_gains(text))[len(text)]
    assert gains[table.values.index(9)] == pytest.approx(plain[alone.values.index(9)])


def test_signs_that_are_no_letters_count_as_unknown() -> None:
    table = _table()

    assert table.form_gains("kuu?si").max() < table.form_gains("kuusi").max()
