"""The henkilötunnus."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transcribe.redaction.conversing import kinds, readable, speech, texts
from transcribe.redaction.generated import an_identity_code
from transcribe.redaction.henkilotunnus import (
    CHECK_CHARACTERS,
    SIGNS,
    find_identity_codes,
    is_identity_code,
)
from transcribe.redaction.runs import find_runs


def found(line: str) -> list[tuple[str, str]]:
    return texts(find_identity_codes(find_runs(speech(f"C: {line}"))))


@pytest.mark.parametrize("sign", SIGNS)
def test_every_century_sign_since_the_reform_is_one(sign: str) -> None:
    check = CHECK_CHARACTERS[int("030182" + "908") % 31]

    assert is_identity_code(f"030182{sign}908{check}")


@given(st.integers(0, 2**32))
def test_an_invented_code_is_right_and_any_other_check_character_is_not(
    seed: int,
) -> None:
    code = an_identity_code(random.Random(seed))  # noqa: S311 # invented

    assert is_identity_code(code)
    for other in set(CHECK_CHARACTERS) - {code[-1]}:
        assert not is_identity_code(code[:-1] + other)


@pytest.mark.parametrize(
    "code", ["", "030182-908", "990182-9086", "031382-9086", "030182G9086"]
)
def test_what_is_no_day_or_too_short_is_no_code(code: str) -> None:
    assert not is_identity_code(code)


@pytest.mark.parametrize(
    "line",
    [
        "nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan kuusi",
        "030182-9086",
        "03 01 82 miinus 908 6",
        "nolla kolme nolla yksi kahdeksankymmentäkaksi yhdeksän nolla kahdeksan kuusi",
        "030182 viiva 90",
    ],
)
def test_a_spoken_code_is_found_unasked(line: str) -> None:
    assert found(line) == [("henkilotunnus", line)]


def test_a_code_with_a_letter_for_its_check_is_taken_whole() -> None:
    line = "yksi kolme nolla neljä viisi kuusi A yhdeksän nolla yksi H"

    assert found(line) == [("henkilotunnus", line)]


def test_ten_digits_with_a_wrong_check_character_are_not_claimed() -> None:
    assert found("0301829087") == []


def test_a_code_split_over_turns_and_repeated_is_hidden_everywhere() -> None:
    shown = readable(
        "A: Sanoisitteko henkilötunnuksenne?",
        "C: nolla kolme nolla yksi",
        "A: nolla kolme nolla yksi",
        "C: kahdeksan kaksi viiva",
        "A: joo",
        "C: yhdeksän nolla kahdeksan kuusi.",
        "A: Kiitos, löysin tietonne.",
    )

    assert shown == [
        "Sanoisitteko henkilötunnuksenne?",
        "_ _ _ _",
        "_ _ _ _",
        "_ _ _",
        "joo",
        "_ _ _ _",
        "Kiitos, löysin tietonne.",
    ]


def test_the_kind_is_told() -> None:
    line = "C: nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan"

    assert kinds("A: Henkilötunnus?", line) == ["henkilotunnus"]
