"""The transcribe stage: reads a call's RAW rendition, writes what was said in it.

It decides nothing (`reading.py` does) and can be run again at any time: the same audio
and model give the same transcript, and what was there is replaced in one transaction.
"""

import io
from collections.abc import Iterator
from dataclasses import replace

from custody.catalogue.calls import call_by_id, set_language
from custody.catalogue.corrections import corrections_of
from custody.catalogue.register import customers_at
from custody.catalogue.sealed import sealed_object
from custody.catalogue.search import put_document
from custody.catalogue.transcripts import put_transcript
from custody.errors import ListeningCopyBrokenError
from custody.records.calls import Call, CallFlag, PartyRole
from custody.records.correcting import corrected
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.records.transcripts import Transcript
from transcribe.desk import TranscribeDesk
from transcribe.languages import Expected, expected_languages
from transcribe.listening import Samples, read_chunks
from transcribe.reading import Reading, read_call
from transcribe.speakers.encoder import NAME as SPEAKER_ENCODER
from transcribe.speakers.encoder import load_encoder
from transcribe.speakers.naming import Setting
from transcribe.speakers.telling import tell_speakers_apart
from transcribe.voice_activity import SAMPLING_RATE
from transcribe.whisper import Recogniser

READ_BYTES = 1 << 18
"""Read at once from the vault: few requests to a store far away."""

_MIXED = (None,)
"""Who speaks when all parties share one channel: the voices must tell."""


def transcribe_call(
    call_id: CallId, *, desk: TranscribeDesk, recogniser: Recogniser
) -> Transcript:
    """Listen to a call, and keep what was said, its language and its search document.

    A call in which nobody speaks gets an empty transcript with the flag NO_SPEECH.

    Args:
        call_id: of a call that has its RAW rendition.
        desk: stores, settings and clock of the workspace.
        recogniser: loaded once, for every call of this worker.

    Returns:
        The transcript, as it was written.

    Raises:
        CallMissingError: there is no such call.
        RenditionMissingError: it has no RAW rendition.
        ListeningCopyBrokenError: the RAW rendition cannot be decoded.
        ModelBrokenError: the speaker encoder is not what it should be.
        SealBrokenError, SealSwappedError, KekWrongError: it cannot be opened.
        EngineFailedError, StoreUnavailableError, StoreAnswerError: try again later.
    """
    with desk.catalogue.reading() as read:
        call = call_by_id(read, call_id)
        raw = sealed_object(read, call_id, Rendition.RAW)
        known = [person.language for person in customers_at(read, call)]
    expected = expected_languages(known)
    reading = _read(call, raw, desk, recogniser, expected)
    transcript = _signed(reading, call_id, desk, recogniser)
    beside = [f"languages_expected={'+'.join(sorted(expected))}"] if expected else []
    if _has_speakers(call, desk):
        beside.append(f"speakers={SPEAKER_ENCODER}")
    settings = tuple(sorted((*transcript.settings, *beside)))
    transcript = replace(transcript, settings=settings)
    with desk.catalogue.writing() as work:
        put_transcript(work, transcript)
        set_language(work, call_id, transcript.language)
        spoken = corrected(transcript, corrections_of(work, call_id))
        said = "\n".join(turn.text for turn in spoken.turns)
        put_document(work, call_id, Rendition.RAW, said, reading.language)
    return transcript


def _parties(call: Call) -> tuple[PartyRole | None, ...]:
    """Tell who speaks on which channel; two equal channels are one that all share."""
    if CallFlag.DUAL_MONO in call.flags or call.recording.num_channels == 1:
        return _MIXED
    return call.recording.channel_parties


def _has_speakers(call: Call, desk: TranscribeDesk) -> bool:
    return desk.settings.tell_speakers_apart and _parties(call) == _MIXED


def _read(
    call: Call,
    raw: SealedObject,
    desk: TranscribeDesk,
    recogniser: Recogniser,
    expected: Expected,
) -> Reading:
    """Listen to the rendition as it streams out of the vault, twice.

    A third time where parties share a channel, to tell their voices apart.
    """
    parties = _parties(call)
    with desk.vault.open(raw) as opened:
        source = io.BufferedReader(opened, READ_BYTES)

        def chunks() -> Iterator[Samples]:
            for chunk in read_chunks(source, sampling_rate=SAMPLING_RATE):
                yield chunk[:1] if parties == _MIXED else chunk

        try:
            reading = read_call(recogniser.hear(chunks, expected), parties)
            if not _has_speakers(call, desk):
                return reading
            setting = Setting(
                direction=call.direction,
                agent=call.agent,
                organisation=desk.settings.organisation,
            )
            return tell_speakers_apart(reading, chunks(), load_encoder(), setting)
        except ListeningCopyBrokenError as error:
            raise ListeningCopyBrokenError(error.why, raw.call_id) from error


def _signed(
    reading: Reading, call_id: CallId, desk: TranscribeDesk, recogniser: Recogniser
) -> Transcript:
    return Transcript(
        call_id=call_id,
        turns=reading.turns,
        model=recogniser.model.name,
        model_sha256=recogniser.model.sha256,
        engine=recogniser.engine,
        language=reading.language,
        language_probability=reading.language_probability,
        flags=reading.flags,
        settings=_settings(reading, recogniser),
        created_at=desk.clock(),
        speech=reading.speech,
    )


def _settings(reading: Reading, recogniser: Recogniser) -> tuple[str, ...]:
    """Give the recogniser's settings, and how many words were left out, if any."""
    if not reading.num_dropped:
        return recogniser.settings
    return tuple(sorted((*recogniser.settings, f"words_dropped={reading.num_dropped}")))
