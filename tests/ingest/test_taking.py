import io
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from custody.catalogue import calls, sealed, stages
from custody.errors import (
    DiskFullError,
    NotAudioError,
    SidecarMalformedError,
    SidecarMismatchError,
    StoreUnavailableError,
)
from custody.records.calls import Call, CallFlag, Direction, PartyRole, Recording
from custody.records.purposes import Rendition
from custody.records.stages import Stage, StageState
from ingest import taking
from ingest.audio import decode, to_pcm
from ingest.desk import IngestDesk
from ingest.examination import Examined, examine
from ingest.reports import IngestStatus
from ingest.taking import take_recording
from tests.builders import A_MOMENT
from tests.ingest import recordings as made
from tests.ingest.conftest import MakeDesk
from tests.ingest.failing_stores import a_full_store, a_store_that_answers_503

NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"
SAMPLES = made.a_conversation(6.0)
WAV = made.wav(SAMPLES)


def a_recording(folder: Path, name: str = NAME, content: bytes = WAV) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def the_calls(desk: IngestDesk) -> list[Call]:
    with desk.catalogue.reading() as read:
        return [each.call for each in calls.list_calls(read, calls.CallFilter())]


def test_a_recording_becomes_a_call_that_waits_to_be_transcribed(
    desk: IngestDesk, incoming: Path
) -> None:
    outcome = take_recording(a_recording(incoming), desk)

    (call,) = the_calls(desk)
    assert call == Call(
        call_id=call.call_id,
        session_id="1773040502.11",
        source="freepbx",
        source_name=NAME,
        content_digest=call.content_digest,
        started_at=datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC),
        ingested_at=A_MOMENT,
        duration=6.0,
        direction=Direction.INBOUND,
        caller="+358405550142",
        callee="+358221234500",
        flags=(CallFlag.NO_CALL_RECORD,),
        recording=Recording(
            num_channels=2,
            sampling_rate=8000,
            num_samples=48000,
            codec="pcm_s16le",
            media_type="audio/x-wav",
            channel_parties=(PartyRole.AGENT, PartyRole.CUSTOMER),
        ),
    )
    assert (outcome.status, outcome.call_id) == (IngestStatus.INGESTED, call.call_id)
    with desk.catalogue.reading() as read:
        (row,) = stages.stage_rows(read, call.call_id)
    assert (row.stage, row.state) == (Stage.TRANSCRIBE, StageState.WAITING)


def test_both_renditions_come_back_out_of_the_vault(
    desk: IngestDesk, incoming: Path
) -> None:
    take_recording(a_recording(incoming), desk)

    (call,) = the_calls(desk)
    with desk.catalogue.reading() as read:
        objects = {each.rendition: each for each in sealed.sealed_objects(read)}
    assert set(objects) == {Rendition.ORIGINAL, Rendition.RAW}
    assert {each.call_id for each in objects.values()} == {call.call_id}
    with desk.vault.open(objects[Rendition.ORIGINAL]) as original:
        assert original.read() == WAV
    with desk.vault.open(objects[Rendition.RAW]) as raw:
        chunks = list(decode(io.BytesIO(raw.read())))
    heard = np.concatenate([to_pcm(chunk) for chunk in chunks])
    assert np.array_equal(heard, np.rint(SAMPLES.T * 32767).astype(np.int16))
    assert objects[Rendition.RAW].media_type == "audio/flac"
    desk.manifest.verify()


def test_a_recording_comes_in_once_under_whatever_name(
    desk: IngestDesk, incoming: Path
) -> None:
    first = take_recording(a_recording(incoming), desk)
    copy = a_recording(incoming, "copy of a call.wav")

    second = take_recording(copy, desk)

    assert second.status is IngestStatus.DUPLICATE
    assert second.call_id == first.call_id
    assert [call.source_name for call in the_calls(desk)] == [NAME]


def test_two_calls_without_a_sound_are_two_calls(
    desk: IngestDesk, incoming: Path
) -> None:
    names = [NAME, NAME.replace("1773040502.11", "1773040502.12")]
    contents = [b"", made.wav_header(0), made.wav(np.zeros((1, 8000), np.float32))]

    for content in contents:
        for name in names:
            take_recording(a_recording(incoming, name, content), desk)

    flags = sorted(call.flags[0] for call in the_calls(desk))
    assert flags == sorted(
        2 * [CallFlag.EMPTY, CallFlag.HEADER_ONLY, CallFlag.ALL_SILENT]
    )


