"""Which calls a list shows: the filter as people set it, and as SQL."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import search
from custody.catalogue import tables as t
from custody.records.calls import CallFlag
from custody.records.findings import NoticeGiven, Verdict
from custody.records.ids import CustomerId
from custody.records.purposes import Rendition
from custody.records.rules import RuleKind
from custody.records.stages import STAGE_ORDER, CallStage, Stage, StageState


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """What a list of calls is narrowed to; None and "" narrow nothing.

    Attributes:
        text: words that were said, in any inflected form; searched in `rendition`.
        agent: the agent's name at the switch.
        language: ISO 639-1.
        flag: calls that bear it.
        verdict: calls with a finding that came out so.
        since, until: aware UTC; `until` itself is not included.
        notice: whether the recording notice was given.
        rule: calls that came out as `rule_held` by this rule of the house's. Where
            words are hidden, one that rests on hidden words is as if it had not been
            tried: whether it holds would tell what they are.
        notice_not: calls on which it came out so are left out.
        limit: at most so many, the newest; None for all.
        offset: so many of the newest are left out.
        rendition: RAW only for a purpose that allows it: what can be found tells what
            was said.
        languages: the configured ones; the words searched for may be of any of them.
    """

    text: str | None = None
    agent: str | None = None
    customer_id: CustomerId | None = None
    language: str | None = None
    stage: CallStage | None = None
    flag: CallFlag | None = None
    verdict: Verdict | None = None
    since: datetime | None = None
    until: datetime | None = None
    notice: NoticeGiven | None = None
    notice_not: NoticeGiven | None = None
    rule: str | None = None
    rule_held: bool = True
    limit: int | None = None
    offset: int = 0
    rendition: Rendition = Rendition.REDACTED
    languages: tuple[str, ...] = search.LANGUAGES


def conditions(
    read: sa.Connection, call_filter: CallFilter
) -> list[sa.ColumnElement[bool]]:
    """Give what a row of `calls` must hold to, in SQL."""
    calls, wanted = t.calls.c, call_filter
    ways: list[tuple[Any, Callable[[Any], sa.ColumnElement[bool]]]] = [
        (wanted.agent, lambda agent: calls.agent == agent),
        (wanted.customer_id, lambda customer_id: calls.customer_id == customer_id),
        (wanted.language, lambda language: calls.language == language),
        (wanted.since, lambda since: calls.started_at >= since),
        (wanted.until, lambda until: calls.started_at < until),
        (wanted.stage, _has_come_to),
        (wanted.flag, _bears),
        (wanted.verdict, lambda verdict: _has(t.findings, verdict=verdict)),
        (wanted.notice, lambda given: _has(t.analyses, notice_given=given)),
        (wanted.notice_not, lambda given: ~_has(t.analyses, notice_given=given)),
        (wanted.rule, lambda rule: _came_out(rule, wanted)),
    ]
    chosen = [condition(value) for value, condition in ways if value]
    if wanted.text:
        matching = search.matching(
            read, wanted.text, wanted.rendition, languages=wanted.languages
        )
        chosen.append(calls.call_id.in_(matching))
    return chosen


def _bears(flag: CallFlag) -> sa.ColumnElement[bool]:
    return sa.cast(t.calls.c.flags, sa.Text).contains(f'"{flag}"', autoescape=True)


def _has(table: sa.Table, **values: str) -> sa.ColumnElement[bool]:
    """Say that the call has a row in a table with these values."""
    return sa.exists().where(
        table.c.call_id == t.calls.c.call_id,
        *(table.c[name] == value for name, value in values.items()),
    )


def _came_out(rule: str, wanted: CallFilter) -> sa.ColumnElement[bool]:
    """Say what one rule came out as, as far as whoever looks may know it."""
    outcomes, spans = t.rule_outcomes.c, t.redactions.c
    tried = sa.exists().where(
        outcomes.call_id == t.calls.c.call_id,
        outcomes.rule == rule,
        outcomes.kind != str(RuleKind.PART),
        outcomes.matched.is_(wanted.rule_held),
    )
    if wanted.rendition is Rendition.RAW:
        return tried
    rests_on_hidden = sa.exists().where(
        spans.call_id == outcomes.call_id,
        spans.channel == outcomes.channel,
        spans.start < outcomes.end,
        outcomes.start < spans.end,
    )
    is_redacted = _has(t.stages, stage=Stage.REDACT, state=StageState.DONE)
    return sa.and_(tried.where(~rests_on_hidden), is_redacted)


_NUM_DONE: Final = {
    CallStage.INGESTED: 0,
    CallStage.TRANSCRIBED: 1,
    CallStage.ANALYSED: 2,
    CallStage.DONE: 3,
}


def _has_come_to(stage: CallStage) -> sa.ColumnElement[bool]:
    """Say in SQL what `calls.call_stage` says of the stages' states."""
    failed = _has(t.stages, state=StageState.FAILED)
    if stage is CallStage.FAILED:
        return failed
    is_done = [_has(t.stages, stage=one, state=StageState.DONE) for one in STAGE_ORDER]
    num_done = _NUM_DONE[stage]
    return sa.and_(
        sa.not_(failed),
        *is_done[:num_done],
        *(sa.not_(done) for done in is_done[num_done : num_done + 1]),
    )
