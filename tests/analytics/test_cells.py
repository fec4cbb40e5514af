"""Cells of a register's file."""

from datetime import date

import pytest

from analytics.cells import (
    CellError,
    birth_of,
    read_henkilotunnus,
    read_phones,
    read_yes_no,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("040 555 0123", ("+358405550123",)),
        ("+44 7700 900123", ("+447700900123",)),
        ("040-5550123; 0405550124", ("+358405550123", "+358405550124")),
        ("0405550123/0405550123", ("+358405550123",)),
    ],
)
def test_telephone_numbers_become_international(
    text: str, expected: tuple[str, ...]
) -> None:
    assert read_phones(text, "FI") == expected


@pytest.mark.parametrize("text", ["none", "12", "0" * 30])
def test_what_is_no_telephone_number_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="is no telephone number"):
        read_phones(text, "FI")


@pytest.mark.parametrize(
    ("text", "normal", "born"),
    [
        ("010170-901k", "010170-901K", date(1970, 1, 1)),
        ("030303A907C", "030303A907C", date(2003, 3, 3)),
        ("0301 82-9086", "030182-9086", date(1982, 1, 3)),
    ],
)
def test_an_identity_code_takes_its_normal_form(
    text: str, normal: str, born: date
) -> None:
    assert read_henkilotunnus(text) == normal
    assert birth_of(normal) == born


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("010170-901L", "has a wrong check character"),
        ("310270-901K", "holds a date that does not exist"),
        ("12345", "is no personal identity code"),
    ],
)
def test_a_wrong_identity_code_is_refused(text: str, reason: str) -> None:
    with pytest.raises(CellError, match=reason):
        read_henkilotunnus(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yes", True), ("Kyllä", True), ("ja", True), ("0", False), ("ei", False)],
)
def test_yes_and_no_are_read_in_three_languages(text: str, *, expected: bool) -> None:
    assert read_yes_no(text) is expected


def test_maybe_is_neither_yes_nor_no() -> None:
    with pytest.raises(CellError):
        read_yes_no("maybe")
