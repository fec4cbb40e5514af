import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest

from custody.errors import (
    DiskFullError,
    KekExistsError,
    KekExposedError,
    KekMalformedError,
    KekMisplacedError,
    KekMissingError,
    KekWrongError,
    NoRightError,
)
from custody.vault.kek import MAX_FILE_BYTES, Kek, create_kek, read_kek
from tests.twins import a_clock, a_kek

CLOCK = a_clock(datetime(2026, 11, 22, 9, 30, tzinfo=UTC))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "kek.txt"


def _written(path: Path, text: str, mode: int = 0o600) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def test_a_new_key_is_read_back(path: Path) -> None:
    made = create_kek(path, outside_of=[], clock=CLOCK)

    assert read_kek(path, outside_of=[]) == made
    assert made.epoch == f"kek-2026-11-22-{made.recipient[4:12]}"


def test_a_new_key_is_for_its_owner_alone(path: Path) -> None:
    create_kek(path, outside_of=[], clock=CLOCK)

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_two_keys_of_one_day_have_two_epochs(tmp_path: Path) -> None:
    first = create_kek(tmp_path / "1", outside_of=[], clock=CLOCK)
    second = create_kek(tmp_path / "2", outside_of=[], clock=CLOCK)

    assert first.epoch != second.epoch


def test_a_key_is_never_overwritten(path: Path) -> None:
    made = create_kek(path, outside_of=[], clock=CLOCK)

    with pytest.raises(KekExistsError, match=str(path)):
        create_kek(path, outside_of=[], clock=CLOCK)

    assert read_kek(path, outside_of=[]) == made


def test_a_missing_key_is_named(path: Path) -> None:
    with pytest.raises(KekMissingError, match=str(path)):
        read_kek(path, outside_of=[])


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o610, 0o660, 0o666, 0o777])
def test_a_key_that_others_have_a_right_to_is_refused(path: Path, mode: int) -> None:
    create_kek(path, outside_of=[], clock=CLOCK)
    path.chmod(mode)

    with pytest.raises(KekExposedError, match=f"{mode:04o}"):
        read_kek(path, outside_of=[])


@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_key_that_is_its_owners_alone_is_taken(path: Path, mode: int) -> None:
    create_kek(path, outside_of=[], clock=CLOCK)
    path.chmod(mode)

    assert read_kek(path, outside_of=[]).recipient.startswith("age1")


def test_a_key_inside_the_workspace_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "workspace" / "deep" / "kek.txt"

    with pytest.raises(KekMisplacedError):
        create_kek(path, outside_of=[tmp_path / "workspace"], clock=CLOCK)

    assert not path.parent.exists()


def test_a_link_into_the_workspace_is_seen_through(tmp_path: Path) -> None:
    inside = tmp_path / "workspace" / "kek.txt"
    create_kek(inside, outside_of=[], clock=CLOCK)
    link = tmp_path / "kek.txt"
    link.symlink_to(inside)

    with pytest.raises(KekMisplacedError):
        read_kek(link, outside_of=[tmp_path / "workspace"])


def test_a_linked_workspace_is_seen_through(tmp_path: Path) -> None:
    create_kek(tmp_path / "real" / "kek.txt", outside_of=[], clock=CLOCK)
    (tmp_path / "workspace").symlink_to(tmp_path / "real")

    with pytest.raises(KekMisplacedError):
        read_kek(tmp_path / "real" / "kek.txt", outside_of=[tmp_path / "workspace"])


def test_a_folder_with_the_same_beginning_is_another_folder(tmp_path: Path) -> None:
    path = tmp_path / "workspace.keys" / "kek.txt"

    made = create_kek(path, outside_of=[tmp_path / "workspace"], clock=CLOCK)

    assert read_kek(path, outside_of=[tmp_path / "workspace"]) == made


