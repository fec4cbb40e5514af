"""What calls came out as by the house's rules: of one call, and counted over all."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.overview import Between, began_in
from custody.catalogue.upserts import replace_of_call
from custody.records.ids import CallId
from custody.records.rules import RuleKind, RuleOutcome

_SAME_NAMED = ("rule", "place_in_file", "matched", "channel", "start", "end")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCount:
    """How often one rule held.

    Attributes:
        num_calls: on which it was looked for: in a language that it has words of.
        num_matched: of those, where it held.
    """

    rule: str
    kind: RuleKind
    num_calls: int
    num_matched: int


def put_rule_outcomes(
    work: sa.Connection, call_id: CallId, outcomes: Sequence[RuleOutcome]
) -> None:
    """Write a call's outcomes in place of those it had."""
    rows = [
        {
            "call_id": call_id,
            "kind": str(one.kind),
            **{name: getattr(one, name) for name in _SAME_NAMED},
        }
        for one in outcomes
    ]
    replace_of_call(work, t.rule_outcomes, call_id, rows)


def rule_outcomes_of(read: sa.Connection, call_id: CallId) -> tuple[RuleOutcome, ...]:
    """Read a call's outcomes in the order of the file."""
    columns = t.rule_outcomes.c
    query = sa.select(t.rule_outcomes).where(columns.call_id == call_id)
    found = read.execute(query.order_by(columns.place_in_file, columns.rule))
    return tuple(
        RuleOutcome(
            kind=RuleKind(row["kind"]), **{name: row[name] for name in _SAME_NAMED}
        )
        for row in found.mappings()
    )


def count_rules(
    read: sa.Connection, between: Between | None = None
) -> tuple[RuleCount, ...]:
    """Count each rule over all calls, in the order of the file; parts are left out.

    Args:
        read: the catalogue.
        between: when the calls began; None for all of them.
    """
    columns = t.rule_outcomes.c
    matched = sa.func.sum(sa.case((columns.matched, 1), else_=0))
    query = (
        sa.select(columns.rule, columns.kind, sa.func.count(), matched)
        .where(columns.kind != str(RuleKind.PART))
        .where(began_in(columns.call_id, between))
        .group_by(columns.rule, columns.kind)
        .order_by(sa.func.min(columns.place_in_file), columns.rule)
    )
    return tuple(
        RuleCount(
            rule=rule,
            kind=RuleKind(kind),
            num_calls=int(num_calls),
            num_matched=int(num_matched),
        )
        for rule, kind, num_calls, num_matched in read.execute(query)
    )


def rule_names(read: sa.Connection) -> tuple[str, ...]:
    """Name the rules that calls were put to, in the order of the file; no parts."""
    columns = t.rule_outcomes.c
    query = (
        sa.select(columns.rule)
        .where(columns.kind != str(RuleKind.PART))
        .group_by(columns.rule)
        .order_by(sa.func.min(columns.place_in_file), columns.rule)
    )
    return tuple(read.execute(query).scalars())
