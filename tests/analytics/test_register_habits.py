"""How a file writes amounts and days, as its rows tell."""

from pathlib import Path

import pytest

from analytics.cell_amounts import DecimalMark
from analytics.cell_moments import DateOrder
from analytics.register_columns import TRANSACTION_COLUMNS
from analytics.register_files import open_register
from analytics.register_habits import Habits


def _habits(folder: Path, amounts: list[str], days: list[str]) -> Habits:
    path = folder / "transactions.csv"
    rows = "".join(
        f"T-{place};1;booking;{day};{amount}\n"
        for place, (amount, day) in enumerate(zip(amounts, days, strict=True))
    )
    header = "transaction_id;customer_id;kind;occurred_at;amount_eur\n"
    path.write_text(header + rows, encoding="utf-8")
    return Habits(open_register(path, TRANSACTION_COLUMNS))


@pytest.mark.parametrize(
    ("amounts", "mark"),
    [
        (["1.234", "45,50"], DecimalMark.COMMA),
        (["1.234", "45.50"], DecimalMark.POINT),
        (["1.234", "45"], None),
        (["1.234", "45,50", "45.50"], None),
        (["1.234", "$45,50"], None),
    ],
)
def test_the_other_rows_tell_the_decimal_mark(
    tmp_path: Path, amounts: list[str], mark: DecimalMark | None
) -> None:
    days = ["9.3.2026"] * len(amounts)

    assert _habits(tmp_path, amounts, days).decimal_mark is mark


@pytest.mark.parametrize(
    ("days", "order"),
    [
        (["03/09/2026", "29/09/2026"], DateOrder.DAY_FIRST),
        (["03/09/2026", "03/29/2026"], DateOrder.MONTH_FIRST),
        (["03/09/2026", "2026-03-29"], None),
        (["29/03/2026", "03/29/2026"], None),
    ],
)
def test_the_other_rows_tell_day_from_month(
    tmp_path: Path, days: list[str], order: DateOrder | None
) -> None:
    assert _habits(tmp_path, [""] * len(days), days).date_order is order


def test_what_the_settings_say_is_not_asked_of_the_file(tmp_path: Path) -> None:
    file = _habits(tmp_path, ["45.50"], ["29/03/2026"])._file  # the file that was made

    told = Habits(
        file, decimal_mark=DecimalMark.COMMA, date_order=DateOrder.MONTH_FIRST
    )

    assert told.decimal_mark is DecimalMark.COMMA
    assert told.date_order is DateOrder.MONTH_FIRST
