"""Why a call is opened, and which rendition of it that purpose allows.

Source: GDPR article 5(1)(b), purpose limitation; DESIGN.md section 3, rules 1 and 3.
"""

from enum import StrEnum


class Purpose(StrEnum):
    """The purposes that every opening, listening, export and job must name one of."""

    VERIFICATION = "verification"
    TRAINING = "training"
    SERVICE_DEVELOPMENT = "service_development"
    ACCESS_REQUEST = "access_request"
    LEGAL_CLAIM = "legal_claim"
    ADMINISTRATION = "administration"


class Rendition(StrEnum):
    """The forms in which a recording is kept, each one object under its own key."""

    ORIGINAL = "original"
    """The bytes as the switch wrote them: evidence, decoded for transcription."""
    RAW = "raw"
    """A seekable copy for listening, nothing silenced."""
    REDACTED = "redacted"
    """A seekable copy for listening, identifiers silenced."""


RAW_PURPOSES = frozenset(
    {Purpose.VERIFICATION, Purpose.ACCESS_REQUEST, Purpose.LEGAL_CLAIM}
)


def allows_raw(purpose: Purpose | None) -> bool:
    """Tell whether this purpose may see and hear what was said without redaction."""
    return purpose in RAW_PURPOSES
