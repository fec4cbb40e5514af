"""Fields of a transaction that the organisation adds: its own columns, held to calls.

A field says what its cells are, what it is called on the phone, and, where its values
are a closed list, by which words each is known.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, NewType

from custody.records.redactions import RedactionKind

ExtraName = NewType("ExtraName", str)
"""Name of a field that the organisation adds: snake case, none of ours."""

MOST_FIELDS: Final = 40
"""A register's own columns; each is sought on every call that may be about its row."""
MOST_TEXT: Final = 80
LEAST_CALLED: Final = 3
"""Letters of the shortest word that a field may be called by; two are in every word."""
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2}", re.ASCII)
TAKEN: Final = frozenset(
    {
        "transaction_id",
        "customer_id",
        "kind",
        "occurred_at",
        "service",
        "amount_eur",
        "appointment_at",
        "practitioner",
        "reference",
        "handled_by",
        "currency",
        "customer",
        "link",
        "line",
        "ragged",
        "whole",
        "word",
    }
)
"""Names of our own columns, and what stands beside fields in files and forms."""


class FieldType(StrEnum):
    """What the cells of a field are, and so how they are read and heard."""

    AMOUNT = "amount"
    """Euros and cents."""
    MOMENT = "moment"
    """A day and a time of day."""
    DATE = "date"
    COUNT = "count"
    """A whole number: of visits, of a room."""
    CODE = "code"
    """Digits, or letters and digits, said one by one."""
    WORDS = "words"
    NAME = "name"
    """Somebody's name."""
    CHOICE = "choice"
    """One of a list of values."""


HIDDEN: Final[Mapping[FieldType, RedactionKind]] = {
    FieldType.NAME: RedactionKind.NAME,
    FieldType.CODE: RedactionKind.OTHER,
    FieldType.WORDS: RedactionKind.OTHER,
}
"""Types whose values are hidden where identifiers are, unless a field says otherwise:
nobody knows what stands in a column of free words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraField:
    """One field that the organisation adds to its transactions.

    Attributes:
        header: of its column in the register's file; "" for its own name.
        label: what people read; "" for its name with spaces.
        labels: the same by language (ISO 639-1), where it differs.
        called: what it is called on the phone, in any language; none for its labels,
            header and name.
        values: of a choice: each value of the register, and the words that mean it.
        hidden: as what its values are hidden where identifiers are; None for what is
            usual of its type.
    """

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 # pydantic's own place for it

    name: ExtraName
    type: FieldType
    header: str = ""
    label: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    called: tuple[str, ...] = ()
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: RedactionKind | bool | None = None

    def __post_init__(self) -> None:
        """Refuse a field that nobody could read or hear.

        Raises:
            ValueError: it says of which setting, and why.
        """
        why = _why_not(self)
        if why:
            raise ValueError(why)

    @property
    def is_by_header(self) -> bool:
        """Whether the settings name its header, so that a file must have it."""
        return bool(self.header)

    @property
    def spoken(self) -> tuple[str, ...]:
        """What it is called on the phone."""
        if self.called:
            return self.called
        plain = self.name.replace("_", " ")
        told = (self.label, *self.labels.values(), self.header, plain)
        return tuple(dict.fromkeys(one for one in told if len(one) >= LEAST_CALLED))

    @property
    def hidden_as(self) -> RedactionKind | None:
        """As what its values are hidden, None where everybody may read them."""
        if self.hidden is None:
            return HIDDEN.get(self.type)
        if isinstance(self.hidden, bool):
            return RedactionKind.OTHER if self.hidden else None
        return self.hidden

    def label_in(self, language: str) -> str:
        """Say what people of a language read."""
        return self.labels.get(language) or self.label or label_of(self.name)

    def words_of(self, value: str) -> tuple[str, ...]:
        """Give the words that mean a choice's value: its own text where none are."""
        return self.values.get(value) or (value,)


def label_of(name: str) -> str:
    """Write a field's name as people read it: `due_on` is `Due on`."""
    return name.replace("_", " ").capitalize()


def told_fields(told: object) -> object:
    """Make ready what the settings tell: each field knows its name, lists are tables.

    Whatever is no table is left as it is, for whoever checks it.

    Raises:
        ValueError: a field is told another name than that of its table.
    """
    if not isinstance(told, Mapping):
        return told
    return {
        name: _told(name, one) if isinstance(one, Mapping) else one
        for name, one in told.items()
    }


def why_not_together(
    fields: Iterable[ExtraField], headers: Mapping[str, str]
) -> tuple[str, str] | None:
    """Say which setting of several fields cannot stand beside the others, and why.

    Args:
        fields: of one register.
        headers: that the settings give to our own columns, ours to theirs.
    """
    listed = list(fields)
    if len(listed) > MOST_FIELDS:
        return "fields", f"there are more than {MOST_FIELDS}"
    seen = {_plain(theirs): f"column {ours}" for ours, theirs in headers.items()}
    called: dict[str, str] = {}
    for one in listed:
        header = _plain(one.header or one.name)
        if header in seen:
            return f"fields.{one.name}.header", f"{seen[header]} has the same header"
        seen[header] = f"field {one.name}"
        for words in one.spoken:
            other = called.setdefault(_plain(words), one.name)
            if other != one.name:
                why = f"field {other} is called so, too: nobody could tell them apart"
                return f"fields.{one.name}.called", why
    return None


def _told(name: object, one: Mapping[str, Any]) -> dict[str, Any]:
    if one.get("name", name) != name:
        message = f"{name}: a field is named by its table, not by a name within"
        raise ValueError(message)
    values = one.get("values")
    if isinstance(values, list) and all(isinstance(value, str) for value in values):
        return {**one, "values": dict.fromkeys(values, ()), "name": name}
    return {**one, "name": name}


def _why_not(one: ExtraField) -> str:
    if _NAME.fullmatch(one.name) is None or len(one.name) > MOST_TEXT // 2:
        return "its name must be small letters, digits and _ (such as due_on)"
    if one.name in TAKEN:
        return "its name is one of ours"
    if any(_LANGUAGE.fullmatch(language) is None for language in one.labels):
        return "labels are by language: fi, sv, en"
    if any(not text.strip() or len(text) > MOST_TEXT for text in _texts(one)):
        return f"a header, label or word of it is empty or over {MOST_TEXT} letters"
    if any(len(words.strip()) < LEAST_CALLED for words in one.called):
        return f"what it is called has fewer than {LEAST_CALLED} letters"
    return _why_no_choice(one)


def _texts(one: ExtraField) -> Iterable[str]:
    yield from (text for text in (one.header, one.label) if text)
    yield from one.labels.values()
    yield from one.called
    for value, words in one.values.items():
        yield value
        yield from words


def _why_no_choice(one: ExtraField) -> str:
    if one.type is not FieldType.CHOICE:
        return "values belong to a choice" if one.values else ""
    if not one.values:
        return "a choice needs its values"
    plain = [_plain(value) for value in one.values]
    if len(set(plain)) < len(plain):
        return "two of its values are the same"
    words = [_plain(said) for value in one.values for said in set(one.words_of(value))]
    if len(set(words)) < len(words):
        return "the same words mean two of its values"
    return ""


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
