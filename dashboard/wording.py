"""What people read for each value of ours, and how times and lengths are written."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from custody.accounts.roles import Role
from custody.records.calls import CallFlag, Direction, PartyRole
from custody.records.corrections import CorrectionReason, CorrectionState
from custody.records.declarations import DeclarationKind
from custody.records.findings import FindingField, NoticeGiven, Verdict
from custody.records.hiding import HidingReason, HidingState
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import RedactionKind
from custody.records.register import Transaction
from custody.records.stages import CallStage, Stage, StageState
from custody.records.transcripts import TranscriptFlag, Turn
from custody.records.verifications import (
    DisputeReason,
    EntryKind,
    RegisterChange,
    Standing,
    VerificationState,
)

ROLES: Final[Mapping[Role, str]] = {
    Role.TRAINER: "Trainer",
    Role.SUPERVISOR: "Supervisor",
    Role.ANALYST: "Analyst",
    Role.AGENT: "Agent",
    Role.DPO: "Data protection officer",
    Role.ADMIN: "Administrator",
}

PURPOSES: Final[Mapping[Purpose, str]] = {
    Purpose.VERIFICATION: "Verifying a transaction",
    Purpose.TRAINING: "Training",
    Purpose.SERVICE_DEVELOPMENT: "Developing customer service",
    Purpose.ACCESS_REQUEST: "Answering a caller's request",
    Purpose.LEGAL_CLAIM: "A legal claim",
    Purpose.ADMINISTRATION: "Administration",
}

RENDITIONS: Final[Mapping[Rendition, str]] = {
    Rendition.ORIGINAL: "Original",
    Rendition.RAW: "Full recording",
    Rendition.REDACTED: "Identifiers hidden",
}

VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.CONFIRMED: "Confirmed",
    Verdict.CONTRADICTED: "Contradicted",
    Verdict.ABSENT: "Not said",
    Verdict.UNCLEAR: "Unclear",
}

VERIFICATION_STATES: Final[Mapping[VerificationState, str]] = {
    VerificationState.UNVERIFIED: "Not verified",
    VerificationState.PROVISIONAL: "Waits for a second person",
    VerificationState.VERIFIED: "Verified",
    VerificationState.DISPUTED: "Disputed",
}


def standing_label(standing: Standing) -> str:
    """Write where a transaction stands, with its verdict once it is verified."""
    label = VERIFICATION_STATES[standing.state]
    content = standing.verdict.content if standing.verdict else None
    if standing.state is not VerificationState.VERIFIED or content is None:
        return label
    return f"{label}: {VERDICTS[content.verdict].lower()}" if content.verdict else label


REGISTER_CHANGES: Final[Mapping[RegisterChange, str]] = {
    RegisterChange.NONE: "",
    RegisterChange.CHANGED: "The register was changed since; verify it anew.",
    RegisterChange.WITHDRAWN: "The register no longer has this transaction.",
}

ENTRIES: Final[Mapping[EntryKind, str]] = {
    EntryKind.VERDICT: "Verdict",
    EntryKind.SECOND: "Second person",
    EntryKind.DISPUTE: "Dispute",
}

DISPUTE_REASONS: Final[Mapping[DisputeReason, str]] = {
    DisputeReason.HEARD_OTHERWISE: "It was said otherwise",
    DisputeReason.WRONG_CALL: "Another call decides it",
    DisputeReason.NOT_ALL_HEARD: "Something else in the call decides it",
    DisputeReason.REGISTER_WRONG: "The register is wrong",
    DisputeReason.OTHER: "Another reason",
}

FIELDS: Final[Mapping[FindingField, str]] = {
    FindingField.KIND: "Kind",
    FindingField.SERVICE: "Service",
    FindingField.AMOUNT_EUR: "Amount",
    FindingField.APPOINTMENT_AT: "Appointment",
    FindingField.PRACTITIONER: "Practitioner",
    FindingField.REFERENCE: "Reference",
}

NOTICES: Final[Mapping[NoticeGiven, str]] = {
    NoticeGiven.TRUE: "Notice given",
    NoticeGiven.FALSE: "No notice heard",
    NoticeGiven.UNCLEAR: "Notice unclear",
}

STAGES: Final[Mapping[CallStage, str]] = {
    CallStage.INGESTED: "Waiting",
    CallStage.TRANSCRIBED: "Transcribed",
    CallStage.ANALYSED: "Analysed",
    CallStage.DONE: "Ready",
    CallStage.FAILED: "Failed",
}

WORK: Final[Mapping[Stage, str]] = {
    Stage.TRANSCRIBE: "Transcribing",
    Stage.ANALYSE: "Analysing",
    Stage.REDACT: "Hiding identifiers",
}

STATES: Final[Mapping[StageState, str]] = {
    StageState.WAITING: "Waiting",
    StageState.RUNNING: "Running",
    StageState.DONE: "Done",
    StageState.FAILED: "Failed",
}

CALL_FLAGS: Final[Mapping[CallFlag, tuple[str, str]]] = {
    CallFlag.EMPTY: ("Empty", "The file holds no audio."),
    CallFlag.HEADER_ONLY: ("Header only", "The file holds a header and no sound."),
    CallFlag.TRUNCATED: ("Cut short", "The file ends before its header says."),
    CallFlag.SILENT_CHANNEL: ("One side silent", "One channel holds no sound."),
    CallFlag.ALL_SILENT: ("Silent", "No channel holds any sound."),
    CallFlag.DUAL_MONO: (
        "Same on both sides",
        "Both channels hold the same sound, so speakers are not told apart.",
    ),
    CallFlag.CROSSTALK: ("Crosstalk", "One side is heard on the other's channel."),
    CallFlag.CLIPPED: ("Clipped", "The sound is distorted: it was recorded too loud."),
    CallFlag.SHORTER_THAN_RECORD: (
        "Shorter than its record",
        "The switch says that the call lasted longer than this recording.",
    ),
    CallFlag.LONGER_THAN_RECORD: (
        "Longer than its record",
        "The switch says that the call was shorter than this recording.",
    ),
    CallFlag.NO_CALL_RECORD: (
        "No call record",
        "The switch's own record of this call is not here.",
    ),
    CallFlag.NUMBER_WITHHELD: ("Number withheld", "The caller's number was withheld."),
    CallFlag.UNCERTAIN_TIME: (
        "Time uncertain",
        "The local time of this call names two moments or none (summer time).",
    ),
    CallFlag.UNREADABLE: ("Unreadable", "The audio cannot be decoded."),
}

TRANSCRIPT_FLAGS: Final[Mapping[TranscriptFlag, tuple[str, str]]] = {
    TranscriptFlag.NO_SPEECH: ("No speech?", "The model doubts that this is speech."),
    TranscriptFlag.LOW_PROBABILITY: (
        "Low certainty",
        "The model is unsure of these words: listen before you rely on them.",
    ),
    TranscriptFlag.REPETITION: (
        "Repetition",
        "The model may have repeated itself: listen before you rely on it.",
    ),
    TranscriptFlag.LANGUAGE_UNSURE: (
        "Language unsure",
        "The model is unsure which language is spoken.",
    ),
    TranscriptFlag.CROSSTALK_REMOVED: (
        "Crosstalk removed",
        "The other side's words, heard on this channel, were left out.",
    ),
    TranscriptFlag.UNSPOKEN_REMOVED: (
        "Unspoken words removed",
        "The model wrote words over music, tones or noise; they were left out.",
    ),
    TranscriptFlag.SPEAKER_UNSURE: (
        "Speaker unsure",
        "The voices were hard to tell apart here: listen before you say who spoke.",
    ),
}

HIDDEN_WHOLE: Final = (
    "Hidden whole: the model did not understand {side}. With identifiers hidden, "
    "nothing of it is heard or read."
)
"""Shown on a call of which a channel is silenced from its first second to its last."""

DECLARATIONS: Final = {
    DeclarationKind.ACCESS_REQUEST: "Asked for their data",
    DeclarationKind.ERASURE_REQUEST: "Asked for erasure",
    DeclarationKind.OBJECTION: "Objected to the recording",
    DeclarationKind.CONSENT_WITHDRAWAL: "Withdrew a consent",
    DeclarationKind.MARKETING_BAN: "Banned marketing",
    DeclarationKind.COMPLAINT: "Complained",
    DeclarationKind.CANCELLATION: "Cancelled",
    DeclarationKind.ADDRESS_CHANGE: "Changed their address",
}
"""What the caller did by saying it."""

KINDS: Final[Mapping[RedactionKind, str]] = {
    RedactionKind.HENKILOTUNNUS: "personal identity code",
    RedactionKind.PHONE: "phone number",
    RedactionKind.EMAIL: "e-mail address",
    RedactionKind.CARD: "card number",
    RedactionKind.IBAN: "account number",
    RedactionKind.NAME: "name",
    RedactionKind.ADDRESS: "address",
    RedactionKind.DATE_OF_BIRTH: "date of birth",
    RedactionKind.OTHER: "identifier",
    RedactionKind.HEALTH: "talk about health",
}

CORRECTION_REASONS: Final[Mapping[CorrectionReason, str]] = {
    CorrectionReason.MISHEARD: "misheard",
    CorrectionReason.NOT_SAID: "not said at all",
    CorrectionReason.LEFT_OUT: "words left out",
    CorrectionReason.NAME_OR_NUMBER: "a name or a number",
    CorrectionReason.WRONG_SPEAKER: "somebody else said it",
    CorrectionReason.CALLER_ASKED: "the caller asked for it",
    CorrectionReason.MISTAKE: "an earlier correction was wrong",
    CorrectionReason.OTHER: "another reason (say which)",
}

CORRECTION_STATES: Final[Mapping[CorrectionState, str]] = {
    CorrectionState.APPLIED: "Set right",
    CorrectionState.SUPERSEDED: "Superseded",
    CorrectionState.WITHDRAWN: "Taken back",
    CorrectionState.STALE: "Words not there any more",
}

HIDING_REASONS: Final[Mapping[HidingReason, str]] = {
    HidingReason.MISSED: "the machine missed it",
    HidingReason.FALSE_ALARM: "it is nothing to hide",
    HidingReason.CALLER_ASKED: "the caller asked for it",
    HidingReason.MISTAKE: "an earlier decision was wrong",
    HidingReason.OTHER: "another reason (say which)",
}

HIDING_STATES: Final[Mapping[HidingState, str]] = {
    HidingState.APPLIED: "Holds",
    HidingState.WITHDRAWN: "Taken back",
    HidingState.STALE: "Other words are there now",
}

PARTIES: Final[Mapping[PartyRole | None, str]] = {
    PartyRole.AGENT: "Agent",
    PartyRole.CUSTOMER: "Customer",
    PartyRole.SUPERVISOR: "Supervisor",
    PartyRole.THIRD_PARTY: "Third party",
    PartyRole.BOT: "Bot",
    None: "Speaker unknown",
}


def who(turn: Turn) -> str:
    """Say who speaks as well as is known: the party, else which of the voices."""
    if turn.party is None and turn.speaker is not None:
        return f"Speaker {turn.speaker}"
    return PARTIES[turn.party]


DIRECTIONS: Final[Mapping[Direction, str]] = {
    Direction.INBOUND: "Incoming",
    Direction.OUTBOUND: "Outgoing",
    Direction.INTERNAL: "Internal",
    Direction.UNKNOWN: "Unknown",
}

LANGUAGES: Final[Mapping[str, str]] = {
    "fi": "Finnish",
    "sv": "Swedish",
    "en": "English",
}


def language(code: str | None) -> str:
    """Name a language; a code that has no name here stands for itself."""
    return "" if code is None else LANGUAGES.get(code, code)


def by_sound(num_compared: int | None) -> str:
    """Say why a reading is not in the words beside it; "" where it is."""
    if num_compared is None:
        return ""
    return (
        "The words were misheard. The register's value and others like it, "
        f"{num_compared} in all, were held against the sound, and the one that fits "
        "it best is read. Listen before you rely on it."
    )


def field_value(field: FindingField, value: str, zone: str) -> str:
    """Write a register's value as people read it; what cannot be read stays as it is.

    Args:
        field: what the value is of.
        value: as findings hold it, e.g. `45.50` or `2026-03-16T12:30:00+00:00`.
        zone: the time zone that appointments are spoken of in.
    """
    if field is FindingField.AMOUNT_EUR:
        return f"{value} €"
    if field is not FindingField.APPOINTMENT_AT:
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(zone))
    return local_time(moment, zone)


def local_time(moment: datetime | None, zone: str) -> str:
    """Write a moment as people at the switch's place read it: `Mon 9 Mar 2026 09:15`.

    Args:
        moment: aware; None writes nothing.
        zone: the source's time zone, e.g. `Europe/Helsinki`.
    """
    if moment is None:
        return ""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{local:%a} {local.day} {local:%b %Y %H:%M}"


def length(seconds: float) -> str:
    """Write a duration as minutes and seconds, hours where there are: `12:05`."""
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, seconds_left = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds_left:02}"
    return f"{minutes}:{seconds_left:02}"


MARKUP = frozenset(r"\`*_{}[]()#+-.!|<>~$:&")
"""Signs that Streamlit's Markdown reads as more than themselves."""


