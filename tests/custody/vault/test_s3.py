"""The S3 store and the vault on it, against a server that does things wrong."""

import io
import socket
from collections.abc import Iterator

import pytest

from custody.errors import (
    SealBrokenError,
    SettingError,
    StoreAnswerError,
    StoreRefusedError,
    StoreUnavailableError,
    TallenneError,
)
from custody.records.ids import new_call_id, new_object_name
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.s3 import S3Store
from custody.vault.vault import Vault
from tests.custody.vault.faulty_server import Fault, FaultyServer, a_faulty_server
from tests.twins import a_clock, a_kek

CONTENT = bytes(range(256)) * 1200
MARK = CONTENT[:64]


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with a_faulty_server() as server:
        yield server


@pytest.fixture
def store(server: FaultyServer) -> S3Store:
    return _store(server.endpoint)


def _store(endpoint: str, num_retries: int = 0) -> S3Store:
    return S3Store(
        endpoint=endpoint,
        bucket="tallenne",
        access_key="key",
        secret_key="secret",  # noqa: S106 # of a server that does not look
        region="us-east-1",
        secure=False,
        num_retries=num_retries,
    )


@pytest.fixture
def vault(store: S3Store) -> Vault:
    return Vault(store, a_kek(), a_clock())


def _sealed(vault: Vault) -> SealedObject:
    return vault.seal(
        io.BytesIO(CONTENT),
        len(CONTENT),
        call_id=new_call_id(),
        rendition=Rendition.RAW,
        media_type="audio/flac",
    )


def test_without_a_fault_it_opens(vault: Vault) -> None:
    with vault.open(_sealed(vault)) as reader:
        assert reader.read() == CONTENT


FAULTS: dict[Fault, type[TallenneError]] = {
    Fault.STATUS_503: StoreUnavailableError,
    Fault.STATUS_503_HTML: StoreUnavailableError,
    Fault.STATUS_403_HTML: StoreRefusedError,
    Fault.STATUS_520: StoreUnavailableError,
    Fault.NOTHING_AT_ALL: StoreUnavailableError,
    Fault.WHOLE_OBJECT: StoreAnswerError,
    Fault.WHOLE_AS_PART: StoreAnswerError,
    Fault.OTHER_RANGE: StoreAnswerError,
    Fault.OTHER_RANGE_SAME_LABEL: SealBrokenError,
    Fault.SHORT_AND_SAYS_SO: StoreAnswerError,
    Fault.SHORT_AND_HANGS_UP: StoreUnavailableError,
    Fault.TOO_LONG: StoreAnswerError,
    Fault.FLIPPED_BIT: SealBrokenError,
    Fault.ANOTHER_OBJECT: SealBrokenError,
}


def test_every_fault_is_tried() -> None:
    assert set(FAULTS) == set(Fault) - {Fault.NONE, Fault.NO_LENGTH}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_in_the_middle_gives_its_cause_and_no_byte(
    server: FaultyServer, vault: Vault, fault: Fault
) -> None:
    _sealed(vault)
    reader = vault.open(_sealed(vault))
    server.fault = fault

    with pytest.raises(FAULTS[fault]) as caught:
        reader.read_at(70_000, 100)

    assert caught.value.exit_code == FAULTS[fault].exit_code
    server.fault = Fault.NONE
    assert reader.read_at(70_000, 100) == CONTENT[70_000:70_100]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_at_opening_refuses_the_object(
    server: FaultyServer, vault: Vault, fault: Fault
) -> None:
    _sealed(vault)
    sealed = _sealed(vault)
    server.fault = fault

    with pytest.raises((FAULTS[fault], StoreAnswerError, SealBrokenError)):
        vault.open(sealed).read()


@pytest.mark.parametrize("num_cut", [1, 16, 65_552, 200_000])
def test_a_truncated_object_is_refused_at_opening(
    server: FaultyServer, vault: Vault, num_cut: int
) -> None:
    sealed = _sealed(vault)
    path = f"/tallenne/{sealed.object_name}"
    server.objects[path] = server.objects[path][:-num_cut]

    with pytest.raises(SealBrokenError):
        vault.open(sealed)


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        (Fault.STATUS_503, StoreUnavailableError),
        (Fault.STATUS_520, StoreUnavailableError),
        (Fault.NOTHING_AT_ALL, StoreUnavailableError),
        (Fault.NO_LENGTH, StoreAnswerError),
    ],
)
def test_a_length_that_is_not_told_refuses_the_object(
    server: FaultyServer, vault: Vault, fault: Fault, meaning: type[TallenneError]
) -> None:
    sealed = _sealed(vault)
    server.fault = fault
    server.faulty_methods = {"HEAD"}

    with pytest.raises(meaning):
        vault.open(sealed)


@pytest.mark.parametrize("fault", [Fault.STATUS_503, Fault.NOTHING_AT_ALL])
def test_an_upload_that_fails_is_not_acknowledged(
    server: FaultyServer, vault: Vault, fault: Fault
) -> None:
    server.fault = fault
    server.faulty_methods = {"PUT"}

    with pytest.raises(StoreUnavailableError) as caught:
        _sealed(vault)

    assert not caught.value.is_lasting
    assert server.objects == {}


def test_a_list_that_cannot_be_read_is_told(store: S3Store) -> None:
    with pytest.raises(StoreAnswerError, match="cannot be read"):
        list(store.names())


def test_a_server_that_is_busy_once_is_asked_again(server: FaultyServer) -> None:
    store = _store(server.endpoint, num_retries=1)
    server.fault = Fault.STATUS_503
    with pytest.raises(StoreUnavailableError):
        store.read_range(new_object_name(), 0, 1)

    assert server.num_requests == 2


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        endpoint = f"127.0.0.1:{free.getsockname()[1]}"
    store = _store(endpoint)

    for ask in (
        store.check,
        lambda: list(store.names()),
        lambda: store.put(new_object_name(), io.BytesIO(b"x"), 1),
        lambda: store.delete(new_object_name()),
    ):
        with pytest.raises(StoreUnavailableError, match=endpoint):
            ask()


def test_nothing_is_asked_for_when_nothing_is_wanted(
    server: FaultyServer, store: S3Store
) -> None:
    assert store.read_range(new_object_name(), 5, 0) == b""
    assert server.num_requests == 0


@pytest.mark.parametrize(
    ("endpoint", "bucket", "setting"),
    [
        ("http://store:8333", "tallenne", "s3_endpoint"),
        ("store:8333/path", "tallenne", "s3_endpoint"),
        ("", "tallenne", "s3_endpoint"),
        ("store:8333", "No Bucket", "s3_bucket"),
        ("store:8333", "", "s3_bucket"),
    ],
)
def test_a_setting_that_cannot_be_is_named(
    endpoint: str, bucket: str, setting: str
) -> None:
    with pytest.raises(SettingError, match=setting):
        S3Store(
            endpoint=endpoint,
            bucket=bucket,
            access_key="key",
            secret_key="secret",  # noqa: S106 # of no server at all
            region="us-east-1",
            secure=True,
        )


def test_the_keys_do_not_show_in_its_repr(store: S3Store) -> None:
    assert "secret" not in repr(store)
    assert "access_key" not in repr(store)


def test_nothing_of_the_call_travels_in_clear(
    server: FaultyServer, vault: Vault
) -> None:
    sealed = _sealed(vault)

    [content] = server.objects.values()
    assert MARK not in content
    assert len(content) == sealed.sealed_size_bytes
