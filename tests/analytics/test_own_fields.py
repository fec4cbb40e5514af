"""The organisation's own fields from the file to the finding, and out again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from analytics.desk import AnalyticsDesk
from analytics.load import load_transactions
from analytics.mart import ask_mart, field_values, rebuild_mart
from analytics.own_fields import own_findings
from analytics.stage import analyse_call
from custody.catalogue import tables as t
from custody.catalogue.findings import findings_of
from custody.catalogue.register import rejected_rows, transaction_by_id
from custody.catalogue.stages import add_stage, claim, complete
from custody.errors import RegisterColumnsError, RegisterMappingError
from custody.records.calls import Call, PartyRole
from custody.records.extra_fields import FieldType
from custody.records.findings import Verdict
from custody.records.ids import CallId, TransactionId
from custody.records.redactions import RedactionKind
from custody.records.stages import Stage
from custody.records.transcripts import Turn, Word
from custody.settings import read_settings
from tests.analytics.desks import a_desk, lay_call, register
from tests.analytics.own import CLINIC, DEDUCTIBLE, NURSE
from tests.analytics.test_load import _analyse_waits
from tests.builders import a_customer

FIELDS: dict[str, Any] = {
    "clinic": CLINIC,
    "deductible": DEDUCTIBLE,
    "nurse": NURSE | {"header": "Hoitaja"},
}
HEADER = "Tnro,transaction_id,customer_id,kind,occurred_at,amount_eur,"
HEADER += "Toimipiste,Omavastuu,Hoitaja\n"
ROW = '1,T-1,5729,payment,2026-03-09T09:16:20,"100,00",kes,"20,00",Anna Korhonen\n'
VALUES = "SELECT field, choice, number, value_key FROM {schema}.transaction_fields"


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    return a_desk(tmp_path, fields=FIELDS)


def _file(folder: Path, *rows: str, header: str = HEADER) -> Path:
    path = folder / "t.csv"
    path.write_text(header + "".join(rows), encoding="utf-8")
    return path


def _extra(desk: AnalyticsDesk, name: str = "T-1") -> dict[str, str]:
    with desk.catalogue.reading() as read:
        found = transaction_by_id(read, TransactionId(name))
    return {} if found is None else {str(key): one for key, one in found.extra}


def _with(desk: AnalyticsDesk, fields: dict[str, Any]) -> AnalyticsDesk:
    """Give the same workspace under other settings."""
    folder = desk.settings.workspace
    return replace(desk, settings=read_settings(workspace=folder, fields=fields))


def _paying(desk: AnalyticsDesk, *told: str) -> Call:
    lines = ("Hinta on sata euroa ja omavastuu kolmekymmentä euroa.", *told)
    turns = [
        Turn(
            party=PartyRole.AGENT if place % 2 == 0 else PartyRole.CUSTOMER,
            channel=place % 2,
            words=tuple(
                Word(
                    start=2.0 + 10 * place + 0.4 * index,
                    end=2.4 + 10 * place + 0.4 * index,
                    text=word,
                    probability=0.99,
                )
                for index, word in enumerate(text.split())
            ),
        )
        for place, text in enumerate(lines)
    ]
    register(desk, [a_customer(phones=("+358405550123",))])
    return lay_call(desk, turns, caller="+358405550123", agent="maija", duration=90.0)


def _found(desk: AnalyticsDesk, call_id: CallId) -> dict[str, tuple[str, str | None]]:
    analyse_call(call_id, desk=desk)
    with desk.catalogue.reading() as read:
        found = findings_of(read, call_id)
    return {str(one.field): (str(one.verdict), one.heard) for one in found}


def test_own_columns_come_in_typed(tmp_path: Path, desk: AnalyticsDesk) -> None:
    report = load_transactions([_file(tmp_path, ROW)], desk)

    assert report.num_new == 1
    assert "t.csv: 1 columns are not ours" in report.notices
    assert _extra(desk) == {
        "clinic": "KES",
        "deductible": "20.00",
        "nurse": "Anna Korhonen",
    }


def test_a_bad_own_cell_puts_its_row_aside_and_no_other(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    bad = ROW.replace("T-1", "T-2").replace("kes", "Naantali").replace("20,00", "x")

    report = load_transactions([_file(tmp_path, bad, ROW)], desk)

    assert (report.num_new, report.num_rejected) == (1, 1)
    assert report.rejected[0].reasons == (
        "clinic is none of the values in the settings",
        "deductible is no amount in euros",
    )
    with desk.catalogue.reading() as read:
        kept = rejected_rows(read, report.batch_ids[0])
    assert kept[0].row["clinic"] == "Naantali"


def test_loading_again_changes_nothing_and_another_value_does(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, ROW)], desk)

    again = load_transactions([_file(tmp_path, ROW)], desk)
    changed = load_transactions([_file(tmp_path, ROW.replace("kes", "RAI"))], desk)

    assert (again.num_unchanged, changed.num_changed) == (1, 1)
    assert _extra(desk)["clinic"] == "RAI"


def test_a_header_that_the_settings_name_must_be_there(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _file(tmp_path, ROW, header=HEADER.replace("Omavastuu", "Muu"))

    with pytest.raises(RegisterColumnsError):
        load_transactions([path], desk)


def test_a_header_that_stands_twice_is_refused(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    path = _file(tmp_path, ROW, header=HEADER.replace("Tnro", "omavastuu"))

    with pytest.raises(RegisterMappingError):
        load_transactions([path], desk)


def test_a_field_without_a_header_may_be_missing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, fields={"room": {"type": "count"}})

    report = load_transactions([_file(tmp_path, ROW)], desk)

    assert report.num_new == 1
    assert "t.csv: there is no column room" in report.notices


def test_the_mart_holds_values_without_names(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    load_transactions([_file(tmp_path, ROW)], desk)

    rows = ask_mart(desk, VALUES + " ORDER BY field", {})

    assert [row[:3] for row in rows] == [
        ("clinic", "KES", None),
        ("deductible", None, 2000),
        ("nurse", None, None),
    ]
    assert "Korhonen" not in str(rows)
    assert field_values(desk) == {"nurse": ("Anna Korhonen",)}


def test_a_rebuilt_mart_holds_the_same(tmp_path: Path, desk: AnalyticsDesk) -> None:
    load_transactions([_file(tmp_path, ROW)], desk)
    before = ask_mart(desk, VALUES + " ORDER BY field", {})

    rebuild_mart(desk)

    assert ask_mart(desk, VALUES + " ORDER BY field", {}) == before


def test_a_choice_that_is_hidden_is_sealed_in_the_mart(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, fields={"clinic": CLINIC | {"hidden": True}})

    load_transactions([_file(tmp_path, ROW)], desk)

    ((_, choice, _, sealed),) = ask_mart(desk, VALUES, {})
    assert choice is None
    assert sealed != "KES"


def test_what_is_withdrawn_leaves_nothing_of_its_own_fields(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    last = ROW.replace("T-1", "T-3").replace("T09", "T11")
    load_transactions([_file(tmp_path, ROW, ROW.replace("T-1", "T-2"), last)], desk)

    load_transactions([_file(tmp_path, ROW, last)], desk, complete=True, confirmed=True)

    assert _extra(desk, "T-2") == {}
    count = "SELECT count(DISTINCT transaction_key) FROM {schema}.transaction_fields"
    assert ask_mart(desk, count, {}) == [(2,)]


def test_a_call_says_of_the_price_and_of_the_deductible(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    call = _paying(desk, "Selvä, sopii.", "Hoitaja on Korhonen, Raision toimipiste.")
    load_transactions([_file(tmp_path, ROW)], desk)

    found = _found(desk, call.call_id)

    assert found["amount_eur"] == (Verdict.CONFIRMED, "100.00")
    assert found["deductible"] == (Verdict.CONTRADICTED, "30.00")
    assert found["clinic"] == (Verdict.CONTRADICTED, "RAI")
    assert found["nurse"] == (Verdict.CONFIRMED, "Anna Korhonen")


def test_findings_keep_their_type_and_go_with_their_call(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    call = _paying(desk)
    load_transactions([_file(tmp_path, ROW)], desk)
    analyse_call(call.call_id, desk=desk)

    with desk.catalogue.reading() as read:
        kinds = {
            str(one.field): (one.type, one.hidden_as)
            for one in findings_of(read, call.call_id)
            if one.type
        }
    with desk.catalogue.writing() as work:
        work.execute(sa.delete(t.calls))
        left = work.execute(sa.select(sa.func.count()).select_from(t.findings))

    assert kinds == {
        "clinic": (FieldType.CHOICE, None),
        "deductible": (FieldType.AMOUNT, None),
        "nurse": (FieldType.NAME, RedactionKind.NAME),
    }
    assert left.scalar_one() == 0


def test_other_settings_put_calls_back_at_the_next_load(
    tmp_path: Path, desk: AnalyticsDesk
) -> None:
    call = _paying(desk)
    load_transactions([_file(tmp_path, ROW)], desk)
    analyse_call(call.call_id, desk=desk)
    with desk.catalogue.writing() as work:
        add_stage(work, call.call_id, Stage.TRANSCRIBE, desk.clock())
        while row := claim(work, worker="w", now=desk.clock(), lease_seconds=60):
            complete(work, row, desk.clock())
    called = {"deductible": DEDUCTIBLE | {"called": ["oma osuus"]}, "clinic": CLINIC}
    other = _with(desk, called | {"nurse": FIELDS["nurse"]})

    same = load_transactions([_file(tmp_path, ROW)], desk)
    changed = load_transactions([_file(tmp_path, ROW)], other)
    again = load_transactions([_file(tmp_path, ROW)], other)

    assert (same.num_changed, same.num_calls_put_back) == (0, 0)
    assert (changed.num_changed, changed.num_calls_put_back) == (0, 1)
    assert again.num_calls_put_back == 0
    assert _analyse_waits(other, call)


def test_without_own_values_the_mart_is_not_asked(desk: AnalyticsDesk) -> None:
    assert list(own_findings((), (), _NO_HEARING, desk)) == []


_NO_HEARING: Any = None
