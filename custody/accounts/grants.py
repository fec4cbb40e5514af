"""Leave to play a recording, and the seconds that were played under it.

A grant is bound to one sign-in, one call, one rendition and one purpose, and ends soon:
an address that leaks is of no use to anybody else, nor tomorrow.
"""

import math
import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Final

import sqlalchemy as sa

from custody.accounts.people import token_hash
from custody.catalogue import playbacks, sessions, stages
from custody.catalogue.accounts import account_by_id
from custody.catalogue.calls import call_by_id
from custody.catalogue.engine import Catalogue
from custody.errors import GrantMissingError, SpansRefusedError
from custody.records.accounts import Grant
from custody.records.clock import Clock
from custody.records.heard import Span, merged_spans
from custody.records.ids import AccountId, CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import Stage

__all__ = [
    "Grant",
    "grant_audio",
    "heard_seconds",
    "open_grant",
    "record_playback",
]

GRANT_BYTES: Final = 24
GRANT_LASTS: Final = timedelta(minutes=15)
"""Longer than most calls; the player asks for another when it ends."""


def grant_audio(  # noqa: PLR0913 # a grant is bound to all of these
    catalogue: Catalogue,
    *,
    token: str,
    call_id: CallId,
    purpose: Purpose,
    rendition: Rendition,
    clock: Clock,
) -> str:
    """Give a sign-in leave to play; who may was asked before (`permissions.ensure`).

    Returns:
        The grant, for an address; only its hash is kept.

    Raises:
        GrantMissingError: the token is no sign-in's.
        CallMissingError: there is no such call.
    """
    grant = secrets.token_urlsafe(GRANT_BYTES)
    now = clock()
    with catalogue.writing() as work:
        session = sessions.session_by_token(work, token_hash(token))
        if session is None or session.expires_at <= now:
            raise GrantMissingError
        call_by_id(work, call_id)
        playbacks.end_old_grants(work, now)
        playbacks.add_grant(
            work,
            Grant(
                grant_sha256=token_hash(grant),
                token_sha256=session.token_sha256,
                account_id=session.account_id,
                call_id=call_id,
                rendition=rendition,
                purpose=purpose,
                expires_at=min(now + GRANT_LASTS, session.expires_at),
            ),
        )
    return grant


def open_grant(catalogue: Catalogue, grant: str, token: str, clock: Clock) -> Grant:
    """Read what a grant allows to the sign-in that asks.

    Raises:
        GrantMissingError: unknown, run out, given to another sign-in, its account was
            disabled, or what may be heard is just being made anew; all look the same.
    """
    with catalogue.reading() as read:
        found = playbacks.grant_by_hash(read, token_hash(grant))
        if found is None or found.expires_at <= clock():
            raise GrantMissingError
        if not secrets.compare_digest(found.token_sha256, token_hash(token)):
            raise GrantMissingError
        account = account_by_id(read, found.account_id)
        if account is None or account.disabled_at is not None:
            raise GrantMissingError
        if found.rendition is Rendition.REDACTED and not stages.is_done(
            read, found.call_id, Stage.REDACT
        ):
            # The copy that lies there lets through what somebody has since hidden.
            raise GrantMissingError
    return found


def record_playback(
    catalogue: Catalogue, grant: Grant, spans: Iterable[Span], clock: Clock
) -> None:
    """Write down which seconds were played under a grant.

    Args:
        catalogue: where they are kept.
        grant: as `open_grant` gave it.
        spans: `(start, end)` seconds, in any order.
        clock: tells when.

    Raises:
        SpansRefusedError: a span lies outside every recording, or is turned round.
    """
    played = merged_spans(_checked(spans))
    if not played:
        return
    with catalogue.writing() as work:
        playbacks.add_playbacks(work, grant, played, clock())


def heard_seconds(
    read: sa.Connection,
    account_id: AccountId,
    call_id: CallId,
    token_sha256: str | None = None,
) -> list[Span]:
    """Give the seconds of a call that somebody has played, as few spans, in order.

    Args:
        read: the catalogue.
        account_id: of whoever played.
        call_id: of the call.
        token_sha256: only those of this sign-in; None for all.
    """
    played = playbacks.played_spans(read, account_id, call_id, token_sha256)
    return list(merged_spans(played))


def _checked(spans: Iterable[Span]) -> Iterable[Span]:
    for start, end in spans:
        if not (0 <= start <= end and math.isfinite(end)):
            raise SpansRefusedError
        yield start, end
