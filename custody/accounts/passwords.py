"""Passwords: made into argon2id hashes, and checked with equal work for everybody."""

import unicodedata
from functools import lru_cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from custody.errors import AccountMalformedError

HASHER: Final = PasswordHasher()
"""argon2id, 64 MiB, 3 passes, 4 lanes: about 0.15 s. Source: RFC 9106, section 4."""

MIN_CHARACTERS: Final = 10
MAX_CHARACTERS: Final = 256
"""Longer ones are nobody's password and somebody's way to keep the server busy."""


def hash_password(password: str, hasher: PasswordHasher = HASHER) -> str:
    """Make what a password is checked against.

    Raises:
        AccountMalformedError: it is too short or too long.
    """
    if not MIN_CHARACTERS <= len(password) <= MAX_CHARACTERS:
        what = "password"
        why = f"it must have {MIN_CHARACTERS} to {MAX_CHARACTERS} characters"
        raise AccountMalformedError(what, why)
    return hasher.hash(_composed(password))


def is_password(
    password: str, password_hash: str | None, hasher: PasswordHasher = HASHER
) -> bool:
    """Check a password; without an account the same work is done, in vain.

    Otherwise the time that an answer takes would tell which user names exist.

    Args:
        password: as typed.
        password_hash: None when there is no such account.
        hasher: whose parameters the work in vain takes.
    """
    known = password_hash or _nobodys_hash(hasher)
    typed = _composed(password[:MAX_CHARACTERS])
    try:
        is_right = hasher.verify(known, typed)
    except (VerificationError, InvalidHashError):
        return False
    return is_right and password_hash is not None and len(password) <= MAX_CHARACTERS


def prepare(hasher: PasswordHasher = HASHER) -> None:
    """Make ready what checking needs, so that the first check takes no longer."""
    _nobodys_hash(hasher)


@lru_cache(maxsize=4)
def _nobodys_hash(hasher: PasswordHasher) -> str:
    return hasher.hash("nobody's password")


def _composed(password: str) -> str:
    """Compose what keyboards write differently. Source: NIST SP 800-63B, 3.1.1.2."""
    return unicodedata.normalize("NFKC", password)
