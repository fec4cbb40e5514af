"""What may be shown of agents and teams, and what must not come out either."""

from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from analytics.figure_groups import BySteps, GroupFigures, Sums, by_team, figures_of

FIRST = date(2026, 3, 2)
DAYS = tuple(FIRST + timedelta(days=7 * place) for place in range(4))


def _sums(num_calls: int, hold: float = 2.0, num_held: int | None = None) -> Sums:
    held = num_calls if num_held is None else num_held
    return Sums(
        num_calls=num_calls,
        seconds=60.0 * num_calls,
        num_noticed=num_calls,
        measures={"hold_seconds": (held, hold * held)},
    )


def _one_step(**numbers: int) -> dict[str | None, BySteps]:
    return {name: {FIRST: _sums(number)} for name, number in numbers.items()}


def _numbers(figures: tuple[GroupFigures, ...]) -> dict[str | None, int]:
    return {one.name: one.whole.num_calls for one in figures}


def test_figures_are_means_over_a_groups_calls() -> None:
    (maija,) = figures_of(_one_step(maija=5), smallest=5)

    assert maija.whole.num_calls == 5
    assert maija.whole.mean_duration == 60.0
    assert maija.whole.notice_share == 1.0
    assert maija.whole.measures == {"hold_seconds": 2.0}


def test_a_measure_that_rests_on_too_few_calls_is_left_out() -> None:
    (maija,) = figures_of({"maija": {FIRST: _sums(5, num_held=4)}}, smallest=5)

    assert maija.whole.measures == {}


def test_agents_of_few_calls_stand_together_without_a_name() -> None:
    figures = figures_of(_one_step(maija=3, pekka=2, liisa=7), smallest=5)

    assert _numbers(figures) == {"liisa": 7, None: 5}


def test_too_few_together_are_left_out() -> None:
    assert _numbers(figures_of(_one_step(maija=4, liisa=7), smallest=5)) == {"liisa": 7}


def test_a_step_of_few_calls_is_not_the_rest_of_those_shown() -> None:
    steps = dict(zip(DAYS, (_sums(9), _sums(2), _sums(6), _sums(8)), strict=True))

    (maija,) = figures_of({"maija": steps}, smallest=5, steps=DAYS)

    shown = {day: one and one.num_calls for day, one in maija.trend.items()}
    assert shown == dict(zip(DAYS, (9, None, None, 8), strict=True))


def test_a_team_of_two_is_not_shown_as_a_team() -> None:
    agents: Mapping[str, BySteps] = {
        name: {FIRST: _sums(5)} for name in ("a", "b", "c", "d", "e")
    }
    teams = {"morning": ("A", "b ", "c"), "evening": ("d", "e")}

    figures = figures_of(by_team(agents, teams), smallest=5)

    assert _numbers(figures) == {"morning": 15, None: 10}


_STEPS = st.dictionaries(st.sampled_from(DAYS), st.integers(1, 9), max_size=4)


@given(
    calls=st.dictionaries(st.sampled_from("abcd"), _STEPS, max_size=4),
    smallest=st.integers(3, 8),
)
def test_nothing_shown_or_left_out_is_smaller_than_a_group(
    calls: dict[str, dict[date, int]], smallest: int
) -> None:
    groups: dict[str | None, BySteps] = {
        name: {day: _sums(number) for day, number in steps.items()}
        for name, steps in calls.items()
        if steps
    }

    figures = figures_of(groups, smallest=smallest, steps=DAYS)

    for one in figures:
        shown = [means.num_calls for means in one.trend.values() if means]
        left = one.whole.num_calls - sum(shown)
        assert min([one.whole.num_calls, *shown]) >= smallest
        assert left == 0 or left >= smallest or not shown
