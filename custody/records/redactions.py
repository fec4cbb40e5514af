"""Which seconds and words are hidden, and the text with them taken out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from custody.records.transcripts import Turn, Word


class RedactionKind(StrEnum):
    """What a span hides: a kind of identifier, or talk about somebody's health.

    Source: for health, GDPR articles 4(15) and 9.
    """

    HENKILOTUNNUS = "henkilotunnus"
    PHONE = "phone"
    EMAIL = "email"
    CARD = "card"
    IBAN = "iban"
    NAME = "name"
    ADDRESS = "address"
    DATE_OF_BIRTH = "date_of_birth"
    OTHER = "other"
    HEALTH = "health"


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """One hidden span of one channel.

    Attributes:
        start, end: seconds; widened by the margin that the audio needs.
        turn: index of the turn in the transcript, None when it lies in no turn.
    """

    kind: RedactionKind
    channel: int
    start: float
    end: float
    turn: int | None = None


CUT_OFF = 0.1
"""Seconds by which a container's length and its samples' may differ."""


def hidden_whole(redactions: Iterable[Redaction], duration: float) -> tuple[int, ...]:
    """Give the channels that one span hides from the first second to the last.

    Args:
        redactions: of one call.
        duration: of its recording, seconds.

    Returns:
        In order. The model did not understand these, so that nothing of them is kept.
    """
    return tuple(
        sorted(
            {
                span.channel
                for span in redactions
                if span.start <= 0.0 < duration <= span.end + CUT_OFF
            }
        )
    )


def hides(redactions: Iterable[Redaction], channel: int, word: Word) -> bool:
    """Tell whether a word's middle lies in a span of its channel.

    The middle, not any touch: spans are widened by a margin for the audio, and a
    neighbouring word that the margin brushes stays readable.
    """
    middle = (word.start + word.end) / 2
    return any(
        span.channel == channel and span.start <= middle < span.end
        for span in redactions
    )


def masked_turn(turn: Turn, redactions: Iterable[Redaction]) -> Turn:
    """Give the turn with each hidden word replaced by its kind in brackets.

    Times stay, words go: `[henkilotunnus]` stands in place of every hidden word, so
    that the shape and the timing of the turn are kept and no digit is.
    """
    spans = tuple(redactions)
    words = tuple(_masked_word(turn.channel, word, spans) for word in turn.words)
    return replace(turn, words=words)


def _masked_word(channel: int, word: Word, spans: tuple[Redaction, ...]) -> Word:
    for span in spans:
        if hides((span,), channel, word):
            return replace(word, text=f"[{span.kind}]")
    return word
