"""One transaction's evidence as a signed file, in the form that is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from custody.evidence.checking import EvidenceForm
from custody.evidence.dossier import Cover, Dossier
from custody.evidence.jws import signed_json, signed_pdf
from custody.evidence.sheet import sheet_of
from custody.evidence.sound import Sound
from custody.evidence.vcon import NO_SOUNDS, evidence_of, vcon_of
from custody.evidence.words import Language
from custody.records.ids import CallId
from custody.vault.evidence_key import EvidenceKey

__all__ = ["Cover", "EvidenceFile", "EvidenceForm", "signed_evidence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFile:
    """A signed file.

    Attributes:
        name: to be saved under; it names the entry of the record and nobody.
    """

    name: str
    media_type: str
    signed: bytes = field(repr=False)


def signed_evidence(
    dossier: Dossier,
    form: EvidenceForm,
    language: Language,
    key: EvidenceKey,
    *,
    sounds: Mapping[CallId, Sound] = NO_SOUNDS,
) -> EvidenceFile:
    """Write a dossier and sign it.

    Args:
        dossier: of the transaction.
        form: a sheet to be read, or a vCon.
        language: of a sheet.
        key: of the workspace.
        sounds: recordings to lie inside a vCon, by call; a sheet names them only.
    """
    stem = f"verification-{dossier.verdict.number}"
    if form is EvidenceForm.SHEET:
        pdf = sheet_of(dossier, language)
        return EvidenceFile(
            name=f"{stem}-{language}.pdf",
            media_type="application/pdf",
            signed=signed_pdf(pdf, key, {"evidence": evidence_of(dossier)}),
        )
    return EvidenceFile(
        name=f"{stem}.vcon.json",
        media_type="application/vcon+json",
        signed=signed_json(vcon_of(dossier, sounds), key, dossier.organisation),
    )
