"""`tallenne export`: one call as a file, for a named purpose."""

import io
import os
import tempfile
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cli.desks import actor, here
from cli.documents import rule_document, show_document
from cli.export_formats import as_json, as_srt, as_text, as_vcon, as_wav
from custody.accounts.permissions import ensure_rendition
from custody.accounts.ruled import outcomes_shown
from custody.accounts.viewing import CallView, view_call
from custody.catalogue.calls import find_call_id
from custody.catalogue.sealed import sealed_object
from custody.errors import ExportExistsError
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.workspace.opening import Workspace

app = typer.Typer(pretty_exceptions_enable=False)


class Format(StrEnum):
    """What a call can be written as."""

    VCON = "vcon"
    WAV = "wav"
    TXT = "txt"
    SRT = "srt"
    JSON = "json"


@app.command()
def export(
    call: Annotated[str, typer.Argument(help="Call id, its beginning, or file name.")],
    form: Annotated[Format, typer.Option("--format", help="What to write.")],
    purpose: Annotated[Purpose, typer.Option(help="Why; decides what may leave.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write.")],
    rendition: Annotated[
        Rendition, typer.Option(help="raw needs a purpose that allows it.")
    ] = Rendition.REDACTED,
    force: Annotated[bool, typer.Option(help="Overwrite an existing file.")] = False,
) -> None:
    """Write one call to a file; the export is logged with its purpose."""
    workspace = here()
    ensure_rendition(purpose, rendition)
    if output.exists() and not force:
        raise ExportExistsError(output)
    with workspace.catalogue.reading() as read:
        call_id = find_call_id(read, call)
    pieces = _pieces(workspace, call_id, form, purpose, rendition)

    def log() -> None:
        workspace.audit.record(
            "call:exported",
            actor=actor(),
            call_id=call_id,
            purpose=purpose,
            details={"format": str(form), "rendition": str(rendition)},
        )

    write_whole(output, pieces, before_release=log)
    typer.echo(f"{output}: {form}, {rendition}.")


def _pieces(
    workspace: Workspace,
    call_id: CallId,
    form: Format,
    purpose: Purpose,
    rendition: Rendition,
) -> Iterator[bytes]:
    """Make the file's bytes piece by piece; a long call never lies whole in memory."""
    view = view_call(
        workspace.catalogue,
        call_id,
        purpose=purpose,
        force_redacted=rendition is Rendition.REDACTED,
    )
    if form is Format.WAV:
        return as_wav(_open(workspace, call_id, rendition))
    with workspace.catalogue.reading() as read:
        outcomes = outcomes_shown(read, view)
    rules = [rule_document(one) for one in outcomes]
    if form is Format.VCON:
        source = _open(workspace, call_id, rendition)
        return as_vcon(view, source, workspace.clock(), outcomes)
    texts: dict[Format, Callable[[CallView], str]] = {
        Format.TXT: as_text,
        Format.SRT: as_srt,
        Format.JSON: lambda shown: as_json({**show_document(shown), "rules": rules}),
    }
    return iter([texts[form](view).encode()])


def _open(
    workspace: Workspace, call_id: CallId, rendition: Rendition
) -> io.BufferedReader:
    with workspace.catalogue.reading() as read:
        sealed = sealed_object(read, call_id, rendition)
    return io.BufferedReader(workspace.vault.open(sealed))


def write_whole(
    path: Path, pieces: Iterator[bytes], *, before_release: Callable[[], None]
) -> None:
    """Write the file whole or not at all, readable by its owner only.

    The log has its entry before the file has its name: no export goes unlogged.
    """
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".tallenne-")
    try:
        with os.fdopen(descriptor, "wb") as sink:
            for piece in pieces:
                sink.write(piece)
            sink.flush()
            os.fsync(sink.fileno())
        before_release()
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
