import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from custody.catalogue import calls, register, values
from custody.catalogue.calls import CallFilter
from custody.catalogue.engine import Catalogue, open_catalogue, open_postgres
from custody.errors import (
    CatalogueBusyError,
    CatalogueDamagedError,
    CatalogueFaultError,
    CatalogueKeyError,
    CatalogueUnavailableError,
    DiskFullError,
    SettingError,
)
from tests.builders import A_KEY, a_call, a_catalogue, a_customer, an_added_call

MARKER = "Erikoismerkkinen"


def _file(folder: Path) -> Path:
    return folder / "catalogue" / "catalogue.db"


def test_a_write_is_seen_by_the_next_read(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        values.set_value(work, "name", "value")

    with catalogue.reading() as read:
        assert values.value(read, "name") == "value"


def test_a_failed_block_leaves_nothing(catalogue: Catalogue) -> None:
    def write_and_fail() -> None:
        with catalogue.writing() as work:
            values.set_value(work, "name", "value")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()

    with catalogue.reading() as read:
        assert values.value(read, "name") is None


def test_a_reader_sees_one_moment(catalogue: Catalogue) -> None:
    with catalogue.reading() as read:
        before = calls.count_calls(read, CallFilter())
        an_added_call(catalogue)

        assert calls.count_calls(read, CallFilter()) == before

    with catalogue.reading() as read:
        assert calls.count_calls(read, CallFilter()) == before + 1


def test_a_reader_cannot_write(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueFaultError), catalogue.reading() as read:
        values.set_value(read, "name", "value")


def test_a_connection_that_read_can_write_afterwards(catalogue: Catalogue) -> None:
    for number in range(3):
        with catalogue.reading() as read:
            values.value(read, "name")
        with catalogue.writing() as work:
            values.set_value(work, "name", str(number))


def test_a_refused_statement_does_not_quote_a_row(catalogue: Catalogue) -> None:
    statement = sa.text("INSERT INTO customer_phones VALUES (:customer_id, :phone)")
    row = {"customer_id": MARKER, "phone": "+358405550123"}

    with pytest.raises(CatalogueFaultError) as refused, catalogue.writing() as work:
        work.execute(statement, row)

    told = f"{refused.value}{refused.value.__cause__}{refused.value.message}"
    assert MARKER not in told
    assert "358405550123" not in told


def test_threads_write_side_by_side_and_none_is_lost(catalogue: Catalogue) -> None:
    def write(name: str) -> None:
        for number in range(10):
            with catalogue.writing() as work:
                values.set_value(work, f"{name}{number}", "x")
            with catalogue.reading() as read:
                values.value(read, name)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with catalogue.reading() as read:
        found = read.exec_driver_sql("SELECT count(*) FROM workspace_values")
        assert found.scalar_one() == 40


def test_a_wrong_key_is_said_to_be_one(tmp_path: Path) -> None:
    a_catalogue(tmp_path).close()
    other = open_catalogue(_file(tmp_path), b"\xff" * 32)

    with pytest.raises(CatalogueKeyError), other.reading():
        pass


def test_a_file_that_is_no_catalogue_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(b"something else " * 600)

    with pytest.raises(CatalogueKeyError):
        open_catalogue(path, A_KEY).migrate()


def test_sqlcipher_says_nothing_on_standard_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    a_catalogue(tmp_path).close()

    with (
        pytest.raises(CatalogueKeyError),
        open_catalogue(_file(tmp_path), b"\xff" * 32).reading(),
    ):
        pass

    assert capfd.readouterr().err == ""


def test_a_key_has_32_bytes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32"):
        open_catalogue(tmp_path / "catalogue.db", b"short")


def test_a_damaged_page_is_told_and_not_read(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    with catalogue.writing() as work:
        register.put_customers(work, [a_customer(str(each)) for each in range(500)])
    catalogue.erase_traces()
    catalogue.close()
    whole = bytearray(_file(tmp_path).read_bytes())
    for place in range(4096 * 2, len(whole), 4096):
        whole[place + 100] ^= 1
    _file(tmp_path).write_bytes(whole)

    with (
        pytest.raises((CatalogueDamagedError, CatalogueKeyError, CatalogueFaultError)),
        a_catalogue(tmp_path).reading() as read,
    ):
        list(register.customers(read))


def test_a_file_that_cannot_be_opened_is_said_to_be_unavailable(
    tmp_path: Path,
) -> None:
    catalogue = a_catalogue(tmp_path)
    _file(tmp_path).unlink()
    _file(tmp_path).mkdir()

    with pytest.raises(CatalogueUnavailableError), catalogue.reading():
        pass


def test_files_are_their_owners_alone(tmp_path: Path) -> None:
    an_added_call(a_catalogue(tmp_path))

    modes = {
        path.name: path.stat().st_mode & 0o777
        for path in _file(tmp_path).parent.iterdir()
    }

    assert modes == dict.fromkeys(
        ("catalogue.db", "catalogue.db-wal", "catalogue.db-shm", "catalogue.lock"),
        0o600,
    )


def test_nothing_lies_in_clear_beside_the_catalogue(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    with catalogue.writing() as work:
        register.put_customers(work, [a_customer(name=MARKER)])

    for path in _file(tmp_path).parent.iterdir():
        lying = path.read_bytes()
        assert MARKER.encode() not in lying
        assert b"SQLite format 3" not in lying
        assert b"CREATE TABLE" not in lying


def test_every_connection_is_as_careful_as_it_must_be(tmp_path: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "busy_timeout": 30_000,
    }

    with a_catalogue(tmp_path).reading() as read:
        found = {
            name: read.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted
        }

    assert found == wanted


def test_a_lock_held_elsewhere_is_not_waited_for_beyond_patience(
    tmp_path: Path,
) -> None:
    holder, waiter = (a_catalogue(tmp_path, patience_seconds=0.05) for _ in range(2))

    with holder.writing(), pytest.raises(CatalogueBusyError), waiter.writing():
        pass


def test_a_writer_that_knows_no_lock_file_is_waited_for_too(tmp_path: Path) -> None:
    careless, waiter = (
        a_catalogue(tmp_path / "a", patience_seconds=0.05) for _ in range(2)
    )
    (_file(tmp_path / "a").parent / "catalogue.lock").touch()
    with careless.writing():
        (_file(tmp_path / "a").parent / "catalogue.lock").unlink()

        with pytest.raises(CatalogueBusyError), waiter.writing():
            pass


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    kept = an_added_call(catalogue)
    many = [a_customer(str(each), address="x" * 500) for each in range(5000)]

    def write_too_much() -> None:
        with catalogue.writing() as work:
            pages = work.exec_driver_sql("PRAGMA page_count").scalar_one()
            work.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
            register.put_customers(work, many)

    with pytest.raises(DiskFullError):
        write_too_much()

    with catalogue.reading() as read:
        assert calls.call_by_id(read, kept.call_id) == kept
        assert list(register.customers(read)) == []


def test_an_address_that_is_none_is_told_without_its_content() -> None:
    with pytest.raises(SettingError) as refused:
        open_postgres("secret-password")

    assert "secret-password" not in refused.value.message


def test_a_server_that_is_not_there_is_told_without_the_password(
    tmp_path: Path,
) -> None:
    catalogue = open_postgres(f"postgresql://tallenne:hush@/db?host={tmp_path}")

    with pytest.raises(CatalogueUnavailableError) as refused, catalogue.reading():
        pass

    assert "hush" not in refused.value.message


def _write_in_child(catalogue: Catalogue) -> None:
    an_added_call(catalogue)
    with catalogue.reading() as read:
        assert calls.count_calls(read, CallFilter()) == 2


def test_a_forked_child_works_on_connections_of_its_own(catalogue: Catalogue) -> None:
    an_added_call(catalogue)
    child = multiprocessing.get_context("fork").Process(
        target=_write_in_child, args=(catalogue,)
    )

    with catalogue.reading() as read:
        before = calls.count_calls(read, CallFilter())
        child.start()
        child.join()
        during = calls.count_calls(read, CallFilter())

    assert child.exitcode == 0
    with catalogue.reading() as read:
        after = calls.count_calls(read, CallFilter())
    assert (before, during, after) == (1, 1, 2)


WRITE_UNTIL_KILLED = """
import sys
from pathlib import Path
from custody.catalogue import register, values
from tests.builders import a_catalogue, a_customer
catalogue = a_catalogue(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    with catalogue.writing() as work:
        values.set_value(work, "first", str(number))
        register.put_customers(work, [a_customer(str(number))])
        values.set_value(work, "last", str(number))
    print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 20])
def test_a_killed_writer_leaves_no_half_transaction_and_loses_no_whole_one(
    tmp_path: Path, lines: int
) -> None:
    a_catalogue(tmp_path).close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_UNTIL_KILLED, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        told = [int(writer.stdout.readline()) for _ in range(lines)]
        writer.send_signal(signal.SIGKILL)

    with a_catalogue(tmp_path).reading() as read:
        first, last = (int(values.value(read, one) or 0) for one in ("first", "last"))
        num_customers = sum(1 for _ in register.customers(read))
        is_sound = read.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        broken = read.exec_driver_sql("PRAGMA cipher_integrity_check").all()

    assert first == last == num_customers
    assert last >= told[-1]
    assert (is_sound, broken) == ("ok", [])


def test_closing_is_not_the_end(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    catalogue.close()

    assert an_added_call(catalogue) is not None


def test_the_catalogue_tells_its_kind(catalogue: Catalogue) -> None:
    assert catalogue.dialect_name in {"sqlite", "postgresql"}


def test_an_engine_is_not_built_anew_in_the_same_process(
    catalogue: Catalogue,
) -> None:
    with catalogue.reading() as first, catalogue.reading() as second:
        assert first.engine.pool is second.engine.pool
    assert os.getpid() == catalogue._pid


def test_calls_made_by_builders_differ() -> None:
    assert a_call().call_id != a_call().call_id


def test_traces_are_erased_and_nothing_else(catalogue: Catalogue) -> None:
    kept = an_added_call(catalogue)

    catalogue.erase_traces()

    with catalogue.reading() as read:
        assert calls.call_by_id(read, kept.call_id) == kept
    assert an_added_call(catalogue) is not None


def test_a_reader_that_keeps_the_log_alive_is_told_of(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path, patience_seconds=0.05)
    with catalogue.reading() as read:
        calls.count_calls(read, CallFilter())
        an_added_call(catalogue)

        with pytest.raises(CatalogueBusyError):
            catalogue.erase_traces()

    catalogue.erase_traces()
    assert (_file(tmp_path).parent / "catalogue.db-wal").stat().st_size == 0
