"""A disk that takes no more, as far as a process can be told so."""

import resource
from pathlib import Path

from custody.catalogue import calls
from ingest.desk import IngestDesk
from ingest.stage import ingest_paths
from tests.ingest import recordings as made

NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"


def test_a_disk_that_takes_no_more_is_told_and_loses_nothing(
    desk: IngestDesk, incoming: Path, tmp_path: Path
) -> None:
    (incoming / NAME).write_bytes(made.wav(made.a_conversation(60.0)))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, limits[1]))
    try:
        failed = ingest_paths([incoming], desk=desk)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    mended = ingest_paths([incoming], desk=desk)

    (outcome,) = failed.outcomes
    assert outcome.error_code in {"DiskFullError", "StoreUnavailableError"}
    assert "nothing was lost" in (outcome.message or "").lower()
    assert not outcome.is_lasting
    assert [str(each.status) for each in mended.outcomes] == ["ingested"]
    with desk.catalogue.reading() as read:
        assert calls.count_calls(read, calls.CallFilter()) == 1
    objects = tmp_path / "workspace" / "objects"
    assert len(list(objects.rglob("*.age"))) == 2
    desk.manifest.verify()
