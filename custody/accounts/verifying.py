"""Giving a verdict, a second word, and disputing: who may, and on what it rests.

Heard, not read: an entry is kept only if its author played every cited second in this
very sign-in, unredacted and for verification, by what the audio route itself wrote down
(`catalogue/playbacks.py`). That is asked here, in the transaction that saves, so no
page can leave it out.

Source: DESIGN.md section 3, rules 2 and 8.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

import sqlalchemy as sa

from custody.accounts import permissions
from custody.accounts.cited import cited_calls, field_verdicts, spoken_fields
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.audit.log import AuditLog
from custody.catalogue import register, sessions
from custody.catalogue.calls import call_by_id
from custody.catalogue.engine import Catalogue
from custody.catalogue.playbacks import played_in_sitting
from custody.catalogue.verifications import (
    NewEntry,
    add_entry,
    entries_of,
    entry_by_number,
    snapshot_of,
    snapshot_sha256,
)
from custody.errors import SecondsUnheardError, VerificationRefusedError
from custody.records.accounts import Role
from custody.records.clock import Clock
from custody.records.findings import FieldName, Verdict
from custody.records.heard import Span, merged_spans, missing_spans
from custody.records.ids import CallId, TransactionId
from custody.records.purposes import Purpose
from custody.records.register import Transaction
from custody.records.verifications import (
    CitedCall,
    Content,
    DisputedBy,
    DisputeReason,
    Entry,
    EntryKind,
    SecondNeeded,
    standing_of,
)
from custody.settings import Settings
from custody.vault.evidence_key import EvidenceKey
from custody.vault.vault import Vault

MOST_NOTE_LETTERS: Final = 2000
MOST_SPANS: Final = 100

NOTHING_CITED: Final = "no seconds of a call are cited"
TOO_MANY: Final = f"more than {MOST_SPANS} stretches are cited"
OUTSIDE: Final = "cited seconds lie outside their call"
NO_TRANSACTION: Final = "the register has no such transaction"
NO_ENTRY: Final = "there is no such entry, or it is of another kind"
ERASED: Final = "a call of it was erased"
FIELDS_MISSING: Final = "a verdict on some field is missing"
AGAINST_ITSELF: Final = "it confirms the whole, and contradicts a field of it"
OWN_CALL: Final = "nobody verifies a call that they took themselves"
SAME_PERSON: Final = "the second person must be another than the first"
OWN_OBJECTION: Final = "an objection is answered by another than who raised it"
OLD_NEWS: Final = "a newer entry stands; look at that one first"
OPEN_OBJECTION: Final = "an objection is open; the new verdict must answer it"
NO_SIGN_IN: Final = "this sign-in has ended"
NO_NOTE: Final = "say in the note what the reason is"
NOTE_TOO_LONG: Final = "the note is too long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What a verdict is given with: the house's parts, and the rules of the day."""

    catalogue: Catalogue
    vault: Vault
    audit: AuditLog
    key: EvidenceKey
    settings: Settings
    clock: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Who sits there, and in which sign-in.

    Attributes:
        token_sha256: of the sign-in's token, as the gate told it.
        actor: as the audit log names them.
    """

    viewer: Viewer
    token_sha256: str
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictForm:
    """A filled-in form.

    Attributes:
        cited: seconds relied on, by call.
        fields: the person's verdict on every field that the register fills.
        answers: the newest open objection that this verdict answers, None when none.
    """

    transaction_id: TransactionId
    cited: Mapping[CallId, Sequence[Span]]
    verdict: Verdict
    fields: Mapping[FieldName, Verdict]
    note: str = ""
    answers: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What somebody says against a verdict; `OTHER` needs a note."""

    purpose: Purpose
    reason: DisputeReason
    note: str = ""


