"""Recordings inside a vCon: the ones that were heard, for whom they may be, and few."""

import hashlib
import io
import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from custody.catalogue import register
from custody.catalogue.engine import Catalogue
from custody.catalogue.sealed import add_sealed
from custody.catalogue.verifications import add_entry
from custody.errors import (
    EvidenceChangedError,
    EvidenceSoundError,
    NotAllowedError,
    RenditionMissingError,
)
from custody.evidence.checking import EvidenceForm, check_evidence
from custody.evidence.dossier import Dossier, dossier_of
from custody.evidence.jws import signed_json
from custody.evidence.making import signed_evidence
from custody.evidence.sound import Sound, sounds_of
from custody.evidence.vcon import vcon_of
from custody.evidence.words import Language
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.vault.evidence_key import from_base64url
from custody.vault.vault import Vault
from tests.builders import (
    a_content,
    a_new_entry,
    a_transaction,
    an_added_call,
)
from tests.custody.evidence.test_checking import COVER, KEY
from tests.twins import MemoryStore, a_clock, a_kek

AUDIO = b"RIFF" + bytes(range(256)) * 300
"""Not a multiple of three, so that base64url has an end to get wrong."""


def a_heard_call(
    opened: Catalogue, vault: Vault, audio: bytes = AUDIO, heard: bytes = AUDIO
) -> CallId:
    """Keep a recording and a verdict that rests on it."""
    call_id = an_added_call(opened).call_id
    row = vault.seal(
        io.BytesIO(audio),
        len(audio),
        call_id=call_id,
        rendition=Rendition.ORIGINAL,
        media_type="audio/wav",
    )
    content = a_content(call_id)
    sha256 = hashlib.sha256(heard).hexdigest()
    calls = tuple(replace(one, audio_sha256=sha256) for one in content.calls)
    with opened.writing() as work:
        add_sealed(work, row)
        register.put_transactions(work, [a_transaction()])
        new = a_new_entry(call_id, content=replace(content, calls=calls))
        add_entry(work, new, KEY)
    return call_id


def gathered(
    opened: Catalogue, vault: Vault, **limits: int
) -> tuple[Dossier, Mapping[CallId, Sound]]:
    with opened.reading() as read:
        dossier = dossier_of(read, "T-1001", COVER)
        return dossier, sounds_of(read, vault, dossier, **limits)


def signed(dossier: Dossier, sounds: Mapping[CallId, Sound]) -> bytes:
    return signed_evidence(
        dossier, EvidenceForm.VCON, Language.EN, KEY, sounds=sounds
    ).signed


def payload_of(told: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(from_base64url(json.loads(told)["payload"]))
    return document


def test_the_recording_lies_inside_as_the_switch_wrote_it(
    catalogue: Catalogue, vault: Vault
) -> None:
    a_heard_call(catalogue, vault)

    told = signed(*gathered(catalogue, vault))

    (dialog,) = payload_of(told)["dialog"]
    body = dialog["body"]
    assert urlsafe_b64decode(body + "=" * (-len(body) % 4)) == AUDIO
    assert not body.endswith("=")
    assert (dialog["mediatype"], dialog["encoding"]) == ("audio/wav", "base64url")
    found = check_evidence("file", told, KEY.public)
    assert (found.form, found.num_recordings) == (EvidenceForm.VCON, 1)


def test_a_vcon_that_was_not_asked_for_sound_has_none(
    catalogue: Catalogue, vault: Vault
) -> None:
    a_heard_call(catalogue, vault)
    dossier, _ = gathered(catalogue, vault)

    told = signed(dossier, {})

    assert "body" not in payload_of(told)["dialog"][0]
    assert check_evidence("file", told, KEY.public).num_recordings == 0


def test_another_recording_than_the_verdict_s_does_not_pass(
    catalogue: Catalogue, vault: Vault
) -> None:
    call_id = a_heard_call(catalogue, vault)
    dossier, _ = gathered(catalogue, vault)
    other = {call_id: Sound(media_type="audio/wav", audio=AUDIO[:-1])}

    told = signed_json(vcon_of(dossier, other), KEY, "Turun Perhelääkärit")

    with pytest.raises(EvidenceChangedError, match="not the one"):
        check_evidence("file", told, KEY.public)


def test_a_name_changed_with_the_recording_does_not_pass_either(
    catalogue: Catalogue, vault: Vault
) -> None:
    call_id = a_heard_call(catalogue, vault)
    dossier, _ = gathered(catalogue, vault)
    other = b"another call's sound"
    document = json.loads(
        vcon_of(dossier, {call_id: Sound(media_type="audio/wav", audio=other)})
    )
    document["dialog"][0]["meta"]["sha256"] = hashlib.sha256(other).hexdigest()

    told = signed_json(json.dumps(document).encode(), KEY, "Turun Perhelääkärit")

    with pytest.raises(EvidenceChangedError, match="not the one"):
        check_evidence("file", told, KEY.public)


def test_a_recording_that_was_replaced_since_is_not_put_in(
    catalogue: Catalogue, vault: Vault
) -> None:
    a_heard_call(catalogue, vault, heard=b"what was heard then")

    with pytest.raises(EvidenceSoundError, match="not the one that was heard"):
        gathered(catalogue, vault)


def test_recordings_too_long_for_a_file_are_refused_before_any_is_unsealed(
    catalogue: Catalogue,
) -> None:
    store = MemoryStore()
    vault = Vault(store, a_kek(), a_clock())
    a_heard_call(catalogue, vault)
    store.objects.clear()

    with pytest.raises(EvidenceSoundError, match="and a vCon holds"):
        gathered(catalogue, vault, at_most=len(AUDIO) - 1)


def test_a_rendition_that_is_no_longer_kept_is_said(
    catalogue: Catalogue, vault: Vault
) -> None:
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        register.put_transactions(work, [a_transaction()])
        add_entry(work, a_new_entry(call_id), KEY)

    with pytest.raises(RenditionMissingError):
        gathered(catalogue, vault)


@pytest.mark.parametrize("purpose", [Purpose.TRAINING, Purpose.ADMINISTRATION])
def test_a_purpose_without_raw_gets_no_sound(
    catalogue: Catalogue, vault: Vault, purpose: Purpose
) -> None:
    a_heard_call(catalogue, vault)
    dossier, _ = gathered(catalogue, vault)

    with catalogue.reading() as read, pytest.raises(NotAllowedError):
        sounds_of(read, vault, replace(dossier, purpose=purpose))


def test_no_text_of_a_call_is_taken_for_a_recording(
    catalogue: Catalogue, vault: Vault
) -> None:
    a_heard_call(catalogue, vault)
    dossier, sounds = gathered(catalogue, vault)
    hostile = replace(dossier, organisation='"body": "@body"')

    document = json.loads(vcon_of(hostile, sounds))

    assert document["analysis"][0]["body"]["evidence"]["organisation"] == (
        '"body": "@body"'
    )
