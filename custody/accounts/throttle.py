"""How many tries to sign in may fail before one must wait.

Counted by name and address together, so that nobody can lock a colleague out from
elsewhere; by address, against one password tried on many names; by name, against many
addresses trying one.
"""

import hashlib
from datetime import datetime, timedelta
from math import ceil
from typing import Final

import sqlalchemy as sa

from custody.catalogue import sessions
from custody.errors import SignInThrottledError

WINDOW: Final = timedelta(minutes=15)
FAILURES_A_PAIR: Final = 5
"""More than anybody mistypes. Source: OWASP Authentication Cheat Sheet, lockout."""
FAILURES_AN_ADDRESS: Final = 50
"""A whole office may sit behind one address."""
FAILURES_A_NAME: Final = 50


def note_try(work: sa.Connection, user_name: str, address: str, now: datetime) -> None:
    """Write a try down, unless too many have failed lately.

    Raises:
        SignInThrottledError: wait until the oldest of them has left the window.
    """
    name = _name_hash(user_name)
    since = now - WINDOW
    sessions.forget_old_failures(work, since)
    limits = (
        (FAILURES_A_PAIR, name, address),
        (FAILURES_AN_ADDRESS, None, address),
        (FAILURES_A_NAME, name, None),
    )
    for limit, of_name, of_address in limits:
        failed = sessions.failures_since(
            work, since, user_name_sha256=of_name, address=of_address
        )
        if len(failed) >= limit:
            free_at = failed[len(failed) - limit] + WINDOW
            raise SignInThrottledError(ceil((free_at - now).total_seconds()))
    sessions.add_failure(work, user_name_sha256=name, address=address, failed_at=now)


def forget_tries(work: sa.Connection, user_name: str, address: str) -> None:
    """Take the tries of a name from an address back: the person is who they say."""
    name = _name_hash(user_name)
    sessions.forget_failures(work, user_name_sha256=name, address=address)


def _name_hash(user_name: str) -> str:
    """A hash, because people type their password into the wrong field."""
    return hashlib.sha256(user_name.encode("utf-8", "surrogatepass")).hexdigest()
