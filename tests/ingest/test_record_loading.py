from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custody.catalogue import call_records, calls, stages
from custody.errors import CallRecordsUnreadableError, SourceUnreadableError
from custody.records.call_records import CallRecord
from custody.records.calls import Call, CallFlag, Direction
from custody.records.stages import Stage, StageState
from ingest.call_record_tables import TableKind
from ingest.desk import IngestDesk
from ingest.record_loading import BATCH_RECORDS, LoadedRecords, load_table
from ingest.sources import FoundTable
from ingest.taking import take_recording
from tests.ingest import recordings as made
from tests.ingest.test_call_record_tables import FREEPBX_HEADER, ROW, columns

AT = datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)
NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"
WAV = made.wav(made.a_conversation(6.0))
SESSION = "1773040502.11"


def a_table(folder: Path, *lines: str, name: str = "Master.csv") -> FoundTable:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    kind = TableKind.HEADED if lines[0] == FREEPBX_HEADER else TableKind.MASTER
    return FoundTable(path=path, kind=kind)


def a_recording(folder: Path, name: str = NAME, content: bytes = WAV) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def the_call(desk: IngestDesk) -> Call:
    with desk.catalogue.reading() as read:
        (summary,) = calls.list_calls(read, calls.CallFilter())
    return summary.call


def record_of(desk: IngestDesk, session_id: str = SESSION) -> CallRecord | None:
    with desk.catalogue.reading() as read:
        return call_records.call_record(read, session_id)


def test_records_are_kept_though_no_recording_came(
    desk: IngestDesk, incoming: Path
) -> None:
    loaded = load_table(a_table(incoming, ROW), desk)

    assert loaded == LoadedRecords(num_records=1)
    with desk.catalogue.reading() as read:
        missing = call_records.records_without_recording(read)
    assert [record.session_id for record in missing] == [SESSION]


def test_a_recording_knows_by_its_record_who_answered(
    desk: IngestDesk, incoming: Path
) -> None:
    load_table(a_table(incoming, ROW), desk)

    take_recording(a_recording(incoming), desk)

    call = the_call(desk)
    assert (call.agent, call.queue) == ("maija", "asiakaspalvelu")
    assert (call.started_at, call.ended_at) == (AT, AT + timedelta(seconds=43))
    assert call.answered_at == AT + timedelta(seconds=4)
    assert call.flags == (CallFlag.SHORTER_THAN_RECORD,)


def test_a_record_that_comes_later_completes_its_call(
    desk: IngestDesk, incoming: Path
) -> None:
    take_recording(a_recording(incoming), desk)
    assert the_call(desk).flags == (CallFlag.NO_CALL_RECORD,)

    loaded = load_table(a_table(incoming, ROW), desk)

    assert loaded.num_completed == 1
    assert the_call(desk).agent == "maija"
    assert the_call(desk).flags == (CallFlag.SHORTER_THAN_RECORD,)


def test_records_read_again_change_nothing(desk: IngestDesk, incoming: Path) -> None:
    take_recording(a_recording(incoming), desk)
    table = a_table(incoming, ROW)
    load_table(table, desk)
    before = (the_call(desk), record_of(desk))

    again = load_table(table, desk)

    assert again == LoadedRecords(num_records=1)
    assert (the_call(desk), record_of(desk)) == before


def test_a_call_that_was_analysed_is_analysed_again_with_what_is_known_now(
    desk: IngestDesk, incoming: Path
) -> None:
    take_recording(a_recording(incoming), desk)
    call_id = the_call(desk).call_id
    with desk.catalogue.writing() as work:
        for _ in range(2):
            row = stages.claim(work, worker="w", now=desk.clock(), lease_seconds=60)
            assert row is not None
            stages.complete(work, row, desk.clock())

    load_table(a_table(incoming, ROW), desk)

    with desk.catalogue.reading() as read:
        states = {row.stage: row.state for row in stages.stage_rows(read, call_id)}
    assert states[Stage.TRANSCRIBE] is StageState.DONE
    assert states[Stage.ANALYSE] is StageState.WAITING


def test_of_a_queues_rows_the_one_who_answered_counts_also_across_tables(
    desk: IngestDesk, incoming: Path
) -> None:
    rung = columns(
        ROW, c6="PJSIP/pekka-1", c10="", c13="0", c14="NO ANSWER", c17="pekka"
    )
    load_table(a_table(incoming, ROW), desk)

    load_table(a_table(incoming, rung, name="later.csv"), desk)

    record = record_of(desk)
    assert record is not None
    assert (record.agent, record.disposition) == ("maija", "ANSWERED")


def test_broken_rows_are_told_and_the_good_ones_kept(
    desk: IngestDesk, incoming: Path
) -> None:
    table = a_table(incoming, "broken,row", ROW, columns(ROW, c9="soon"))

    loaded = load_table(table, desk)

    assert loaded.num_records == 1
    assert [(row.line, row.reason) for row in loaded.rejected] == [
        (1, "it has 2 columns, not 16 to 18"),
        (3, "the column start is no time such as 2026-03-09 09:15:02"),
    ]
    assert "Master" not in loaded.rejected[0].label


