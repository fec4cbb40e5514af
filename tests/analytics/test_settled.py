"""What values of one field come to, heard one after another."""

from analytics.hearing import Passage
from analytics.reading import FieldReading
from analytics.settled import Said, settle
from analytics.standing import Standing
from custody.records.findings import Verdict
from tests.analytics.heard import stretch

LINE = stretch("it is one or two, sorry, I mean three or four")


def _said(place: int, *, fits: bool, **changed: object) -> Said:
    given: dict[str, object] = {"standing": Standing.STATED, "is_clear": True}
    told = given | changed
    return Said(
        where=Passage(LINE, place, place),
        heard="right" if fits else "other",
        fits=fits,
        standing=told["standing"],  # type: ignore[arg-type] # a standing in each test
        is_clear=bool(told["is_clear"]),
    )


def _settled(*said: Said) -> tuple[Verdict, str | None]:
    reading: FieldReading = settle(said, "en")
    return reading.verdict, reading.heard


def test_nothing_said_is_absent() -> None:
    assert _settled() == (Verdict.ABSENT, None)


def test_the_right_value_confirms() -> None:
    assert _settled(_said(2, fits=True)) == (Verdict.CONFIRMED, "right")


def test_a_question_confirms_nothing() -> None:
    asked = _said(2, fits=True, standing=Standing.ASKED)

    assert _settled(asked) == (Verdict.UNCLEAR, "right")


def test_another_value_contradicts() -> None:
    assert _settled(_said(2, fits=False)) == (Verdict.CONTRADICTED, "other")


def test_another_value_heard_badly_is_unclear() -> None:
    assert _settled(_said(2, fits=False, is_clear=False))[0] is Verdict.UNCLEAR


def test_what_was_refused_contradicts_nothing() -> None:
    refused = _said(2, fits=False, standing=Standing.REFUSED)

    assert _settled(refused)[0] is Verdict.UNCLEAR


def test_what_came_last_may_have_set_right_what_stood_before() -> None:
    badly = _said(9, fits=False, is_clear=False)

    assert _settled(_said(2, fits=False), badly)[0] is Verdict.UNCLEAR


def test_a_correction_wins_over_what_it_corrects() -> None:
    assert _settled(_said(2, fits=True), _said(8, fits=False)) == (
        Verdict.CONTRADICTED,
        "other",
    )
    assert _settled(_said(2, fits=False), _said(8, fits=True))[0] is Verdict.CONFIRMED


def test_two_values_without_a_correction_are_unclear() -> None:
    assert _settled(_said(2, fits=True), _said(4, fits=False))[0] is Verdict.UNCLEAR
