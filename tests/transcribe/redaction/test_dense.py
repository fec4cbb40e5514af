"""Stretches that sound like numbers, and those that something explains."""

import pytest

from tests.transcribe.redaction.conversing import speech
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.dense import find_dense
from transcribe.redaction.speech import lay_out


def dense(text: str, *, channel: int = 1) -> list[str]:
    call = a_call(said(text, 3.0, channel=channel))
    return [
        " ".join(word.text for word in found.words)
        for found in find_dense(lay_out(call))
    ]


def test_badly_heard_digits_are_a_number() -> None:
    (found,) = dense("joo kahdeksan yltsyhdeksan nolla viisin kuusi niin")

    assert found.startswith("kahdeksan yltsyhdeksan nolla")


@pytest.mark.parametrize(
    "text",
    [
        "se maksaa sata kaksi kymmentä viisi euroa",
        "aika on kello yksi kaksi kolme viisi",
        "viitenumero on yksi kaksi kolme neljä",
        "otin kaksi tablettia aamulla ja kolme illalla",
        "haluaisin perua huomisen ajan koska en pääse",
    ],
)
def test_amounts_times_references_and_speech_stay(text: str) -> None:
    assert dense(text) == []


def test_of_an_agent_more_is_needed() -> None:
    assert dense("yksi kaksi kolme neljä viisi", channel=0) == []
    assert dense("yksi kaksi kolme neljä viisi")


def test_an_agents_room_on_a_floor_is_no_number_of_a_caller() -> None:
    said_so = "kaksi toisessa neljä kolme kerroksessa kuusi huoneessa viisi yksi kaksi"

    assert dense(said_so, channel=0) == []
    assert dense(said_so.replace("kerroksessa", "").replace("huoneessa", ""), channel=0)


def test_to_ask_for_a_moment_begins_no_number() -> None:
    line = "C: One moment zero four five seven six"

    (found,) = find_dense(speech(line, language="en"))

    assert [word.text for word in found.words] == [
        "zero",
        "four",
        "five",
        "seven",
        "six",
    ]
