"""The JSON documents other programs rely on (DESIGN.md section 5); additive only.

`docs/schemas/` holds a JSON Schema of each, and a test holds the output to it.
"""

from cli.printing import Document, utc_text
from custody.accounts.viewing import CallView
from custody.catalogue.calls import CallSummary
from custody.records.corrections import CorrectionKind, Standing
from custody.records.declarations import Declaration
from custody.records.findings import Finding, Link, NoticeGiven
from custody.records.redactions import Redaction
from custody.records.rules import RuleOutcome
from custody.records.transcripts import Transcript, Turn

NOTICE_VALUES: dict[NoticeGiven, bool | str] = {
    NoticeGiven.TRUE: True,
    NoticeGiven.FALSE: False,
    NoticeGiven.UNCLEAR: "unclear",
}


def call_document(summary: CallSummary) -> dict[str, object]:
    """One call as a listing shows it; times are UTC, duration is seconds."""
    call = summary.call
    return {
        "call_id": call.call_id,
        "source_name": call.source_name,
        "started_at": utc_text(call.started_at),
        "duration": round(call.duration, 3),
        "direction": call.direction,
        "caller": call.caller,
        "callee": call.callee,
        "agent": call.agent,
        "language": call.language,
        "stage": summary.stage,
        "flags": list(call.flags),
        "customer_id": call.customer_id,
        "links": list(summary.transaction_ids),
        "error": summary.failure,
    }


def show_document(view: CallView) -> Document:
    """One call with all that its purpose may see; texts are redacted unless raw."""
    transcript = view.transcript
    turns = transcript.turns if transcript else ()
    parties = view.summary.call.recording.channel_parties
    return call_document(view.summary) | {
        "rendition": view.rendition,
        "channels": [
            {"channel": channel, "party": party}
            for channel, party in enumerate(parties)
        ],
        "turns": [turn_document(turn) for turn in turns],
        "corrections": [correction_document(one) for one in view.corrections],
        "redactions": [redaction_document(span) for span in view.redactions],
        "links": [link_document(link) for link in view.links],
        "findings": [finding_document(finding) for finding in view.findings],
        "declarations": [declaration_document(one) for one in view.declarations],
        "notice": _notice_document(view),
        "measures": dict(view.analysis.measures) if view.analysis else {},
        "customer_reasons": (
            list(view.analysis.customer_reasons) if view.analysis else []
        ),
        "transcript": transcript_document(transcript),
    }


def rule_document(one: RuleOutcome) -> Document:
    """What one of the house's rules came out as, with the first words that show it."""
    return {
        "name": one.rule,
        "kind": one.kind,
        "matched": one.matched,
        "channel": one.channel,
        "start": one.start,
        "end": one.end,
    }


def turn_document(turn: Turn) -> Document:
    """One turn with its words; seconds from the recording's start."""
    return {
        "party": turn.party,
        "speaker": turn.speaker,
        "channel": turn.channel,
        "start": round(turn.start, 3),
        "end": round(turn.end, 3),
        "text": turn.text,
        "flags": list(turn.flags),
        "words": [
            {
                "start": round(word.start, 3),
                "end": round(word.end, 3),
                "text": word.text,
                "probability": round(word.probability, 4),
                "correction": word.correction,
            }
            for word in turn.words
        ],
    }


def correction_document(standing: Standing) -> Document:
    """One correction: what the machine heard, what a person heard, and who says so.

    Times are where it lies in the transcript that there is now. The author is an
    account's opaque id.
    """
    one = standing.correction
    withdrawal = standing.withdrawal
    return {
        "correction": one.number,
        "kind": one.kind,
        "state": standing.state,
        "channel": one.channel,
        "start": round(standing.start, 3),
        "end": round(standing.end, 3),
        "before": one.before,
        "after": None if one.kind is CorrectionKind.PARTY else one.after,
        "party": one.party,
        "reason": one.reason,
        "note": one.note,
        "author": one.author,
        "rendition": one.rendition,
        "made_at": utc_text(one.made_at),
        "model": one.model,
        "model_sha256": one.model_sha256,
        "transcribed_at": utc_text(one.transcribed_at),
        "withdrawn": withdrawal
        and {
            "author": withdrawal.author,
            "reason": withdrawal.reason,
            "note": withdrawal.note,
            "made_at": utc_text(withdrawal.made_at),
        },
    }


def redaction_document(span: Redaction) -> Document:
    """One hidden span."""
    return {
        "kind": span.kind,
        "channel": span.channel,
        "start": round(span.start, 3),
        "end": round(span.end, 3),
        "turn": span.turn,
    }


def link_document(link: Link) -> Document:
    """One link with its reasons in words."""
    return {
        "transaction_id": link.transaction_id,
        "score": round(link.score, 4),
        "reasons": list(link.reasons),
    }


def finding_document(finding: Finding) -> Document:
    """One finding with the seconds it rests on."""
    return {
        "transaction_id": finding.transaction_id,
        "field": finding.field,
        "type": finding.type,
        "verdict": finding.verdict,
        "expected": finding.expected,
        "heard": finding.heard,
        "quote": finding.quote,
        "channel": finding.channel,
        "start": None if finding.start is None else round(finding.start, 3),
        "end": None if finding.end is None else round(finding.end, 3),
        "confidence": round(finding.confidence, 4),
        "basis": finding.basis,
        "num_compared": finding.num_compared,
    }


def declaration_document(one: Declaration) -> Document:
    """What the caller declared, and the register's entry of it, if there is one."""
    return {
        "kind": one.kind,
        "quote": one.quote,
        "party": one.party,
        "channel": one.channel,
        "start": round(one.start, 3),
        "end": round(one.end, 3),
        "confidence": round(one.confidence, 4),
        "transaction_id": one.transaction_id,
    }


def transcript_document(transcript: Transcript | None) -> Document:
    """Who wrote the transcript, and what it doubts itself."""
    if transcript is None:
        return {"model": None, "model_sha256": None, "language": None, "flags": []}
    return {
        "model": transcript.model,
        "model_sha256": transcript.model_sha256,
        "engine": transcript.engine,
        "language": transcript.language,
        "language_probability": round(transcript.language_probability, 4),
        "flags": list(transcript.flags),
        "settings": list(transcript.settings),
        "created_at": utc_text(transcript.created_at),
    }


def _notice_document(view: CallView) -> Document:
    """Before analysis nobody knows: unclear, without a time."""
    if view.analysis is None:
        return {"given": "unclear", "start": None}
    notice = view.analysis.notice
    return {"given": NOTICE_VALUES[notice.given], "start": notice.start}
