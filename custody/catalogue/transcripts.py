"""What was said in a call, and which of it is hidden."""

from typing import Any

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.spans import put_spans, spans_of
from custody.catalogue.upserts import replace_of_call, upsert
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.redactions import Redaction
from custody.records.transcripts import (
    Transcript,
    TranscriptFlag,
    Turn,
    Word,
    speech_of,
)


def put_transcript(work: sa.Connection, transcript: Transcript) -> None:
    """Make this the call's transcript, with all its turns.

    The redactions of an earlier transcript go: they were found in other words.
    """
    call_id = transcript.call_id
    upsert(
        work,
        t.transcripts,
        [
            {
                "call_id": call_id,
                "model": transcript.model,
                "model_sha256": transcript.model_sha256,
                "engine": transcript.engine,
                "language": transcript.language,
                "language_probability": transcript.language_probability,
                "flags": [str(flag) for flag in transcript.flags],
                "settings": list(transcript.settings),
                "created_at": transcript.created_at,
                "speech": transcript.speech,
            }
        ],
    )
    turns = [_turn_row(call_id, *turn) for turn in enumerate(transcript.turns)]
    replace_of_call(work, t.turns, call_id, turns)
    replace_of_call(work, t.redactions, call_id, [])


def transcript_of(read: sa.Connection, call_id: CallId) -> Transcript | None:
    """Read a call's transcript, None before it was transcribed."""
    query = sa.select(t.transcripts).where(t.transcripts.c.call_id == call_id)
    row = read.execute(query).mappings().one_or_none()
    if row is None:
        return None
    turns = read.execute(
        sa.select(t.turns).where(t.turns.c.call_id == call_id).order_by(t.turns.c.turn)
    ).mappings()
    return Transcript(
        call_id=call_id,
        turns=tuple(_turn_of(turn) for turn in turns),
        model=row["model"],
        model_sha256=row["model_sha256"],
        engine=row["engine"],
        language=row["language"],
        language_probability=row["language_probability"],
        flags=_flags_of(row),
        settings=tuple(row["settings"]),
        created_at=row["created_at"],
        speech=speech_of(row["speech"]),
    )


def put_redactions(
    work: sa.Connection, call_id: CallId, redactions: tuple[Redaction, ...]
) -> None:
    """Make these the call's hidden spans, in this order."""
    put_spans(work, t.redactions, call_id, redactions)


def redactions_of(read: sa.Connection, call_id: CallId) -> tuple[Redaction, ...]:
    """Read a call's hidden spans; empty also before redaction has run."""
    return spans_of(read, t.redactions, call_id)


def _turn_row(call_id: CallId, number: int, turn: Turn) -> dict[str, Any]:
    return {
        "call_id": call_id,
        "turn": number,
        "party": turn.party and str(turn.party),
        "channel": turn.channel,
        "start": turn.start,
        "end": turn.end,
        "words": [
            [word.start, word.end, word.text, word.probability] for word in turn.words
        ],
        "flags": [str(flag) for flag in turn.flags],
        "speaker": turn.speaker,
    }


def _turn_of(row: sa.RowMapping) -> Turn:
    return Turn(
        party=row["party"] and PartyRole(row["party"]),
        channel=row["channel"],
        words=tuple(
            Word(start=start, end=end, text=text, probability=probability)
            for start, end, text, probability in row["words"]
        ),
        flags=_flags_of(row),
        speaker=row["speaker"],
    )


def _flags_of(row: sa.RowMapping) -> tuple[TranscriptFlag, ...]:
    return tuple(TranscriptFlag(flag) for flag in row["flags"])
