"""A register's file as chunks of text rows, whatever its form: CSV or Parquet.

Nothing is judged here but the form: encoding, delimiter, which column is which. A file
of a million rows is read in bounded memory.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from custody.errors import RegisterColumnsError, RegisterUnreadableError

CHUNK_ROWS = 10_000
"""Rows judged and written at once: about 20 MB of text, a second of work."""
LINE = "line"
"""Column of a chunk that holds each row's line, counted from 1, the header included."""
RAGGED = "ragged"
"""Column that is True where a row has more or fewer cells than the header."""
_SNIFF_BYTES = 1 << 20
_MAX_CELL = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns that a register's file may have.

    Attributes:
        required: without them nothing is loaded.
        optional: None where a file lacks them.
        aliases: other names for them, folded; theirs to ours.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...]
    aliases: Mapping[str, str]

    @property
    def all(self) -> tuple[str, ...]:
        """Every column, the required ones first."""
        return (*self.required, *self.optional)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile:
    """A file whose form was found out.

    Attributes:
        places: our column names, each with its place in the file.
        ignored: how many columns of the file are none of ours.
        missing: optional columns that the file lacks.
    """

    path: Path
    header: tuple[str, ...] = field(repr=False)
    places: Mapping[str, int]
    ignored: int
    missing: tuple[str, ...]
    encoding: str = "utf-8"
    delimiter: str = ","

    def chunks(self) -> Iterator[pd.DataFrame]:
        """Give the file's rows as text, chunk by chunk: every column of ours, LINE.

        Raises:
            RegisterUnreadableError: the file turned out to be broken further down.
        """
        if _is_parquet(self.path):
            yield from _parquet_chunks(self, CHUNK_ROWS)
        else:
            yield from _csv_chunks(self, CHUNK_ROWS)


def open_register(path: Path, columns: Columns) -> RegisterFile:
    """Find out a file's form.

    Raises:
        RegisterUnreadableError: no such file, or neither CSV nor Parquet.
        RegisterColumnsError: a required column is missing.
    """
    if not path.is_file():
        raise RegisterUnreadableError(path, "there is no such file")
    if _is_parquet(path):
        return _placed(path, _parquet_header(path), columns, "", "")
    encoding = _encoding(path)
    header, delimiter = _csv_header(path, encoding, columns)
    return _placed(path, header, columns, encoding, delimiter)


def _placed(
    path: Path,
    header: Sequence[str],
    columns: Columns,
    encoding: str,
    delimiter: str,
) -> RegisterFile:
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        ours = _our_name(name, columns)
        if ours is not None:
            places.setdefault(ours, place)
    missing = tuple(name for name in columns.required if name not in places)
    if missing:
        raise RegisterColumnsError(path, missing)
    return RegisterFile(
        path=path,
        header=tuple(header),
        places=places,
        ignored=len(header) - len(places),
        missing=tuple(name for name in columns.optional if name not in places),
        encoding=encoding,
        delimiter=delimiter,
    )


def _our_name(name: str, columns: Columns) -> str | None:
    plain = name.strip().strip("\ufeff").lower().replace(" ", "_").replace("-", "_")
    if plain in columns.all:
        return plain
    return columns.aliases.get(plain)


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as source:
        return source.read(4) == b"PAR1"


def _encoding(path: Path) -> str:
    """Tell UTF-8 from the rest by reading the whole file once, in blocks."""
    with path.open("rb") as source:
        start = source.read(4)
        if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            return "utf-16"
        source.seek(0)
        if b"\0" in source.read(_SNIFF_BYTES):
            raise RegisterUnreadableError(path, "it is not text")
    try:
        with path.open(encoding="utf-8-sig", newline="") as text:
            while text.read(_SNIFF_BYTES):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _csv_header(path: Path, encoding: str, columns: Columns) -> tuple[list[str], str]:
    """Choose the delimiter by which most of the header's names are ours."""
    with path.open(encoding=encoding, errors="replace", newline="") as source:
        line = source.readline(_MAX_CELL)
    if not line.strip():
        raise RegisterUnreadableError(path, "it is empty or has no header")

    def read(delimiter: str) -> list[str]:
        return next(csv.reader(io.StringIO(line), delimiter=delimiter), [])

    def known(delimiter: str) -> int:
        return sum(_our_name(name, columns) is not None for name in read(delimiter))

    best = max((",", ";", "\t", "|"), key=known)
    return read(best), best


def _csv_chunks(file: RegisterFile, rows: int) -> Iterator[pd.DataFrame]:
    csv.field_size_limit(_MAX_CELL)
    held: list[list[str]] = []
    lines: list[int] = []
    with file.path.open(encoding=file.encoding, errors="replace", newline="") as source:
        reader = csv.reader(source, delimiter=file.delimiter)
        next(reader, None)
        begins = reader.line_num + 1
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    held.append(cells)
                    lines.append(begins)
                begins = reader.line_num + 1
                if len(held) == rows:
                    yield _frame(file, held, lines)
                    held, lines = [], []
        except csv.Error as error:
            why = f"line {reader.line_num} is no line of a CSV file"
            raise RegisterUnreadableError(file.path, why) from error
    if held:
        yield _frame(file, held, lines)


def _frame(
    file: RegisterFile, held: Sequence[Sequence[str]], lines: Sequence[int]
) -> pd.DataFrame:
    width = len(file.header)
    cells: dict[str, list[object]] = {
        name: [row[place].strip() if place < len(row) else "" for row in held]
        for name, place in file.places.items()
    }
    cells |= {name: [""] * len(held) for name in file.missing}
    cells[LINE] = list(lines)
    cells[RAGGED] = [len(row) != width for row in held]
    return pd.DataFrame(cells)


def _parquet_header(path: Path) -> list[str]:
    try:
        return list(pq.read_schema(path).names)
    except (pa.ArrowException, OSError) as error:
        raise RegisterUnreadableError(path, "it is a broken Parquet file") from error


def _parquet_chunks(file: RegisterFile, rows: int) -> Iterator[pd.DataFrame]:
    """Read a Parquet file batch by batch; a row's line is its number plus one."""
    line = 2
    try:
        source = pq.ParquetFile(file.path)
        for batch in source.iter_batches(batch_size=rows):
            cells: dict[str, list[object]] = {
                name: [_text(value) for value in batch.column(place).to_pylist()]
                for name, place in file.places.items()
            }
            cells |= {name: [""] * batch.num_rows for name in file.missing}
            cells[LINE] = list(range(line, line + batch.num_rows))
            cells[RAGGED] = [False] * batch.num_rows
            line += batch.num_rows
            yield pd.DataFrame(cells)
    except (pa.ArrowException, OSError) as error:
        raise RegisterUnreadableError(
            file.path, "it is a broken Parquet file"
        ) from error


def _text(value: object) -> str:
    """Write a typed value as a CSV file would have it."""
    if value is None:
        return ""
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ";".join(_text(one) for one in value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
