"""The transcribe stage, on a real catalogue, vault and FLAC."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sqlalchemy as sa

from custody.audit.log import AuditLog
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import add_correction
from custody.catalogue.register import put_customers
from custody.catalogue.sealed import put_sealed
from custody.catalogue.search import find
from custody.catalogue.tables import metadata
from custody.catalogue.transcripts import transcript_of
from custody.errors import (
    CallMissingError,
    EngineFailedError,
    ListeningCopyBrokenError,
    RenditionMissingError,
)
from custody.records.calls import Call, CallFlag, Direction, PartyRole
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.transcripts import Transcript, TranscriptFlag
from custody.settings import Settings
from custody.vault.manifest import Manifest
from custody.vault.vault import Vault
from tests.builders import (
    AClock,
    a_catalogue,
    a_correction,
    a_customer,
    an_added_call,
)
from tests.transcribe.hearing import HeardBefore, a_passage, as_flac, heard, noise, said
from tests.transcribe.speakers.voices import sound, spoken
from tests.twins import MemoryStore, a_kek
from transcribe.desk import TranscribeDesk
from transcribe.heard import ChannelTranscripts
from transcribe.languages import NOTHING_EXPECTED, Expected, expected_languages
from transcribe.stage import transcribe_call
from transcribe.whisper import Recogniser, Source

RATE = 8000
TOLD = heard(
    a_passage(said("hyvää päivää", 0.0)),
    a_passage(said("haluaisin maksaa laskun", 1.0), channel=1),
    speech=(((0.0, 0.8),), ((1.0, 2.2),)),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TranscribeDesk]:
    clock = AClock()
    catalogue = a_catalogue(tmp_path)
    yield TranscribeDesk(
        catalogue=catalogue,
        vault=Vault(MemoryStore(), a_kek(), clock),
        manifest=Manifest(tmp_path / "manifest.jsonl", b"s" * 32),
        audit=AuditLog(tmp_path / "audit", b"s" * 32, clock),
        settings=Settings(workspace=tmp_path),
        clock=clock,
    )
    catalogue.close()


def a_recorded_call(
    desk: TranscribeDesk,
    content: bytes | None = None,
    **changed: Any,  # noqa: ANN401 # any field of a call
) -> Call:
    """Add a call of four seconds with its RAW rendition."""
    call = an_added_call(desk.catalogue, language=None, **changed)
    channels = [noise(2, seed=seed) for seed in range(call.recording.num_channels)]
    copy = as_flac(channels, RATE)
    if content is not None:
        copy.seek(0)
        copy.truncate()
        copy.write(content)
        copy.seek(0)
    sealed = desk.vault.seal(
        copy,
        len(copy.getbuffer()),
        call_id=call.call_id,
        rendition=Rendition.RAW,
        media_type="audio/flac",
    )
    with desk.catalogue.writing() as work:
        put_sealed(work, sealed)
    return call


def kept(desk: TranscribeDesk, call_id: CallId) -> Transcript | None:
    with desk.catalogue.reading() as read:
        return transcript_of(read, call_id)


def found(desk: TranscribeDesk, query: str) -> list[CallId]:
    with desk.catalogue.reading() as read:
        return [call_id for call_id, _ in find(read, query, Rendition.RAW, 10)]


def test_what_was_said_is_kept_with_who_and_what_wrote_it(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk)

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))

    assert kept(desk, call.call_id) == transcript
    assert [(turn.party, turn.text) for turn in transcript.turns] == [
        (PartyRole.AGENT, "hyvää päivää"),
        (PartyRole.CUSTOMER, "haluaisin maksaa laskun"),
    ]
    assert (transcript.model, transcript.model_sha256) == ("whisper-twin", "2" * 64)
    assert transcript.engine.startswith("faster-whisper ")
    assert transcript.settings == ("beam_size=1",)
    assert transcript.speech == TOLD.speech
    assert transcript.created_at == desk.clock()


def test_the_call_gets_its_language_and_is_found_by_what_was_said(
    desk: TranscribeDesk,
) -> None:
    call = a_recorded_call(desk)

    transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))

    with desk.catalogue.reading() as read:
        assert call_by_id(read, call.call_id).language == "fi"
    assert found(desk, "lasku") == [call.call_id]


def test_heard_again_a_call_is_found_by_what_people_set_right(
    desk: TranscribeDesk,
) -> None:
    call = a_recorded_call(desk)
    first = transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))
    with desk.catalogue.writing() as work:
        add_correction(work, a_correction(first, 1, 2, after="vuokran"))

    transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))

    assert found(desk, "vuokra") == [call.call_id]
    assert found(desk, "lasku") == []


def test_the_registers_language_of_who_calls_is_expected(desk: TranscribeDesk) -> None:
    swedish = a_customer(phones=("+358401234567",), language="sv")
    with desk.catalogue.writing() as work:
        put_customers(work, [swedish])
    call = a_recorded_call(desk, caller="+358401234567")
    recogniser = HeardBefore(TOLD)

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    assert recogniser.expected == expected_languages(["sv"])
    assert "languages_expected=sv" in transcript.settings


def test_nothing_is_expected_of_a_withheld_number(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk, caller=None)
    recogniser = HeardBefore(TOLD)

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    assert not recogniser.expected
    assert transcript.settings == ("beam_size=1",)


def test_the_engine_gets_sixteen_kilohertz_a_channel_each(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk)
    recogniser = HeardBefore(TOLD)

    transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    assert recogniser.shapes == [(2, 4 * 16_000)]


@pytest.mark.parametrize(
    "changed",
    [{"parties": 1}, {"flags": (CallFlag.DUAL_MONO,)}],
    ids=["mono", "dual-mono"],
)
def test_where_all_share_a_channel_nobody_is_named(
    desk: TranscribeDesk, changed: dict[str, Any]
) -> None:
    call = a_recorded_call(desk, **changed)
    recogniser = HeardBefore(heard(a_passage(said("hei kaisa tässä"))))

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    assert recogniser.shapes == [(1, 4 * 16_000)]
    assert [(turn.party, turn.channel) for turn in transcript.turns] == [(None, 0)]


def test_a_second_run_replaces_the_first_whole(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk)
    other = heard(a_passage(said("hej då")), language="sv")
    transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))

    again = transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(other))

    assert kept(desk, call.call_id) == again
    assert [turn.text for turn in again.turns] == ["hej då"]
    assert found(desk, "lasku") == []


def test_the_same_run_twice_is_the_same_transcript(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk)

    first, second = (
        transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))
        for _ in range(2)
    )

    assert first == second


def test_a_call_without_speech_is_no_error(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk)
    nothing = heard(language=None, probability=0.0)

    transcript = transcribe_call(
        call.call_id, desk=desk, recogniser=HeardBefore(nothing)
    )

    assert transcript.turns == ()
    assert transcript.language is None
    assert transcript.flags == (TranscriptFlag.NO_SPEECH,)
    assert kept(desk, call.call_id) == transcript


def test_a_copy_without_samples_is_no_error(desk: TranscribeDesk) -> None:
    empty = as_flac([np.zeros(0, dtype=np.float32)], RATE).getvalue()
    call = a_recorded_call(desk, empty, parties=1)
    nothing = HeardBefore(heard(levels=(np.zeros(0, np.float32),), language=None))

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=nothing)

    assert nothing.shapes == [(0, 0)]
    assert transcript.flags == (TranscriptFlag.NO_SPEECH,)


def test_a_broken_copy_is_named_by_its_call_and_leaves_it_as_it_was(
    desk: TranscribeDesk,
) -> None:
    call = a_recorded_call(desk, b"not audio at all " * 100)

    with pytest.raises(ListeningCopyBrokenError, match=f"of call {call.call_id}"):
        transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))

    assert kept(desk, call.call_id) is None


class BrokenDown(HeardBefore):
    """A twin of an engine that has no memory left."""

    def hear(
        self, source: Source, expected: Expected = NOTHING_EXPECTED
    ) -> ChannelTranscripts:
        """Fail as the engine fails."""
        del source, expected
        why = "RuntimeError"
        raise EngineFailedError(why)


def test_an_engine_that_fails_leaves_what_was_there(desk: TranscribeDesk) -> None:
    call = a_recorded_call(desk)
    before = transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))

    with pytest.raises(EngineFailedError):
        transcribe_call(call.call_id, desk=desk, recogniser=BrokenDown(TOLD))

    assert kept(desk, call.call_id) == before


def test_a_call_that_is_not_there_is_named(desk: TranscribeDesk) -> None:
    with pytest.raises(CallMissingError):
        transcribe_call(CallId("0" * 32), desk=desk, recogniser=HeardBefore(TOLD))


def test_a_call_without_its_rendition_is_named(desk: TranscribeDesk) -> None:
    call = an_added_call(desk.catalogue)

    with pytest.raises(RenditionMissingError):
        transcribe_call(call.call_id, desk=desk, recogniser=HeardBefore(TOLD))


def test_a_twin_is_a_recogniser() -> None:
    assert issubclass(HeardBefore, Recogniser)


def a_mono_sample(desk: TranscribeDesk) -> tuple[Call, HeardBefore]:
    """Add the mono sample, heard as it was said."""
    whole = sound("D6")
    copy = as_flac([whole[0]], 16_000).getvalue()
    call = a_recorded_call(desk, copy, parties=1, direction=Direction.INBOUND)
    words, _ = spoken("D6")
    return call, HeardBefore(heard(a_passage(words)))


def test_on_a_mono_call_voices_tell_the_parties(desk: TranscribeDesk) -> None:
    call, recogniser = a_mono_sample(desk)

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    assert kept(desk, call.call_id) == transcript
    assert {(turn.speaker, turn.party) for turn in transcript.turns} == {
        (1, PartyRole.AGENT),
        (2, PartyRole.CUSTOMER),
    }
    assert transcript.settings[-1].startswith("speakers=CAM++")


def test_voices_can_be_left_untold(desk: TranscribeDesk) -> None:
    settings = desk.settings.model_copy(update={"tell_speakers_apart": False})
    desk = replace(desk, settings=settings)
    call, recogniser = a_mono_sample(desk)

    transcript = transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    assert {(turn.speaker, turn.party) for turn in transcript.turns} == {(None, None)}
    assert transcript.settings == ("beam_size=1",)


def test_nothing_that_is_kept_could_be_a_voiceprint(
    desk: TranscribeDesk, tmp_path: Path
) -> None:
    """A voice is a row of 192 numbers; a word, the longest row kept, has three."""
    store = MemoryStore()
    desk = replace(desk, vault=Vault(store, a_kek(), desk.clock))
    call, recogniser = a_mono_sample(desk)
    before = _everything(desk)
    files, objects = sorted(tmp_path.rglob("*")), list(store.names())

    transcribe_call(call.call_id, desk=desk, recogniser=recogniser)

    after = _everything(desk)
    assert max(map(_longest_row_of_numbers, after)) <= 3
    assert [one for one in after if isinstance(one, bytes)] == [
        one for one in before if isinstance(one, bytes)
    ]
    assert sorted(tmp_path.rglob("*")) == files
    assert list(store.names()) == objects


def _everything(desk: TranscribeDesk) -> list[object]:
    with desk.catalogue.reading() as read:
        return [
            value
            for table in metadata.sorted_tables
            for row in read.execute(sa.select(table))
            for value in row
        ]


def _longest_row_of_numbers(value: object) -> int:
    if not isinstance(value, (list, tuple)):
        return 0
    numbers = sum(isinstance(one, float) for one in value)
    return max([numbers, *map(_longest_row_of_numbers, value)])
