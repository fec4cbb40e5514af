"""Building a mart in a process of its own, fed over a pipe.

Stands against rows that were deleted but linger in DuckDB's buffers: the process that
builds has never seen the old mart. It gets its key and rows over standard input, never
on its command line, and it never opens the catalogue: rows reach it pseudonymous.
"""

import io
import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

import pyarrow as pa
from pyarrow import ipc

from analytics.desk import AnalyticsDesk
from analytics.mart_columns import to_arrow
from analytics.mart_rows import Row
from analytics.mart_source import all_rows
from analytics.pseudonyms import Pseudonyms
from custody.errors import MartRebuildError

_ROOT = Path(__file__).resolve().parent.parent
_KEPT = ("PATH", "LANG", "LC_ALL", "HOME", "TMPDIR")
"""Variables that the child inherits; the settings and their secrets are not among
them."""


def build_elsewhere(desk: AnalyticsDesk) -> tuple[Path, str]:
    """Build a new mart beside the old one.

    Returns:
        Its file and its key, for the caller to swap in.

    Raises:
        MartRebuildError: the building process failed; what it had built is gone.
    """
    file = desk.mart_folder / f"mart-{secrets.token_hex(8)}.duckdb"
    key = secrets.token_hex(32)
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    try:
        with desk.catalogue.reading() as read:
            _run(file, key, all_rows(read, pseudonyms, desk.settings.fields))
    except BaseException:
        for left in desk.mart_folder.glob(f"{file.name}*"):
            left.unlink(missing_ok=True)
        raise
    return file, key


def write_batch(sink: IO[bytes], table: str, rows: pa.Table) -> None:
    """Write one batch to the pipe: a line of JSON, then an Arrow stream of its size."""
    buffer = io.BytesIO()
    with ipc.new_stream(buffer, rows.schema) as stream:
        stream.write_table(rows)
    content = buffer.getvalue()
    sink.write(json.dumps({"table": table, "size": len(content)}).encode() + b"\n")
    sink.write(content)


def read_batches(source: IO[bytes]) -> Iterator[tuple[str, pa.Table]]:
    """Read batches from the pipe until its last line.

    Raises:
        EOFError: the pipe broke off; what was read is not the whole.
    """
    while True:
        line = source.readline()
        if not line:
            message = "the pipe ended before its last line"
            raise EOFError(message)
        header = json.loads(line)
        if header.get("end"):
            return
        content = source.read(header["size"])
        with ipc.open_stream(content) as stream:
            yield header["table"], stream.read_all()


def _run(file: Path, key: str, batches: Iterable[tuple[str, list[Row]]]) -> None:
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment["PYTHONPATH"] = str(_ROOT)
    with subprocess.Popen(
        [sys.executable, "-m", "analytics.rebuild"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=_ROOT,
    ) as child:
        try:
            _feed(child, file, key, batches)
        except BaseException:
            child.kill()
            raise
        if child.wait() != 0:
            why = f"the building process ended with {child.returncode}"
            raise MartRebuildError(why)


def _feed(
    child: "subprocess.Popen[bytes]",
    file: Path,
    key: str,
    batches: Iterable[tuple[str, list[Row]]],
) -> None:
    sink = child.stdin
    if sink is None:  # pragma: no cover # asked for above
        return
    try:
        sink.write(json.dumps({"file": str(file), "key": key}).encode() + b"\n")
        for table, rows in batches:
            if rows:
                write_batch(sink, table, to_arrow(table, rows))
        sink.write(json.dumps({"end": True}).encode() + b"\n")
        sink.close()
    except BrokenPipeError as error:
        why = "the building process ended early"
        raise MartRebuildError(why) from error
