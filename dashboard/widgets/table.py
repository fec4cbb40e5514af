"""A table of rows that open, with chips for what a glance should catch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("table", Path(__file__).parent)


class Kind(StrEnum):
    """How a column is set."""

    TEXT = "text"
    SOFT = "soft"
    WIDE = "wide"
    TIME = "time"
    NUMBER = "number"
    CHIPS = "chips"


class Tone(StrEnum):
    """What a chip's colour says; the words say it, too."""

    GOOD = "good"
    BAD = "bad"
    UNSURE = "unsure"
    CALM = "calm"
    WARM = "warm"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Chip:
    """A word in a colour, with a sentence for whoever points at it."""

    label: str
    tone: Tone = Tone.PLAIN
    title: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the key of its cells, its heading, and how it is set."""

    key: str
    label: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        row_id: what comes back when it is opened.
        cells: by column key; text, or chips in a column of chips.
        href: where it leads in a new tab; "" when the row does not open.
    """

    row_id: str
    cells: Mapping[str, str | Sequence[Chip]] = field(repr=False)
    href: str = ""


def show_table(
    columns: Sequence[Column], rows: Sequence[Row], *, key: str
) -> str | None:
    """Show a table.

    Returns:
        The id of the row that was opened just now, None when none was.
    """
    shown = mounted(_COMPONENT)(
        key=key,
        data=table_data(columns, rows),
        on_opened_change=_rerun,
    )
    opened = shown.get("opened")
    return str(opened) if opened else None


def table_data(columns: Sequence[Column], rows: Sequence[Row]) -> dict[str, object]:
    """Write what the component draws, as JSON."""
    return {
        "columns": [
            {"key": column.key, "label": column.label, "kind": str(column.kind)}
            for column in columns
        ],
        "rows": [
            {
                "id": row.row_id,
                "href": row.href,
                "cells": {key: _cell(value) for key, value in row.cells.items()},
            }
            for row in rows
        ],
    }


def _cell(value: str | Sequence[Chip]) -> object:
    if isinstance(value, str):
        return value
    return [
        {"label": chip.label, "tone": str(chip.tone), "title": chip.title}
        for chip in value
    ]


def _rerun() -> None:
    """Let the page run again; what was opened is read where the table is shown."""