def give_verdict(bench: Bench, form: VerdictForm, sitting: Sitting) -> Entry:
    """Keep a verdict.

    Raises:
        NotAllowedError: no role of theirs verifies.
        CallMissingError: a cited call is not there, or not theirs to see.
        SecondsUnheardError: not every cited second was played in this sign-in.
        VerificationRefusedError: the form does not hold together, or comes too late.
        VerificationChainBrokenError: the record was tampered with.
    """
    # 1. The role and the form.
    permissions.ensure(sitting.viewer, Permission.VERIFY, Purpose.VERIFICATION)
    cited = _checked(form.cited, form.note)
    # 2. The evidence's digests: of immutable bytes, so before the lock is taken.
    calls = cited_calls(bench.catalogue, bench.vault, cited)
    with bench.catalogue.writing() as work:
        # 3. Heard, not read; by this person, in this sign-in.
        _ensure_sitting(work, bench, sitting)
        _ensure_heard(work, bench, sitting, cited)
        # 4. The transaction as it stands, and what stands of it already.
        transaction = register.transaction_by_id(work, form.transaction_id)
        if transaction is None:
            raise VerificationRefusedError(NO_TRANSACTION)
        _check_fields(form, transaction)
        _check_answer(work, form, sitting)
        # 5. One more entry at the record's end.
        content = replace(
            _content(transaction, calls, form.note, sitting),
            verdict=form.verdict,
            fields=field_verdicts(work, transaction, form.fields, cited),
            second_needed=second_needed(transaction, bench.settings),
        )
        new = _new(bench, sitting, transaction, EntryKind.VERDICT, content)
        entry = add_entry(work, replace(new, refers_to=form.answers), bench.key)
    _log(bench, sitting, entry, "verification:saved")
    return entry


def give_second(
    bench: Bench, number: int, sitting: Sitting, *, agrees: bool, note: str = ""
) -> Entry:
    """Keep a second person's word on a verdict, after they heard the same seconds.

    Raises:
        NotAllowedError, SecondsUnheardError, VerificationRefusedError,
        VerificationChainBrokenError: as `give_verdict` says.
    """
    permissions.ensure(sitting.viewer, Permission.VERIFY, Purpose.VERIFICATION)
    if not agrees and not note.strip():
        raise VerificationRefusedError(NO_NOTE)
    with bench.catalogue.writing() as work:
        first, content = _referred(work, number)
        if first.author == sitting.viewer.account_id:
            raise VerificationRefusedError(SAME_PERSON)
        _ensure_newest(work, first)
        cited = _checked({one.call_id: one.seconds for one in content.calls}, note)
        _ensure_sitting(work, bench, sitting)
        _ensure_heard(work, bench, sitting, cited)
        said = replace(_repeated(content, note, sitting), agrees=agrees)
        new = _new(bench, sitting, first, EntryKind.SECOND, said)
        entry = add_entry(work, new, bench.key)
    _log(bench, sitting, entry, "verification:seconded")
    return entry


def raise_dispute(
    bench: Bench, number: int, sitting: Sitting, objection: Objection
) -> Entry:
    """Keep a dispute of a verdict: an agent's on own calls, a customer's by the DPO.

    Raises:
        NotAllowedError: no role of theirs disputes for this purpose.
        VerificationRefusedError: no such verdict, or the reason lacks its note; an
            agent is told the same of a verdict on another's calls.
    """
    purpose, note = objection.purpose, objection.note
    permissions.ensure(sitting.viewer, Permission.DISPUTE, purpose)
    if objection.reason is DisputeReason.OTHER and not note.strip():
        raise VerificationRefusedError(NO_NOTE)
    if len(note) > MOST_NOTE_LETTERS:
        raise VerificationRefusedError(NOTE_TOO_LONG)
    with bench.catalogue.writing() as work:
        _ensure_sitting(work, bench, sitting)
        verdict, content = _referred(work, number)
        if not may_dispute(work, sitting.viewer, content, purpose):
            raise VerificationRefusedError(NO_ENTRY)
        said = replace(
            _repeated(content, note, sitting),
            reason=objection.reason,
            disputed_by=disputed_by(sitting.viewer, purpose),
        )
        new = _new(bench, sitting, verdict, EntryKind.DISPUTE, said)
        entry = add_entry(work, replace(new, purpose=purpose), bench.key)
    _log(bench, sitting, entry, "verification:disputed")
    return entry


