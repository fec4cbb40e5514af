"""Invented talk with a planned timeline."""

import random

import pytest

from scripts.made_talk.layout import lay_out
from scripts.made_talk.plan import Act, HoldKind, Line, a_plan, texts_of

SECONDS_A_LETTER = 0.07


def _plan(seed: int, language: str) -> tuple[Line, ...]:
    return a_plan(random.Random(seed), language)  # noqa: S311 # invented, no secret


def _lengths(planned: tuple[Line, ...]) -> list[float]:
    return [max(0.3, SECONDS_A_LETTER * len(line.text)) for line in planned]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_same_seed_plans_the_same_call(language: str) -> None:
    first, second = (_plan(5, language) for _ in range(2))

    assert first == second
    assert texts_of(first, "agent")


@pytest.mark.parametrize("seed", range(20))
def test_what_happens_lies_where_its_name_says(seed: int) -> None:
    planned = _plan(seed, "fi")
    layout = lay_out(planned, _lengths(planned))

    for one in layout.laid:
        others = [
            other
            for other in layout.laid
            if other.party != one.party and other.start < one.start < other.end
        ]
        if one.act in {Act.BACKCHANNEL, Act.IN_VAIN}:
            assert any(one.end <= other.end for other in others)
        if one.act is Act.INTERRUPTION:
            assert any(other.cut and other.end < one.end for other in others)
    for held in layout.holds:
        assert held.end - held.start >= 9.0
        assert not any(
            one.start < held.end and held.start < one.end for one in layout.laid
        )


def test_an_answer_tells_its_wait_and_going_on_does_not() -> None:
    planned = (
        Line(party="agent", text="one two"),
        Line(party="customer", text="three", wait=0.7, answers=True),
        Line(party="customer", text="four", act=Act.RESUMPTION, wait=2.0),
        Line(
            party="agent",
            text="five",
            act=Act.RESUMPTION,
            wait=12.0,
            hold=HoldKind.RINGING,
        ),
    )

    layout = lay_out(planned, [1.0, 1.0, 1.0, 1.0])

    assert [
        None if one.wait is None else round(one.wait, 3) for one in layout.laid
    ] == [None, 0.7, None, None]
    assert [(hold.kind, hold.end - hold.start) for hold in layout.holds] == [
        (HoldKind.RINGING, 12.0)
    ]


def test_who_is_cut_off_keeps_the_words_that_were_out() -> None:
    planned = (
        Line(party="agent", text="one two three four five six seven eight"),
        Line(
            party="customer",
            text="wait",
            act=Act.INTERRUPTION,
            within=0.4,
            yields_after=1.0,
        ),
    )

    layout = lay_out(planned, [10.0, 3.0])

    told = layout.laid[0]
    assert told.cut
    assert (told.end - told.start, told.text) == (5.0, "one two three four")
