import json
from base64 import b64decode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from custody.audit.log import AuditLog
from custody.errors import ManifestBrokenError
from custody.records.ids import CallId, ObjectName
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.manifest import ENTRY_TYPE, Deed, Manifest, ManifestEntry
from tests.twins import STANDING_AT, a_clock

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault" / "manifest.jsonl"


@pytest.fixture
def manifest(path: Path) -> Manifest:
    return Manifest(path, KEY)


def _sealed(number: int) -> SealedObject:
    return SealedObject(
        object_name=ObjectName(f"calls/{number}.age"),
        call_id=CallId(f"call{number}"),
        rendition=Rendition.RAW,
        wrapped_key=b"wrapped",
        kek_epoch="kek-tests",
        size_bytes=10,
        sealed_size_bytes=300 + number,
        sealed_sha256=f"{number:064x}",
        media_type="audio/flac",
        created_at=STANDING_AT,
    )


def _filled(manifest: Manifest) -> None:
    manifest.append(_sealed(1))
    manifest.append(_sealed(2))
    manifest.append_erasure(ObjectName("calls/1.age"), CallId("call1"))


def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().split(b"\n")[:-1]


def test_what_was_sealed_and_erased_is_read_back(manifest: Manifest) -> None:
    _filled(manifest)

    assert list(manifest.entries())[1:] == [
        ManifestEntry(
            number=2,
            deed=Deed.SEALED,
            object_name=ObjectName("calls/2.age"),
            call_id=CallId("call2"),
            sealed_sha256=f"{2:064x}",
            sealed_size_bytes=302,
        ),
        ManifestEntry(
            number=3,
            deed=Deed.ERASED,
            object_name=ObjectName("calls/1.age"),
            call_id=CallId("call1"),
        ),
    ]
    manifest.verify()


def test_a_manifest_that_was_never_written_holds(manifest: Manifest) -> None:
    manifest.verify()

    assert list(manifest.entries()) == []


def test_no_key_and_no_hash_of_plaintext_is_in_it(
    manifest: Manifest, path: Path
) -> None:
    _filled(manifest)

    payload = json.loads(b64decode(json.loads(_lines(path)[0])["payload"]))

    assert set(payload) == {
        "number",
        "deed",
        "object_name",
        "call_id",
        "sealed_sha256",
        "sealed_size_bytes",
        "previous",
    }


def test_a_line_is_an_envelope_that_any_dsse_tool_checks(
    manifest: Manifest, path: Path
) -> None:
    _filled(manifest)

    envelope = json.loads(_lines(path)[0])

    # DSSE v1: the signature is over PAE(payloadType, payload), written out by hand.
    payload = b64decode(envelope["payload"])
    signed = b"DSSEv1 %d %s %d %s" % (
        len(ENTRY_TYPE),
        ENTRY_TYPE.encode(),
        len(payload),
        payload,
    )
    public = Ed25519PrivateKey.from_private_bytes(KEY).public_key()
    public.verify(b64decode(envelope["signatures"][0]["sig"]), signed)
    assert envelope["payloadType"] == ENTRY_TYPE


@pytest.mark.parametrize(
    ("kept", "number"), [([0, 1], 3), ([0, 2], 2), ([1, 0, 2], 1), ([0, 1, 2, 2], 4)]
)
def test_tampering_is_found_and_the_first_broken_entry_named(
    manifest: Manifest, path: Path, kept: list[int], number: int
) -> None:
    _filled(manifest)
    lines = _lines(path)
    path.write_bytes(b"".join(lines[place] + b"\n" for place in kept))

    with pytest.raises(
        ManifestBrokenError, match=f"objects is broken at entry {number}"
    ):
        manifest.verify()


def test_a_changed_hash_is_found(manifest: Manifest, path: Path) -> None:
    _filled(manifest)
    lines = _lines(path)
    changed = json.loads(lines[1]) | {"payload": json.loads(lines[0])["payload"]}
    lines[1] = json.dumps(changed).encode()
    path.write_bytes(b"".join(line + b"\n" for line in lines))

    with pytest.raises(ManifestBrokenError, match="entry 2: it was changed"):
        manifest.verify()


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"[]",
        b"junk",
        b'{"payload":"e30=","payloadType":"x","signatures":[{"keyid":"a","sig":"!"}]}',
        b'{"payload":"e30=","payloadType":"x","signatures":[{"keyid":"a"}]}',
        b'{"payload":"bm8=","payloadType":"x","signatures":[]}',
    ],
)
def test_a_line_that_is_no_envelope_is_named(
    manifest: Manifest, path: Path, line: bytes
) -> None:
    _filled(manifest)
    lines = _lines(path)
    path.write_bytes(b"\n".join([lines[0], line, lines[2], b""]))

    with pytest.raises(ManifestBrokenError, match="entry 2"):
        manifest.verify()
    with pytest.raises(ManifestBrokenError, match="entry 2"):
        list(manifest.entries())


def test_another_key_signs_nothing_here(manifest: Manifest, path: Path) -> None:
    _filled(Manifest(path, bytes(32)))

    with pytest.raises(ManifestBrokenError, match="entry 1"):
        manifest.verify()
    with pytest.raises(ManifestBrokenError):
        manifest.append(_sealed(4))


def test_the_audit_logs_signatures_are_none_of_the_manifests(
    manifest: Manifest, path: Path, tmp_path: Path
) -> None:
    # Both chains are signed with one key: what holds in one must not in the other.
    log = AuditLog(tmp_path / "audit", KEY, a_clock())
    log.record("workspace:created", actor="cli:root")
    path.parent.mkdir()
    for name in ("", ".head"):
        source = tmp_path / "audit" / f"audit.jsonl{name}"
        path.with_name(path.name + name).write_bytes(source.read_bytes())

    with pytest.raises(ManifestBrokenError):
        manifest.verify()
    with pytest.raises(ManifestBrokenError):
        manifest.append(_sealed(1))


def test_a_head_signed_as_an_entry_is_no_head(manifest: Manifest, path: Path) -> None:
    _filled(manifest)
    head = path.with_name(path.name + ".head")
    envelope = json.loads(_lines(path)[0])
    body = head.read_bytes().split(b" ")[0]
    signature = envelope["signatures"][0]["sig"].encode()
    head.write_bytes((body + b" " + signature + b" ").ljust(511) + b"\n")

    with pytest.raises(ManifestBrokenError):
        manifest.verify()
