"""The rows of the verification record: added, chained, signed; never changed.

The chain tells that nobody changed, took out, put in or moved an entry in the database.
A tail that was cut off it cannot see: the audit log names every entry that was saved,
and its signed head is where `check_chain` learns how many there must be.
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import batches
from custody.catalogue.verification_text import canonical, content_of, content_text
from custody.errors import VerificationChainBrokenError
from custody.records.ids import AccountId, CallId, TransactionId
from custody.records.purposes import Purpose
from custody.records.register import Transaction
from custody.records.verifications import (
    Content,
    Entry,
    EntryKind,
    RegisterChange,
    Standing,
    standing_of,
)
from custody.vault.evidence_key import EvidenceKey, from_base64url, to_base64url

START: Final = "0" * 64
IDS_AT_ONCE: Final = 500
_LOCK: Final = 0x7A11E44F
"""Any number, the same in every version: one entry at a time gets the next place."""
_CONTEXT: Final = b"tallenne verification entry v1\n"
_UNREADABLE = (ValueError, KeyError, TypeError)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """An entry about to be added, before it has its place and signature."""

    transaction_id: TransactionId
    kind: EntryKind
    refers_to: int | None
    author: AccountId
    purpose: Purpose
    made_at: datetime
    content: Content


def snapshot_of(transaction: Transaction) -> tuple[tuple[str, str], ...]:
    """Write a transaction's fields as they stand, by name, empty ones left out."""
    told: dict[str, str | None] = {
        "transaction_id": transaction.transaction_id,
        "customer_id": transaction.customer_id,
        "kind": transaction.kind,
        "occurred_at": transaction.occurred_at.astimezone(UTC).isoformat(),
        "service": transaction.service,
        "amount_eur": f"{transaction.amount_eur:.2f}" if transaction.amount_eur else "",
        "appointment_at": transaction.appointment_at.astimezone(UTC).isoformat()
        if transaction.appointment_at
        else None,
        "practitioner": transaction.practitioner,
        "reference": transaction.reference,
        "handled_by": transaction.handled_by,
        **{str(name): value for name, value in transaction.extra},
    }
    return tuple((name, value) for name, value in told.items() if value)


def snapshot_sha256(snapshot: Sequence[tuple[str, str]]) -> str:
    """Give the digest that tells one state of a transaction from another."""
    return _sha256(canonical(dict(snapshot)))


def add_entry(work: sa.Connection, new: NewEntry, key: EvidenceKey) -> Entry:
    """Add an entry at the record's end.

    Raises:
        VerificationChainBrokenError: the last entry is not as it was signed; nothing
            is added to a record that does not hold.
    """
    if work.dialect.name == "postgresql":
        work.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    last = _last_row(work)
    if last is not None and not _is_signed(last, key):
        raise VerificationChainBrokenError(last["entry"], "it was changed")
    text = content_text(new.content)
    row: dict[str, Any] = {
        "entry": 1 if last is None else last["entry"] + 1,
        "transaction_id": new.transaction_id,
        "kind": str(new.kind),
        "refers_to": new.refers_to,
        "account_id": new.author,
        "purpose": str(new.purpose),
        "made_at": new.made_at,
        "content_sha256": _sha256(text),
        "previous": START if last is None else _digest(last),
    }
    row["signature"] = to_base64url(key.sign(_signed(row)))
    work.execute(sa.insert(t.verification_entries), row)
    work.execute(
        sa.insert(t.verification_contents), {"entry": row["entry"], "content": text}
    )
    calls = [
        {"entry": row["entry"], "call_id": one.call_id} for one in new.content.calls
    ]
    work.execute(sa.insert(t.verification_calls), calls)
    return _entry_of(row, text)


def entry_in(row: Mapping[str, Any], content: Content | None) -> Entry:
    """Make an entry of its row in `verification_entries` and of what it says."""
    return Entry(
        number=row["entry"],
        transaction_id=TransactionId(row["transaction_id"]),
        kind=EntryKind(row["kind"]),
        refers_to=row["refers_to"],
        author=AccountId(row["account_id"]),
        purpose=Purpose(row["purpose"]),
        made_at=row["made_at"],
        content_sha256=row["content_sha256"],
        previous=row["previous"],
        signature=row["signature"],
        content=content,
    )


def entry_by_number(read: sa.Connection, number: int) -> Entry | None:
    """Read one entry, None when there is none of that number."""
    rows = _rows(read, t.verification_entries.c.entry == number)
    return _entry_of(*rows[0]) if rows else None


def entries_of(read: sa.Connection, transaction_id: TransactionId) -> tuple[Entry, ...]:
    """Read a transaction's entries, oldest first.

    Raises:
        VerificationChainBrokenError: a content is not the one that was signed.
    """
    columns = t.verification_entries.c
    rows = _rows(read, columns.transaction_id == transaction_id)
    return tuple(_entry_of(*row) for row in rows)


