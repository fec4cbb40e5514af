from collections.abc import Mapping

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.catalogue.agent_measures import AgentMeasures, agent_measures
from custody.catalogue.engine import Catalogue
from custody.catalogue.findings import put_analysis
from custody.records.findings import Notice, NoticeGiven
from tests.builders import A_MOMENT, an_added_call


def _lay(
    catalogue: Catalogue, agent: str | None, measures: Mapping[str, float]
) -> None:
    call = an_added_call(catalogue, agent=agent)
    with catalogue.writing() as work:
        put_analysis(
            work,
            call.call_id,
            customer_id=None,
            customer_reasons=(),
            links=(),
            findings=(),
            notice=Notice(given=NoticeGiven.TRUE, start=1.0),
            measures=measures,
            now=A_MOMENT,
        )


def _read(catalogue: Catalogue, smallest_group: int) -> tuple[AgentMeasures, ...]:
    with catalogue.reading() as read:
        return agent_measures(read, smallest_group=smallest_group)


def test_measures_are_means_over_an_agents_calls(catalogue: Catalogue) -> None:
    for share in (0.2, 0.4, 0.6):
        _lay(catalogue, "maija", {"silence_share": share, "of_nobody": 1.0})

    assert [(one.agent, one.num_calls) for one in _read(catalogue, 3)] == [("maija", 3)]
    (means,) = (one.means for one in _read(catalogue, 3))
    assert {name: round(mean, 6) for name, mean in means.items()} == {
        "silence_share": 0.4
    }


def test_a_figure_that_rests_on_too_few_calls_is_left_out(catalogue: Catalogue) -> None:
    for number in range(3):
        more = {"hold_seconds": 9.0} if number else {}
        _lay(catalogue, "maija", {"silence_share": 0.5} | more)

    (maija,) = _read(catalogue, 3)

    assert maija.means == {"silence_share": 0.5}


def test_agents_of_few_calls_stand_together_without_a_name(
    catalogue: Catalogue,
) -> None:
    for agent in ("maija", "pekka", "pekka"):
        _lay(catalogue, agent, {"silence_share": 0.5})

    together = AgentMeasures(agent=None, num_calls=3, means={"silence_share": 0.5})
    assert _read(catalogue, 3) == (together,)


def test_too_few_together_are_left_out(catalogue: Catalogue) -> None:
    _lay(catalogue, "maija", {"silence_share": 0.5})
    _lay(catalogue, None, {"silence_share": 0.5})

    assert _read(catalogue, 3) == ()


@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(agents=st.lists(st.sampled_from(["maija", "pekka", "liisa"]), max_size=6))
def test_no_group_is_smaller_than_the_smallest(
    catalogue: Catalogue, agents: list[str]
) -> None:
    for agent in agents:
        _lay(catalogue, agent, {"silence_share": 0.5})

    assert all(one.num_calls >= 3 for one in _read(catalogue, 3))
