"""Rows of the mart laid out in columns, as DuckDB takes them fastest."""

from collections.abc import Sequence

import pyarrow as pa

from analytics import mart_tables as sql
from analytics.mart_rows import Row


def to_arrow(table: str, rows: Sequence[Row]) -> pa.Table:
    """Give rows as a columnar table under the names of the mart's table."""
    columns = sql.TABLES[table]
    kinds = {
        "VARCHAR": pa.string(),
        "DOUBLE": pa.float64(),
        "BIGINT": pa.int64(),
        "TIMESTAMP": pa.timestamp("us"),
    }
    listed = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pa.table(
        {
            name: pa.array(list(cells), type=kinds[kind])
            for (name, kind), cells in zip(columns, listed, strict=True)
        }
    )
