import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from custody.catalogue import call_records, calls
from custody.errors import SettingError
from custody.records.calls import CallFlag, Direction
from ingest import stage
from ingest.desk import IngestDesk
from ingest.reports import Dispose, IngestOutcome, IngestStatus
from ingest.stage import ingest_paths
from tests.ingest import recordings as made
from tests.ingest.conftest import SAMPLES, MakeDesk
from tests.ingest.failing_stores import a_full_store, a_store_that_answers_503
from tests.ingest.test_call_record_tables import ROW

NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"
WAV = made.wav(made.a_conversation(6.0))
OTHER_WAV = made.wav(made.a_conversation(6.0, seed=5))


def statuses(outcomes: tuple[IngestOutcome, ...]) -> list[tuple[str, str | None]]:
    return [(str(outcome.status), outcome.error_code) for outcome in outcomes]


def test_the_clinics_week_comes_in_as_its_truth_says(desk: IngestDesk) -> None:
    truth = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))

    report = ingest_paths([SAMPLES], desk=desk)

    with desk.catalogue.reading() as read:
        found = {
            each.call.source_name: each.call
            for each in calls.list_calls(read, calls.CallFilter())
        }
        missing = call_records.records_without_recording(read)
    assert [str(outcome.status) for outcome in report.outcomes] == ["ingested"] * 10
    assert (report.num_call_records, report.rejected_records) == (12, ())
    assert len(report.passed_over) == 5
    for told in truth:
        call = found[told["file"]]
        zone = ZoneInfo("Europe/Helsinki")
        assert call.started_at == datetime.fromisoformat(told["started_at"]).replace(
            tzinfo=zone
        )
        assert call.duration == pytest.approx(told["duration"], abs=0.1)
        is_known = told["caller"] != "anonymous"
        assert call.caller == (told["caller"] if is_known else None)
        assert call.callee == told["called"]
        assert (call.agent, call.queue) == (told["agent"], "asiakaspalvelu")
        assert call.direction is Direction.INBOUND
        assert call.recording.num_channels == told["channels"]
    flags = {call.flags for call in found.values() if call.flags}
    assert flags == {(CallFlag.CROSSTALK,), (CallFlag.NUMBER_WITHHELD,)}
    assert [record.session_id for record in missing] == ["1773309600.99"]


def test_a_week_that_came_in_before_comes_in_no_second_time(desk: IngestDesk) -> None:
    first = ingest_paths([SAMPLES], desk=desk)

    second = ingest_paths([SAMPLES], desk=desk, cdr=[SAMPLES / "Master.csv"])

    assert {str(each.status) for each in second.outcomes} == {"duplicate"}
    assert second.num_completed == 0
    assert [each.call_id for each in second.outcomes] == [
        each.call_id for each in first.outcomes
    ]
    with desk.catalogue.reading() as read:
        assert calls.count_calls(read, calls.CallFilter()) == 10
    desk.manifest.verify()
    assert desk.audit.verify() == 10


def test_one_bad_file_stops_no_other(desk: IngestDesk, incoming: Path) -> None:
    (incoming / "a.wav").write_bytes(b"Dear colleague,\n" * 50)
    (incoming / "b.wav").write_bytes(WAV)
    (incoming / "b.call.json").write_text("{")
    (incoming / "c.wav").symlink_to("c.wav")
    (incoming / "d.csv").write_text("customer_id,name\n1,x\n")
    (incoming / NAME).write_bytes(OTHER_WAV)
    (incoming / "Master.csv").write_text(f"broken\n{ROW}\n")

    report = ingest_paths(
        [incoming, incoming / "gone.wav"], desk=desk, cdr=[incoming / "d.csv"]
    )

    assert statuses(report.outcomes) == [
        ("failed", "SourceMissingError"),
        ("failed", "CallRecordsUnreadableError"),
        ("failed", "NotAudioError"),
        ("failed", "SidecarMalformedError"),
        ("failed", "SourceUnreadableError"),
        ("ingested", None),
    ]
    assert [row.line for row in report.rejected_records] == [1]
    assert len(list(incoming.iterdir())) == 7


def test_what_was_refused_is_kept_as_a_row_until_it_comes_in(
    desk: IngestDesk, incoming: Path
) -> None:
    path = incoming / NAME
    path.write_bytes(WAV[:30])

    ingest_paths([incoming], desk=desk)
    ingest_paths([incoming], desk=desk)

    with desk.catalogue.reading() as read:
        (failure,) = call_records.ingest_failures(read)
    assert (failure.source_name, failure.error_code) == (NAME, "NotAudioError")
    path.write_bytes(WAV)
    ingest_paths([incoming], desk=desk)
    with desk.catalogue.reading() as read:
        assert call_records.ingest_failures(read) == ()


