"""Corrections are rows beside the transcript: added, read in order, gone with it."""

from dataclasses import replace

import pytest

from custody.catalogue import corrections, transcripts
from custody.catalogue.engine import Catalogue
from custody.errors import CatalogueFaultError
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionKind, CorrectionReason
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from tests.builders import a_correction, a_transcript, a_turn, an_added_call


def a_spoken_call(catalogue: Catalogue) -> CallId:
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        transcripts.put_transcript(
            work, a_transcript(call_id, [a_turn("varaisin ajan")])
        )
    return call_id


def test_corrections_read_as_they_were_written_in_order(catalogue: Catalogue) -> None:
    call_id = a_spoken_call(catalogue)
    machine = a_transcript(call_id, [a_turn("varaisin ajan")])
    made = (
        a_correction(machine, after="", note="kohinaa"),
        a_correction(
            machine,
            number=2,
            kind=CorrectionKind.PARTY,
            party=PartyRole.AGENT,
            reason=CorrectionReason.WRONG_SPEAKER,
            rendition=Rendition.REDACTED,
        ),
        a_correction(machine, number=3, kind=CorrectionKind.WITHDRAWAL, withdraws=1),
    )

    with catalogue.writing() as work:
        for place, one in enumerate(made, start=1):
            assert corrections.next_number(work, call_id) == place
            corrections.add_correction(work, one)

    with catalogue.reading() as read:
        assert corrections.corrections_of(read, call_id) == made


def test_what_all_else_reads_is_corrected_and_the_machine_s_words_stay(
    catalogue: Catalogue,
) -> None:
    call_id = a_spoken_call(catalogue)
    with catalogue.reading() as read:
        machine = transcripts.transcript_of(read, call_id)
    assert machine
    with catalogue.writing() as work:
        corrections.add_correction(work, a_correction(machine, after="perun"))

    with catalogue.reading() as read:
        spoken = corrections.corrected_transcript_of(read, call_id)
        assert transcripts.transcript_of(read, call_id) == machine
    assert spoken
    assert [turn.text for turn in spoken.turns] == ["perun ajan"]


def test_another_transcript_does_not_take_them_along(catalogue: Catalogue) -> None:
    call_id = a_spoken_call(catalogue)
    machine = a_transcript(call_id, [a_turn("varaisin ajan")])
    one = a_correction(machine)
    with catalogue.writing() as work:
        corrections.add_correction(work, one)

        transcripts.put_transcript(
            work, replace(machine, turns=(a_turn("aivan muuta"),), model="whisper-tiny")
        )

    with catalogue.reading() as read:
        assert corrections.corrections_of(read, call_id) == (one,)


def test_a_number_is_given_once(catalogue: Catalogue) -> None:
    call_id = a_spoken_call(catalogue)
    one = a_correction(a_transcript(call_id))
    with catalogue.writing() as work:
        corrections.add_correction(work, one)

    def add_again() -> None:
        with catalogue.writing() as work:
            corrections.add_correction(work, one)

    with pytest.raises(CatalogueFaultError):
        add_again()


def test_a_call_that_nobody_listened_to_has_nothing_to_correct(
    catalogue: Catalogue,
) -> None:
    call_id = an_added_call(catalogue).call_id

    with catalogue.reading() as read:
        assert corrections.corrected_of(read, call_id) is None
        assert corrections.corrected_transcript_of(read, call_id) is None
        assert corrections.corrections_of(read, call_id) == ()
