"""Commands as a user types them, before any call has been listened to."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cli.main import COMMANDS
from custody import errors
from tests.cli.conftest import SAMPLES, Tallenne, document

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
RECORDING = next(SAMPLES.glob("*-358405550199-20260310-*.wav"))


def _held_to(name: str, shown: dict[str, Any]) -> dict[str, Any]:
    """Hold a document to its schema, and give it back."""
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(
        shown, schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    return shown


def test_a_new_workspace_says_what_it_took_on_trust(tallenne: Tallenne) -> None:
    made = _held_to("init", document(tallenne("init", "--non-interactive", "--json")))

    assert "backup" in made["taken_on_trust"][0]


def test_a_workspace_is_never_made_over_another(tallenne: Tallenne) -> None:
    tallenne("init", "--non-interactive")

    again = tallenne("init", "--non-interactive")

    assert again.returncode == errors.WorkspaceExistsError.exit_code
    assert "is not empty" in again.stderr


def test_a_command_without_a_workspace_says_what_to_do_next(tallenne: Tallenne) -> None:
    ran = tallenne("calls", "--json")

    assert (ran.returncode, ran.stdout) == (errors.WorkspaceMissingError.exit_code, "")
    assert "tallenne init" in ran.stderr


def test_a_workspace_whose_key_is_gone_is_not_opened(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    (tmp_path / "keys" / "kek.txt").unlink()

    ran = tallenne("calls")

    assert ran.returncode == errors.KekMissingError.exit_code


def test_a_workspace_is_not_opened_with_another_key(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("keys", "new", str(tmp_path / "other.txt"))
    other = {"TALLENNE_KEK_FILE": str(tmp_path / "other.txt")}

    ran = tallenne("calls", environment=other)

    assert ran.returncode == errors.KekWrongError.exit_code


def test_a_key_inside_the_workspace_is_refused_and_nothing_is_made(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    inside = {"TALLENNE_KEK_FILE": str(tmp_path / "workspace" / "kek.txt")}

    ran = tallenne("init", "--non-interactive", environment=inside)

    assert ran.returncode == errors.KekMisplacedError.exit_code
    assert not (tmp_path / "workspace").exists()


def test_a_recording_goes_in_once_whatever_its_name(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    twin = tmp_path / "twin.wav"
    twin.write_bytes(RECORDING.read_bytes())

    first = _held_to("ingest", document(tallenne("ingest", str(RECORDING), "--json")))
    again = _held_to("ingest", document(tallenne("ingest", str(twin), "--json")))

    assert [file["status"] for file in first["files"]] == ["ingested"]
    assert [file["status"] for file in again["files"]] == ["duplicate"]
    assert first["files"][0]["call_id"] == again["files"][0]["call_id"]


def test_a_file_that_is_no_recording_stays_and_the_rest_goes_on(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    broken = tmp_path / "broken.wav"
    broken.write_text("these are not samples")

    ran = tallenne("ingest", str(broken), str(RECORDING), "--json")

    statuses = {file["status"] for file in _held_to("ingest", document(ran))["files"]}
    assert ran.returncode == errors.IngestFailedError.exit_code
    assert statuses == {"failed", "ingested"}
    assert broken.read_text() == "these are not samples"
    state = _held_to("status", document(tallenne("status", "--json")))
    assert len(state["files_refused"]) == 1


def test_what_runs_unattended_prints_no_telephone_number(tallenne: Tallenne) -> None:
    tallenne("init", "--non-interactive")

    ran = tallenne("ingest", str(SAMPLES))

    # A call's id is eight letters and digits: "358" alone may stand in it.
    assert not re.search(r"358\d{6}", ran.stdout + ran.stderr)


def test_calls_are_listed_and_shown_without_a_word_before_redaction(
    tallenne: Tallenne,
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING), "--cdr", str(SAMPLES / "Master.csv"))

    listed = _held_to("calls", document(tallenne("calls", "--json")))["calls"]
    shown = _held_to("show", document(tallenne("show", RECORDING.name, "--json")))

    assert [call["call_id"] for call in listed] == [shown["call_id"]]
    assert (shown["rendition"], shown["turns"]) == ("redacted", [])
    assert shown["channels"] == [
        {"channel": 0, "party": "agent"},
        {"channel": 1, "party": "customer"},
    ]


def test_corrections_of_a_call_are_listed_and_the_listing_is_logged(
    tallenne: Tallenne,
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING))

    listed = document(tallenne("corrections", RECORDING.name, "--json"))

    assert _held_to("corrections", listed)["corrections"] == []
    events = document(tallenne("audit", "list", "--json"))["events"]
    assert "corrections:listed" in {event["verb"] for event in events}


def test_loading_twice_changes_nothing(tallenne: Tallenne) -> None:
    tallenne("init", "--non-interactive")
    customers = str(SAMPLES / "customers.csv")

    first = _held_to(
        "load", document(tallenne("load", "customers", customers, "--json"))
    )
    again = _held_to(
        "load", document(tallenne("load", "customers", customers, "--json"))
    )

    assert (first["new"], again["new"], again["unchanged"]) == (7, 0, 7)


def test_columns_that_are_missing_are_named(tallenne: Tallenne, tmp_path: Path) -> None:
    tallenne("init", "--non-interactive")
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("colour,size\nred,4\n")

    ran = tallenne("load", "transactions", str(wrong))

    assert ran.returncode == errors.RegisterColumnsError.exit_code
    assert "transaction_id" in ran.stderr


def test_an_export_without_a_raw_purpose_gives_nothing_raw(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING))
    target = tmp_path / "call.wav"

    ran = tallenne(
        *("export", RECORDING.name, "--format", "wav", "--rendition", "raw"),
        *("--purpose", "training", "-o", str(target)),
    )

    assert ran.returncode == errors.NotAllowedError.exit_code
    assert not target.exists()


def test_a_raw_export_is_a_whole_wav_and_is_logged(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING))
    target = tmp_path / "call.wav"

    ran = tallenne(
        *("export", RECORDING.name, "--format", "wav", "--rendition", "raw"),
        *("--purpose", "access_request", "-o", str(target)),
    )

    assert ran.returncode == 0, ran.stderr
    assert target.read_bytes()[:4] == b"RIFF"
    assert target.stat().st_mode & 0o777 == 0o600
    events = document(tallenne("audit", "list", "--json"))["events"]
    assert ("call:exported", "access_request") in {
        (event["verb"], event["purpose"]) for event in events
    }


def test_a_changed_log_is_found_and_its_entry_named(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING))
    whole = _held_to("audit-verify", document(tallenne("audit", "verify", "--json")))
    log = next((tmp_path / "workspace" / "audit").glob("*.jsonl"))
    log.write_bytes(log.read_bytes().replace(b"call:ingested", b"call:withheld", 1))

    ran = tallenne("audit", "verify")

    assert whole["holds"] is True
    assert ran.returncode == 5
    assert "entry" in ran.stderr


def test_the_doctor_finds_an_object_that_is_gone(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING))
    objects = tmp_path / "workspace" / "vault" / "objects"
    next(path for path in objects.rglob("*.age")).unlink()

    ran = tallenne("doctor", "--json")

    checks = _held_to("doctor", document(ran))["checks"]
    assert ran.returncode == errors.DoctorFoundError.exit_code
    assert [row["check"] for row in checks if row["health"] == "broken"] == ["objects"]


def test_a_confirmed_backup_is_asked_for_no_more(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    key = (tmp_path / "keys" / "kek.txt").read_text()
    ending = key.split("# public key: ")[1].split("\n")[0][-6:]

    wrong = tallenne("keys", "confirm", "nonono")
    right = tallenne("keys", "confirm", ending)

    assert wrong.returncode == errors.BackupNotConfirmedError.exit_code
    assert right.returncode == 0
    said = [row["said"] for row in document(tallenne("doctor", "--json"))["checks"]]
    assert not any("has confirmed" in sentence for sentence in said)


def test_an_account_gets_a_password_of_its_own_shown_once(tallenne: Tallenne) -> None:
    tallenne("init", "--non-interactive")

    ran = tallenne("accounts", "add", "saku", "--role", "supervisor")

    assert ran.returncode == 0, ran.stderr
    assert "Password (shown once)" in ran.stdout


def test_a_model_that_is_not_there_leaves_every_call_waiting(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    tallenne("ingest", str(RECORDING))
    nowhere = {"TALLENNE_MODEL": f"path:{tmp_path / 'nowhere'}"}

    ran = tallenne("work", "--until-idle", environment=nowhere)

    assert ran.returncode == errors.ModelMissingError.exit_code
    state = document(tallenne("status", "--json"))
    assert state["stages_by_state"]["waiting"] == 1


def test_work_ends_at_once_when_nothing_waits(tallenne: Tallenne) -> None:
    tallenne("init", "--non-interactive")

    ran = tallenne("work", "--until-idle", "--json")

    assert ran.returncode == 0, ran.stderr
    assert _held_to("work", document(ran)) == {"done": {}, "failed": []}


@pytest.mark.parametrize("command", list(COMMANDS))
def test_every_command_explains_itself(command: str, tallenne: Tallenne) -> None:
    ran = tallenne(command, "--help")

    assert (ran.returncode, "Usage" in ran.stdout) == (0, True)


def test_the_version_is_told_without_a_workspace(tallenne: Tallenne) -> None:
    ran = tallenne("--version")

    assert ran.returncode == 0, ran.stderr
    assert re.fullmatch(r"tallenne \d+\.\d+\.\d+\n", ran.stdout)


def test_every_error_has_an_exit_code_of_its_own() -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type)
        and issubclass(kind, errors.TallenneError)
        and "exit_code" in vars(kind)
    ]

    codes = [kind.exit_code for kind in kinds]

    assert len(codes) == len(set(codes))
    assert all(0 < code < 126 for code in codes)


def test_a_complete_file_that_lacks_much_waits_for_yes(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    tallenne("init", "--non-interactive")
    rows = (SAMPLES / "transactions.csv").read_text(encoding="utf-8").splitlines()
    short = tmp_path / "short.csv"
    short.write_text("\n".join((*rows[:3], *rows[6:])) + "\n", encoding="utf-8")
    tallenne("load", "transactions", str(SAMPLES / "transactions.csv"))
    load = ("load", "transactions", str(short), "--complete", "--json")

    asked = tallenne(*load)
    done = _held_to("load", document(tallenne(*load, "--yes")))
    again = _held_to("load", document(tallenne(*load)))

    assert asked.returncode == errors.WithdrawalUnconfirmedError.exit_code
    assert "--complete --yes" in asked.stderr
    assert (done["withdrawn"], done["missing"]) == (3, 3)
    assert (again["withdrawn"], again["missing"]) == (0, 0)
