"""What a verdict cites: bytes and words of its calls, and what was said of fields."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import sqlalchemy as sa

from custody.catalogue import sealed
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import corrected_transcript_of
from custody.catalogue.engine import Catalogue
from custody.catalogue.findings import findings_of
from custody.catalogue.verification_text import canonical
from custody.errors import RenditionMissingError
from custody.records.findings import FieldName, Finding, FindingField, Verdict
from custody.records.heard import Span, covers
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.register import Transaction
from custody.records.sealed import SealedObject
from custody.records.transcripts import Transcript
from custody.records.verifications import CitedCall, FieldVerdict
from custody.vault.vault import Vault

READ_BYTES: Final = 1 << 20
FIELDS: Final = {
    FindingField.KIND: "kind",
    FindingField.SERVICE: "service",
    FindingField.AMOUNT_EUR: "amount_eur",
    FindingField.APPOINTMENT_AT: "appointment_at",
    FindingField.PRACTITIONER: "practitioner",
    FindingField.REFERENCE: "reference",
}


def spoken_fields(transaction: Transaction) -> tuple[FieldName, ...]:
    """Give the fields that the register fills and a call can speak of: ours first."""
    ours = tuple(
        name
        for name, attribute in FIELDS.items()
        if getattr(transaction, attribute) is not None
    )
    return (*ours, *(name for name, _ in transaction.extra))


def registered_value(transaction: Transaction, name: FieldName) -> object:
    """Give the register's own value of a field that it fills."""
    if isinstance(name, FindingField):
        return getattr(transaction, FIELDS[name])
    return dict(transaction.extra)[name]


def cited_calls(
    catalogue: Catalogue, vault: Vault, cited: Mapping[CallId, Sequence[Span]]
) -> tuple[CitedCall, ...]:
    """Take the digests of what a verdict rests on, call by call.

    Raises:
        CallMissingError: there is no such call.
        RenditionMissingError: it has no recording.
    """
    return tuple(
        _cited_call(catalogue, vault, call_id, tuple(spans))
        for call_id, spans in cited.items()
    )


def field_verdicts(
    read: sa.Connection,
    transaction: Transaction,
    verdicts: Mapping[FieldName, Verdict],
    cited: Mapping[CallId, Sequence[Span]],
) -> tuple[FieldVerdict, ...]:
    """Put a person's verdicts beside what the system cited of the same calls.

    A quote is kept only if its seconds are among those that were heard: the record
    quotes nothing that nobody listened to.
    """
    found: dict[FieldName, FieldVerdict] = {}
    for call_id in cited:
        transcript = corrected_transcript_of(read, call_id)
        for finding in findings_of(read, call_id):
            known = found.get(finding.field)
            if finding.transaction_id == transaction.transaction_id and (
                known is None or not known.quote
            ):
                found[finding.field] = _of_finding(
                    finding, call_id, transcript, cited[call_id]
                )
    return tuple(
        _of_person(name, verdict, transaction, found.get(name))
        for name, verdict in verdicts.items()
    )


def transcript_sha256(transcript: Transcript) -> str:
    """Give the digest of what stands in a transcript: who said which words when."""
    turns = [
        [
            turn.party,
            turn.channel,
            [[word.start, word.end, word.text] for word in turn.words],
        ]
        for turn in transcript.turns
    ]
    return hashlib.sha256(canonical({"turns": turns}).encode()).hexdigest()


def _cited_call(
    catalogue: Catalogue, vault: Vault, call_id: CallId, spans: tuple[Span, ...]
) -> CitedCall:
    with catalogue.reading() as read:
        call = call_by_id(read, call_id)
        audio = _evidence(read, call_id)
        transcript = corrected_transcript_of(read, call_id)
    digest = hashlib.sha256()
    with vault.open(audio) as reader:
        while piece := reader.read(READ_BYTES):
            digest.update(piece)
    return CitedCall(
        call_id=call_id,
        started_at=call.started_at,
        seconds=spans,
        audio=audio.rendition,
        audio_sha256=digest.hexdigest(),
        transcript_sha256=transcript_sha256(transcript) if transcript else None,
        model=transcript.model if transcript else "",
        model_sha256=transcript.model_sha256 if transcript else "",
    )


def _evidence(read: sa.Connection, call_id: CallId) -> SealedObject:
    """Find the bytes as the switch wrote them, or the copy where they are not kept."""
    try:
        return sealed.sealed_object(read, call_id, Rendition.ORIGINAL)
    except RenditionMissingError:
        return sealed.sealed_object(read, call_id, Rendition.RAW)


def _of_finding(
    finding: Finding,
    call_id: CallId,
    transcript: Transcript | None,
    heard: Sequence[Span],
) -> FieldVerdict:
    bare = FieldVerdict(
        name=finding.field,
        verdict=finding.verdict,
        system=finding.verdict,
        expected=finding.expected,
        num_compared=finding.num_compared,
    )
    start, end = finding.start, finding.end
    if start is None or end is None or not covers(heard, (start, end), slack=0.05):
        return bare
    return replace(
        bare,
        heard=finding.heard,
        quote=finding.quote,
        party=_party_at(transcript, finding),
        call_id=call_id,
        start=start,
        end=end,
    )


def _of_person(
    name: FieldName,
    verdict: Verdict,
    transaction: Transaction,
    found: FieldVerdict | None,
) -> FieldVerdict:
    """Give the person's verdict, with the register's value where nothing was found."""
    if found is None:
        value = registered_value(transaction, name)
        return FieldVerdict(name=name, verdict=verdict, expected=str(value))
    return replace(found, verdict=verdict)


def _party_at(transcript: Transcript | None, finding: Finding) -> str | None:
    """Tell who said what a finding quotes, None when that is not known."""
    if transcript is None or finding.start is None or finding.end is None:
        return None
    middle = (finding.start + finding.end) / 2
    return next(
        (
            str(turn.party)
            for turn in transcript.turns
            if turn.channel == finding.channel
            and turn.start <= middle <= turn.end
            and turn.party
        ),
        None,
    )