IDENTITY = str(pyrage.x25519.Identity.generate())
STRANGER = str(pyrage.x25519.Identity.generate().to_public())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment\n",
        f"{IDENTITY}\n{IDENTITY}\n",
        "AGE-SECRET-KEY-1QQQQ\n",
        IDENTITY[:-1] + ("Q" if IDENTITY[-1] != "Q" else "P"),
        f"{STRANGER}\n",
        f"# epoch: ../../etc\n{IDENTITY}\n",
        f"# public key: {STRANGER}\n{IDENTITY}\n",
        f"# grüezi\n{IDENTITY}\n",
        "#" * MAX_FILE_BYTES + f"\n{IDENTITY}\n",
    ],
    ids=[
        "empty",
        "no key",
        "two keys",
        "short",
        "mistyped",
        "public only",
        "hostile epoch",
        "another's public key",
        "not ascii",
        "too large",
    ],
)
def test_a_malformed_key_is_refused_and_never_repeated(path: Path, text: str) -> None:
    _written(path, text)

    with pytest.raises(KekMalformedError) as caught:
        read_kek(path, outside_of=[])

    assert IDENTITY not in str(caught.value)


def test_what_is_not_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KekMalformedError, match="not a file"):
        read_kek(tmp_path, outside_of=[])


def test_a_path_through_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(KekMissingError):
        read_kek(tmp_path / "file" / "kek.txt", outside_of=[])


def test_a_key_that_cannot_be_opened_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As root, who may open everything, the refusal must be made up.
    monkeypatch.setattr("os.open", _no_right)

    with pytest.raises(KekMalformedError, match="cannot be opened"):
        read_kek(path, outside_of=[])


def _no_right(*_: object) -> int:
    raise PermissionError(13, "Permission denied")


def test_a_loop_of_links_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "kek.txt").symlink_to(tmp_path / "kek.txt")

    with pytest.raises(KekMalformedError):
        read_kek(tmp_path / "kek.txt", outside_of=[])


def test_what_age_keygen_writes_is_taken(path: Path) -> None:
    recipient = str(pyrage.x25519.Identity.from_str(IDENTITY).to_public())
    _written(path, f"# created: 2026-11-22\n# public key: {recipient}\n{IDENTITY}\n")

    kek = read_kek(path, outside_of=[])

    assert kek == Kek(
        epoch=f"kek-{recipient[4:12]}", recipient=recipient, identity=IDENTITY
    )


def test_a_full_disk_leaves_no_key(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", _no_space)

    with pytest.raises(DiskFullError):
        create_kek(path, outside_of=[], clock=CLOCK)

    assert not path.exists()


def _no_space(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_folder_without_rights_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.open", _no_right)

    with pytest.raises(NoRightError, match="keys"):
        create_kek(path, outside_of=[], clock=CLOCK)


def test_a_secret_comes_out_of_its_wrapping() -> None:
    kek = a_kek()

    assert kek.unwrap(kek.wrap(b"secret")) == b"secret"


def test_another_key_does_not_unwrap() -> None:
    blob = a_kek().wrap(b"secret")

    with pytest.raises(KekWrongError, match="kek-other"):
        a_kek("kek-other").unwrap(blob)


def test_no_altered_wrapping_opens() -> None:
    kek = a_kek()
    blob = kek.wrap(b"secret")

    for place in range(len(blob)):
        altered = bytearray(blob)
        altered[place] ^= 0x01
        with pytest.raises(KekWrongError):
            kek.unwrap(bytes(altered))
        with pytest.raises(KekWrongError):
            kek.unwrap(blob[:place])


def test_a_key_does_not_show_in_its_repr() -> None:
    kek = a_kek()

    assert kek.identity not in repr(kek)


def test_age_opens_a_wrapping_with_the_key_file(path: Path, age: str) -> None:
    blob = create_kek(path, outside_of=[], clock=CLOCK).wrap(b"secret")

    opened = subprocess.run(
        [age, "-d", "-i", str(path)], input=blob, capture_output=True, check=True
    )

    assert opened.stdout == b"secret"
