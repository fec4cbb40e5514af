"""Tables for people, parted where a terminal is too narrow for all columns."""

from collections.abc import Sequence

from rich.table import Table

from cli.printing import people_console

Cell = str | float | int | None
Row = dict[str, Cell]

_GAP = 2
"""Blanks that a table puts around a column, left and right together."""


def print_table(title: str, rows: Sequence[Row]) -> None:
    """Print rows under a title; columns that do not fit follow below, names repeated.

    Args:
        title: printed over the first part only.
        rows: by the column's name; the first one's names are the table's, the first
            column names the row. Nothing is printed of no rows but the title.
    """
    console = people_console()
    for num_part, names in enumerate(parted(rows, console.width) or [[]]):
        table = Table(
            title=title if num_part == 0 else None,
            box=None,
            header_style="bold",
            title_justify="left",
        )
        for name in names:
            is_first = name == names[0]
            table.add_column(name, justify="left" if is_first else "right")
        for row in rows:
            table.add_row(*(cell_text(row.get(name)) for name in names))
        console.print(table)


def parted(rows: Sequence[Row], width: int) -> list[list[str]]:
    """Part a table's columns so that no part is wider than so many characters.

    Every part begins with the first column. A heading may break between its words and a
    row's name as it must, no other cell may; a column that is too wide by itself stands
    alone.
    """
    names = list(rows[0]) if rows else []
    if not names:
        return []
    first, *others = names
    head = min(_width(first, rows) + _GAP, width // 3)
    parts: list[list[str]] = [[first]]
    taken = head
    for name in others:
        needed = _width(name, rows) + _GAP
        if taken + needed > width and len(parts[-1]) > 1:
            parts.append([first])
            taken = head
        parts[-1].append(name)
        taken += needed
    return parts


def cell_text(value: Cell) -> str:
    """Write a figure with three digits, and a dash for none."""
    if value is None:
        return "-"
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def _width(name: str, rows: Sequence[Row]) -> int:
    cells = (len(cell_text(row.get(name))) for row in rows)
    return max(*cells, *(len(word) for word in name.split()), 1)
