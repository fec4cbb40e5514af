"""What a person who hears it all says of a sound is read, and looked through."""

from dataclasses import replace
from functools import partial

import pytest

from custody.records.calls import PartyRole
from custody.records.correcting import lay_over
from custody.records.corrections import Correction, CorrectionKind
from custody.records.ids import new_call_id
from custody.records.purposes import Rendition
from custody.records.redactions import masked_turn
from tests.builders import a_correction, a_transcript, a_turn
from transcribe.redaction.added import unadded
from transcribe.redaction.readings import find_in_readings
from transcribe.redaction.spans import find_redactions
from transcribe.redaction.unread import Sound

CALL = new_call_id()
HEARD = a_transcript(
    CALL, [a_turn("sopiiko se teille hyvin", channel=0, party=PartyRole.AGENT),
           a_turn("kiitos kiitos hei hei nyt", start=12.0)]
)  # fmt: skip
UNREAD = Sound(channel=1, start=4.0, end=8.0)
SOUNDS = (Sound(channel=1, start=0.5, end=1.0), UNREAD)


def added(text: str, rendition: Rendition = Rendition.RAW) -> Correction:
    return a_correction(
        HEARD,
        kind=CorrectionKind.ADDED,
        channel=1,
        before="",
        start=4.2,
        end=7.8,
        after=text,
        party=PartyRole.CUSTOMER,
        rendition=rendition,
    )


def shown(*corrections: Correction) -> list[str]:
    spoken = lay_over(HEARD, corrections)
    sounds = unadded((UNREAD, Sound(channel=1, start=12.0, end=14.5)), spoken)

    find = partial(find_redactions, customer=None, sounds=sounds, duration=20.0)
    spans = find_in_readings(spoken, find)
    return [masked_turn(turn, spans).text for turn in spoken.transcript.turns]


def test_sound_with_added_words_is_not_unread() -> None:
    spoken = lay_over(HEARD, [added("hetkinen minä katson")])

    assert unadded(SOUNDS, spoken) == (SOUNDS[0],)


def test_what_is_left_of_a_sound_stays_unread() -> None:
    spoken = lay_over(HEARD, [replace(added("joo"), start=5.3, end=5.7)])

    assert unadded(SOUNDS, spoken) == (
        SOUNDS[0],
        Sound(channel=1, start=4.0, end=5.0),
        Sound(channel=1, start=6.0, end=8.0),
    )


@pytest.mark.parametrize(
    "one",
    [
        added("hetkinen", rendition=Rendition.REDACTED),
        replace(added("hetkinen"), channel=0),
        replace(added(""), after=""),
    ],
    ids=["of somebody who hears silence there", "another channel", "nothing"],
)
def test_it_stays_unread_otherwise(one: Correction) -> None:
    assert unadded(SOUNDS, lay_over(HEARD, [one])) == SOUNDS


def test_added_words_are_shown_and_an_identifier_in_them_is_hidden() -> None:
    assert shown(added("hetkinen minä katson"))[1] == "hetkinen minä katson"
    number = "se on nolla neljäkymmentä yksi kaksi kolme neljä viisi kuusi seitsemän"
    assert set(shown(added(number))[1].split()) == {"[phone]"}
