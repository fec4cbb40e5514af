"""Signatures that any JOSE library can check.

A sheet is a PDF with one line after its end: a compact JWS with a detached, unencoded
payload, which is every byte before that line. Readers of PDF pass over what follows the
end. A vCon is signed as its draft says: a JWS in general JSON form around it.

Source: RFC 7515 (JWS); RFC 7797 (unencoded payload); RFC 8037 (EdDSA);
draft-ietf-vcon-vcon-core, signed form.
"""

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, Final

from custody.vault.evidence_key import (
    EvidenceKey,
    PublicEvidenceKey,
    from_base64url,
    to_base64url,
)

SIGNATURE_LINE: Final = b"\n%Tallenne-Evidence-JWS "
"""A comment, as PDF has them (ISO 32000-1, section 7.2.4)."""

Header = Mapping[str, Any]


def signed_pdf(pdf: bytes, key: EvidenceKey, about: Header) -> bytes:
    """Put the signature behind a PDF.

    Args:
        pdf: whole, from `%PDF` to `%%EOF`.
        key: of the workspace.
        about: what the signature says besides, as it stands in its header.
    """
    header = _header(key, about) | {"b64": False, "crit": ["b64"]}
    protected = to_base64url(_json(header))
    signature = key.sign(protected.encode() + b"." + pdf)
    return b"".join(
        (pdf, SIGNATURE_LINE, f"{protected}..{to_base64url(signature)}\n".encode())
    )


def signed_json(payload: bytes, key: EvidenceKey, organisation: str) -> bytes:
    """Wrap a document into a JWS in general JSON form, its certificate beside it."""
    certificate = b64encode(key.certificate(organisation)).decode()
    protected = to_base64url(_json(_header(key, {}) | {"x5c": [certificate]}))
    encoded = urlsafe_b64encode(payload).rstrip(b"=")
    signature = key.sign(protected.encode() + b"." + encoded)
    signatures = [{"protected": protected, "signature": to_base64url(signature)}]
    after = b',"signatures":' + json.dumps(signatures, separators=(",", ":")).encode()
    # A recording may lie in it: joined once, not written anew by a serialiser.
    return b"".join((b'{"payload":"', encoded, b'"', after, b"}\n"))


def split_pdf(signed: bytes) -> tuple[bytes, str, str]:
    """Part a signed PDF: its bytes, the protected header and the signature.

    Raises:
        ValueError: there is no whole signature behind it.
    """
    pdf, line, compact = signed.rpartition(SIGNATURE_LINE)
    if not line or not compact.endswith(b"\n"):
        msg = "its signature is missing"
        raise ValueError(msg)
    protected, payload, signature = compact[:-1].decode("ascii").split(".")
    if payload:
        msg = "its signature is of another form"
        raise ValueError(msg)
    return pdf, protected, signature


def read_header(protected: str) -> dict[str, Any]:
    """Read a protected header; not checked.

    Raises:
        ValueError: it is none, or signs in another way than ours.
    """
    header = json.loads(from_base64url(protected))
    if not isinstance(header, dict) or header.get("alg") != "EdDSA":
        msg = "it is signed in another way"
        raise ValueError(msg)
    return header


def key_in(header: Header) -> PublicEvidenceKey:
    """Read the key that a header names as its signer's.

    Raises:
        ValueError, KeyError, TypeError: it names none.
    """
    return PublicEvidenceKey(from_base64url(header["jwk"]["x"]))


def _header(key: EvidenceKey, about: Header) -> dict[str, Any]:
    return {
        "alg": "EdDSA",
        "jwk": key.public.jwk,
        "kid": key.public.fingerprint.replace(" ", ""),
        **about,
    }


def _json(document: Header) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
