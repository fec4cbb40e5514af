"""When the settings tell other fields than before: what was read of them is read anew.

A field that is new, called otherwise or of another type changes what calls say, though
no row of the register changed. The next load notices, by a digest of the settings.
"""

import dataclasses
import hashlib
import json
from typing import Any

import sqlalchemy as sa

from analytics.desk import AnalyticsDesk
from analytics.mart import rebuild_mart
from analytics.stale_calls import put_back
from custody.catalogue import tables as t
from custody.catalogue.values import set_value, value
from custody.records.ids import CallId

FIELDS = "fields"
"""Name of the workspace value that holds the digest of the fields last read by."""


def renew(desk: AnalyticsDesk) -> set[CallId]:
    """Put calls back whose own fields were read by other settings than today's.

    The mart is built anew: what is sealed in it hangs on the settings, too.

    Returns:
        The calls that are analysed again; none where nothing changed.

    Raises:
        MartRebuildError, MartUnavailableError: the mart cannot be built; the next load
            tries again.
    """
    digest = _digest(desk)
    with desk.catalogue.reading() as read:
        before = value(read, FIELDS) or ""
    if before == digest:
        return set()
    rebuild_mart(desk)
    with desk.catalogue.writing() as work:
        calls = {CallId(one) for one in work.execute(_touched()).scalars()}
        put_back(work, calls, desk.clock())
        set_value(work, FIELDS, digest)
    return calls


def _touched() -> sa.Select[Any]:
    """Ask for calls with a link to a row that has own values, or with own findings."""
    own = sa.select(t.findings.c.call_id).where(t.findings.c.type.is_not(None))
    linked = (
        sa.select(t.links.c.call_id)
        .join(
            t.transactions,
            t.transactions.c.transaction_id == t.links.c.transaction_id,
        )
        .where(t.transactions.c.extra.is_not(None))
    )
    return sa.select(sa.union(own, linked).subquery().c.call_id)


def _digest(desk: AnalyticsDesk) -> str:
    """Tell these fields from others; "" where there are none."""
    fields = desk.settings.fields
    if not fields:
        return ""
    told = {name: dataclasses.asdict(one) for name, one in fields.items()}
    text = json.dumps(told, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
