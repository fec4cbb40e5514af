"""The mart: encrypted, pseudonymous, rebuilt when it is missing or not ours."""

import json
import multiprocessing
from datetime import timedelta
from pathlib import Path

import pytest

from analytics.desk import AnalyticsDesk
from analytics.mart import (
    ask_mart,
    candidates,
    customers_by_birth,
    customers_by_henkilotunnus,
    customers_by_name,
    practitioners,
    rebuild_mart,
    refresh_call,
    refresh_register,
)
from analytics.mart_lock import mart_lock
from analytics.names import name_key
from custody.catalogue.values import value
from custody.errors import MartUnavailableError
from custody.records.ids import CustomerId, TransactionId
from tests.analytics.desks import a_desk, lay_call, register
from tests.builders import A_MOMENT, a_customer, a_transaction, a_turn

COUNT = "SELECT count(*) FROM {schema}.transactions"
AINO = a_customer(name="Aino Esimerkki", henkilotunnus="010170-901K")


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    desk = a_desk(tmp_path)
    register(desk, [AINO], [a_transaction(practitioner="Laine")])
    return desk


def _place(desk: AnalyticsDesk) -> dict[str, str]:
    with desk.catalogue.reading() as read:
        found: dict[str, str] = json.loads(value(read, "mart") or "{}")
    return found


def test_a_mart_that_is_missing_is_built(desk: AnalyticsDesk) -> None:
    assert ask_mart(desk, COUNT, {}) == [(1,)]


def test_a_rebuilt_mart_has_a_new_file_and_a_new_key(desk: AnalyticsDesk) -> None:
    rebuild_mart(desk)
    before = _place(desk)

    rebuild_mart(desk)

    after = _place(desk)
    assert before["file"] != after["file"]
    assert before["key"] != after["key"]
    assert [one.name for one in desk.mart_folder.glob("*.duckdb*")] == [after["file"]]
    assert ask_mart(desk, COUNT, {}) == [(1,)]


@pytest.mark.parametrize("fault", ["deleted", "corrupt", "foreign"])
def test_a_mart_that_is_not_ours_is_rebuilt(desk: AnalyticsDesk, fault: str) -> None:
    rebuild_mart(desk)
    file = desk.mart_folder / _place(desk)["file"]
    if fault == "deleted":
        file.unlink()
    elif fault == "corrupt":
        file.write_bytes(b"\x00" * 4096)
    else:
        file.write_bytes(b"DUCK of somebody else" * 1000)

    assert ask_mart(desk, COUNT, {}) == [(1,)]
    assert _place(desk)["file"] != file.name


def test_nothing_personal_lies_in_the_marts_bytes(desk: AnalyticsDesk) -> None:
    lay_call(desk, [a_turn("salainen lause")])
    rebuild_mart(desk)

    content = b"".join(one.read_bytes() for one in desk.mart_folder.iterdir())
    for secret in (
        "Aino",
        "Esimerkki",
        "010170",
        "405550123",
        "5729",
        "T-1001",
        "Laine",
    ):
        assert secret.encode() not in content


def test_no_table_holds_a_name_even_for_whoever_has_the_key(
    desk: AnalyticsDesk,
) -> None:
    tables = ("phones", "people", "transactions", "calls")
    held = [str(ask_mart(desk, f"FROM {{schema}}.{name}", {})) for name in tables]

    for secret in ("Aino", "405550123", "5729", "T-1001", "Laine", "maija"):
        assert secret not in " ".join(held)


def test_only_its_owner_reads_the_file(desk: AnalyticsDesk) -> None:
    rebuild_mart(desk)

    modes = {one.stat().st_mode & 0o777 for one in desk.mart_folder.glob("mart*")}
    assert modes == {0o600}


def test_people_are_found_by_name_birth_and_code(desk: AnalyticsDesk) -> None:
    key = name_key("Aino Esimerkki")
    own = (CustomerId("5729"),)

    assert customers_by_name(desk, [key or "", "x|y"]) == own
    assert customers_by_birth(desk, ["1970-01-01"]) == own
    assert customers_by_henkilotunnus(desk, ["010170-901K"]) == own
    assert customers_by_name(desk, []) == ()


def test_practitioners_come_back_by_name(desk: AnalyticsDesk) -> None:
    assert practitioners(desk) == ("Laine",)


def _found(desk: AnalyticsDesk, *customer_ids: str, agent: str | None) -> set[str]:
    found = candidates(
        desk,
        customer_ids=[CustomerId(one) for one in customer_ids],
        agent=agent,
        began=A_MOMENT,
        ended=A_MOMENT + timedelta(minutes=1),
    )
    return {one.transaction_id for one in found}


def test_candidates_are_the_customers_of_the_window_and_the_agents_of_the_minutes(
    desk: AnalyticsDesk,
) -> None:
    register(
        desk,
        transactions=[
            a_transaction("T-near", occurred_at=A_MOMENT - timedelta(days=6)),
            a_transaction("T-far", occurred_at=A_MOMENT - timedelta(days=8)),
            a_transaction("T-agent", customer_id=CustomerId("9")),
            a_transaction(
                "T-late",
                customer_id=CustomerId("9"),
                occurred_at=A_MOMENT + timedelta(hours=1),
            ),
        ],
    )

    assert _found(desk, "5729", agent=None) == {"T-1001", "T-near"}
    assert _found(desk, agent="Maija") == {"T-1001", "T-near", "T-agent"} - {"T-near"}
    assert _found(desk, agent=None) == set()


def test_changed_rows_take_the_place_of_what_was_there(desk: AnalyticsDesk) -> None:
    rebuild_mart(desk)
    moved = a_transaction(practitioner="Salo")

    refresh_register(
        desk, customers=[a_customer(name="Aino Uusi")], transactions=[moved]
    )

    assert practitioners(desk) == ("Salo",)
    assert customers_by_name(desk, [name_key("Aino Esimerkki") or ""]) == ()
    assert ask_mart(desk, COUNT, {}) == [(1,)]


def test_a_refreshed_call_is_there_once(desk: AnalyticsDesk) -> None:
    call = lay_call(desk, [a_turn("hei")])

    refresh_call(desk, call.call_id)
    refresh_call(desk, call.call_id)

    rows = ask_mart(desk, "SELECT call_id FROM {schema}.calls", {})
    assert rows == [(call.call_id,)]


def test_whoever_waits_too_long_for_the_lock_is_told(desk: AnalyticsDesk) -> None:
    with mart_lock(desk.mart_folder, exclusive=False):
        with mart_lock(desk.mart_folder, exclusive=False, patience_seconds=0):
            pass
        with (
            pytest.raises(MartUnavailableError, match="lock"),
            mart_lock(desk.mart_folder, exclusive=True, patience_seconds=0),
        ):
            pass


def _refresh(desk_folder: Path, names: list[str]) -> None:
    desk = a_desk(desk_folder)
    for name in names:
        refresh_register(desk, transactions=[a_transaction(name)])


def test_several_processes_write_without_losing_a_row(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    rebuild_mart(desk)
    spawn = multiprocessing.get_context("spawn")
    listed = [[f"T-{worker}-{n}" for n in range(5)] for worker in range(2)]

    workers = [
        spawn.Process(target=_refresh, args=(tmp_path, names)) for names in listed
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert [worker.exitcode for worker in workers] == [0, 0]
    assert ask_mart(desk, COUNT, {}) == [(10,)]


def test_a_transaction_comes_back_from_its_pseudonym(desk: AnalyticsDesk) -> None:
    assert _found(desk, "5729", agent=None) == {TransactionId("T-1001")}
