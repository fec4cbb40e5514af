"""From what was heard to what is kept."""

from custody.records.calls import PartyRole
from custody.records.transcripts import TranscriptFlag
from tests.transcribe.hearing import a_passage, even_level, heard, said
from transcribe.heard import Doubt
from transcribe.reading import read_call

BOTH = (PartyRole.AGENT, PartyRole.CUSTOMER)


def test_a_clear_call_is_read_turn_by_turn() -> None:
    reading = read_call(
        heard(
            a_passage(said("hyvää päivää", 0.0)),
            a_passage(said("hei haluaisin ajan", 2.0), channel=1),
        ),
        BOTH,
    )

    assert [(turn.party, turn.text) for turn in reading.turns] == [
        (PartyRole.AGENT, "hyvää päivää"),
        (PartyRole.CUSTOMER, "hei haluaisin ajan"),
    ]
    assert reading.text == "hyvää päivää\nhei haluaisin ajan"
    assert (reading.language, reading.language_probability) == ("fi", 0.99)
    assert reading.flags == ()


def test_what_was_heard_again_stands_where_it_was_said_and_is_doubted() -> None:
    reading = read_call(
        heard(
            a_passage((*said("hyvää päivää", 0.0), *said("kiitos hei", 9.0))),
            a_passage(said("haluaisin ajan", 2.0), channel=1),
            a_passage(said("mihin päivään", 4.0), is_heard_again=True),
        ),
        BOTH,
    )

    assert [(turn.text, turn.flags) for turn in reading.turns] == [
        ("hyvää päivää", ()),
        ("haluaisin ajan", ()),
        ("mihin päivään", (TranscriptFlag.LOW_PROBABILITY,)),
        ("kiitos hei", ()),
    ]


def test_where_somebody_was_heard_is_told_whatever_was_written() -> None:
    speech = (((0.0, 1.0),), ((2.0, 5.0),))

    reading = read_call(heard(a_passage(said("hei", 0.0)), speech=speech), BOTH)

    assert reading.speech == speech


def test_a_call_in_which_nobody_speaks_has_no_language() -> None:
    reading = read_call(heard(language=None, probability=0.0), BOTH)

    assert reading.turns == ()
    assert (reading.language, reading.language_probability) == (None, 0.0)
    assert reading.flags == (TranscriptFlag.NO_SPEECH,)


def test_a_call_of_which_nothing_is_left_has_no_language_either() -> None:
    unspoken = a_passage(
        said("kiitos katsomisesta"), log_probability=-1.5, no_speech_probability=0.9
    )

    reading = read_call(heard(unspoken), BOTH)

    assert (reading.turns, reading.language) == ((), None)
    assert reading.flags == (
        TranscriptFlag.NO_SPEECH,
        TranscriptFlag.UNSPOKEN_REMOVED,
    )
    assert reading.num_dropped == 2


def test_a_language_that_is_hardly_likelier_than_another_is_flagged() -> None:
    reading = read_call(heard(a_passage(said("hej hej")), probability=0.5), BOTH)

    assert reading.flags == (TranscriptFlag.LANGUAGE_UNSURE,)


def test_what_was_left_out_before_decoding_is_told() -> None:
    doubt = Doubt(flag=TranscriptFlag.CROSSTALK_REMOVED, channel=1, start=0.0, end=1.0)

    reading = read_call(heard(a_passage(said("hei")), doubts=(doubt,)), BOTH)

    assert reading.flags == (TranscriptFlag.CROSSTALK_REMOVED,)


def test_a_leak_is_read_once() -> None:
    reading = read_call(
        heard(
            a_passage(said("tämä puhelu nauhoitetaan")),
            a_passage(said("tama puhelun nauhoittaan"), channel=1),
            levels=(even_level(-25), even_level(-45)),
        ),
        BOTH,
    )

    assert [turn.text for turn in reading.turns] == ["tämä puhelu nauhoitetaan"]
    assert reading.flags == (TranscriptFlag.CROSSTALK_REMOVED,)


def test_the_flags_of_turns_are_the_calls_too() -> None:
    reading = read_call(heard(a_passage(said("kintostalion", probability=0.2))), BOTH)

    assert reading.flags == (TranscriptFlag.LOW_PROBABILITY,)


def test_what_was_said_is_in_no_representation() -> None:
    reading = read_call(heard(a_passage(said("salaisuus"))), BOTH)

    assert "salaisuus" not in repr(reading)
