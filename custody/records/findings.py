"""What a call says of a transaction: links, findings, the notice, measures."""

import dataclasses
from enum import StrEnum

from custody.records.extra_fields import ExtraName, FieldType
from custody.records.ids import TransactionId
from custody.records.redactions import RedactionKind


class FindingField(StrEnum):
    """The fields of a transaction that a call can speak of."""

    KIND = "kind"
    SERVICE = "service"
    AMOUNT_EUR = "amount_eur"
    APPOINTMENT_AT = "appointment_at"
    PRACTITIONER = "practitioner"
    REFERENCE = "reference"


FieldName = FindingField | ExtraName
"""A field of ours, or one that the organisation adds."""


class Verdict(StrEnum):
    """The system's reading of one field; a person's verdict is a verification."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    ABSENT = "absent"
    UNCLEAR = "unclear"


class Basis(StrEnum):
    """What a finding rests on.

    A finding by the sound may say another value than the words that it quotes: these
    were misheard, so the register's value and others like it were held against the
    sound. Whoever relies on it must listen.
    """

    TEXT = "text"
    SOUND = "sound"


class NoticeGiven(StrEnum):
    """Whether the caller was told of the recording on the recording itself."""

    TRUE = "true"
    FALSE = "false"
    UNCLEAR = "unclear"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Our claim that a call is about a transaction.

    Attributes:
        score: 0 to 1, how likely the claim is.
        reasons: in words, the strongest first; they name no number and no name.
    """

    transaction_id: TransactionId
    score: float
    reasons: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The reading of one field of one transaction.

    Attributes:
        expected: the register's value, as text.
        heard: the value that was said instead or alike, None when nothing was.
        quote: the words it rests on, "" when absent.
        channel, start, end: where the quote was said; None when absent.
        confidence: 0 to 1.
        num_compared: values that were held against the sound because the words were
            misheard, the one found among them; None where it was read from the words.
        type: of a field that the organisation adds; None for ours.
        hidden_as: as what such a field's values are hidden, None where they are not.
    """

    transaction_id: TransactionId
    field: FieldName
    verdict: Verdict
    expected: str = dataclasses.field(repr=False)
    heard: str | None = dataclasses.field(default=None, repr=False)
    quote: str = dataclasses.field(default="", repr=False)
    channel: int | None = None
    start: float | None = None
    end: float | None = None
    confidence: float
    num_compared: int | None = None
    type: FieldType | None = None
    hidden_as: RedactionKind | None = None

    @property
    def basis(self) -> Basis:
        """What it rests on: the words as they were written, or the sound itself."""
        return Basis.TEXT if self.num_compared is None else Basis.SOUND


def field_named(name: str) -> FieldName:
    """Give the field of a name: ours where it is one of ours."""
    return FindingField(name) if name in _OURS else ExtraName(name)


def field_rank(name: FieldName) -> tuple[int, str]:
    """Rank fields: ours in their order, then the organisation's by the alphabet."""
    return _OURS.get(name, len(_OURS)), name


_OURS = {str(one): place for place, one in enumerate(FindingField)}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Whether the recording notice was heard, and where.

    Attributes:
        start: seconds, None when it was not heard.
    """

    given: NoticeGiven
    start: float | None = None
