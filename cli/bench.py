"""`tallenne bench`: speed and accuracy, each beside its alternative in the same run.

Absolute times differ from machine to machine and from hour to hour; ratios measured in
one run hold.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from analytics.rules.rules_file import RULES_FILE
from cli.bench_accuracy import link_rows
from cli.bench_measures import document as measures_document
from cli.bench_measures import event_rows, measure_rows
from cli.bench_measures import group_rows as measured_groups
from cli.bench_measures import measures as measures_of
from cli.bench_memory import bench_memory
from cli.bench_pipeline import bench_pipeline
from cli.bench_redaction import audio_rows, miss_lines, text_rows
from cli.bench_rules import document as rules_document
from cli.bench_rules import miss_lines as rule_miss_lines
from cli.bench_rules import rule_rows
from cli.bench_rules import rules as rules_of
from cli.bench_sealing import bench_sealing
from cli.bench_sentiment import sentiment_rows
from cli.bench_speakers import speaker_rows
from cli.bench_speech_accuracy import ACCURACY_TABLES, OF_ROW, shown_words
from cli.bench_speech_accuracy import accuracy as accuracy_of
from cli.bench_verify import (
    Verifying,
    confusion_rows,
    declared_rows,
    document,
    group_rows,
    reliability_rows,
)
from cli.bench_verify import (
    miss_lines as verify_miss_lines,
)
from cli.bench_verify import (
    rows as text_figures,
)
from cli.bench_verify import (
    verify as verify_set,
)
from cli.demo import SAMPLES
from cli.printing import print_document
from cli.tables import Row, print_table
from custody.settings import read_settings
from transcribe.bench import ROUNDS, bench_speech

app = typer.Typer(
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    help="Speed and accuracy, beside the alternative in the same run.",
)
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document.")]
Calls = Annotated[Path, typer.Argument(help="Folder with recordings and truth.json.")]
Transcripts = Annotated[
    Path | None,
    typer.Option(
        "--transcripts",
        help="Keep transcripts here, in plain text: of generated sets only.",
    ),
]


@app.callback()
def bench(context: typer.Context) -> None:
    """Without a name: sealing, speech and pipeline, one after another."""
    if context.invoked_subcommand is None:
        sealing()
        speech()
        pipeline()


@app.command()
def sealing(json: AsJson = False) -> None:
    """Sealing and opening against a plain copy."""
    _print("Sealing", bench_sealing(), json=json)


@app.command()
def speech(
    folder: Calls = SAMPLES,
    rounds: Annotated[
        int, typer.Option(min=1, help="How often each way is run, by turns.")
    ] = ROUNDS,
    json: AsJson = False,
) -> None:
    """Transcription against faster-whisper's own ways, on the same channels."""
    measured = bench_speech(folder, read_settings(), rounds=rounds)
    _print("Speech", measured, json=json)


@app.command()
def pipeline(folder: Calls = SAMPLES, json: AsJson = False) -> None:
    """What share of a call's way is not the model."""
    _print("Pipeline", bench_pipeline(folder), json=json)


@app.command()
def memory(
    folder: Calls = SAMPLES,
    minutes: Annotated[float, typer.Option(min=0.1, help="Length of the call.")] = 20,
    json: AsJson = False,
) -> None:
    """Memory beside the model that one long stereo call takes, stage by stage."""
    _print("Memory", bench_memory(folder, minutes), json=json)


