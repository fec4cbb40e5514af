"""The key-encryption key (KEK): one age identity in a file of its own.

Every recording has a key of its own; the KEK wraps those. Whoever has the KEK and the
catalogue can open everything, so its file is refused when others can read it, and when
it lies in a folder that is backed up or copied together with what it protects.

The file is what `age-keygen` writes, so `age -d -i FILE` works with it:

    # tallenne key-encryption key
    # epoch: kek-2026-11-22-kevgqk2z
    # public key: age1kevgqk2z…
    AGE-SECRET-KEY-1…

Source: age-keygen(1) and age(1), "Identities"; NIST SP 800-57 part 1, 5.3.6 (epochs are
its cryptoperiods).
"""

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pyrage

from custody.errors import (
    KekExistsError,
    KekExposedError,
    KekMalformedError,
    KekMisplacedError,
    KekMissingError,
    KekWrongError,
)
from custody.records.clock import Clock
from custody.records.durable import make_private_folder, new_file, no_right_named

MAX_FILE_BYTES = 16_384
"""Of a key file; an identity with its comments is some 300 bytes."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_EPOCH = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_MARK_CHARACTERS = 8
"""Of the recipient, in an epoch's name: tells keys of one day apart (40 bits)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kek:
    """A key-encryption key, ready to wrap and unwrap.

    Attributes:
        epoch: the name under which rows of the catalogue remember this key.
        recipient: its public half, `age1…`; enough to wrap.
        identity: its secret half, `AGE-SECRET-KEY-1…`.
    """

    epoch: str
    recipient: str
    identity: str = field(repr=False)

    def wrap(self, secret: bytes) -> bytes:
        """Encrypt a key under this key: a small age file.

        Stands against: whoever reads the catalogue or a backup of it without the KEK.
        Does not tell who wrapped: anyone with the recipient can.
        """
        recipient = pyrage.x25519.Recipient.from_str(self.recipient)
        return bytes(pyrage.encrypt(secret, [recipient]))

    def unwrap(self, blob: bytes) -> bytes:
        """Decrypt what `wrap` made.

        Stands against: a wrapped key altered by a single bit.

        Raises:
            KekWrongError: it was wrapped for another key, or it was damaged.
        """
        identity = pyrage.x25519.Identity.from_str(self.identity)
        try:
            return bytes(pyrage.decrypt(blob, [identity]))
        except pyrage.DecryptError as error:
            raise KekWrongError(self.epoch) from error


def create_kek(path: Path, *, outside_of: Iterable[Path], clock: Clock) -> Kek:
    """Make a new KEK in a new file, mode 0600, in a folder of mode 0700.

    Stands against: a key that is lost by being written over, that others on the machine
    can read, or that is backed up with what it protects.

    Args:
        path: the file to make.
        outside_of: folders that it must not lie in.
        clock: its day is part of the epoch's name.

    Raises:
        KekMisplacedError: it would lie in one of those folders.
        KekExistsError: there is a file already; it was left alone.
        DiskFullError: there is no room; nothing was left.
        NoRightError: this user may not write there.
    """
    _refuse_misplaced(path, outside_of)
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    now = clock()
    epoch = f"kek-{now:%Y-%m-%d}-{_mark_of(recipient)}"
    text = (
        "# tallenne key-encryption key\n"
        f"# epoch: {epoch}\n"
        f"# created: {now.isoformat()}\n"
        f"# public key: {recipient}\n"
        f"{identity}\n"
    )
    try:
        with no_right_named(path.parent):
            make_private_folder(path.parent)
            with new_file(path) as file:
                file.write(text.encode())
    except FileExistsError as error:
        raise KekExistsError(path) from error
    return Kek(epoch=epoch, recipient=recipient, identity=str(identity))


def read_kek(path: Path, *, outside_of: Iterable[Path]) -> Kek:
    """Read the KEK, unless it cannot be trusted where it lies.

    Stands against: a key that others on the machine can read, a key that travels with
    every copy of the workspace, and a public key planted to make us seal for a stranger
    (the recipient is computed from the identity, never believed).

    Args:
        path: a file that holds one age identity; one made by `age-keygen` will do.
        outside_of: folders that it must not lie in, links followed.

    Raises:
        KekMissingError: there is no such file.
        KekMisplacedError: it lies in one of those folders.
        KekExposedError: its group or others have any right to it.
        KekMalformedError: it does not hold exactly one identity.
    """
    _refuse_misplaced(path, outside_of)
    return _parse(path, _read_private(path))


def _refuse_misplaced(path: Path, outside_of: Iterable[Path]) -> None:
    """Refuse a key below one of the folders, by name or through links."""
    try:
        places = {path.absolute(), path.resolve()}
    except (OSError, RuntimeError) as error:
        raise KekMalformedError(path, "its links lead in a circle") from error
    for folder in outside_of:
        roots = {folder.absolute(), folder.resolve()}
        if any(place.is_relative_to(root) for place in places for root in roots):
            raise KekMisplacedError(path, folder)


def _read_private(path: Path) -> str:
    """Read a small file, judging the very file that was opened, not its name."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise KekMissingError(path) from error
    except OSError as error:
        raise KekMalformedError(path, "it cannot be opened") from error
    try:
        state = os.fstat(handle)
        if not stat.S_ISREG(state.st_mode):
            raise KekMalformedError(path, "it is not a file")
        if state.st_mode & _OTHERS:
            raise KekExposedError(path, stat.S_IMODE(state.st_mode))
        content = os.read(handle, MAX_FILE_BYTES + 1)
    finally:
        os.close(handle)
    if len(content) > MAX_FILE_BYTES:
        raise KekMalformedError(path, "it is too large for a key file")
    try:
        return content.decode("ascii")
    except UnicodeDecodeError as error:
        raise KekMalformedError(path, "it is not plain text") from error


def _parse(path: Path, text: str) -> Kek:
    """Find the one identity and the epoch's name in a key file."""
    lines = [line.strip() for line in text.splitlines()]
    found = [line for line in lines if line and not line.startswith("#")]
    if len(found) != 1:
        why = f"it holds {len(found)} keys where one was expected"
        raise KekMalformedError(path, why)
    try:
        identity = pyrage.x25519.Identity.from_str(found[0])
    except pyrage.IdentityError as error:
        why = "its key is not an age identity (AGE-SECRET-KEY-1…)"
        raise KekMalformedError(path, why) from error
    recipient = str(identity.to_public())
    named = _comment(lines, "epoch")
    epoch = f"kek-{_mark_of(recipient)}" if named is None else named
    if not _EPOCH.fullmatch(epoch):
        raise KekMalformedError(path, "its epoch is not a name")
    if _comment(lines, "public key") not in {None, recipient}:
        raise KekMalformedError(path, "its public key belongs to another key")
    return Kek(epoch=epoch, recipient=recipient, identity=str(identity))


def _comment(lines: list[str], name: str) -> str | None:
    """Read the comment `# name: value`; None if there is none."""
    start = f"# {name}: "
    return next((line[len(start) :] for line in lines if line.startswith(start)), None)


def _mark_of(recipient: str) -> str:
    return recipient.removeprefix("age1")[:_MARK_CHARACTERS]
