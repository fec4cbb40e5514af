from datetime import timedelta

import pytest

from custody.catalogue import call_records
from custody.catalogue.engine import Catalogue
from custody.records.call_records import CallRecord
from custody.records.ingest_failures import IngestFailure
from tests.builders import A_MOMENT, a_call_record, an_added_call


def _put(catalogue: Catalogue, *records: CallRecord) -> None:
    with catalogue.writing() as work:
        call_records.put_call_records(work, records)


def test_a_record_reads_as_it_was_written_last(catalogue: Catalogue) -> None:
    _put(catalogue, a_call_record(agent=None), a_call_record(agent="pekka"))
    _put(catalogue, a_call_record(agent="maija"))

    with catalogue.reading() as read:
        assert call_records.call_record(read, "1773040502.11") == a_call_record()
        assert call_records.call_record(read, "other") is None


def test_an_answered_call_without_recording_is_told(catalogue: Catalogue) -> None:
    lost = a_call_record("2.1")
    _put(catalogue, a_call_record("1.1"), lost)
    an_added_call(catalogue, session_id="1.1")

    with catalogue.reading() as read:
        assert call_records.records_without_recording(read) == (lost,)


def test_one_recorded_leg_speaks_for_its_conversation(catalogue: Catalogue) -> None:
    _put(
        catalogue,
        a_call_record("1.1", linked_id="1.1"),
        a_call_record("1.2", linked_id="1.1"),
    )
    an_added_call(catalogue, session_id="1.2", linked_id="1.1")

    with catalogue.reading() as read:
        assert call_records.records_without_recording(read) == ()


@pytest.mark.parametrize(
    ("record", "is_answered"),
    [
        (a_call_record(disposition="ANSWERED"), True),
        (a_call_record(disposition="answered"), True),
        (a_call_record(disposition="NO ANSWER"), False),
        (a_call_record(disposition=None), True),
        (a_call_record(disposition=None, answered_at=None), True),
        (
            a_call_record(disposition=None, answered_at=None, billed_seconds=0.0),
            False,
        ),
        (
            a_call_record(disposition=None, answered_at=None, billed_seconds=None),
            False,
        ),
    ],
)
def test_only_an_answered_call_is_missed(
    catalogue: Catalogue, record: CallRecord, *, is_answered: bool
) -> None:
    _put(catalogue, record)

    with catalogue.reading() as read:
        missed = call_records.records_without_recording(read)

    assert bool(missed) == is_answered


def test_a_refused_file_is_noted_once_and_forgotten_when_it_comes_in(
    catalogue: Catalogue,
) -> None:
    def note(code: str, hours: int) -> IngestFailure:
        failure = IngestFailure(
            content_digest="digest",
            source_name="broken.wav",
            error_code=code,
            error_message="It holds no audio.",
            failed_at=A_MOMENT + timedelta(hours=hours),
        )
        with catalogue.writing() as work:
            call_records.put_ingest_failure(
                work,
                content_digest=failure.content_digest,
                source_name=failure.source_name,
                error_code=failure.error_code,
                error_message=failure.error_message,
                failed_at=failure.failed_at,
            )
        return failure

    note("NotAudioError", 0)
    last = note("DiskFullError", 1)

    with catalogue.reading() as read:
        noted = call_records.ingest_failures(read)
    with catalogue.writing() as work:
        call_records.forget_ingest_failure(work, "digest")
    with catalogue.reading() as read:
        after = call_records.ingest_failures(read)

    assert (noted, after) == ((last,), ())
