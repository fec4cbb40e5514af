"""`tallenne evidence`: sheets and vCons of verifications, checked anywhere."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from cli.desks import actor, here
from cli.export import write_whole
from cli.printing import local_text, print_document
from custody.accounts.permissions import ensure_rendition
from custody.catalogue.verifications import check_chain
from custody.errors import EvidenceUnreadableError, ExportExistsError
from custody.evidence.checking import Checked, check_evidence
from custody.evidence.dossier import Cover, Dossier, dossier_of
from custody.evidence.making import EvidenceForm, signed_evidence
from custody.evidence.sound import MAX_SOUND_BYTES, sounds_of
from custody.evidence.unpacking import recordings_of
from custody.evidence.vcon import NO_SOUNDS
from custody.evidence.words import Language
from custody.records.purposes import Purpose, Rendition
from custody.vault.evidence_key import PublicEvidenceKey
from custody.workspace.opening import Workspace

app = typer.Typer(
    pretty_exceptions_enable=False, help="Evidence of what was verified, signed."
)

MAX_FILE_BYTES = 2 * MAX_SOUND_BYTES
"""A sheet has some 100 KB, a vCon 16/9 of its recordings; a longer file is none."""

Named = Annotated[str, typer.Argument(help="Transaction id, or an entry's number.")]
Why = Annotated[Purpose, typer.Option(help="Why it is made; must allow raw.")]
Output = Annotated[Path, typer.Option("-o", "--out", help="File to write, mode 0600.")]
Force = Annotated[bool, typer.Option(help="Overwrite an existing file.")]


@app.command()
def sheet(
    named: Named,
    purpose: Why,
    out: Output,
    language: Annotated[Language, typer.Option(help="fi, sv or en.")] = Language.FI,
    force: Force = False,
) -> None:
    """Write a signed PDF of a transaction's verification; it is logged."""
    workspace = here()
    dossier = _dossier(workspace, named, purpose, out, force=force)
    made = signed_evidence(
        dossier, EvidenceForm.SHEET, language, workspace.evidence_key
    )
    _release(workspace, dossier, out, made.signed)


