"""Runs of digits over words, breaths and turns."""

import pytest

from tests.transcribe.redaction.conversing import speech
from transcribe.redaction.runs import Run, find_runs


def runs(*lines: str, language: str = "fi") -> list[Run]:
    return list(find_runs(speech(*lines, language=language)))


@pytest.mark.parametrize(
    ("line", "language", "characters"),
    [
        ("nolla kolme nolla yksi kahdeksan kaksi", "fi", "030182"),
        ("nolla kolme viiva yhdeksän", "fi", "03-9"),
        ("kaksi ,5 ,0 ,8 ,6.", "fi", "25086"),
        ("kolme kymmentä kaksi", "fi", "32"),
        ("kaksikymmentä kolme nolla", "fi", "230"),
        ("sata kaksikymmentä viisi", "fi", "125"),
        ("tuhat yhdeksänsataa kahdeksankymmentäviisi", "fi", "1985"),
        ("nineteen eighty five", "en", "1985"),
        ("one hundred and twenty", "en", "120"),
        ("030182A 908 B", "fi", "030182A908B"),
    ],
)
def test_a_number_is_written_as_on_paper(
    line: str, language: str, characters: str
) -> None:
    assert [r.characters for r in runs(f"C: {line}", language=language)] == [characters]


def test_a_number_goes_on_after_the_other_party_said_yes() -> None:
    found = runs("C: nolla neljä nolla", "A: joo", "C: viisi viisi viisi")

    assert [run.digits for run in found] == ["040555"]


def test_a_number_goes_on_after_the_other_party_repeated_it() -> None:
    found = runs("C: nolla neljä nolla", "A: nolla neljä nolla", "C: viisi viisi")

    assert sorted(run.digits for run in found) == ["040", "04055"]


def test_a_number_ends_where_the_other_party_says_something_else() -> None:
    found = runs(
        "C: nolla neljä nolla",
        "A: kyllä minä löysin tietonne järjestelmästä nyt",
        "C: kaksi kertaa",
    )

    assert found[0].digits == "040"


def test_one_misheard_word_does_not_break_a_number() -> None:
    found = runs("C: neljä nolla gxrpt kaksi yksi")

    assert [run.digits for run in found] == ["4021"]


@pytest.mark.parametrize(
    "line",
    [
        "yhdeksänkymmentäkahdeksan euroa",
        "kello neljätoista kolmekymmentä",
        "kaksi viikkoa",
        "98 € yhteensä",
        "kuudestoista maaliskuuta",
    ],
)
def test_an_amount_a_date_and_a_clock_time_are_quantities(line: str) -> None:
    assert all(run.is_quantity for run in runs(f"A: {line}"))


def test_a_date_or_time_in_one_word_is_no_run_at_all() -> None:
    assert runs("A: aika on 16.3.2026 klo 14.30 eteenpäin") == []


def test_the_number_of_an_invoice_is_a_reference() -> None:
    (run,) = runs("A: laskun viitenumero on yksi kaksi kolme neljä viisi")

    assert run.is_reference


def test_words_that_are_no_numbers_make_no_run() -> None:
    assert runs("A: hyvää päivää kuinka voin auttaa", "C: haluaisin varata ajan") == []


def test_an_agents_misheard_amount_is_one_however_many_digits_it_has() -> None:
    line = "yksi sata kaksi kymmentä viisi nolla euroa"

    assert [run.is_quantity for run in runs(f"A: {line}")] == [True]


def test_an_amount_after_a_number_is_none_of_it() -> None:
    (number, amount) = runs(
        "C: four one one one, one one two two.",
        "C: One hundred and twenty euros has been paid",
        language="en",
    )

    assert (number.digits, number.is_quantity) == ("41111122", False)
    assert (amount.digits, amount.is_quantity) == ("120", True)
