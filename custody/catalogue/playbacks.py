"""The rows of leave to play a recording, and of the seconds that were played."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.records.accounts import Grant
from custody.records.heard import Span
from custody.records.ids import AccountId, CallId
from custody.records.purposes import Purpose, Rendition


def add_grant(work: sa.Connection, grant: Grant) -> None:
    """Write a leave to play; its sign-in must be there."""
    row = {name.name: getattr(grant, name.name) for name in t.audio_grants.columns}
    work.execute(sa.insert(t.audio_grants), row | _words_of(grant))


def grant_by_hash(read: sa.Connection, grant_sha256: str) -> Grant | None:
    """Read a leave to play and whose sign-in it is, None when it is not there."""
    query = (
        sa.select(t.audio_grants, t.sessions.c.account_id)
        .join(t.sessions)
        .where(t.audio_grants.c.grant_sha256 == grant_sha256)
    )
    row = read.execute(query).mappings().one_or_none()
    if row is None:
        return None
    return Grant(
        **{
            **row,
            "rendition": Rendition(row["rendition"]),
            "purpose": Purpose(row["purpose"]),
        }
    )


def end_old_grants(work: sa.Connection, now: datetime) -> None:
    """Take away the leaves that ran out."""
    grants = t.audio_grants
    work.execute(sa.delete(grants).where(grants.c.expires_at <= now))


def add_playbacks(
    work: sa.Connection, grant: Grant, spans: Iterable[Span], played_at: datetime
) -> None:
    """Write the seconds that were played under a grant."""
    rows = [
        {
            "call_id": grant.call_id,
            "account_id": grant.account_id,
            "token_sha256": grant.token_sha256,
            **_words_of(grant),
            "start": start,
            "end": end,
            "played_at": played_at,
        }
        for start, end in spans
    ]
    if rows:
        work.execute(sa.insert(t.playbacks), rows)


def played_spans(
    read: sa.Connection,
    account_id: AccountId,
    call_id: CallId,
    token_sha256: str | None = None,
) -> tuple[Span, ...]:
    """Read the seconds of a call that somebody played, in the order of playing.

    Args:
        read: the catalogue.
        account_id: of whoever played.
        call_id: of the call.
        token_sha256: only those of this sign-in; None for all.
    """
    played = t.playbacks.c
    query = sa.select(played.start, played.end).where(
        played.account_id == account_id, played.call_id == call_id
    )
    if token_sha256 is not None:
        query = query.where(played.token_sha256 == token_sha256)
    found = read.execute(query.order_by(played.playback_id))
    return tuple((start, end) for start, end in found)


def played_in_sitting(
    read: sa.Connection, account_id: AccountId, call_id: CallId, token_sha256: str
) -> tuple[Span, ...]:
    """Read the seconds of a call that somebody played in one sign-in, to verify.

    Only what was played unredacted and for verification: a silenced second, or one
    played for training, is not what a verdict may rest on.
    """
    played = t.playbacks.c
    query = sa.select(played.start, played.end).where(
        played.account_id == account_id,
        played.call_id == call_id,
        played.token_sha256 == token_sha256,
        played.rendition == str(Rendition.RAW),
        played.purpose == str(Purpose.VERIFICATION),
    )
    found = read.execute(query.order_by(played.playback_id))
    return tuple((start, end) for start, end in found)


def played_in_full(
    read: sa.Connection, account_id: AccountId, call_id: CallId, token_sha256: str
) -> tuple[Span, ...]:
    """Read the seconds of a call that somebody played unredacted in one sign-in.

    For whatever purpose allowed it: a silenced second tells nobody what it hides.
    """
    played = t.playbacks.c
    query = sa.select(played.start, played.end).where(
        played.account_id == account_id,
        played.call_id == call_id,
        played.token_sha256 == token_sha256,
        played.rendition == str(Rendition.RAW),
    )
    found = read.execute(query.order_by(played.playback_id))
    return tuple((start, end) for start, end in found)


def _words_of(grant: Grant) -> dict[str, Any]:
    return {"rendition": str(grant.rendition), "purpose": str(grant.purpose)}
