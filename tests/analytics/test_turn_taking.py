import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.turn_taking import Span, cut_ins, interruptions, responses


@pytest.mark.parametrize(
    ("own", "number"),
    [
        pytest.param((4.0, 8.0), 1, id="begins within, the other stops, goes on"),
        pytest.param((4.0, 4.8), 0, id="a yes in between"),
        pytest.param((2.0, 8.0), 0, id="the other speaks on for longer"),
        pytest.param((4.7, 8.0), 0, id="a breath early"),
        pytest.param((5.0, 8.0), 0, id="after the other"),
        pytest.param((3.5, 4.9), 0, id="ends first"),
    ],
)
def test_who_begins_while_the_other_stops_cuts_in(own: Span, number: int) -> None:
    spans = {"agent": [(0.0, 5.0)], "customer": [own]}

    assert interruptions(spans) == {"agent": 0, "customer": number}


def test_one_long_wait_moves_the_mean_and_not_the_median() -> None:
    spans = {
        "agent": [(0.0, 1.0), (3.0, 4.0), (6.0, 7.0)],
        "customer": [(2.0, 3.0), (5.0, 6.0), (14.0, 15.0)],
    }

    measured = responses(spans)

    assert measured == {
        "response_seconds_agent": 0.0,
        "median_response_seconds_agent": 0.0,
        "response_seconds_customer": 3.0,
        "median_response_seconds_customer": 1.0,
    }


def test_a_nod_takes_no_turn() -> None:
    spans = {"agent": [(0.0, 10.0)], "customer": [(4.0, 4.5), (11.0, 12.0)]}

    assert responses(spans)["response_seconds_customer"] == 1.0


def test_who_cuts_in_answers_nobody() -> None:
    spans = {"agent": [(0.0, 5.0)], "customer": [(4.0, 8.0)]}

    assert responses(spans) == {}


def test_who_comes_back_after_a_hold_answers_nobody() -> None:
    spans = {"agent": [(20.0, 22.0)], "customer": [(0.0, 2.0)]}

    assert responses(spans) == {}


def test_who_cuts_in_is_told_with_the_moment() -> None:
    spans = {"agent": [(0.0, 5.0)], "customer": [(4.0, 8.0)]}

    assert cut_ins(spans) == (("customer", 4.0),)


def test_who_answers_nobody_has_no_time_of_answer() -> None:
    assert responses({"agent": [(0.0, 1.0), (2.0, 3.0)]}) == {}


_SPANS = st.lists(
    st.tuples(st.floats(0, 50), st.floats(0.1, 9)).map(
        lambda pair: (pair[0], pair[0] + pair[1])
    ),
    max_size=8,
)


@given(agent=_SPANS, customer=_SPANS)
def test_both_cannot_cut_in_more_often_than_they_speak(
    agent: list[Span], customer: list[Span]
) -> None:
    counted = interruptions({"agent": agent, "customer": customer})

    assert 0 <= counted["agent"] <= len(agent) * len(customer)
    assert 0 <= counted["customer"] <= len(agent) * len(customer)
