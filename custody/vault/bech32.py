"""The 32 bytes inside an age identity: Bech32, as far as age uses it.

Source: BIP 173 (Bech32), without its limit of 90 characters, as C2SP age.md says under
"The X25519 recipient type".
"""

IDENTITY_PREFIX = "age-secret-key-"

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_CHARACTERS = 6
_SCALAR_BYTES = 32


def identity_scalar(identity: str) -> bytes:
    """Read the X25519 scalar out of `AGE-SECRET-KEY-1…`.

    Stands against: an identity with a mistyped or damaged character (any change of up
    to four characters is found, by the checksum's design).

    Returns:
        32 bytes.

    Raises:
        ValueError: it is not an identity; the message does not hold any of it.
    """
    lowered = identity.lower()
    if identity not in {lowered, identity.upper()}:
        message = "an identity in mixed case"
        raise ValueError(message)
    prefix, separator, digits = lowered.rpartition("1")
    if prefix != IDENTITY_PREFIX or not separator or set(digits) - set(_ALPHABET):
        message = "not an age identity"
        raise ValueError(message)
    values = [_ALPHABET.index(digit) for digit in digits]
    if _checksum(_expanded(prefix) + values) != 1:
        message = "an identity whose checksum does not fit"
        raise ValueError(message)
    return _bytes_of(values[:-_CHECKSUM_CHARACTERS])


def _bytes_of(values: list[int]) -> bytes:
    """Put groups of five bits together to 32 bytes; what is left over must be zero."""
    bits = 0
    for value in values:
        bits = bits << 5 | value
    num_spare = len(values) * 5 - _SCALAR_BYTES * 8
    if num_spare not in range(5) or bits & ((1 << num_spare) - 1):
        message = "an identity of another length"
        raise ValueError(message)
    return (bits >> num_spare).to_bytes(_SCALAR_BYTES, "big")


def _checksum(values: list[int]) -> int:
    """Compute BIP 173's polymod; 1 where a checksum fits."""
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            if top >> place & 1:
                state ^= generator
    return state


def _expanded(prefix: str) -> list[int]:
    """Spread the prefix as BIP 173 says: high bits, zero, low bits."""
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
