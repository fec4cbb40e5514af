"""`tallenne rules`: the house's own rules, checked, tried on a call, put to all."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from analytics.desk import analytics_desk
from analytics.rules.evaluation import Holding, holdings
from analytics.rules.rulebook import Rulebook
from analytics.rules.rules_file import house_rules, read_rules, rules_path
from analytics.rules.upkeep import put_back_for_rules
from analytics.stage import heard_call
from cli.desks import actor, here
from cli.printing import clock_text, print_document
from custody.catalogue.calls import find_call_id
from custody.records.purposes import Purpose
from custody.settings import read_settings

app = typer.Typer(
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="The house's own rules on what is said.",
)

_Json = Annotated[bool, typer.Option("--json", help="One JSON document.")]
_File = Annotated[
    Path | None,
    typer.Argument(help="A file of rules; default: the one the settings name."),
]


@app.callback()
def rules() -> None:
    """The house's own rules on what is said."""


@app.command()
def check(
    file: _File = None,
    *,
    apply: Annotated[
        bool,
        typer.Option(
            "--apply", help="Let every analysed call be read again if they changed."
        ),
    ] = False,
    json: _Json = False,
) -> None:
    """Check that every rule in the file can be used."""
    if apply and file is not None:
        message = "--apply takes the file that the settings name; give no other"
        raise typer.BadParameter(message)
    settings = read_settings()
    path = rules_path(settings) if file is None else file
    rulebook = house_rules(settings) if file is None else read_rules(file)
    num_put_back = _applied() if apply else None
    if json:
        print_document(_checked(path, rulebook, num_put_back))
        return
    for rule in rulebook.rules:
        spoken = ", ".join(name or "any language" for name in rule.phrases)
        typer.echo(f"{rule.kind:<9} {rule.name}  ({spoken or 'rests on others'})")
    typer.echo(f"{len(rulebook.rules)} rules in {path or 'no file'}, all in order.")
    if num_put_back is not None:
        typer.echo(f"{num_put_back} calls wait to be read again (`tallenne work`).")


@app.command(name="try")
def try_on(
    call: Annotated[str, typer.Argument(help="Call id, its beginning, or file name.")],
    file: Annotated[
        Path | None, typer.Option(help="Rules to try; default: the house's own.")
    ] = None,
    *,
    json: _Json = False,
) -> None:
    """Say what the rules make of one call, parts too. Nothing is written."""
    workspace = here()
    rulebook = house_rules(workspace.settings) if file is None else read_rules(file)
    with workspace.catalogue.reading() as read:
        call_id = find_call_id(read, call)
    held = holdings(heard_call(call_id, desk=analytics_desk(workspace)), rulebook)
    workspace.audit.record(
        "rules:tried",
        actor=actor(),
        call_id=call_id,
        purpose=Purpose.ADMINISTRATION,
        details={"num_rules": len(held)},
    )
    if json:
        listed = [_tried(one) for one in held]
        print_document({"call_id": call_id, "rules": listed})
        return
    for one in held:
        sign = "yes" if one.matched else "no"
        at = ", ".join(clock_text(where.start) for where in one.shown_by)
        typer.echo(f"{sign:<4} {one.rule.name}{f'  at {at}' if at else ''}")


def _applied() -> int:
    workspace = here()
    num_put_back = put_back_for_rules(analytics_desk(workspace))
    workspace.audit.record(
        "rules:applied", actor=actor(), details={"num_put_back": num_put_back}
    )
    return num_put_back


def _checked(
    path: Path | None, rulebook: Rulebook, num_put_back: int | None
) -> Mapping[str, object]:
    return {
        "file": None if path is None else str(path),
        "digest": rulebook.digest,
        "rules": [
            {
                "name": rule.name,
                "kind": str(rule.kind),
                "languages": sorted(
                    set(filter(None, rule.phrases)) | {*rule.languages}
                ),
                "who": str(rule.who),
                "rests_on": list(rule.rests_on),
            }
            for rule in rulebook.rules
        ],
        "put_back": num_put_back,
    }


def _tried(one: Holding) -> Mapping[str, object]:
    return {
        "name": one.rule.name,
        "kind": str(one.rule.kind),
        "matched": one.matched,
        "shown_by": [
            {
                "channel": where.stretch.channel,
                "start": where.start,
                "end": where.end,
            }
            for where in one.shown_by
        ],
    }
