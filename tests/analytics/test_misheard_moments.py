"""A misheard day and time against the register's."""

from datetime import datetime

import pytest

from analytics.misheard_moments import read_misheard
from custody.records.findings import Verdict
from tests.analytics.heard import ZONE, beside, said

STARTED = datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)
OFFERED = (
    "agent: Olisi vapaata kahdet toistamaa maaliskuuta kelo viisi toista milkä.",
    "customer: Sopii minulle.",
    "agent: Siirsin aikaanne maaliskuun kahdettoista tatsan kolmelta.",
)


@pytest.mark.parametrize(
    ("expected", "verdict"),
    [
        (datetime(2026, 3, 12, 15, 0, tzinfo=ZONE), Verdict.CONFIRMED),
        (datetime(2026, 3, 12, 16, 0, tzinfo=ZONE), Verdict.CONTRADICTED),
        (datetime(2026, 3, 13, 15, 0, tzinfo=ZONE), Verdict.CONTRADICTED),
    ],
    ids=["it", "another hour", "another day"],
)
def test_two_mentions_tell(expected: datetime, verdict: Verdict) -> None:
    hearing = said(*OFFERED, started_at=STARTED)

    reading = read_misheard(expected, hearing, beside())

    assert reading is not None
    assert reading.verdict is verdict


def test_a_customers_old_time_confirms_nothing() -> None:
    hearing = said(
        "customer: Minulla on aika maanantaina kuute toista maaliskuuta kello neljä"
        " toista se pitäisi siirtää.",
        "agent: Katsotaanpa.",
        started_at=STARTED,
    )

    reading = read_misheard(
        datetime(2026, 3, 16, 14, 0, tzinfo=ZONE), hearing, beside()
    )

    assert reading is not None
    assert reading.verdict is Verdict.UNCLEAR


def test_a_teen_that_lost_its_end_contradicts_nothing() -> None:
    hearing = said(
        "agent: Varasin ajan kuudes maaliskuuta kello kolmetoista neljäkymmentä.",
        "customer: Sopii.",
        started_at=STARTED,
    )

    reading = read_misheard(
        datetime(2026, 3, 16, 13, 40, tzinfo=ZONE), hearing, beside()
    )

    assert reading is not None
    assert reading.verdict is Verdict.UNCLEAR


def test_where_no_day_and_time_were_said_nothing_is_read() -> None:
    hearing = said("agent: Kiitos ja kuulemiin.", started_at=STARTED)

    assert (
        read_misheard(datetime(2026, 3, 16, 13, 40, tzinfo=ZONE), hearing, beside())
        is None
    )
