"""Where many transactions stand, without reading what their entries say.

A list needs a word on each transaction, not its quotes and notes: the database takes
out of each content the few members that decide it, and no text is parsed here.
Signatures and digests are not checked: whoever opens one of them has that done then
(`verifications.entries_of`).
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from custody.catalogue import tables as t
from custody.catalogue.verifications import entry_in
from custody.records.ids import TransactionId
from custody.records.verifications import (
    Content,
    Entry,
    SecondNeeded,
    Standing,
    standing_of,
)

_YES = frozenset({1, "true"})
"""What SQLite and PostgreSQL make of JSON's true."""


def standings_between(
    read: sa.Connection, since: datetime, before: datetime
) -> Mapping[TransactionId, Standing]:
    """Work out where the transactions of some days stand, those with an entry.

    Returns:
        Standings whose contents hold the snapshot's digest, whether a second person is
        needed and whether they agree; every other member is empty.
    """
    entries, contents = t.verification_entries.c, t.verification_contents.c
    occurred_at = t.transactions.c.occurred_at
    query = (
        sa.select(
            t.verification_entries,
            contents.entry.is_not(None).label("has_content"),
            _member(read, "snapshot_sha256"),
            _member(read, "second_needed"),
            _member(read, "agrees"),
        )
        .join(t.transactions, t.transactions.c.transaction_id == entries.transaction_id)
        .join(t.verification_contents, contents.entry == entries.entry, isouter=True)
        .where(occurred_at >= since, occurred_at < before)
        .order_by(entries.entry)
    )
    found: defaultdict[TransactionId, list[Entry]] = defaultdict(list)
    for row in read.execute(query).mappings():
        content = _content_of(row) if row["has_content"] else None
        entry = entry_in(dict(row), content)
        found[entry.transaction_id].append(entry)
    return {name: standing_of(entries) for name, entries in found.items()}


def _member(read: sa.Connection, name: str) -> sa.Label[object]:
    """Take one member out of a content's text."""
    content = t.verification_contents.c.content
    if read.dialect.name == "postgresql":
        told: sa.ColumnElement[object] = sa.cast(content, postgresql.JSON)[name].astext
    else:
        told = sa.func.json_extract(content, f"$.{name}")
    return told.label(name)


def _content_of(row: sa.RowMapping) -> Content:
    agrees = row["agrees"]
    return Content(
        salt="",
        snapshot=(),
        snapshot_sha256=row["snapshot_sha256"],
        calls=(),
        second_needed=SecondNeeded(row["second_needed"] or ""),
        agrees=None if agrees is None else agrees in _YES,
    )
