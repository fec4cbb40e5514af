from typing import Any

import sqlalchemy as sa

from custody.catalogue import tables
from custody.catalogue.engine import Catalogue
from custody.catalogue.rule_outcomes import (
    RuleCount,
    count_rules,
    put_rule_outcomes,
    rule_outcomes_of,
)
from custody.records.ids import CallId
from custody.records.rules import RuleKind, RuleOutcome
from tests.builders import an_added_call


def _outcome(**changed: Any) -> RuleOutcome:  # noqa: ANN401 # any field
    given: dict[str, Any] = {
        "rule": "greeting",
        "kind": RuleKind.WORDING,
        "place_in_file": 0,
        "matched": True,
        "channel": 0,
        "start": 1.5,
        "end": 2.0,
    }
    return RuleOutcome(**(given | changed))


def _put(catalogue: Catalogue, call_id: CallId, *outcomes: RuleOutcome) -> None:
    with catalogue.writing() as work:
        put_rule_outcomes(work, call_id, outcomes)


def test_outcomes_come_back_as_they_were_in_the_order_of_the_file(
    catalogue: Catalogue,
) -> None:
    call = an_added_call(catalogue)
    first = _outcome()
    second = _outcome(
        rule="a goodbye",
        place_in_file=1,
        matched=False,
        channel=None,
        start=None,
        end=None,
    )

    _put(catalogue, call.call_id, second, first)

    with catalogue.reading() as read:
        assert rule_outcomes_of(read, call.call_id) == (first, second)


def test_a_new_reading_takes_the_place_of_the_old(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    _put(catalogue, call.call_id, _outcome())

    _put(catalogue, call.call_id, _outcome(rule="thanks"))

    with catalogue.reading() as read:
        assert rule_outcomes_of(read, call.call_id) == (_outcome(rule="thanks"),)


def test_rules_are_counted_over_all_calls_without_parts(catalogue: Catalogue) -> None:
    one, other = an_added_call(catalogue), an_added_call(catalogue)
    part = _outcome(rule="only a part", kind=RuleKind.PART, place_in_file=1)
    _put(catalogue, one.call_id, _outcome(), part)
    _put(catalogue, other.call_id, _outcome(matched=False), part)

    with catalogue.reading() as read:
        counted = count_rules(read)

    expected = RuleCount(
        rule="greeting", kind=RuleKind.WORDING, num_calls=2, num_matched=1
    )
    assert counted == (expected,)


def test_outcomes_go_with_their_call(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    _put(catalogue, call.call_id, _outcome())

    with catalogue.writing() as work:
        work.execute(
            sa.delete(tables.calls).where(tables.calls.c.call_id == call.call_id)
        )

    with catalogue.reading() as read:
        assert rule_outcomes_of(read, call.call_id) == ()
