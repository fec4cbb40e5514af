"""People: their accounts, signing in and out, and whose sign-in a token is."""

import hashlib
import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

import sqlalchemy as sa
from argon2 import PasswordHasher

from custody.accounts import passwords, throttle
from custody.catalogue import accounts, sessions
from custody.catalogue.accounts import account_by_id
from custody.catalogue.engine import Catalogue
from custody.errors import (
    AccountMalformedError,
    AccountMissingError,
    SignInRefusedError,
)
from custody.records.accounts import Account, Role, Session
from custody.records.clock import Clock
from custody.records.ids import AccountId
from custody.settings import Settings

__all__ = [
    "Account",
    "SignedIn",
    "account_by_id",
    "create_account",
    "disable_account",
    "display_names",
    "enable_account",
    "session_account",
    "set_password",
    "sign_in",
    "sign_out",
    "token_hash",
]

TOKEN_BYTES: Final = 32
SEEN_EVERY: Final = timedelta(seconds=30)
"""A person's doing is written down this often: each click need not be a write."""

_USER_NAME = re.compile(r"[^\W_][\w.@+-]{0,63}")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What a sign-in gives: the token for the person's cookie, kept nowhere else."""

    token: str = field(repr=False)
    account: Account


def create_account(  # noqa: PLR0913 # an account is told whole
    work: sa.Connection,
    *,
    user_name: str,
    display_name: str,
    password: str,
    roles: tuple[Role, ...],
    agent: str | None,
    clock: Clock,
    hasher: PasswordHasher = passwords.HASHER,
) -> Account:
    """Make an account.

    Args:
        work: a writing connection.
        user_name: what they sign in with; large and small letters are the same.
        display_name: as others see it.
        password: 10 characters or more.
        roles: one or more.
        agent: their name at the switch; None when they take no calls.
        clock: tells when.
        hasher: argon2id with its parameters.

    Raises:
        AccountExistsError: somebody has the user name.
        AccountMalformedError: user name, password or roles cannot be used.
    """
    if not roles:
        what, why = "roles", "an account needs at least one"
        raise AccountMalformedError(what, why)
    account = Account(
        account_id=AccountId(uuid4().hex),
        user_name=_kept_name(user_name),
        display_name=display_name.strip() or user_name,
        roles=tuple(role for role in Role if role in roles),
        agent=agent or None,
        created_at=clock(),
    )
    hashed = passwords.hash_password(password, hasher)
    accounts.add_account(work, account, hashed)
    return account


def sign_in(  # noqa: PLR0913 # who, from where, by which clock and rules
    catalogue: Catalogue,
    *,
    user_name: str,
    password: str,
    address: str,
    clock: Clock,
    settings: Settings,
    hasher: PasswordHasher = passwords.HASHER,
) -> SignedIn:
    """Sign a person in.

    1. Every try is written down as a failure first, so that tries side by side cannot
       slip under the limit; a success takes it back.
    2. The password is checked outside any transaction: it takes 0.15 s on purpose.
    3. Unknown, disabled and wrong look and last the same.

    Raises:
        SignInThrottledError: too many tries failed lately; the password is not looked
            at.
        SignInRefusedError: name or password are wrong, or the account is disabled.
    """
    passwords.prepare(hasher)
    now = clock()
    name = _folded(user_name)
    with catalogue.writing() as work:
        throttle.note_try(work, name, address, now)
    with catalogue.reading() as read:
        account = accounts.account_by_name(read, name)
        known = accounts.password_hash(read, account.account_id) if account else None
    is_right = passwords.is_password(password, known, hasher)
    if not is_right or account is None or known is None:
        raise SignInRefusedError
    new_hash = (
        passwords.hash_password(password, hasher)
        if hasher.check_needs_rehash(known)
        else known
    )
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with catalogue.writing() as work:
        current = account_by_id(work, account.account_id)
        # Looked at again: disabled or changed while the password was checked.
        is_current = accounts.password_hash(work, account.account_id) == known
        if current is None or current.disabled_at is not None or not is_current:
            raise SignInRefusedError
        if new_hash != known:
            accounts.set_password_hash(work, account.account_id, new_hash)
        throttle.forget_tries(work, name, address)
        _begin_session(work, token, current, now, settings)
    return SignedIn(token, current)


