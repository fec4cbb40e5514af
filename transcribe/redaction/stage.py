"""The redact stage: a rendition of a call in which no identifier is heard or read.

Nor is talk of health, unless the settings let it be (`health.py`).

It reads the transcript and the RAW rendition, finds the spans (`spans.py`), silences
them (`silence.py`), and seals what is left as a new object under a new key. Running it
again gives the same spans and replaces the object; a call in which nobody spoke gets a
redacted rendition like any other.
"""

import contextlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

import sqlalchemy as sa

from custody.catalogue.accounts import names_at
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import corrected_of
from custody.catalogue.hiding import decisions_of, put_found
from custody.catalogue.register import customer_by_id, customers_at
from custody.catalogue.sealed import put_sealed, sealed_object
from custody.catalogue.search import put_document
from custody.catalogue.transcripts import put_redactions
from custody.errors import (
    ListeningCopyBrokenError,
    TallenneError,
    TranscriptMissingError,
)
from custody.records.calls import Call, CallFlag
from custody.records.corrections import Corrected
from custody.records.hiding import HidingDecision
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.redactions import Redaction, masked_turn
from custody.records.register import Customer
from custody.records.sealed import SealedObject
from custody.records.transcripts import Transcript
from transcribe.desk import TranscribeDesk
from transcribe.listening import read_chunks, read_format, write_flac
from transcribe.redaction.added import unadded
from transcribe.redaction.decided import with_decisions
from transcribe.redaction.readings import find_in_readings
from transcribe.redaction.silence import audio_spans, silenced
from transcribe.redaction.spans import find_redactions, spans_by_rule
from transcribe.redaction.unread import Sound, find_sounds

FLAC_MEDIA_TYPE = "audio/flac"

READ_BYTES = 1 << 18
"""Read at once from the vault: few requests to a store far away."""

_LEAKS = frozenset({CallFlag.CROSSTALK, CallFlag.DUAL_MONO})


def redact_call(call_id: CallId, *, desk: TranscribeDesk) -> tuple[Redaction, ...]:
    """Hide a call's identifiers and talk of health in text, index and audio.

    Args:
        call_id: of a transcribed call.
        desk: stores, settings and clock of the workspace.

    Returns:
        The hidden spans, as they were written.

    Raises:
        CallMissingError: there is no such call.
        TranscriptMissingError: it was not transcribed.
        RenditionMissingError: it has no RAW rendition.
        ListeningCopyBrokenError: the RAW rendition cannot be decoded.
        SealBrokenError, SealSwappedError, KekWrongError: it cannot be opened.
        StoreUnavailableError, StoreAnswerError, DiskFullError: try again later.
    """
    with desk.catalogue.reading() as read:
        order = _read_order(read, call_id, hides_health=desk.settings.hide_health_talk)
    found = find_in_readings(
        order.spoken, partial(order.find, sounds=_sounds(desk, order))
    )
    redactions = with_decisions(found, order.decisions, order.transcript)
    text = masked_text(order.transcript, redactions)
    language = order.transcript.language
    with (
        _sealed_copy(desk, order, redactions) as sealed,
        desk.catalogue.writing() as work,
    ):
        put_redactions(work, call_id, redactions)
        put_found(work, call_id, found)
        replaced = put_sealed(work, sealed)
        put_document(work, call_id, Rendition.REDACTED, text, language)
    if replaced is not None:
        desk.vault.discard(replaced.object_name)
        desk.manifest.append_erasure(replaced.object_name, call_id)
    return redactions


def explain_call(
    call_id: CallId, *, desk: TranscribeDesk
) -> Mapping[str, tuple[Redaction, ...]]:
    """Give what each rule by itself hides of a call; nothing is written.

    Of the transcript as it stands; for the bench, which weighs the rules.

    Raises:
        As `redact_call`.
    """
    with desk.catalogue.reading() as read:
        order = _read_order(read, call_id, hides_health=False)
    return spans_by_rule(
        order.transcript,
        customer=order.people[0] if order.people else None,
        others=order.people[1:],
        sounds=_sounds(desk, order),
    )


