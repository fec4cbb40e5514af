from pathlib import Path

import pytest

from analytics.desk import AnalyticsDesk
from analytics.rules.upkeep import put_back_for_rules
from analytics.stage import analyse_call
from custody.catalogue.rule_outcomes import rule_outcomes_of
from custody.catalogue.stages import add_stage, claim, complete, stage_rows
from custody.errors import RuleInvalidError
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.stages import Stage, StageState
from tests.analytics.desks import a_desk, lay_call
from tests.builders import a_turn

RULES = '[[rule]]\nname = "Thanks"\nphrases.fi = ["kiitos"]\n'


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    return a_desk(tmp_path)


@pytest.fixture
def call_id(desk: AnalyticsDesk) -> CallId:
    """A call that was analysed before there were rules."""
    turns = [a_turn("Kiitos ja hei", party=PartyRole.AGENT)]
    call_id = lay_call(desk, turns).call_id
    with desk.catalogue.writing() as work:
        add_stage(work, call_id, Stage.ANALYSE, desk.clock())
        row = claim(work, worker="test", now=desk.clock(), lease_seconds=60.0)
        assert row is not None
        complete(work, row, desk.clock())
    return call_id


def _write(desk: AnalyticsDesk, text: str) -> None:
    path = desk.settings.workspace / "rules.toml"
    path.write_text(text, encoding="utf-8")


def _state(desk: AnalyticsDesk, call_id: CallId) -> StageState:
    with desk.catalogue.reading() as read:
        states = {row.stage: row.state for row in stage_rows(read, call_id)}
    return states[Stage.ANALYSE]


def test_new_rules_put_analysed_calls_back_once(
    desk: AnalyticsDesk, call_id: CallId
) -> None:
    _write(desk, RULES)

    first, second = put_back_for_rules(desk), put_back_for_rules(desk)

    assert (first, second) == (1, 0)
    assert _state(desk, call_id) is StageState.WAITING


def test_without_rules_nothing_is_put_back(
    desk: AnalyticsDesk, call_id: CallId
) -> None:
    assert put_back_for_rules(desk) == 0
    assert _state(desk, call_id) is StageState.DONE


def test_a_broken_rule_puts_nothing_back(desk: AnalyticsDesk, call_id: CallId) -> None:
    _write(desk, RULES + "wo = 1\n")

    with pytest.raises(RuleInvalidError):
        put_back_for_rules(desk)

    assert _state(desk, call_id) is StageState.DONE


def test_a_call_is_analysed_by_the_rules_and_again_without_them(
    desk: AnalyticsDesk, call_id: CallId
) -> None:
    _write(desk, RULES)
    analyse_call(call_id, desk=desk)
    with desk.catalogue.reading() as read:
        (outcome,) = rule_outcomes_of(read, call_id)

    _write(desk, "# none any more\n")
    analyse_call(call_id, desk=desk)

    with desk.catalogue.reading() as read:
        after = rule_outcomes_of(read, call_id)
    assert (outcome.rule, outcome.matched) == ("Thanks", True)
    assert after == ()