@app.command()
def vcon(
    named: Named,
    purpose: Why,
    out: Output,
    with_audio: Annotated[
        bool, typer.Option("--with-audio", help="The recording itself lies inside.")
    ] = False,
    force: Force = False,
) -> None:
    """Write a signed vCon of a transaction's verification; it is logged."""
    workspace = here()
    dossier = _dossier(workspace, named, purpose, out, force=force)
    sounds = NO_SOUNDS
    if with_audio:
        with workspace.catalogue.reading() as read:
            sounds = sounds_of(read, workspace.vault, dossier)
    made = signed_evidence(
        dossier, EvidenceForm.VCON, Language.EN, workspace.evidence_key, sounds=sounds
    )
    _release(workspace, dossier, out, made.signed, num_recordings=len(sounds))


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="A sheet or a vCon.")],
    key: Annotated[
        Path | None, typer.Option(help="The organisation's published key, PEM.")
    ] = None,
    recordings: Annotated[
        Path | None,
        typer.Option(help="Folder to write the recordings inside into, mode 0600."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Check a file offline: 0 holds, 118 changed, 119 not whole, 120 another's key."""
    expected = None if key is None else _public_key(key)
    signed = _read(file)
    found = check_evidence(file.name, signed, expected)
    if recordings is not None:
        _unpack(signed, found, recordings)
    if json:
        print_document(
            {
                "holds": True,
                "form": str(found.form),
                "fingerprint": found.fingerprint,
                "num_recordings": found.num_recordings,
                **found.about,
            }
        )
        return
    _tell(file, found)


@app.command("key")
def show_key(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Print the public key, to be published where people would look for it."""
    public = here().evidence_key.public
    if json:
        print_document({"fingerprint": public.fingerprint, "pem": public.pem})
        return
    typer.echo(public.pem, nl=False)
    typer.echo(f"Fingerprint: {public.fingerprint}", err=True)


@app.command()
def check(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Check the verification record itself: chain, signatures, nothing cut off."""
    workspace = here()
    workspace.audit.verify()
    at_least = max(
        (
            int(event.details.get("entry") or 0)
            for event in workspace.audit.events()
            if event.verb.startswith("verification:")
        ),
        default=0,
    )
    with workspace.catalogue.reading() as read:
        num_entries = check_chain(read, workspace.evidence_key, at_least=at_least)
    if json:
        print_document({"holds": True, "num_entries": num_entries})
        return
    typer.echo(f"The record holds: {num_entries} entries, none changed, none missing.")


def _dossier(
    workspace: Workspace, named: str, purpose: Purpose, out: Path, *, force: bool
) -> Dossier:
    ensure_rendition(purpose, Rendition.RAW)
    if out.exists() and not force:
        raise ExportExistsError(out)
    cover = Cover(
        organisation=workspace.settings.organisation,
        zone=workspace.settings.source_timezone,
        purpose=purpose,
        made_at=workspace.clock(),
        fingerprint=workspace.evidence_key.public.fingerprint,
        fields=workspace.settings.fields,
    )
    with workspace.catalogue.reading() as read:
        return dossier_of(read, named, cover)


def _release(
    workspace: Workspace,
    dossier: Dossier,
    out: Path,
    signed: bytes,
    *,
    num_recordings: int = 0,
) -> None:
    def log() -> None:
        content = dossier.verdict.content
        details: dict[str, str | int] = {
            "entry": dossier.verdict.number,
            "form": out.suffix.lstrip("."),
        }
        if num_recordings:
            details["recordings"] = num_recordings
        workspace.audit.record(
            "evidence:made",
            actor=actor(),
            call_id=content.calls[0].call_id if content else None,
            purpose=dossier.purpose,
            details=details,
        )

    write_whole(out, iter([signed]), before_release=log)
    typer.echo(f"{out}: entry {dossier.verdict.number}, {dossier.standing.state}.")


def _unpack(signed: bytes, found: Checked, folder: Path) -> None:
    """Write the recordings out; a file that is there stays as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in recordings_of(signed, found):
        path = folder / one.name
        if path.exists():
            raise ExportExistsError(path)
        write_whole(path, iter([one.audio]), before_release=lambda: None)


def _public_key(path: Path) -> PublicEvidenceKey:
    try:
        return PublicEvidenceKey.from_pem(_read(path))
    except ValueError as error:
        why = "it is no public key of this kind"
        raise EvidenceUnreadableError(path.name, why) from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            told = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        why = "it cannot be read"
        raise EvidenceUnreadableError(path.name, why) from error
    if len(told) > MAX_FILE_BYTES:
        why = "it is too large"
        raise EvidenceUnreadableError(path.name, why)
    return told


def _tell(file: Path, found: Checked) -> None:
    about = dict(found.about)
    typer.echo(f"{file.name} holds: nothing was changed since it was signed.")
    lines = {
        "Signed by": about.get("organisation") or "(no organisation named)",
        "Key": found.fingerprint,
        "Made": _when(about.get("made_at", "")),
        "Transaction": about.get("transaction", ""),
        "State": about.get("state", "").replace("_", " "),
        "Verified": f"{about.get('verified_by', '')}, "
        f"{_when(about.get('verified_at', ''))}",
        "Register since": about.get("register_since", ""),
        "Recordings": f"{found.num_recordings} inside" * bool(found.num_recordings),
        "Words set right": about.get("set_right_since", ""),
    }
    for name, value in lines.items():
        if value:
            typer.echo(f"  {name:<16}{value}")


def _when(text: str) -> str:
    try:
        return local_text(datetime.fromisoformat(text), "UTC") + " UTC"
    except ValueError:
        return text
