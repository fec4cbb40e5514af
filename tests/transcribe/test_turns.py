"""Turns: every word once, in order, never two of one channel at a time."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from custody.records.calls import PartyRole
from custody.records.transcripts import TranscriptFlag, Word
from tests.transcribe.hearing import said
from transcribe.heard import Doubt
from transcribe.turns import turns_of

AGENT, CUSTOMER = PartyRole.AGENT, PartyRole.CUSTOMER
BOTH = (AGENT, CUSTOMER)


@st.composite
def channel_words(draw: st.DrawFn) -> tuple[Word, ...]:
    words: list[Word] = []
    moment = 0.0
    for gap, length in draw(
        st.lists(st.tuples(st.floats(0, 8), st.floats(0.02, 2)), max_size=30)
    ):
        start = moment + gap
        moment = start + length
        words.append(
            Word(start=start, end=moment, text=f"w{len(words)}", probability=0.7)
        )
    return tuple(words)


@given(st.lists(channel_words(), min_size=1, max_size=2))
def test_the_laws_of_turns(channels: list[tuple[Word, ...]]) -> None:
    parties = BOTH[: len(channels)]

    turns = turns_of(channels, parties)

    for channel, words in enumerate(channels):
        own = [turn for turn in turns if turn.channel == channel]
        assert tuple(word for turn in own for word in turn.words) == words
        assert all(before.end <= after.start for before, after in pairwise(own))
        assert all(turn.party is parties[channel] for turn in own)
    assert [turn.start for turn in turns] == sorted(turn.start for turn in turns)
    assert all(turn.words for turn in turns)


def test_a_turn_lasts_until_another_party_speaks() -> None:
    agent = (*said("hyvää päivää", 0.0), *said("hetki vain", 8.0))
    customer = said("hei haluaisin ajan", 3.0)

    turns = turns_of([agent, customer], BOTH)

    assert [(turn.party, turn.text) for turn in turns] == [
        (AGENT, "hyvää päivää"),
        (CUSTOMER, "hei haluaisin ajan"),
        (AGENT, "hetki vain"),
    ]


def test_a_short_answer_does_not_tear_a_sentence_apart() -> None:
    agent = said("lääkäri laineella olisi vapaa aika maanantaina kello yksi", 0.0)
    customer = said("joo", 1.5)

    turns = turns_of([agent, customer], BOTH)

    assert [turn.text for turn in turns] == [
        "lääkäri laineella olisi vapaa aika maanantaina kello yksi",
        "joo",
    ]


def test_who_goes_on_after_a_pause_stays_in_the_turn() -> None:
    words = (*said("hetki", 0.0), *said("katson varausta", 2.5))

    (turn,) = turns_of([words, ()], BOTH)

    assert turn.text == "hetki katson varausta"


def test_who_comes_back_from_a_hold_begins_a_new_turn() -> None:
    words = (*said("odottakaa hetki", 0.0), *said("kiitos että odotitte", 20.0))

    assert len(turns_of([words, ()], BOTH)) == 2


def test_mono_parts_at_short_pauses_and_names_nobody() -> None:
    words = (*said("pekka puhelimessa", 0.0), *said("hei kaisa tässä", 1.3))

    turns = turns_of([words], [None])

    assert [(turn.party, turn.channel, turn.text) for turn in turns] == [
        (None, 0, "pekka puhelimessa"),
        (None, 0, "hei kaisa tässä"),
    ]


def test_no_words_make_no_turns() -> None:
    assert turns_of([(), ()], BOTH) == ()


def test_a_doubt_flags_the_turns_it_touches_and_no_other() -> None:
    doubt = Doubt(flag=TranscriptFlag.REPETITION, channel=0, start=0.1, end=0.5)

    turns = turns_of([said("joo joo", 0.0), said("selvä", 0.1)], BOTH, [doubt])

    assert [turn.flags for turn in turns] == [(TranscriptFlag.REPETITION,), ()]


def test_a_turn_of_improbable_words_is_flagged() -> None:
    (turn,) = turns_of([said("kintostalion", probability=0.2)], [None])

    assert turn.flags == (TranscriptFlag.LOW_PROBABILITY,)
