"""The header of an age file: parsed strictly, authenticated, opened by one identity.

Only X25519 stanzas are opened; others are parsed, since rage adds "grease" stanzas that
a reader must pass over. Nothing here touches a store.

Source: C2SP age.md, sections "Header" and "The X25519 recipient type"; RFC 7748
section 6.1 (the check for an all-zero secret); RFC 5869 (HKDF); RFC 4648 section 3.5
(canonical base64).
"""

import binascii
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from custody.errors import SealBrokenError

MAX_HEADER_BYTES = 16_384
"""Ours are 213 to 382 bytes (20,000 measured). Without a limit, a forged header of
4,000 stanzas cost another reader 15.7 s (CVE-2026-85783)."""
MAX_STANZAS = 32
"""Ours have one, and at most one of grease."""

_VERSION = b"age-encryption.org/v1\n"
_MAC_LINE = b"\n---"
_STANZA_START = b"-> "
_BODY_COLUMNS = 64
_KEY_BYTES = 32
_FILE_KEY_BYTES = 16
_TAG_BYTES = 16
_ARGUMENT = re.compile(rb"[!-~]+")
_ZERO_NONCE = bytes(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stanza:
    """One recipient's part of a header: the file key, wrapped for it."""

    arguments: tuple[bytes, ...]
    body: bytes

    @property
    def kind(self) -> bytes:
        """The recipient type, e.g. `X25519`."""
        return self.arguments[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A parsed header, not yet authenticated.

    Attributes:
        authenticated: the bytes under the MAC, up to and including `---`.
        length: of the whole header in bytes; the payload's nonce follows.
    """

    stanzas: tuple[Stanza, ...]
    authenticated: bytes
    mac: bytes
    length: int


def header_length(start: bytes) -> int | None:
    """Find where the header ends in a file's first bytes; None if it goes on.

    A line that begins with `---` can only be the MAC's: `-` is no base64 digit, and
    stanzas begin with `->`.
    """
    mac_line = start.find(_MAC_LINE)
    end = start.find(b"\n", mac_line + 1) if mac_line >= 0 else -1
    return end + 1 if end >= 0 else None


def parse_header(start: bytes, object_name: str) -> Header:
    """Parse the header at the beginning of an age file.

    Stands against: a header that two readers would read differently (every deviation
    from the one canonical form is refused), and one made to cost time or memory.

    Args:
        start: the file's first bytes, at least the whole header.
        object_name: for the error's message.

    Raises:
        SealBrokenError: it is not an age v1 header in canonical form.
    """
    length = header_length(start[: MAX_HEADER_BYTES + 1])
    if length is None or length > MAX_HEADER_BYTES:
        raise SealBrokenError(object_name, "its header has no end")
    if not start.startswith(_VERSION):
        raise SealBrokenError(object_name, "it is not an age v1 file")
    try:
        return _parse(start[:length])
    except ValueError as error:
        raise SealBrokenError(object_name, f"its header has {error}") from error


def open_header(header: Header, scalar: bytes, object_name: str) -> bytes:
    """Unwrap the file key and check the header's MAC with it.

    Stands against: a header altered in any place, one made for another identity, and
    public keys of low order, which would make the shared secret known to anyone.

    Args:
        header: as `parse_header` gave it.
        scalar: 32 bytes, the identity's.
        object_name: for the error's message.

    Returns:
        The file key, 16 bytes.

    Raises:
        SealBrokenError: no stanza opens, or the MAC does not hold.
    """
    kinds = [stanza.kind for stanza in header.stanzas]
    if b"scrypt" in kinds and len(kinds) > 1:
        raise SealBrokenError(object_name, "its header has a passphrase and others")
    try:
        opened = [
            _open_x25519(stanza, scalar)
            for stanza in header.stanzas
            if stanza.kind == b"X25519"
        ]
    except ValueError as error:
        raise SealBrokenError(object_name, f"its header has {error}") from error
    file_key = next((key for key in opened if key is not None), None)
    if file_key is None:
        raise SealBrokenError(object_name, "its own key does not open it")
    mac = HMAC(_derived(file_key, salt=b"", context=b"header"), SHA256())
    mac.update(header.authenticated)
    try:
        mac.verify(header.mac)
    except InvalidSignature as error:
        raise SealBrokenError(object_name, "its header was altered") from error
    return file_key


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """Derive the key of the payload from the file key and the payload's nonce."""
    return _derived(file_key, salt=nonce, context=b"payload")


def _parse(text: bytes) -> Header:
    """Parse a whole header; ValueError says what it has that it must not have."""
    end_of_stanzas = text.index(_MAC_LINE) + 1
    mac_line = text[end_of_stanzas:-1]
    if not mac_line.startswith(b"--- "):
        message = "a malformed MAC line"
        raise ValueError(message)
    lines = text[len(_VERSION) : end_of_stanzas].split(b"\n")[:-1]
    return Header(
        stanzas=_parse_stanzas(lines),
        authenticated=text[: end_of_stanzas + len(b"---")],
        mac=_decoded(mac_line[len(b"--- ") :], num_bytes=_KEY_BYTES),
        length=len(text),
    )


def _parse_stanzas(lines: list[bytes]) -> tuple[Stanza, ...]:
    """Parse stanza after stanza: a line of arguments, then lines of base64."""
    stanzas: list[Stanza] = []
    while lines:
        arguments = _arguments_of(lines.pop(0))
        body = b""
        while lines:
            line = lines.pop(0)
            body += line
            if len(line) < _BODY_COLUMNS:
                break
            if len(line) > _BODY_COLUMNS:
                message = "a stanza with an overlong line"
                raise ValueError(message)
        else:
            message = "a stanza without an end"
            raise ValueError(message)
        stanzas.append(Stanza(arguments=arguments, body=_decoded(body)))
        if len(stanzas) > MAX_STANZAS:
            message = "too many stanzas"
            raise ValueError(message)
    if not stanzas:
        message = "no stanza"
        raise ValueError(message)
    return tuple(stanzas)


def _arguments_of(line: bytes) -> tuple[bytes, ...]:
    arguments = tuple(line.removeprefix(_STANZA_START).split(b" "))
    is_formed = all(_ARGUMENT.fullmatch(argument) for argument in arguments)
    if not line.startswith(_STANZA_START) or not is_formed:
        message = "a malformed stanza"
        raise ValueError(message)
    return arguments


def _open_x25519(stanza: Stanza, scalar: bytes) -> bytes | None:
    """Unwrap the file key; None if the stanza is for another identity.

    Raises:
        ValueError: the stanza is malformed, or its public key is of low order.
    """
    if len(stanza.arguments) != 2 or len(stanza.body) != _FILE_KEY_BYTES + _TAG_BYTES:  # noqa: PLR2004 # the type and the share
        message = "a malformed X25519 stanza"
        raise ValueError(message)
    share = _decoded(stanza.arguments[1], num_bytes=_KEY_BYTES)
    private = X25519PrivateKey.from_private_bytes(scalar)
    try:
        secret = private.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError as error:
        message = "a public key of low order"
        raise ValueError(message) from error
    salt = share + private.public_key().public_bytes_raw()
    key = _derived(secret, salt=salt, context=b"age-encryption.org/v1/X25519")
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, stanza.body, None)
    except InvalidTag:
        return None


def _derived(secret: bytes, *, salt: bytes, context: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=salt, info=context).derive(secret)


def _decoded(digits: bytes, *, num_bytes: int | None = None) -> bytes:
    """Decode base64 without padding, in its one canonical form."""
    padding = b"=" * (-len(digits) % 4)
    try:
        decoded = b64decode(digits + padding, validate=True)
    except binascii.Error as error:
        message = "malformed base64"
        raise ValueError(message) from error
    if b64encode(decoded).rstrip(b"=") != digits:
        message = "base64 in another than its canonical form"
        raise ValueError(message)
    if num_bytes is not None and len(decoded) != num_bytes:
        message = "a value of another length"
        raise ValueError(message)
    return decoded
