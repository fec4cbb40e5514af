"""The renditions for listening: FLAC, read and written in chunks of bounded memory.

RAW and REDACTED are FLAC: 16 bit, lossless, the recording's own sampling rate and
channels, so that a browser plays them, a person hears what the machine heard, and
silencing a span changes no other sample. Whatever the length of a call, one chunk and
the codec's own buffers are all that is in memory.

Source: RFC 9639 (FLAC).
"""

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import Any, BinaryIO

import av
import numpy as np
import numpy.typing as npt

from custody.errors import ListeningCopyBrokenError

Samples = npt.NDArray[np.float32]

CHUNK_SAMPLES = 1 << 16
"""Samples per channel in a chunk: 8 s of telephone audio, 512 KiB in stereo."""

FULL_SCALE = 32768.0
"""What a float of 1 is in 16 bits, as FFmpeg converts them; the way back is exact."""

_LAYOUTS = {
    1: "mono",
    2: "stereo",
    3: "3.0",
    4: "quad",
    5: "5.0",
    6: "5.1",
    7: "6.1",
    8: "7.1",
}
"""The order of channels that RFC 9639 section 9.1.3 gives to each number of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeningFormat:
    """How a listening copy is laid out.

    Attributes:
        sampling_rate: Hz.
        num_channels: 1 to 8.
    """

    sampling_rate: int
    num_channels: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one frame lies: `start` to `end` seconds, in these bytes of the copy."""

    start: float
    end: float
    first_byte: int
    after_byte: int


def read_format(source: BinaryIO) -> ListeningFormat:
    """Read the head of a listening copy, from the start of `source`.

    Args:
        source: seekable; left at its start.

    Raises:
        ListeningCopyBrokenError: it is not audio that can be decoded.
    """
    source.seek(0)
    with _opened(source) as container:
        stream = container.streams.audio[0]
        found = ListeningFormat(
            sampling_rate=stream.codec_context.sample_rate,
            num_channels=stream.codec_context.channels,
        )
    source.seek(0)
    return found


def read_chunks(
    source: BinaryIO, *, sampling_rate: int | None = None
) -> Iterator[Samples]:
    """Decode a listening copy, from the start of `source`, chunk by chunk.

    Args:
        source: seekable.
        sampling_rate: Hz to resample to; None keeps the copy's own.

    Yields:
        float32, shape (channels, samples), in [-1, 1]; CHUNK_SAMPLES samples each but
        the last. Nothing at all for a copy without samples.

    Raises:
        ListeningCopyBrokenError: it cannot be decoded, at its head or further on.
    """
    source.seek(0)
    with _opened(source) as container:
        resampler = av.AudioResampler(format="flt", rate=sampling_rate)
        fifo = av.AudioFifo()
        for frame in _frames(container):
            for resampled in resampler.resample(frame):
                resampled.pts = None  # the chunks follow one another, whatever it says
                fifo.write(resampled)
            while fifo.samples >= CHUNK_SAMPLES:
                yield _samples(fifo.read(CHUNK_SAMPLES))
        if fifo.samples:
            yield _samples(fifo.read())


def read_places(source: BinaryIO) -> tuple[Place, ...]:
    """Read where in the bytes of a listening copy its seconds lie; nothing is decoded.

    Returns:
        One place a frame, in order: `(start, end)` seconds and `(first, after)` bytes.

    Raises:
        ListeningCopyBrokenError: it is not audio that can be read.
    """
    source.seek(0)
    size = source.seek(0, io.SEEK_END)
    source.seek(0)
    with _opened(source) as container:
        stream = container.streams.audio[0]
        found = [
            (float(packet.pts * stream.time_base), packet.duration, packet.pos)
            for packet in container.demux(stream)
            if packet.pts is not None and packet.pos is not None
        ]
        base = float(stream.time_base)
    after = [pos for _, _, pos in found[1:]] + [size]
    return tuple(
        Place(
            start=start,
            end=start + (duration or 0) * base,
            first_byte=first,
            after_byte=last,
        )
        for (start, duration, first), last in zip(found, after, strict=True)
    )


def write_flac(
    chunks: Iterable[Samples], sampling_rate: int, sink: BinaryIO
) -> ListeningFormat:
    """Encode chunks as one FLAC stream.

    Args:
        chunks: float32, shape (channels, samples), in [-1, 1], clipped beyond; every
            chunk has the channels of the first. None at all gives a valid file of one
            channel without samples.
        sampling_rate: Hz, of the chunks and of the file.
        sink: open for writing; when it can seek, the number of samples and their MD5
            are written into the head at the end, which players need to seek.

    Returns:
        What was written.
    """
    iterator = iter(chunks)
    first = next(iterator, np.zeros((1, 0), dtype=np.float32))
    num_channels = first.shape[0]
    with av.open(sink, mode="w", format="flac") as container:
        stream = container.add_stream("flac", rate=sampling_rate)
        stream.layout = _LAYOUTS[num_channels]
        stream.format = "s16"
        container.start_encoding()
        for chunk in chain((first,), iterator):
            if chunk.shape[1]:
                container.mux(stream.encode(_frame(chunk, sampling_rate)))
        container.mux(stream.encode(None))
    return ListeningFormat(sampling_rate=sampling_rate, num_channels=num_channels)


@contextmanager
def _opened(source: BinaryIO) -> Iterator[Any]:
    """Open for reading, with every complaint of the decoder turned into ours."""
    try:
        with av.open(source, mode="r", metadata_errors="ignore") as container:
            if not container.streams.audio:
                raise ListeningCopyBrokenError(why="it holds no audio")
            yield container
    except av.FFmpegError as error:
        raise ListeningCopyBrokenError(why="it cannot be decoded") from error


def _frames(container: Any) -> Iterator[Any]:  # noqa: ANN401 # av's container
    """Give every frame, then the None that makes a resampler give what it holds."""
    yield from container.decode(audio=0)
    yield None


def _samples(frame: Any) -> Samples:  # noqa: ANN401 # av's frame
    """Part the interleaved channels; av's own planes break at eight channels."""
    interleaved: Samples = frame.to_ndarray()
    return np.ascontiguousarray(interleaved.reshape(-1, frame.layout.nb_channels).T)


def _frame(chunk: Samples, sampling_rate: int) -> av.AudioFrame:
    """Make 16-bit samples, interleaved as the encoder wants them."""
    rounded = np.rint(chunk * FULL_SCALE).clip(-FULL_SCALE, FULL_SCALE - 1)
    interleaved = np.ascontiguousarray(rounded.astype(np.int16).T).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(
        interleaved, format="s16", layout=_LAYOUTS[chunk.shape[0]]
    )
    frame.sample_rate = sampling_rate
    return frame
