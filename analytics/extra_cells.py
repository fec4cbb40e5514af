"""The text of a cell of the organisation's own columns, read as its field's type says.

As strict as our own columns: what can mean two things is decided by the file's other
rows or by nobody. A value is kept as text in one normal form, so that equal values are
equal texts.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from analytics.cell_amounts import read_amount
from analytics.cell_moments import DateOrder, read_day, read_moment
from analytics.cells import CellError, UnclearCellError
from analytics.register_habits import Habits
from custody.records.extra_fields import ExtraField, FieldType

MOST_COUNT: Final = 10**9
"""Larger ones are no counts but codes, whose zeros matter."""
_COUNT: Final = re.compile(r"(\d{1,9})(?:[.,]0+)?", re.ASCII)
"""Spreadsheets write whole numbers as `4.0`."""
_CODE: Final = re.compile(r"[^\W_][^\W_ ./:_#+-]*(?:[ ./:_#+-]+[^\W_]+)*")
MOST_CODE: Final = 64


@dataclass(frozen=True, slots=True)
class ExtraCells:
    """Reads the organisation's own cells of one file.

    Attributes:
        zone: of moments that name none.
        habits: of the file, asked where a cell may mean two things.
        notices: in words, counted over the file's rows.
    """

    zone: ZoneInfo
    habits: Habits
    notices: Counter[str]

    def read(self, extra: ExtraField, text: str) -> str:
        """Read a cell that is not empty, in the normal form of its type.

        Returns:
            `45.50`, `2026-03-16T14:30+02:00` (local, with its offset), `2026-03-16`,
            `4`; a choice as the settings write it; text without doubled spaces.

        Raises:
            CellError: it is none of its type; the reason names no value.
        """
        readers: dict[FieldType, Callable[[ExtraField, str], str]] = {
            FieldType.AMOUNT: self._amount,
            FieldType.MOMENT: self._moment,
            FieldType.DATE: self._date,
            FieldType.COUNT: _count,
            FieldType.CODE: _code,
            FieldType.CHOICE: _choice,
        }
        return readers.get(extra.type, _words)(extra, " ".join(text.split()))

    def _amount(self, extra: ExtraField, text: str) -> str:
        try:
            return f"{read_amount(text):.2f}"
        except UnclearCellError:
            amount = read_amount(text, self.habits.decimal_mark)
            self._note(extra, "parts thousands or cents as other rows do")
            return f"{amount:.2f}"

    def _moment(self, extra: ExtraField, text: str) -> str:
        def read(order: DateOrder | None) -> str:
            moment, notice = read_moment(text, self.zone, order)
            if notice is not None:
                self._note(extra, f"names {notice}")
            return moment.astimezone(self.zone).isoformat(timespec="minutes")

        return self._by_order(extra, read)

    def _date(self, extra: ExtraField, text: str) -> str:
        return self._by_order(extra, lambda order: read_day(text, order).isoformat())

    def _by_order(
        self, extra: ExtraField, read: Callable[[DateOrder | None], str]
    ) -> str:
        try:
            return read(None)
        except UnclearCellError:
            value = read(self.habits.date_order)
            self._note(extra, "has day and month in the order of other rows")
            return value

    def _note(self, extra: ExtraField, notice: str) -> None:
        self.notices[f"{extra.name} {notice}"] += 1


def _count(extra: ExtraField, text: str) -> str:
    del extra
    found = _COUNT.fullmatch(text)
    if found is None:
        reason = "is no whole number"
        raise CellError(reason)
    return str(int(found[1]))


def _code(extra: ExtraField, text: str) -> str:
    del extra
    if _CODE.fullmatch(text) is None or len(text) > MOST_CODE:
        reason = "is no code of letters and digits"
        raise CellError(reason)
    return text


def _choice(extra: ExtraField, text: str) -> str:
    plain = text.casefold()
    for value in extra.values:
        if " ".join(value.split()).casefold() == plain:
            return value
    reason = "is none of the values in the settings"
    raise CellError(reason)


def _words(extra: ExtraField, text: str) -> str:
    del extra
    return text
