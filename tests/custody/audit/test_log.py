import json
import subprocess
import sys
from pathlib import Path

import pytest

from custody.audit.log import LOG_FILE, AuditLog
from custody.errors import AuditChainBrokenError, AuditEventError, DiskFullError
from custody.records.audit import AuditEvent
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from tests.twins import STANDING_AT, a_clock

KEY = bytes(range(32))
CALL = CallId("5f0c91ab5f0c91ab5f0c91ab5f0c91ab")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "audit"


@pytest.fixture
def log(folder: Path) -> AuditLog:
    return AuditLog(folder, KEY, a_clock())


def _filled(log: AuditLog) -> AuditLog:
    log.record("workspace:created", actor="cli:root")
    log.record("call:ingested", actor="cli:root", call_id=CALL, details={"num": 1})
    log.record(
        "recording:played",
        actor="account:7",
        call_id=CALL,
        purpose=Purpose.VERIFICATION,
        outcome="refused",
        details={"seconds": 12.5, "rendition": "raw"},
    )
    return log


def _lines(folder: Path) -> list[str]:
    return (folder / LOG_FILE).read_text().splitlines()


def _rewrite(folder: Path, lines: list[str]) -> None:
    (folder / LOG_FILE).write_text("".join(f"{line}\n" for line in lines))


def test_an_event_is_read_back_as_it_was_recorded(log: AuditLog) -> None:
    _filled(log)

    assert list(log.events())[2] == AuditEvent(
        number=3,
        at=STANDING_AT,
        verb="recording:played",
        actor="account:7",
        call_id=CALL,
        purpose=Purpose.VERIFICATION,
        outcome="refused",
        details={"seconds": 12.5, "rendition": "raw"},
    )


def test_a_log_that_was_never_written_holds_and_is_empty(log: AuditLog) -> None:
    assert log.verify() == 0
    assert list(log.events()) == []


def test_an_untouched_log_tells_how_many_events_it_has(log: AuditLog) -> None:
    assert _filled(log).verify() == 3


def test_every_line_is_json_that_any_tool_reads(log: AuditLog, folder: Path) -> None:
    _filled(log)

    first = json.loads(_lines(folder)[0])

    assert first.pop("signature")
    assert first == {
        "number": 1,
        "at": "2026-11-22T09:30:00+00:00",
        "verb": "workspace:created",
        "actor": "cli:root",
        "call_id": None,
        "purpose": None,
        "outcome": "done",
        "details": {},
        "previous": "0" * 64,
    }


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ('"account:7"', '"account:8"'),
        ('"refused"', '"allowed"'),
        ('"verb":"recording:played"', '"verb":"recording:played" '),
        ("12.5", "12.6"),
        ('"signature":"', '"signature":"A'),
        ('"signature"', '"signatura"'),
    ],
)
def test_a_changed_event_is_named(
    log: AuditLog, folder: Path, was: str, becomes: str
) -> None:
    lines = _lines(_logged(log, folder))
    _rewrite(folder, [*lines[:2], lines[2].replace(was, becomes)])

    with pytest.raises(AuditChainBrokenError, match="audit log is broken at entry 3"):
        log.verify()


def _logged(log: AuditLog, folder: Path) -> Path:
    _filled(log)
    return folder


@pytest.mark.parametrize(
    ("kept", "number"), [([0, 1], 3), ([0], 2), ([], 1), ([1, 2], 1), ([0, 2], 2)]
)
def test_an_event_that_is_gone_is_named(
    log: AuditLog, folder: Path, kept: list[int], number: int
) -> None:
    lines = _lines(_logged(log, folder))
    _rewrite(folder, [lines[place] for place in kept])

    with pytest.raises(AuditChainBrokenError) as caught:
        log.verify()

    assert (caught.value.number, caught.value.exit_code) == (number, 5)


def test_whoever_has_not_the_key_cannot_add_an_event(
    log: AuditLog, folder: Path, tmp_path: Path
) -> None:
    _filled(log)
    stranger = AuditLog(tmp_path / "other", bytes(32), a_clock())
    _filled(stranger).record("recording:erased", actor="account:7")
    _rewrite(folder, [*_lines(folder), _lines(tmp_path / "other")[3]])

    with pytest.raises(AuditChainBrokenError, match="entry 4"):
        log.verify()


def test_whoever_has_not_the_key_cannot_rewrite_the_log(
    log: AuditLog, folder: Path
) -> None:
    _filled(log)
    for file in folder.iterdir():
        file.unlink()
    _filled(AuditLog(folder, bytes(32), a_clock()))

    with pytest.raises(AuditChainBrokenError, match="entry 1"):
        log.verify()


def test_a_broken_log_is_not_written_on(log: AuditLog, folder: Path) -> None:
    lines = _lines(_logged(log, folder))
    _rewrite(folder, lines[:2])

    with pytest.raises(AuditChainBrokenError):
        log.record("call:ingested", actor="cli:root")

    assert _lines(folder) == lines[:2]


def test_a_torn_line_is_cut_off_and_told_of(log: AuditLog, folder: Path) -> None:
    _filled(log)
    with (folder / LOG_FILE).open("a") as file:
        file.write('{"number":4,"at":"20')

    assert log.verify() == 3
    log.record("call:ingested", actor="cli:root")

    events = list(log.events())
    assert [event.verb for event in events[3:]] == ["call:ingested", "audit_log:mended"]
    assert events[4].details == {"torn_bytes": 20}
    assert log.verify() == 5


def test_a_malformed_event_is_refused_before_anything_is_written(
    log: AuditLog, folder: Path
) -> None:
    with pytest.raises(AuditEventError, match="verb"):
        log.record("played the recording", actor="account:7")

    assert not folder.exists()


def test_a_full_disk_leaves_the_log_as_it_was(
    log: AuditLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(log)
    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", _no_space)
        with pytest.raises(DiskFullError):
            log.record("call:ingested", actor="cli:root")

    assert log.verify() == 3
    log.record("call:ingested", actor="cli:root")
    assert log.verify() == 4


def _no_space(_: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    "line",
    ["[]", "{}", "null", '{"number":"x"}', "not json", '{"number":1,"purpose":"fun"}'],
)
def test_a_line_that_is_no_event_is_named(
    log: AuditLog, folder: Path, line: str
) -> None:
    lines = _lines(_logged(log, folder))
    _rewrite(folder, [lines[0], line, lines[2]])
    events = log.events()
    next(events)

    with pytest.raises(AuditChainBrokenError, match="entry 2: it cannot be read"):
        next(events)
    with pytest.raises(AuditChainBrokenError, match="entry 2"):
        log.verify()


def test_an_event_out_of_form_is_named_when_read(log: AuditLog, folder: Path) -> None:
    lines = _lines(_logged(log, folder))
    _rewrite(folder, [lines[0].replace("workspace:created", "x")])

    with pytest.raises(AuditChainBrokenError, match="entry 1"):
        list(log.events())


WRITER = """
import sys
from pathlib import Path
from custody.audit.log import AuditLog
from custody.records.clock import utc_now

log = AuditLog(Path(sys.argv[1]), bytes(range(32)), utc_now)
for number in range(25):
    log.record("call:ingested", actor=f"cli:{sys.argv[2]}", details={"number": number})
"""


def test_processes_record_side_by_side(log: AuditLog, folder: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(writer)])
        for writer in range(3)
    ]

    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert log.verify() == 75
    for writer in range(3):
        own = [event for event in log.events() if event.actor == f"cli:{writer}"]
        assert [event.details["number"] for event in own] == list(range(25))
