"""Each step of opening refuses on its own, before the next one is taken."""

import io
from dataclasses import replace

import pyrage
import pytest

from custody.errors import KekWrongError, SealBrokenError, SealSwappedError
from custody.records.ids import CallId, new_object_name
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.kek import Kek
from custody.vault.unseal import context_of, open_sealed
from tests.twins import STANDING_AT, MemoryStore, a_kek

CONTENT = bytes(100_000)


def _forged(
    store: MemoryStore, kek: Kek, *, said: int, recipient: str | None = None
) -> SealedObject:
    """Seal by hand, as somebody would who has the KEK's public half only."""
    identity = pyrage.x25519.Identity.generate()
    to = recipient or str(identity.to_public())
    content = bytes(pyrage.encrypt(CONTENT, [pyrage.x25519.Recipient.from_str(to)]))
    sealed = SealedObject(
        object_name=new_object_name(),
        call_id=CallId("5f0c"),
        rendition=Rendition.RAW,
        wrapped_key=b"",
        kek_epoch=kek.epoch,
        size_bytes=said,
        sealed_size_bytes=len(content),
        sealed_sha256="",
        media_type="audio/flac",
        created_at=STANDING_AT,
    )
    store.put(sealed.object_name, io.BytesIO(content), len(content))
    wrapped_key = kek.wrap(context_of(sealed).bind(str(identity)))
    return replace(sealed, wrapped_key=wrapped_key)


def test_what_agrees_in_all_steps_opens() -> None:
    store, kek = MemoryStore(), a_kek()

    with open_sealed(store, kek, _forged(store, kek, said=len(CONTENT))) as reader:
        assert reader.read() == CONTENT


def test_a_wrong_kek_asks_nothing_of_the_store() -> None:
    store, kek = MemoryStore(), a_kek()
    sealed = _forged(store, kek, said=len(CONTENT))
    store.objects.clear()

    with pytest.raises(KekWrongError):
        open_sealed(store, a_kek(), sealed)


def test_a_swapped_row_asks_nothing_of_the_store() -> None:
    store, kek = MemoryStore(), a_kek()
    sealed = _forged(store, kek, said=len(CONTENT))
    store.objects.clear()

    with pytest.raises(SealSwappedError):
        open_sealed(store, kek, replace(sealed, call_id=CallId("other")))


def test_another_length_is_refused_before_anything_is_read() -> None:
    store, kek = MemoryStore(), a_kek()
    sealed = _forged(store, kek, said=len(CONTENT))
    store.objects[sealed.object_name] += b"\0"

    with pytest.raises(SealBrokenError, match="as long as"):
        open_sealed(store, kek, sealed)

    assert store.num_reads == 0


def test_an_object_sealed_to_somebody_else_is_refused() -> None:
    store, kek = MemoryStore(), a_kek()
    sealed = _forged(store, kek, said=len(CONTENT), recipient=a_kek().recipient)

    with pytest.raises(SealBrokenError, match="its own key"):
        open_sealed(store, kek, sealed)


@pytest.mark.parametrize("said", [0, len(CONTENT) - 1, len(CONTENT) + 1])
def test_a_plaintext_of_another_length_than_bound_is_refused(said: int) -> None:
    store, kek = MemoryStore(), a_kek()

    with pytest.raises(SealBrokenError, match="hold as much"):
        open_sealed(store, kek, _forged(store, kek, said=said))
