import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from custody.catalogue.lock import WriteLock
from custody.errors import CatalogueBusyError

HOLD = """
import sys, time
from pathlib import Path
from custody.catalogue.lock import WriteLock
with WriteLock(Path(sys.argv[1]), patience_seconds=60).held():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.lock"


def _holder(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_lock_is_free_after_the_block(path: Path) -> None:
    lock = WriteLock(path, patience_seconds=0)

    for _ in range(3):
        with lock.held():
            pass


def test_another_process_is_waited_for_no_longer_than_the_patience(path: Path) -> None:
    holder = _holder(path)

    with (
        holder,
        pytest.raises(CatalogueBusyError) as busy,
        WriteLock(path, patience_seconds=0.05).held(),
    ):
        pass

    assert not busy.value.is_lasting


def test_a_killed_holder_blocks_nobody(path: Path) -> None:
    with _holder(path) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()

        with WriteLock(path, patience_seconds=60).held():
            pass


def test_a_waiter_gets_the_lock_when_its_holder_is_done(path: Path) -> None:
    with _holder(path) as holder:
        assert holder.stdin is not None
        holder.stdin.close()

        with WriteLock(path, patience_seconds=60).held():
            assert holder.wait() == 0


def test_threads_hold_it_one_at_a_time(path: Path) -> None:
    lock = WriteLock(path, patience_seconds=60)
    inside: list[int] = []
    most: list[int] = []

    def hold() -> None:
        for _ in range(20):
            with lock.held():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=hold) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (max(most), len(most)) == (1, 80)


def test_whoever_gave_up_waiting_does_not_keep_the_lock(path: Path) -> None:
    with _holder(path) as holder:
        with (
            pytest.raises(CatalogueBusyError),
            WriteLock(path, patience_seconds=0.01).held(),
        ):
            pass
        assert holder.stdin is not None
        holder.stdin.close()
        holder.wait()

    with WriteLock(path, patience_seconds=60).held():
        pass


def test_a_write_within_a_write_is_told_at_once(path: Path) -> None:
    lock = WriteLock(path, patience_seconds=3600)

    with lock.held(), pytest.raises(RuntimeError, match="wait for itself"), lock.held():
        pass


def test_a_forked_child_does_not_keep_the_lock(path: Path) -> None:
    lock = WriteLock(path, patience_seconds=60)
    done, told = os.pipe()
    with lock.held():
        child = os.fork()
        if child == 0:  # lives on until the test is over
            os.close(told)
            os.read(done, 1)
            os._exit(0)

    with WriteLock(path, patience_seconds=0).held():
        pass

    os.close(told)
    os.close(done)
    os.waitpid(child, 0)


def test_the_lock_file_is_its_owners_alone(path: Path) -> None:
    with WriteLock(path, patience_seconds=0).held():
        assert path.stat().st_mode & 0o777 == 0o600
