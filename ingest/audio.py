"""The one door of av and pydub: what a source file holds, chunk by chunk.

Decoding streams: whatever the length of a recording, one second of it and the codec's
own buffers are in memory. What cannot be decoded in the middle is left out and told
(`Decoding.num_broken_packets`), so that a damaged call keeps what is left of it.

The threat: a file that only claims to be a recording. FFmpeg reads playlists and
scripts, too, which open other files and addresses; so only containers of audio are
tried (`format_whitelist`), the file is handed over as bytes, and no protocol is
allowed at all.
"""

import io
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

import av
import numpy as np
import numpy.typing as npt

from custody.errors import AudioUnsupportedError, NotAudioError
from ingest.headerless import Headerless

with warnings.catch_warnings():
    # pydub complains at import when no ffmpeg program is installed, and of audioop;
    # neither matters: nothing here starts a program.
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

Samples = npt.NDArray[np.float32]
Levels = npt.NDArray[np.float64]

FULL_SCALE = 32768.0
"""What a float of 1 is in 16 bits, as FFmpeg converts them; the way back is exact."""

MAX_CHANNELS = 8
"""What FLAC can hold (RFC 9639, section 9.1.3)."""

MIN_SAMPLING_RATE, MAX_SAMPLING_RATE = 1000, 192_000
"""Hz; below is no speech, above is no telephone."""

LEVEL_BLOCKS_PER_SECOND = 10
"""A tenth of a second: shorter than a syllable's pause, longer than a pitch period."""

SILENCE_DB = -100.0
"""dB to full scale given to digital silence, whose logarithm does not exist."""

CONTAINERS = (
    "wav,w64,mp3,ogg,flac,mov,mp4,m4a,3gp,3g2,mj2,amr,amrnb,amrwb,aac,matroska,webm,"
    "aiff,au,caf,asf"
)
"""FFmpeg's names of the containers with a header that are tried, and no others."""

_MEDIA_TYPES = {
    "wav": "audio/x-wav",
    "w64": "audio/x-w64",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "flac": "audio/flac",
    "mov": "audio/mp4",
    "amr": "audio/amr",
    "amrnb": "audio/amr",
    "amrwb": "audio/amr-wb",
    "aac": "audio/aac",
    "matroska": "audio/x-matroska",
    "aiff": "audio/aiff",
    "au": "audio/basic",
    "caf": "audio/x-caf",
    "asf": "audio/x-ms-wma",
    "mulaw": "audio/PCMU",
    "alaw": "audio/PCMA",
    "gsm": "audio/GSM",
    "g722": "audio/G722",
    "g729": "audio/G729",
    "s16le": "audio/L16",
}