@pytest.mark.parametrize(
    ("make_store", "code"),
    [
        (a_store_that_answers_503, "StoreUnavailableError"),
        (a_full_store, "DiskFullError"),
    ],
    ids=["503", "full"],
)
def test_what_may_pass_is_told_and_not_held_against_the_file(
    make_desk: MakeDesk, incoming: Path, make_store: type, code: str
) -> None:
    store = make_store()
    desk = make_desk(store)
    (incoming / NAME).write_bytes(WAV)

    failed = ingest_paths([incoming], desk=desk)
    store.error = None
    mended = ingest_paths([incoming], desk=desk)

    assert statuses(failed.outcomes) == [("failed", code)]
    assert not failed.outcomes[0].is_lasting
    assert statuses(mended.outcomes) == [("ingested", None)]
    with desk.catalogue.reading() as read:
        assert call_records.ingest_failures(read) == ()


def test_an_unforeseen_fault_is_told_without_its_text(
    desk: IngestDesk, incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (incoming / NAME).write_bytes(WAV)

    def broken(*_: object, **__: object) -> None:
        msg = "358405550142 is not a list"
        raise TypeError(msg)

    monkeypatch.setattr(stage, "take_recording", broken)

    (outcome,) = ingest_paths([incoming], desk=desk).outcomes

    assert outcome.error_code == "IngestFaultError"
    assert "TypeError" in (outcome.message or "")
    assert "358405550142" not in (outcome.message or "")


def test_no_word_that_is_printed_or_logged_holds_a_number(
    desk: IngestDesk, incoming: Path
) -> None:
    (incoming / NAME).write_bytes(WAV)
    (incoming / NAME.replace("in-", "[x]_")).write_bytes(b"text " * 99)
    (incoming / "358405550142.wav").write_bytes(b"text " * 99)
    (incoming / "358405550142.csv").write_text(ROW + "\nbroken\n")

    report = ingest_paths([incoming, incoming / "358405550142.gone"], desk=desk)

    shown = repr(report) + "".join(repr(event) for event in desk.audit.events())
    assert "358405550142" not in shown
    assert "358221234500" not in shown


def test_sources_are_kept_unless_asked(desk: IngestDesk, incoming: Path) -> None:
    (incoming / NAME).write_bytes(WAV)

    ingest_paths([incoming], desk=desk)

    assert (incoming / NAME).read_bytes() == WAV


def test_sources_that_came_in_are_moved_and_the_others_stay(
    desk: IngestDesk, incoming: Path, tmp_path: Path
) -> None:
    deep = incoming / "2026" / "03"
    deep.mkdir(parents=True)
    (deep / NAME).write_bytes(WAV)
    (incoming / "copy.wav").write_bytes(WAV)
    (incoming / "letter.wav").write_bytes(b"text " * 99)
    done = incoming / "done"

    report = ingest_paths([incoming], desk=desk, dispose=Dispose.move_to(done))
    again = ingest_paths([incoming], desk=desk, dispose=Dispose.move_to(done))

    assert len(report.outcomes) == 3
    assert statuses(again.outcomes) == [("failed", "NotAudioError")]
    left = sorted(
        str(path.relative_to(tmp_path / "incoming"))
        for path in incoming.rglob("*")
        if path.is_file()
    )
    assert left == [f"done/2026/03/{NAME}", "done/copy.wav", "letter.wav"]


def test_a_call_is_safe_though_its_source_cannot_be_moved(
    desk: IngestDesk, incoming: Path, tmp_path: Path
) -> None:
    (incoming / NAME).write_bytes(WAV)
    in_the_way = tmp_path / "a file"
    in_the_way.touch()

    report = ingest_paths([incoming], desk=desk, dispose=Dispose.move_to(in_the_way))

    (outcome,) = report.outcomes
    assert outcome.status is IngestStatus.INGESTED
    assert outcome.error_code == "SourceUnreadableError"
    assert (incoming / NAME).read_bytes() == WAV
    with desk.catalogue.reading() as read:
        assert call_records.ingest_failures(read) == ()


def test_progress_is_told_after_each_file(desk: IngestDesk, incoming: Path) -> None:
    (incoming / "a.wav").write_bytes(WAV)
    (incoming / "b.wav").write_bytes(OTHER_WAV)
    told: list[IngestOutcome] = []

    report = ingest_paths([incoming], desk=desk, progress=told.append)

    assert tuple(told) == report.outcomes


@pytest.mark.parametrize(
    ("setting", "value"),
    [("source_timezone", "Europe/Turku"), ("stereo_parties", ("agent", "boss"))],
)
def test_a_setting_that_would_fail_every_file_is_refused_at_once(
    make_desk: MakeDesk, incoming: Path, setting: str, value: object
) -> None:
    (incoming / NAME).write_bytes(WAV)
    desk = make_desk(**{setting: value})

    with pytest.raises(SettingError, match=setting):
        ingest_paths([incoming], desk=desk)


def test_a_slip_in_a_path_is_told_but_not_kept(
    desk: IngestDesk, incoming: Path
) -> None:
    report = ingest_paths([incoming / "gone.wav"], desk=desk)

    with desk.catalogue.reading() as read:
        kept = call_records.ingest_failures(read)
    assert statuses(report.outcomes) == [("failed", "SourceMissingError")]
    assert tuple(kept) == ()
