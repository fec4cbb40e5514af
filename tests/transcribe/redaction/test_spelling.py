"""Letters said one by one are a name, asked for or not."""

import pytest

from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.spelling import find_spellings


@pytest.mark.parametrize(
    ("line", "hidden"),
    [
        ("C: It is M. O. R. T. E. N.", "M. O. R. T. E. N."),
        ("C: It is M-O-R-T-E-N, thanks.", "M-O-R-T-E-N,"),
        ("C: K, O, as R, P, I", "K, O, as R, P, I"),
        ("A: So that is S. I. T.", "S. I. T."),
    ],
    ids=["with stops", "in one word", "with a word between", "read back"],
)
def test_letters_in_a_row_are_a_name(line: str, hidden: str) -> None:
    found = texts(find_spellings(speech(line, language="en")))

    assert found == [("name", hidden)]


@pytest.mark.parametrize(
    "line",
    [
        "C: At eight a.m. or at nine p.m.",
        "C: I think a B vitamin and I saw a doctor",
        "C: I did and I am and I will be a patient",
        "C: Plan B. Then nothing else at all. Room C. And so on and on. Part D.",
    ],
    ids=["clock times", "one letter", "words of one letter", "letters far apart"],
)
def test_letters_by_themselves_stay(line: str) -> None:
    assert texts(find_spellings(speech(line, language="en"))) == []


def test_an_answer_spelt_out_after_the_name_is_hidden() -> None:
    heard = readable(
        "A: What was your last name?",
        "C: Sure. My last name is the Tilly.",
        "A: Could you spell that for me, please?",
        "C: Ess eye tea eye ell.",
        language="en",
    )

    assert heard[3] == "_ _ _ _ _"