FLAC_LAYOUTS = ("mono", "stereo", "3.0", "quad", "5.0", "5.1", "6.1", "7.1")
"""The order of channels that RFC 9639, section 9.1.3, gives to each number of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioFacts:
    """What a source says of its audio before any of it is decoded.

    Attributes:
        container: FFmpeg's name, the first of several, e.g. `wav`, `mov`.
        codec: FFmpeg's name, e.g. `pcm_mulaw`.
        sampling_rate: Hz.
        declared_duration: seconds that the container promises; None if it does not.
    """

    container: str
    codec: str
    media_type: str
    num_channels: int
    sampling_rate: int
    declared_duration: float | None


class Decoding(Iterator[Samples]):
    """A source being decoded: an iterator over chunks of one second.

    Each chunk is float32, shape (channels, samples), in [-1, 1] at `sampling_rate` Hz,
    beyond it only where a lossy codec overshot; the last one may be shorter.

    Attributes:
        facts: what the source says of itself.
        sampling_rate: Hz of the chunks.
        num_samples: given so far, per channel.
        num_broken_packets: left out so far because they could not be decoded.
    """

    def __init__(
        self,
        source: BinaryIO,
        *,
        headerless: Headerless | None = None,
        sampling_rate: int | None = None,
    ) -> None:
        """Open the source; see `decode`."""
        self.facts = probe(source, headerless=headerless)
        self.sampling_rate = sampling_rate or self.facts.sampling_rate
        self.num_samples = 0
        self.num_broken_packets = 0
        self._chunks = _in_seconds(
            self._pieces(source, headerless), self.sampling_rate, self.facts
        )

    def __next__(self) -> Samples:
        """Give the next chunk."""
        chunk = next(self._chunks)
        self.num_samples += chunk.shape[1]
        return chunk

    def _pieces(
        self, source: BinaryIO, headerless: Headerless | None
    ) -> Iterator[Samples]:
        """Give what each packet holds, in the order and number that the codec likes."""
        with _opened(source, headerless) as container:
            stream = container.streams.audio[0]
            resampler = _Resampler(self.sampling_rate)
            for packet in self._packets(container, stream):
                try:
                    frames = packet.decode()
                except av.FFmpegError:
                    self.num_broken_packets += 1
                    continue
                for frame in frames:
                    yield from resampler.convert(frame)
            yield from resampler.rest()

    def _packets(self, container: Any, stream: Any) -> Iterator[Any]:  # noqa: ANN401 # av's
        """Give the packets up to the end, or to where the container breaks off."""
        packets = container.demux(stream)
        while True:
            try:
                packet = next(packets, None)
            except av.FFmpegError:
                self.num_broken_packets += 1
                return
            if packet is None:
                return
            yield packet


def probe(source: BinaryIO, *, headerless: Headerless | None = None) -> AudioFacts:
    """Read what a source says of its audio, from its start.

    Args:
        source: seekable.
        headerless: how to read it if it has no header; tried only then.

    Raises:
        NotAudioError: it is no audio.
        AudioUnsupportedError: it has no channels or too many, or an odd rate.
    """
    with _opened(source, headerless) as container:
        stream = container.streams.audio[0]
        codec = stream.codec_context
        if codec is None:
            why = "a codec that nothing here can decode"
            raise AudioUnsupportedError(why)
        name = container.format.name.split(",")[0]
        duration = stream.duration and stream.duration * stream.time_base
        if duration is None and container.duration is not None:
            duration = container.duration / av.time_base  # Matroska tells it there
        facts = AudioFacts(
            container=name,
            codec=codec.name,
            media_type=_MEDIA_TYPES.get(name, "application/octet-stream"),
            num_channels=codec.channels,
            sampling_rate=codec.sample_rate or 0,
            declared_duration=float(duration) if duration else None,
        )
    if not 1 <= facts.num_channels <= MAX_CHANNELS:
        why = f"{facts.num_channels} channels"
        raise AudioUnsupportedError(why)
    if not MIN_SAMPLING_RATE <= facts.sampling_rate <= MAX_SAMPLING_RATE:
        why = f"{facts.sampling_rate} samples a second"
        raise AudioUnsupportedError(why)
    return facts


def decode(
    source: BinaryIO,
    *,
    headerless: Headerless | None = None,
    sampling_rate: int | None = None,
) -> Decoding:
    """Decode a source from its start, in chunks of one second and bounded memory.

    Args:
        source: seekable; not to be read by anybody else until the chunks are taken.
        headerless: how to read it if it has no header.
        sampling_rate: Hz to resample to; None keeps the source's own.

    Raises:
        NotAudioError: it is no audio.
        AudioUnsupportedError: it has no channels or too many, or an odd rate.
    """
    return Decoding(source, headerless=headerless, sampling_rate=sampling_rate)


def to_pcm(chunk: Samples) -> npt.NDArray[np.int16]:
    """Round to 16 bits, clipping beyond full scale; exact for what came from 16 bits.

    Returns:
        int16, shape (samples, channels), contiguous: as interleaved PCM lies.
    """
    rounded = np.rint(chunk * FULL_SCALE).clip(-FULL_SCALE, FULL_SCALE - 1)
    return np.ascontiguousarray(rounded.astype(np.int16).T)


def block_levels(chunk: Samples, sampling_rate: int) -> Levels:
    """Measure how loud each tenth of a second is, by pydub on 16-bit samples.

    Returns:
        float64, shape (channels, blocks), dB to full scale, SILENCE_DB at the least;
        a rest shorter than a tenth is a block of its own.
    """
    block_ms = 1000 // LEVEL_BLOCKS_PER_SECOND
    return np.array(
        [
            [_level(block) for block in segment[::block_ms]]
            for segment in _segments(chunk, sampling_rate)
        ],
        dtype=np.float64,
    ).reshape(chunk.shape[0], -1)


def flac_frames(
    chunks: Iterable[Samples], sampling_rate: int, num_channels: int
) -> Iterator[tuple[int, bytes]]:
    """Encode as bare FLAC frames of 16 bits, lossless and the same at every run.

    Yields:
        (number of samples, the frame's bytes); at the very end (0, STREAMINFO), whose
        34 bytes belong at the head of a file (`ingest.flac.flac_head`).
    """
    codec: Any = av.CodecContext.create("flac", "w")
    codec.sample_rate = sampling_rate
    codec.layout = layout = FLAC_LAYOUTS[num_channels - 1]
    codec.format = "s16"
    codec.thread_count = 1  # more would give the same bytes, but promise nothing
    codec.open()
    stream_info = bytes(codec.extradata)
    for frame in _encoder_frames(chunks, sampling_rate, layout):
        for packet in codec.encode(frame):
            if packet.size:
                yield packet.duration, bytes(packet)
            for told in packet.iter_sidedata():
                if told.data_type == "new_extradata":
                    stream_info = bytes(told)
    yield 0, stream_info


def write_wav(chunks: Iterable[Samples], sampling_rate: int, sink: BinaryIO) -> None:
    """Write 16-bit WAV as its chunks come, for people who ask for a file.

    Args:
        chunks: float32, shape (channels, samples); all of the same channels. None at
            all give a valid file of one channel without samples.
        sampling_rate: Hz.
        sink: open for writing; its head is put right at the end when it can seek.
    """
    with av.open(sink, mode="w", format="wav") as container:
        stream: Any = None
        for chunk in chunks:
            layout = FLAC_LAYOUTS[chunk.shape[0] - 1]
            if stream is None:
                stream = _pcm_stream(container, sampling_rate, layout)
            for frame in _encoder_frames((chunk,), sampling_rate, layout):
                container.mux(stream.encode(frame) if frame else [])
        if stream is None:
            stream = _pcm_stream(container, sampling_rate, "mono")
            container.start_encoding()
        container.mux(stream.encode(None))


class _Resampler:
    """Converts frames to packed floats, and starts afresh when a stream changes."""

    def __init__(self, sampling_rate: int) -> None:
        self._sampling_rate = sampling_rate
        self._form: tuple[str, str, int] | None = None
        self._resampler: Any = None

    def convert(self, frame: Any) -> Iterator[Samples]:  # noqa: ANN401 # av's frame
        """Give the frame's samples, and before them what a former form left over."""
        form = (frame.format.name, frame.layout.name, frame.sample_rate)
        if form != self._form:
            yield from self.rest()
            self._form = form
            self._resampler = av.AudioResampler(format="flt", rate=self._sampling_rate)
        frame.pts = None  # a broken clock in the source must not move its samples
        yield from self._samples(frame)

    def rest(self) -> Iterator[Samples]:
        """Give what the resampler still holds."""
        if self._resampler is not None:
            yield from self._samples(None)

    def _samples(self, frame: Any) -> Iterator[Samples]:  # noqa: ANN401 # av's frame
        for resampled in self._resampler.resample(frame):
            packed: Samples = resampled.to_ndarray()
            yield packed.reshape(-1, resampled.layout.nb_channels).T


class _Unnamed(io.RawIOBase):
    """A source without its name, which FFmpeg would take for a hint of the format."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._source.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        return self._source.tell()


@contextmanager
def _opened(source: BinaryIO, headerless: Headerless | None) -> Iterator[Any]:
    """Open by content; failing that, as the headerless stream that it may be."""
    container = _open(source, None)
    if container is None and headerless is not None:
        container = _open(source, headerless)
    if container is None:
        why = "nothing in it is known as audio"
        raise NotAudioError(why)
    with container:
        if not container.streams.audio:
            why = "it holds no audio track"
            raise NotAudioError(why)
        yield container


def _open(source: BinaryIO, headerless: Headerless | None) -> Any | None:  # noqa: ANN401 # av's container
    """Open, or give None when FFmpeg knows no such thing."""
    source.seek(0)
    options = {"protocol_whitelist": "", "format_whitelist": CONTAINERS}
    if headerless is not None:
        options["format_whitelist"] = headerless.demuxer
        if headerless.sampling_rate is not None:
            options["sample_rate"] = str(headerless.sampling_rate)
        if headerless.num_channels is not None:
            options["ch_layout"] = f"{headerless.num_channels}C"
    try:
        return av.open(
            _Unnamed(source),
            mode="r",
            format=headerless.demuxer if headerless else None,
            options=options,
            metadata_errors="ignore",
        )
    except av.FFmpegError:
        return None


def _in_seconds(
    pieces: Iterator[Samples], sampling_rate: int, facts: AudioFacts
) -> Iterator[Samples]:
    """Gather pieces into chunks of one second with the channels that were declared."""
    held: list[Samples] = []
    num_held = 0
    for piece in pieces:
        held.append(_with_channels(piece, facts.num_channels))
        num_held += piece.shape[1]
        if num_held < sampling_rate:
            continue
        joined = np.concatenate(held, axis=1)
        num_whole = num_held // sampling_rate
        for second in range(num_whole):
            start = second * sampling_rate
            yield np.ascontiguousarray(joined[:, start : start + sampling_rate])
        held = [joined[:, num_whole * sampling_rate :]]
        num_held = held[0].shape[1]
    if num_held:
        yield np.concatenate(held, axis=1)


def _with_channels(piece: Samples, num_channels: int) -> Samples:
    """Give a piece the channels of its recording, if the stream changed them midway."""
    if piece.shape[0] == num_channels:
        return piece
    mixed = piece.mean(axis=0, keepdims=True, dtype=np.float32)
    return np.repeat(mixed, num_channels, axis=0)


def _segments(chunk: Samples, sampling_rate: int) -> list[Any]:
    """Make a pydub segment of each channel."""
    return [
        AudioSegment(
            data=channel.tobytes(),
            sample_width=2,
            frame_rate=sampling_rate,
            channels=1,
        )
        for channel in to_pcm(chunk).T
    ]


def _level(block: Any) -> float:  # noqa: ANN401 # pydub's segment
    """Give a segment's level in dB to full scale."""
    return max(SILENCE_DB, float(block.dBFS))


def _encoder_frames(
    chunks: Iterable[Samples], sampling_rate: int, layout: str
) -> Iterator[Any]:
    """Make frames for an encoder, and the None that makes it give what it holds."""
    for chunk in chunks:
        if chunk.shape[1]:
            frame = av.AudioFrame.from_ndarray(
                to_pcm(chunk).reshape(1, -1), format="s16", layout=layout
            )
            frame.sample_rate = sampling_rate
            yield frame
    yield None


def _pcm_stream(container: Any, sampling_rate: int, layout: str) -> Any:  # noqa: ANN401 # av's
    """Add a stream of 16-bit PCM."""
    stream = container.add_stream("pcm_s16le", rate=sampling_rate)
    stream.layout = layout
    stream.format = "s16"
    return stream
