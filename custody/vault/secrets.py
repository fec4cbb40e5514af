"""The workspace's own secrets: small age files, each wrapped to the KEK.

The catalogue's key, the signing key and the like lie in the workspace, useless without
the KEK. A secret's name is inside its file, so that one cannot stand in for another.
"""

from pathlib import Path

from custody.errors import (
    SecretBrokenError,
    SecretExistsError,
    SecretMissingError,
)
from custody.records.durable import make_private_folder, new_file, no_right_named
from custody.vault.kek import Kek

MAX_SECRET_BYTES = 65_536
"""Of a secret's file; a key of 32 bytes makes one of some 300."""
_TITLE = b"tallenne secret 1\n"


def create_secret(path: Path, kek: Kek, name: str, value: bytes) -> None:
    """Wrap a secret into a new file, mode 0600, durable on return.

    Stands against: whoever copies the workspace without the KEK; a secret lost by being
    written over.

    Raises:
        SecretExistsError: there is such a file; it was left alone.
        DiskFullError: there is no room; nothing was left.
        NoRightError: this user may not write there.
    """
    wrapped = kek.wrap(b"".join((_TITLE, name.encode(), b"\n", value)))
    try:
        with no_right_named(path.parent):
            make_private_folder(path.parent)
            with new_file(path) as file:
                file.write(wrapped)
    except FileExistsError as error:
        raise SecretExistsError(name) from error


def read_secret(path: Path, kek: Kek, name: str) -> bytes:
    """Unwrap a secret.

    Stands against: one secret's file put in another's place, and an altered file.

    Raises:
        SecretMissingError: there is no such file.
        SecretBrokenError: it holds another secret, or is no secret of ours.
        KekWrongError: it does not open with this KEK.
    """
    try:
        with path.open("rb") as file:
            blob = file.read(MAX_SECRET_BYTES + 1)
    except FileNotFoundError as error:
        raise SecretMissingError(name) from error
    except OSError as error:
        raise SecretBrokenError(name, "its file cannot be read") from error
    if len(blob) > MAX_SECRET_BYTES:
        raise SecretBrokenError(name, "its file is too large")
    opened = kek.unwrap(blob)
    start = b"".join((_TITLE, name.encode(), b"\n"))
    if not opened.startswith(start):
        raise SecretBrokenError(name, "its file holds another secret")
    return opened.removeprefix(start)
