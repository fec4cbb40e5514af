"""Digits that were written become the words that were said."""

import pytest

from analytics.spelled_digits import spell
from tests.analytics.heard import said


@pytest.mark.parametrize(
    ("language", "line", "as_clock", "text"),
    [
        ("fi", "kello 8", True, "kelokahteksan"),
        ("fi", "20 yli kahdeksan", True, "kaksikymentaylikahteksan"),
        ("fi", "8.30", True, "kahteksankolmekymenta"),
        ("en", "at 230", True, "attvothirty"),
        ("en", "230 euros", False, "tvohuntretantthirtyeuros"),
        ("en", "March 9th", True, "markhninth"),
        ("fi", "0,5", False, "nola"),
        ("fi", "040123456", False, "nolanelja"),
    ],
    ids=["hour", "minutes", "both", "run together", "amount", "ordinal", "point",
         "many"],
)  # fmt: skip
def test_digits_are_spelled(
    language: str, line: str, *, as_clock: bool, text: str
) -> None:
    stretch = said(f"agent: {line}", language=language).stretches[0]

    spelled = spell(stretch, language, as_clock=as_clock)

    assert spelled.text.startswith(text)
    assert len(spelled.owners) == len(spelled.text)


def test_letters_lead_back_to_their_words() -> None:
    spelled = spell(said("agent: kello 8 huomenna").stretches[0], "fi")
    start = spelled.text.index("kahteksan")

    passage = spelled.passage(start, start + len("kahteksan"))

    assert passage.quote == "8"


def test_spans_that_touch_are_cut_out_as_one() -> None:
    spelled = spell(said("agent: yksi kaksi kolme neljä viisi").stretches[0], "fi")

    parts = list(spelled.parts([(8, 14), (0, 4), (3, 8), (20, 24)]))

    assert [part.text for part in parts] == [spelled.text[:14], spelled.text[20:24]]
    assert parts[1].passage(0, 1).first == spelled.owners[20]
