import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import (
    DiskFullError,
    KekWrongError,
    ObjectMissingError,
    SealBrokenError,
    SealContextError,
    SealSwappedError,
    SourceSizeError,
    StoreAnswerError,
)
from custody.records.ids import CallId, ObjectName, new_call_id
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.kek import Kek
from custody.vault.vault import Vault
from tests.twins import STANDING_AT, MemoryStore, a_clock, a_kek

CONTENT = bytes(range(256)) * 800


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def kek() -> Kek:
    return a_kek()


@pytest.fixture
def vault(store: MemoryStore, kek: Kek) -> Vault:
    return Vault(store, kek, a_clock())


def _sealed(
    vault: Vault, content: bytes = CONTENT, rendition: Rendition = Rendition.RAW
) -> SealedObject:
    return vault.seal(
        io.BytesIO(content),
        len(content),
        call_id=new_call_id(),
        rendition=rendition,
        media_type="audio/flac",
    )


def _read(vault: Vault, sealed: SealedObject) -> bytes:
    with vault.open(sealed) as reader:
        return reader.read()


@given(content=st.binary(max_size=3_000))
def test_sealing_then_opening_is_identity(content: bytes) -> None:
    vault = Vault(MemoryStore(), a_kek(), a_clock())

    assert _read(vault, _sealed(vault, content)) == content


def test_the_row_tells_what_lies_in_the_store(
    vault: Vault, store: MemoryStore, kek: Kek
) -> None:
    sealed = _sealed(vault)

    assert list(store.names()) == [sealed.object_name]
    assert len(store.objects[sealed.object_name]) == sealed.sealed_size_bytes
    assert (sealed.size_bytes, sealed.kek_epoch) == (len(CONTENT), kek.epoch)
    assert (sealed.media_type, sealed.created_at) == ("audio/flac", STANDING_AT)


def test_nothing_of_the_call_lies_in_the_store_in_clear(
    vault: Vault, store: MemoryStore
) -> None:
    sealed = _sealed(vault, b"what was said" * 100)

    assert b"what was said" not in store.objects[sealed.object_name]
    assert sealed.call_id not in sealed.object_name
    assert sealed.call_id.encode() not in store.objects[sealed.object_name]
    assert "wrapped_key" not in repr(sealed)


def test_each_recording_has_its_own_key(vault: Vault, kek: Kek) -> None:
    first, second = _sealed(vault), _sealed(vault)

    assert kek.unwrap(first.wrapped_key) != kek.unwrap(second.wrapped_key)


def test_another_kek_opens_nothing(vault: Vault, store: MemoryStore) -> None:
    sealed = _sealed(vault)

    with pytest.raises(KekWrongError, match="kek-other"):
        Vault(store, a_kek("kek-other"), a_clock()).open(sealed)


def test_one_call_cannot_play_anothers_recording(vault: Vault) -> None:
    mine, theirs = _sealed(vault), _sealed(vault)

    with pytest.raises(SealSwappedError, match="another call id"):
        vault.open(replace(theirs, call_id=mine.call_id))


def test_one_object_cannot_stand_in_for_another(vault: Vault) -> None:
    mine, theirs = _sealed(vault), _sealed(vault)

    with pytest.raises(SealSwappedError, match="another object name"):
        vault.open(replace(mine, object_name=theirs.object_name))


def test_one_objects_key_cannot_stand_in_for_anothers(vault: Vault) -> None:
    mine, theirs = _sealed(vault), _sealed(vault)

    with pytest.raises(SealSwappedError):
        vault.open(replace(mine, wrapped_key=theirs.wrapped_key))


def test_raw_cannot_be_played_as_redacted(vault: Vault) -> None:
    raw = _sealed(vault)

    with pytest.raises(SealSwappedError, match="another rendition"):
        vault.open(replace(raw, rendition=Rendition.REDACTED))


def test_objects_swapped_in_the_store_are_refused(
    vault: Vault, store: MemoryStore
) -> None:
    mine, theirs = _sealed(vault), _sealed(vault)
    store.objects[mine.object_name] = store.objects[theirs.object_name]

    with pytest.raises(SealBrokenError):
        vault.open(mine)


