"""The chain with a keeper of its own: what the audit log and the manifest rest on."""

import errno
import hashlib
import hmac
import json
import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.errors import ChainBrokenError, DiskFullError, NoRightError
from custody.records.chain import ChainedFile
from custody.records.chain_head import HEAD_BYTES, Place


class AKeeper:
    """Signs with a keyed hash, which is enough to test the chain."""

    def __init__(self, key: bytes = b"key") -> None:
        self._key = key

    def line(self, text: str, place: Place) -> bytes:
        body = json.dumps([place.number, place.previous, text]).encode()
        return body + b" " + self._mark(b"line" + body)

    def place_of(self, line: bytes) -> Place:
        number, previous, _ = json.loads(line[: line.rindex(b" ")])
        return Place(number=number, previous=previous)

    def is_signed(self, line: bytes) -> bool:
        body, _, mark = line.rpartition(b" ")
        return hmac.compare_digest(mark, self._mark(b"line" + body))

    def sign_head(self, head: bytes) -> bytes:
        return self._mark(b"head" + head)

    def is_head_signed(self, head: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(signature, self._mark(b"head" + head))

    def _mark(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256").hex().encode()


KEEPER = AKeeper()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chain" / "log"


@pytest.fixture
def chain(path: Path) -> ChainedFile:
    return ChainedFile(path, KEEPER, ChainBrokenError)


def _add(chain: ChainedFile, *texts: str) -> int:
    """Append texts, and tell how many torn bytes the last one cut off."""
    num_torn = 0
    for text in texts:
        num_torn = chain.append(partial(KEEPER.line, text))
    return num_torn


def _texts(chain: ChainedFile) -> list[str]:
    return [json.loads(line[: line.rindex(b" ")])[2] for line in chain.lines()]


def _head_of(path: Path) -> Path:
    return path.with_name(path.name + ".head")


def test_a_chain_that_was_never_begun_holds(chain: ChainedFile) -> None:
    assert chain.verify() == 0
    assert list(chain.lines()) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(texts=st.lists(st.text(max_size=50), max_size=8))
def test_what_is_appended_is_there_in_order(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    chain = ChainedFile(
        tmp_path_factory.mktemp("chain") / "log", KEEPER, ChainBrokenError
    )

    num_torn = [_add(chain, text) for text in texts]

    assert _texts(chain) == texts
    assert chain.verify() == len(texts)
    assert set(num_torn) <= {0}


def test_everything_is_for_its_owner_alone(chain: ChainedFile, path: Path) -> None:
    before = os.umask(0)
    try:
        _add(chain, "a")
    finally:
        os.umask(before)

    modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert modes == {"log": 0o600, "log.head": 0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


def _changed(lines: list[bytes]) -> list[bytes]:
    return [lines[0], lines[1].replace(b'"b"', b'"B"'), *lines[2:]]


def _forged(lines: list[bytes]) -> list[bytes]:
    place = KEEPER.place_of(lines[1])
    return [lines[0], AKeeper(b"other").line("b", place), *lines[2:]]


def _resigned(lines: list[bytes]) -> list[bytes]:
    return [*lines[:2], KEEPER.line("c", Place(number=3, previous="0" * 64)), lines[3]]


TAMPERINGS: dict[str, tuple[Callable[[list[bytes]], list[bytes]], int]] = {
    "an entry changed": (_changed, 2),
    "an entry forged": (_forged, 2),
    "an entry taken out": (lambda lines: [lines[0], *lines[2:]], 2),
    "the first taken out": (lambda lines: lines[1:], 1),
    "two swapped": (lambda lines: [lines[0], lines[2], lines[1], lines[3]], 2),
    "one doubled": (lambda lines: [lines[0], *lines], 2),
    "one put in": (lambda lines: [*lines[:2], b"[]", *lines[2:]], 3),
    "junk put in": (lambda lines: [*lines[:2], b"\xff\xfe", *lines[2:]], 3),
    "an empty line put in": (lambda lines: [*lines[:2], b"", *lines[2:]], 3),
    "the last cut off": (lambda lines: lines[:-1], 4),
    "all cut off": (lambda _: [], 1),
    "one linked elsewhere": (_resigned, 3),
    "one put on": (lambda lines: [*lines, b"[5, '', 'x'] mark"], 5),
    "one forged on": (
        lambda lines: [*lines, AKeeper(b"other").line("e", _next(lines))],
        5,
    ),
    "the last put on again": (lambda lines: [*lines, lines[-1]], 5),
}


def _next(lines: list[bytes]) -> Place:
    return Place(number=len(lines) + 1, previous=hashlib.sha256(lines[-1]).hexdigest())


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_found_and_the_first_broken_entry_named(
    chain: ChainedFile, path: Path, name: str
) -> None:
    tamper, expected = TAMPERINGS[name]
    _add(chain, "a", "b", "c", "d")
    lines = tamper(path.read_bytes().split(b"\n")[:-1])
    path.write_bytes(b"".join(line + b"\n" for line in lines))

    with pytest.raises(ChainBrokenError, match=f"at entry {expected}:") as caught:
        chain.verify()

    assert caught.value.number == expected


@pytest.mark.parametrize(
    "name", ["the last cut off", "all cut off", "one put on", "one forged on"]
)
def test_a_chain_broken_at_its_end_is_not_written_on(
    chain: ChainedFile, path: Path, name: str
) -> None:
    tamper, _ = TAMPERINGS[name]
    _add(chain, "a", "b", "c", "d")
    lines = tamper(path.read_bytes().split(b"\n")[:-1])
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    before = path.read_bytes()

    with pytest.raises(ChainBrokenError):
        _add(chain, "e")

    assert path.read_bytes() == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_flipped_bit_passes(
    chain: ChainedFile, path: Path, data: st.DataObject
) -> None:
    if not path.exists():
        _add(chain, "a", "b", "c")
    whole = path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    flipped = bytearray(whole)
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(flipped)

    try:
        with pytest.raises(ChainBrokenError) as caught:
            chain.verify()
    finally:
        path.write_bytes(whole)

    assert caught.value.number == 1 + whole[:place].count(b"\n")


def test_a_head_that_is_gone_or_forged_is_told(chain: ChainedFile, path: Path) -> None:
    _add(chain, "a")
    head = _head_of(path)
    whole = head.read_bytes()
    for content in (b"", b"junk", whole.replace(b'"number":1', b'"number":0')):
        head.write_bytes(content)
        with pytest.raises(ChainBrokenError, match="head"):
            chain.verify()
        with pytest.raises(ChainBrokenError, match="head"):
            _add(chain, "b")

    head.unlink()
    with pytest.raises(ChainBrokenError, match="head"):
        chain.verify()


def test_a_file_that_is_gone_while_its_head_is_not_is_told(
    chain: ChainedFile, path: Path
) -> None:
    _add(chain, "a")
    path.unlink()

    with pytest.raises(ChainBrokenError, match="gone"):
        chain.verify()


def test_an_earlier_head_put_back_hides_nothing(chain: ChainedFile, path: Path) -> None:
    _add(chain, "a")
    earlier = _head_of(path).read_bytes()
    _add(chain, "b", "c")
    _head_of(path).write_bytes(earlier)

    assert chain.verify() == 3
    _add(chain, "d")
    assert chain.verify() == 4


def test_a_lines_signature_is_no_heads(chain: ChainedFile, path: Path) -> None:
    _add(chain, "a", "b")
    body, _, mark = path.read_bytes().split(b"\n")[0].rpartition(b" ")
    _head_of(path).write_bytes(body + b" " + b64encode(mark) + b" \n")

    with pytest.raises(ChainBrokenError):
        chain.verify()


def test_the_head_is_one_sector(chain: ChainedFile, path: Path) -> None:
    _add(chain, *"abcdefghijkl")

    assert _head_of(path).stat().st_size == HEAD_BYTES == 512


@pytest.mark.parametrize("torn", [b"[", b'[5, "00', b"x" * 5000])
def test_a_torn_last_line_is_passed_over_then_cut_off(
    chain: ChainedFile, path: Path, torn: bytes
) -> None:
    _add(chain, "a", "b")
    with path.open("ab") as file:
        file.write(torn)

    assert chain.verify() == 2
    assert _texts(chain) == ["a", "b"]
    assert _add(chain, "c") == len(torn)
    assert chain.verify() == 3
    assert _texts(chain) == ["a", "b", "c"]


def test_an_acknowledged_line_cut_in_its_middle_is_no_torn_line(
    chain: ChainedFile, path: Path
) -> None:
    _add(chain, "a", "b")
    path.write_bytes(path.read_bytes()[:-5])

    with pytest.raises(ChainBrokenError, match="entry 2: it is missing"):
        chain.verify()
    with pytest.raises(ChainBrokenError):
        _add(chain, "c")


def test_a_full_disk_leaves_the_chain_as_it_was(
    chain: ChainedFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(chain, "a")
    before = path.read_bytes()
    real = os.write
    with monkeypatch.context() as patched:
        patched.setattr("os.write", lambda handle, part: real(handle, part[:3]))
        patched.setattr("os.fsync", _no_space)
        with pytest.raises(DiskFullError):
            _add(chain, "b")

    assert path.read_bytes() == before
    assert _add(chain, "c") == 0
    assert _texts(chain) == ["a", "c"]
    assert chain.verify() == 2


def _no_space(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_chain_that_may_not_be_written_is_told(
    chain: ChainedFile, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    _add(chain, "a")
    with monkeypatch.context() as patched:
        patched.setattr("os.open", _refused(number))
        with pytest.raises(NoRightError, match="chain"):
            _add(chain, "b")

    assert chain.verify() == 1


def _refused(number: int) -> Callable[..., int]:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    return refuse


def test_a_line_is_flushed_before_the_head_tells_of_it(
    chain: ChainedFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(chain, "a")
    heads: list[bytes] = []
    real = os.fsync

    def noting(handle: int) -> None:
        heads.append(_head_of(path).read_bytes())
        real(handle)

    monkeypatch.setattr("os.fsync", noting)
    _add(chain, "b")

    assert [b'"number":1' in head for head in heads] == [True]
    assert b'"number":2' in _head_of(path).read_bytes()


def test_reading_and_writing_in_turns_does_not_wait(chain: ChainedFile) -> None:
    _add(chain, "a", "b")

    for _, text in zip(chain.lines(), "cd", strict=False):
        _add(chain, text)

    assert _texts(chain) == ["a", "b", "c", "d"]


WRITER = """
import os, signal, sys
from pathlib import Path
from custody.errors import ChainBrokenError
from custody.records import chain
from tests.custody.records.test_chain import KEEPER

log = chain.ChainedFile(Path(sys.argv[1]), KEEPER, ChainBrokenError)
if sys.argv[3] == "after the line":
    log._head.write = lambda head: os.kill(os.getpid(), signal.SIGKILL)
for number in range(int(sys.argv[2])):
    log.append(lambda at: KEEPER.line(f"{os.getpid()} {number}", at))
"""


def _writer(path: Path, num: int, killed: str = "") -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", WRITER, str(path), str(num), killed]
    return subprocess.Popen(command, cwd=Path(__file__).parents[3])


def test_processes_append_side_by_side(chain: ChainedFile, path: Path) -> None:
    writers = [_writer(path, 40) for _ in range(4)]
    ended = [writer.wait() for writer in writers]

    texts = _texts(chain)
    assert ended == [0, 0, 0, 0]
    assert chain.verify() == len(texts) == 160
    for writer in writers:
        own = [text for text in texts if text.startswith(f"{writer.pid} ")]
        assert own == [f"{writer.pid} {number}" for number in range(40)]


def test_a_writer_killed_before_it_wrote_the_head_loses_nothing(
    chain: ChainedFile, path: Path
) -> None:
    _add(chain, "a")

    ended = _writer(path, 1, killed="after the line").wait()

    assert ended == -signal.SIGKILL
    assert chain.verify() == 2
    assert _add(chain, "b") == 0
    assert chain.verify() == 3


def test_a_writer_killed_anywhere_leaves_a_chain_that_holds(
    chain: ChainedFile, path: Path
) -> None:
    for length in range(1, 6):
        writer = _writer(path, 10_000)
        while not path.exists() or path.stat().st_size < 3_000 * length:
            assert writer.poll() is None
        writer.kill()
        writer.wait()

        num_before = chain.verify()
        _add(chain, "on we go")
        assert chain.verify() == num_before + 1