def plain(text: str) -> str:
    """Write text so that no sign in it is taken for markup."""
    return "".join(f"\\{char}" if char in MARKUP else char for char in text)


def transaction_fields(transaction: Transaction, zone: str) -> dict[str, str]:
    """Write a transaction's fields for a table; those without a value are left out."""
    amount = transaction.amount_eur
    fields = {
        "Kind": transaction.kind,
        "Written down": local_time(transaction.occurred_at, zone),
        "Service": transaction.service or "",
        "Amount": "" if amount is None else f"{amount:.2f} €",
        "Appointment": local_time(transaction.appointment_at, zone),
        "Practitioner": transaction.practitioner or "",
        "Reference": transaction.reference or "",
        "Handled by": transaction.handled_by or "",
    }
    return {name: plain(value) for name, value in fields.items() if value}


def measure_name(name: str) -> str:
    """Name a measure: `agent_talk_share` is read as `Agent talk`."""
    for ending in ("_share", "_seconds", "num_"):
        name = name.removesuffix(ending).removeprefix(ending)
    return plain(name.replace("_", " ").capitalize())


def measure_value(name: str, value: float) -> str:
    """Write a measure in the unit that its name says."""
    if name.endswith("_share"):
        return share(value)
    if name.startswith("num_"):
        return str(round(value))
    if name.endswith("_seconds"):
        return f"{value:.1f} s"
    return f"{value:g}" if value == round(value, 2) else f"{value:.2f}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Write a number with its noun: `1 call`, `3 calls`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def share(value: float) -> str:
    """Write a share of 0 to 1 as percent; the only place where percent are made."""
    return f"{round(value * 100)} %"
