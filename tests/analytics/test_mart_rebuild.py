"""Rebuilding in a process of its own: fed by a pipe, whole or not at all."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from analytics import mart_rebuild
from analytics.mart import ask_mart, rebuild_mart
from analytics.mart_columns import to_arrow
from analytics.mart_rebuild import read_batches, write_batch
from custody.errors import MartRebuildError
from tests.analytics.desks import a_desk, register
from tests.builders import a_customer

ROWS = to_arrow("phones", [("a", "b"), ("c", None)])


def test_batches_pass_the_pipe_as_they_are() -> None:
    pipe = io.BytesIO()
    write_batch(pipe, "phones", ROWS)
    pipe.write(json.dumps({"end": True}).encode() + b"\n")
    pipe.seek(0)

    assert list(read_batches(pipe)) == [("phones", ROWS)]


def test_a_pipe_that_breaks_off_is_not_the_whole() -> None:
    pipe = io.BytesIO()
    write_batch(pipe, "phones", ROWS)
    pipe.seek(0)

    with pytest.raises(EOFError):
        list(read_batches(pipe))


def test_a_parent_that_dies_leaves_no_success(tmp_path: Path) -> None:
    order = json.dumps({"file": str(tmp_path / "m.duckdb"), "key": "0" * 64})

    built = subprocess.run(
        [sys.executable, "-m", "analytics.rebuild"],
        input=order.encode() + b"\n",
        check=False,
        capture_output=True,
    )

    assert built.returncode != 0


def test_a_rebuild_that_fails_keeps_the_old_mart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk(tmp_path)
    register(desk, [a_customer()])
    rebuild_mart(desk)
    before = sorted(one.name for one in desk.mart_folder.iterdir())

    def broken(*_: object) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
        yield "no_such_table", [("x",)]

    with monkeypatch.context() as patched:
        patched.setattr(mart_rebuild, "all_rows", broken)
        with pytest.raises((MartRebuildError, KeyError)):
            rebuild_mart(desk)

    assert sorted(one.name for one in desk.mart_folder.iterdir()) == before
    assert ask_mart(desk, "SELECT count(*) FROM {schema}.people", {}) == [(1,)]


def test_the_key_is_in_no_argument_and_no_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], dict[str, str]]] = []
    real = subprocess.Popen

    def watched(arguments: list[str], **options: object) -> "subprocess.Popen[bytes]":
        environment = options["env"]
        assert isinstance(environment, dict)
        seen.append((arguments, environment))
        return real(arguments, **options)  # type: ignore[call-overload,no-any-return] # as it was given

    monkeypatch.setattr(subprocess, "Popen", watched)
    monkeypatch.setenv("TALLENNE_KEK_FILE", "/secret/place")
    desk = a_desk(tmp_path)

    rebuild_mart(desk)

    ((arguments, environment),) = seen
    assert arguments[1:] == ["-m", "analytics.rebuild"]
    assert not any(name.startswith("TALLENNE") for name in environment)
