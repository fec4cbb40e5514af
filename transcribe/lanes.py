"""Lanes: batches side by side, packed from the windows of every call that is heard.

A processor reads the decoder's weights once a step, for one window as for eight, so
windows that wait are decoded together, whatever call they are of (measured on the nine
stereo samples: decoding alone takes 12.0 s of the processor one window at a time, 8.0
four at a time, 6.6 eight at a time). The encoder gains nothing from company on a
processor. A lane that is free takes what waits, and never waits for a batch to fill.
"""

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

from transcribe.decoding import Decoding
from transcribe.device import Device
from transcribe.engine import CutWindow, Encoded, Engine, num_frames
from transcribe.heard import Passage
from transcribe.languages import NOTHING_EXPECTED, Expected, language_of_window

Kind = tuple[int, str]
"""Frames and language: what windows must share to be decoded together."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Encoding:
    """A window to encode; and to decode, when a language is given."""

    cut: CutWindow = field(repr=False)
    num_frames: int
    language: str | None
    expected: Expected
    encoded: Future[Encoded] = field(default_factory=Future)
    heard: Future[Passage] = field(default_factory=Future)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Decoding:
    """A window to decode.

    Attributes:
        turn: smaller for who came earlier.
    """

    turn: int
    encoded: Encoded = field(repr=False)
    heard: Future[Passage]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """What a lane does next: windows to encode, or some to decode, never both."""

    encoding: tuple[_Encoding, ...] = ()
    decoding: tuple[_Decoding, ...] = ()
    language: str = ""

    def fail(self, error: BaseException) -> None:
        """Tell whoever waits for one of these windows."""
        for job in self.encoding:
            for end in (job.encoded, job.heard):
                if not end.done():
                    end.set_exception(error)
        for one in self.decoding:
            if not one.heard.done():
                one.heard.set_exception(error)


class BusyClock:
    """Counts the seconds in which at least one thread was at work."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.seconds = 0.0
        self._guard = threading.Lock()
        self._num_busy = 0
        self._began = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count while the block runs, once for all who run at the same time."""
        with self._guard:
            self._num_busy += 1
            if self._num_busy == 1:
                self._began = time.perf_counter()
        try:
            yield
        finally:
            with self._guard:
                self._num_busy -= 1
                if not self._num_busy:
                    self.seconds += time.perf_counter() - self._began


class Lanes:
    """As many batches side by side as the device has lanes; may be called by threads.

    Attributes:
        in_flight: windows that one call may have here at a time, so that memory holds
            these and not the call.
    """

    def __init__(
        self, engine: Engine, device: Device, decoding: Decoding, clock: BusyClock
    ) -> None:
        """Open the lanes; their threads end with this object."""
        self._engine = engine
        self._device = device
        self._decoding = decoding
        self._clock = clock
        self.in_flight = (device.lanes + 1) * device.decoded_together
        self._guard = threading.Lock()
        self._turns = count()
        self._to_encode: deque[_Encoding] = deque()
        self._to_decode: dict[Kind, deque[_Decoding]] = {}
        self._pool = ThreadPoolExecutor(device.lanes, thread_name_prefix="lane")

    def encode(self, cut: CutWindow) -> Future[Encoded]:
        """Encode a window, with its language's odds."""
        return self._encoding(cut, None).encoded

    def hear(
        self, cut: CutWindow, language: str, expected: Expected = NOTHING_EXPECTED
    ) -> Future[Passage]:
        """Encode a window, then decode it in its language: the call's as a rule."""
        return self._encoding(cut, language, expected).heard

    def decode(self, encoded: Encoded, language: str) -> Future[Passage]:
        """Decode an encoded window."""
        heard: Future[Passage] = Future()
        self._add_decoding(encoded, language, heard)
        return heard

    def _encoding(
        self,
        cut: CutWindow,
        language: str | None,
        expected: Expected = NOTHING_EXPECTED,
    ) -> _Encoding:
        frames = num_frames(cut[0], self._decoding)
        job = _Encoding(
            cut=cut, num_frames=frames, language=language, expected=expected
        )
        with self._guard:
            self._to_encode.append(job)
        self._pool.submit(self._work)
        return job

    def _add_decoding(
        self, encoded: Encoded, language: str, heard: Future[Passage]
    ) -> None:
        kind = (num_frames(encoded.window, self._decoding), language)
        job = _Decoding(turn=next(self._turns), encoded=encoded, heard=heard)
        with self._guard:
            self._to_decode.setdefault(kind, deque()).append(job)
        self._pool.submit(self._work)

    def _work(self) -> None:
        """Run one batch, if an earlier one has not taken what this was called for."""
        with self._guard:
            batch = self._take()
        try:
            with self._clock.running():
                self._encode(batch.encoding)
                self._decode(batch.decoding, batch.language)
        except BaseException as error:  # noqa: BLE001 # whoever waits must hear of it
            batch.fail(error)

    def _take(self) -> _Batch:
        """Take a full batch to decode, else something to encode, else who came first.

        Encoding goes before a batch that is not full: it may fill it.
        """
        size = self._device.decoded_together
        full = [kind for kind, jobs in self._to_decode.items() if len(jobs) >= size]
        if full:
            return self._next_to_decode(full[0])
        if self._to_encode:
            return self._next_to_encode()
        if not self._to_decode:
            return _Batch()
        turns = {kind: jobs[0].turn for kind, jobs in self._to_decode.items()}
        return self._next_to_decode(min(turns, key=turns.__getitem__))

    def _next_to_encode(self) -> _Batch:
        """Take the first, and those of its length, as many as go together."""
        length = self._to_encode[0].num_frames
        alike = [job for job in self._to_encode if job.num_frames == length]
        taken = tuple(alike[: self._device.encoded_together])
        for job in taken:
            self._to_encode.remove(job)
        return _Batch(encoding=taken)

    def _next_to_decode(self, kind: Kind) -> _Batch:
        jobs = self._to_decode[kind]
        size = min(len(jobs), self._device.decoded_together)
        taken = tuple(jobs.popleft() for _ in range(size))
        if not jobs:
            del self._to_decode[kind]
        return _Batch(decoding=taken, language=kind[1])

    def _encode(self, jobs: Sequence[_Encoding]) -> None:
        if not jobs:
            return
        is_asked = any(job.language is None for job in jobs)
        has_odds = is_asked or len(self._engine.languages) > 1
        found = self._engine.encode([job.cut for job in jobs], has_odds=has_odds)
        for job, encoded in zip(jobs, found, strict=True):
            if job.language is None:
                job.encoded.set_result(encoded)
            else:
                language = language_of_window(
                    encoded.odds,
                    encoded.window.duration,
                    job.language,
                    job.expected,
                )
                self._add_decoding(encoded, language, job.heard)

    def _decode(self, jobs: Sequence[_Decoding], language: str) -> None:
        if not jobs:
            return
        passages = self._engine.decode([job.encoded for job in jobs], language)
        for job, passage in zip(jobs, passages, strict=True):
            job.heard.set_result(passage)
