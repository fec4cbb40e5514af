"""A complete file withdraws what it no longer has, and asks before much."""

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from analytics.desk import AnalyticsDesk
from analytics.load import LoadReport, load_transactions
from analytics.mart import ask_mart
from analytics.withdrawals import Withdrawal
from custody.catalogue import tables as t
from custody.catalogue.findings import links_of
from custody.catalogue.register import transactions
from tests.analytics.desks import a_desk
from tests.analytics.test_load import _analyse_waits, _analysed
from tests.builders import A_MOMENT

HEADER = "transaction_id,customer_id,kind,occurred_at\n"


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    return a_desk(tmp_path)


def _file(folder: Path, *numbers: int, name: str = "t.csv", extra: str = "") -> Path:
    """Write a file of one transaction an hour, numbered by their hours."""
    path = folder / name
    rows = "".join(
        f"T-{n},1,booking,{(A_MOMENT + timedelta(hours=n)).isoformat()}\n"
        for n in numbers
    )
    path.write_text(HEADER + rows + extra, encoding="utf-8")
    return path


def _left(desk: AnalyticsDesk) -> set[int]:
    with desk.catalogue.reading() as read:
        return {int(one.transaction_id[2:]) for one in transactions(read)}


def _complete(desk: AnalyticsDesk, *paths: Path, yes: bool = False) -> LoadReport:
    return load_transactions(paths, desk, complete=True, confirmed=yes)


def test_what_a_complete_file_lacks_is_withdrawn(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(30))], desk)

    report = _complete(desk, _file(tmp_path, *range(5), *range(6, 20)))

    assert report.withdrawal == Withdrawal(num_missing=1, num_in_period=20)
    assert _left(desk) == set(range(30)) - {5}
    rows = ask_mart(desk, "SELECT count(*) FROM {schema}.transactions", {})
    assert rows == [(29,)]


def test_without_complete_nothing_is_withdrawn(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(30))], desk)

    report = load_transactions([_file(tmp_path, 0, 29)], desk)

    assert report.withdrawal is None
    assert _left(desk) == set(range(30))


def test_much_is_withdrawn_only_when_somebody_confirms(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(10))], desk)
    path = _file(tmp_path, 0, *range(3, 10))

    asked = _complete(desk, path)
    left = _left(desk)
    done = _complete(desk, path, yes=True)

    assert asked.withdrawal == Withdrawal(
        num_missing=2, num_in_period=10, is_done=False
    )
    assert left == set(range(10))
    assert done.withdrawal == Withdrawal(num_missing=2, num_in_period=10)
    assert _left(desk) == {0, *range(3, 10)}


def test_a_second_complete_load_changes_nothing(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(20))], desk)
    path = _file(tmp_path, *range(5), *range(6, 20))
    _complete(desk, path)

    again = _complete(desk, path)

    verbs = [event.verb for event in desk.audit.events()]
    assert again.withdrawal == Withdrawal(num_in_period=19)
    assert (again.num_new, again.num_changed, again.num_unchanged) == (0, 0, 19)
    assert verbs.count("register:withdrawn") == 1


def test_a_row_that_was_put_aside_is_still_in_the_file(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(20))], desk)
    path = _file(tmp_path, *range(5), *range(6, 20), extra="T-5,1,booking,soon\n")

    report = _complete(desk, path)

    assert report.num_rejected == 1
    assert _left(desk) == set(range(20))


def test_a_row_without_an_id_may_be_any_and_asks(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(20))], desk)
    path = _file(tmp_path, *range(5), *range(6, 20), extra=",1,booking,soon\n")

    report = _complete(desk, path)

    assert report.withdrawal == Withdrawal(
        num_missing=1, num_in_period=20, num_nameless=1, is_done=False
    )


def test_each_file_answers_for_its_own_period(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(100))], desk)
    early = _file(tmp_path, *range(5), *range(6, 30), name="early.csv")
    late = _file(tmp_path, *range(20, 40), name="over.csv")
    last = _file(tmp_path, *range(60, 90), name="late.csv")

    _complete(desk, early, late, last)

    assert _left(desk) == set(range(100)) - {5}


def test_linked_calls_are_analysed_again_and_lose_the_link(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, *range(20))], desk)
    linked = _analysed(desk, started_at=A_MOMENT + timedelta(days=300))
    other = _analysed(desk, started_at=A_MOMENT + timedelta(days=300))
    link = {
        "call_id": linked.call_id,
        "transaction_id": "T-5",
        "score": 0.9,
        "reasons": ["time"],
    }
    with desk.catalogue.writing() as work:
        work.execute(sa.insert(t.links), link)

    report = _complete(desk, _file(tmp_path, *range(5), *range(6, 20)))

    with desk.catalogue.reading() as read:
        links = links_of(read, linked.call_id)
    assert links == ()
    assert report.num_calls_put_back == 1
    assert (_analyse_waits(desk, linked), _analyse_waits(desk, other)) == (True, False)


def test_an_id_that_stands_twice_is_told(tmp_path: Path, desk: AnalyticsDesk) -> None:
    report = load_transactions([_file(tmp_path, 1, 2, 1, 1)], desk)

    assert report.notices[-1] == (
        "transaction_id stands further up, too, and the last row counts: 2 rows"
    )
