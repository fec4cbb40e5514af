"""The payload of an age file: where its chunks lie, and opening one of them.

The payload is a nonce of 16 bytes, then chunks of 64 KiB, each with a tag of 16 bytes.
A chunk's own nonce is its number and, in the last byte, whether it is the last: so no
chunk can be moved, left out or put in, and the end cannot be cut off unseen.

Source: C2SP age.md, section "Payload"; Hoang, Reyhanitabar, Rogaway and Vizár, "Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015 (STREAM).
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from custody.errors import SealBrokenError

CHUNK_BYTES = 65_536
TAG_BYTES = 16
NONCE_BYTES = 16
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

_NUMBER_BYTES = 11


def sealed_payload_bytes(size_bytes: int) -> int:
    """Tell how long the payload of this much plaintext is, nonce included."""
    return NONCE_BYTES + size_bytes + TAG_BYTES * num_chunks(size_bytes)


def num_chunks(size_bytes: int) -> int:
    """Tell how many chunks this much plaintext makes; nothing makes one, empty."""
    return max(1, -(-size_bytes // CHUNK_BYTES))


def plain_bytes(payload_bytes: int, object_name: str) -> int:
    """Tell how much plaintext a payload of this length holds.

    Stands against: an object cut or lengthened to a length that no payload has.

    Raises:
        SealBrokenError: no payload is this long.
    """
    num_full, rest = divmod(payload_bytes - NONCE_BYTES, SEALED_CHUNK_BYTES)
    is_only = num_full == 0
    if payload_bytes < NONCE_BYTES + TAG_BYTES or 0 < rest < TAG_BYTES + (not is_only):
        raise SealBrokenError(object_name, "it has a length that no sealed object has")
    return num_full * CHUNK_BYTES + max(0, rest - TAG_BYTES)


class ChunkOpener:
    """Opens the chunks of one payload, in any order, from any thread.

    Attributes:
        size_bytes: of the plaintext.
    """

    def __init__(self, key: bytes, size_bytes: int, object_name: str) -> None:
        """Take the payload's key (32 bytes) and how much plaintext it holds."""
        self._cipher = ChaCha20Poly1305(key)
        self.size_bytes = size_bytes
        self._num_chunks = num_chunks(size_bytes)
        self._object_name = object_name

    def open_chunk(self, number: int, sealed: bytes | memoryview) -> bytes:
        """Decrypt the chunk of this number, counted from 0.

        Stands against: a chunk that was altered, moved, doubled, taken from another
        recording, or made the last one by cutting off what followed.

        Raises:
            SealBrokenError: it is not the chunk that was sealed here.
        """
        is_last = number == self._num_chunks - 1
        nonce = number.to_bytes(_NUMBER_BYTES, "big") + bytes([is_last])
        try:
            return self._cipher.decrypt(nonce, sealed, None)
        except InvalidTag as error:
            last = " (its last)" if is_last else ""
            why = f"chunk {number}{last} is not what was sealed there"
            raise SealBrokenError(self._object_name, why) from error