def unheard(
    read: sa.Connection, sitting: Sitting, cited: Mapping[CallId, Sequence[Span]]
) -> dict[CallId, tuple[Span, ...]]:
    """Give the cited seconds that were not played in this sign-in, by call."""
    missing = {}
    for call_id, spans in cited.items():
        played = played_in_sitting(
            read, sitting.viewer.account_id, call_id, sitting.token_sha256
        )
        gaps = [gap for span in spans for gap in missing_spans(played, span)]
        if gaps:
            missing[call_id] = merged_spans(gaps)
    return missing


def second_needed(transaction: Transaction, settings: Settings) -> SecondNeeded:
    """Tell by today's rules why a verdict on this needs another person."""
    kinds = {kind.casefold() for kind in settings.second_person_kinds}
    if transaction.kind.casefold() in kinds:
        return SecondNeeded.KIND
    limit, amount = settings.second_person_above, transaction.amount_eur
    is_large = (
        limit is not None and amount is not None and abs(amount) > Decimal(str(limit))
    )
    return SecondNeeded.AMOUNT if is_large else SecondNeeded.NO


def may_dispute(
    read: sa.Connection, viewer: Viewer, content: Content, purpose: Purpose
) -> bool:
    """Tell whether somebody may dispute a verdict that rests on these calls."""
    return permissions.may(viewer, Permission.DISPUTE, purpose) and any(
        permissions.may_see_call(viewer, call_by_id(read, one.call_id), purpose)
        for one in content.calls
    )


def disputed_by(viewer: Viewer, purpose: Purpose) -> DisputedBy:
    """Tell on whose behalf this person disputes for this purpose."""
    if purpose is Purpose.VERIFICATION:
        return DisputedBy.SUPERVISOR
    return DisputedBy.CUSTOMER if Role.DPO in viewer.roles else DisputedBy.AGENT


def _checked(
    cited: Mapping[CallId, Sequence[Span]], note: str
) -> dict[CallId, tuple[Span, ...]]:
    """Put the cited seconds in order, as few stretches."""
    spans = {call_id: merged_spans(seconds) for call_id, seconds in cited.items()}
    spans = {call_id: seconds for call_id, seconds in spans.items() if seconds}
    if not spans:
        raise VerificationRefusedError(NOTHING_CITED)
    if sum(map(len, spans.values())) > MOST_SPANS:
        raise VerificationRefusedError(TOO_MANY)
    if len(note) > MOST_NOTE_LETTERS:
        raise VerificationRefusedError(NOTE_TOO_LONG)
    return spans


def _ensure_sitting(work: sa.Connection, bench: Bench, sitting: Sitting) -> None:
    """Go on only within a sign-in of this very person that has not ended."""
    session = sessions.session_by_token(work, sitting.token_sha256)
    if (
        session is None
        or session.account_id != sitting.viewer.account_id
        or session.expires_at <= bench.clock()
    ):
        raise VerificationRefusedError(NO_SIGN_IN)


def _ensure_heard(
    work: sa.Connection,
    bench: Bench,
    sitting: Sitting,
    cited: Mapping[CallId, Sequence[Span]],
) -> None:
    for call_id, spans in cited.items():
        call = call_by_id(work, call_id)
        permissions.ensure_visible(sitting.viewer, call, Purpose.VERIFICATION)
        if sitting.viewer.agent and sitting.viewer.agent == call.agent:
            raise VerificationRefusedError(OWN_CALL)
        if spans[0][0] < 0 or spans[-1][1] > call.duration:
            raise VerificationRefusedError(OUTSIDE)
    missing = unheard(work, sitting, cited)
    if missing:
        bench.audit.record(
            "verification:refused",
            actor=sitting.actor,
            call_id=next(iter(missing)),
            purpose=Purpose.VERIFICATION,
            outcome="refused",
            details={"cause": "SecondsUnheardError"},
        )
        raise SecondsUnheardError(unheard_text(missing))


