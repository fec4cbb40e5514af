"""Builders of invented calls, recordings and twins of outside parts, for tests.

Names are invented. Telephone numbers are from ranges kept for fiction: the British
+44 7700 900xxx (Ofcom) and the Finnish example +358 40 555 0xxx of the samples.
"""

# ruff: noqa: ANN401 # a builder changes any field of any type

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from custody.catalogue.calls import add_call
from custody.catalogue.engine import Catalogue, open_catalogue
from custody.catalogue.verifications import NewEntry, snapshot_of, snapshot_sha256
from custody.records.accounts import Account, Role
from custody.records.call_records import CallRecord
from custody.records.calls import Call, Direction, PartyRole, Recording
from custody.records.corrections import (
    Correction,
    CorrectionKind,
    CorrectionReason,
)
from custody.records.declarations import Declaration, DeclarationKind
from custody.records.findings import Finding, FindingField, Link, Verdict
from custody.records.ids import (
    AccountId,
    CallId,
    CustomerId,
    ObjectName,
    TransactionId,
    new_call_id,
    new_object_name,
)
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind
from custody.records.register import Customer, Transaction
from custody.records.sealed import SealedObject
from custody.records.transcripts import Transcript, Turn, Word
from custody.records.verifications import (
    CitedCall,
    Content,
    EntryKind,
    FieldVerdict,
)

A_MOMENT = datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)
"""A Monday morning in Turku, 09:15 by the clock on the wall."""

A_KEY = bytes(range(32))
"""The key of every catalogue in tests; never a real one."""


class AClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = A_MOMENT) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **amount: float) -> datetime:
        """Move on, e.g. `forward(minutes=5)`, and tell the time."""
        self.now += timedelta(**amount)
        return self.now


def a_catalogue(folder: Path, *, patience_seconds: float = 30.0) -> Catalogue:
    """Open an empty, migrated SQLCipher catalogue in a folder of the test's own."""
    path = folder / "catalogue" / "catalogue.db"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        path.write_bytes(_migrated_catalogue())
        path.chmod(0o600)
    return open_catalogue(path, A_KEY, patience_seconds=patience_seconds)


@cache
def _migrated_catalogue() -> bytes:
    """Migrate once a test run; copying the file is a hundred times faster."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        catalogue = open_catalogue(path, A_KEY)
        catalogue.migrate()
        catalogue.erase_traces()
        catalogue.close()
        return path.read_bytes()


def a_call(parties: int = 2, **changed: Any) -> Call:
    """Make a call of 60 seconds at 8 kHz with one channel a party.

    Args:
        parties: channels; with 2 the agent is on the first, with 1 nobody is known.
        changed: fields of the call that shall be otherwise.
    """
    call_id = changed.pop("call_id", None) or new_call_id()
    roles = (PartyRole.AGENT, PartyRole.CUSTOMER)
    given: dict[str, Any] = {
        "call_id": CallId(call_id),
        "session_id": f"1773040502.{call_id[:6]}",
        "source": "freepbx",
        "source_name": f"in-358221234500-358405550123-{call_id[:8]}.wav",
        "content_digest": f"digest-of-{call_id}",
        "started_at": A_MOMENT,
        "ingested_at": A_MOMENT + timedelta(hours=1),
        "duration": 60.0,
        "direction": Direction.INBOUND,
        "caller": "+358405550123",
        "callee": "+358221234500",
        "agent": "maija",
        "language": "fi",
        "recording": Recording(
            num_channels=parties,
            sampling_rate=8000,
            num_samples=480_000,
            codec="pcm_s16le",
            media_type="audio/x-wav",
            channel_parties=roles[:parties] if parties > 1 else (None,),
        ),
    }
    return Call(**(given | changed))


def an_added_call(catalogue: Catalogue, **changed: Any) -> Call:
    """Make a call and write it into the catalogue."""
    call = a_call(**changed)
    with catalogue.writing() as work:
        add_call(work, call)
    return call


def a_sealed_object(
    call_id: CallId, rendition: Rendition = Rendition.RAW, **changed: Any
) -> SealedObject:
    """Make the row of a sealed object; there is no such object in any store."""
    given: dict[str, Any] = {
        "object_name": ObjectName(new_object_name()),
        "call_id": call_id,
        "rendition": rendition,
        "wrapped_key": b"age-encryption.org/v1 wrapped",
        "kek_epoch": "2026-03",
        "size_bytes": 960_044,
        "sealed_size_bytes": 961_000,
        "sealed_sha256": "0" * 64,
        "media_type": "audio/flac",
        "created_at": A_MOMENT,
    }
    return SealedObject(**(given | changed))


def a_turn(
    text: str,
    *,
    start: float = 0.0,
    party: PartyRole | None = PartyRole.CUSTOMER,
    channel: int = 1,
    seconds_a_word: float = 0.5,
) -> Turn:
    """Make a turn of words that follow one another without a gap."""
    words = text.split()
    return Turn(
        party=party,
        channel=channel,
        words=tuple(
            Word(
                start=start + seconds_a_word * place,
                end=start + seconds_a_word * (place + 1),
                text=word,
                probability=0.9,
            )
            for place, word in enumerate(words)
        ),
    )


def a_transcript(
    call_id: CallId,
    turns: Sequence[Turn] = (),
    *,
    language: str | None = "fi",
    **changed: Any,
) -> Transcript:
    """Make a transcript; without turns, of an agent's greeting and a caller's wish."""
    spoken = tuple(turns) or (
        a_turn(
            "Lääkärikeskus hyvää päivää puhelu tallennetaan",
            party=PartyRole.AGENT,
            channel=0,
        ),
        a_turn("haluaisin varata ajan lääkärille", start=4.0),
    )
    given: dict[str, Any] = {
        "call_id": call_id,
        "turns": spoken,
        "model": "whisper-base",
        "model_sha256": "1" * 64,
        "engine": "faster-whisper 1.2.1",
        "language": language,
        "language_probability": 0.97,
        "settings": ("beam_size=5",),
        "created_at": A_MOMENT + timedelta(hours=1),
    }
    return Transcript(**(given | changed))


def a_redaction(
    start: float,
    end: float,
    *,
    kind: RedactionKind = RedactionKind.NAME,
    channel: int = 1,
    turn: int | None = None,
) -> Redaction:
    """Make a hidden span, on the customer's channel unless told otherwise."""
    return Redaction(kind=kind, channel=channel, start=start, end=end, turn=turn)


