"""What a container promises, read from its own bytes: is there less than it says?

FFmpeg reads a file to its end and says nothing if the end came early. Whether a
recording was cut off is told here, by each container's own promise: WAV the bytes of
its data chunk, MP3 the frames of its Xing header, Ogg the last page's mark, and every
other its duration.

Source: Multimedia Programming Interface 1.0 (RIFF WAVE); RFC 3533, section 6 (Ogg
pages); Xing VBR header as FFmpeg's mp3dec.c reads it.
"""

import io
import struct
from typing import BinaryIO

from ingest.audio import AudioFacts

_HEAD_BYTES = 1 << 16
"""Enough for the chunks before the audio; a larger LIST chunk is skipped by seeking."""

_OGG_TAIL_BYTES = 1 << 17
"""Two of the largest Ogg pages (65,307 bytes): the last one begins in there."""

_UNKNOWN_SIZES = frozenset({0xFFFFFFFF, 0x7FFFFFFF, 0xFFFFF000})
"""Sizes that writers put when they write to a pipe and cannot come back."""

_SLACK_SECONDS = 0.25
"""Encoders pad, and say the duration with or without it: an AAC frame is 0.13 s."""

_MPEG_SAMPLES = {3: 1152, 2: 576, 0: 576}
"""Samples in a frame of layer III, by the version's two bits (1, 2, 2.5)."""


def is_cut_off(source: BinaryIO, facts: AudioFacts, num_samples: int) -> bool:
    """Tell whether the container promises more audio than the source holds.

    Args:
        source: seekable, the whole file.
        facts: what was read from it.
        num_samples: decoded per channel, at the source's own rate.
    """
    if facts.container == "wav":
        return _is_wav_cut_off(source)
    if facts.container == "ogg":
        return _is_ogg_cut_off(source)
    promised = facts.declared_duration
    if facts.container == "mp3":
        promised = _xing_duration(source, facts.sampling_rate)
    if facts.container in _WITHOUT_PROMISE or promised is None:
        return False
    return num_samples / facts.sampling_rate < promised - _SLACK_SECONDS


_WITHOUT_PROMISE = frozenset(
    {"aac", "amr", "amrnb", "amrwb", "mulaw", "alaw", "gsm", "g722", "g729", "s16le"}
)
"""Streams of frames: FFmpeg guesses their duration from their size."""


def _is_wav_cut_off(source: BinaryIO) -> bool:
    """Compare the data chunk with what follows it.

    A chunk of size 0 with audio after it was never finished: the switch writes the
    size when the call ends, and did not come to it.
    """
    found = _wav_data(source)
    if found is None:
        return False
    start, size = found
    num_present = source.seek(0, io.SEEK_END) - start
    if size in _UNKNOWN_SIZES:
        return False
    return num_present > 0 if size == 0 else num_present < size


def _wav_data(source: BinaryIO) -> tuple[int, int] | None:
    """Find where the data chunk's audio starts, and how many bytes it promises."""
    source.seek(0)
    if source.read(4) != b"RIFF":  # RF64 and others carry their sizes elsewhere
        return None
    position = 12
    while True:
        source.seek(position)
        chunk = source.read(8)
        if len(chunk) < 8:  # noqa: PLR2004 # a chunk's head is 8 bytes
            return None
        name, size = struct.unpack("<4sI", chunk)
        if name == b"data":
            return position + 8, size
        position += 8 + size + size % 2


def _is_ogg_cut_off(source: BinaryIO) -> bool:
    """Tell whether the last page is whole and marked as the stream's last."""
    size = source.seek(0, io.SEEK_END)
    source.seek(max(0, size - _OGG_TAIL_BYTES))
    tail = source.read()
    start = tail.rfind(b"OggS")
    page = tail[start:]
    if start < 0 or len(page) < 27 or len(page) < 27 + page[26]:  # noqa: PLR2004 # RFC 3533: a page's head is 27 bytes and its segment table
        return True
    num_segments = page[26]
    body_bytes = sum(page[27 : 27 + num_segments])
    is_whole = len(page) >= 27 + num_segments + body_bytes
    is_last = bool(page[5] & 0x04)
    return not (is_whole and is_last)


def _xing_duration(source: BinaryIO, sampling_rate: int) -> float | None:
    """Read how long the Xing or Info header says that an MP3 is, None without one."""
    source.seek(0)
    head = source.read(10)
    start = 0
    if head[:3] == b"ID3" and len(head) == 10:  # noqa: PLR2004 # an ID3v2 head
        start = 10
        for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True):
            start += byte << shift
    source.seek(start)
    frame = source.read(_HEAD_BYTES)
    mark = max(frame.find(b"Xing", 0, 256), frame.find(b"Info", 0, 256))
    sync = frame.find(b"\xff")
    if mark < 0 or sync < 0 or len(frame) < mark + 12:
        return None
    flags, num_frames = struct.unpack(">II", frame[mark + 4 : mark + 12])
    samples = _MPEG_SAMPLES.get(frame[sync + 1] >> 3 & 0b11)
    if not flags & 1 or samples is None:
        return None
    return float(num_frames * samples / sampling_rate)
