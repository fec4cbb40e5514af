from base64 import b64encode

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SealBrokenError
from custody.vault.bech32 import identity_scalar
from custody.vault.header import (
    MAX_HEADER_BYTES,
    MAX_STANZAS,
    header_length,
    open_header,
    parse_header,
)

IDENTITY = pyrage.x25519.Identity.generate()
SCALAR = identity_scalar(str(IDENTITY))
SEALED = bytes(pyrage.encrypt(b"plain", [IDENTITY.to_public()]))
LENGTH = header_length(SEALED) or 0
VERSION = b"age-encryption.org/v1\n"
MAC = b"--- " + b"A" * 43 + b"\n"


def _b64(content: bytes) -> bytes:
    return b64encode(content).rstrip(b"=")


def _stanza(share: bytes, body: bytes = bytes(32)) -> bytes:
    return b"-> X25519 " + _b64(share) + b"\n" + _b64(body) + b"\n"


def test_the_header_that_pyrage_writes_is_parsed_and_opened() -> None:
    header = parse_header(SEALED, "object")

    assert header.length == LENGTH
    assert header.stanzas[0].kind == b"X25519"
    assert len(open_header(header, SCALAR, "object")) == 16


def test_another_identity_does_not_open_it() -> None:
    other = identity_scalar(str(pyrage.x25519.Identity.generate()))

    with pytest.raises(SealBrokenError, match="its own key"):
        open_header(parse_header(SEALED, "object"), other, "object")


@given(place=st.integers(0, LENGTH - 1), bit=st.integers(0, 7))
def test_no_flipped_bit_of_a_header_passes(place: int, bit: int) -> None:
    flipped = bytearray(SEALED)
    flipped[place] ^= 1 << bit

    with pytest.raises(SealBrokenError):
        open_header(parse_header(bytes(flipped), "object"), SCALAR, "object")


@given(length=st.integers(0, LENGTH - 1))
def test_no_cut_header_passes(length: int) -> None:
    assert header_length(SEALED[:length]) is None

    with pytest.raises(SealBrokenError, match="no end"):
        parse_header(SEALED[:length], "object")


@given(junk=st.binary(max_size=400))
def test_junk_ends_in_the_one_error(junk: bytes) -> None:
    for start in (junk, VERSION + junk, VERSION + junk + b"\n" + MAC):
        with pytest.raises(SealBrokenError):
            open_header(parse_header(start, "object"), SCALAR, "object")


# The points of low order on Curve25519 and its twist, in the encodings below 2^255.
# Source: D. J. Bernstein, cr.yp.to/ecdh.html, "How do I validate public keys?".
LOW_ORDER = [
    (0).to_bytes(32, "little"),
    (1).to_bytes(32, "little"),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    (2**255 - 20).to_bytes(32, "little"),
    (2**255 - 19).to_bytes(32, "little"),
    (2**255 - 18).to_bytes(32, "little"),
]


@pytest.mark.parametrize("point", LOW_ORDER, ids=lambda point: point.hex()[:8])
def test_a_public_key_of_low_order_is_refused(point: bytes) -> None:
    header = parse_header(VERSION + _stanza(point) + MAC, "object")

    with pytest.raises(SealBrokenError, match="low order"):
        open_header(header, SCALAR, "object")


@pytest.mark.parametrize(
    ("stanzas", "why"),
    [
        (b"", "no stanza"),
        (b"-> X25519\n", "without an end"),
        (b"->\n\n", "malformed stanza"),
        (b"-> a  b\n\n", "malformed stanza"),
        (b"-> \x7f\n\n", "malformed stanza"),
        (b"=> a\n\n", "malformed stanza"),
        (b"-> a\n" + b"A" * 68 + b"\n", "overlong line"),
        (b"-> a\n" + b"A" * 64 + b"\n", "without an end"),
        (b"-> a\nAB\n", "canonical"),
        (b"-> a\nAA==\n", "base64"),
        (b"-> a\n!!!!\n", "base64"),
        (b"-> a\nA\n", "base64"),
        (b"-> a\n\n" * (MAX_STANZAS + 1), "too many stanzas"),
    ],
)
def test_a_deviation_from_the_one_form_is_named(stanzas: bytes, why: str) -> None:
    with pytest.raises(SealBrokenError, match=why):
        parse_header(VERSION + stanzas + MAC, "object")


@pytest.mark.parametrize(
    "mac",
    [b"---\n", b"--- \n", b"---A\n", b"--- " + b"A" * 42 + b"\n", b"--- AAAA\n"],
)
def test_a_malformed_mac_is_refused(mac: bytes) -> None:
    with pytest.raises(SealBrokenError, match="header has"):
        parse_header(VERSION + _stanza(bytes(32)) + mac, "object")


@pytest.mark.parametrize(
    "stanza",
    [
        b"-> X25519\n" + _b64(bytes(32)) + b"\n",
        b"-> X25519 " + _b64(bytes(31)) + b"\n" + _b64(bytes(32)) + b"\n",
        b"-> X25519 " + _b64(b"\x09" * 32) + b" x\n" + _b64(bytes(32)) + b"\n",
        _stanza(b"\x09" * 32, bytes(31)),
    ],
    ids=["no share", "short share", "an argument more", "short body"],
)
def test_a_malformed_x25519_stanza_is_refused(stanza: bytes) -> None:
    header = parse_header(VERSION + stanza + MAC, "object")

    with pytest.raises(SealBrokenError, match="header has"):
        open_header(header, SCALAR, "object")


def test_a_passphrase_beside_other_recipients_is_refused() -> None:
    stanzas = b"-> scrypt AAAA 18\n" + _b64(bytes(32)) + b"\n" + _stanza(b"\x09" * 32)

    with pytest.raises(SealBrokenError, match="passphrase"):
        open_header(parse_header(VERSION + stanzas + MAC, "object"), SCALAR, "object")


def test_a_header_larger_than_ours_ever_are_is_not_read_on() -> None:
    endless = VERSION + b"-> grease " + b"x" * MAX_HEADER_BYTES + b"\n\n" + MAC

    with pytest.raises(SealBrokenError, match="no end"):
        parse_header(endless, "object")


def test_several_recipients_may_open_one_header() -> None:
    others = [pyrage.x25519.Identity.generate().to_public() for _ in range(3)]
    sealed = pyrage.encrypt(b"plain", [*others, IDENTITY.to_public()])

    file_key = open_header(parse_header(sealed, "object"), SCALAR, "object")

    assert len(file_key) == 16