def a_customer(customer_id: str = "5729", **changed: Any) -> Customer:
    """Make a customer of the register."""
    given: dict[str, Any] = {
        "customer_id": CustomerId(customer_id),
        "name": "Aino Esimerkki",
        "henkilotunnus": "010190-999X",
        "phones": ("+358405550123",),
        "email": "aino@example.org",
        "address": "Keksittykatu 1, Turku",
        "language": "fi",
        "marketing_allowed": False,
    }
    return Customer(**(given | changed))


def a_transaction(transaction_id: str = "T-1001", **changed: Any) -> Transaction:
    """Make a booking of 89 euros, written down two minutes into a call of A_MOMENT."""
    given: dict[str, Any] = {
        "transaction_id": TransactionId(transaction_id),
        "customer_id": CustomerId("5729"),
        "kind": "booking",
        "occurred_at": A_MOMENT + timedelta(minutes=2),
        "service": "yleislääkärin vastaanotto",
        "amount_eur": Decimal("89.00"),
        "appointment_at": datetime(2026, 3, 12, 8, 30, tzinfo=UTC),
        "practitioner": "Virtanen",
        "reference": "4711",
        "handled_by": "maija",
    }
    return Transaction(**(given | changed))


def a_link(transaction_id: str = "T-1001", score: float = 0.9) -> Link:
    """Make a link with one reason."""
    return Link(
        transaction_id=TransactionId(transaction_id),
        score=score,
        reasons=("the same customer, two minutes apart",),
    )


def a_finding(**changed: Any) -> Finding:
    """Make a contradicted amount, quoted from the first two seconds of channel 1."""
    given: dict[str, Any] = {
        "transaction_id": TransactionId("T-1001"),
        "field": FindingField.AMOUNT_EUR,
        "verdict": Verdict.CONTRADICTED,
        "expected": "89.00",
        "heard": "98",
        "quote": "se maksaa yhdeksänkymmentäkahdeksan euroa",
        "channel": 1,
        "start": 0.0,
        "end": 2.0,
        "confidence": 0.8,
        "num_compared": None,
    }
    return Finding(**(given | changed))


