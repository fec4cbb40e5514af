"""Digits as recognisers write them, taken back to what was said."""

from decimal import Decimal

import pytest

from analytics.hearing import Passage
from analytics.written_numbers import WrittenNumber, fit_of_digits, read_written
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("digits", "language", "expected"),
    [
        ("98", "fi", WrittenNumber(Decimal(98), 1.0, is_sure=True)),
        ("45.50", "fi", WrittenNumber(Decimal("45.50"), 1.0, is_sure=True)),
        ("50.8", "fi", WrittenNumber(Decimal(58), 0.9, is_sure=True)),
        ("7.104", "fi", WrittenNumber(Decimal(74), 0.9, is_sure=True)),
        ("207", "fi", WrittenNumber(Decimal(207), 1.0, is_sure=False)),
        ("207", "en", WrittenNumber(Decimal(207), 1.0, is_sure=True)),
        ("1.200", "en", WrittenNumber(Decimal(1200), 0.9, is_sure=True)),
        ("130.000", "fi", None),
        ("1.2.3", "en", None),
    ],
)
def test_digits_are_read_as_what_was_said(
    digits: str, language: str, expected: WrittenNumber | None
) -> None:
    assert read_written(digits, language) == expected


@pytest.mark.parametrize(
    ("probability", "fit"), [(0.9, 1.0), (0.5, 0.93), (0.3, 0.8), (0.1, 0.6)]
)
def test_digits_count_by_the_recognisers_own_doubt(
    probability: float, fit: float
) -> None:
    one = stretch("se on 45 euroa", probability=probability)

    assert fit_of_digits(Passage(one, 2, 3), 1.0) == pytest.approx(fit)


def test_words_without_digits_are_not_doubted() -> None:
    one = stretch("neljäkymmentä euroa", probability=0.1)

    assert fit_of_digits(Passage(one, 0, 1), 0.9) == 0.9
