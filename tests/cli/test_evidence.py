"""`tallenne evidence`: from the workspace to another machine that has only the key."""

import hashlib
import io
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from jsonschema import validate

from custody.catalogue import register
from custody.catalogue import tables as t
from custody.catalogue.sealed import add_sealed
from custody.catalogue.verifications import add_entry
from custody.records.purposes import Rendition
from custody.settings import read_settings
from custody.workspace.opening import open_workspace
from tests.builders import a_content, a_new_entry, a_transaction, an_added_call
from tests.cli.conftest import Tallenne, document, run_tallenne

AUDIO = b"RIFF" + bytes(range(256)) * 40
SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


@pytest.fixture
def verified(tallenne: Tallenne, tmp_path: Path) -> Path:
    """A workspace with one verdict on T-1001."""
    assert tallenne("init", "--non-interactive").returncode == 0
    workspace = open_workspace(
        read_settings(
            workspace=tmp_path / "workspace", kek_file=tmp_path / "keys" / "kek.txt"
        )
    )
    call = an_added_call(workspace.catalogue)
    row = workspace.vault.seal(
        io.BytesIO(AUDIO),
        len(AUDIO),
        call_id=call.call_id,
        rendition=Rendition.ORIGINAL,
        media_type="audio/wav",
    )
    content = a_content(call.call_id)
    sha256 = hashlib.sha256(AUDIO).hexdigest()
    cited = tuple(replace(one, audio_sha256=sha256) for one in content.calls)
    new = a_new_entry(call.call_id, content=replace(content, calls=cited))
    with workspace.catalogue.writing() as work:
        add_sealed(work, row)
        register.put_transactions(work, [a_transaction()])
        add_entry(work, new, workspace.evidence_key)
    workspace.catalogue.close()
    return tmp_path


def make(tallenne: Tallenne, form: str, out: Path, *more: str) -> int:
    purpose = ("--purpose", "legal_claim", "-o", str(out))
    return tallenne("evidence", form, "T-1001", *purpose, *more).returncode


@pytest.mark.parametrize("form", ["sheet", "vcon"])
def test_evidence_is_checked_where_there_is_no_workspace(
    tallenne: Tallenne, verified: Path, tmp_path: Path, form: str
) -> None:
    out, key = verified / f"evidence.{form}", verified / "key.pem"
    assert make(tallenne, form, out) == 0
    key.write_text(tallenne("evidence", "key").stdout, encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    told = run_tallenne(
        elsewhere, "evidence", "verify", str(out), "--key", str(key), "--json"
    )

    assert told.returncode == 0, told.stderr
    found = document(told)
    schema = json.loads((SCHEMAS / "evidence-verify.schema.json").read_text("utf-8"))
    validate(found, schema)
    assert (found["holds"], found["form"], found["transaction"]) == (
        True,
        form,
        "T-1001",
    )
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    events = document(tallenne("audit", "list", "--json"))["events"]
    assert [one["purpose"] for one in events if one["verb"] == "evidence:made"] == [
        "legal_claim"
    ]


def test_a_vcon_with_its_recording_is_checked_elsewhere(
    tallenne: Tallenne, verified: Path
) -> None:
    bare, whole = verified / "bare.vcon", verified / "whole.vcon"
    key = verified / "key.pem"
    key.write_text(tallenne("evidence", "key").stdout, encoding="utf-8")
    assert make(tallenne, "vcon", bare) == 0

    made = make(tallenne, "vcon", whole, "--with-audio")

    assert made == 0
    checks = [
        document(tallenne("evidence", "verify", str(one), "--key", str(key), "--json"))
        for one in (bare, whole)
    ]
    assert [one["num_recordings"] for one in checks] == [0, 1]
    assert whole.stat().st_size > bare.stat().st_size + len(AUDIO)
    unpack = (str(whole), "--key", str(key), "--recordings", str(verified / "heard"))
    shown = tallenne("evidence", "verify", *unpack)
    assert "1 inside" in shown.stdout
    heard = verified / "heard" / "recording-1.wav"
    assert heard.read_bytes() == AUDIO
    assert stat.S_IMODE(heard.stat().st_mode) == 0o600
    assert tallenne("evidence", "verify", *unpack).returncode != 0
    assert heard.read_bytes() == AUDIO
    events = document(tallenne("audit", "list", "--json"))["events"]
    made_events = [one for one in events if one["verb"] == "evidence:made"]
    assert [one["details"].get("recordings") for one in made_events] == [None, 1]


def test_each_fault_of_a_file_has_its_own_exit_code(
    tallenne: Tallenne, verified: Path
) -> None:
    out, key = verified / "sheet.pdf", verified / "key.pem"
    make(tallenne, "sheet", out)
    key.write_text(tallenne("evidence", "key").stdout, encoding="utf-8")
    whole = out.read_bytes()
    files = {
        "changed": whole[:2000] + bytes([whole[2000] ^ 1]) + whole[2001:],
        "cut": whole[:-200],
        "whole": whole,
    }
    for name, told in files.items():
        (verified / name).write_bytes(told)

    codes = [
        tallenne("evidence", "verify", str(verified / name), *more).returncode
        for name, more in (
            ("changed", ("--key", str(key))),
            ("cut", ("--key", str(key))),
            ("whole", ()),
            ("whole", ("--key", str(key))),
            ("missing", ("--key", str(key))),
            ("whole", ("--key", str(verified / "cut"))),
        )
    ]

    assert codes == [118, 119, 120, 0, 119, 119]


def test_a_purpose_without_raw_makes_no_evidence(
    tallenne: Tallenne, verified: Path
) -> None:
    out = verified / "sheet.pdf"

    ran = tallenne(
        "evidence", "sheet", "T-1001", "--purpose", "training", "-o", str(out)
    )

    assert ran.returncode != 0
    assert not out.exists()


def test_a_record_changed_past_us_is_found(tallenne: Tallenne, verified: Path) -> None:
    checked = document(tallenne("evidence", "check", "--json"))
    schema = json.loads((SCHEMAS / "evidence-check.schema.json").read_text("utf-8"))
    validate(checked, schema)
    assert checked == {"holds": True, "num_entries": 1}
    workspace = open_workspace(
        read_settings(
            workspace=verified / "workspace", kek_file=verified / "keys" / "kek.txt"
        )
    )
    with workspace.catalogue.writing() as work:
        work.execute(sa.update(t.verification_entries).values(account_id="ff" * 16))
    workspace.catalogue.close()

    assert tallenne("evidence", "check").returncode == 121