def session_account(
    catalogue: Catalogue,
    token: str,
    *,
    clock: Clock,
    settings: Settings,
    is_active: bool = True,
) -> Account | None:
    """Tell whose sign-in a token is; None once it has ended, for whatever reason.

    Args:
        catalogue: where sign-ins are kept.
        token: from the person's cookie; anybody may send anything.
        clock: tells whether it has run out.
        settings: `idle_minutes` without a doing of theirs end it.
        is_active: False when a timer asks, not the person; that keeps nothing alive.
    """
    now = clock()
    with catalogue.reading() as read:
        session = sessions.session_by_token(read, token_hash(token))
        if session is None or _has_ended(session, now, settings):
            return None
        account = account_by_id(read, session.account_id)
    if account is None or account.disabled_at is not None:
        return None
    if is_active and now - session.seen_at >= SEEN_EVERY:
        with catalogue.writing() as work:
            sessions.touch_session(work, session.token_sha256, now)
    return account


def sign_out(catalogue: Catalogue, token: str) -> None:
    """End a sign-in, and with it every leave to play that it gave."""
    with catalogue.writing() as work:
        sessions.end_session(work, token_hash(token))


def set_password(
    work: sa.Connection,
    account_id: AccountId,
    password: str,
    *,
    hasher: PasswordHasher = passwords.HASHER,
) -> None:
    """Change a password; every sign-in of the account ends.

    Raises:
        AccountMalformedError: the password is too short or too long.
        AccountMissingError: there is no such account.
    """
    hashed = passwords.hash_password(password, hasher)
    accounts.set_password_hash(work, account_id, hashed)
    sessions.end_sessions_of(work, account_id)


def disable_account(
    work: sa.Connection, account_id: AccountId, *, clock: Clock
) -> None:
    """Shut an account; every sign-in of it ends. Its name stays in the log's events.

    Raises:
        AccountMissingError: there is no such account.
    """
    accounts.set_disabled(work, account_id, clock())
    sessions.end_sessions_of(work, account_id)


def enable_account(work: sa.Connection, account_id: AccountId) -> None:
    """Open an account again.

    Raises:
        AccountMissingError: there is no such account.
    """
    accounts.set_disabled(work, account_id, None)


def account_named(read: sa.Connection, user_name: str) -> Account:
    """Find an account by what its owner signs in with.

    Raises:
        AccountMissingError: nobody has that user name.
    """
    found = accounts.account_by_name(read, _folded(user_name))
    if found is None:
        raise AccountMissingError(user_name)
    return found


def display_names(read: sa.Connection) -> dict[str, str]:
    """Give every account's name as others see it, by account id."""
    return {one.account_id: one.display_name for one in accounts.accounts(read)}


def token_hash(token: str) -> str:
    """Make what a token is known by; who reads the catalogue cannot sign in with it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _begin_session(
    work: sa.Connection, token: str, account: Account, now: datetime, settings: Settings
) -> None:
    idle = timedelta(minutes=settings.idle_minutes)
    sessions.end_old_sessions(work, now=now, unseen_since=now - idle)
    sessions.add_session(
        work,
        Session(
            token_sha256=token_hash(token),
            account_id=account.account_id,
            created_at=now,
            seen_at=now,
            expires_at=now + timedelta(hours=settings.session_hours),
        ),
    )


def _has_ended(session: Session, now: datetime, settings: Settings) -> bool:
    idle = timedelta(minutes=settings.idle_minutes)
    return now >= session.expires_at or now - session.seen_at >= idle


def _folded(user_name: str) -> str:
    """Write a user name as it is kept: composed, small, without spaces around it."""
    return unicodedata.normalize("NFKC", user_name).strip().casefold()


def _kept_name(user_name: str) -> str:
    folded = _folded(user_name)
    if not _USER_NAME.fullmatch(folded):
        what = "user name"
        why = "1 to 64 letters, digits and . @ + - _ are allowed, no space"
        raise AccountMalformedError(what, why)
    return folded
