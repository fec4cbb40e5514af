"""Figures say what was wrong, and add up."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.calls import PartyRole
from custody.records.transcripts import Turn
from tests.transcribe.hearing import said
from transcribe.accuracy.measures import (
    Figures,
    HeardCall,
    compare,
    compare_call,
    compare_channels,
)
from transcribe.accuracy.truth import TruthCall, TruthTurn, TruthWord

AGENT, CUSTOMER = PartyRole.AGENT, PartyRole.CUSTOMER


def heard_turn(
    text: str, start: float = 0.0, party: PartyRole | None = AGENT, channel: int = 0
) -> Turn:
    return Turn(party=party, channel=channel, words=said(text, start, seconds=0.5))


def true_turn(  # a builder
    text: str,
    start: float | None = None,
    end: float | None = None,
    party: PartyRole | None = AGENT,
    channel: int | None = 0,
) -> TruthTurn:
    return TruthTurn(text=text, party=party, channel=channel, start=start, end=end)


def a_call(*turns: TruthTurn, language: str | None = "fi") -> TruthCall:
    return TruthCall(audio=Path("a.wav"), language=language, turns=turns)


def a_heard(*turns: Turn, num_channels: int = 2) -> HeardCall:
    return HeardCall(turns=turns, language="fi", num_channels=num_channels)


def test_what_was_heard_rightly_has_no_errors() -> None:
    figures = compare([true_turn("Hyvää päivää!")], [heard_turn("hyvää päivää")], "fi")

    assert figures == Figures(
        num_calls=1, num_true=2, num_written=2, num_letters=len("hyvää päivää")
    )


def test_each_kind_of_error_is_counted() -> None:
    figures = compare(
        [true_turn("polvi on ollut kipeä")], [heard_turn("polvi olut kipeä")], "fi"
    )

    assert (figures.num_true, figures.num_edits) == (4, 2)
    assert (figures.num_missed, figures.num_added) == (1, 0)


def test_a_number_in_digits_is_wrong_as_written_only() -> None:
    figures = compare([true_turn("98 euroa")], [heard_turn("9 8 euroa")], "fi")

    assert (figures.num_edits, figures.num_written_edits) == (0, 2)


def test_nothing_heard_is_all_missed() -> None:
    figures = compare([true_turn("polvi on kipeä", 0, 3)], [], "fi")

    assert (figures.num_edits, figures.num_missed) == (3, 3)


def test_words_where_nobody_speaks_are_outside() -> None:
    figures = compare(
        [true_turn("hei hei", 0.0, 1.0)],
        [heard_turn("hei hei", 0.0), heard_turn("kiitos katsomisesta", 30.0)],
        "fi",
    )

    assert (figures.num_heard, figures.num_outside) == (4, 2)


def test_words_on_a_channel_that_says_nothing_are_outside() -> None:
    figures = compare([], [heard_turn("kiitos katsomisesta")], "fi")

    assert (figures.num_heard, figures.num_outside, figures.num_added) == (2, 2, 2)


def test_words_are_not_outside_a_truth_without_times() -> None:
    figures = compare([true_turn("hei")], [heard_turn("hei hei", 9.0)], "fi")

    assert (figures.num_heard, figures.num_outside) == (0, 0)


def test_edges_of_turns_are_timed_by_their_first_and_last_words() -> None:
    figures = compare(
        [true_turn("polvi on kipeä", 1.0, 3.0)],
        [heard_turn("polvi on kipeä", 1.2)],
        "fi",
    )

    assert list(figures.turn_starts) == pytest.approx([0.2])
    assert list(figures.turn_ends) == pytest.approx([0.3])


def test_a_turn_whose_first_word_was_not_heard_has_no_start_to_time() -> None:
    figures = compare(
        [true_turn("polvi on kipeä", 1.0, 3.0)], [heard_turn("on kipeä", 1.7)], "fi"
    )

    assert figures.turn_starts == ()
    assert len(figures.turn_ends) == 1


def test_words_are_timed_where_the_truth_times_them() -> None:
    words = (
        TruthWord(start=0.1, end=0.4, text="hei"),
        TruthWord(start=0.6, end=0.9, text="hei"),
    )
    turn = TruthTurn(text="hei hei", channel=0, start=0.1, end=0.9, words=words)

    figures = compare([turn], [heard_turn("hei hei")], "fi")

    assert list(figures.word_starts) == pytest.approx([0.1, 0.1])


def test_channels_are_compared_apart() -> None:
    truth = a_call(true_turn("hei"), true_turn("terve", channel=1, party=CUSTOMER))
    heard = a_heard(heard_turn("hei"), heard_turn("hei", 1.0, CUSTOMER, 1))

    compared = compare_channels(truth, heard)

    assert {channel: one.num_edits for channel, one in compared.items()} == {0: 0, 1: 1}


def test_mono_is_compared_as_a_whole() -> None:
    truth = a_call(true_turn("hei"), true_turn("terve", channel=1, party=CUSTOMER))
    heard = a_heard(heard_turn("hei terve", party=None), num_channels=1)

    compared = compare_channels(truth, heard)

    assert {channel: one.num_edits for channel, one in compared.items()} == {None: 0}


def test_the_right_words_of_the_wrong_party_are_seen() -> None:
    truth = a_call(
        true_turn("hei vaan"), true_turn("polvi on kipeä", party=CUSTOMER, channel=None)
    )
    heard = a_heard(heard_turn("hei vaan polvi on kipeä"), num_channels=1)

    figures = compare_call(truth, heard)

    assert (figures.num_told, figures.num_attributed) == (5, 2)
    assert figures.num_calls == 1


def test_the_heard_language_serves_where_the_truth_tells_none() -> None:
    truth = a_call(true_turn("14.30"), language=None)
    heard = a_heard(heard_turn("neljätoista kolmekymmentä"), num_channels=1)

    assert compare_call(truth, heard).num_edits == 0


@given(
    st.lists(st.sampled_from(["hei", "joo", "kaksi", "14.30"]), max_size=8),
    st.lists(st.sampled_from(["hei", "joo", "kaksi", "14.30"]), max_size=8),
)
def test_errors_never_fall_below_the_difference_in_length(
    true: list[str], heard: list[str]
) -> None:
    figures = compare(
        [true_turn(" ".join(true))] if true else [],
        [heard_turn(" ".join(heard))] if heard else [],
        "fi",
    )

    assert figures.num_edits >= abs(figures.num_missed - figures.num_added)
    assert (figures.num_edits == 0) == (true == heard)


def test_figures_add_up() -> None:
    one = Figures(num_calls=1, num_true=3, turn_starts=(0.1,))
    other = Figures(num_calls=2, num_true=4, turn_starts=(0.2,))

    assert one + other == Figures(num_calls=3, num_true=7, turn_starts=(0.1, 0.2))


@pytest.mark.parametrize(("start", "end"), [(1.0, None), (None, 1.0), (2.0, 1.0)])
def test_times_that_cannot_be_are_refused(
    start: float | None, end: float | None
) -> None:
    with pytest.raises(ValueError, match="turn"):
        true_turn("hei", start, end)
