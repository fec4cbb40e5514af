"""Speech that no word was written for."""

from hypothesis import given
from hypothesis import strategies as st

from analytics.lost_speech import NONE_LOST, LostSpeech, lost_speech
from analytics.talk import length
from analytics.turn_taking import Span
from custody.records.calls import PartyRole
from custody.records.lost_speech import LEAST_SECONDS
from custody.records.transcripts import Turn, Word


def _turn(channel: int, start: float, end: float, speaker: int | None = None) -> Turn:
    party = (PartyRole.AGENT, PartyRole.CUSTOMER)[channel]
    word = Word(start=start, end=end, text="niin", probability=1.0)
    return Turn(party=party, channel=channel, words=(word,), speaker=speaker)


def test_where_nobody_told_what_was_heard_nothing_is_told_as_lost() -> None:
    assert lost_speech([_turn(0, 0.0, 1.0)], None) is NONE_LOST


def test_speech_is_lost_where_no_word_stands() -> None:
    turns = [_turn(0, 0.0, 1.0), _turn(1, 5.0, 6.0)]

    found = lost_speech(turns, (((0.0, 4.0),), ((5.0, 6.0),)))

    assert found == LostSpeech(
        spans={"agent": [(1.3, 4.0)]},
        shares={
            "lost_speech_share": 0.54,
            "lost_speech_share_agent": 0.675,
            "lost_speech_share_customer": 0.0,
        },
    )


def test_a_side_that_was_not_understood_at_all_bears_its_channels_name() -> None:
    found = lost_speech([_turn(0, 0.0, 1.0)], (((0.0, 1.0),), ((4.0, 8.0),)))

    assert found.spans == {"channel_1": [(4.0, 8.0)]}
    assert found.shares["lost_speech_share_channel_1"] == 1.0


def test_where_voices_share_a_channel_nobody_is_told_to_have_said_it() -> None:
    turns = [_turn(0, 0.0, 1.0, speaker=1)]

    found = lost_speech(turns, (((0.0, 1.0), (4.0, 8.0)),))

    assert (found.spans, found.unnamed) == ({}, ((4.0, 8.0),))
    assert found.shares == {"lost_speech_share": 0.8}


def test_speech_beside_the_others_words_may_be_theirs() -> None:
    turns = [_turn(0, 0.0, 1.0), _turn(1, 4.0, 7.0)]

    found = lost_speech(turns, (((0.0, 1.0), (5.0, 7.5)), ((4.0, 7.0),)))

    assert found.spans == {}


def test_nobody_was_heard_in_silence() -> None:
    assert lost_speech([], ((), ())) == LostSpeech()


_STRETCHES = st.lists(
    st.tuples(st.floats(0, 50), st.floats(0, 9)).map(lambda one: (one[0], sum(one))),
    max_size=6,
)


@given(_STRETCHES, _STRETCHES)
def test_what_is_lost_was_heard_and_holds_no_word(
    heard: list[Span], written: list[Span]
) -> None:
    turns = [_turn(0, start, end) for start, end in written]

    found = lost_speech(turns, (tuple(heard),))

    lost = [span for spans in found.spans.values() for span in spans]
    assert all(end - start >= LEAST_SECONDS for start, end in lost)
    assert all(any(a <= s and e <= b for a, b in heard) for s, e in lost)
    assert not any(s < end and start < e for s, e in lost for start, end in written)
    assert length(lost) <= length(heard) + 1e-9
