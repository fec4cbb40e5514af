"""Three implementations of age read each other: ours, rage (pyrage), stock `age`."""

import io
import os
import subprocess
from pathlib import Path

import pyrage
import pytest

from custody.records.ids import new_call_id, new_object_name
from custody.records.purposes import Rendition
from custody.vault.kek import create_kek, read_kek
from custody.vault.local import LocalStore
from custody.vault.reader import SealedReader
from custody.vault.seal import SealingStream
from custody.vault.vault import Vault
from tests.twins import MemoryStore, a_clock

SIZES = [0, 1, 65_535, 65_536, 65_537, 131_072, 300_001]
IDENTITY = pyrage.x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())


def _sealed_by_us(plain: bytes) -> bytes:
    with SealingStream(io.BytesIO(plain), len(plain), RECIPIENT) as stream:
        sealed = stream.read()
        assert stream.sealed_size_bytes == len(sealed)
    return sealed


def _opened_by_us(sealed: bytes) -> bytes:
    store, name = MemoryStore(), new_object_name()
    store.objects[name] = sealed
    with SealedReader.opened(store, name, len(sealed), str(IDENTITY)) as reader:
        return reader.read()


def _run(command: list[str], given: bytes) -> bytes:
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


@pytest.fixture
def identity_file(tmp_path: Path) -> str:
    path = tmp_path / "identity.txt"
    path.write_text(f"{IDENTITY}\n")
    return str(path)


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_reads_what_we_seal(size: int) -> None:
    plain = os.urandom(size)

    assert pyrage.decrypt(_sealed_by_us(plain), [IDENTITY]) == plain


@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_pyrage_seals(size: int) -> None:
    plain = os.urandom(size)

    assert _opened_by_us(bytes(pyrage.encrypt(plain, [IDENTITY.to_public()]))) == plain


@pytest.mark.parametrize("size", SIZES)
def test_age_reads_what_we_seal(size: int, age: str, identity_file: str) -> None:
    plain = os.urandom(size)

    assert _run([age, "-d", "-i", identity_file], _sealed_by_us(plain)) == plain


@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_age_seals(size: int, age: str) -> None:
    plain = os.urandom(size)

    assert _opened_by_us(_run([age, "-r", RECIPIENT], plain)) == plain


def test_age_alone_opens_a_recording(age: str, tmp_path: Path) -> None:
    kek_file = tmp_path / "keys" / "kek.txt"
    create_kek(kek_file, outside_of=[], clock=a_clock())
    vault = Vault(
        LocalStore(tmp_path / "objects"), read_kek(kek_file, outside_of=[]), a_clock()
    )
    plain = os.urandom(200_000)
    sealed = vault.seal(
        io.BytesIO(plain),
        len(plain),
        call_id=new_call_id(),
        rendition=Rendition.RAW,
        media_type="audio/flac",
    )
    wrapped_key = tmp_path / "call.key.age"
    wrapped_key.write_bytes(sealed.wrapped_key)
    object_file = tmp_path / "objects" / sealed.object_name

    script = 'exec "$1" -d -i <("$1" -d -i "$2" "$3") "$4"'
    opened = subprocess.run(
        ["bash", "-c", script, "-", age, kek_file, wrapped_key, object_file],
        capture_output=True,
        check=True,
    )

    assert opened.stdout == plain
