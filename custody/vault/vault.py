"""The vault: recordings go in sealed, each under its own key, and come out checked.

What is stored is an ordinary age file to a fresh identity; that identity, wrapped to
the KEK, is in the returned row. Without our software:

    age -d -i <(age -d -i kek.txt wrapped.key.age) object.age > recording
"""

import hashlib
import io
from typing import BinaryIO

import pyrage

from custody.errors import SealBrokenError, StoreAnswerError
from custody.records.clock import Clock
from custody.records.ids import CallId, ObjectName, new_object_name
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.context import SealContext
from custody.vault.kek import Kek
from custody.vault.reader import SealedReader
from custody.vault.seal import SealingStream
from custody.vault.store import ObjectStore
from custody.vault.unseal import open_sealed

_CHECK_BYTES = 1_048_576
"""Fetched at once by `check_seal`: few requests, little memory."""
_PUT_BUFFER_BYTES = 262_144


class Vault:
    """Seals into one store and opens from it, under one KEK."""

    def __init__(self, store: ObjectStore, kek: Kek, clock: Clock) -> None:
        """Take where objects lie, what wraps their keys, and what tells the time."""
        self._store = store
        self._kek = kek
        self._clock = clock

    def seal(
        self,
        source: BinaryIO,
        size_bytes: int,
        *,
        call_id: CallId,
        rendition: Rendition,
        media_type: str,
    ) -> SealedObject:
        """Seal a recording under a fresh key; the object is durable on return.

        Memory stays bounded however long it is. The key exists in this process only,
        until the row that is returned is written; if it never is, the object is noise.

        Stands against: whoever reads the store, the disk or a backup; and one key's
        loss opening a second recording.

        Args:
            source: the plaintext, read to its end.
            size_bytes: of the plaintext, exactly.
            call_id: whose recording it is.
            rendition: which form of it.
            media_type: of the plaintext, e.g. `audio/flac`.

        Raises:
            SealContextError: the call id or media type cannot be bound.
            SourceSizeError: the source is shorter or longer; nothing was stored.
            SealSourceError: the source failed; nothing was stored.
            DiskFullError, StoreUnavailableError, StoreAnswerError: try again later.
            StoreRefusedError, BucketMissingError: the settings are wrong.
        """
        identity = pyrage.x25519.Identity.generate()
        context = SealContext(
            call_id=call_id,
            object_name=new_object_name(),
            rendition=rendition,
            media_type=media_type,
            size_bytes=size_bytes,
        )
        wrapped_key = self._kek.wrap(context.bind(str(identity)))
        with SealingStream(source, size_bytes, str(identity.to_public())) as stream:
            self._put(context.object_name, stream)
            return SealedObject(
                object_name=context.object_name,
                call_id=call_id,
                rendition=rendition,
                wrapped_key=wrapped_key,
                kek_epoch=self._kek.epoch,
                size_bytes=size_bytes,
                sealed_size_bytes=stream.sealed_size_bytes,
                sealed_sha256=stream.sealed_sha256,
                media_type=media_type,
                created_at=self._clock(),
            )

    def open(self, sealed: SealedObject) -> SealedReader:
        """Open a sealed object for reading and seeking.

        Stands against: a row or an object swapped, altered, cut or replaced; see
        `open_sealed` for the steps. Nothing is released before they are done.

        Raises:
            KekWrongError: the wrapped key does not open with this KEK.
            SealSwappedError: it was made for another call, object or rendition.
            SealBrokenError: the object was altered, cut or replaced.
            ObjectMissingError, StoreUnavailableError, StoreAnswerError: the store's.
        """
        return open_sealed(self._store, self._kek, sealed)

    def check_seal(self, sealed: SealedObject) -> None:
        """Read a whole object and compare its hash with the row's, then open it.

        Stands against: rot and tampering in the parts of a recording that nobody has
        listened to. Every chunk is opened, too, and thrown away.

        Raises:
            SealBrokenError, SealSwappedError, KekWrongError: as in `open`.
            ObjectMissingError, StoreUnavailableError, StoreAnswerError: the store's.
        """
        with self.open(sealed) as reader:
            digest = hashlib.sha256()
            for start in range(0, sealed.sealed_size_bytes, _CHECK_BYTES):
                length = min(_CHECK_BYTES, sealed.sealed_size_bytes - start)
                digest.update(self._store.read_range(sealed.object_name, start, length))
            if digest.hexdigest() != sealed.sealed_sha256:
                why = "its hash is not the one noted when it was stored"
                raise SealBrokenError(sealed.object_name, why)
            for offset in range(0, sealed.size_bytes, _CHECK_BYTES):
                reader.read_at(offset, _CHECK_BYTES)

    def discard(self, name: ObjectName) -> None:
        """Remove an object that no row names any more; one that is gone is no error.

        Not an erasure by itself: that destroys the wrapped key first, since a backup or
        a locked bucket may keep the object.

        Raises:
            StoreUnavailableError, StoreRefusedError: it may still be there.
        """
        self._store.delete(name)

    def _put(self, name: ObjectName, stream: SealingStream) -> None:
        """Store a stream, and make sure that the store took all of it."""
        with io.BufferedReader(stream, _PUT_BUFFER_BYTES) as source:
            self._store.put(name, source, stream.sealed_size_bytes)
            stored_bytes = self._store.size_bytes(name)
            if stream.is_complete and stored_bytes == stream.sealed_size_bytes:
                return
        self._store.delete(name)
        why = f"it did not take all of object {name}"
        raise StoreAnswerError(type(self._store).__name__, why)
