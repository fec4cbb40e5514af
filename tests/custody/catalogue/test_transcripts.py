from custody.catalogue import transcripts
from custody.catalogue.engine import Catalogue
from custody.records.redactions import RedactionKind
from custody.records.transcripts import TranscriptFlag
from tests.builders import a_redaction, a_transcript, a_turn, an_added_call


def test_a_transcript_reads_as_it_was_written(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    transcript = a_transcript(
        call.call_id,
        [a_turn("päivää"), a_turn("på svenska tack", start=3.25, party=None)],
        flags=(TranscriptFlag.LANGUAGE_UNSURE,),
    )

    with catalogue.writing() as work:
        transcripts.put_transcript(work, transcript)

    with catalogue.reading() as read:
        assert transcripts.transcript_of(read, call.call_id) == transcript


def test_a_transcript_of_nothing_said_is_a_transcript(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    silent = a_transcript(
        call.call_id,
        [a_turn("x")],
        language=None,
        flags=(TranscriptFlag.NO_SPEECH,),
    )
    silent = type(silent)(
        call_id=silent.call_id,
        turns=(),
        model=silent.model,
        model_sha256=silent.model_sha256,
        engine=silent.engine,
        language=None,
        language_probability=0.0,
        flags=silent.flags,
        created_at=silent.created_at,
    )

    with catalogue.writing() as work:
        transcripts.put_transcript(work, silent)

    with catalogue.reading() as read:
        assert transcripts.transcript_of(read, call.call_id) == silent


def test_where_somebody_was_heard_is_kept_with_the_words(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    transcript = a_transcript(call.call_id, speech=(((0.5, 2.25), (3.0, 4.0)), ()))

    with catalogue.writing() as work:
        transcripts.put_transcript(work, transcript)

    with catalogue.reading() as read:
        assert transcripts.transcript_of(read, call.call_id) == transcript


def test_there_is_none_before_the_call_was_transcribed(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)

    with catalogue.reading() as read:
        assert transcripts.transcript_of(read, call.call_id) is None
        assert transcripts.redactions_of(read, call.call_id) == ()


def test_a_second_transcript_leaves_nothing_of_the_first(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    shorter = a_transcript(call.call_id, [a_turn("hei")])
    with catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(call.call_id))

    with catalogue.writing() as work:
        transcripts.put_transcript(work, shorter)

    with catalogue.reading() as read:
        assert transcripts.transcript_of(read, call.call_id) == shorter


def test_redactions_read_as_they_were_written(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    spans = (
        a_redaction(5, 6, kind=RedactionKind.PHONE, turn=1),
        a_redaction(1, 2, channel=0),
    )

    with catalogue.writing() as work:
        transcripts.put_redactions(work, call.call_id, spans)
        transcripts.put_redactions(work, call.call_id, spans)

    with catalogue.reading() as read:
        assert transcripts.redactions_of(read, call.call_id) == spans


def test_redactions_go_with_the_words_they_were_found_in(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        transcripts.put_redactions(work, call.call_id, (a_redaction(1, 2),))

    with catalogue.writing() as work:
        transcripts.put_transcript(work, a_transcript(call.call_id))

    with catalogue.reading() as read:
        assert transcripts.redactions_of(read, call.call_id) == ()
