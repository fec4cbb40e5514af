"""Checking an evidence file anywhere: no workspace, no network, only the public key."""

import hashlib
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
        num_recordings: that lie inside, each the one that its verdict names.
    """

    form: EvidenceForm
    fingerprint: str
    about: Mapping[str, str]
    num_recordings: int = 0


def check_evidence(
    name: object, signed: bytes, expected: PublicEvidenceKey | None
) -> Checked:
    """Check a file.

    1. It is whole: a sheet or a vCon with its signature.
    2. The signature is that of the key which the file names, over all its bytes.
    3. That key is the published one.
    4. Each recording that lies in a vCon is the one that its verdict names.

    Args:
        name: of the file, for messages.
        signed: the file's bytes.
        expected: the published key; None when the asker has none, and no file can pass.

    Raises:
        EvidenceUnreadableError: step 1.
        EvidenceChangedError: step 2 or 4.
        EvidenceKeyError: step 3; the file is whole, but whose it is nobody knows.
    """
    if signed.startswith(b"%PDF"):
        found = _check_sheet(name, signed)
    else:
        found = _check_vcon(name, signed)
    form, key = found.form, found.key
    if not found.is_signed:
        why = "its signature is of other bytes"
        raise EvidenceChangedError(name, why)
    if expected is None or expected.raw != key.raw:
        why = UNKNOWN if expected is None else FOREIGN
        raise EvidenceKeyError(name, key.fingerprint, why)
    if not all(found.recordings):
        why = "a recording in it is not the one that its verdict names"
        raise EvidenceChangedError(name, why)
    return Checked(
        form=form,
        fingerprint=key.fingerprint,
        about=found.about,
        num_recordings=len(found.recordings),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a whole file holds, its signature checked against the key that it names.

    Attributes:
        recordings: of each that lies inside, whether it is the one that was heard.
    """

    form: EvidenceForm
    about: Mapping[str, str]
    key: PublicEvidenceKey
    is_signed: bool
    recordings: tuple[bool, ...] = ()


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
    return _Found(form=EvidenceForm.SHEET, about=about, key=key, is_signed=is_signed)


def _check_vcon(name: object, signed: bytes) -> _Found:
    try:
        told = json.loads(signed)
        payload, (one,) = told["payload"], told["signatures"]
        protected = one["protected"]
        key = key_in(read_header(protected))
        given = from_base64url(one["signature"])
        is_signed = key.has_signed(f"{protected}.{payload}".encode(), given)
        document = json.loads(from_base64url(payload)) if is_signed else {}
        about = _about_vcon(document) if is_signed else {}
        recordings = _recordings_in(document) if is_signed else ()
    except _UNREADABLE as error:
        why = "it is neither a signed sheet nor a signed vCon"
        raise EvidenceUnreadableError(name, why) from error
    return _Found(
        form=EvidenceForm.VCON,
        about=about,
        key=key,
        is_signed=is_signed,
        recordings=recordings,
    )


def _recordings_in(document: Mapping[str, Any]) -> tuple[bool, ...]:
    """Compare each recording inside with the SHA-256 that its dialog and verdict name.

    Raises:
        ValueError, KeyError, TypeError: a body or a name is missing or not whole.
    """
    inside = [one for one in document["dialog"] if "body" in one]
    if not inside:
        return ()
    named = _named_by_the_verdict(document)
    found: list[bool] = []
    for one in inside:
        sha256 = hashlib.sha256(from_base64url(one["body"])).hexdigest()
        found.append(
            one["encoding"] == "base64url"
            and sha256 == one["meta"]["sha256"] == named[one["session_id"]]
        )
    return tuple(found)


def _named_by_the_verdict(document: Mapping[str, Any]) -> Mapping[str, str]:
    """Give the SHA-256 of each call's recording as the verdict's entry has it."""
    body = _verification_in(document)
    (content,) = (
        one["content"]
        for one in body["entries"]
        if str(one["number"]) == body["evidence"]["entry"]
    )
    return {one["call_id"]: one["audio_sha256"] for one in content["calls"]}


def _about_vcon(document: Mapping[str, Any]) -> Mapping[str, str]:
    return _texts(_verification_in(document)["evidence"])


def _verification_in(document: Mapping[str, Any]) -> Mapping[str, Any]:
    verification: Mapping[str, Any]
    (verification,) = (
        one["body"] for one in document["analysis"] if one["type"] == "verification"
    )
    return verification


def _texts(told: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): str(value) for name, value in told.items()}
