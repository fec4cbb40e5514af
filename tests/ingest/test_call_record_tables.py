import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.call_records import CallRecord
from custody.records.calls import Direction
from ingest.call_record_tables import (
    RejectedRow,
    SwitchRow,
    TableKind,
    read_table,
    recognise_table,
)

SAMPLES = Path(__file__).parents[2] / "samples"
HELSINKI = ZoneInfo("Europe/Helsinki")
AT = datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)

ROW = (
    '"","358405550142","358221234500","from-trunk","""x"" <358405550142>",'
    '"PJSIP/trunk-2.11","PJSIP/maija-2.11","Queue","asiakaspalvelu,t",'
    '"2026-03-09 09:15:02","2026-03-09 09:15:06","2026-03-09 09:15:45","43","39",'
    '"ANSWERED","DOCUMENTATION","1773040502.11","maija"'
)
RECORD = CallRecord(
    session_id="1773040502.11",
    caller="+358405550142",
    callee="+358221234500",
    agent="maija",
    queue="asiakaspalvelu",
    direction=Direction.INBOUND,
    started_at=AT,
    answered_at=AT + timedelta(seconds=4),
    ended_at=AT + timedelta(seconds=43),
    billed_seconds=39.0,
    disposition="ANSWERED",
)

FREEPBX_HEADER = (
    "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,"
    "billsec,disposition,amaflags,accountcode,uniqueid,userfield,did,recordingfile,"
    "cnum,cnam,outbound_cnum,outbound_cnam,dst_cnam,linkedid,peeraccount,sequence"
)


def read(*lines: str) -> list[SwitchRow | RejectedRow]:
    kind = recognise_table("\n".join(lines))
    assert kind is not None
    return list(read_table(lines, kind, zone=HELSINKI, country="FI"))


def columns(row: str, **changed: str) -> str:
    """Change columns of a Master.csv row by their place, e.g. `c9="yesterday"`."""
    (values,) = csv.reader([row])
    for place, value in changed.items():
        values[int(place[1:])] = value
    return joined(values)


def joined(values: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="").writerow(values)
    return line.getvalue()


def test_a_row_of_master_csv_is_read_whole() -> None:
    assert read(ROW) == [SwitchRow(record=RECORD)]


@pytest.mark.parametrize("num_columns", [16, 17, 18])
def test_master_csv_may_lack_its_last_columns(num_columns: int) -> None:
    (values,) = csv.reader([ROW])

    (read_row,) = read(joined(values[:num_columns]))

    assert isinstance(read_row, SwitchRow)
    expected = "1773040502.11" if num_columns > 16 else "1773040502/PJSIP/trunk-2.11"
    assert read_row.record.session_id == expected
    assert read_row.record.started_at == AT


def test_the_samples_table_is_read_without_a_fault() -> None:
    rows = read(*(SAMPLES / "Master.csv").read_text().splitlines())

    assert len(rows) == 12
    assert all(isinstance(row, SwitchRow) for row in rows)


def test_an_unanswered_call_has_nobody_who_answered() -> None:
    row = columns(ROW, c6="", c10="", c13="0", c14="NO ANSWER", c17="")

    (read_row,) = read(row)

    assert isinstance(read_row, SwitchRow)
    record = read_row.record
    assert (record.agent, record.answered_at, record.billed_seconds) == (None, None, 0)
    assert record.disposition == "NO ANSWER"


FAULTS = [
    (columns(ROW, c9="yesterday"), "the column start is no time"),
    (columns(ROW, c9="2026-02-30 09:15:02"), "the column start is no time"),
    (columns(ROW, c9=""), "the start is missing"),
    (columns(ROW, c10="09:15"), "the column answer is no time"),
    (columns(ROW, c12="-3"), "the column duration is no number of seconds"),
    (columns(ROW, c13="many"), "the column billsec is no number of seconds"),
    (columns(ROW, c16="a key, no"), "the unique id is no key"),
    (",".join(["x"] * 15), "it has 15 columns, not 16 to 18"),
    (",".join(["x"] * 19), "it has 19 columns, not 16 to 18"),
    ("nonsense", "it has 1 columns, not 16 to 18"),
    ('"unclosed,' + ROW.replace('"', ""), "it has 1 columns, not 16 to 18"),
]


@pytest.mark.parametrize(
    ("row", "reason"), FAULTS, ids=[reason for _, reason in FAULTS]
)
def test_a_broken_row_is_told_and_the_others_are_kept(row: str, reason: str) -> None:
    rows = read(ROW, row, "", ROW)

    good = SwitchRow(record=RECORD)
    assert [rows[0], rows[2]] == [good, good]
    assert isinstance(rows[1], RejectedRow)
    assert rows[1].line == 2
    assert rows[1].reason.startswith(reason)