def a_declaration(**changed: Any) -> Declaration:
    """Make a marketing ban of channel 1 that nobody wrote down."""
    given: dict[str, Any] = {
        "kind": DeclarationKind.MARKETING_BAN,
        "quote": "en halua mainoksia",
        "party": PartyRole.CUSTOMER,
        "channel": 1,
        "start": 0.0,
        "end": 2.0,
        "confidence": 0.9,
    }
    return Declaration(**(given | changed))


def a_call_record(session_id: str = "1773040502.11", **changed: Any) -> CallRecord:
    """Make the switch's record of an answered inbound call."""
    given: dict[str, Any] = {
        "session_id": session_id,
        "linked_id": session_id,
        "caller": "+358405550123",
        "callee": "+358221234500",
        "agent": "maija",
        "queue": "ajanvaraus",
        "direction": Direction.INBOUND,
        "started_at": A_MOMENT,
        "answered_at": A_MOMENT + timedelta(seconds=8),
        "ended_at": A_MOMENT + timedelta(seconds=68),
        "billed_seconds": 60.0,
        "disposition": "ANSWERED",
    }
    return CallRecord(**(given | changed))


def an_account(**changed: Any) -> Account:
    """Make a supervisor's account; it has no password until one is written."""
    given: dict[str, Any] = {
        "account_id": AccountId(new_call_id()),
        "user_name": "sari",
        "display_name": "Sari Esimerkki",
        "roles": (Role.SUPERVISOR,),
        "created_at": A_MOMENT,
    }
    return Account(**(given | changed))


def a_correction(
    transcript: Transcript,
    turn: int = 0,
    first: int = 0,
    after_word: int | None = None,
    **changed: Any,
) -> Correction:
    """Make a supervisor's correction of some words of a transcript's turn.

    Args:
        transcript: the machine's.
        turn: place of the turn in it.
        first: place of the first word in the turn.
        after_word: place after the last word; None for one word.
        changed: fields of the correction that shall be otherwise.
    """
    said = transcript.turns[turn]
    words = said.words[first : first + 1 if after_word is None else after_word]
    given: dict[str, Any] = {
        "call_id": transcript.call_id,
        "number": 1,
        "kind": CorrectionKind.TEXT,
        "channel": said.channel,
        "start": words[0].start,
        "end": words[-1].end,
        "before": " ".join(word.text for word in words),
        "after": "toisin",
        "reason": CorrectionReason.MISHEARD,
        "author": AccountId("a" * 32),
        "rendition": Rendition.RAW,
        "model": transcript.model,
        "model_sha256": transcript.model_sha256,
        "transcribed_at": transcript.created_at,
        "made_at": A_MOMENT + timedelta(hours=2),
    }
    return Correction(**(given | changed))


def a_content(call_id: CallId, **changed: Any) -> Content:
    """What a verdict on T-1001 says, after one call was heard."""
    snapshot = snapshot_of(a_transaction())
    content = Content(
        salt="0f" * 16,
        snapshot=snapshot,
        snapshot_sha256=snapshot_sha256(snapshot),
        calls=(
            CitedCall(
                call_id=call_id,
                started_at=A_MOMENT,
                seconds=((9.0, 12.0), (20.5, 22.0)),
                audio=Rendition.ORIGINAL,
                audio_sha256="a1" * 32,
                transcript_sha256="b2" * 32,
                model="whisper-base",
                model_sha256="c3" * 32,
            ),
        ),
        verdict=Verdict.CONTRADICTED,
        fields=(
            FieldVerdict(
                name=FindingField.APPOINTMENT_AT,
                verdict=Verdict.CONTRADICTED,
                system=Verdict.UNCLEAR,
                expected="2026-03-16T12:30:00+00:00",
                heard="2026-03-16T10:00:00+00:00",
                quote="maanantaina kello kaksitoista",
                party="agent",
                call_id=call_id,
                start=9.5,
                end=11.5,
            ),
        ),
        note="Kello kaksitoista, ei puoli kolme.",
        author_name="Saara",
    )
    return replace(content, **changed)


def a_new_entry(call_id: CallId, **changed: Any) -> NewEntry:
    """A verdict on T-1001, about to be added."""
    new = NewEntry(
        transaction_id=TransactionId("T-1001"),
        kind=EntryKind.VERDICT,
        refers_to=None,
        author=AccountId("ac" * 16),
        purpose=Purpose.VERIFICATION,
        made_at=A_MOMENT,
        content=a_content(call_id),
    )
    return replace(new, **changed)