def masked_text(transcript: Transcript, redactions: tuple[Redaction, ...]) -> str:
    """Give all that was said, a turn a line, without the hidden words.

    Nothing stands in their place: a search for `henkilotunnus` shall find calls in
    which the word was said, not calls in which a number was hidden.
    """
    return "\n".join(
        " ".join(
            heard.text
            for heard, shown in zip(
                turn.words, masked_turn(turn, redactions).words, strict=True
            )
            if heard.text == shown.text
        )
        for turn in transcript.turns
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What a redaction works from, read at one moment."""

    call: Call
    spoken: Corrected
    raw: SealedObject
    people: tuple[Customer, ...]
    staff: tuple[str, ...] = field(repr=False)
    hides_health: bool
    decisions: tuple[HidingDecision, ...] = ()

    @property
    def transcript(self) -> Transcript:
        """What was said, as people have set it right."""
        return self.spoken.transcript

    def find(
        self, transcript: Transcript, *, sounds: tuple[Sound, ...]
    ) -> tuple[Redaction, ...]:
        """Find what must be hidden in one reading of the call."""
        return find_redactions(
            transcript,
            customer=self.people[0] if self.people else None,
            others=self.people[1:],
            staff=self.staff,
            is_leaking=self.is_leaking,
            duration=self.call.duration,
            sounds=sounds,
            hides_health=self.hides_health,
        )

    @property
    def is_leaking(self) -> bool:
        """Whether what one party says can be heard on the other's channel."""
        return bool(_LEAKS & set(self.call.flags))


def _read_order(read: sa.Connection, call_id: CallId, *, hides_health: bool) -> _Order:
    call = call_by_id(read, call_id)
    spoken = corrected_of(read, call_id)
    if spoken is None:
        raise TranscriptMissingError(call_id)
    return _Order(
        call=call,
        spoken=spoken,
        raw=sealed_object(read, call_id, Rendition.RAW),
        people=_people(read, call),
        staff=() if call.agent is None else (call.agent, *names_at(read, call.agent)),
        hides_health=hides_health,
        decisions=decisions_of(read, call_id),
    )


def _sounds(desk: TranscribeDesk, order: _Order) -> tuple[Sound, ...]:
    """Find where there is sound that nobody said is read.

    The RAW rendition streams out of the vault.
    """
    with desk.vault.open(order.raw) as opened:
        source = io.BufferedReader(opened, READ_BYTES)
        try:
            sampling_rate = read_format(source).sampling_rate
            sounds = find_sounds(read_chunks(source), sampling_rate)
        except ListeningCopyBrokenError as error:
            raise ListeningCopyBrokenError(error.why, order.raw.call_id) from error
    return unadded(sounds, order.spoken)


def _people(read: sa.Connection, call: Call) -> tuple[Customer, ...]:
    """Give the customer of a call first, then all who share the caller's number.

    A household shares a telephone, and a link may be wrong: whoever may be meant is
    hidden.
    """
    linked = customer_by_id(read, call.customer_id) if call.customer_id else None
    people = {person.customer_id: person for person in customers_at(read, call)}
    if linked is not None:
        people = {linked.customer_id: linked} | people
    return tuple(people.values())


@contextlib.contextmanager
def _sealed_copy(
    desk: TranscribeDesk, order: _Order, redactions: tuple[Redaction, ...]
) -> Iterator[SealedObject]:
    """Seal the silenced recording; discard it again if what follows fails."""
    copy = _silenced_copy(desk, order, redactions)
    call_id = order.call.call_id
    sealed = desk.vault.seal(
        copy,
        len(copy.getbuffer()),
        call_id=call_id,
        rendition=Rendition.REDACTED,
        media_type=FLAC_MEDIA_TYPE,
    )
    try:
        desk.manifest.append(sealed)
        yield sealed
    except Exception:
        with contextlib.suppress(TallenneError, OSError):
            desk.vault.discard(sealed.object_name)
            desk.manifest.append_erasure(sealed.object_name, call_id)
        raise


def _silenced_copy(
    desk: TranscribeDesk, order: _Order, redactions: tuple[Redaction, ...]
) -> io.BytesIO:
    """Decode RAW, silence the spans, and encode again, in memory.

    Memory and not a temporary file: speech is not written to a disk in clear. Four
    hours of stereo telephone speech are at most 230 MB as FLAC.
    """
    copy = io.BytesIO()
    with io.BufferedReader(desk.vault.open(order.raw), READ_BYTES) as reader:
        made = read_format(reader)
        spans = audio_spans(
            redactions,
            order.transcript,
            num_channels=made.num_channels,
            is_leaking=order.is_leaking,
        )
        chunks = silenced(read_chunks(reader), made.sampling_rate, spans)
        write_flac(chunks, made.sampling_rate, copy)
    copy.seek(0)
    return copy
