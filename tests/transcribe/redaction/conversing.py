"""Invented talk for the redaction tests: lines in, what stays readable out."""

from collections.abc import Iterable
from dataclasses import replace

from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.redactions import Redaction, hides
from custody.records.register import Customer
from custody.records.transcripts import Transcript, Turn
from tests.builders import a_transcript, a_turn
from transcribe.redaction.spans import find_redactions
from transcribe.redaction.speech import Found, Speech, lay_out

SECONDS_A_WORD = 0.5
PAUSE = 0.8

_PARTIES = {"A": (PartyRole.AGENT, 0), "C": (PartyRole.CUSTOMER, 1), "M": (None, 0)}


def talk(*lines: str, language: str | None = "fi") -> Transcript:
    """Lay out lines such as `A: Henkilötunnus?`; A agent, C customer, M mono."""
    turns: list[Turn] = []
    clock = 0.5
    for line in lines:
        who, text = line.split(": ", 1)
        party, channel = _PARTIES[who]
        turn = a_turn(
            text,
            start=clock,
            party=party,
            channel=channel,
            seconds_a_word=SECONDS_A_WORD,
        )
        turns.append(_with_gaps(turn))
        clock = turn.end + PAUSE
    transcript = a_transcript(CallId("0" * 32), turns or [a_turn("x")])
    return replace(transcript, language=language, turns=tuple(turns))


def speech(*lines: str, language: str = "fi") -> Speech:
    """Lay lines out for a recogniser."""
    return lay_out(talk(*lines, language=language))


def texts(found: Iterable[Found]) -> list[tuple[str, str]]:
    """Give what was found as kind and words."""
    return [(str(f.kind), " ".join(w.text for w in f.words)) for f in found]


def readable(
    *lines: str, language: str = "fi", customer: Customer | None = None
) -> list[str]:
    """Redact lines and give what stays: hidden words as underscores."""
    transcript = talk(*lines, language=language)
    spans = find_redactions(transcript, customer=customer)
    return [_masked(turn, spans) for turn in transcript.turns]


def kinds(*lines: str, language: str = "fi") -> list[str]:
    """Give the kinds of spans that hide words, in order, repeats left out."""
    transcript = talk(*lines, language=language)
    spans = find_redactions(transcript, customer=None)
    return list(dict.fromkeys(str(s.kind) for s in spans if s.turn is not None))


def _masked(turn: Turn, spans: Iterable[Redaction]) -> str:
    hidden = tuple(spans)
    return " ".join(
        "_" if hides(hidden, turn.channel, word) else word.text for word in turn.words
    )


def _with_gaps(turn: Turn) -> Turn:
    """Leave a little silence after every word, as speech has it."""
    return replace(
        turn, words=tuple(replace(word, end=word.end - 0.06) for word in turn.words)
    )
