"""`tallenne figures`: calls by agent or team over a time that somebody chooses."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from analytics.agent_figures import (
    AgentFigures,
    FiguresAsked,
    Grouping,
    agent_figures,
    called,
    days_kept,
)
from analytics.desk import analytics_desk
from analytics.figure_groups import GroupFigures, Means
from analytics.figures_csv import OTHERS, figures_csv
from analytics.periods import Period, Step
from cli.desks import actor, here
from cli.export import write_whole
from cli.printing import print_document
from cli.tables import Row, print_table
from custody.catalogue.staff_heard import (
    StaffHeard,
    note_staff_heard,
    staff_heard,
    withdraw_staff_heard,
)
from custody.errors import ExportExistsError
from custody.records.purposes import Purpose

app = typer.Typer(
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    help="Figures of calls by agent or team over a time.",
)
PURPOSES = (Purpose.TRAINING, Purpose.SERVICE_DEVELOPMENT)
_Json = Annotated[bool, typer.Option("--json", help="One JSON document.")]


@app.callback()
def figures(
    context: typer.Context,
    since: Annotated[
        datetime | None,
        typer.Option("--from", formats=["%Y-%m-%d"], help="First day; default: all."),
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option("--to", formats=["%Y-%m-%d"], help="Last day, included."),
    ] = None,
    by: Annotated[Grouping, typer.Option(help="Agent, or the settings' teams.")] = (
        Grouping.AGENT
    ),
    step: Annotated[Step | None, typer.Option(help="A trend by week or month.")] = None,
    purpose: Annotated[
        Purpose,
        typer.Option(
            help="training names agents and leaves out calls without a notice; "
            "service_development numbers them."
        ),
    ] = Purpose.SERVICE_DEVELOPMENT,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write CSV to this file.")
    ] = None,
    json: _Json = False,
) -> None:
    """Means over calls by agent or team; never of fewer calls than a group."""
    if context.invoked_subcommand is not None:
        return
    if purpose not in PURPOSES:
        message = f"figures are for {' or '.join(PURPOSES)}"
        raise typer.BadParameter(message)
    if output is not None and output.exists():
        raise ExportExistsError(output)
    workspace = here()
    desk = analytics_desk(workspace)
    is_training = purpose is Purpose.TRAINING
    asked = FiguresAsked(
        period=_period(since, until, days_kept(desk)),
        step=step,
        by=by,
        for_training=is_training,
    )
    found = agent_figures(desk, asked)
    names = called(desk, is_named=is_training) if by is Grouping.AGENT else {}
    details = _details(found, asked)

    def log(verb: str) -> None:
        workspace.audit.record(verb, actor=actor(), purpose=purpose, details=details)

    if output is not None:
        text = iter([figures_csv(found, names).encode()])
        write_whole(output, text, before_release=lambda: log("measures:exported"))
        typer.echo(f"{output}: {len(found.groups)} groups.")
        return
    log("measures:opened")
    if json:
        print_document(_document(found, asked, names))
        return
    print_table("Figures", [_row(one, names) for one in found.groups])
    for one in found.groups if step else ():
        print_table(_name(one, names), _trend_rows(one))


@app.command()
def heard(
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="Day staff was heard."),
    ] = None,
    note: Annotated[
        str, typer.Option("--note", help="Where the minutes are; what was agreed.")
    ] = "",
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Take the note back.")
    ] = False,
    json: _Json = False,
) -> None:
    """Note that staff was heard on figures about them, or show the note."""
    workspace = here()
    if withdraw:
        with workspace.catalogue.writing() as work:
            withdraw_staff_heard(work)
        workspace.audit.record("staff_hearing:withdrawn", actor=actor())
    elif on is not None:
        if not note.strip():
            message = "--on needs --note: where the minutes are, what was agreed"
            raise typer.BadParameter(message)
        noted = StaffHeard(
            heard_on=on.date(),
            noted_by=actor(),
            noted_at=workspace.clock(),
            note=note.strip(),
        )
        with workspace.catalogue.writing() as work:
            note_staff_heard(work, noted)
        details = {"heard_on": noted.heard_on.isoformat()}
        workspace.audit.record("staff_hearing:noted", actor=actor(), details=details)
    with workspace.catalogue.reading() as read:
        found = staff_heard(read)
    if json:
        print_document({"staff_heard": None if found is None else _told(found)})
    elif found is None:
        typer.echo("Nobody has noted that staff was heard; no figures by agent.")
    else:
        typer.echo(
            f"Staff was heard on {found.heard_on} (noted by {found.noted_by} on "
            f"{found.noted_at:%Y-%m-%d}): {found.note}"
        )


def _period(
    since: datetime | None, until: datetime | None, kept: Period | None
) -> Period | None:
    """Fill in the side that was not given from the days of which calls are kept."""
    if since is None and until is None:
        return kept
    first = since.date() if since else _least(kept, until)
    last = until.date() if until else max(first, kept.last if kept else first)
    return Period(first, last)


def _least(kept: Period | None, until: datetime | None) -> date:
    last = until.date() if until else date.max
    return last if kept is None else min(kept.first, last)


def _details(found: AgentFigures, asked: FiguresAsked) -> dict[str, str | int]:
    told: dict[str, str | int] = {"by": str(asked.by), "groups": len(found.groups)}
    if found.period is not None:
        told |= {"from": str(found.period.first), "to": str(found.period.last)}
    return told


def _name(one: GroupFigures, names: dict[str, str]) -> str:
    return OTHERS if one.name is None else names.get(one.name, one.name)


def _row(one: GroupFigures, names: dict[str, str]) -> Row:
    return {"group": _name(one, names), **_cells(one.whole)}


def _trend_rows(one: GroupFigures) -> list[Row]:
    empty: Row = {"calls": "too few"}
    return [
        {"from": str(day), **(empty if means is None else _cells(means))}
        for day, means in one.trend.items()
    ]


def _cells(means: Means) -> Row:
    return {
        "calls": means.num_calls,
        "length s": means.mean_duration,
        "notice": means.notice_share,
        "contradicted": means.contradicted_share,
        **{name.replace("_", " "): value for name, value in means.measures.items()},
    }


def _document(
    found: AgentFigures, asked: FiguresAsked, names: dict[str, str]
) -> dict[str, Any]:
    """Give the figures (docs/schemas/figures.schema.json)."""
    period = found.period
    return {
        "from": None if period is None else str(period.first),
        "to": None if period is None else str(period.last),
        "by": str(asked.by),
        "step": None if asked.step is None else str(asked.step),
        "groups": [
            {
                "group": None if one.name is None else _name(one, names),
                **_figures_document(one.whole),
                "trend": [
                    {
                        "from": str(day),
                        "figures": None if means is None else _figures_document(means),
                    }
                    for day, means in one.trend.items()
                ],
            }
            for one in found.groups
        ],
    }


def _figures_document(means: Means) -> dict[str, Any]:
    return {
        "calls": means.num_calls,
        "mean_duration": means.mean_duration,
        "notice_share": means.notice_share,
        "contradicted_share": means.contradicted_share,
        "measures": dict(means.measures),
    }


def _told(found: StaffHeard) -> dict[str, str]:
    return {
        "heard_on": found.heard_on.isoformat(),
        "noted_by": found.noted_by,
        "noted_at": found.noted_at.isoformat(),
        "note": found.note,
    }
