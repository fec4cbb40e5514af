"""What the vault asks of a place for sealed objects, wherever that is."""

import re
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from custody.errors import ObjectNameError
from custody.records.ids import ObjectName

_NAME = re.compile(r"(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9]+)?")
_MAX_NAME_CHARACTERS = 64
"""As wide as the catalogue's column."""


class ObjectStore(Protocol):
    """A place for sealed objects: written once, read in ranges, deleted.

    A store sees ciphertext and opaque names only, and the vault trusts it with neither:
    every byte that it gives is checked before it is used.
    """

    def put(self, name: ObjectName, source: BinaryIO, size_bytes: int) -> None:
        """Store an object; it is durable when this returns, or not there at all.

        Args:
            name: opaque, as `new_object_name` makes them.
            source: read once, to its end.
            size_bytes: how many bytes it gives, exactly.

        Raises:
            ObjectExistsError: the name is taken; what bears it was left alone.
            SourceSizeError: the source gave more or fewer bytes; nothing was stored.
            SealSourceError: the source failed; nothing was stored.
            DiskFullError, StoreUnavailableError: try again later; nothing was stored.
            StoreRefusedError, BucketMissingError: the settings are wrong.
            ObjectNameError: no object can have this name.
        """

    def read_range(self, name: ObjectName, start: int, length: int) -> bytes:
        """Read exactly `length` bytes from `start`; both within the object.

        Raises:
            ObjectMissingError: there is no such object.
            StoreAnswerError: fewer bytes came, or others.
            StoreUnavailableError, StoreRefusedError: as in `put`.
            ObjectNameError: no object can have this name.
        """

    def size_bytes(self, name: ObjectName) -> int:
        """Tell how long an object is.

        Raises:
            ObjectMissingError: there is no such object.
            StoreUnavailableError, StoreRefusedError: as in `put`.
            ObjectNameError: no object can have this name.
        """

    def delete(self, name: ObjectName) -> None:
        """Remove an object, durably; one that is not there counts as removed.

        Raises:
            StoreUnavailableError, StoreRefusedError: as in `put`.
            ObjectNameError: no object can have this name.
        """

    def names(self) -> Iterator[ObjectName]:
        """Give the names of all objects, sorted.

        Raises:
            StoreUnavailableError, StoreRefusedError, BucketMissingError: as in `put`.
        """

    def check(self) -> None:
        """Make sure that the store is there and can be used; leaves nothing behind.

        Raises:
            StoreUnavailableError: it does not answer.
            StoreRefusedError: it refuses the keys or rights.
            BucketMissingError: it has no such bucket.
        """


def check_name(name: ObjectName) -> None:
    """Refuse a name that no object has.

    Stands against: a forged row of the catalogue whose name leads out of the store, to
    another bucket's object or another file (`../`, an absolute path, a NUL).

    Raises:
        ObjectNameError: it is not one that Tallenne gives.
    """
    if len(name) > _MAX_NAME_CHARACTERS or not _NAME.fullmatch(name):
        raise ObjectNameError
