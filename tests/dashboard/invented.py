"""An invented week of calls, put into a real workspace through the real functions."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np

from custody.accounts import people
from custody.accounts.roles import Role
from custody.catalogue import (
    call_records,
    calls,
    findings,
    register,
    sealed,
    search,
    stages,
    transcripts,
)
from custody.catalogue.staff_heard import StaffHeard, note_staff_heard
from custody.records.call_records import CallRecord
from custody.records.calls import Call, CallFlag, Direction, PartyRole, Recording
from custody.records.findings import (
    Finding,
    FindingField,
    Link,
    Notice,
    NoticeGiven,
    Verdict,
)
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.purposes import Rendition
from custody.records.redactions import Redaction, RedactionKind, masked_turn
from custody.records.register import Customer, Transaction
from custody.records.stages import STAGE_ORDER
from custody.records.transcripts import Transcript, TranscriptFlag, Turn, Word
from custody.settings import Settings, read_settings
from custody.workspace.opening import Workspace, create_workspace
from transcribe.listening import write_flac

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
SAMPLING_RATE = 8000
PASSWORD = "a long enough invented passphrase"  # noqa: S105 # of invented people

BOOKING = CallId("b0" * 16)
"""Ready, linked to T-1001; one contradicted and two confirmed fields, a hidden name."""
SECOND = CallId("c0" * 16)
"""Ready, agent pekka, no notice, linked to nothing."""
FRESH = CallId("d0" * 16)
"""Just ingested: no transcript, no redacted rendition."""
BROKEN = CallId("e0" * 16)
"""Failed at transcription for good."""

SPOKEN_NAME = "Virtanen"
"""Said on BOOKING and hidden in its redacted rendition."""

NAMES: dict[Role, str] = {
    Role.SUPERVISOR: "saara",
    Role.TRAINER: "teemu",
    Role.ANALYST: "anna",
    Role.AGENT: "maija",
    Role.DPO: "daniel",
    Role.ADMIN: "aino",
}
"""One account a role; maija is the agent maija at the switch."""


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime = NOW) -> None:
        """Start at a moment."""
        self.now = now

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class _Line:
    party: PartyRole
    start: float
    text: str
    doubtful: str = ""


BOOKING_LINES = (
    _Line(PartyRole.AGENT, 0.5, "Turun Perhelääkärit, tämä puhelu nauhoitetaan."),
    _Line(PartyRole.CUSTOMER, 4.0, "Hei, täällä Matti Virtanen, varaisin ajan."),
    _Line(
        PartyRole.AGENT,
        8.0,
        "Lääkäri Laineella olisi maanantaina kello kaksitoista.",
        doubtful="kaksitoista.",
    ),
    _Line(PartyRole.CUSTOMER, 12.0, "Se sopii, kiitos."),
)
SECOND_LINES = (
    _Line(PartyRole.AGENT, 0.5, "Hej, vad gäller saken?"),
    _Line(PartyRole.CUSTOMER, 3.0, "Jag vill avboka min tid."),
)


def settings_in(folder: Path) -> Settings:
    """Settings of a workspace in a folder, its key beside it."""
    return read_settings(
        workspace=folder / "workspace",
        kek_file=folder / "key" / "kek.txt",
        organisation="Turun Perhelääkärit",
    )


def fill_week(folder: Path) -> None:
    """Make a workspace in a folder and fill it."""
    workspace = create_workspace(settings_in(folder), clock=lambda: NOW)
    with workspace.catalogue.writing() as work:
        for role, name in NAMES.items():
            people.create_account(
                work,
                user_name=name,
                display_name=name.capitalize(),
                password=PASSWORD,
                roles=(role,),
                agent="maija" if role is Role.AGENT else None,
                clock=lambda: NOW,
            )
    noted = StaffHeard(
        heard_on=NOW.date(), noted_by="cli:aino", noted_at=NOW, note="minutes 1/2026"
    )
    with workspace.catalogue.writing() as work:
        note_staff_heard(work, noted)
    _fill_register(workspace)
    _fill_booking(workspace)
    _fill_second(workspace)
    _fill_unfinished(workspace)
    workspace.catalogue.close()


def _fill_register(workspace: Workspace) -> None:
    customers = [
        Customer(
            customer_id=CustomerId("1001"),
            name="Matti Virtanen",
            phones=("+358401234567",),
            language="fi",
        )
    ]
    transactions = [
        Transaction(
            transaction_id=TransactionId("T-1001"),
            customer_id=CustomerId("1001"),
            kind="booking",
            occurred_at=NOW - timedelta(days=7),
            service="vastaanotto",
            appointment_at=datetime(2026, 3, 16, 12, 30, tzinfo=UTC),
            practitioner="Laine",
        ),
        Transaction(
            transaction_id=TransactionId("T-2002"),
            customer_id=CustomerId("1001"),
            kind="payment",
            occurred_at=NOW - timedelta(days=3),
            amount_eur=Decimal("45.50"),
        ),
    ]
    with workspace.catalogue.writing() as work:
        register.put_customers(work, customers)
        register.put_transactions(work, transactions)


def _fill_booking(workspace: Workspace) -> None:
    call = _call(BOOKING, days_ago=7, duration=16.0, agent="maija", language="fi")
    redactions = (
        Redaction(kind=RedactionKind.NAME, channel=1, start=4.95, end=6.4, turn=1),
    )
    links = [
        Link(
            transaction_id=TransactionId("T-1001"),
            score=0.97,
            reasons=("the caller's number is the customer's", "80 seconds apart"),
        )
    ]
    found = [
        _finding(FindingField.KIND, Verdict.CONFIRMED, "booking", 6.5, 7.5),
        _finding(
            FindingField.APPOINTMENT_AT,
            Verdict.CONTRADICTED,
            "2026-03-16T12:30:00+00:00",
            9.5,
            11.5,
            heard="2026-03-16T10:00:00+00:00",
            quote="maanantaina kello kaksitoista",
        ),
        _finding(FindingField.PRACTITIONER, Verdict.CONFIRMED, "Laine", 8.4, 9.4),
        _finding(FindingField.SERVICE, Verdict.ABSENT, "vastaanotto", None, None),
    ]
    _fill_call(workspace, call, BOOKING_LINES, redactions)
    with workspace.catalogue.writing() as work:
        findings.put_analysis(
            work,
            BOOKING,
            customer_id=CustomerId("1001"),
            customer_reasons=("the caller's number is the customer's",),
            links=links,
            findings=found,
            notice=Notice(given=NoticeGiven.TRUE, start=2.0),
            measures={"agent_talk_share": 0.6, "num_interruptions": 1.0},
            now=NOW,
        )
    _finish(workspace, BOOKING)


def _fill_second(workspace: Workspace) -> None:
    call = _call(
        SECOND,
        days_ago=2,
        duration=6.0,
        agent="pekka",
        language="sv",
        flags=(CallFlag.CROSSTALK,),
    )
    _fill_call(workspace, call, SECOND_LINES, ())
    with workspace.catalogue.writing() as work:
        findings.put_analysis(
            work,
            SECOND,
            customer_id=None,
            customer_reasons=(),
            links=[],
            findings=[],
            notice=Notice(given=NoticeGiven.FALSE),
            measures={},
            now=NOW,
        )
    _finish(workspace, SECOND)


def link_second(workspace: Workspace) -> None:
    """Let SECOND be about T-1001, too: a call back, with its kind in 1.5 seconds."""
    link = Link(
        transaction_id=TransactionId("T-1001"),
        score=0.9,
        reasons=("the same number, two days ago",),
    )
    kind = _finding(FindingField.KIND, Verdict.UNCLEAR, "booking", 3.0, 4.5)
    with workspace.catalogue.writing() as work:
        findings.put_analysis(
            work,
            SECOND,
            customer_id=CustomerId("1001"),
            customer_reasons=(),
            links=[link],
            findings=[kind],
            notice=Notice(given=NoticeGiven.FALSE),
            measures={},
            now=NOW,
        )


def link_fresh(workspace: Workspace, occurred_at: datetime) -> None:
    """Let FRESH be about T-3003, which waits in the queue for its doubt."""
    name = TransactionId("T-3003")
    payment = Transaction(
        transaction_id=name,
        customer_id=CustomerId("1001"),
        kind="payment",
        occurred_at=occurred_at,
        amount_eur=Decimal("98.00"),
    )
    amount = replace(
        _finding(FindingField.AMOUNT_EUR, Verdict.UNCLEAR, "98.00", 1.0, 2.0),
        transaction_id=name,
    )
    with workspace.catalogue.writing() as work:
        register.put_transactions(work, [payment])
        findings.put_analysis(
            work,
            FRESH,
            customer_id=CustomerId("1001"),
            customer_reasons=(),
            links=[Link(transaction_id=name, score=0.9, reasons=("a minute apart",))],
            findings=[amount],
            notice=Notice(given=NoticeGiven.TRUE),
            measures={},
            now=NOW,
        )


def _fill_unfinished(workspace: Workspace) -> None:
    fresh = _call(FRESH, days_ago=1, duration=3.0, agent="maija", language=None)
    broken = _call(BROKEN, days_ago=1.5, duration=2.0, agent="pekka", language=None)
    _seal(workspace, fresh, Rendition.RAW, silenced=())
    _seal(workspace, broken, Rendition.RAW, silenced=())
    with workspace.catalogue.writing() as work:
        for call in (fresh, broken):
            stages.add_stage(work, call.call_id, STAGE_ORDER[0], NOW)
        call_records.put_call_records(
            work,
            [
                CallRecord(
                    session_id="1773000000.99",
                    agent="pekka",
                    started_at=NOW - timedelta(days=4),
                    answered_at=NOW - timedelta(days=4),
                    billed_seconds=65.0,
                    disposition="ANSWERED",
                )
            ],
        )
    with workspace.catalogue.writing() as work:
        while (
            row := stages.claim(work, worker="test", now=NOW, lease_seconds=60)
        ) is not None:
            if row.call_id == BROKEN:
                stages.fail(
                    work, row, NOW, "ListeningCopyBrokenError", "It broke.", None
                )
            else:
                later = NOW + timedelta(days=9)
                stages.fail(work, row, NOW, "EngineFailedError", "Again.", later)


def _fill_call(
    workspace: Workspace,
    call: Call,
    lines: Sequence[_Line],
    redactions: tuple[Redaction, ...],
) -> None:
    _seal(workspace, call, Rendition.RAW, silenced=())
    transcript = Transcript(
        call_id=call.call_id,
        turns=tuple(_turn(line) for line in lines),
        model="whisper-base",
        model_sha256="0" * 64,
        engine="invented 1",
        language=call.language,
        language_probability=0.98,
        created_at=NOW,
    )
    shown = [masked_turn(turn, redactions).text for turn in transcript.turns]
    said = [turn.text for turn in transcript.turns]
    with workspace.catalogue.writing() as work:
        transcripts.put_transcript(work, transcript)
        transcripts.put_redactions(work, call.call_id, redactions)
        for rendition, texts in ((Rendition.RAW, said), (Rendition.REDACTED, shown)):
            search.put_document(
                work, call.call_id, rendition, "\n".join(texts), call.language
            )
    _seal(workspace, call, Rendition.REDACTED, silenced=redactions, is_added=True)


def _finish(workspace: Workspace, call_id: CallId) -> None:
    with workspace.catalogue.writing() as work:
        stages.add_stage(work, call_id, STAGE_ORDER[0], NOW)
        while (
            row := stages.claim(work, worker="test", now=NOW, lease_seconds=60)
        ) is not None:
            stages.complete(work, row, NOW)


def _seal(
    workspace: Workspace,
    call: Call,
    rendition: Rendition,
    *,
    silenced: Sequence[Redaction],
    is_added: bool = False,
) -> None:
    audio = flac_of(call.duration, silenced)
    row = workspace.vault.seal(
        io.BytesIO(audio),
        len(audio),
        call_id=call.call_id,
        rendition=rendition,
        media_type="audio/flac",
    )
    with workspace.catalogue.writing() as work:
        if not is_added:
            calls.add_call(work, call)
        sealed.add_sealed(work, row)


def flac_of(seconds: float, silenced: Sequence[Redaction] = ()) -> bytes:
    """Two channels of tones that rise second by second, with silences cut in."""
    times = np.arange(round(seconds * SAMPLING_RATE)) / SAMPLING_RATE
    tones = [
        np.sin(2 * np.pi * (base + 40 * np.floor(times)) * times) * swell
        for base, swell in ((300, 0.5), (450, 0.3 + 0.2 * np.sin(times)))
    ]
    samples = np.asarray(tones, dtype=np.float32)
    for span in silenced:
        first, last = round(span.start * SAMPLING_RATE), round(span.end * SAMPLING_RATE)
        samples[span.channel, first:last] = 0
    sink = io.BytesIO()
    write_flac([samples], SAMPLING_RATE, sink)
    return sink.getvalue()


def _call(  # noqa: PLR0913 # each is what a test tells apart
    call_id: CallId,
    *,
    days_ago: float,
    duration: float,
    agent: str,
    language: str | None,
    flags: tuple[CallFlag, ...] = (),
) -> Call:
    started_at = NOW - timedelta(days=days_ago)
    return Call(
        call_id=call_id,
        session_id=f"17730{call_id[:5]}.1",
        source="freepbx",
        source_name=f"in-{call_id[:4]}.wav",
        content_digest=f"digest-{call_id}",
        started_at=started_at,
        answered_at=started_at,
        ended_at=started_at + timedelta(seconds=duration),
        ingested_at=NOW,
        duration=duration,
        direction=Direction.INBOUND,
        caller="+358401234567",
        agent=agent,
        language=language,
        flags=flags,
        recording=Recording(
            num_channels=2,
            sampling_rate=SAMPLING_RATE,
            num_samples=round(duration * SAMPLING_RATE),
            codec="pcm_mulaw",
            media_type="audio/x-wav",
            channel_parties=(PartyRole.AGENT, PartyRole.CUSTOMER),
        ),
    )


def _turn(line: _Line) -> Turn:
    words = []
    start = line.start
    for text in line.text.split():
        end = start + 0.45
        probability = 0.3 if text == line.doubtful else 0.92
        words.append(Word(start=start, end=end, text=text, probability=probability))
        start = end + 0.05
    return Turn(
        party=line.party,
        channel=0 if line.party is PartyRole.AGENT else 1,
        words=tuple(words),
        flags=(TranscriptFlag.LOW_PROBABILITY,) if line.doubtful else (),
    )


def _finding(  # noqa: PLR0913 # a finding is all of these
    field: FindingField,
    verdict: Verdict,
    expected: str,
    start: float | None,
    end: float | None,
    *,
    heard: str | None = None,
    quote: str = "",
) -> Finding:
    return Finding(
        transaction_id=TransactionId("T-1001"),
        field=field,
        verdict=verdict,
        expected=expected,
        heard=heard,
        quote=quote,
        channel=None if start is None else 0,
        start=start,
        end=end,
        confidence=0.9,
    )
