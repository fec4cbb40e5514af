"""The S3 store against a real server."""

import io
import os
from collections.abc import Iterator
from uuid import uuid4

import pytest

from custody.errors import (
    BucketMissingError,
    ObjectExistsError,
    ObjectMissingError,
    SourceSizeError,
    StoreRefusedError,
)
from custody.records.ids import ObjectName, new_object_name
from custody.vault.s3 import PART_BYTES, S3Store
from tests.custody.vault.conftest import S3Server

pytestmark = [pytest.mark.live, pytest.mark.xdist_group("weed")]


@pytest.fixture
def store(s3_server: S3Server) -> Iterator[S3Store]:
    store = s3_server.store(f"tests-{uuid4().hex[:12]}")
    store.create_bucket()
    store.create_bucket()  # one that is there is left as it is
    yield store
    for name in list(store.names()):
        store.delete(name)


def _put(store: S3Store, content: bytes) -> ObjectName:
    name = new_object_name()
    store.put(name, io.BytesIO(content), len(content))
    return name


@pytest.mark.parametrize("size", [1, 65_552, 5_000_000])
def test_what_is_put_is_read_back(store: S3Store, size: int) -> None:
    content = os.urandom(size)

    name = _put(store, content)

    assert store.size_bytes(name) == size
    assert store.read_range(name, 0, size) == content
    assert store.read_range(name, size // 2, 1) == content[size // 2 : size // 2 + 1]
    assert list(store.names()) == [name]


def test_a_large_object_goes_up_in_parts(store: S3Store) -> None:
    content = os.urandom(PART_BYTES) + b"and some more"

    name = _put(store, content)

    assert store.size_bytes(name) == len(content)
    assert store.read_range(name, PART_BYTES - 4, 8) == content[-17:-9]


@pytest.mark.parametrize("size", [10, PART_BYTES + 10], ids=["one part", "two parts"])
def test_an_object_is_never_overwritten(store: S3Store, size: int) -> None:
    name = _put(store, b"first")

    with pytest.raises(ObjectExistsError):
        store.put(name, io.BytesIO(bytes(size)), size)

    assert store.read_range(name, 0, 5) == b"first"


@pytest.mark.parametrize("size", [10, PART_BYTES + 10], ids=["one part", "two parts"])
def test_the_second_of_two_writers_at_once_is_refused(
    store: S3Store, size: int
) -> None:
    name = _put(store, b"first")

    with pytest.raises(ObjectExistsError), store._translated(name):
        store._writer.put_object(
            store.bucket, name, io.BytesIO(bytes(size)), size, part_size=PART_BYTES
        )

    assert store.read_range(name, 0, 5) == b"first"


@pytest.mark.parametrize("announced", [9, 11, PART_BYTES + 11])
def test_a_source_of_another_length_leaves_nothing(
    store: S3Store, announced: int
) -> None:
    source = io.BytesIO(bytes(10 if announced < 100 else PART_BYTES + 10))

    with pytest.raises(SourceSizeError):
        store.put(new_object_name(), source, announced)

    assert list(store.names()) == []


def test_a_missing_object_is_named(store: S3Store) -> None:
    name = new_object_name()

    for ask in (store.size_bytes, lambda name: store.read_range(name, 0, 1)):
        with pytest.raises(ObjectMissingError, match=name):
            ask(name)


def test_deleting_twice_is_deleting_once(store: S3Store) -> None:
    name = _put(store, b"x")

    store.delete(name)
    store.delete(name)

    assert list(store.names()) == []


def test_a_missing_bucket_is_named(s3_server: S3Server) -> None:
    store = s3_server.store("no-such-bucket")

    for ask in (store.check, lambda: _put(store, b"x"), lambda: list(store.names())):
        with pytest.raises(BucketMissingError, match="no-such-bucket"):
            ask()


@pytest.mark.parametrize("part", ["access_key", "secret_key"])
def test_wrong_keys_are_refused_and_not_repeated(
    s3_server: S3Server, store: S3Store, part: str
) -> None:
    keys = {"access_key": s3_server.access_key, "secret_key": s3_server.secret_key}
    keys[part] = "not-the-key"
    wrong = S3Store(
        endpoint=s3_server.endpoint,
        bucket=store.bucket,
        access_key=keys["access_key"],
        secret_key=keys["secret_key"],
        region="us-east-1",
        secure=False,
    )

    for ask in (wrong.check, lambda: _put(wrong, b"x"), lambda: list(wrong.names())):
        with pytest.raises(StoreRefusedError) as caught:
            ask()
        assert "not-the-key" not in str(caught.value) + repr(wrong)


def test_a_good_store_passes_its_check(store: S3Store) -> None:
    store.check()

    assert list(store.names()) == []
