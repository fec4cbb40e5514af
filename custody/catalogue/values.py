"""Few and small values of the whole workspace, by name."""

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import upsert


def set_value(work: sa.Connection, name: str, value: str) -> None:
    """Write a value in place of the one it had."""
    upsert(work, t.workspace_values, [{"name": name, "value": value}])


def value(read: sa.Connection, name: str) -> str | None:
    """Read a value, None when it was never set."""
    values = t.workspace_values.c
    query = sa.select(values.value).where(values.name == name)
    return read.execute(query).scalar_one_or_none()
