"""The RAW rendition: a FLAC file that is made as it is read, and never lies anywhere.

A seal must know its size beforehand, and no audio may be written to a disk in clear.
So the recording is encoded once to learn the size, the checksum and where each second
lies, and once more while the vault reads it. A short one, as calls are, is kept in
memory from the first time, and the second is spared.

Source: RFC 9639 (FLAC), sections 8.1 (metadata), 8.2 (STREAMINFO), 8.5 (SEEKTABLE).
"""

import io
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from typing_extensions import Buffer

from custody.errors import SourceChangedError
from ingest.audio import Samples, flac_frames

FLAC_MEDIA_TYPE = "audio/flac"

MAX_HELD_BYTES = 32 << 20
"""How much of an encoded recording is kept in memory: an hour of stereo speech."""

SEEK_POINT_SECONDS = 5
"""How far seek points lie apart: a player lands at once, and an hour costs 13 KB."""

_STREAM_INFO, _SEEK_TABLE = 0, 3
_LAST_BLOCK = 0x80

Chunks = Callable[[], Iterable[Samples]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlacCopy:
    """A recording measured as FLAC, ready to be read.

    Attributes:
        size_bytes: of the whole file.
        head: the marker and the metadata, before the first frame.
        frames: the encoded frames where they were few enough to keep, else None.
    """

    size_bytes: int
    head: bytes = field(repr=False)
    frames: bytes | None = field(repr=False)
    sampling_rate: int
    num_channels: int

    def open(self, chunks: Chunks) -> BinaryIO:
        """Open the file for one reading from start to end.

        Args:
            chunks: gives the same recording again; called only if it was not kept.

        Raises:
            SourceChangedError: while reading, when the recording is not the same.
        """
        if self.frames is not None:
            return io.BytesIO(self.head + self.frames)
        return io.BufferedReader(_Pulled(self._pieces(chunks), self.size_bytes))

    def _pieces(self, chunks: Chunks) -> Iterator[bytes]:
        yield self.head
        encoded = flac_frames(chunks(), self.sampling_rate, self.num_channels)
        yield from (frame for num_samples, frame in encoded if num_samples)


def measure_flac(
    chunks: Iterable[Samples],
    sampling_rate: int,
    num_channels: int,
    *,
    max_held_bytes: int = MAX_HELD_BYTES,
) -> FlacCopy:
    """Encode once, to learn what the file will be.

    Args:
        chunks: float32, shape (channels, samples), in [-1, 1]; none at all give a
            valid file without samples.
        sampling_rate: Hz.
        num_channels: 1 to 8.
        max_held_bytes: frames beyond this are not kept but made again.
    """
    held: io.BytesIO | None = io.BytesIO()
    points: list[tuple[int, int, int]] = []
    sample, offset, stream_info = 0, 0, b""
    for num_samples, frame in flac_frames(chunks, sampling_rate, num_channels):
        if not num_samples:
            stream_info = frame
            break
        if sample >= len(points) * SEEK_POINT_SECONDS * sampling_rate:
            points.append((sample, offset, num_samples))
        sample += num_samples
        offset += len(frame)
        if offset > max_held_bytes:
            held = None
        if held is not None:
            held.write(frame)
    head = flac_head(stream_info, points)
    return FlacCopy(
        size_bytes=len(head) + offset,
        head=head,
        frames=None if held is None else held.getvalue(),
        sampling_rate=sampling_rate,
        num_channels=num_channels,
    )


def flac_head(stream_info: bytes, points: list[tuple[int, int, int]]) -> bytes:
    """Write what stands before the first frame.

    Args:
        stream_info: the 34 bytes of STREAMINFO.
        points: (first sample, byte offset from the first frame, samples in the frame).
    """
    table = b"".join(struct.pack(">QQH", *point) for point in points)
    if not table:
        return b"fLaC" + _block(_STREAM_INFO | _LAST_BLOCK, stream_info)
    return (
        b"fLaC"
        + _block(_STREAM_INFO, stream_info)
        + _block(_SEEK_TABLE | _LAST_BLOCK, table)
    )


def _block(kind: int, body: bytes) -> bytes:
    return bytes([kind]) + len(body).to_bytes(3, "big") + body


class _Pulled(io.RawIOBase):
    """Pieces as a file that is read once, and must come out at the promised size."""

    def __init__(self, pieces: Iterator[bytes], size_bytes: int) -> None:
        self._pieces = pieces
        self._missing_bytes = size_bytes
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        """Fill the buffer from the next piece.

        Raises:
            SourceChangedError: there is more or less than was promised.
        """
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                if self._missing_bytes:
                    raise SourceChangedError
                return 0
            self._missing_bytes -= len(piece)
            if self._missing_bytes < 0:
                raise SourceChangedError
            self._rest = memoryview(piece)
        into = memoryview(buffer).cast("B")
        taken = min(len(into), len(self._rest))
        into[:taken] = self._rest[:taken]
        self._rest = self._rest[taken:]
        return taken