def test_a_silent_call_is_known_again(desk: IngestDesk, incoming: Path) -> None:
    path = a_recording(incoming, content=made.wav_header(0))

    statuses = [take_recording(path, desk).status for _ in range(2)]

    assert statuses == [IngestStatus.INGESTED, IngestStatus.DUPLICATE]


def test_the_sidecar_tells_what_the_name_does_not(
    desk: IngestDesk, incoming: Path
) -> None:
    path = a_recording(incoming, "a.wav")
    path.with_name("a.call.json").write_text(
        '{"source_call_id": "abc-1", "direction": "outbound", "agent_user": "maija",'
        ' "started_at": "2026-03-09T09:15:02", "channels": ["customer", "agent"],'
        ' "caller": "201", "callee": "0405550142", "customer_ref": "5729",'
        ' "transaction_refs": ["T-1001"], "language": "sv"}'
    )

    take_recording(path, desk)

    (call,) = the_calls(desk)
    told = (call.source, call.session_id, call.direction, call.agent, call.language)
    assert told == ("sidecar", "abc-1", Direction.OUTBOUND, "maija", "sv")
    assert (call.caller, call.callee) == ("201", "+358405550142")
    assert (call.customer_ref, call.transaction_refs) == ("5729", ("T-1001",))
    assert call.flags == ()
    parties = call.recording.channel_parties
    assert parties == (PartyRole.CUSTOMER, PartyRole.AGENT)


def test_a_sidecar_that_comes_later_completes_the_call(
    desk: IngestDesk, incoming: Path
) -> None:
    path = a_recording(incoming, "a.wav")
    take_recording(path, desk)
    path.with_name("a.wav.call.json").write_text(
        '{"agent_user": "maija", "started_at": "2026-03-09T09:15:02"}'
    )

    outcome = take_recording(path, desk)

    (call,) = the_calls(desk)
    assert outcome.status is IngestStatus.DUPLICATE
    assert (call.agent, call.flags) == ("maija", ())
    assert call.started_at == datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)


def test_a_malformed_sidecar_keeps_its_recording_out(
    desk: IngestDesk, incoming: Path
) -> None:
    path = a_recording(incoming, "a.wav")
    path.with_name("a.call.json").write_text('{"caller": ')

    with pytest.raises(SidecarMalformedError):
        take_recording(path, desk)

    assert the_calls(desk) == []


@pytest.mark.parametrize("is_right", [True, False], ids=["right", "wrong"])
def test_a_sum_in_the_sidecar_is_held_against_the_recording(
    desk: IngestDesk,
    incoming: Path,
    is_right: bool,  # noqa: FBT001 # a table's column
) -> None:
    path = a_recording(incoming, "a.wav", b"" if is_right else WAV)
    of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    path.with_name("a.call.json").write_text(f'{{"sha256": "{of_nothing.upper()}"}}')

    if is_right:
        take_recording(path, desk)
    else:
        with pytest.raises(SidecarMismatchError):
            take_recording(path, desk)

    assert len(the_calls(desk)) == is_right


def test_a_call_of_which_nothing_is_told_began_when_its_file_says(
    desk: IngestDesk, incoming: Path
) -> None:
    path = a_recording(incoming, "a.wav")
    os.utime(path, (A_MOMENT.timestamp(), A_MOMENT.timestamp()))

    take_recording(path, desk)

    (call,) = the_calls(desk)
    assert call.started_at == A_MOMENT - timedelta(seconds=6)
    assert (call.source, call.flags) == ("file", (CallFlag.NO_CALL_RECORD,))


def test_the_settings_say_who_speaks_where(make_desk: MakeDesk, incoming: Path) -> None:
    desk = make_desk(stereo_parties=("customer", "unknown"))

    take_recording(a_recording(incoming), desk)

    (call,) = the_calls(desk)
    assert call.recording.channel_parties == (PartyRole.CUSTOMER, None)