@given(st.lists(st.text(max_size=40), min_size=1, max_size=20))
def test_no_row_whatever_stops_the_table_or_shows_itself(values: list[str]) -> None:
    row = ",".join(values).replace("\n", " ").replace("\r", " ")

    rows = read(ROW, row, ROW)

    good = SwitchRow(record=RECORD)
    assert (rows[0], rows[-1]) == (good, good)


def test_the_freepbx_table_is_read_by_its_header() -> None:
    row = (
        '2026-03-09 09:15:02,"""x"" <0405550142>",0405550142,400,ext-queues,'
        "PJSIP/trunk-00000001,Local/201@from-queue-00000002;1,Queue,400 t,43,39,"
        "ANSWERED,3,,1773040502.11,,0221234500,"
        "2026/03/09/q-400-0405550142-20260309-091502-1773040502.11.wav,"
        "0405550142,,,,,1773040502.10,,7"
    )

    rows = read(FREEPBX_HEADER, row)

    assert rows == [
        SwitchRow(
            record=CallRecord(
                session_id="1773040502.11",
                linked_id="1773040502.10",
                caller="+358405550142",
                callee="+358221234500",
                agent="201",
                queue="400 t",
                direction=Direction.INBOUND,
                started_at=AT,
                answered_at=AT + timedelta(seconds=4),
                ended_at=AT + timedelta(seconds=43),
                billed_seconds=39.0,
                disposition="ANSWERED",
            ),
            recording_name="q-400-0405550142-20260309-091502-1773040502.11.wav",
        )
    ]


def test_the_fusionpbx_table_is_read_by_its_header() -> None:
    header = (
        "xml_cdr_uuid;direction;caller_id_number;destination_number;start_stamp;"
        "answer_stamp;end_stamp;duration;billsec;hangup_cause;cc_queue;cc_agent;"
        "record_name"
    )
    row = (
        "0d9f9f9a-1c1c-4a4a-8b8b-abcdefabcdef;inbound;0405550142;0221234500;"
        "2026-03-09 09:15:02;2026-03-09 09:15:06;2026-03-09 09:15:45;43;39;"
        "NORMAL_CLEARING;asiakaspalvelu;maija;0d9f.wav"
    )

    (read_row,) = read(header, row)

    assert isinstance(read_row, SwitchRow)
    record = read_row.record
    assert (record.agent, record.queue) == ("maija", "asiakaspalvelu")
    assert (record.caller, record.callee) == ("+358405550142", "+358221234500")
    assert (record.started_at, record.billed_seconds) == (AT, 39.0)


def test_an_outbound_call_is_the_agents_whose_channel_dialled() -> None:
    row = columns(
        ROW,
        c1="201",
        c2="0405550142",
        c3="from-internal",
        c5="PJSIP/pekka-00000001",
        c6="PJSIP/trunk-00000002",
        c7="Dial",
        c17="",
    )

    (read_row,) = read(row)

    assert isinstance(read_row, SwitchRow)
    record = read_row.record
    assert (record.direction, record.agent) == (Direction.OUTBOUND, "pekka")
    assert (record.caller, record.callee) == ("201", "+358405550142")


def test_a_number_withheld_is_nobodys_number() -> None:
    (read_row,) = read(columns(ROW, c1="anonymous"))

    assert isinstance(read_row, SwitchRow)
    assert read_row.record.caller is None


def test_a_call_over_the_change_of_clocks_ends_after_it_began() -> None:
    row = columns(
        ROW,
        c9="2026-10-25 03:59:50",
        c10="2026-10-25 03:59:52",
        c11="2026-10-25 03:00:33",
        c16="1792889990.11",
    )

    (read_row,) = read(row)

    assert isinstance(read_row, SwitchRow)
    record = read_row.record
    assert record.started_at == datetime(2026, 10, 25, 0, 59, 50, tzinfo=UTC)
    assert record.ended_at == record.started_at + timedelta(seconds=43)


@pytest.mark.parametrize(
    ("first_lines", "kind"),
    [
        (ROW, TableKind.MASTER),
        (f"broken\n{ROW}", TableKind.MASTER),
        (FREEPBX_HEADER, TableKind.HEADED),
        ("\ufeff" + FREEPBX_HEADER.replace(",", ";"), TableKind.HEADED),
        (FREEPBX_HEADER.upper(), TableKind.HEADED),
        ("customer_id,name,phone\n5729,Matti Virtanen,0405550142", None),
        ("transaction_id,customer_id,kind\nT-1001,5729,booking", None),
        (",".join(["x"] * 17), None),
        ("", None),
        ("Dear colleague,\n", None),
    ],
)
def test_a_table_is_recognised_by_what_stands_in_it(
    first_lines: str, kind: TableKind | None
) -> None:
    assert recognise_table(first_lines) is kind


def test_the_samples_other_tables_are_no_call_records() -> None:
    kinds = {
        path.name: recognise_table(path.read_text()) for path in SAMPLES.glob("*.csv")
    }

    assert kinds == {
        "Master.csv": TableKind.MASTER,
        "customers.csv": None,
        "transactions.csv": None,
    }
