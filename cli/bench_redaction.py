"""`tallenne bench redaction`: identifiers hidden in text and silenced in audio."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from analytics.desk import analytics_desk
from analytics.load import load_customers, load_transactions
from cli.bench_accuracy import throwaway_workspace
from cli.desks import ingest_desk, transcribe_desk
from cli.kept_transcripts import KeptTranscripts
from cli.work import make_worker, run_with_progress
from cli.worker import StageFunction
from custody.catalogue.calls import CallFilter, call_by_id, list_calls, set_language
from custody.catalogue.sealed import sealed_object
from custody.catalogue.transcripts import (
    put_transcript,
    redactions_of,
    transcript_of,
)
from custody.records.calls import Call
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.redactions import hidden_whole
from custody.records.stages import Stage
from custody.workspace.opening import Workspace
from ingest.stage import ingest_paths
from transcribe.listening import read_chunks, read_format
from transcribe.redaction.audio_bench import AudioTally, Miss, RedactedCall, count_call
from transcribe.redaction.bench import Tally, measure, run_bench
from transcribe.redaction.bench_sets import read_truth, read_vcons
from transcribe.redaction.rule_bench import RuleTally, count_rules
from transcribe.redaction.spoken_truth import read_spoken_truth
from transcribe.redaction.stage import explain_call
from transcribe.stage import transcribe_call
from transcribe.whisper import load_recogniser

Row = dict[str, str | float | int | None]


def text_rows(folder: Path) -> list[Row]:
    """Measure redaction on invented calls, more and less clear, and on a folder.

    The folder holds a `truth.json` or vCons; its texts are taken as they stand.
    """
    rows = [
        _text_row(
            f"{row.heard}, {row.language}, {'mono' if row.is_mono else 'stereo'}",
            row.tally,
        )
        for row in run_bench()
    ]
    if (folder / "truth.json").is_file():
        told = measure(read_truth(folder / "truth.json"))
        rows.append(_text_row("truth.json", told))
    if any(folder.glob("*.vcon.json")):
        rows.append(_text_row("vCons", measure(read_vcons(folder))))
    return rows


@dataclass(frozen=True, slots=True)
class Measured:
    """What a folder of calls came to.

    Attributes:
        rows: one a language and a kind.
        rules: one a rule, those first that take most by themselves.
        all: every call's, with its misses.
    """

    rows: list[Row]
    rules: list[Row]
    all: AudioTally


def audio_rows(folder: Path, kept: Path | None = None) -> Measured:
    """Take a folder of calls through every stage, and look at the redacted copies.

    Args:
        folder: recordings, `truth.json`, and the register if there is one.
        kept: transcripts are read from here and written here; None keeps none.
    """
    rules: dict[str, RuleTally] = {}
    tallies: dict[str, AudioTally] = {"all": AudioTally()}
    truths = {truth.file: truth for truth in read_spoken_truth(folder / "truth.json")}
    labels = [truth.language for truth in truths.values()]
    labels += [p.label for truth in truths.values() for p in truth.pieces if p.label]
    for label in sorted(set(labels), key=lambda name: (len(name) != 2, name)):  # noqa: PLR2004 # languages first
        tallies[label] = AudioTally()
    with throwaway_workspace() as workspace:
        _run(workspace, folder, kept)
        for call in _calls(workspace):
            redacted = _redacted(workspace, call)
            if call.source_name in truths and redacted is not None:
                truth = truths[call.source_name]
                count_call(truth, redacted, tallies.items())
                whole = hidden_whole(redacted.redactions, call.duration)
                desk = transcribe_desk(workspace)
                spans = explain_call(call.call_id, desk=desk)
                count_rules(truth, spans, rules, without=whole)
    return Measured(
        [_audio_row(said, tally) for said, tally in tallies.items()],
        [_rule_row(*one) for one in sorted(rules.items(), key=_most_taken)],
        tallies["all"],
    )


def miss_lines(misses: Sequence[Miss], *, show: bool) -> Iterator[str]:
    """Tell where too much was left; what it was only of calls that were invented."""
    for miss in misses:
        piece = miss.piece
        told = (
            f"{miss.call} {miss.language} {piece.label or 'kept'} channel "
            f"{piece.channel} {piece.start:.1f}-{piece.end:.1f} s, "
            f"{miss.silenced:.0%} silenced"
        )
        yield f"{told}: {piece.text!r} heard {miss.heard!r}" if show else told


def _run(workspace: Workspace, folder: Path, kept: Path | None) -> None:
    """Run every stage; what was heard before is not heard again."""
    desk = analytics_desk(workspace)
    if (folder / "customers.csv").is_file():
        load_customers([folder / "customers.csv"], desk)
    if (folder / "transactions.csv").is_file():
        load_transactions([folder / "transactions.csv"], desk)
    ingest_paths([folder], desk=ingest_desk(workspace))
    keeping = KeptTranscripts(
        folder=kept, recogniser=load_recogniser(workspace.settings)
    )
    worker = make_worker(workspace, keeping.recogniser)
    functions: dict[Stage, StageFunction] = {
        **worker.functions,
        Stage.TRANSCRIBE: partial(_hear, workspace, folder, keeping),
    }
    run_with_progress(replace(worker, functions=functions), until_idle=True)


def _hear(
    workspace: Workspace, folder: Path, keeping: KeptTranscripts, call_id: CallId
) -> None:
    """Transcribe a call, or give it the transcript that was kept of its recording."""
    desk = transcribe_desk(workspace)
    with desk.catalogue.reading() as read:
        recording = folder / call_by_id(read, call_id).source_name
    kept = keeping.read(recording, call_id)
    if kept is None:
        heard = transcribe_call(call_id, desk=desk, recogniser=keeping.recogniser)
        keeping.keep(recording, heard)
        return
    with desk.catalogue.writing() as work:
        put_transcript(work, kept)
        set_language(work, call_id, kept.language)


def _calls(workspace: Workspace) -> list[Call]:
    with workspace.catalogue.reading() as read:
        return [summary.call for summary in list_calls(read, CallFilter())]


def _redacted(workspace: Workspace, call: Call) -> RedactedCall | None:
    """Open a call's redacted copy; None when it never came so far."""
    desk = transcribe_desk(workspace)
    with desk.catalogue.reading() as read:
        transcript = transcript_of(read, call.call_id)
        redactions = redactions_of(read, call.call_id)
        if transcript is None:
            return None
        sealed = sealed_object(read, call.call_id, Rendition.REDACTED)
    with desk.vault.open(sealed) as opened:
        source = io.BytesIO(opened.read())
    sampling_rate = read_format(source).sampling_rate
    return RedactedCall(
        transcript=transcript,
        redactions=redactions,
        samples=np.concatenate(list(read_chunks(source)), axis=1),
        sampling_rate=sampling_rate,
    )


def _text_row(said: str, tally: Tally) -> Row:
    return {
        "said": said,
        "identifiers": tally.num_identifiers,
        "recall": tally.recall,
        "words hidden": tally.word_recall,
        "other words lost": tally.lost_share,
    }


def _audio_row(said: str, tally: AudioTally) -> Row:
    return {
        "said": said,
        "identifiers": tally.num_identifiers,
        "recall": tally.recall,
        "seconds silenced": tally.silenced_share,
        "words hidden": tally.hidden_share,
        "other speech lost": tally.lost_share,
        "health talk": tally.health_share,
        "sides hidden whole": len(tally.whole),
        "found in them": tally.num_found_whole,
        "speech lost in them": tally.whole_share,
    }


def _most_taken(one: tuple[str, RuleTally]) -> float:
    return -one[1].lost_alone


def _rule_row(rule: str, tally: RuleTally) -> Row:
    return {
        "rule": rule,
        "identifiers s": round(tally.found, 1),
        "alone s": round(tally.found_alone, 1),
        "other speech s": round(tally.lost, 1),
        "lost alone s": round(tally.lost_alone, 1),
    }
