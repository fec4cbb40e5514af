"""The key that signs the verification record, and the evidence that leaves the house.

Its own key, not the audit log's: whoever is given its public half to check a sheet
learns nothing that helps with anything else, and it can be published.

Source: RFC 8032 (Ed25519); RFC 8037 (its JSON Web Key); RFC 7638 (thumbprint); RFC 8410
(its certificate).
"""

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)
from cryptography.x509.oid import NameOID

_FOREVER = (datetime(2020, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC))
"""No end: a signature must hold a year later, and the published key decides, not this.

Source: RFC 5280 section 4.1.2.5, 99991231235959Z for no well-defined expiration."""


class PublicEvidenceKey:
    """The half of the key that is published."""

    def __init__(self, public: bytes) -> None:
        """Take the raw key.

        Args:
            public: 32 bytes.

        Raises:
            ValueError: it is no key.
        """
        self._public = Ed25519PublicKey.from_public_bytes(public)
        self.raw = public

    @classmethod
    def from_pem(cls, pem: bytes) -> "PublicEvidenceKey":
        """Read a published key.

        Raises:
            ValueError: it is no Ed25519 public key in PEM.
        """
        found = load_pem_public_key(pem)
        if not isinstance(found, Ed25519PublicKey):
            msg = "it is another kind of key"
            raise ValueError(msg)  # noqa: TRY004 # the caller asks whether it is a key, not of a type
        return cls(found.public_bytes_raw())

    @property
    def pem(self) -> str:
        """The key as a file that openssl and others read."""
        return self._public.public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        ).decode()

    @property
    def jwk(self) -> dict[str, str]:
        """The key as a JSON Web Key."""
        return {"crv": "Ed25519", "kty": "OKP", "x": to_base64url(self.raw)}

    @property
    def fingerprint(self) -> str:
        """What people compare: the key's thumbprint, 16 groups of four digits."""
        written = json.dumps(self.jwk, separators=(",", ":"), sort_keys=True)
        digest = hashlib.sha256(written.encode()).hexdigest()
        return " ".join(digest[at : at + 4] for at in range(0, 64, 4))

    def has_signed(self, signed: bytes, signature: bytes) -> bool:
        """Tell whether this is the key's signature of these bytes."""
        try:
            self._public.verify(signature, signed)
        except InvalidSignature:
            return False
        return True


class EvidenceKey:
    """The signing half, which stays in the workspace, wrapped to the KEK.

    Stands against: someone who can write to the catalogue, or to a sheet on its way,
    but has not the key. Does not stand against the key's holder.
    """

    def __init__(self, seed: bytes) -> None:
        """Take the seed, 32 bytes."""
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = PublicEvidenceKey(self._private.public_key().public_bytes_raw())

    def sign(self, signed: bytes) -> bytes:
        """Sign; the same bytes give the same signature."""
        return self._private.sign(signed)

    def certificate(self, organisation: str) -> bytes:
        """Wrap the public key into a self-issued certificate (DER), always the same.

        A signed vCon must carry one; trust comes from the published key alone.
        """
        name = x509.Name(
            [x509.NameAttribute(NameOID.COMMON_NAME, (organisation or "Tallenne")[:64])]
        )
        start, end = _FOREVER
        serial = int.from_bytes(hashlib.sha256(self.public.raw).digest()[:8]) | 1
        built = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self._private.public_key())
            .serial_number(serial)
            .not_valid_before(start)
            .not_valid_after(end)
            .sign(self._private, None)
        )
        return built.public_bytes(Encoding.DER)


def to_base64url(raw: bytes) -> str:
    """Write base64url without padding (RFC 7515, section 2)."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def from_base64url(text: str) -> bytes:
    """Read base64url without padding.

    Raises:
        ValueError: it is none.
    """
    raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if to_base64url(raw) != text:
        msg = "it is written otherwise than base64url"
        raise ValueError(msg)
    return raw
