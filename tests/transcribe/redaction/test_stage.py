"""The redact stage, on a real catalogue, vault and manifest."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from custody.audit.log import AuditLog
from custody.catalogue.accounts import add_account
from custody.catalogue.corrections import add_correction
from custody.catalogue.hiding import add_decision, found_of
from custody.catalogue.register import put_customers
from custody.catalogue.sealed import put_sealed, sealed_object
from custody.catalogue.search import find
from custody.catalogue.transcripts import (
    put_transcript,
    redactions_of,
    transcript_of,
)
from custody.errors import (
    CallMissingError,
    RenditionMissingError,
    StoreUnavailableError,
    TranscriptMissingError,
)
from custody.records.calls import CallFlag
from custody.records.hiding import (
    HidingDecision,
    HidingReason,
    HidingVerb,
    words_between,
)
from custody.records.ids import AccountId, CallId, ObjectName
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind
from custody.records.sealed import SealedObject
from custody.records.transcripts import Turn
from custody.settings import Settings
from custody.vault.manifest import Manifest
from custody.vault.vault import Vault
from tests.builders import (
    AClock,
    a_catalogue,
    a_correction,
    a_customer,
    a_transcript,
    an_account,
    an_added_call,
)
from tests.transcribe.redaction.conversing import talk
from tests.twins import MemoryStore, a_kek
from transcribe.desk import TranscribeDesk
from transcribe.listening import Samples, read_chunks, write_flac
from transcribe.redaction.stage import redact_call

RATE = 8000
SECONDS = 20
LINES = (
    "A: Sanoisitteko henkilötunnuksenne?",
    "C: nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan kuusi.",
    "A: Kiitos, löysin tietonne.",
)
TOLD = ("C: Haluaisin varata ajan lääkärille, koska polvi on kipeä.",)


class ManifestOutOfReach(Manifest):
    """A manifest whose disk is gone: what is sealed cannot be noted."""

    def append(self, sealed: SealedObject) -> None:
        del sealed
        store = "disk"
        raise StoreUnavailableError(store, "gone")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def desk(tmp_path: Path, store: MemoryStore) -> Iterator[TranscribeDesk]:
    clock = AClock()
    catalogue = a_catalogue(tmp_path)
    yield TranscribeDesk(
        catalogue=catalogue,
        vault=Vault(store, a_kek(), clock),
        manifest=Manifest(tmp_path / "manifest.jsonl", b"s" * 32),
        audit=AuditLog(tmp_path / "audit", b"s" * 32, clock),
        settings=Settings(workspace=tmp_path),
        clock=clock,
    )
    catalogue.close()


def a_recorded_call(
    desk: TranscribeDesk, turns: tuple[Turn, ...] = (), **changed: object
) -> CallId:
    """Add a call of a steady tone with its RAW rendition, and a transcript of turns."""
    call = an_added_call(desk.catalogue, duration=float(SECONDS), **changed)
    copy = io.BytesIO()
    tone = np.full((2, SECONDS * RATE), 0.25, dtype=np.float32)
    write_flac([tone], RATE, copy)
    size_bytes = copy.tell()
    copy.seek(0)
    raw = desk.vault.seal(
        copy,
        size_bytes,
        call_id=call.call_id,
        rendition=Rendition.RAW,
        media_type="audio/flac",
    )
    with desk.catalogue.writing() as work:
        put_sealed(work, raw)
        if turns:
            put_transcript(work, a_transcript(call.call_id, turns))
    return call.call_id


def redacted_samples(desk: TranscribeDesk, call_id: CallId) -> Samples:
    with desk.catalogue.reading() as read:
        sealed = sealed_object(read, call_id, Rendition.REDACTED)
    with io.BufferedReader(desk.vault.open(sealed)) as reader:
        return np.concatenate(list(read_chunks(reader)), axis=1)


def redacted_name(desk: TranscribeDesk, call_id: CallId) -> ObjectName:
    with desk.catalogue.reading() as read:
        return sealed_object(read, call_id, Rendition.REDACTED).object_name


def test_identifiers_are_hidden_in_rows_index_and_audio(desk: TranscribeDesk) -> None:
    turns = talk(*LINES).turns
    call_id = a_recorded_call(desk, turns)

    (span,) = redact_call(call_id, desk=desk)

    with desk.catalogue.reading() as read:
        assert redactions_of(read, call_id) == (span,)
        assert find(read, "kahdeksan", Rendition.REDACTED, 10) == []
        assert [i for i, _ in find(read, "löysin", Rendition.REDACTED, 10)] == [call_id]
    assert span.kind is RedactionKind.HENKILOTUNNUS
    samples = redacted_samples(desk, call_id)
    first, after = int(turns[1].start * RATE), int(turns[1].end * RATE)
    assert samples.shape == (2, SECONDS * RATE)
    assert not samples[:, first:after].any()
    assert (samples[:, int((turns[2].start + 0.5) * RATE) :] > 0.24).all()


def test_talk_of_health_is_hidden_in_rows_index_and_audio(desk: TranscribeDesk) -> None:
    call_id = a_recorded_call(desk, talk(*TOLD).turns)

    (span,) = redact_call(call_id, desk=desk)

    samples = redacted_samples(desk, call_id)
    with desk.catalogue.reading() as read:
        rows = redactions_of(read, call_id)
        found = find(read, "kipeä", Rendition.REDACTED, 10)
        booked = find(read, "varata", Rendition.REDACTED, 10)
    assert rows == (span,)
    assert span.kind is RedactionKind.HEALTH
    assert not samples[1, round(span.start * RATE) + 1 : round(span.end * RATE)].any()
    assert not found
    assert booked


def test_talk_of_health_stays_where_the_settings_let_it(desk: TranscribeDesk) -> None:
    settings = Settings(workspace=desk.settings.workspace, hide_health_talk=False)
    call_id = a_recorded_call(desk, talk(*TOLD).turns)

    assert redact_call(call_id, desk=replace(desk, settings=settings)) == ()


def test_running_it_again_replaces_the_object_and_nothing_else(
    desk: TranscribeDesk, store: MemoryStore
) -> None:
    call_id = a_recorded_call(desk, talk(*LINES).turns)
    first = redact_call(call_id, desk=desk)
    before = redacted_name(desk, call_id)

    second = redact_call(call_id, desk=desk)

    assert second == first
    assert redacted_name(desk, call_id) != before
    assert before not in store.objects
    assert len(store.objects) == 2


def test_a_call_in_which_nobody_spoke_gets_a_redacted_rendition(
    desk: TranscribeDesk,
) -> None:
    call_id = a_recorded_call(desk)
    with desk.catalogue.writing() as work:
        silent = replace(a_transcript(call_id), turns=())
        put_transcript(work, silent)

    assert redact_call(call_id, desk=desk) == ()

    assert (redacted_samples(desk, call_id) > 0.24).all()


def test_the_caller_in_the_register_is_hidden_by_name(desk: TranscribeDesk) -> None:
    turns = talk("A: Varasin rouva Esimerkille ajan.").turns
    call_id = a_recorded_call(desk, turns)
    with desk.catalogue.writing() as work:
        put_customers(work, [a_customer()])

    (span,) = redact_call(call_id, desk=desk)

    assert (span.kind, span.channel) == (RedactionKind.NAME, 0)


def test_the_calls_own_agent_is_hidden_by_the_name_of_the_account(
    desk: TranscribeDesk,
) -> None:
    turns = talk("C: Juttelin jo kerran vorsmanin kanssa.").turns
    call_id = a_recorded_call(desk, turns, agent="204")
    another = an_account(display_name="Petra Vorsman", agent="204")
    with desk.catalogue.writing() as work:
        add_account(work, another, "x")

    (span,) = redact_call(call_id, desk=desk)

    assert (span.kind, span.channel) == (RedactionKind.NAME, 1)


def test_the_linked_customer_is_hidden_though_another_phone_was_used(
    desk: TranscribeDesk,
) -> None:
    turns = talk("A: Varasin rouva Esimerkille ajan.").turns
    call_id = a_recorded_call(desk, turns, caller=None, customer_id="5729")
    with desk.catalogue.writing() as work:
        put_customers(work, [a_customer()])

    assert [s.kind for s in redact_call(call_id, desk=desk)] == [RedactionKind.NAME]


def test_on_a_leaking_call_no_channel_keeps_an_identifier(
    desk: TranscribeDesk,
) -> None:
    turns = talk(*LINES).turns
    call_id = a_recorded_call(desk, turns, flags=(CallFlag.CROSSTALK,))

    spans = redact_call(call_id, desk=desk)

    assert {span.channel for span in spans} == {0, 1}


def test_without_a_transcript_nothing_is_shown_as_redacted(
    desk: TranscribeDesk,
) -> None:
    call_id = a_recorded_call(desk)

    with pytest.raises(TranscriptMissingError):
        redact_call(call_id, desk=desk)

    with desk.catalogue.reading() as read, pytest.raises(RenditionMissingError):
        sealed_object(read, call_id, Rendition.REDACTED)


def test_a_call_that_is_not_there_is_said_to_be_missing(desk: TranscribeDesk) -> None:
    with pytest.raises(CallMissingError):
        redact_call(CallId("0" * 32), desk=desk)


def test_what_was_sealed_is_discarded_when_it_cannot_be_noted(
    desk: TranscribeDesk, store: MemoryStore, tmp_path: Path
) -> None:
    call_id = a_recorded_call(desk, talk(*LINES).turns)
    broken = TranscribeDesk(
        catalogue=desk.catalogue,
        vault=desk.vault,
        manifest=ManifestOutOfReach(tmp_path / "manifest.jsonl", b"s" * 32),
        audit=desk.audit,
        settings=desk.settings,
        clock=desk.clock,
    )

    with pytest.raises(StoreUnavailableError):
        redact_call(call_id, desk=broken)

    assert len(store.objects) == 1
    with desk.catalogue.reading() as read:
        assert redactions_of(read, call_id) == ()


def test_what_people_set_right_is_hidden_and_found_as_they_wrote_it(
    desk: TranscribeDesk,
) -> None:
    call_id = a_recorded_call(desk, talk("C: varaisin ajan maanantaiksi kiitos.").turns)
    with desk.catalogue.writing() as work:
        machine = transcript_of(work, call_id)
        assert machine
        typed = a_correction(machine, first=0, after="010190-999X siirtäisin")
        add_correction(work, typed)

    redact_call(call_id, desk=desk)

    with desk.catalogue.reading() as read:
        (span, *_) = redactions_of(read, call_id)
        found = {
            word: bool(find(read, word, Rendition.REDACTED))
            for word in ("maanantai", "010190-999X", "varaisin")
        }
    assert span.kind is RedactionKind.HENKILOTUNNUS
    assert found == {"maanantai": True, "010190-999X": False, "varaisin": False}
    middle = round((span.start + span.end) / 2 * RATE)
    assert redacted_samples(desk, call_id)[span.channel, middle] == 0


def _decide(desk: TranscribeDesk, call_id: CallId, verb: HidingVerb, span: Redaction,
            number: int) -> None:  # fmt: skip
    with desk.catalogue.writing() as work:
        heard = transcript_of(work, call_id)
        assert heard is not None
        add_decision(
            work,
            HidingDecision(
                call_id=call_id,
                number=number,
                verb=verb,
                kind=span.kind,
                channel=span.channel,
                start=span.start,
                end=span.end,
                words=words_between(heard, span.channel, span.start, span.end),
                reason=HidingReason.FALSE_ALARM,
                author=AccountId("a" * 32),
                rendition=Rendition.RAW,
                purpose=Purpose.VERIFICATION,
                made_at=desk.clock(),
            ),
        )


def test_what_people_decide_is_heard_and_read_and_the_machine_s_spans_stay(
    desk: TranscribeDesk,
) -> None:
    turns = talk(*LINES).turns
    call_id = a_recorded_call(desk, turns)
    (found,) = redact_call(call_id, desk=desk)
    last = turns[2]
    missed = replace(found, channel=last.channel, start=last.start, end=last.end)

    _decide(desk, call_id, HidingVerb.SHOW, found, 1)
    _decide(desk, call_id, HidingVerb.HIDE, missed, 2)
    (held,) = redact_call(call_id, desk=desk)

    assert (held.channel, held.start, held.turn) == (last.channel, last.start, 2)
    with desk.catalogue.reading() as read:
        assert redactions_of(read, call_id) == (held,)
        assert [one.start for one in found_of(read, call_id)] == [found.start]
        assert len(find(read, "kahdeksan", Rendition.REDACTED, 10)) == 1
        assert find(read, "löysin", Rendition.REDACTED, 10) == []
    samples = redacted_samples(desk, call_id)
    first, after = int(found.start * RATE), int((last.start - 0.5) * RATE)
    assert (samples[found.channel, first:after] > 0.24).all()
    assert not samples[last.channel, int((last.start + 0.1) * RATE)]


def test_a_showing_ends_where_somebody_writes_other_words(
    desk: TranscribeDesk,
) -> None:
    turns = talk(*LINES).turns
    call_id = a_recorded_call(desk, turns)
    (found,) = redact_call(call_id, desk=desk)
    _decide(desk, call_id, HidingVerb.SHOW, found, 1)
    assert redact_call(call_id, desk=desk) == ()

    with desk.catalogue.writing() as work:
        heard = transcript_of(work, call_id)
        assert heard is not None
        add_correction(work, a_correction(heard, 1, 0, after="neljä"))

    assert redact_call(call_id, desk=desk) != ()
