"""The audit log: what was done, by whom and why, as a chain that shows tampering.

A line is one JSON object. Its last member is an Ed25519 signature over the line as it
would read without it, so that a person can read the log with any tool and a program
can check it without agreeing on a form of JSON first. Chain, head, locks and torn lines
are told of in `custody/records/chain.py`.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from custody.errors import AuditChainBrokenError, AuditEventError
from custody.records.audit import AuditEvent, Detail
from custody.records.chain import ChainedFile
from custody.records.chain_head import Place
from custody.records.clock import Clock
from custody.records.ids import CallId
from custody.records.purposes import Purpose

LOG_FILE = "audit.jsonl"

_LINE_CONTEXT = b"tallenne audit line v1\n"
_HEAD_CONTEXT = b"tallenne audit head v1\n"
_SIGNATURE_CHARACTERS = 88
"""64 bytes of Ed25519 in base64."""
_BEFORE_SIGNATURE, _AFTER_SIGNATURE = b',"signature":"', b'"}'
_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError)
_TAIL_BYTES = len(_BEFORE_SIGNATURE) + _SIGNATURE_CHARACTERS + len(_AFTER_SIGNATURE)


class AuditLog:
    """The audit log of one workspace, for any number of processes on one host.

    Stands against: someone who can write to the log's folder, but has not the signing
    key, and wants an event unseen, changed, or invented. Does not stand against someone
    who has the key, who puts the whole folder back to an earlier day, or who empties
    it: keep the number that `verify` returns elsewhere, e.g. in a weekly mail.
    """

    def __init__(self, folder: Path, signing_key: bytes, clock: Clock) -> None:
        """Name the folder; nothing is opened or made yet.

        Args:
            folder: where `audit.jsonl` and its head lie; made when needed, mode 0700.
            signing_key: 32 bytes, the seed of an Ed25519 key.
            clock: tells the time of events.
        """
        self._keeper = _Keeper(signing_key)
        self._chain = ChainedFile(
            folder / LOG_FILE, self._keeper, AuditChainBrokenError
        )
        self._clock = clock

    def record(  # noqa: PLR0913 # who, what, which, why and how it ended are six things
        self,
        verb: str,
        *,
        actor: str,
        call_id: CallId | None = None,
        purpose: Purpose | None = None,
        outcome: str = "done",
        details: Mapping[str, Detail] | None = None,
    ) -> None:
        """Write one event; it is on the disk when this returns.

        If the last line was torn by a kill or a power cut, it is cut off, and an event
        `audit_log:mended` follows on this one and says how many bytes went.

        Args:
            verb: what was done to what, past tense, e.g. `recording:played`.
            actor: who, e.g. `account:…` or `cli:…`.
            call_id: to which call, if to one.
            purpose: why; None where no call's content was opened.
            outcome: how it ended, e.g. `done`, `refused`, `failed`.
            details: ids, counts and names of rules, by name in snake_case; never what
                was said, nor a name or number of a person.

        Raises:
            AuditEventError: the event is not formed as events are.
            AuditChainBrokenError: the log was tampered with; it is not written on.
            DiskFullError: there is no room; the log is as it was.
        """
        event = AuditEvent(
            number=0,
            at=self._clock(),
            verb=verb,
            actor=actor,
            call_id=call_id,
            purpose=purpose,
            outcome=outcome,
            details=dict(details or {}),
        )
        num_torn = self._append(event)
        if num_torn:
            mended = AuditEvent(
                number=0,
                at=event.at,
                verb="audit_log:mended",
                actor="system",
                details={"torn_bytes": num_torn},
            )
            self._append(mended)

    def events(self) -> Iterator[AuditEvent]:
        """Give every event, oldest first; call `verify` to know them untouched.

        Raises:
            AuditChainBrokenError: a line is not an event; earlier ones were given.
        """
        for number, line in enumerate(self._chain.lines(), start=1):
            try:
                yield _event_of(json.loads(line))
            except (*_UNREADABLE, AuditEventError) as error:
                why = "it cannot be read as an event"
                raise AuditChainBrokenError(number, why) from error

    def verify(self) -> int:
        """Check that no event was changed, moved, taken out, put in or cut off.

        Returns:
            The number of events.

        Raises:
            AuditChainBrokenError: it names the first broken entry.
        """
        return self._chain.verify()

    def _append(self, event: AuditEvent) -> int:
        return self._chain.append(lambda place: self._keeper.line_of(event, place))


class _Keeper:
    """Signs and reads the log's lines."""

    def __init__(self, signing_key: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(signing_key)
        self._public = self._private.public_key()

    def line_of(self, event: AuditEvent, place: Place) -> bytes:
        """Write an event as the signed line for this place."""
        fields = _fields_of(replace(event, number=place.number))
        fields["previous"] = place.previous
        body = _JSON.encode(fields).encode()
        signature = b64encode(self._private.sign(_LINE_CONTEXT + body))
        return b"".join((body[:-1], _BEFORE_SIGNATURE, signature, _AFTER_SIGNATURE))

    def place_of(self, line: bytes) -> Place:
        """Read a line's place; ValueError or KeyError if it is not a line of ours."""
        fields = json.loads(line)
        return Place(number=int(fields["number"]), previous=str(fields["previous"]))

    def is_signed(self, line: bytes) -> bool:
        """Tell whether the line bears our signature; never raises."""
        body, tail = line[:-_TAIL_BYTES] + b"}", line[-_TAIL_BYTES:]
        signature = tail[len(_BEFORE_SIGNATURE) : -len(_AFTER_SIGNATURE)]
        if tail != _BEFORE_SIGNATURE + signature + _AFTER_SIGNATURE:
            return False
        return self._holds(signature, _LINE_CONTEXT + body)

    def sign_head(self, head: bytes) -> bytes:
        """Sign the log's head."""
        return self._private.sign(_HEAD_CONTEXT + head)

    def is_head_signed(self, head: bytes, signature: bytes) -> bool:
        """Tell whether this is the signature of this head."""
        return self._holds(b64encode(signature), _HEAD_CONTEXT + head)

    def _holds(self, signature: bytes, message: bytes) -> bool:
        try:
            self._public.verify(b64decode(signature, validate=True), message)
        except (InvalidSignature, ValueError):
            return False
        return True


def _fields_of(event: AuditEvent) -> dict[str, Any]:
    """Lay an event out as the JSON object of its line, in the order people read."""
    return {
        "number": event.number,
        "at": event.at.isoformat(),
        "verb": event.verb,
        "actor": event.actor,
        "call_id": event.call_id,
        "purpose": event.purpose,
        "outcome": event.outcome,
        "details": dict(event.details),
    }


def _event_of(fields: dict[str, Any]) -> AuditEvent:
    """Read an event back; ValueError, KeyError or TypeError if it is none."""
    purpose, call_id = fields["purpose"], fields["call_id"]
    return AuditEvent(
        number=int(fields["number"]),
        at=datetime.fromisoformat(fields["at"]),
        verb=fields["verb"],
        actor=fields["actor"],
        call_id=None if call_id is None else CallId(call_id),
        purpose=None if purpose is None else Purpose(purpose),
        outcome=fields["outcome"],
        details=dict(fields["details"]),
    )
