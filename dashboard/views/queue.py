"""What to verify next: doubt first, then money, then the week's fair sample."""

from decimal import Decimal
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import streamlit as st

from custody.accounts import permissions
from custody.accounts.roles import Permission
from custody.catalogue.work_queue import Queue, Week, draw_seeds, read_queue
from custody.records.work_queue import WorkItem, WorkReason, WorkRules
from custody.settings import Settings
from dashboard import wording
from dashboard.actors import actor_of
from dashboard.frame import admitted, noted_once, purpose_chosen
from dashboard.menu import call_address
from dashboard.views.queue_trail import keep_trail, open_at
from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, show_table

MOST = 200

REASONS = {
    WorkReason.DISPUTED: ("Disputed", Tone.BAD),
    WorkReason.SECOND_PERSON: ("Second person", Tone.WARM),
    WorkReason.CHANGED: ("Changed since", Tone.WARM),
    WorkReason.CONTRADICTED: ("Contradicted", Tone.BAD),
    WorkReason.UNCLEAR: ("Unclear", Tone.UNSURE),
    WorkReason.LARGE: ("Large amount", Tone.CALM),
    WorkReason.SAMPLE: ("Sample", Tone.PLAIN),
}
TITLES = {
    WorkReason.DISPUTED: "Somebody disputes the verdict: it needs an answer",
    WorkReason.SECOND_PERSON: "Another person's verdict waits for a second one",
    WorkReason.CHANGED: "The register's row changed after it was verified",
    WorkReason.CONTRADICTED: "Something else was heard than is written",
    WorkReason.UNCLEAR: "What was heard is not certain enough",
    WorkReason.LARGE: "Amounts of this size are always verified",
    WorkReason.SAMPLE: "Drawn by lot",
}
COLUMNS = (
    Column("reason", "Because", Kind.CHIPS),
    Column("transaction", "Transaction"),
    Column("kind", "Kind", Kind.SOFT),
    Column("amount", "Amount", Kind.NUMBER),
    Column("occurred", "Written down", Kind.TIME),
    Column("agent", "Agent", Kind.SOFT),
    Column("calls", "Calls", Kind.NUMBER),
)


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.VERIFY)
    purpose = purpose_chosen(account)
    permissions.ensure(account, Permission.VERIFY, purpose)
    settings = workspace.settings
    zone = ZoneInfo(settings.source_timezone)
    draw_seeds(
        workspace.catalogue,
        now=workspace.clock(),
        zone=zone,
        days=settings.verify_days,
    )
    with workspace.catalogue.reading() as read:
        queue = read_queue(
            read,
            rules=_rules(settings),
            account_id=account.account_id,
            now=workspace.clock(),
            zone=zone,
            days=settings.verify_days,
        )
    if noted_once("queue"):
        workspace.audit.record(
            "queue:opened",
            actor=actor_of(account),
            purpose=purpose,
            details={"num_waiting": len(queue.items)},
        )
    st.title("Verify next")
    _progress(queue, settings)
    if queue.items:
        _items(queue.items, settings.source_timezone)
    else:
        st.success("Nothing waits for you.")
    _weeks(queue.weeks, settings.sample_per_agent)


def _rules(settings: Settings) -> WorkRules:
    above = settings.verify_above
    return WorkRules(
        per_agent=settings.sample_per_agent,
        large_from=None if above is None else Decimal(str(above)),
    )


def _progress(queue: Queue, settings: Settings) -> None:
    waiting, own, sample = st.columns(3)
    waiting.metric("Waiting", len(queue.items), border=True)
    aim = settings.verify_per_week
    done = f"{queue.num_by_them} of {aim}" if aim else str(queue.num_by_them)
    own.metric("Your verdicts this week", done, border=True)
    newest = queue.weeks[0].progress if queue.weeks else None
    drawn = f"{newest.num_verified} of {newest.num_drawn}" if newest else "none drawn"
    label = f"Sample of {queue.weeks[0].name}" if queue.weeks else "Sample"
    sample.metric(label, drawn, border=True)
    if aim:
        st.progress(min(1.0, queue.num_by_them / aim))


def _items(items: tuple[WorkItem, ...], zone: str) -> None:
    counts = {
        reason: sum(item.reason is reason for item in items) for reason in WorkReason
    }
    chosen = st.pills(
        "Show",
        [reason for reason, count in counts.items() if count],
        format_func=lambda reason: f"{REASONS[reason][0]} ({counts[reason]})",
        selection_mode="multi",
        default=None,
        key="queue_reasons",
        label_visibility="collapsed",
    )
    shown = [item for item in items if not chosen or item.reason in chosen][:MOST]
    opened = show_table(COLUMNS, [_row(item, zone) for item in shown], key="queue")
    st.caption(wording.counted(len(shown), "transaction"))
    for item in shown:
        if opened == item.transaction.transaction_id:
            keep_trail(shown)
            open_at(item.transaction.call_ids[0], item.transaction.transaction_id)


def _row(item: WorkItem, zone: str) -> Row:
    one = item.transaction
    label, tone = REASONS[item.reason]
    chips = [Chip(label, tone, TITLES[item.reason])]
    if item.is_sampled and item.reason is not WorkReason.SAMPLE:
        chips.append(Chip("Sample", Tone.PLAIN, TITLES[WorkReason.SAMPLE]))
    return Row(
        row_id=one.transaction_id,
        href="/call?" + urlencode(call_address(one.call_ids[0], one.transaction_id)),
        cells={
            "reason": chips,
            "transaction": one.transaction_id,
            "kind": one.kind.replace("_", " "),
            "amount": "" if one.amount_eur is None else f"{one.amount_eur:.2f} €",
            "occurred": wording.local_time(one.occurred_at, zone),
            "agent": one.agent or "",
            "calls": str(len(one.call_ids)),
        },
    )


def _weeks(weeks: tuple[Week, ...], per_agent: int) -> None:
    """Show how the samples were drawn, so that anybody can draw them again."""
    if not weeks or not per_agent:
        return
    with st.expander("How the sample was drawn"):
        st.markdown(
            f"Of each agent and week {per_agent} transactions are drawn, every one "
            "with the same chance: those with the lowest SHA-256 of the week's seed, "
            "a line end and the transaction's id. The seed is drawn at random when "
            "the week is first looked at, and does not change."
        )
        for week in weeks:
            done = f"{week.progress.num_verified} of {week.progress.num_drawn} verified"
            st.markdown(f"**{week.name}** · {done} · seed `{week.seed}`")


if __name__ == "__main__":
    show()
