"""Hidden spans in the two tables that hold them: what is hidden, and what was found."""

from typing import Any

import sqlalchemy as sa

from custody.catalogue.upserts import replace_of_call
from custody.records.ids import CallId
from custody.records.redactions import Redaction, RedactionKind

_OF_THE_ROW = ("call_id", "redaction")


def put_spans(
    work: sa.Connection, table: sa.Table, call_id: CallId, spans: tuple[Redaction, ...]
) -> None:
    """Make these the call's spans in the table, in this order."""
    rows = [
        {"call_id": call_id, "redaction": number, **_columns(table, span)}
        for number, span in enumerate(spans)
    ]
    replace_of_call(work, table, call_id, rows)


def spans_of(
    read: sa.Connection, table: sa.Table, call_id: CallId
) -> tuple[Redaction, ...]:
    """Read the call's spans in the order they were put in."""
    query = sa.select(*(table.c[name] for name in _span_names(table)))
    query = query.where(table.c.call_id == call_id).order_by(table.c.redaction)
    return tuple(
        Redaction(**{**row, "kind": RedactionKind(row["kind"])})
        for row in read.execute(query).mappings()
    )


def _columns(table: sa.Table, span: Redaction) -> dict[str, Any]:
    return {name: getattr(span, name) for name in _span_names(table)} | {
        "kind": str(span.kind)
    }


def _span_names(table: sa.Table) -> tuple[str, ...]:
    return tuple(one.name for one in table.columns if one.name not in _OF_THE_ROW)
