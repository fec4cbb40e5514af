"""Evidence checked with nothing but the file and the published key."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.catalogue import register
from custody.catalogue import tables as t
from custody.catalogue.corrections import add_correction
from custody.catalogue.engine import Catalogue
from custody.catalogue.transcripts import put_transcript
from custody.catalogue.verifications import add_entry
from custody.errors import (
    EvidenceChangedError,
    EvidenceKeyError,
    EvidenceUnreadableError,
    VerificationRefusedError,
)
from custody.evidence.checking import EvidenceForm, check_evidence
from custody.evidence.dossier import Cover, Dossier, dossier_of
from custody.evidence.jws import SIGNATURE_LINE, signed_json, signed_pdf
from custody.evidence.sheet import sheet_of
from custody.evidence.vcon import evidence_of, vcon_of
from custody.evidence.words import WORDS, Language
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionKind, CorrectionReason
from custody.records.ids import TransactionId
from custody.records.purposes import Purpose
from custody.records.verifications import RegisterChange
from custody.vault.evidence_key import (
    EvidenceKey,
    PublicEvidenceKey,
    from_base64url,
    to_base64url,
)
from tests.builders import (
    A_KEY,
    A_MOMENT,
    a_catalogue,
    a_correction,
    a_new_entry,
    a_transaction,
    a_transcript,
    a_turn,
    an_added_call,
)

KEY = EvidenceKey(A_KEY)
COVER = Cover(
    organisation="Turun Perhelääkärit",
    zone="Europe/Helsinki",
    purpose=Purpose.LEGAL_CLAIM,
    made_at=A_MOMENT + timedelta(days=30),
    fingerprint=KEY.public.fingerprint,
)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    opened = a_catalogue(tmp_path_factory.mktemp("evidence"))
    call = an_added_call(opened)
    with opened.writing() as work:
        register.put_transactions(work, [a_transaction()])
        add_entry(work, a_new_entry(call.call_id), KEY)
    return opened


def dossier_in(catalogue: Catalogue, named: str = "T-1001") -> Dossier:
    with catalogue.reading() as read:
        return dossier_of(read, named, COVER)


@pytest.fixture(scope="module")
def sheet(catalogue: Catalogue) -> bytes:
    dossier = dossier_in(catalogue)
    about = {"evidence": evidence_of(dossier)}
    return signed_pdf(sheet_of(dossier, Language.FI), KEY, about)


@pytest.fixture(scope="module")
def vcon(catalogue: Catalogue) -> bytes:
    return signed_json(vcon_of(dossier_in(catalogue)), KEY, "Turun Perhelääkärit")


@pytest.fixture(scope="module", params=["sheet", "vcon"])
def signed(request: pytest.FixtureRequest) -> bytes:
    made: bytes = request.getfixturevalue(request.param)
    return made


def published() -> PublicEvidenceKey:
    return PublicEvidenceKey.from_pem(KEY.public.pem.encode())


def test_a_whole_file_says_what_it_is_of(sheet: bytes, vcon: bytes) -> None:
    found = [check_evidence("file", one, published()) for one in (sheet, vcon)]

    assert [one.form for one in found] == [EvidenceForm.SHEET, EvidenceForm.VCON]
    assert found[0].about == found[1].about
    assert found[0].about["transaction"] == "T-1001"
    assert found[0].about["organisation"] == "Turun Perhelääkärit"
    assert found[0].fingerprint == KEY.public.fingerprint


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_any_changed_byte_is_found(signed: bytes, place: float, flip: int) -> None:
    at = int(place * (len(signed.rstrip(b"\n"))))
    changed = signed[:at] + bytes([signed[at] ^ flip]) + signed[at + 1 :]

    with pytest.raises((EvidenceChangedError, EvidenceUnreadableError)):
        check_evidence("file", changed, published())


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_not_whole(signed: bytes, share: float) -> None:
    with pytest.raises(EvidenceUnreadableError):
        check_evidence("file", signed[: int(len(signed) * share)], published())


@pytest.mark.parametrize("added", [b"x", b"\n", b"%more\n"])
def test_nothing_can_be_put_behind_a_sheet(sheet: bytes, added: bytes) -> None:
    with pytest.raises((EvidenceUnreadableError, EvidenceChangedError)):
        check_evidence("file", sheet + added, published())


def test_another_s_key_is_told_apart(signed: bytes) -> None:
    with pytest.raises(EvidenceKeyError, match="not the key that was given"):
        check_evidence("file", signed, EvidenceKey(bytes(32)).public)


def test_without_a_key_nothing_passes(signed: bytes) -> None:
    with pytest.raises(EvidenceKeyError, match="no key was given"):
        check_evidence("file", signed, None)


def test_a_forger_s_own_signature_is_not_the_published_one(
    catalogue: Catalogue,
) -> None:
    forger = EvidenceKey(bytes(32))
    about = {"evidence": evidence_of(dossier_in(catalogue))}

    with pytest.raises(EvidenceKeyError):
        check_evidence(
            "file", signed_pdf(b"%PDF-1.4 forged", forger, about), published()
        )


@pytest.mark.parametrize(
    "told", [b"", b"%PDF-1.4", b"{}", b"[1]", b'{"payload": 1}', b"\xff\xfe", b"hello"]
)
def test_what_is_no_evidence_is_said_to_be_none(told: bytes) -> None:
    with pytest.raises(EvidenceUnreadableError):
        check_evidence("file", told, published())


@pytest.mark.parametrize("language", Language)
def test_a_sheet_is_drawn_in_every_language(
    catalogue: Catalogue, language: Language
) -> None:
    pdf = sheet_of(dossier_in(catalogue), language)

    assert pdf.startswith(b"%PDF")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert b"LiberationSans" in pdf


def test_every_language_has_a_word_for_every_verdict_and_state() -> None:
    known = [set(words.codes) for words in WORDS.values()]

    assert set(WORDS) == set(Language)
    assert set.intersection(*known) >= set(WORDS[Language.EN].codes)


def test_a_quote_draws_nothing_of_its_own(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    new = a_new_entry(call.call_id)
    note = '<img src="http://evil.test/x"/> & <b>'
    content = replace(new.content, note=note)
    with catalogue.writing() as work:
        register.put_transactions(work, [a_transaction("T-7")])
        hostile = replace(new, transaction_id=TransactionId("T-7"), content=content)
        add_entry(work, hostile, KEY)

    assert sheet_of(dossier_in(catalogue, "T-7"), Language.EN).startswith(b"%PDF")


def test_a_changed_register_is_said_and_a_withdrawn_one_too(
    tmp_path: Path,
) -> None:
    opened = a_catalogue(tmp_path)
    call = an_added_call(opened)
    with opened.writing() as work:
        add_entry(work, a_new_entry(call.call_id), KEY)
    withdrawn = dossier_in(opened)
    with opened.writing() as work:
        register.put_transactions(work, [a_transaction(practitioner="Korhonen")])

    changed = dossier_in(opened)

    assert withdrawn.change is RegisterChange.WITHDRAWN
    assert changed.change is RegisterChange.CHANGED
    assert changed.now["practitioner"] == "Korhonen"
    assert len(sheet_of(changed, Language.SV)) > 0
    opened.close()


def a_call_set_right(opened: Catalogue) -> None:
    """Verify T-1001 on a call, then correct words in and beside its seconds."""
    call_id = an_added_call(opened).call_id
    machine = a_transcript(
        call_id, [a_turn("Maanantaina kello kaksitoista", start=9.5)]
    )
    made = (
        a_correction(machine, first=2, after="kolmetoista", number=1),
        a_correction(machine, first=0, after="Ei", number=2, start=30.0, end=31.0),
        a_correction(
            machine,
            first=0,
            after="",
            number=3,
            kind=CorrectionKind.PARTY,
            party=PartyRole.AGENT,
            reason=CorrectionReason.WRONG_SPEAKER,
        ),
        a_correction(
            machine,
            first=2,
            after="",
            number=4,
            kind=CorrectionKind.WITHDRAWAL,
            withdraws=1,
            reason=CorrectionReason.MISTAKE,
        ),
        a_correction(machine, first=1, number=5, made_at=A_MOMENT - timedelta(days=1)),
    )
    with opened.writing() as work:
        register.put_transactions(work, [a_transaction()])
        put_transcript(work, machine)
        add_entry(work, a_new_entry(call_id), KEY)
        for one in made:
            add_correction(work, one)


def test_a_dossier_tells_of_what_was_set_right_in_its_seconds_since(
    tmp_path: Path,
) -> None:
    opened = a_catalogue(tmp_path)
    a_call_set_right(opened)

    dossier = dossier_in(opened)

    assert [one.number for one in dossier.set_right] == [1, 3, 4]
    assert evidence_of(dossier)["set_right_since"] == "3"
    told = json.loads(vcon_of(dossier))["analysis"][0]["body"]["set_right"]
    assert [(one["before"], one["after"]) for one in told] == [
        ("kaksitoista", "kolmetoista"),
        ("Maanantaina", ""),
        ("kaksitoista", ""),
    ]
    opened.close()


@pytest.mark.parametrize("language", Language)
def test_a_sheet_lists_what_was_set_right_since(
    tmp_path: Path, language: Language
) -> None:
    opened = a_catalogue(tmp_path)
    a_call_set_right(opened)
    dossier = dossier_in(opened)

    listed = sheet_of(dossier, language)

    bare = sheet_of(replace(dossier, set_right=()), language)
    assert len(listed) > len(bare)
    opened.close()


def test_every_language_has_a_word_for_every_correction() -> None:
    wanted = {
        f"set_right.{one}"
        for kind in (CorrectionKind, CorrectionReason)
        for one in kind
    }

    for words in WORDS.values():
        assert wanted <= set(words.codes)


@pytest.mark.parametrize("named", ["T-404", "99", ""])
def test_what_nobody_verified_has_no_evidence(catalogue: Catalogue, named: str) -> None:
    with pytest.raises(VerificationRefusedError, match="nobody has verified"):
        dossier_in(catalogue, named)


def test_what_rests_on_an_erased_call_has_no_evidence(tmp_path: Path) -> None:
    opened = a_catalogue(tmp_path)
    call = an_added_call(opened)
    with opened.writing() as work:
        add_entry(work, a_new_entry(call.call_id), KEY)
        work.execute(sa.delete(t.verification_contents))

    with pytest.raises(VerificationRefusedError, match="erased"):
        dossier_in(opened)
    opened.close()


def test_a_signature_of_another_form_is_none_of_ours(sheet: bytes) -> None:
    protected, _, signature = sheet.rpartition(SIGNATURE_LINE)[2].partition(b"..")
    pdf = sheet.rpartition(SIGNATURE_LINE)[0]
    other = to_base64url(b'{"alg":"none"}').encode()

    for line in (protected + b".cGF5.", other + b".."):
        with pytest.raises(EvidenceUnreadableError):
            check_evidence("file", pdf + SIGNATURE_LINE + line + signature, published())


def test_an_entry_s_number_names_its_transaction(catalogue: Catalogue) -> None:
    assert dossier_in(catalogue, "1").transaction_id == "T-1001"


def test_a_signed_vcon_is_a_jws_with_its_certificate(vcon: bytes) -> None:
    told = json.loads(vcon)
    header = json.loads(from_base64url(told["signatures"][0]["protected"]))
    payload = json.loads(from_base64url(told["payload"]))

    assert header["alg"] == "EdDSA"
    assert len(header["x5c"]) == 1
    assert payload["vcon"] == "0.4.0"
    assert payload["dialog"][0]["meta"]["sha256"] == "a1" * 32
