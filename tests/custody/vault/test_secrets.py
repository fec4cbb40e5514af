from pathlib import Path

import pytest

from custody.errors import (
    KekWrongError,
    SecretBrokenError,
    SecretExistsError,
    SecretMissingError,
)
from custody.vault.secrets import MAX_SECRET_BYTES, create_secret, read_secret
from tests.twins import a_kek

KEK = a_kek()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "secrets" / "catalogue.age"


@pytest.mark.parametrize("value", [b"", b"\n", bytes(range(256))])
def test_a_secret_is_read_back(path: Path, value: bytes) -> None:
    create_secret(path, KEK, "catalogue", value)

    assert read_secret(path, KEK, "catalogue") == value


def test_a_secret_lies_sealed_and_for_its_owner_alone(path: Path) -> None:
    create_secret(path, KEK, "catalogue", b"the value")

    assert b"the value" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_secret_is_never_overwritten(path: Path) -> None:
    create_secret(path, KEK, "catalogue", b"first")

    with pytest.raises(SecretExistsError, match="catalogue"):
        create_secret(path, KEK, "catalogue", b"second")

    assert read_secret(path, KEK, "catalogue") == b"first"


def test_a_missing_secret_is_named(path: Path) -> None:
    with pytest.raises(SecretMissingError, match="catalogue"):
        read_secret(path, KEK, "catalogue")


def test_one_secret_cannot_stand_in_for_another(path: Path) -> None:
    create_secret(path, KEK, "pseudonym", b"value")

    with pytest.raises(SecretBrokenError, match="another secret"):
        read_secret(path, KEK, "catalogue")


def test_a_name_that_begins_alike_is_another(path: Path) -> None:
    create_secret(path, KEK, "sign", b"ing\nvalue")

    with pytest.raises(SecretBrokenError):
        read_secret(path, KEK, "signing")


def test_another_key_does_not_open_it(path: Path) -> None:
    create_secret(path, KEK, "catalogue", b"value")

    with pytest.raises(KekWrongError):
        read_secret(path, a_kek(), "catalogue")


def test_an_oversized_file_is_not_read_on(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(bytes(MAX_SECRET_BYTES + 1))

    with pytest.raises(SecretBrokenError, match="too large"):
        read_secret(path, KEK, "catalogue")


def test_what_cannot_be_read_is_told(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(SecretBrokenError, match="cannot be read"):
        read_secret(path, KEK, "catalogue")