def unheard_text(missing: Mapping[CallId, Sequence[Span]]) -> str:
    """Write `12.4 to 15.0 s of call b0b0b0b0`, one after another."""
    return ", ".join(
        f"{start:.1f} to {end:.1f} s of call {call_id[:8]}"
        for call_id, spans in missing.items()
        for start, end in spans
    )


def _check_fields(form: VerdictForm, transaction: Transaction) -> None:
    if set(form.fields) != set(spoken_fields(transaction)):
        raise VerificationRefusedError(FIELDS_MISSING)
    is_against = Verdict.CONTRADICTED in form.fields.values()
    if form.verdict is Verdict.CONFIRMED and is_against:
        raise VerificationRefusedError(AGAINST_ITSELF)


def _check_answer(work: sa.Connection, form: VerdictForm, sitting: Sitting) -> None:
    """An open objection is answered, the newest one, and by somebody else."""
    standing = standing_of(entries_of(work, form.transaction_id))
    newest = standing.open[-1] if standing.open else None
    if (newest and newest.number) != form.answers:
        raise VerificationRefusedError(OPEN_OBJECTION if newest else NO_ENTRY)
    if newest and newest.author == sitting.viewer.account_id:
        raise VerificationRefusedError(OWN_OBJECTION)


def _referred(work: sa.Connection, number: int) -> tuple[Entry, Content]:
    """Read the verdict that a word or a dispute is about, and what it says."""
    entry = entry_by_number(work, number)
    if entry is None or entry.kind is not EntryKind.VERDICT:
        raise VerificationRefusedError(NO_ENTRY)
    if entry.content is None:
        raise VerificationRefusedError(ERASED)
    return entry, entry.content


def _ensure_newest(work: sa.Connection, entry: Entry) -> None:
    standing = standing_of(entries_of(work, entry.transaction_id))
    is_seconded = standing.second is not None
    if standing.verdict is None or standing.verdict.number != entry.number:
        raise VerificationRefusedError(OLD_NEWS)
    if is_seconded or standing.open:
        raise VerificationRefusedError(OLD_NEWS)


def _content(
    transaction: Transaction,
    calls: tuple[CitedCall, ...],
    note: str,
    sitting: Sitting,
) -> Content:
    snapshot = snapshot_of(transaction)
    return Content(
        salt=secrets.token_hex(16),
        snapshot=snapshot,
        snapshot_sha256=snapshot_sha256(snapshot),
        calls=calls,
        note=note.strip(),
        author_name=sitting.viewer.display_name,
    )


def _repeated(content: Content, note: str, sitting: Sitting) -> Content:
    """Begin what is said of a verdict: of the same snapshot and the same calls."""
    return Content(
        salt=secrets.token_hex(16),
        snapshot=content.snapshot,
        snapshot_sha256=content.snapshot_sha256,
        calls=content.calls,
        note=note.strip(),
        author_name=sitting.viewer.display_name,
    )


def _new(
    bench: Bench,
    sitting: Sitting,
    about: Transaction | Entry,
    kind: EntryKind,
    content: Content,
) -> NewEntry:
    return NewEntry(
        transaction_id=about.transaction_id,
        kind=kind,
        refers_to=about.number if isinstance(about, Entry) else None,
        author=sitting.viewer.account_id,
        purpose=Purpose.VERIFICATION,
        made_at=bench.clock(),
        content=content,
    )


def _log(bench: Bench, sitting: Sitting, entry: Entry, verb: str) -> None:
    """Write an entry's number into the log, from where a cut tail is seen."""
    content = entry.content
    bench.audit.record(
        verb,
        actor=sitting.actor,
        call_id=content.calls[0].call_id if content else None,
        purpose=entry.purpose,
        details={"entry": entry.number, "content_sha256": entry.content_sha256},
    )