@pytest.mark.parametrize("change", [-1, 1, -len(CONTENT)])
def test_an_object_of_another_length_is_refused(
    vault: Vault, store: MemoryStore, change: int
) -> None:
    sealed = _sealed(vault)
    content = store.objects[sealed.object_name]
    store.objects[sealed.object_name] = (
        content + bytes(change) if change > 0 else content[:change]
    )

    with pytest.raises(SealBrokenError, match="as long as when it was stored"):
        vault.open(sealed)


def test_a_length_changed_in_row_and_store_is_refused(
    vault: Vault, store: MemoryStore
) -> None:
    sealed = _sealed(vault)
    store.objects[sealed.object_name] = store.objects[sealed.object_name][:-70_000]
    size = len(store.objects[sealed.object_name])

    with pytest.raises(SealBrokenError):
        vault.open(replace(sealed, sealed_size_bytes=size))


def test_an_object_that_is_gone_is_named(vault: Vault, store: MemoryStore) -> None:
    sealed = _sealed(vault)
    store.objects.clear()

    with pytest.raises(ObjectMissingError, match=sealed.object_name):
        vault.open(sealed)


def test_a_wrapped_key_of_a_strangers_making_is_refused(vault: Vault, kek: Kek) -> None:
    sealed = _sealed(vault)

    with pytest.raises(SealBrokenError, match="not one of ours"):
        vault.open(replace(sealed, wrapped_key=kek.wrap(b"junk")))


def test_a_whole_seal_passes_its_check(vault: Vault) -> None:
    vault.check_seal(_sealed(vault))
    vault.check_seal(_sealed(vault, b""))


def test_a_flip_in_the_middle_is_found_by_the_check(
    vault: Vault, store: MemoryStore
) -> None:
    sealed = _sealed(vault)
    content = bytearray(store.objects[sealed.object_name])
    content[100_000] ^= 1
    store.objects[sealed.object_name] = bytes(content)

    vault.open(sealed)  # the end still holds; the flip is met when it is read
    with pytest.raises(SealBrokenError, match="hash"):
        vault.check_seal(sealed)


def test_a_hash_changed_in_the_row_is_found_by_the_check(vault: Vault) -> None:
    sealed = _sealed(vault)

    with pytest.raises(SealBrokenError, match="hash"):
        vault.check_seal(replace(sealed, sealed_sha256="0" * 64))


def test_discarding_twice_is_discarding_once(vault: Vault, store: MemoryStore) -> None:
    sealed = _sealed(vault)

    vault.discard(sealed.object_name)
    vault.discard(sealed.object_name)

    assert list(store.names()) == []


@pytest.mark.parametrize("announced", [len(CONTENT) - 1, len(CONTENT) + 1])
def test_a_source_of_another_length_is_not_stored(
    vault: Vault, store: MemoryStore, announced: int
) -> None:
    with pytest.raises(SourceSizeError):
        vault.seal(
            io.BytesIO(CONTENT),
            announced,
            call_id=new_call_id(),
            rendition=Rendition.RAW,
            media_type="audio/flac",
        )

    assert list(store.names()) == []


def test_a_hostile_id_is_not_sealed(vault: Vault, store: MemoryStore) -> None:
    with pytest.raises(SealContextError):
        vault.seal(
            io.BytesIO(b""),
            0,
            call_id=CallId("x\nAGE-SECRET-KEY-1X"),
            rendition=Rendition.RAW,
            media_type="audio/flac",
        )

    assert list(store.names()) == []


class _FullStore(MemoryStore):
    def put(self, name: ObjectName, source: object, size_bytes: int) -> None:
        del name, source, size_bytes
        where = "memory"
        raise DiskFullError(where)


def test_a_full_store_ends_the_sealing(kek: Kek) -> None:
    with pytest.raises(DiskFullError):
        _sealed(Vault(_FullStore(), kek, a_clock()), bytes(5_000_000))


class _ForgetfulStore(MemoryStore):
    def size_bytes(self, name: ObjectName) -> int:
        return super().size_bytes(name) - 1


def test_a_store_that_kept_less_is_not_believed(kek: Kek) -> None:
    store = _ForgetfulStore()

    with pytest.raises(StoreAnswerError, match="did not take all"):
        _sealed(Vault(store, kek, a_clock()))

    assert list(store.names()) == []
