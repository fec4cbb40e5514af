"""Borders that a person moved part and join turns; all others stay."""

from dataclasses import replace

from custody.records.calls import PartyRole
from custody.records.correcting import lay_over, words_within
from custody.records.corrections import Correction, CorrectionKind, CorrectionState
from custody.records.ids import new_call_id
from custody.records.transcripts import Transcript, TranscriptFlag, Turn, Word
from tests.builders import a_correction, a_transcript, a_turn

CALL = new_call_id()
AGENT, CUSTOMER = PartyRole.AGENT, PartyRole.CUSTOMER


def added(transcript: Transcript, start: float, end: float, text: str) -> Correction:
    return a_correction(
        transcript,
        kind=CorrectionKind.ADDED,
        before="",
        start=start,
        end=end,
        after=text,
        party=CUSTOMER,
    )


def said(
    transcript: Transcript, *corrections: Correction
) -> list[tuple[PartyRole | None, str]]:
    turns = lay_over(transcript, corrections).transcript.turns
    return [(turn.party, turn.text) for turn in turns]


def test_an_answer_that_was_left_out_stands_within_the_question_s_pause() -> None:
    asked = a_turn("käykö aamu", channel=0, party=AGENT)
    later = a_turn("selvä", start=4.0, channel=0, party=AGENT)
    turn = replace(asked, words=(*asked.words, *later.words))
    transcript = a_transcript(CALL, [turn])

    assert said(transcript, replace(added(transcript, 1.5, 3, "joo käy"), channel=1)) \
        == [(AGENT, "käykö aamu"), (CUSTOMER, "joo käy"), (AGENT, "selvä")]  # fmt: skip


def test_a_word_beside_speech_without_a_pause_does_not_part_it() -> None:
    transcript = a_transcript(CALL, [a_turn("yksi kaksi kolme", channel=0)])
    beside = replace(added(transcript, 0.6, 0.9, "joo"), channel=1)

    texts = [text for _, text in said(transcript, beside)]
    assert texts == ["yksi kaksi kolme", "joo"]


def test_words_added_to_a_party_s_own_turn_are_of_that_turn() -> None:
    first = a_turn("numero on", party=CUSTOMER)
    rest = a_turn("kolme", start=3.0, party=CUSTOMER)
    turn = replace(first, words=(*first.words, *rest.words))
    transcript = a_transcript(CALL, [turn])

    assert said(transcript, added(transcript, 1.5, 2.5, "viisi")) == [
        (CUSTOMER, "numero on viisi kolme")
    ]


def test_added_words_share_their_seconds_by_letters() -> None:
    transcript = a_transcript(CALL, [a_turn("hei", start=20.0)])
    spoken = lay_over(transcript, [added(transcript, 2.0, 4.0, "a bbb")])

    assert spoken.transcript.turns[0].words == (
        Word(start=2.0, end=2.5, text="a", probability=1.0, correction=1),
        Word(start=2.5, end=4.0, text="bbb", probability=1.0, correction=1),
    )
    assert [origin.added for origin in spoken.origins[0]] == [1, 1]


def test_words_that_another_model_heard_meanwhile_are_not_said_twice() -> None:
    transcript = a_transcript(CALL, [a_turn("hei", start=20.0)])
    addition = added(transcript, 2.0, 4.0, "kyllä käy")
    newer = a_transcript(CALL, [a_turn("kyllä käy", start=2.2)], model_sha256="2" * 64)
    without = a_transcript(CALL, [a_turn("hei", start=20.1)], model_sha256="2" * 64)

    (standing,) = lay_over(newer, [addition]).standing
    assert standing.state is CorrectionState.STALE
    assert said(newer, addition) == [(CUSTOMER, "kyllä käy")]
    assert said(without, addition)[0] == (CUSTOMER, "kyllä käy")


def test_turns_that_are_joined_keep_both_s_doubts_and_no_one_voice() -> None:
    first = replace(
        a_turn("hei vaan", party=AGENT),
        speaker=1,
        flags=(TranscriptFlag.SPEAKER_UNSURE,),
    )
    second = replace(
        a_turn("kiitos", start=2.0, party=CUSTOMER),
        speaker=2,
        flags=(TranscriptFlag.LOW_PROBABILITY,),
    )
    transcript = a_transcript(CALL, [first, second])
    moved = a_correction(transcript, 1, kind=CorrectionKind.PARTY, party=AGENT)

    (turn,) = lay_over(transcript, [moved]).transcript.turns

    assert turn == Turn(
        party=AGENT,
        channel=first.channel,
        words=(*first.words, *second.words),
        flags=(TranscriptFlag.LOW_PROBABILITY, TranscriptFlag.SPEAKER_UNSURE),
        speaker=None,
    )


def test_a_long_pause_is_joined_over_by_nobody() -> None:
    turns = [a_turn("hei", party=AGENT), a_turn("kiitos", start=9.0, party=CUSTOMER)]
    transcript = a_transcript(CALL, turns)
    moved = a_correction(transcript, 1, kind=CorrectionKind.PARTY, party=AGENT)

    assert said(transcript, moved) == [(AGENT, "hei"), (AGENT, "kiitos")]


def test_a_party_s_words_are_counted_by_their_middle() -> None:
    transcript = a_transcript(CALL, [a_turn("hei vaan", party=AGENT)])

    def within(start: float, end: float, party: PartyRole | None) -> list[str]:
        channel = transcript.turns[0].channel
        words = words_within(
            transcript, channel=channel, start=start, end=end, party=party
        )
        return [word.text for word in words]

    assert within(0.2, 0.6, AGENT) == ["hei"]
    assert within(0.2, 0.9, None) == ["hei", "vaan"]
    assert within(0.2, 0.9, CUSTOMER) == []