@app.command()
def accuracy(
    folder: Annotated[
        Path,
        typer.Argument(
            help="Folder with truth: truth.json, vCons, or NAME.txt beside recordings."
        ),
    ] = SAMPLES,
    most: Annotated[
        int, typer.Option("--most", min=0, help="Recordings at the most; 0 is all.")
    ] = 0,
    register: Annotated[
        bool, typer.Option("--register", help="With the register's words shown, too.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Words, parties and times heard against known truth, by language and channel."""
    if register:
        _print("Register", shown_words(folder, most=most), json=json)
        return
    rows = accuracy_of(folder, most=most)
    if json:
        _print("Accuracy", rows, json=True)
        return
    for title, names in ACCURACY_TABLES:
        chosen = [{name: row[name] for name in (*OF_ROW, *names)} for row in rows]
        _print(title, chosen, json=False)


@app.command()
def redaction(
    folder: Annotated[
        Path | None, typer.Argument(help="Recordings and truth.json; none: text sets.")
    ] = None,
    show: Annotated[
        bool, typer.Option(help="Print what was missed: of invented calls only.")
    ] = False,
    transcripts: Transcripts = None,
    json: AsJson = False,
) -> None:
    """Recall of identifiers and speech lost: in text, or in the audio of a folder."""
    if folder is None or not (folder / "truth.json").is_file():
        _print("Redaction", text_rows(folder or SAMPLES), json=json)
        return
    measured = audio_rows(folder, transcripts)
    _print("Redaction", measured.rows, json=json)
    if json:
        return
    _print("Rules", measured.rules, json=False)
    for line in miss_lines(measured.all.misses, show=show):
        typer.echo(line)


@app.command()
def measures(
    folder: Calls = SAMPLES, transcripts: Transcripts = None, json: AsJson = False
) -> None:
    """Talk, silence, holds, interruptions: as heard and by loudness, against truth."""
    scored = measures_of(folder, transcripts)
    if json:
        print_document(measures_document(folder, scored))
        return
    _print("Measures", measure_rows(scored), json=False)
    _print("Events", event_rows(scored), json=False)
    _print("As heard, by group", measured_groups(scored), json=False)


@app.command()
def rules(
    folder: Calls = SAMPLES,
    file: Annotated[
        Path, typer.Option("--rules", help="The rules; default: the samples'.")
    ] = SAMPLES / RULES_FILE,
    text: Annotated[
        bool, typer.Option("--text", help="The true text only; nothing is heard.")
    ] = False,
    transcripts: Transcripts = None,
    show: Annotated[
        bool, typer.Option("--show", help="Name each call that came out wrong.")
    ] = False,
    json: AsJson = False,
) -> None:
    """The house's rules on what was heard, against what was said and what is marked."""
    measured = rules_of(folder, file, transcripts, is_text=text)
    if json:
        print_document(rules_document(folder, measured))
        return
    for name, tallies in measured.tallies.items():
        _print(f"Rules, {name}", rule_rows(tallies), json=False)
    for line in rule_miss_lines(measured) if show else ():
        typer.echo(line)


@app.command()
def sentiment(json: AsJson = False) -> None:
    """Customers' words of praise and displeasure, on sentences marked by a person."""
    _print("Sentiment", sentiment_rows(), json=json)


@app.command()
def speakers(folder: Calls = SAMPLES, json: AsJson = False) -> None:
    """Voices told apart on recordings mixed to one channel, against their truth."""
    _print("Speakers", speaker_rows(folder), json=json)


@app.command()
def link(json: AsJson = False) -> None:
    """Time and memory of linking as the number of calls grows."""
    _print("Linking", link_rows(), json=json)


@app.command()
def verify(
    folder: Calls = SAMPLES,
    text: Annotated[
        bool, typer.Option("--text", help="The true text only; nothing is heard.")
    ] = False,
    sample: Annotated[
        int, typer.Option("--sample", min=0, help="Calls at random; 0 is all.")
    ] = 0,
    seed: Annotated[int, typer.Option("--seed", help="Of the sample.")] = 0,
    transcripts: Transcripts = None,
    show: Annotated[
        bool, typer.Option("--show", help="Quote what was wrong: of invented calls.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Links and verdicts against the truth of a set: as heard, and of the true text."""
    asked = Verifying(
        folder=folder,
        is_text_only=text,
        sample=sample,
        seed=seed,
        transcripts=transcripts,
    )
    measured = verify_set(asked)
    if json:
        print_document(document(asked, measured))
        return
    for part in _parted(text_figures(measured), 1):
        _print("Verifying", part, json=False)
    for name, one in measured.items():
        figures = one.all
        _print(f"Verdicts, {name}", confusion_rows(figures), json=False)
        _print(f"Scores of links, {name}", reliability_rows(figures), json=False)
        typer.echo(
            f"Brier score {figures.brier:.3f}, expected calibration error "
            f"{figures.calibration_error:.3f}"
        )
        if one.declared:
            _print(f"Declared, {name}", declared_rows(one.declared), json=False)
        for part in _parted(group_rows(one), 2):
            _print(f"By kind of call, {name}", part, json=False)
        for line in verify_miss_lines(name, one.misses) if show else ():
            typer.echo(line)


def _parted(rows: Sequence[Row], first: int) -> list[list[Row]]:
    """Part rows in two that fit a terminal: links and customers, then verdicts."""
    names = list(rows[0])
    head, links, verdicts = names[:first], names[first:6], names[6:]
    return [
        [{name: row[name] for name in (*head, *chosen)} for row in rows]
        for chosen in (links, verdicts)
    ]


def _print(title: str, rows: Sequence[Row], *, json: bool) -> None:
    if json:
        print_document({"bench": title.lower(), "rows": list(rows)})
        return
    print_table(title, rows)
