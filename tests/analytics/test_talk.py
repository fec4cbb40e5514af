"""Who speaks when."""

from hypothesis import given
from hypothesis import strategies as st

from analytics.talk import everyone, gaps, joined, length, talk_of
from analytics.turn_taking import Span
from custody.records.calls import PartyRole
from custody.records.transcripts import Turn, Word

_SPANS = st.tuples(st.floats(0, 50), st.floats(0, 9)).map(
    lambda span: (span[0], span[0] + span[1])
)


def _turn(party: PartyRole, *spans: Span) -> Turn:
    words = [
        Word(start=start, end=end, text="niin", probability=1.0) for start, end in spans
    ]
    return Turn(party=party, channel=0, words=tuple(words))


@given(st.lists(_SPANS, min_size=1, max_size=12))
def test_what_is_sure_lies_within_what_was_heard(spans: list[Span]) -> None:
    roles = (PartyRole.AGENT, PartyRole.CUSTOMER)
    turns = [_turn(role, *spans[place::2]) for place, role in enumerate(roles)]
    heard, sure = talk_of(turns), talk_of(turns, is_sure=True)

    assert sure.keys() == heard.keys()
    assert all(
        any(_is_within(one, other) for other in heard[party])
        for party, listed in sure.items()
        for one in listed
    )


def _is_within(one: Span, other: Span) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def test_a_breath_between_words_ends_no_speech() -> None:
    assert joined([(2.5, 3.0), (0.0, 1.0), (1.25, 1.5)]) == [(0.0, 1.5), (2.5, 3.0)]


@given(st.lists(_SPANS, max_size=12))
def test_speech_and_what_lies_between_make_up_the_call(spans: list[Span]) -> None:
    talk = everyone({"agent": joined(spans)})

    assert abs(length(talk) + length(gaps(talk, 60.0)) - 60.0) < 1e-6
