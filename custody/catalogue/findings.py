"""What a call says of transactions: links, findings, the notice, measures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.calls import set_customer
from custody.catalogue.upserts import replace_of_call
from custody.records.extra_fields import FieldType
from custody.records.findings import (
    Finding,
    Link,
    Notice,
    NoticeGiven,
    Verdict,
    field_named,
    field_rank,
)
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.redactions import RedactionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What analytics made of a call, apart from links and findings.

    Attributes:
        customer_reasons: in words, why the call is taken to be this customer's; they
            name no number and no name.
        measures: by name, the unit in the name.
        analysed_at: aware UTC.
    """

    call_id: CallId
    customer_id: CustomerId | None
    customer_reasons: tuple[str, ...]
    notice: Notice
    measures: Mapping[str, float]
    analysed_at: datetime


def put_analysis(  # noqa: PLR0913 # one analysis is written whole or not at all
    work: sa.Connection,
    call_id: CallId,
    *,
    customer_id: CustomerId | None,
    customer_reasons: Sequence[str],
    links: Sequence[Link],
    findings: Sequence[Finding],
    notice: Notice,
    measures: Mapping[str, float],
    now: datetime,
) -> None:
    """Write all that analytics made of a call, in place of everything it had.

    Raises:
        CallMissingError: there is no such call.
    """
    set_customer(work, call_id, customer_id)
    replace_of_call(work, t.links, call_id, [_link_row(call_id, one) for one in links])
    rows = [_finding_row(call_id, finding) for finding in findings]
    replace_of_call(work, t.findings, call_id, rows)
    analysis = {
        "call_id": call_id,
        "notice_given": str(notice.given),
        "notice_start": notice.start,
        "customer_reasons": list(customer_reasons),
        "measures": dict(measures),
        "analysed_at": now,
    }
    replace_of_call(work, t.analyses, call_id, [analysis])


def links_of(read: sa.Connection, call_id: CallId) -> tuple[Link, ...]:
    """Read a call's links, the strongest first."""
    links = t.links.c
    query = sa.select(t.links).where(links.call_id == call_id)
    return tuple(
        Link(
            transaction_id=TransactionId(row.transaction_id),
            score=row.score,
            reasons=tuple(row.reasons),
        )
        for row in read.execute(
            query.order_by(links.score.desc(), links.transaction_id)
        )
    )


def findings_of(read: sa.Connection, call_id: CallId) -> tuple[Finding, ...]:
    """Read a call's findings: by transaction, then in the order of its fields."""
    query = sa.select(t.findings).where(t.findings.c.call_id == call_id)
    found = [_finding_of(row) for row in read.execute(query).mappings()]
    return tuple(
        sorted(found, key=lambda one: (one.transaction_id, *field_rank(one.field)))
    )


def calls_linked_to(
    read: sa.Connection, transaction_id: TransactionId
) -> tuple[CallId, ...]:
    """Give the calls that are about a transaction, the likeliest first."""
    links = t.links.c
    query = sa.select(links.call_id).where(links.transaction_id == transaction_id)
    found = read.execute(query.order_by(links.score.desc(), links.call_id))
    return tuple(CallId(call_id) for call_id in found.scalars())


def analysis_of(read: sa.Connection, call_id: CallId) -> Analysis | None:
    """Read what else was made of a call, None before it was analysed."""
    row = read.execute(
        sa.select(t.analyses, t.calls.c.customer_id)
        .join(t.calls)
        .where(t.analyses.c.call_id == call_id)
    ).one_or_none()
    if row is None:
        return None
    return Analysis(
        call_id=call_id,
        customer_id=row.customer_id,
        customer_reasons=tuple(row.customer_reasons),
        notice=Notice(given=NoticeGiven(row.notice_given), start=row.notice_start),
        measures=row.measures,
        analysed_at=row.analysed_at,
    )


def _link_row(call_id: CallId, link: Link) -> dict[str, Any]:
    return {
        "call_id": call_id,
        "transaction_id": link.transaction_id,
        "score": link.score,
        "reasons": list(link.reasons),
    }


_SAME_NAMED = (
    *("expected", "heard", "quote", "channel", "start", "end", "confidence"),
    "num_compared",
)


def _finding_row(call_id: CallId, finding: Finding) -> dict[str, Any]:
    return {
        "call_id": call_id,
        "transaction_id": finding.transaction_id,
        "field": str(finding.field),
        "verdict": str(finding.verdict),
        "type": finding.type,
        "hidden_as": finding.hidden_as,
        **{name: getattr(finding, name) for name in _SAME_NAMED},
    }


def _finding_of(row: sa.RowMapping) -> Finding:
    return Finding(
        transaction_id=TransactionId(row["transaction_id"]),
        field=field_named(row["field"]),
        verdict=Verdict(row["verdict"]),
        type=FieldType(row["type"]) if row["type"] else None,
        hidden_as=RedactionKind(row["hidden_as"]) if row["hidden_as"] else None,
        **{name: row[name] for name in _SAME_NAMED},
    )
