"""How a file writes what may be read in two ways: its other rows tell, or nobody.

`1.234` is a thousand in a file that writes `45,50`; `03/09/2026` is March's in one that
writes `03/29/2026`. Where the rows disagree, or none tells, such cells are refused.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from analytics.cell_amounts import DecimalMark, mark_told
from analytics.cell_moments import DateOrder, order_told
from analytics.register_files import RegisterFile
from custody.records.extra_fields import ExtraField, FieldType

ToldT = TypeVar("ToldT")
AMOUNTS = ("amount_eur",)
MOMENTS = ("occurred_at", "appointment_at")


class Habits:
    """The habits of one file, found out by reading it once, when first asked for."""

    def __init__(
        self,
        file: RegisterFile,
        *,
        extra: Iterable[ExtraField] = (),
        decimal_mark: DecimalMark | None = None,
        date_order: DateOrder | None = None,
    ) -> None:
        """Take a file, and what the settings say of it if they do."""
        self._file = file
        own = {one.name: one.type for one in extra}
        days = {FieldType.MOMENT, FieldType.DATE}
        self._amounts = (
            *AMOUNTS,
            *(name for name, kind in own.items() if kind is FieldType.AMOUNT),
        )
        self._moments = (*MOMENTS, *(name for name in own if own[name] in days))
        self._given = decimal_mark, date_order

    @property
    def decimal_mark(self) -> DecimalMark | None:
        """What parts cents in this file, None where it does not tell."""
        return self._given[0] or self._told[0]

    @property
    def date_order(self) -> DateOrder | None:
        """Which number is the day in this file, None where it does not tell."""
        return self._given[1] or self._told[1]

    @cached_property
    def _told(self) -> tuple[DecimalMark | None, DateOrder | None]:
        marks: set[DecimalMark] = set()
        orders: set[DateOrder] = set()
        for chunk in self._file.chunks():
            for name in self._amounts:
                marks.update(_told(mark_told(text) for text in set(chunk[name])))
            for name in self._moments:
                orders.update(_told(order_told(text) for text in set(chunk[name])))
        return _only(marks), _only(orders)


def _told(witnesses: Iterable[ToldT | None]) -> Iterable[ToldT]:
    return (one for one in witnesses if one is not None)


def _only(told: set[ToldT]) -> ToldT | None:
    """Give what all say, None where they disagree or nobody says anything."""
    return next(iter(told)) if len(told) == 1 else None
