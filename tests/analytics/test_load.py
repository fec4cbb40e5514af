"""Loading a register: good rows kept, bad ones told, nothing twice."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from analytics.desk import AnalyticsDesk
from analytics.load import LoadReport, RejectedLine, load_customers, load_transactions
from custody.catalogue.calls import set_customer
from custody.catalogue.register import (
    customer_by_id,
    load_batches,
    rejected_rows,
    transaction_by_id,
)
from custody.catalogue.stages import add_stage, claim, complete, stage_rows
from custody.errors import RegisterColumnsError, RegisterUnreadableError
from custody.records.calls import Call
from custody.records.ids import CustomerId, TransactionId
from custody.records.register import Customer, Transaction
from custody.records.stages import Stage, StageState
from tests.analytics.desks import a_desk, lay_call
from tests.builders import A_MOMENT, a_turn

CUSTOMERS = (
    "customer_id,name,henkilotunnus,phone,email,address,language,marketing_allowed\n"
    "5729,Aino Esimerkki,010170-901K,040 555 0123,a@example.org,"
    '"Katu 1, Turku",fi,yes\n'
)
TRANSACTIONS = (
    "transaction_id,customer_id,kind,occurred_at,service,amount_eur,appointment_at,"
    "practitioner,reference,handled_by\n"
    "T-1,5729,Booking,2026-03-09T09:16:20,vastaanotto,45.50,2026-03-16T14:30,Laine,"
    "26-1,maija\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    return a_desk(tmp_path)


def _file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "register.csv"
    path.write_bytes(text.encode(encoding))
    return path


def _customer(desk: AnalyticsDesk, customer_id: str = "5729") -> Customer | None:
    with desk.catalogue.reading() as read:
        return customer_by_id(read, CustomerId(customer_id))


def _transaction(
    desk: AnalyticsDesk, transaction_id: str = "T-1"
) -> Transaction | None:
    with desk.catalogue.reading() as read:
        return transaction_by_id(read, TransactionId(transaction_id))


def test_a_customer_comes_in_whole(tmp_path: Path, desk: AnalyticsDesk) -> None:
    load_customers([_file(tmp_path, CUSTOMERS)], desk)

    assert _customer(desk) == Customer(
        customer_id=CustomerId("5729"),
        name="Aino Esimerkki",
        henkilotunnus="010170-901K",
        phones=("+358405550123",),
        email="a@example.org",
        address="Katu 1, Turku",
        language="fi",
        marketing_allowed=True,
    )


def test_a_transaction_comes_in_whole(tmp_path: Path, desk: AnalyticsDesk) -> None:
    load_customers([_file(tmp_path, CUSTOMERS)], desk)

    load_transactions([_file(tmp_path, TRANSACTIONS)], desk)

    assert _transaction(desk) == Transaction(
        transaction_id=TransactionId("T-1"),
        customer_id=CustomerId("5729"),
        kind="booking",
        occurred_at=datetime(2026, 3, 9, 7, 16, 20, tzinfo=UTC),
        service="vastaanotto",
        amount_eur=Decimal("45.50"),
        appointment_at=datetime(2026, 3, 16, 12, 30, tzinfo=UTC),
        practitioner="Laine",
        reference="26-1",
        handled_by="maija",
    )


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param("nimi;asiakasnumero\nÄmmä Öljy;5729\n", "utf-8", id="semicolons"),
        pytest.param("name\tcustomer_id\nÄmmä Öljy\t5729\n", "utf-8", id="tabs"),
        pytest.param("customer_id,name\n5729,Ämmä Öljy\n", "utf-8-sig", id="a mark"),
        pytest.param("customer_id,name\n5729,Ämmä Öljy\n", "latin-1", id="latin"),
        pytest.param("customer_id,name\n5729,Ämmä Öljy\n", "utf-16", id="utf-16"),
        pytest.param(
            "Customer ID,X,Full-Name\n5729,9,Ämmä Öljy\n", "utf-8", id="other names"
        ),
    ],
)
def test_a_file_of_any_form_is_read(
    tmp_path: Path, desk: AnalyticsDesk, text: str, encoding: str
) -> None:
    report = load_customers([_file(tmp_path, text, encoding)], desk)

    customer = _customer(desk)
    assert report.num_new == 1
    assert customer is not None
    assert customer.name == "Ämmä Öljy"


def test_parquet_is_read_like_csv(tmp_path: Path, desk: AnalyticsDesk) -> None:
    path = tmp_path / "transactions.parquet"
    frame = pd.DataFrame(
        {
            "transaction_id": ["T-1"],
            "customer_id": [5729],
            "kind": ["booking"],
            "occurred_at": [pd.Timestamp("2026-03-09T09:16:20")],
            "amount_eur": [Decimal("45.50")],
        }
    )
    frame.to_parquet(path)

    load_transactions([path], desk)

    found = _transaction(desk)
    assert found is not None
    assert (found.customer_id, found.amount_eur) == ("5729", Decimal("45.50"))
    assert found.occurred_at == datetime(2026, 3, 9, 7, 16, 20, tzinfo=UTC)


def test_a_second_load_changes_nothing(tmp_path: Path, desk: AnalyticsDesk) -> None:
    path = _file(tmp_path, CUSTOMERS)
    load_customers([path], desk)

    report = load_customers([path], desk)

    assert (report.num_new, report.num_changed, report.num_unchanged) == (0, 0, 1)


def test_bad_rows_are_told_and_good_ones_kept(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _file(
        tmp_path,
        "transaction_id,customer_id,kind,occurred_at,amount_eur\n"
        "T-1,5729,booking,2026-03-09T09:16:20,45.50\n"
        "T-2,5729,,2026-03-09T09:16:20,45.50\n"
        "T-3,5729,booking,once upon a time,secret-amount\n"
        "T-4,5729,booking\n"
        "\n"
        '"T-5",5729,booking,2026-03-09T09:16:20,"1,5"\n',
    )

    report = load_transactions([path], desk)

    assert (report.num_new, report.num_rejected, report.num_rows) == (2, 3, 5)
    assert report.rejected == (
        RejectedLine(path=path, line=3, reasons=("kind is empty",)),
        RejectedLine(
            path=path,
            line=4,
            reasons=(
                "occurred_at is no date and time",
                "amount_eur is no amount in euros",
            ),
        ),
        RejectedLine(
            path=path,
            line=5,
            reasons=(
                "occurred_at is empty",
                "the row has more or fewer cells than columns",
            ),
        ),
    )


def test_a_reason_never_holds_a_value(tmp_path: Path, desk: AnalyticsDesk) -> None:
    text = "customer_id,name,phone\n5729,Aino,secret-number\n"

    report = load_customers([_file(tmp_path, text)], desk)

    assert report.rejected[0].reasons == ("phone is no telephone number",)
    assert "secret" not in repr(report)


def test_rejected_rows_are_kept_in_the_catalogue(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    text = "customer_id,name,phone\n5729,Aino,nothing\n1,Eero,\n"

    report = load_customers([_file(tmp_path, text)], desk)

    with desk.catalogue.reading() as read:
        (batch,) = load_batches(read)
        (row,) = rejected_rows(read, report.batch_ids[0])
    assert (batch.register, batch.num_loaded, len(batch.rejected)) == (
        "customers",
        1,
        1,
    )
    assert (row.line, row.row["phone"]) == (2, "nothing")


def test_a_missing_column_loads_nothing(tmp_path: Path, desk: AnalyticsDesk) -> None:
    good = _file(tmp_path, CUSTOMERS)
    bad = tmp_path / "bad.csv"
    bad.write_text("customer_id,phone\n1,0405550123\n", encoding="utf-8")

    with pytest.raises(RegisterColumnsError, match="no column name"):
        load_customers([good, bad], desk)

    assert _customer(desk) is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x00\x01\x02binary", id="not text"),
        pytest.param(b"PAR1 but broken", id="broken Parquet"),
    ],
)
def test_what_is_no_register_is_refused(
    tmp_path: Path, desk: AnalyticsDesk, content: bytes
) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(content)

    with pytest.raises(RegisterUnreadableError):
        load_customers([path], desk)


def test_a_file_that_is_not_there_is_refused(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    with pytest.raises(RegisterUnreadableError, match="no such file"):
        load_customers([tmp_path / "nowhere.csv"], desk)


def test_a_strangers_transaction_is_kept_with_a_notice(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    report = load_transactions([_file(tmp_path, TRANSACTIONS)], desk)

    assert _transaction(desk) is not None
    assert "customer_id is not among the loaded customers: 1 rows" in report.notices


def test_what_a_file_lacks_and_has_too_much_of_is_noticed(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    text = "customer_id,name,shoe_size\n5729,Aino,39\n"

    report = load_customers([_file(tmp_path, text)], desk)

    assert "register.csv: 1 columns are not ours" in report.notices
    assert "register.csv: there is no column phone" in report.notices


def test_a_load_is_audited_without_saying_who(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_customers([_file(tmp_path, CUSTOMERS)], desk)

    verbs = [event.verb for event in desk.audit.events()]
    assert "register:loaded" in verbs
    assert "Aino" not in str(list(desk.audit.events()))


def _analysed(desk: AnalyticsDesk, **changed: Any) -> Call:  # noqa: ANN401 # any field
    """Lay a call whose stages are all done."""
    call = lay_call(desk, [a_turn("hei")], **changed)
    with desk.catalogue.writing() as work:
        add_stage(work, call.call_id, Stage.TRANSCRIBE, desk.clock())
        while row := claim(work, worker="w", now=desk.clock(), lease_seconds=60):
            complete(work, row, desk.clock())
    return call


def _analyse_waits(desk: AnalyticsDesk, call: Call) -> bool:
    with desk.catalogue.reading() as read:
        rows = {row.stage: row.state for row in stage_rows(read, call.call_id)}
    return rows[Stage.ANALYSE] is StageState.WAITING


def test_a_new_customers_calls_are_analysed_again(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    own = _analysed(desk, caller="+358405550123")
    other = _analysed(desk, caller="+358405550999")
    with desk.catalogue.writing() as work:
        set_customer(work, other.call_id, CustomerId("someone"))

    report = load_customers([_file(tmp_path, CUSTOMERS)], desk)

    assert report.num_calls_put_back == 1
    assert (_analyse_waits(desk, own), _analyse_waits(desk, other)) == (True, False)


def test_a_transaction_puts_back_the_calls_of_its_days(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_customers([_file(tmp_path, CUSTOMERS)], desk)
    near = _analysed(desk, caller="+358405550123", started_at=A_MOMENT)
    far = _analysed(
        desk, caller="+358405550123", started_at=A_MOMENT + timedelta(days=30)
    )

    load_transactions([_file(tmp_path, TRANSACTIONS)], desk)

    assert (_analyse_waits(desk, near), _analyse_waits(desk, far)) == (True, False)


def test_an_unchanged_file_puts_nothing_back(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _file(tmp_path, CUSTOMERS)
    load_customers([path], desk)
    call = _analysed(desk, caller="+358405550123")

    report = load_customers([path], desk)

    assert report.num_calls_put_back == 0
    assert not _analyse_waits(desk, call)


def test_a_file_longer_than_a_chunk_is_one_batch(
    tmp_path: Path, desk: AnalyticsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("analytics.register_files.CHUNK_ROWS", 7)
    rows = "".join(f"{n},Aino {n},{'x' if n % 10 == 0 else ''}\n" for n in range(25))

    report = load_customers([_file(tmp_path, f"customer_id,name,phone\n{rows}")], desk)

    with desk.catalogue.reading() as read:
        (batch,) = load_batches(read)
    assert report == LoadReport(
        register="customers",
        batch_ids=report.batch_ids,
        num_new=22,
        num_rejected=3,
        rejected=report.rejected,
        notices=report.notices,
    )
    assert (batch.num_loaded, [row.line for row in batch.rejected]) == (22, [2, 12, 22])


def _rows(folder: Path, *rows: str) -> Path:
    header = "transaction_id;customer_id;kind;occurred_at;amount_eur;valuutta"
    return _file(folder, "\n".join((header, *rows)) + "\n")


def test_the_settings_say_which_header_is_which_and_what_kinds_are(
    tmp_path: Path,
) -> None:
    desk = a_desk(
        tmp_path,
        columns={"transactions": {"transaction_id": "Dok.nro", "kind": "Koodi"}},
        kinds={"aika  A": "booking"},
    )
    text = "sep=;\nDok.nro;id;Asiakas;KOODI;Aika\nT-1;x;5729;AIKA a;9.3.2026 9.16\n"

    report = load_transactions([_file(tmp_path, text)], desk)

    found = _transaction(desk)
    assert report.rejected == ()
    assert found is not None
    assert (found.kind, found.customer_id) == ("booking", "5729")


def test_other_rows_decide_what_one_row_leaves_open(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _rows(
        tmp_path,
        "T-1;1;booking;03/09/2026 9:16;1.234;EUR",
        "T-2;1;booking;29/09/2026 9:16;45,50;€",
    )

    report = load_transactions([path], desk)

    found = _transaction(desk)
    assert found is not None
    assert found.amount_eur == Decimal("1234.00")
    assert found.occurred_at == datetime(2026, 9, 3, 6, 16, tzinfo=UTC)
    assert "amount_eur parts thousands or cents as other rows do: 1 rows" in (
        report.notices
    )
    assert "occurred_at has day and month in the order of other rows: 1 rows" in (
        report.notices
    )


def test_what_no_other_row_decides_is_put_aside(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _rows(tmp_path, "T-1;1;booking;03/09/2026 9:16;1.234;")

    report = load_transactions([path], desk)

    assert report.rejected[0].reasons == (
        "occurred_at may mean two days: which number is the month?",
        "amount_eur may mean thousands or decimals",
    )


def test_the_settings_may_decide_it(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, decimal_mark=",", date_order="month")

    load_transactions([_rows(tmp_path, "T-1;1;booking;03/09/2026 9:16;1.234;")], desk)

    found = _transaction(desk)
    assert found is not None
    assert (found.amount_eur, found.occurred_at.month) == (Decimal(1234), 3)


def test_other_currencies_are_put_aside(tmp_path: Path, desk: AnalyticsDesk) -> None:
    path = _rows(
        tmp_path,
        "T-1;1;booking;9.3.2026 9:16;45,50;SEK",
        "T-2;1;booking;9.3.2026 9:16;450 SEK;",
        "T-3;1;booking;9.3.2026 9:16;;SEK",
    )

    report = load_transactions([path], desk)

    assert [(one.line, one.reasons) for one in report.rejected] == [
        (2, ("amount_eur is in another currency than euros",)),
        (3, ("amount_eur is in another currency than euros",)),
    ]
    assert not any("currency" in notice for notice in report.notices)


def test_an_hour_that_never_was_is_put_aside(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _rows(
        tmp_path,
        "T-1;1;booking;29.3.2026 3.30;;",
        "T-2;1;booking;25.10.2026 3.30;;",
    )

    report = load_transactions([path], desk)

    assert [one.line for one in report.rejected] == [2]
    assert "occurred_at names an hour that the clock change repeats: 1 rows" in (
        report.notices
    )


def test_typed_numbers_are_never_thousands(tmp_path: Path, desk: AnalyticsDesk) -> None:
    path = tmp_path / "transactions.parquet"
    frame = pd.DataFrame(
        {
            "transaction_id": ["T-1", "T-2", "T-3"],
            "customer_id": [1.0, 2.0, 3.0],
            "kind": ["booking"] * 3,
            "occurred_at": [pd.Timestamp("2026-03-09T09:16:20")] * 3,
            "appointment_at": [pd.NaT] * 3,
            "amount_eur": [Decimal("45.500"), Decimal("1234.000"), None],
        }
    )
    frame.to_parquet(path)

    report = load_transactions([path], desk)

    found = _transaction(desk), _transaction(desk, "T-2")
    assert report.rejected == ()
    assert [one and one.amount_eur for one in found] == [Decimal("45.50"), 1234]
