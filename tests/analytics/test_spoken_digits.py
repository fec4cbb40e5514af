"""Digits said one by one and cut anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.numerals import cardinal_forms
from analytics.spoken_digits import read_runs
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "asiakasnumeroni on viisi seitsemän kaksi yhdeksän", ["5729"]),
        ("fi", "asiakas numeron on viisissä itsemaan kaksi yhtäksään.", ["5729"]),
        ("fi", "viisi seittemän kaks yheksän", ["5729"]),
        (
            "fi",
            "nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan",
            ["030182908"],
        ),
        ("fi", "0.4. 0.5.5.5.0", ["0405550"]),
        ("fi", "kaksikymmentäkuusi viiva nolla nolla kolme", ["26003"]),
        ("en", "four one one one one one", ["411111"]),
        ("en", "oh four zero five", ["0405"]),
        ("sv", "fem sju två nio", ["5729"]),
        ("fi", "hyvää päivää, kuinka voin auttaa", []),
    ],
)
def test_digits_are_read(language: str, text: str, expected: list[str]) -> None:
    assert [run.digits for run in read_runs(stretch(text), language)] == expected


@given(
    st.text("0123456789", min_size=4, max_size=9), st.sampled_from(["fi", "sv", "en"])
)
def test_digits_said_plainly_read_back_as_themselves(
    digits: str, language: str
) -> None:
    text = " ".join(cardinal_forms(int(digit), language)[0] for digit in digits)

    (run,) = read_runs(stretch(text), language)

    assert run.digits == digits


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("fi", "Viite on kaks kuus tuplaseiska, yks, ei vaan, viis kolme.", "267753"),
        ("sv", "Numret är två sex nio, fyra, nej förlåt, sju dubbel ett.", "269711"),
        ("en", "It's two six double seven oh, no sorry, three triple one.", "26773111"),
        ("en", "Two six one, no, three nine.", "2639"),
    ],
)
def test_doubled_digits_count_twice_and_mended_ones_once(
    language: str, text: str, digits: str
) -> None:
    runs = read_runs(stretch(text), language)

    assert [run.digits for run in runs] == [digits]
