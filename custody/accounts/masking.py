"""What quotes a call, with what redaction hides taken out.

Findings, declarations and corrections: each repeats words of the transcript.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from custody.records.corrections import CorrectionState, Standing
from custody.records.declarations import Declaration
from custody.records.findings import Finding, FindingField
from custody.records.redactions import Redaction, RedactionKind, hides
from custody.records.transcripts import Transcript, Turn, Word

_IDENTIFYING = {
    FindingField.PRACTITIONER: RedactionKind.NAME,
    FindingField.REFERENCE: RedactionKind.OTHER,
}
"""Fields whose very value is a name or a number."""

_NUMBERS = frozenset(RedactionKind) - {
    RedactionKind.NAME,
    RedactionKind.ADDRESS,
    RedactionKind.HEALTH,
}
"""Kinds that are said in numerals, which a finding writes as digits. Amounts and times
are all a finding writes so of talk about health, and neither tells of anybody's."""

_WORD = re.compile(r"[^\W_]+")

_Hidden = tuple[Word, RedactionKind]


def masked_finding(
    finding: Finding, turns: Iterable[Turn], redactions: Sequence[Redaction]
) -> Finding:
    """Give a finding as it reads where identifiers are hidden.

    The quote is written anew from the transcript's words between its start and end,
    hidden ones masked: what the row holds as its quote is not trusted to fit.
    """
    said = _said_in(finding, turns, redactions)
    hidden = [(word, kind) for word, kind in said if kind is not None]
    return replace(
        finding,
        quote=_shown(said),
        heard=_masked_heard(finding, hidden),
        expected=_masked_value(finding, finding.expected, hidden),
    )


def masked_declaration(
    declaration: Declaration, turns: Iterable[Turn], redactions: Sequence[Redaction]
) -> Declaration:
    """Give a declaration as it reads where identifiers are hidden.

    An address change quotes an address: its words, too, are taken anew from the
    transcript, hidden ones masked.
    """
    return replace(declaration, quote=_shown(_said_in(declaration, turns, redactions)))


def silent_declaration(declaration: Declaration) -> Declaration:
    """Give a declaration without anything that was said."""
    return replace(declaration, quote="")


def silent_finding(finding: Finding) -> Finding:
    """Give a finding without anything that was said."""
    return replace(
        finding,
        quote="",
        heard=None,
        expected=_masked_value(finding, finding.expected, ()),
    )


def masked_standing(
    standing: Standing, transcript: Transcript | None, redactions: Sequence[Redaction]
) -> Standing:
    """Give a correction as it reads where identifiers are hidden.

    Of one that is not laid over the transcript nobody can tell which words are hidden,
    so it keeps no word; nor does any keep its note, which may say anything.

    Args:
        standing: as it is.
        transcript: with the corrections laid over it, masked.
        redactions: of the call.
    """
    if standing.state is not CorrectionState.APPLIED:
        return silent_standing(standing)
    channel = standing.correction.channel
    heard = tuple(
        replace(word, text=f"[{kind}]")
        if (kind := _kind_hiding(word, _of_channel(redactions, channel)))
        else word
        for word in standing.heard
    )
    written = " ".join(
        word.text
        for turn in (transcript.turns if transcript else ())
        for word in turn.words
        if word.correction == standing.correction.number
    )
    shown = replace(
        standing.correction,
        before=" ".join(word.text for word in heard),
        after=written,
        note="",
    )
    return replace(standing, correction=shown, heard=heard)


def silent_standing(standing: Standing) -> Standing:
    """Give a correction without anything that was said."""
    shown = replace(standing.correction, before="", after="", note="")
    withdrawal = standing.withdrawal and replace(standing.withdrawal, note="")
    return replace(standing, correction=shown, heard=(), withdrawal=withdrawal)


def _of_channel(redactions: Iterable[Redaction], channel: int) -> list[Redaction]:
    return [span for span in redactions if span.channel == channel]


def _said_in(
    cited: Finding | Declaration,
    turns: Iterable[Turn],
    redactions: Sequence[Redaction],
) -> list[tuple[Word, RedactionKind | None]]:
    """Give the words of its channel whose middle lies in its seconds, in order.

    Each with the kind of what hides it, None when nothing does.
    """
    if cited.channel is None or cited.start is None or cited.end is None:
        return []
    words = [
        word
        for turn in turns
        if turn.channel == cited.channel
        for word in turn.words
        if cited.start <= (word.start + word.end) / 2 <= cited.end
    ]
    spans = _of_channel(redactions, cited.channel)
    return [
        (word, _kind_hiding(word, spans))
        for word in sorted(words, key=lambda word: word.start)
    ]


def _shown(said: Iterable[tuple[Word, RedactionKind | None]]) -> str:
    return " ".join(word.text if kind is None else f"[{kind}]" for word, kind in said)


def _kind_hiding(word: Word, spans: Iterable[Redaction]) -> RedactionKind | None:
    return next(
        (span.kind for span in spans if hides((span,), span.channel, word)), None
    )


def _masked_heard(finding: Finding, hidden: Sequence[_Hidden]) -> str | None:
    """Mask what was heard as any value, and as a number where one was hidden.

    A number may be hidden as words and written here as digits, so where a number lies
    hidden within the quote, a heard value with digits goes, too.
    """
    if not finding.heard:
        return finding.heard
    if any(character.isdigit() for character in finding.heard):
        for _, kind in hidden:
            if kind in _NUMBERS:
                return f"[{kind}]"
    return _masked_value(finding, finding.heard, hidden)


def _masked_value(finding: Finding, value: str, hidden: Sequence[_Hidden]) -> str:
    """Mask a value that is an identifier itself, or that repeats a hidden word."""
    if not value:
        return value
    own = _hidden_as(finding)
    if own is not None:
        return f"[{own}]"
    parts = set(_WORD.findall(value.casefold()))
    for word, kind in hidden:
        if not parts.isdisjoint(_WORD.findall(word.text.casefold())):
            return f"[{kind}]"
    return value


def _hidden_as(finding: Finding) -> RedactionKind | None:
    """Tell what kind of identifier a field's very values are, None when of none.

    Of a field that is neither ours nor of a type nobody knows what it holds.
    """
    if isinstance(finding.field, FindingField):
        return _IDENTIFYING.get(finding.field)
    return RedactionKind.OTHER if finding.type is None else finding.hidden_as
