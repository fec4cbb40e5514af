"""The one text that an entry's content is hashed, signed and kept as.

Canonical: members in order of their names, no spaces, UTF-8. What is written is what is
read again; a content that was changed by a byte has another SHA-256.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from custody.records.findings import Verdict, field_named
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.verifications import (
    CitedCall,
    Content,
    DisputedBy,
    DisputeReason,
    FieldVerdict,
    SecondNeeded,
)


def canonical(document: Mapping[str, Any]) -> str:
    """Write a JSON document in its one form."""
    return json.dumps(
        document,
        sort_keys=True,
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
        default=_utc_text,
    )


def content_text(content: Content) -> str:
    """Write a content."""
    return canonical(asdict(content))


def content_of(text: str) -> Content:
    """Read a content again.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    told: dict[str, Any] = json.loads(text)
    reason, disputed_by = told["reason"], told["disputed_by"]
    return Content(
        salt=told["salt"],
        snapshot=tuple((name, value) for name, value in told["snapshot"]),
        snapshot_sha256=told["snapshot_sha256"],
        calls=tuple(_call_of(one) for one in told["calls"]),
        verdict=_verdict_of(told["verdict"]),
        fields=tuple(_field_of(one) for one in told["fields"]),
        second_needed=SecondNeeded(told["second_needed"]),
        agrees=told["agrees"],
        reason=None if reason is None else DisputeReason(reason),
        disputed_by=None if disputed_by is None else DisputedBy(disputed_by),
        note=told["note"],
        author_name=told["author_name"],
    )


def _call_of(told: dict[str, Any]) -> CitedCall:
    return CitedCall(
        **{
            **told,
            "call_id": CallId(told["call_id"]),
            "started_at": datetime.fromisoformat(told["started_at"]),
            "seconds": tuple((start, end) for start, end in told["seconds"]),
            "audio": Rendition(told["audio"]),
        }
    )


def _field_of(told: dict[str, Any]) -> FieldVerdict:
    call_id = told["call_id"]
    return FieldVerdict(
        **{
            **told,
            "name": field_named(told["name"]),
            "verdict": Verdict(told["verdict"]),
            "system": _verdict_of(told["system"]),
            "call_id": None if call_id is None else CallId(call_id),
        }
    )


def _verdict_of(told: str | None) -> Verdict | None:
    return None if told is None else Verdict(told)


def _utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
