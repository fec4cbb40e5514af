"""The rows of sign-ins, and of those that failed."""

from datetime import datetime

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.records.accounts import Session
from custody.records.ids import AccountId


def add_session(work: sa.Connection, session: Session) -> None:
    """Write a new sign-in."""
    row = {column.name: getattr(session, column.name) for column in t.sessions.columns}
    work.execute(sa.insert(t.sessions), row)


def session_by_token(read: sa.Connection, token_sha256: str) -> Session | None:
    """Read a sign-in, None when it has ended or never was."""
    query = sa.select(t.sessions).where(t.sessions.c.token_sha256 == token_sha256)
    row = read.execute(query).mappings().one_or_none()
    return None if row is None else Session(**row)


def touch_session(work: sa.Connection, token_sha256: str, seen_at: datetime) -> None:
    """Write that the person did something just now."""
    sessions = t.sessions
    work.execute(
        sa.update(sessions)
        .where(sessions.c.token_sha256 == token_sha256)
        .values(seen_at=seen_at)
    )


def end_session(work: sa.Connection, token_sha256: str) -> None:
    """End one sign-in, and with it every leave to play that it gave."""
    sessions = t.sessions
    work.execute(sa.delete(sessions).where(sessions.c.token_sha256 == token_sha256))


def end_sessions_of(work: sa.Connection, account_id: AccountId) -> int:
    """End every sign-in of an account; tell how many there were."""
    sessions = t.sessions
    found = work.execute(sa.delete(sessions).where(sessions.c.account_id == account_id))
    return found.rowcount


def end_old_sessions(
    work: sa.Connection, *, now: datetime, unseen_since: datetime
) -> None:
    """End the sign-ins that ran out, or of which nothing was seen for too long."""
    sessions = t.sessions.c
    is_old = sa.or_(sessions.expires_at <= now, sessions.seen_at <= unseen_since)
    work.execute(sa.delete(t.sessions).where(is_old))


def add_failure(
    work: sa.Connection, *, user_name_sha256: str, address: str, failed_at: datetime
) -> int:
    """Write a failed sign-in; give the number by which it can be taken back."""
    statement = (
        sa.insert(t.sign_in_failures)
        .values(user_name_sha256=user_name_sha256, address=address, failed_at=failed_at)
        .returning(t.sign_in_failures.c.failure_id)
    )
    return int(work.execute(statement).scalar_one())


def failures_since(
    read: sa.Connection,
    since: datetime,
    *,
    user_name_sha256: str | None = None,
    address: str | None = None,
) -> tuple[datetime, ...]:
    """Read when sign-ins failed, oldest first: of a name, an address, or both."""
    failures = t.sign_in_failures.c
    query = sa.select(failures.failed_at).where(failures.failed_at > since)
    if user_name_sha256 is not None:
        query = query.where(failures.user_name_sha256 == user_name_sha256)
    if address is not None:
        query = query.where(failures.address == address)
    return tuple(read.execute(query.order_by(failures.failed_at)).scalars())


def forget_failures(
    work: sa.Connection, *, user_name_sha256: str, address: str
) -> None:
    """Take back the failures of a name from an address: they signed in after all."""
    failures = t.sign_in_failures
    work.execute(
        sa.delete(failures).where(
            failures.c.user_name_sha256 == user_name_sha256,
            failures.c.address == address,
        )
    )


def forget_old_failures(work: sa.Connection, before: datetime) -> None:
    """Take away failures that count for nothing any more."""
    failures = t.sign_in_failures
    work.execute(sa.delete(failures).where(failures.c.failed_at <= before))
