"""The legs of one conversation: what was said on one is evidence for the others.

A caller who is put through says who they are and what they want on the first leg, and
has it done on the second. The switch holds them together by `linked_id`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import corrected_transcript_of, corrections_of
from custody.records.calls import Call
from custody.records.ids import CallId
from custody.records.transcripts import Transcript, Turn, Word

APART = timedelta(hours=4)
"""Between the first ring of the first leg and of the last."""
MOST_LEGS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """Another leg of a call's conversation, transcribed already.

    Attributes:
        analysed_at: aware UTC, None before it was.
    """

    call: Call
    transcript: Transcript = field(repr=False)
    analysed_at: datetime | None = None


def legs_of(read: sa.Connection, call: Call) -> tuple[Leg, ...]:
    """Read the other legs of a call's conversation, the earliest first."""
    if not call.linked_id:
        return ()
    calls = t.calls.c
    query = (
        sa.select(calls.call_id, t.analyses.c.analysed_at)
        .select_from(t.calls.outerjoin(t.analyses))
        .where(
            calls.linked_id == call.linked_id,
            calls.call_id != call.call_id,
            calls.started_at.between(call.started_at - APART, call.started_at + APART),
        )
        .order_by(calls.started_at, calls.call_id)
        .limit(MOST_LEGS)
    )
    found: list[Leg] = []
    for row in read.execute(query).all():
        call_id = CallId(row.call_id)
        transcript = corrected_transcript_of(read, call_id)
        if transcript is not None:
            leg = call_by_id(read, call_id)
            found.append(
                Leg(call=leg, transcript=transcript, analysed_at=row.analysed_at)
            )
    return tuple(found)


def text_made_at(
    read: sa.Connection, call_id: CallId, transcript: Transcript
) -> datetime:
    """Say when a call's text became what it is: heard, or last set right."""
    made = [one.made_at for one in corrections_of(read, call_id)]
    return max([transcript.created_at, *made])


def outdated(legs: Sequence[Leg], text_at: datetime) -> tuple[CallId, ...]:
    """Name the legs that were analysed before this one's text was there.

    Each is analysed once more and then knows it; nothing goes to and fro, for that does
    not make this one's own text any newer.
    """
    return tuple(
        leg.call.call_id
        for leg in legs
        if leg.analysed_at is not None and leg.analysed_at < text_at
    )


def conversation(
    call: Call, transcript: Transcript, legs: Sequence[Leg]
) -> tuple[Call, Transcript]:
    """Lay the legs out as one call from the first ring to the last hang-up.

    The numbers, agent and language stay the call's own.
    """
    if not legs:
        return call, transcript
    parts = [(call, transcript), *((leg.call, leg.transcript) for leg in legs)]
    began = min(one.started_at for one, _ in parts)
    ended = max(one.started_at + timedelta(seconds=one.duration) for one, _ in parts)
    turns = [
        _later(turn, (one.started_at - began).total_seconds())
        for one, text in parts
        for turn in text.turns
    ]
    references = [ref for one, _ in parts for ref in one.transaction_refs]
    whole = replace(
        call,
        started_at=began,
        duration=(ended - began).total_seconds(),
        caller=_first(call.caller, (leg.call.caller for leg in legs)),
        customer_ref=_first(call.customer_ref, (leg.call.customer_ref for leg in legs)),
        transaction_refs=tuple(dict.fromkeys(references)),
    )
    return whole, replace(transcript, turns=tuple(turns))


def _first(own: str | None, others: Iterable[str | None]) -> str | None:
    return own or next((one for one in others if one), None)


def _later(turn: Turn, seconds: float) -> Turn:
    return replace(
        turn,
        words=tuple(
            Word(
                start=word.start + seconds,
                end=word.end + seconds,
                text=word.text,
                probability=word.probability,
            )
            for word in turn.words
        ),
    )
