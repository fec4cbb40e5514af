import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from custody.vault.evidence_key import (
    EvidenceKey,
    PublicEvidenceKey,
    from_base64url,
    to_base64url,
)

KEY = EvidenceKey(bytes(range(32)))


@given(st.binary())
def test_what_is_signed_is_known_by_the_published_key(signed: bytes) -> None:
    published = PublicEvidenceKey.from_pem(KEY.public.pem.encode())

    assert published.has_signed(signed, KEY.sign(signed))
    assert not published.has_signed(signed + b"x", KEY.sign(signed))


@given(st.binary())
def test_base64url_is_read_as_it_was_written(raw: bytes) -> None:
    assert from_base64url(to_base64url(raw)) == raw


@pytest.mark.parametrize("text", ["AB=", "A", "AAB", "A B"])
def test_base64url_has_one_form_only(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_base64url(text)


def test_the_certificate_is_always_the_same_and_bears_the_key() -> None:
    made = KEY.certificate("Turun Perhelääkärit")

    assert made == KEY.certificate("Turun Perhelääkärit")
    found = x509.load_der_x509_certificate(made)
    raw = found.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    assert raw == KEY.public.raw


def test_another_kind_of_key_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP256R1()).public_key()
    pem = other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    with pytest.raises(ValueError, match="another kind"):
        PublicEvidenceKey.from_pem(pem)


def test_the_fingerprint_is_the_key_s_thumbprint() -> None:
    groups = KEY.public.fingerprint.split(" ")

    assert len(groups) == 16
    assert {len(group) for group in groups} == {4}