def test_the_source_may_stand_in_another_country(
    make_desk: MakeDesk, incoming: Path
) -> None:
    desk = make_desk(source_timezone="Europe/London", country="GB")
    name = "in-02079460018-07700900123-20260309-091502-1773040502.11.wav"

    take_recording(a_recording(incoming, name), desk)

    (call,) = the_calls(desk)
    assert call.started_at == datetime(2026, 3, 9, 9, 15, 2, tzinfo=UTC)
    assert (call.caller, call.callee) == ("+447700900123", "+442079460018")


@pytest.mark.parametrize("after", [0, 1], ids=["first object", "second object"])
@pytest.mark.parametrize(
    ("make_store", "error"),
    [(a_store_that_answers_503, StoreUnavailableError), (a_full_store, DiskFullError)],
    ids=["503", "full"],
)
def test_a_store_that_fails_leaves_nothing_and_loses_nothing(
    make_desk: MakeDesk, incoming: Path, after: int, make_store: type, error: type
) -> None:
    store = make_store(after=after)
    desk = make_desk(store)
    path = a_recording(incoming)

    with pytest.raises(error):
        take_recording(path, desk)

    assert the_calls(desk) == []
    assert store.objects == {}
    desk.manifest.verify()
    store.error = None
    assert take_recording(path, desk).status is IngestStatus.INGESTED
    assert len(store.objects) == 2


def test_a_recording_that_another_process_took_in_meanwhile_is_its_call(
    desk: IngestDesk, incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_recording(incoming)
    outcomes = []

    def examined_while_another_takes_it(source: io.BytesIO, name: str) -> Examined:
        monkeypatch.setattr(taking, "examine", examine)
        outcomes.append(take_recording(path, desk))
        return examine(source, name)

    monkeypatch.setattr(taking, "examine", examined_while_another_takes_it)

    outcomes.append(take_recording(path, desk))

    statuses = [outcome.status for outcome in outcomes]
    assert statuses == [IngestStatus.INGESTED, IngestStatus.DUPLICATE]
    assert len({outcome.call_id for outcome in outcomes}) == 1
    with desk.catalogue.reading() as read:
        assert len(list(sealed.sealed_objects(read))) == 2
    desk.manifest.verify()


def test_what_is_no_recording_leaves_no_trace_in_the_vault(
    desk: IngestDesk, incoming: Path, tmp_path: Path
) -> None:
    path = a_recording(incoming, content=b"Dear colleague,\n" * 100)

    with pytest.raises(NotAudioError):
        take_recording(path, desk)

    assert not list((tmp_path / "workspace" / "objects").rglob("*.age"))


def test_no_sound_and_no_number_lies_on_the_disk_in_clear(
    desk: IngestDesk, incoming: Path, tmp_path: Path
) -> None:
    take_recording(a_recording(incoming), desk)

    stored = b"".join(
        path.read_bytes()
        for path in (tmp_path / "workspace").rglob("*")
        if path.is_file()
    )
    assert b"358405550142" not in stored
    assert WAV[20_000:20_100] not in stored
    assert b"fLaC" not in stored


def test_the_log_tells_of_the_call_and_of_nobody(
    desk: IngestDesk, incoming: Path
) -> None:
    outcome = take_recording(a_recording(incoming), desk)

    (event,) = desk.audit.events()
    assert (event.verb, event.call_id) == ("call:ingested", outcome.call_id)
    assert "358" not in str(replace(event).__repr__().replace(event.call_id or "", ""))


def test_a_long_call_is_not_kept_in_memory_to_be_sealed(
    desk: IngestDesk, incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_recording(incoming)
    small = examine(io.BytesIO(WAV), NAME)
    made_again = replace(small, copy=replace(small.copy, frames=None))
    monkeypatch.setattr(taking, "examine", lambda *_: made_again)

    outcome = take_recording(path, desk)

    with desk.catalogue.reading() as read:
        assert outcome.call_id is not None
        raw = sealed.sealed_object(read, outcome.call_id, Rendition.RAW)
    with desk.vault.open(raw) as reader:
        assert reader.read() == small.copy.head + (small.copy.frames or b"")
