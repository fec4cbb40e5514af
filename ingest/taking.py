"""One recording on its way in: known already, or examined, sealed and enrolled.

The order keeps a call whole if the machine stops at any point: first both objects are
durable in the store, then their entries in the manifest, then, in one transaction, the
call, its sealed objects and the first stage. What a stop leaves before the transaction
are objects whose keys are gone, noise that nothing points to; the file is simply taken
in at the next run.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import sqlalchemy as sa

from custody.catalogue import call_records, calls, sealed, stages
from custody.errors import (
    CallExistsError,
    SidecarMismatchError,
    SourceChangedError,
    SourceSizeError,
    SourceUnreadableError,
    TallenneError,
)
from custody.records.calls import Call, CallFlag, Recording
from custody.records.ids import CallId, new_call_id
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.records.stages import STAGE_ORDER
from ingest.audio import decode
from ingest.description import (
    Told,
    channel_parties,
    described,
    put_together,
    started_by_file,
    told_by_name,
    told_by_sidecar,
)
from ingest.desk import IngestDesk
from ingest.examination import Examined, examine
from ingest.flac import FLAC_MEDIA_TYPE
from ingest.names import NameFacts, read_name
from ingest.record_loading import complete_call, record_told
from ingest.reports import IngestOutcome, IngestStatus
from ingest.sidecar import MAX_SIDECAR_BYTES, Sidecar, read_sidecar, sidecar_paths
from ingest.sources import (
    check_unchanged,
    content_digest,
    content_sha256,
    failure_digest,
    named_digest,
    opened,
)


def take_recording(
    path: Path, desk: IngestDesk, *, record_session_id: str | None = None
) -> IngestOutcome:
    """Take one recording in, or find that it was before.

    Args:
        path: of the recording.
        desk: what to read and write.
        record_session_id: the key of a call record that names this file, if one does.

    Raises:
        NotAudioError, AudioUnsupportedError: it is no recording, or an odd one.
        SourceUnreadableError, SourceChangedError: it is out of reach, or unfinished.
        SidecarMalformedError, SidecarMismatchError: what lies beside it is wrong.
        DiskFullError, StoreUnavailableError, CatalogueBusyError: try again later.
    """
    return _Taking(
        path=path,
        desk=desk,
        facts=read_name(path.name, desk.digest_key),
        sidecar=_sidecar_of(path),
        record_session_id=record_session_id,
    ).take()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taking:
    """A recording, what is known of it before it is opened, and the desk."""

    path: Path = field(repr=False)
    desk: IngestDesk
    facts: NameFacts
    sidecar: Sidecar | None
    record_session_id: str | None

    def take(self) -> IngestOutcome:
        """Take it in, or find that it was before."""
        with opened(self.path) as source:
            digest = content_digest(source, self.desk.digest_key)
            self._check_sidecar(source)
            known = self._find(digest)
            if known is not None:
                return self._known(known)
            examined = examine(source, self.path.name)
            if not examined.has_signal:  # silence is alike, and yet another call's
                digest = named_digest(self.path.name, digest, self.desk.digest_key)
                known = self._find(digest)
                if known is not None:
                    return self._known(known)
            return self._new(source, digest, examined)

    def _find(self, digest: str) -> CallId | None:
        with self.desk.catalogue.reading() as read:
            return calls.find_by_digest(read, digest)

    def _known(self, call_id: CallId) -> IngestOutcome:
        """Tell of a recording that was taken in before; it may know more by now."""
        with self.desk.catalogue.writing() as work:
            call = calls.call_by_id(work, call_id)
            if call.source_name == self.path.name:
                complete_call(work, call, self._told(work), self.desk)
                call = calls.call_by_id(work, call_id)
            self._forget_failure(work)
        return self._outcome(call, IngestStatus.DUPLICATE)

    def _new(self, source: BinaryIO, digest: str, examined: Examined) -> IngestOutcome:
        """Seal both renditions, then write the rows of a new call."""
        before = os.fstat(source.fileno())
        call_id = new_call_id()
        try:
            with self._sealed(source, call_id, examined) as objects:
                check_unchanged(source, before)
                with self.desk.catalogue.writing() as work:
                    told = self._told(work)
                    call = self._call(call_id, digest, examined, told, before)
                    self._enrol(work, call, objects)
        except CallExistsError:  # another process was quicker with the same recording
            known = self._find(digest)
            if known is None:
                raise
            return self._known(known)
        return self._outcome(call, IngestStatus.INGESTED)

    @contextlib.contextmanager
    def _sealed(
        self, source: BinaryIO, call_id: CallId, examined: Examined
    ) -> Iterator[tuple[SealedObject, ...]]:
        """Seal both renditions; if anything fails after that, discard them again."""
        desk, copy, objects = self.desk, examined.copy, list[SealedObject]()
        raw = copy.open(lambda: decode(source, headerless=examined.headerless))
        size_bytes = os.fstat(source.fileno()).st_size
        try:
            for rendition, content, size, media_type in (
                (Rendition.ORIGINAL, source, size_bytes, examined.media_type),
                (Rendition.RAW, raw, copy.size_bytes, FLAC_MEDIA_TYPE),
            ):
                source.seek(0)
                sealed_object = desk.vault.seal(
                    content,
                    size,
                    call_id=call_id,
                    rendition=rendition,
                    media_type=media_type,
                )
                objects.append(sealed_object)
                desk.manifest.append(sealed_object)
            yield tuple(objects)
        except Exception as error:
            with contextlib.suppress(TallenneError, OSError):
                for each in objects:
                    desk.vault.discard(each.object_name)
                    desk.manifest.append_erasure(each.object_name, call_id)
            if isinstance(error, SourceSizeError):
                raise SourceChangedError from error
            raise

    def _told(self, read: sa.Connection) -> Told:
        """Put together what sidecar, record and name tell, the sidecar first."""
        place = self.desk.place()
        sessions = [self.facts.session_id, self.record_session_id]
        layers = [told_by_name(self.facts, place)]
        if self.sidecar is not None:
            sessions.insert(0, self.sidecar.source_call_id)
        record = record_told(read, self.facts, sessions, place)
        if record is not None:
            layers.insert(0, record)
        if self.sidecar is not None:
            layers.insert(0, told_by_sidecar(self.sidecar, place))
        return put_together(layers)

    def _call(
        self,
        call_id: CallId,
        digest: str,
        examined: Examined,
        told: Told,
        file: os.stat_result,
    ) -> Call:
        parties = channel_parties(
            examined.num_channels,
            declared=told.channels,
            stereo=self.desk.stereo_parties(),
            is_dual_mono=CallFlag.DUAL_MONO in examined.flags,
        )
        recording = Recording(
            num_channels=examined.num_channels,
            sampling_rate=examined.sampling_rate,
            num_samples=examined.num_samples,
            codec=examined.codec,
            media_type=examined.media_type,
            channel_parties=parties,
        )
        modified_at = datetime.fromtimestamp(file.st_mtime, tz=UTC)
        call = Call(
            call_id=call_id,
            source=self.facts.source,
            source_name=self.path.name,
            content_digest=digest,
            started_at=started_by_file(modified_at, recording.duration),
            ingested_at=self.desk.clock(),
            duration=recording.duration,
            flags=examined.flags,
            recording=recording,
        )
        return described(call, told)

    def _enrol(
        self, work: sa.Connection, call: Call, objects: tuple[SealedObject, ...]
    ) -> None:
        """Write everything that makes it a call, and note that it was taken in.

        The event is noted before the transaction ends: a log that tells of a call
        which a stop then undid can be explained, one that lacks a call cannot.
        """
        calls.add_call(work, call)
        for each in objects:
            sealed.add_sealed(work, each)
        stages.add_stage(work, call.call_id, STAGE_ORDER[0], self.desk.clock())
        self._forget_failure(work)
        self.desk.audit.record(
            "call:ingested", actor=self.desk.actor, call_id=call.call_id
        )

    def _forget_failure(self, work: sa.Connection) -> None:
        digest = failure_digest(self.path, self.desk.digest_key)
        call_records.forget_ingest_failure(work, digest)

    def _check_sidecar(self, source: BinaryIO) -> None:
        wanted = self.sidecar and self.sidecar.sha256
        if wanted and content_sha256(source) != wanted.lower():
            raise SidecarMismatchError

    def _outcome(self, call: Call, status: IngestStatus) -> IngestOutcome:
        return IngestOutcome(
            path=self.path,
            label=self.facts.label,
            status=status,
            call_id=call.call_id,
            flags=call.flags,
        )


def _sidecar_of(path: Path) -> Sidecar | None:
    """Read the sidecar that lies beside a recording, if one does."""
    for sidecar_path in sidecar_paths(path):
        try:
            with sidecar_path.open("rb") as sidecar:
                return read_sidecar(sidecar.read(MAX_SIDECAR_BYTES + 1))
        except FileNotFoundError:
            continue
        except OSError as error:
            why = f"its .call.json: {error.strerror}"
            raise SourceUnreadableError(why) from None
    return None