def transactions_on(read: sa.Connection, call_id: CallId) -> tuple[TransactionId, ...]:
    """Give the transactions of which an entry rests on a call, in order of their id."""
    query = (
        sa.select(t.verification_entries.c.transaction_id)
        .join(t.verification_calls)
        .where(t.verification_calls.c.call_id == call_id)
        .distinct()
    )
    return tuple(sorted(TransactionId(one) for one in read.execute(query).scalars()))


def standings(
    read: sa.Connection, transaction_ids: Collection[TransactionId] | None = None
) -> dict[TransactionId, Standing]:
    """Work out where transactions stand; those without an entry are left out.

    Args:
        read: the catalogue.
        transaction_ids: None for every transaction that has an entry.
    """
    columns = t.verification_entries.c
    found: defaultdict[TransactionId, list[Entry]] = defaultdict(list)
    wanted: list[sa.ColumnElement[bool]] = [sa.true()]
    if transaction_ids is not None:
        ids = sorted(set(transaction_ids))
        wanted = [
            columns.transaction_id.in_(batch) for batch in batches(ids, IDS_AT_ONCE)
        ]
    for condition in wanted:
        for row in _rows(read, condition):
            entry = _entry_of(*row)
            found[entry.transaction_id].append(entry)
    return {name: standing_of(entries) for name, entries in found.items()}


def change_since(standing: Standing, now: Transaction | None) -> RegisterChange:
    """Tell what became of the register's row since its newest verdict.

    Args:
        standing: of the transaction.
        now: the register's row, None when it has gone.
    """
    if standing.verdict is None or standing.verdict.content is None:
        return RegisterChange.NONE
    if now is None:
        return RegisterChange.WITHDRAWN
    then = standing.verdict.content.snapshot_sha256
    # A field that the organisation adds later changes nothing that was verified.
    rows = (now, replace(now, extra=())) if now.extra else (now,)
    is_same = any(snapshot_sha256(snapshot_of(row)) == then for row in rows)
    return RegisterChange.NONE if is_same else RegisterChange.CHANGED


def check_chain(read: sa.Connection, key: EvidenceKey, *, at_least: int = 0) -> int:
    """Check every entry, its content and its place.

    Args:
        read: the catalogue.
        key: the workspace's own.
        at_least: how many the audit log says were saved.

    Returns:
        How many entries there are.

    Raises:
        VerificationChainBrokenError: it names the first that does not hold.
    """
    previous, number = START, 0
    for row, text in _rows(read, sa.true()):
        number += 1
        if row["entry"] != number:
            raise VerificationChainBrokenError(number, "it is missing")
        if row["previous"] != previous:
            why = "it does not follow on the entry before it"
            raise VerificationChainBrokenError(number, why)
        if not _is_signed(row, key):
            raise VerificationChainBrokenError(number, "it was changed")
        _entry_of(row, text)
        previous = _digest(row)
    if number < at_least:
        why = f"it is missing: the audit log knows of {at_least}"
        raise VerificationChainBrokenError(number + 1, why)
    return number


def _rows(
    read: sa.Connection, condition: sa.ColumnElement[bool]
) -> list[tuple[dict[str, Any], str | None]]:
    query = (
        sa.select(t.verification_entries, t.verification_contents.c.content)
        .join(t.verification_contents, isouter=True)
        .where(condition)
        .order_by(t.verification_entries.c.entry)
    )
    found = [dict(row) for row in read.execute(query).mappings()]
    return [(row, row.pop("content")) for row in found]


def _last_row(read: sa.Connection) -> dict[str, Any] | None:
    columns = t.verification_entries.c
    query = sa.select(t.verification_entries).order_by(columns.entry.desc()).limit(1)
    row = read.execute(query).mappings().one_or_none()
    return None if row is None else dict(row)


def _entry_of(row: dict[str, Any], text: str | None) -> Entry:
    """Make an entry of its row; its content must be the one that was signed."""
    content = None
    if text is not None:
        if _sha256(text) != row["content_sha256"]:
            why = "its content was changed"
            raise VerificationChainBrokenError(row["entry"], why)
        try:
            content = content_of(text)
        except _UNREADABLE as error:
            why = "its content cannot be read"
            raise VerificationChainBrokenError(row["entry"], why) from error
    return entry_in(row, content)


def _signed(row: dict[str, Any]) -> bytes:
    """Give the bytes that an entry's signature is over."""
    told = {name: value for name, value in row.items() if name != "signature"}
    told["made_at"] = row["made_at"].astimezone(UTC).isoformat(timespec="microseconds")
    return _CONTEXT + canonical(told).encode()


def _is_signed(row: dict[str, Any], key: EvidenceKey) -> bool:
    try:
        signature = from_base64url(row["signature"])
    except ValueError:
        return False
    return key.public.has_signed(_signed(row), signature)


def _digest(row: dict[str, Any]) -> str:
    """Give what the next entry bears of this one: its text and its signature."""
    return hashlib.sha256(_signed(row) + row["signature"].encode()).hexdigest()


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
