"""Tables keep every figure whole, whatever the width of the terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.tables import Row, cell_text, parted, print_table

FIGURES = [f"figure {number}" for number in range(20)]
ROWS: list[Row] = [
    {"way": "VAD, language given", "seconds": 42.6, "MiB beside the model": 127},
    {"way": "ours", "seconds": 7.63, "MiB beside the model": None},
]
for _row, _figure in zip(ROWS, (0.00012345, 123456789), strict=True):
    _row.update(dict.fromkeys(FIGURES, _figure))


@given(st.integers(min_value=20, max_value=400))
def test_every_column_stands_in_one_part_and_each_part_names_its_rows(
    width: int,
) -> None:
    parts = parted(ROWS, width)

    assert all(names[0] == "way" for names in parts)
    assert [name for names in parts for name in names[1:]] == list(ROWS[0])[1:]


def test_a_wide_terminal_shows_one_table() -> None:
    assert parted(ROWS, 1000) == [list(ROWS[0])]


def test_nothing_is_parted_of_no_rows() -> None:
    assert parted([], 80) == []


def test_a_column_that_is_too_wide_stands_alone() -> None:
    rows: list[Row] = [{"way": "ours", "quote": "x" * 200, "seconds": 1}]

    assert parted(rows, 80) == [["way", "quote"], ["way", "seconds"]]


def test_no_figure_is_cut_on_a_narrow_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    print_table("Speech", ROWS)

    printed = capsys.readouterr().out
    assert "…" not in printed
    assert printed.count("123456789") == 20
    assert printed.count(cell_text(0.00012345)) == 20
    assert printed.count("Speech") == 1
