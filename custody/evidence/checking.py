"""Checking an evidence file anywhere: no workspace, no network, only the public key."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from custody.errors import (
    EvidenceChangedError,
    EvidenceKeyError,
    EvidenceUnreadableError,
)
from custody.evidence.jws import key_in, read_header, split_pdf
from custody.vault.evidence_key import PublicEvidenceKey, from_base64url

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
UNKNOWN = "and no key was given to compare it with"
FOREIGN = "which is not the key that was given"


class EvidenceForm(StrEnum):
    """The two forms of evidence."""

    SHEET = "sheet"
    VCON = "vcon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a file that holds says of itself.

    Attributes:
        fingerprint: of the key that signed it, the one that was given.
        about: organisation, transaction, entry, state and time, as signed.
    """

    form: EvidenceForm
    fingerprint: str
    about: Mapping[str, str]


def check_evidence(
    name: object, signed: bytes, expected: PublicEvidenceKey | None
) -> Checked:
    """Check a file.

    1. It is whole: a sheet or a vCon with its signature.
    2. The signature is that of the key which the file names, over all its bytes.
    3. That key is the published one.

    Args:
        name: of the file, for messages.
        signed: the file's bytes.
        expected: the published key; None when the asker has none, and no file can pass.

    Raises:
        EvidenceUnreadableError: step 1.
        EvidenceChangedError: step 2.
        EvidenceKeyError: step 3; the file is whole, but whose it is nobody knows.
    """
    if signed.startswith(b"%PDF"):
        form, about, key, is_signed = _check_sheet(name, signed)
    else:
        form, about, key, is_signed = _check_vcon(name, signed)
    if not is_signed:
        why = "its signature is of other bytes"
        raise EvidenceChangedError(name, why)
    if expected is None or expected.raw != key.raw:
        why = UNKNOWN if expected is None else FOREIGN
        raise EvidenceKeyError(name, key.fingerprint, why)
    return Checked(form=form, fingerprint=key.fingerprint, about=about)


_Found = tuple[EvidenceForm, Mapping[str, str], PublicEvidenceKey, bool]


def _check_sheet(name: object, signed: bytes) -> _Found:
    try:
        pdf, protected, signature = split_pdf(signed)
        header = read_header(protected)
        key = key_in(header)
        about = _texts(header["evidence"])
        given = from_base64url(signature)
    except _UNREADABLE as error:
        why = "its signature is missing or not whole"
        raise EvidenceUnreadableError(name, why) from error
    is_signed = key.has_signed(protected.encode() + b"." + pdf, given)
    return EvidenceForm.SHEET, about, key, is_signed


def _check_vcon(name: object, signed: bytes) -> _Found:
    try:
        told = json.loads(signed)
        payload, (one,) = told["payload"], told["signatures"]
        protected = one["protected"]
        key = key_in(read_header(protected))
        given = from_base64url(one["signature"])
        is_signed = key.has_signed(f"{protected}.{payload}".encode(), given)
        about = _about_vcon(payload) if is_signed else {}
    except _UNREADABLE as error:
        why = "it is neither a signed sheet nor a signed vCon"
        raise EvidenceUnreadableError(name, why) from error
    return EvidenceForm.VCON, about, key, is_signed


def _about_vcon(payload: str) -> Mapping[str, str]:
    document = json.loads(from_base64url(payload))
    (verification,) = (
        one["body"] for one in document["analysis"] if one["type"] == "verification"
    )
    return _texts(verification["evidence"])


def _texts(told: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): str(value) for name, value in told.items()}
