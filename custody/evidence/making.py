"""One transaction's evidence as a signed file, in the form that is asked for."""

from dataclasses import dataclass, field
from enum import StrEnum

from custody.evidence.dossier import Cover, Dossier
from custody.evidence.jws import signed_json, signed_pdf
from custody.evidence.sheet import sheet_of
from custody.evidence.vcon import evidence_of, vcon_of
from custody.evidence.words import Language
from custody.vault.evidence_key import EvidenceKey

__all__ = ["Cover", "EvidenceFile", "EvidenceForm", "signed_evidence"]


class EvidenceForm(StrEnum):
    """What a file of evidence may be."""

    SHEET = "sheet"
    VCON = "vcon"


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
    dossier: Dossier, form: EvidenceForm, language: Language, key: EvidenceKey
) -> EvidenceFile:
    """Write a dossier and sign it.

    Args:
        dossier: of the transaction.
        form: a sheet to be read, or a vCon.
        language: of a sheet.
        key: of the workspace.
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
        signed=signed_json(vcon_of(dossier), key, dossier.organisation),
    )
