"""A register's file as chunks of text rows, whatever its form: CSV or Parquet.

Nothing is judged here but the form: encoding, delimiter, which column is which. A file
of a million rows is read in bounded memory.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from analytics.register_columns import Columns, Naming
from custody.errors import RegisterUnreadableError

CHUNK_ROWS = 10_000
"""Rows judged and written at once: about 20 MB of text, a second of work."""
LINE = "line"
"""Column of a chunk that holds each row's line, counted from 1, the header included."""
RAGGED = "ragged"
"""Column that is True where a row has more or fewer cells than the header."""
_SNIFF_BYTES = 1 << 20
_EXCEL_HINT = re.compile(r"\ufeff?sep=.", re.IGNORECASE)
"""Spreadsheets write `sep=;` above the header, to tell each other the delimiter."""
_MAX_CELL = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile:
    """A file whose form was found out.

    Attributes:
        places: our column names, each with its place in the file.
        ignored: how many columns of the file are none of ours.
        missing: optional columns that the file lacks.
        told_missing: of these, the ones that somebody may miss.
        skipped: lines before the header.
    """

    path: Path
    header: tuple[str, ...] = field(repr=False)
    places: Mapping[str, int]
    ignored: int
    missing: tuple[str, ...]
    told_missing: tuple[str, ...]
    encoding: str = "utf-8"
    delimiter: str = ","
    skipped: int = 0

    def chunks(self) -> Iterator[pd.DataFrame]:
        """Give the file's rows as text, chunk by chunk: every column of ours, LINE.

        Raises:
            RegisterUnreadableError: the file turned out to be broken further down.
        """
        if _is_parquet(self.path):
            yield from _parquet_chunks(self, CHUNK_ROWS)
        else:
            yield from _csv_chunks(self, CHUNK_ROWS)


def open_register(
    path: Path, columns: Columns, mapping: Mapping[str, str] | None = None
) -> RegisterFile:
    """Find out a file's form.

    Args:
        path: of the file.
        columns: that its register may have.
        mapping: from the settings: the file's own headers of our columns.

    Raises:
        RegisterUnreadableError: no such file, or neither CSV nor Parquet.
        RegisterColumnsError: a required column is missing.
        RegisterMappingError: two headers may be one column, or one header two.
    """
    naming = Naming(columns, mapping or {})
    if not path.is_file():
        raise RegisterUnreadableError(path, "there is no such file")
    if _is_parquet(path):
        return _placed(path, _parquet_header(path), naming)
    encoding = _encoding(path)
    header, delimiter, skipped = _csv_header(path, encoding, naming)
    placed = _placed(path, header, naming)
    return replace(placed, encoding=encoding, delimiter=delimiter, skipped=skipped)


def _placed(path: Path, header: Sequence[str], naming: Naming) -> RegisterFile:
    places, columns = naming.places(path, header), naming.columns
    missing = tuple(name for name in columns.optional if name not in places)
    return RegisterFile(
        path=path,
        header=tuple(header),
        places=places,
        ignored=len(header) - len(places),
        missing=missing,
        told_missing=tuple(name for name in missing if name not in columns.side),
    )


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


def _csv_header(
    path: Path, encoding: str, naming: Naming
) -> tuple[list[str], str, int]:
    """Choose the delimiter by which most of the header's names are ours.

    Returns:
        The header, the delimiter, and how many lines stand before the header.
    """
    with path.open(encoding=encoding, errors="replace", newline="") as source:
        line = source.readline(_MAX_CELL)
        skipped = int(_EXCEL_HINT.fullmatch(line.strip()) is not None)
        if skipped:
            line = source.readline(_MAX_CELL)
    if not line.strip():
        raise RegisterUnreadableError(path, "it is empty or has no header")

    def read(delimiter: str) -> list[str]:
        return next(csv.reader(io.StringIO(line), delimiter=delimiter), [])

    def known(delimiter: str) -> tuple[int, int]:
        names = read(delimiter)
        return sum(naming.knows(name) for name in names), len(names)

    best = max((",", ";", "\t", "|"), key=known)
    return read(best), best, skipped


def _csv_chunks(file: RegisterFile, rows: int) -> Iterator[pd.DataFrame]:
    csv.field_size_limit(_MAX_CELL)
    held: list[list[str]] = []
    lines: list[int] = []
    with file.path.open(encoding=file.encoding, errors="replace", newline="") as source:
        reader = csv.reader(source, delimiter=file.delimiter)
        for _ in range(file.skipped + 1):
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
    if value is None or value != value:  # noqa: PLR0124 # what is no number, and no date
        return ""
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ";".join(_text(one) for one in value)
    if isinstance(value, (float, Decimal)):
        return _number(value)
    return str(value).strip()


def _number(value: float | Decimal) -> str:
    """Write a typed number without zeros that a reader could take for thousands."""
    written = f"{value:.6f}"
    return written.rstrip("0").rstrip(".")