def test_the_leg_that_was_recorded_is_found_by_its_link(
    desk: IngestDesk, incoming: Path
) -> None:
    row = (
        "2026-03-09 09:15:02,,0405550142,0221234500,from-trunk,PJSIP/trunk-1,"
        "PJSIP/maija-2,Dial,,43,39,ANSWERED,3,,1773040502.12,,,,,,,,,"
        f"{SESSION},,7"
    )
    load_table(a_table(incoming, FREEPBX_HEADER, row), desk)

    take_recording(a_recording(incoming), desk)

    call = the_call(desk)
    assert (call.session_id, call.linked_id) == (SESSION, SESSION)
    assert call.agent == "maija"
    assert CallFlag.NO_CALL_RECORD not in call.flags


@pytest.mark.parametrize("is_late", [True, False], ids=["record late", "record first"])
def test_a_record_that_names_the_file_is_that_files(
    desk: IngestDesk,
    incoming: Path,
    is_late: bool,  # noqa: FBT001 # a table's column
) -> None:
    row = (
        "2026-03-09 09:15:02,,0405550142,0221234500,from-trunk,PJSIP/trunk-1,"
        "PJSIP/maija-2,Dial,,43,39,ANSWERED,3,,other-key,,,my call.wav,,,,,,,,7"
    )
    table = a_table(incoming, FREEPBX_HEADER, row)
    path = a_recording(incoming, "my call.wav")

    if is_late:
        take_recording(path, desk)
        load_table(table, desk)
    else:
        named = load_table(table, desk).session_by_name[path.name]
        take_recording(path, desk, record_session_id=named)

    call = the_call(desk)
    assert (call.agent, call.session_id, call.started_at) == ("maija", "other-key", AT)


@pytest.mark.parametrize("is_late", [True, False], ids=["record late", "record first"])
def test_a_record_without_a_key_is_found_by_start_and_numbers(
    desk: IngestDesk,
    incoming: Path,
    is_late: bool,  # noqa: FBT001 # a table's column
) -> None:
    keyless = ",".join(f'"{cell}"' for cell in _cells(ROW)[:16])
    other = ",".join(f'"{cell}"' for cell in _cells(columns(ROW, c1="0405550143"))[:16])
    table = a_table(incoming, keyless, other.replace("trunk-2.11", "trunk-2.12"))
    path = a_recording(incoming)

    if is_late:
        take_recording(path, desk)
        load_table(table, desk)
    else:
        load_table(table, desk)
        take_recording(path, desk)

    call = the_call(desk)
    assert (call.agent, call.caller) == ("maija", "+358405550142")
    assert CallFlag.NO_CALL_RECORD not in call.flags


def test_a_sidecars_word_is_not_overruled_by_a_later_record(
    desk: IngestDesk, incoming: Path
) -> None:
    path = a_recording(incoming, "a.wav")
    path.with_name("a.call.json").write_text(
        f'{{"source_call_id": "{SESSION}", "agent_user": "aino",'
        ' "direction": "outbound", "started_at": "2026-03-09T09:15:02"}'
    )
    take_recording(path, desk)

    load_table(a_table(incoming, ROW), desk)

    call = the_call(desk)
    assert (call.agent, call.queue) == ("aino", "asiakaspalvelu")
    assert call.direction is Direction.OUTBOUND


def test_a_table_of_many_batches_is_read_whole(
    desk: IngestDesk, incoming: Path
) -> None:
    rows = [columns(ROW, c16=f"1773040502.{n}") for n in range(BATCH_RECORDS + 5)]

    loaded = load_table(a_table(incoming, *rows), desk)

    assert loaded.num_records == BATCH_RECORDS + 5
    assert record_of(desk, f"1773040502.{BATCH_RECORDS + 4}") is not None


def test_a_table_in_another_encoding_is_read(desk: IngestDesk, incoming: Path) -> None:
    path = incoming / "Master.csv"
    path.write_bytes(columns(ROW, c4='"Mäkelä" <x>').encode("latin-1") + b"\r\n")

    loaded = load_table(FoundTable(path=path, kind=TableKind.MASTER), desk)

    assert (loaded.num_records, loaded.rejected) == (1, ())


def test_what_was_promised_as_records_and_is_none_is_refused(
    desk: IngestDesk, incoming: Path
) -> None:
    with pytest.raises(CallRecordsUnreadableError):
        load_table(FoundTable(path=incoming / "people.csv", kind=None), desk)


def test_a_table_that_has_gone_is_refused(desk: IngestDesk, incoming: Path) -> None:
    table = FoundTable(path=incoming / "gone.csv", kind=TableKind.MASTER)

    with pytest.raises(SourceUnreadableError):
        load_table(table, desk)


def _cells(row: str) -> list[str]:
    return [cell.strip('"') for cell in row.split('","')]
