"""What the player draws of one call, written as JSON from what a person may see.

Decides nothing about access: it is given a view that was already cut to the purpose.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from custody.accounts.viewing import CallView
from custody.records.declarations import Declaration
from custody.records.findings import Finding
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind, hides
from custody.records.transcripts import Turn
from dashboard import wording
from dashboard.fields import NO_EXTRA, Extra, field_label, finding_value
from dashboard.player.marks import about, correction_notes, with_taken_out

Sheet = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Whether and for what the one who looks may listen.

    Attributes:
        why_silent: "" when they may; else the sentence that the player shows.
        heard: seconds that this person has played, `(start, end)`, in order.
        may_correct: whether they may set the shown words right.
        may_verify: whether what they hear may become part of a verdict.
        may_hide: whether they may hide what the machine missed.
        may_show: whether they may show what it hid wrongly.
        num_decided: decisions about hiding in this call; one more makes the player
            anew, and with it the form that it was made in.
        num_refused: corrections refused in this visit; each lets the player's form go.
    """

    purpose: Purpose
    why_silent: str = ""
    heard: Sequence[tuple[float, float]] = ()
    may_correct: bool = False
    may_verify: bool = False
    may_hide: bool = False
    may_show: bool = False
    num_decided: int = 0
    num_refused: int = 0


def sheet_of(
    view: CallView, listening: Listening, *, zone: str, extra: Extra = NO_EXTRA
) -> Sheet:
    """Write everything that the player shows.

    Args:
        view: of one call, masked where the purpose does not allow the raw rendition.
        listening: whether the person may listen.
        zone: the time zone that appointments are spoken of in.
        extra: the organisation's own fields.
    """
    call = view.summary.call
    redactions = tuple(view.redactions)
    turns = view.transcript.turns if view.transcript else ()
    is_masked = view.rendition is Rendition.REDACTED
    drawn = [
        _turn(turn, redactions, is_masked=is_masked) | {"place": place}
        for place, turn in enumerate(turns)
    ]
    sheet: Sheet = {
        "call_id": call.call_id,
        "purpose": str(listening.purpose),
        "duration": call.duration,
        "can_listen": not listening.why_silent,
        "verifying": listening.may_verify,
        "why_silent": listening.why_silent,
        "rendition": str(view.rendition),
        "rendition_label": wording.RENDITIONS[view.rendition],
        "transcript_hint": _hint(view),
        "why_no_transcript": _why_no_transcript(view),
        "kinds": {str(kind): label for kind, label in wording.KINDS.items()},
        "channels": _channels(view),
        "about": about(view, zone),
        "turns": with_taken_out(drawn, view),
        "corrections": correction_notes(view, zone),
        "correcting": _correcting(view) if listening.may_correct else None,
        "hiding": _hiding(view, listening) if listening.may_hide else None,
        "redactions": [
            {
                "kind": str(span.kind),
                "channel": span.channel,
                "start": span.start,
                "end": span.end,
            }
            for span in redactions
            if is_masked or span.kind is RedactionKind.HEALTH
        ],
        "findings": [_finding(finding, zone, extra) for finding in view.findings],
        "declarations": [_declaration(one) for one in view.declarations],
    }
    # What changes above makes the player anew; what happens in between does not.
    sheet["version"] = _version(sheet)
    sheet["num_refused"] = listening.num_refused
    sheet["heard"] = [list(span) for span in listening.heard]
    return sheet


def _turn(
    turn: Turn, redactions: Sequence[Redaction], *, is_masked: bool
) -> dict[str, object]:
    return {
        "party": str(turn.party) if turn.party else None,
        "label": wording.who(turn),
        "channel": turn.channel,
        "start": turn.start,
        "flags": [
            {"label": label, "title": title}
            for label, title in map(wording.TRANSCRIPT_FLAGS.__getitem__, turn.flags)
        ],
        "words": _words(turn, redactions if is_masked else ()),
    }


def _words(turn: Turn, redactions: Sequence[Redaction]) -> list[list[object]]:
    """Write `[start, end, text, probability, kind]`, and the correction's number.

    A hidden word has no text; one that no person wrote has no number.
    """
    words: list[list[object]] = []
    for word in turn.words:
        kind = next(
            (
                str(span.kind)
                for span in redactions
                if hides((span,), turn.channel, word)
            ),
            None,
        )
        text = "" if kind else word.text
        start, end = round(word.start, 2), round(word.end, 2)
        number = [] if word.correction is None else [word.correction]
        words.append([start, end, text, round(word.probability, 2), kind, *number])
    return words


def _finding(finding: Finding, zone: str, extra: Extra) -> dict[str, object]:
    return {
        "transaction_id": finding.transaction_id,
        "field_label": field_label(finding.field, extra),
        "verdict": str(finding.verdict),
        "verdict_label": wording.VERDICTS[finding.verdict],
        "expected": finding_value(finding, finding.expected, zone),
        "heard": finding_value(finding, finding.heard, zone) if finding.heard else None,
        "quote": finding.quote,
        "channel": finding.channel,
        "start": finding.start,
        "end": finding.end,
        "confidence": finding.confidence,
        "by_sound": wording.by_sound(finding.num_compared),
    }


def _declaration(one: Declaration) -> dict[str, object]:
    entry = one.transaction_id
    return {
        "label": wording.DECLARATIONS[one.kind],
        "entry": f"Entry {entry}" if entry else "Not in the register",
        "is_written": entry is not None,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "confidence": one.confidence,
    }


def _channels(view: CallView) -> list[dict[str, object]]:
    return [
        {
            "channel": channel,
            "party": str(party) if party else None,
            "label": wording.PARTIES[party],
        }
        for channel, party in enumerate(view.summary.call.recording.channel_parties)
    ]


def _correcting(view: CallView) -> dict[str, object]:
    """Write what the form of a correction offers."""
    return {
        "revision": view.revision,
        "is_masked": view.rendition is Rendition.REDACTED,
        "reasons": [
            {"value": str(reason), "label": label}
            for reason, label in wording.CORRECTION_REASONS.items()
        ],
        "channels": _channels(view),
        "parties": [
            {"value": str(party) if party else "", "label": label}
            for party, label in wording.PARTIES.items()
        ],
    }


def _hiding(view: CallView, listening: Listening) -> dict[str, object]:
    """Write what the form of hiding offers, and what is hidden already."""
    return {
        "num_decided": listening.num_decided,
        "may_show": listening.may_show and view.rendition is Rendition.RAW,
        "spans": [
            [span.channel, span.start, span.end, str(span.kind)]
            for span in view.redactions
        ],
        "kinds": [
            {"value": str(kind), "label": label}
            for kind, label in wording.KINDS.items()
        ],
        "reasons": [
            {"value": str(reason), "label": label}
            for reason, label in wording.HIDING_REASONS.items()
        ],
    }


def _hint(view: CallView) -> str:
    transcript = view.transcript
    if transcript is None:
        return ""
    language = wording.language(transcript.language)
    sure = wording.share(transcript.language_probability)
    spoken = f"{language} ({sure} sure) · " if language else ""
    return f"{spoken}{transcript.model} · listen before you rely on it"


def _why_no_transcript(view: CallView) -> str:
    if view.transcript is not None:
        return "Nothing was said that the model could make out."
    if view.rendition is Rendition.REDACTED:
        return (
            "The transcript is shown once identifiers have been hidden in it. "
            "Come back when the call is ready."
        )
    return "This call has not been transcribed yet."


def _version(sheet: Sheet) -> str:
    written = json.dumps(sheet, sort_keys=True, default=str)
    return hashlib.sha256(written.encode()).hexdigest()[:16]
