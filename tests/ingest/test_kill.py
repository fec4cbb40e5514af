"""Ingest stopped dead at each of its edges, then run again."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from custody.audit.log import AuditLog
from custody.catalogue import calls, sealed, stages
from custody.records.purposes import Rendition
from custody.vault.manifest import Manifest
from custody.vault.vault import Vault
from ingest import stage, taking
from ingest.desk import IngestDesk
from ingest.reports import Dispose
from ingest.stage import ingest_paths
from tests.ingest import recordings as made
from tests.ingest.test_call_record_tables import ROW

NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"
SECOND = "in-358221234500-358405550143-20260309-101502-1773044102.12.wav"
WAVS = {
    NAME: made.wav(made.a_conversation(4.0)),
    SECOND: made.wav(made.a_conversation(4.0, seed=7)),
}


@dataclass(frozen=True, kw_only=True)
class Edge:
    """A moment to die at: when a function has returned so many times."""

    owner: Any
    function: str
    count: int = 1


EDGES = {
    "call records durable": Edge(owner=stage, function="load_table"),
    "examined": Edge(owner=taking, function="examine"),
    "first object durable": Edge(owner=Vault, function="seal"),
    "first object noted": Edge(owner=Manifest, function="append"),
    "second object durable": Edge(owner=Vault, function="seal", count=2),
    "second object noted": Edge(owner=Manifest, function="append", count=2),
    "before the rows are durable": Edge(owner=AuditLog, function="record"),
    "rows durable": Edge(owner=stage, function="take_recording"),
    "source moved": Edge(owner=stage, function="move_aside"),
    "within the second recording": Edge(owner=Vault, function="seal", count=3),
    "at the end": Edge(owner=stage, function="move_aside", count=2),
}


def dies_at(edge: Edge) -> None:
    """Let this process be killed at an edge."""
    real: Callable[..., object] = getattr(edge.owner, edge.function)
    returned = 0

    def deadly(*given: object, **named: object) -> object:
        nonlocal returned
        result = real(*given, **named)
        returned += 1
        if returned == edge.count:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(edge.owner, edge.function, deadly)


def run_and_be_killed(edge: Edge, run: Callable[[], object]) -> int:
    """Run in a child that is killed at an edge; tell the signal that ended it."""
    child = os.fork()
    if child == 0:
        try:
            dies_at(edge)
            run()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status)


@pytest.mark.parametrize("edge", EDGES.values(), ids=EDGES)
def test_a_stop_at_any_edge_loses_nothing_and_repeats_nothing(
    desk: IngestDesk, incoming: Path, tmp_path: Path, edge: Edge
) -> None:
    for file_name, content in WAVS.items():
        (incoming / file_name).write_bytes(content)
    (incoming / "Master.csv").write_text(ROW + "\n")
    done = tmp_path / "done"

    def run() -> None:
        ingest_paths([incoming], desk=desk, dispose=Dispose.move_to(done))

    ended_by = run_and_be_killed(edge, run)
    run()
    run()

    assert ended_by == signal.SIGKILL
    with desk.catalogue.reading() as read:
        listed = [each.call for each in calls.list_calls(read, calls.CallFilter())]
        objects = {
            (each.call_id, each.rendition): each for each in sealed.sealed_objects(read)
        }
        rows = [stages.stage_rows(read, call.call_id) for call in listed]
    assert [call.source_name for call in listed] == [SECOND, NAME]
    assert [call.agent for call in listed] == [None, "maija"]
    assert [len(of_call) for of_call in rows] == [1, 1]
    assert len(objects) == 4
    for call in listed:
        desk.vault.check_seal(objects[call.call_id, Rendition.RAW])
        with desk.vault.open(objects[call.call_id, Rendition.ORIGINAL]) as original:
            assert original.read() == WAVS[call.source_name]
    assert {path.name: path.read_bytes() for path in done.rglob("*.wav")} == WAVS
    assert not list(incoming.glob("*.wav"))
    desk.manifest.verify()
    desk.audit.verify()
    noted = {event.call_id for event in desk.audit.events()}
    assert {call.call_id for call in listed} <= noted
