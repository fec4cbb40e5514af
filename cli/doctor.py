"""`tallenne doctor`: is everything as it must be, and what to do where it is not."""

import shutil
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Annotated

import typer

from cli.desks import here
from cli.init import BACKUP_CONFIRMED
from cli.printing import print_document
from custody.catalogue import call_records, stages
from custody.catalogue.integrity import check_catalogue
from custody.catalogue.sealed import sealed_objects
from custody.catalogue.values import value
from custody.errors import DoctorFoundError, TallenneError
from custody.records.stages import StageState
from custody.workspace.opening import Workspace
from transcribe.model import find_model

app = typer.Typer(pretty_exceptions_enable=False)
LOW_DISK_BYTES = 2 << 30  # about 40 hours of calls in all three renditions
NO_BACKUP = (
    "nobody has confirmed a backup of the key: copy it elsewhere, then `tallenne keys "
    "confirm`"
)
KEYLESS = (
    "objects have no key, so nobody can read them; runs that were cut off left them"
)


class Health(StrEnum):
    """How a check ended."""

    GOOD = "good"
    WARNING = "warning"
    BROKEN = "broken"


Finding = tuple[Health, str]
Check = Callable[[Workspace], Iterator[Finding]]


@app.command()
def doctor(
    fully: Annotated[
        bool, typer.Option(help="Open every object and read it whole.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Check keys, catalogue, objects, log, model, disk and calls; change nothing."""
    workspace = here()
    checks = CHECKS | ({"seals": _check_seals} if fully else {})
    found = [
        (name, health, said)
        for name, check in checks.items()
        for health, said in _checked(check, workspace)
    ]
    if json:
        rows = [
            {"check": name, "health": health, "said": said}
            for name, health, said in found
        ]
        print_document({"checks": rows})
    else:
        for name, health, said in found:
            typer.echo(f"{health:<8} {name:<12} {said}")
    num_broken = sum(health is Health.BROKEN for _, health, _ in found)
    if num_broken:
        raise DoctorFoundError(num_broken)


def _checked(check: Check, workspace: Workspace) -> Iterator[Finding]:
    """Run one check; an error of ours is what it found, and the others go on."""
    try:
        yield from check(workspace)
    except TallenneError as error:
        yield Health.BROKEN, error.message


def _check_key(workspace: Workspace) -> Iterator[Finding]:
    # Opening the workspace has already unwrapped secrets with the key.
    yield Health.GOOD, f"{workspace.layout.kek_file} opens this workspace"
    with workspace.catalogue.reading() as read:
        confirmed_at = value(read, BACKUP_CONFIRMED)
    if confirmed_at is None:
        yield Health.WARNING, NO_BACKUP


def _check_catalogue(workspace: Workspace) -> Iterator[Finding]:
    check_catalogue(workspace.catalogue)
    yield Health.GOOD, f"{workspace.catalogue.dialect_name}, every page as written"


def _check_objects(workspace: Workspace) -> Iterator[Finding]:
    """Hold the catalogue's objects against the store's: none missing, none unknown."""
    workspace.store.check()
    with workspace.catalogue.reading() as read:
        known = {sealed.object_name for sealed in sealed_objects(read)}
    stored = set(workspace.store.names())
    missing, unknown = known - stored, stored - known
    if missing:
        yield Health.BROKEN, f"{len(missing)} sealed objects are gone from the store"
    if unknown:
        yield Health.WARNING, f"{len(unknown)} {KEYLESS}"
    if not missing:
        yield Health.GOOD, f"{len(known)} objects, all there"


def _check_seals(workspace: Workspace) -> Iterator[Finding]:
    """Open every object and read it whole; each that is broken is named."""
    num_whole = 0
    with workspace.catalogue.reading() as read:
        every = list(sealed_objects(read))
    for sealed in every:
        try:
            workspace.vault.check_seal(sealed)
        except TallenneError as error:
            yield Health.BROKEN, error.message
        else:
            num_whole += 1
    yield Health.GOOD, f"{num_whole} of {len(every)} objects are whole"


def _check_log(workspace: Workspace) -> Iterator[Finding]:
    num_events = workspace.audit.verify()
    workspace.manifest.verify()
    if num_events == 0:
        # Making the workspace was the first event: an empty log was taken away.
        yield Health.BROKEN, "the audit log is empty: put it back from its backup"
        return
    yield Health.GOOD, f"{num_events} events, the chain and the manifest hold"


def _check_model(workspace: Workspace) -> Iterator[Finding]:
    found = find_model(workspace.settings, fully=True)
    yield Health.GOOD, f"{found.name}, SHA-256 {found.sha256[:16]}…"


def _check_disk(workspace: Workspace) -> Iterator[Finding]:
    free = shutil.disk_usage(workspace.layout.root).free
    health = Health.GOOD if free > LOW_DISK_BYTES else Health.WARNING
    yield health, f"{free / (1 << 30):.1f} GiB free"


def _check_calls(workspace: Workspace) -> Iterator[Finding]:
    with workspace.catalogue.reading() as read:
        num_failed = stages.count_by_state(read).get(StageState.FAILED, 0)
        num_missing = len(call_records.records_without_recording(read))
        num_refused = len(call_records.ingest_failures(read))
    if num_failed:
        yield Health.WARNING, f"{num_failed} stages failed: `tallenne status` says why"
    if num_missing:
        yield Health.WARNING, f"{num_missing} answered calls have no recording"
    if num_refused:
        yield Health.WARNING, f"{num_refused} files could not become calls"
    if not (num_failed or num_missing or num_refused):
        yield Health.GOOD, "none failed, none missing"


CHECKS: dict[str, Check] = {
    "key": _check_key,
    "catalogue": _check_catalogue,
    "objects": _check_objects,
    "log": _check_log,
    "model": _check_model,
    "disk": _check_disk,
    "calls": _check_calls,
}
