"""Recordings out of a vCon: the bytes that went in, under names of ours."""

import json

import pytest

from custody.catalogue.engine import Catalogue
from custody.evidence.checking import check_evidence
from custody.evidence.jws import signed_json
from custody.evidence.making import EvidenceForm, signed_evidence
from custody.evidence.sound import Sound
from custody.evidence.unpacking import Unpacked, recordings_of
from custody.evidence.vcon import vcon_of
from custody.evidence.words import Language
from custody.vault.vault import Vault
from tests.custody.evidence.test_checking import KEY
from tests.custody.evidence.test_sound import (
    AUDIO,
    a_heard_call,
    gathered,
    signed,
)


def unpacked(told: bytes) -> list[Unpacked]:
    return list(recordings_of(told, check_evidence("file", told, KEY.public)))


def test_what_went_in_comes_out(catalogue: Catalogue, vault: Vault) -> None:
    a_heard_call(catalogue, vault)

    found = unpacked(signed(*gathered(catalogue, vault)))

    assert found == [Unpacked(name="recording-1.wav", audio=AUDIO)]


@pytest.mark.parametrize("form", EvidenceForm)
def test_evidence_that_only_names_its_recording_gives_none(
    catalogue: Catalogue, vault: Vault, form: EvidenceForm
) -> None:
    a_heard_call(catalogue, vault)
    dossier, _ = gathered(catalogue, vault)

    assert unpacked(signed_evidence(dossier, form, Language.SV, KEY).signed) == []


@pytest.mark.parametrize("media_type", ["audio/../../x", "text/html", ""])
def test_a_kind_that_we_do_not_know_chooses_no_name(
    catalogue: Catalogue, vault: Vault, media_type: str
) -> None:
    call_id = a_heard_call(catalogue, vault)
    dossier, _ = gathered(catalogue, vault)
    sounds = {call_id: Sound(media_type=media_type, audio=AUDIO)}
    document = json.loads(vcon_of(dossier, sounds))

    told = signed_json(json.dumps(document).encode(), KEY, "Turun Perhelääkärit")

    assert [one.name for one in unpacked(told)] == ["recording-1.bin"]
