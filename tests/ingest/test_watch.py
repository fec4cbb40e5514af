import os
from collections.abc import Callable
from pathlib import Path

import pytest

from custody.catalogue import call_records, calls
from ingest.desk import IngestDesk
from ingest.reports import Dispose, IngestOutcome, IngestStatus
from ingest.sources import find_sources
from ingest.watch import POLL_SECONDS, SETTLE_NS, Sighting, follow, look, ready_files
from tests.builders import AClock
from tests.ingest import recordings as made
from tests.ingest.conftest import MakeDesk, refusing
from tests.ingest.failing_stores import a_store_that_answers_503
from tests.ingest.test_call_record_tables import ROW

NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"
WAV = made.wav(made.a_conversation(6.0))
PATH = Path("a.wav")
NOW = 10**18


def seen(size: int = 1, changed: int = 0, *, may_grow: bool = False) -> Sighting:
    return Sighting(stamps=((size, changed),), may_grow=may_grow)


def ready(before: Sighting | None, done: Sighting | None, now: Sighting) -> bool:
    return bool(
        ready_files(
            {PATH: now},
            {PATH: before} if before else {},
            {PATH: done} if done else {},
            now_ns=NOW,
        )
    )


def test_a_recording_is_ready_when_nothing_has_changed_for_a_while() -> None:
    assert ready(seen(), None, seen())


def test_a_recording_seen_for_the_first_time_is_looked_at_once_more() -> None:
    assert not ready(None, None, seen())


def test_a_recording_that_grows_is_not_ready() -> None:
    assert not ready(seen(size=1), None, seen(size=2))


def test_a_recording_written_a_moment_ago_is_not_ready() -> None:
    just_now = seen(changed=NOW - SETTLE_NS + 1)

    assert not ready(just_now, None, just_now)


def test_a_change_dated_later_than_now_is_another_clocks_and_waits_for_nobody() -> None:
    later = seen(changed=NOW + 1)

    assert ready(later, None, later)
    assert not ready(seen(changed=NOW), None, later)


def test_what_was_done_is_not_ready_until_it_changes() -> None:
    assert not ready(seen(), seen(), seen())
    assert ready(seen(size=2), seen(size=1), seen(size=2))


def test_call_records_are_read_as_they_grow() -> None:
    growing = seen(changed=NOW, may_grow=True)

    assert ready(None, None, growing)
    assert not ready(None, growing, growing)


def test_a_sidecar_that_comes_changes_how_its_recording_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"x")
    before = look(find_sources([tmp_path]))

    (tmp_path / "a.call.json").write_text("{}")

    assert look(find_sources([tmp_path])) != before


class Rounds:
    """Lets the loop look so many times, and does something before each look."""

    def __init__(self, clock: AClock, *deeds: Callable[[], object]) -> None:
        self._clock = clock
        self._deeds = list(deeds)
        self.slept: list[float] = []

    def goes_on(self) -> bool:
        if not self._deeds:
            return False
        self._deeds.pop(0)()
        return True

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._clock.forward(seconds=seconds)


def nothing() -> None:
    """Let the loop look, and change nothing."""


def followed(
    desk: IngestDesk, folder: Path, *deeds: Callable[[], object], **changed: Dispose
) -> list[tuple[str, str | None]]:
    clock = desk.clock
    assert isinstance(clock, AClock)
    rounds = Rounds(clock, *deeds)
    outcomes: list[IngestOutcome] = list(
        follow(
            [folder],
            desk=desk,
            cdr=[folder.parent / "Master.csv"],
            sleep=rounds.sleep,
            goes_on=rounds.goes_on,
            **changed,
        )
    )
    assert rounds.slept == [POLL_SECONDS] * len(deeds)
    return [(str(outcome.status), outcome.error_code) for outcome in outcomes]


def write(path: Path, content: bytes, desk: IngestDesk) -> Callable[[], None]:
    """Write a file as of now by the desk's clock."""

    def deed() -> None:
        path.write_bytes(content)
        now = desk.clock().timestamp()
        os.utime(path, (now, now))

    return deed


def test_a_call_comes_in_once_its_recording_has_settled(
    desk: IngestDesk, incoming: Path
) -> None:
    half = write(incoming / NAME, WAV[:5000], desk)
    whole = write(incoming / NAME, WAV, desk)

    found = followed(desk, incoming, half, whole, nothing, nothing, nothing)

    assert found == [("ingested", None)]
    with desk.catalogue.reading() as read:
        (summary,) = calls.list_calls(read, calls.CallFilter())
    assert summary.call.recording.num_samples == 48000


def test_a_record_appended_while_following_completes_its_call(
    desk: IngestDesk, incoming: Path
) -> None:
    found = followed(
        desk,
        incoming,
        write(incoming / NAME, WAV, desk),
        nothing,
        nothing,
        write(incoming.parent / "Master.csv", ROW.encode() + b"\n", desk),
    )

    assert found == [("ingested", None)]
    with desk.catalogue.reading() as read:
        (summary,) = calls.list_calls(read, calls.CallFilter())
        assert call_records.call_record(read, "1773040502.11") is not None
    assert summary.call.agent == "maija"


def test_what_failed_for_now_is_tried_again_and_what_failed_for_good_is_not(
    make_desk: MakeDesk, incoming: Path
) -> None:
    store = a_store_that_answers_503()
    desk = make_desk(store)
    write(incoming / NAME, WAV, desk)()
    write(incoming / "letter.wav", b"text " * 99, desk)()

    def mend() -> None:
        store.error = None

    found = followed(desk, incoming, nothing, nothing, nothing, mend, nothing)

    # one failure a look until the store answers; the letter once
    assert found.count(("failed", "NotAudioError")) == 1
    assert found.count(("failed", "StoreUnavailableError")) == 2
    assert found.count(("ingested", None)) == 1


def test_what_is_moved_aside_is_not_followed(desk: IngestDesk, incoming: Path) -> None:
    write(incoming / NAME, WAV, desk)()

    found = followed(
        desk,
        incoming,
        *[nothing] * 4,
        dispose=Dispose.move_to(incoming / "done"),
    )

    assert found == [(str(IngestStatus.INGESTED), None)]
    assert (incoming / "done" / NAME).read_bytes() == WAV


def test_a_folder_that_is_not_there_yet_is_waited_for(
    desk: IngestDesk, tmp_path: Path
) -> None:
    folder = tmp_path / "later"

    def come() -> None:
        folder.mkdir()
        write(folder / NAME, WAV, desk)()

    found = followed(desk, folder, nothing, come, nothing, nothing, nothing)

    assert found == [("ingested", None)]


def test_a_folder_that_may_not_be_looked_into_is_told_once(
    desk: IngestDesk, incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.scandir", refusing(incoming / "closed"))
    (incoming / "closed").mkdir()

    found = followed(desk, incoming, nothing, nothing)

    assert found == [("failed", "SourceUnreadableError")]
