"""What people set right is laid over the right words, and over no others."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.calls import PartyRole
from custody.records.correcting import corrected, lay_over
from custody.records.corrections import Correction, CorrectionKind, CorrectionState
from custody.records.ids import new_call_id
from custody.records.transcripts import Transcript, TranscriptFlag, Turn, Word
from tests.builders import a_correction, a_transcript, a_turn

CALL = new_call_id()
HEARD = a_transcript(CALL, [a_turn("haluan varata ajan lääkärille kiitos")])


def texts(transcript: Transcript) -> list[str]:
    return [turn.text for turn in transcript.turns]


def states(transcript: Transcript, *corrections: Correction) -> list[str]:
    return [str(one.state) for one in lay_over(transcript, corrections).standing]


def heard_again(*turns: Turn) -> Transcript:
    """What another model made of the same call, an hour later."""
    later = HEARD.created_at + timedelta(hours=1)
    return a_transcript(CALL, turns, model_sha256="2" * 64, created_at=later)


def test_a_corrected_word_takes_the_place_and_the_times_of_the_machine_s() -> None:
    setting_right = a_correction(HEARD, first=3, after="hammaslääkärille")

    said = corrected(HEARD, [setting_right]).turns[0]

    assert said.text == "haluan varata ajan hammaslääkärille kiitos"
    assert said.words[3] == Word(
        start=1.5, end=2.0, text="hammaslääkärille", probability=1.0, correction=1
    )


def test_words_of_another_number_are_spread_over_the_whole_span() -> None:
    setting_right = a_correction(HEARD, first=1, after_word=3, after="aa bbbb cc")

    words = corrected(HEARD, [setting_right]).turns[0].words[1:4]

    assert [(word.start, word.end) for word in words] == [
        (0.5, 0.75),
        (0.75, 1.25),
        (1.25, 1.5),
    ]


def test_what_was_not_said_is_gone_and_a_turn_of_nothing_else_too() -> None:
    transcript = a_transcript(CALL, [a_turn("hei"), a_turn("kiitos", start=5.0)])

    spoken = lay_over(transcript, [a_correction(transcript, after="")])

    assert texts(spoken.transcript) == ["kiitos"]
    assert [word.text for word in spoken.standing[0].heard] == ["hei"]


def test_a_later_correction_of_the_same_words_supersedes() -> None:
    first = a_correction(HEARD, first=1, after="tilata")
    second = a_correction(HEARD, first=1, after="perua", number=2)

    assert texts(corrected(HEARD, [second, first])) == [
        "haluan perua ajan lääkärille kiitos"
    ]
    assert states(HEARD, first, second) == ["superseded", "applied"]


def test_what_was_taken_back_lets_the_one_before_it_count_again() -> None:
    first = a_correction(HEARD, first=1, after="tilata")
    second = a_correction(HEARD, first=1, after="perua", number=2)
    back = a_correction(
        HEARD, first=1, number=3, kind=CorrectionKind.WITHDRAWAL, withdraws=2
    )

    assert states(HEARD, first, second, back) == ["applied", "withdrawn"]
    assert "tilata" in texts(corrected(HEARD, [first, second, back]))[0]


def test_part_of_a_turn_said_by_another_becomes_a_turn_of_its_own() -> None:
    other = a_correction(
        HEARD,
        first=3,
        after_word=5,
        kind=CorrectionKind.PARTY,
        party=PartyRole.AGENT,
    )

    turns = corrected(HEARD, [other]).turns

    assert [(turn.party, turn.text) for turn in turns] == [
        (PartyRole.CUSTOMER, "haluan varata ajan"),
        (PartyRole.AGENT, "lääkärille kiitos"),
    ]


def test_a_turn_that_is_all_a_person_s_has_no_doubts_of_the_machine() -> None:
    doubted = replace(
        HEARD.turns[0],
        flags=(TranscriptFlag.LOW_PROBABILITY,),
        words=HEARD.turns[0].words[:1],
    )
    transcript = a_transcript(CALL, [doubted])

    assert corrected(transcript, [a_correction(transcript)]).turns[0].flags == ()


@pytest.mark.parametrize(
    ("again", "state"),
    [
        ("haluan varata ajan lääkärille kiitos", CorrectionState.APPLIED),
        ("haluan varata ajan lääkärile, kiitos", CorrectionState.APPLIED),
        ("haluan varata ajan hammaslääkärille kiitos", CorrectionState.APPLIED),
        ("haluan varata ajan torstaiksi kiitos", CorrectionState.STALE),
    ],
    ids=["the same words", "nearly the same", "what the person said", "other words"],
)
def test_another_transcript_keeps_a_correction_where_its_words_are(
    again: str, state: CorrectionState
) -> None:
    setting_right = a_correction(HEARD, first=3, after="hammaslääkärille")
    newer = heard_again(a_turn(again, start=0.2))

    spoken = lay_over(newer, [setting_right])

    assert [one.state for one in spoken.standing] == [state]
    is_applied = state is CorrectionState.APPLIED
    assert ("hammaslääkärille" in spoken.transcript.turns[0].text) == is_applied
    assert is_applied or spoken.transcript == newer


def test_the_same_words_elsewhere_are_not_touched() -> None:
    newer = heard_again(a_turn("lääkärille", start=30.0))

    assert states(newer, a_correction(HEARD, first=3)) == ["stale"]


def test_of_words_said_again_and_again_the_one_at_that_time_is_meant() -> None:
    transcript = a_transcript(CALL, [a_turn("joo joo joo")])
    newer = heard_again(a_turn("joo joo joo", start=0.1))

    said = corrected(newer, [a_correction(transcript, first=1, after="ei")])

    assert texts(said) == ["joo ei joo"]


def test_a_short_word_that_is_not_quite_the_same_is_another_word() -> None:
    transcript = a_transcript(CALL, [a_turn("kyllä 89")])
    newer = heard_again(a_turn("kyllä 98"))

    assert states(newer, a_correction(transcript, first=1, after="90")) == ["stale"]


WORDS = st.sampled_from(["joo", "ei", "kiitos", "aika", "maanantai", "89", "no,"])
TURNS = st.lists(
    st.lists(WORDS, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=4
)


@st.composite
def _corrected_calls(draw: st.DrawFn) -> tuple[Transcript, list[Correction]]:
    turns = [
        a_turn(text, start=10.0 * place, channel=place % 2)
        for place, text in enumerate(draw(TURNS))
    ]
    transcript = a_transcript(CALL, turns)
    corrections: list[Correction] = []
    for number in range(1, draw(st.integers(0, 5)) + 1):
        turn = draw(st.integers(0, len(turns) - 1))
        first = draw(st.integers(0, len(turns[turn].words) - 1))
        after = draw(st.integers(first + 1, len(turns[turn].words)))
        kind = draw(st.sampled_from([CorrectionKind.TEXT, CorrectionKind.PARTY]))
        corrections.append(
            a_correction(
                transcript,
                turn,
                first,
                after,
                number=number,
                kind=kind,
                after=draw(st.sampled_from(["", "uusi", "aivan muuta kuin ennen"])),
                party=draw(st.sampled_from([None, *PartyRole])),
            )
        )
    return transcript, corrections


@given(_corrected_calls())
def test_no_word_that_nobody_corrected_is_lost_changed_or_moved(
    made: tuple[Transcript, list[Correction]],
) -> None:
    transcript, corrections = made

    spoken = lay_over(transcript, corrections)

    applied = [
        one
        for one in spoken.standing
        if one.state is CorrectionState.APPLIED
        and one.correction.kind is CorrectionKind.TEXT
    ]
    touched = Counter(
        (one.correction.channel, word) for one in applied for word in one.heard
    )
    left = [
        (turn.channel, word)
        for turn in transcript.turns
        for word in turn.words
        if not touched[turn.channel, word]
    ]
    kept = [
        (turn.channel, word)
        for turn in spoken.transcript.turns
        for word in turn.words
        if word.correction is None
    ]
    assert kept == left
    assert max(touched.values(), default=1) == 1


@given(_corrected_calls())
def test_every_word_stands_for_words_of_the_machine_and_every_turn_has_some(
    made: tuple[Transcript, list[Correction]],
) -> None:
    transcript, corrections = made

    spoken = lay_over(transcript, corrections)

    for turn, origins in zip(spoken.transcript.turns, spoken.origins, strict=True):
        assert len(turn.words) == len(origins) > 0
        for word, origin in zip(turn.words, origins, strict=True):
            heard = transcript.turns[origin.turn].words[origin.first : origin.after]
            assert heard[0].start <= word.start <= word.end <= heard[-1].end


@given(_corrected_calls())
def test_corrections_laid_over_twice_say_the_same(
    made: tuple[Transcript, list[Correction]],
) -> None:
    transcript, corrections = made

    assert lay_over(transcript, corrections) == lay_over(
        transcript, reversed(corrections)
    )
