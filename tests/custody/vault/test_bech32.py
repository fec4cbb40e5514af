import string

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from custody.vault import bech32
from custody.vault.bech32 import identity_scalar

# From the CCTV vectors (tests/custody/vault/cctv).
IDENTITY = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"


def test_a_known_identity_has_its_known_scalar() -> None:
    # Its 32 bytes are ASCII text, chosen so by the vectors' author.
    scalar = identity_scalar(IDENTITY)

    assert len(scalar) == 32
    assert identity_scalar(IDENTITY.lower()) == scalar


def test_the_scalar_is_the_one_that_pyrage_means() -> None:
    identity = pyrage.x25519.Identity.generate()

    scalar = identity_scalar(str(identity))

    sealed = pyrage.encrypt(b"x", [identity.to_public()])
    share = X25519PrivateKey.from_private_bytes(scalar).public_key().public_bytes_raw()
    assert len(share) == 32
    assert pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(str(identity))])


@given(
    place=st.integers(min_value=0, max_value=len(IDENTITY) - 1),
    typed=st.sampled_from(string.ascii_uppercase + string.digits + "-"),
)
def test_no_mistyped_character_passes(place: int, typed: str) -> None:
    mistyped = IDENTITY[:place] + typed + IDENTITY[place + 1 :]
    if mistyped == IDENTITY:
        return

    with pytest.raises(ValueError, match="identity"):
        identity_scalar(mistyped)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "AGE-SECRET-KEY-1",
        IDENTITY[:-1],
        IDENTITY + "Q",
        IDENTITY[:20] + IDENTITY[20:].lower(),
        "AGE-SECRET-KEY-2" + IDENTITY[16:],
        IDENTITY.replace("Q2P2LM0", "BBBBBBB"),
    ],
)
def test_what_is_no_identity_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="identity") as caught:
        identity_scalar(text)

    assert text[20:60] == "" or text[20:60] not in str(caught.value)


def test_an_identity_of_another_length_is_refused() -> None:
    # "AGE-SECRET-KEY-1" over 31 zero bytes, with a checksum that fits.
    short = _encoded("age-secret-key-", bytes(31))

    with pytest.raises(ValueError, match="length"):
        identity_scalar(short)


def _encoded(prefix: str, content: bytes) -> str:
    bits = int.from_bytes(content, "big") << (-len(content) * 8 % 5)
    num = -(-len(content) * 8 // 5)
    values = [bits >> 5 * (num - 1 - place) & 31 for place in range(num)]
    state = bech32._checksum(bech32._expanded(prefix) + values + [0] * 6) ^ 1
    values += [state >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(bech32._ALPHABET[value] for value in values)
