"""What leaves the house says what a person set right, and what the machine heard."""

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cli.documents import show_document
from cli.export_formats import as_srt, as_text, as_vcon
from custody.accounts.viewing import CallView, view_call
from custody.catalogue.corrections import add_correction
from custody.catalogue.stages import add_stage, claim, complete
from custody.catalogue.transcripts import put_redactions, put_transcript
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionKind
from custody.records.purposes import Purpose
from custody.records.rules import RuleKind, RuleOutcome
from custody.records.stages import Stage
from tests.builders import (
    A_MOMENT,
    a_catalogue,
    a_correction,
    a_redaction,
    a_transcript,
    a_turn,
    an_added_call,
)

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


@pytest.fixture
def views(tmp_path: Path) -> dict[str, CallView]:
    """A corrected call, raw and redacted: its third word is a hidden name."""
    catalogue = a_catalogue(tmp_path)
    call_id = an_added_call(catalogue).call_id
    heard = a_transcript(
        call_id, [a_turn("nimeni on Esimerkki varaisin ajan"), a_turn("joo", start=9.0)]
    )
    with catalogue.writing() as work:
        put_transcript(work, heard)
        put_redactions(work, call_id, (a_redaction(1.0, 1.5),))
        for one in (
            a_correction(heard, first=2, after="Salainen", note="Salainen"),
            a_correction(heard, first=3, after="perun", number=2),
            a_correction(heard, 1, after="", number=3),
            a_correction(
                heard,
                0,
                4,
                number=4,
                kind=CorrectionKind.PARTY,
                party=PartyRole.AGENT,
            ),
        ):
            add_correction(work, one)
        add_stage(work, call_id, Stage.TRANSCRIBE, A_MOMENT)
        while row := claim(work, worker="w", now=A_MOMENT, lease_seconds=60):
            complete(work, row, A_MOMENT)
    views = {
        "raw": view_call(catalogue, call_id, purpose=Purpose.VERIFICATION),
        "redacted": view_call(catalogue, call_id, purpose=Purpose.TRAINING),
    }
    catalogue.close()
    return views


def vcon(view: CallView) -> dict[str, Any]:
    written = b"".join(as_vcon(view, io.BytesIO(b"fLaC"), A_MOMENT))
    read: dict[str, Any] = json.loads(written)
    return read


def test_text_tells_what_the_machine_had_heard(views: dict[str, CallView]) -> None:
    assert as_text(views["raw"]) == (
        "[0:00] customer: nimeni on Salainen perun\n"
        "[0:02] agent: ajan\n"
        "\n"
        "Set right by people; the machine had heard:\n"
        '[0:01] "Esimerkki": "Salainen" (misheard)\n'
        '[0:01] "varaisin": "perun" (misheard)\n'
        '[0:09] "joo": not said (misheard)\n'
        '[0:02] "ajan": said by agent (misheard)\n'
    )


def test_subtitles_are_the_corrected_words(views: dict[str, CallView]) -> None:
    assert "customer: nimeni on Salainen perun\n" in as_srt(views["raw"])


def test_a_vcon_holds_both_versions(views: dict[str, CallView]) -> None:
    spoken, machine, corrections = vcon(views["raw"])["analysis"]

    assert [one["text"] for one in spoken["body"]] == [
        "nimeni on Salainen perun",
        "ajan",
    ]
    assert [one["text"] for one in machine["body"]] == [
        "nimeni on Esimerkki varaisin ajan",
        "joo",
    ]
    assert (machine["type"], corrections["type"]) == (
        "machine_transcript",
        "corrections",
    )
    assert [one["after"] for one in corrections["body"]] == [
        "Salainen",
        "perun",
        "",
        None,
    ]
    assert not any("author" in one for one in corrections["body"])


@pytest.mark.parametrize("name", ["raw", "redacted"])
def test_the_document_holds_to_its_schema(
    views: dict[str, CallView], name: str
) -> None:
    shown = json.loads(json.dumps(show_document(views[name])))

    schema = json.loads((SCHEMAS / "show.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(shown, schema)
    assert [one["state"] for one in shown["corrections"]] == ["applied"] * 4
    numbers = [word["correction"] for turn in shown["turns"] for word in turn["words"]]
    assert numbers == [None, None, 1, 2, None]


def test_nothing_hidden_leaves_with_a_redacted_export(
    views: dict[str, CallView],
) -> None:
    view = views["redacted"]

    written = as_text(view) + json.dumps(show_document(view)) + json.dumps(vcon(view))

    assert "Salainen" not in written
    assert "Esimerkki" not in written
    assert '"[name]": "[name]"' in as_text(view)


def test_a_call_that_nobody_corrected_is_one_transcript(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        put_transcript(work, a_transcript(call_id))
    view = view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)
    catalogue.close()

    assert [one["type"] for one in vcon(view)["analysis"]] == ["transcript"]
    assert "Set right" not in as_text(view)


def test_voices_that_share_a_channel_are_parties_of_their_own(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    call_id = an_added_call(catalogue, parties=1).call_id
    turns = [
        replace(a_turn("hei", party=PartyRole.AGENT, channel=0), speaker=1),
        replace(a_turn("päivää", start=2.0, party=None, channel=0), speaker=2),
    ]
    with catalogue.writing() as work:
        put_transcript(work, a_transcript(call_id, turns))
    view = view_call(catalogue, call_id, purpose=Purpose.VERIFICATION)
    catalogue.close()

    written = vcon(view)
    shown = json.loads(json.dumps(show_document(view)))

    assert as_text(view) == "[0:00] agent: hei\n[0:02] speaker 2: päivää\n"
    assert [party["role"] for party in written["parties"]] == ["agent", "unknown"]
    assert [turn["party"] for turn in written["analysis"][0]["body"]] == [0, 1]
    assert [turn["speaker"] for turn in shown["turns"]] == [1, 2]
    schema = json.loads((SCHEMAS / "show.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(shown, schema)


def test_a_vcon_tells_what_the_house_s_rules_came_out_as(
    views: dict[str, CallView],
) -> None:
    thanks = RuleOutcome(
        rule="Thanks", kind=RuleKind.WORDING, place_in_file=0, matched=False
    )
    written = as_vcon(views["raw"], io.BytesIO(b"fLaC"), A_MOMENT, [thanks])

    last = json.loads(b"".join(written))["analysis"][-1]

    assert (last["type"], last["body"][0]["name"], last["body"][0]["matched"]) == (
        "rules",
        "Thanks",
        False,
    )
