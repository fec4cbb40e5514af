"""Account numbers."""

import pytest

from tests.transcribe.redaction.conversing import kinds, readable, speech, texts
from transcribe.redaction.iban import find_ibans, is_iban
from transcribe.redaction.runs import find_runs


@pytest.mark.parametrize(
    ("code", "is_right"),
    [
        ("FI2112345600000785", True),
        ("SE4550000000058398257466", True),
        ("FI2112345600000786", False),
        ("FI21", False),
        ("", False),
    ],
)
def test_the_check_digits_tell(code: str, *, is_right: bool) -> None:
    assert is_iban(code) is is_right


@pytest.mark.parametrize(
    "line",
    [
        "F I kaksi yksi yksi kaksi kolme neljä viisi kuusi",
        "FI kaksi yksi 1234 5600 0007 85",
        "FI21 1234 5600 0007 85",
    ],
)
def test_a_country_and_digits_are_an_account(line: str) -> None:
    laid = speech(f"C: {line}")

    assert texts(find_ibans(laid, find_runs(laid))) == [("iban", line)]


def test_an_account_asked_for_is_hidden_with_its_letters() -> None:
    lines = ("A: Mikä on tilinumeronne?", "C: F I kaksi yksi yksi kaksi kolme neljä")

    assert readable(*lines)[1] == "_ _ _ _ _ _ _ _"
    assert kinds(*lines) == ["iban"]
