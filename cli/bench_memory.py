"""Memory that a long call takes, in processes of their own.

The call is the samples' speech, said again and again in stereo: what is held of a call
for as long as it lasts shows as memory that grows with its minutes.
"""

import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from cli.bench_accuracy import throwaway_workspace
from cli.desks import ingest_desk
from cli.printing import complain
from cli.ready import make_ready
from cli.work import make_worker
from custody.settings import Settings, read_settings
from custody.workspace.opening import open_workspace
from ingest.reports import Dispose
from ingest.stage import ingest_paths
from transcribe.bench import BenchCall, read_stereo_calls
from transcribe.footprint import growth, resident_mib
from transcribe.listening import CHUNK_SAMPLES, Samples, write_flac
from transcribe.voice_activity import SAMPLING_RATE
from transcribe.whisper import load_recogniser

Row = dict[str, str | float | int | None]
LISTENING = "listening alone"


def bench_memory(folder: Path, minutes: float) -> list[Row]:
    """Hear one long call, then take it through a worker, and watch the memory.

    Args:
        folder: stereo recordings and `truth.json` as samples/README.md describes it.
        minutes: of the call.

    Returns:
        A row for listening alone and one for each of a worker's stages: MiB of the
        process with the model loaded, and the most that it took beside that.

    Raises:
        TruthUnreadableError: `truth.json` is missing or not in that form.
    """
    with throwaway_workspace() as workspace:
        recording = workspace.layout.root.parent / "long.flac"
        with recording.open("wb") as file:
            calls = read_stereo_calls(folder)
            write_flac(long_call(calls, minutes), SAMPLING_RATE, file)
        ingest_paths([recording], desk=ingest_desk(workspace), dispose=Dispose.keep())
        settings = workspace.settings
        rows = [
            *_apart(_listen, folder, minutes, settings),
            *_apart(_work, folder, minutes, settings),
        ]
    return [{"part": row["part"], "minutes": minutes} | row for row in rows]


def long_call(calls: Sequence[BenchCall], minutes: float) -> Iterator[Samples]:
    """Give chunks of stereo calls, over and over, for so many minutes."""
    stereo = [np.stack(_alike(call.channels)) for call in calls]
    left = round(minutes * 60 * SAMPLING_RATE)
    while left > 0 and stereo:
        for call in stereo:
            for at in range(0, call.shape[1], CHUNK_SAMPLES):
                chunk = call[:, at : at + min(CHUNK_SAMPLES, left)]
                if chunk.shape[1]:
                    yield chunk
                left -= chunk.shape[1]


def _alike(channels: tuple[Samples, ...]) -> list[Samples]:
    """Cut channels to one length: decoders give one a few samples more."""
    length = min(len(channel) for channel in channels)
    return [channel[:length] for channel in channels]


Measure = Callable[[Path, float, Settings], list[Row]]


def _apart(measure: Measure, *asked: object) -> list[Row]:
    """Measure in a new process, which has nothing in memory yet."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as processes:
        return processes.submit(measure, *asked).result()  # type: ignore[arg-type] # the three of a Measure


def _listen(folder: Path, minutes: float, _: Settings) -> list[Row]:
    calls = read_stereo_calls(folder)
    recogniser = load_recogniser(read_settings())
    opened = resident_mib()
    began = time.perf_counter()
    with growth() as grown:
        recogniser.hear(lambda: long_call(calls, minutes))
    return [_row(LISTENING, opened, max(grown), time.perf_counter() - began, minutes)]


def _work(_: Path, minutes: float, settings: Settings) -> list[Row]:
    workspace = open_workspace(settings)
    make_ready(workspace.settings.languages)
    worker = make_worker(workspace, load_recogniser(settings))
    opened = resident_mib()
    rows: list[Row] = []
    ends = worker.run(until_idle=True)
    while True:
        began = time.perf_counter()
        before = resident_mib()
        with growth() as grown:
            end = next(ends, None)
        if end is None:
            workspace.catalogue.close()
            return rows
        name = f"worker: {end.row.stage}"
        if end.error_message is not None:
            name += " (failed)"
            complain(end.error_message)
        most = before - opened + max(grown)
        rows.append(_row(name, opened, most, time.perf_counter() - began, minutes))


def _row(part: str, opened: float, most: float, seconds: float, minutes: float) -> Row:
    return {
        "part": part,
        "MiB with the model": opened,
        "MiB beside it": most,
        "seconds": seconds,
        "times real time": minutes * 60 / seconds,
    }
