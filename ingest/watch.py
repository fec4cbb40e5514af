"""Following folders: what is new or changed is taken in once nobody writes to it.

Polling works on every file system, network ones too, where notices of changes do not.
What is ready is decided by a pure function over what was seen; the loop only looks,
ingests and sleeps.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.desk import IngestDesk
from ingest.record_loading import LoadedRecords
from ingest.reports import KEEP, Dispose, IngestOutcome, IngestStatus
from ingest.sidecar import sidecar_paths
from ingest.sources import Found, find_sources, is_missing
from ingest.stage import IngestRun

POLL_SECONDS = 5.0
"""How long between two looks: a call is there within seconds of its end."""

SETTLE_NS = 5_000_000_000
"""A switch writes a recording several times a second; one left alone this long, and
unchanged between two looks, is finished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """How a file was seen: whatever happens to it changes this.

    Attributes:
        stamps: length and time of change in nanoseconds, of it and of its sidecars.
        may_grow: a table of call records is read as it grows; a recording is not.
    """

    stamps: tuple[tuple[int, int], ...]
    may_grow: bool = False

    @property
    def changed_ns(self) -> int:
        """The last change, in nanoseconds since 1970."""
        return max(changed_ns for _, changed_ns in self.stamps)


Sightings = Mapping[Path, Sighting]


def ready_files(
    seen: Sightings, before: Sightings, done: Sightings, *, now_ns: int
) -> tuple[Path, ...]:
    """Decide what is to be taken in now.

    Args:
        seen: at this look.
        before: at the look before.
        done: as it was when it was taken in, or refused for good.
        now_ns: nanoseconds since 1970. A change dated later is another machine's clock
            and tells nothing; then it is enough that two looks saw the same.

    Returns:
        Paths in the order seen.
    """
    return tuple(
        path
        for path, sighting in seen.items()
        if done.get(path) != sighting
        and (
            sighting.may_grow
            or (before.get(path) == sighting and _has_settled(sighting, now_ns))
        )
    )


def follow(  # noqa: PLR0913 # the loop's whole surroundings come in as arguments
    paths: Sequence[Path],
    *,
    desk: IngestDesk,
    sleep: Callable[[float], None],
    cdr: Sequence[Path] = (),
    dispose: Dispose = KEEP,
    goes_on: Callable[[], bool] = lambda: True,
) -> Iterator[IngestOutcome]:
    """Follow files and folders, and give each outcome as it comes.

    What failed for a reason that may pass is tried again at each look; what was refused
    for good, when it has changed. A path that does not exist yet is waited for.

    Args:
        paths: files and folders.
        desk: what to read and write; its clock tells when a file has settled.
        sleep: waits for so many seconds.
        cdr: tables of call records, wherever they lie.
        dispose: what is done with each source file afterwards.
        goes_on: asked before each look.
    """
    run = IngestRun(desk=desk, dispose=dispose)
    before: Sightings = {}
    done: Sightings = {}
    closed: tuple[Path, ...] = ()
    while goes_on():
        found = find_sources(
            [path for path in paths if not is_missing(path)],
            cdr=[path for path in cdr if not is_missing(path)],
            leave_out=dispose.folder,
        )
        seen = look(found)
        now_ns = int(desk.clock().timestamp() * 1e9)
        ready = ready_files(seen, before, done, now_ns=now_ns)
        done = {path: done[path] for path in seen if path in done}
        newly_closed = set(found.unreadable).difference(closed)
        closed = found.unreadable
        for path, result in run.each(only(found, newly_closed.union(ready))):
            if path in seen and _is_done(result):
                done[path] = seen[path]
            if isinstance(result, IngestOutcome):
                yield result
        before = seen
        sleep(POLL_SECONDS)


def _is_done(result: LoadedRecords | IngestOutcome) -> bool:
    """Tell whether the file, as it is, need not be tried again."""
    if isinstance(result, LoadedRecords):
        return True
    return result.status is not IngestStatus.FAILED or result.is_lasting


def look(found: Found) -> dict[Path, Sighting]:
    """See how each file lies there now; one that has gone in between is not seen."""
    sightings: dict[Path, Sighting] = {}
    for table in found.tables:
        if stamps := _stamps(table.path):
            sightings[table.path] = Sighting(stamps=stamps, may_grow=True)
    for file in found.recordings:
        if stamps := _stamps(file.path, *sidecar_paths(file.path)):
            sightings[file.path] = Sighting(stamps=stamps)
    return sightings


def _has_settled(sighting: Sighting, now_ns: int) -> bool:
    age_ns = now_ns - sighting.changed_ns
    return age_ns >= SETTLE_NS or age_ns < 0


def only(found: Found, ready: Collection[Path]) -> Found:
    """Keep those of the files and folders that are ready."""
    return Found(
        recordings=tuple(file for file in found.recordings if file.path in ready),
        tables=tuple(table for table in found.tables if table.path in ready),
        unreadable=tuple(path for path in found.unreadable if path in ready),
    )


def _stamps(path: Path, *companions: Path) -> tuple[tuple[int, int], ...]:
    """Give length and time of change of a file and of what lies beside it."""
    stamps: list[tuple[int, int]] = []
    for each in (path, *companions):
        try:
            seen = each.stat()
        except OSError:
            if each is path:
                return ()
            continue
        stamps.append((seen.st_size, seen.st_mtime_ns))
    return tuple(stamps)
