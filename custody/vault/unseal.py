"""Opening a sealed object: every check before the first byte is released."""

from custody.errors import SealBrokenError
from custody.records.sealed import SealedObject
from custody.vault.context import SealContext
from custody.vault.kek import Kek
from custody.vault.reader import SealedReader
from custody.vault.store import ObjectStore


def context_of(sealed: SealedObject) -> SealContext:
    """Gather the facts of a row that its wrapped key must agree with."""
    return SealContext(
        call_id=sealed.call_id,
        object_name=sealed.object_name,
        rendition=sealed.rendition,
        media_type=sealed.media_type,
        size_bytes=sealed.size_bytes,
    )


def open_sealed(store: ObjectStore, kek: Kek, sealed: SealedObject) -> SealedReader:
    """Open one sealed object for reading.

    Stands against: whoever can write to the catalogue (steps 1 and 2), to the store
    (steps 3 and 4), or to both but has not the KEK.

    Raises:
        KekWrongError: the wrapped key does not open with this KEK.
        SealSwappedError: it was made for another call, object or rendition.
        SealBrokenError: the object was altered, cut or replaced.
        ObjectMissingError, StoreUnavailableError, StoreAnswerError: the store's.
    """
    name = sealed.object_name
    # 1. The per-call key comes out of its wrapping whole (age v1, header and payload).
    bound = kek.unwrap(sealed.wrapped_key)
    # 2. It was made for this call, object, rendition, type and size.
    identity = context_of(sealed).check(bound)
    # 3. The object is as long as it was when it was stored.
    if store.size_bytes(name) != sealed.sealed_size_bytes:
        raise SealBrokenError(name, "it is not as long as when it was stored")
    # 4. Its header, its length and its last chunk are what was sealed to that key.
    reader = SealedReader.opened(store, name, sealed.sealed_size_bytes, identity)
    # 5. It holds as much as was sealed.
    if reader.size_bytes != sealed.size_bytes:
        raise SealBrokenError(name, "it does not hold as much as was sealed")
    return reader
