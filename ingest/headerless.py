"""Recordings without a header: what a bare stream of samples must be read as.

A switch writes them on request (Asterisk `MixMonitor` with `.ulaw`, `.gsm`, `.sln16`,
`.raw`). Nothing inside says what they are; the suffix does, so it is believed only
after everything that has a header was tried, and never for text.

Source: Asterisk formats/format_*.c (suffixes and rates); FORMATS.md d1 (option `D`).
"""

from dataclasses import dataclass
from pathlib import PurePath

import numpy as np


@dataclass(frozen=True, slots=True, kw_only=True)
class Headerless:
    """How a bare stream is to be read.

    Attributes:
        demuxer: FFmpeg's name of the stream, e.g. `mulaw`.
        sampling_rate: Hz; None where the codec has only one.
        num_channels: None where the codec has only one.
    """

    demuxer: str
    sampling_rate: int | None = None
    num_channels: int | None = None


_LINEAR_RATES = {
    ".sln": 8000,
    ".sln12": 12000,
    ".sln16": 16000,
    ".sln24": 24000,
    ".sln32": 32000,
    ".sln44": 44100,
    ".sln48": 48000,
}
_MU_LAW = Headerless(demuxer="mulaw", sampling_rate=8000, num_channels=1)
_A_LAW = Headerless(demuxer="alaw", sampling_rate=8000, num_channels=1)
_BY_SUFFIX = {
    ".ulaw": _MU_LAW,
    ".ul": _MU_LAW,
    ".mu": _MU_LAW,
    ".pcm": _MU_LAW,  # Asterisk's `pcm` is mu-law, whatever others mean by it
    ".alaw": _A_LAW,
    ".al": _A_LAW,
    ".gsm": Headerless(demuxer="gsm"),
    ".g722": Headerless(demuxer="g722"),
    ".g729": Headerless(demuxer="g729"),
    **{
        suffix: Headerless(demuxer="s16le", sampling_rate=rate, num_channels=1)
        for suffix, rate in _LINEAR_RATES.items()
    },
}

HEADERLESS_SUFFIXES = frozenset({*_BY_SUFFIX, ".raw"})

_TEXT_SHARE = 0.9
"""Of a text's characters can be read, also of one in Latin-1; of noise's a third."""

_MIN_SAMPLES_TO_JUDGE = 800
"""A tenth of a second: less says nothing about how samples follow one another."""


def headerless_form(name: str, head: bytes) -> Headerless | None:
    """Tell how to read a stream without a header, by its suffix and first bytes.

    Args:
        name: the file's name; only its suffix counts.
        head: the first bytes, some 100 KiB; less if there are no more.

    Returns:
        None when the suffix promises no bare stream, or the bytes are text.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in HEADERLESS_SUFFIXES or is_text(head):
        return None
    if suffix != ".raw":
        return _BY_SUFFIX[suffix]
    channels = 2 if is_interleaved(head) else 1
    return Headerless(demuxer="s16le", sampling_rate=8000, num_channels=channels)


def is_text(head: bytes) -> bool:
    """Tell whether these bytes were meant to be read by a person."""
    if not head or b"\0" in head:
        return False
    text = head.decode("utf-8", errors="replace")
    num_readable = sum(each.isprintable() or each in "\t\r\n" for each in text)
    num_readable -= text.count("\N{REPLACEMENT CHARACTER}")
    return num_readable >= _TEXT_SHARE * len(text)


def is_interleaved(head: bytes) -> bool:
    """Tell whether 16-bit samples are two channels in turn (MixMonitor's option `D`).

    In one channel a sample resembles the next more than the one after it; when two
    channels take turns, it resembles the one after next.
    """
    samples = np.frombuffer(head[: len(head) // 4 * 4], dtype="<i2").astype(np.float64)
    if samples.size < _MIN_SAMPLES_TO_JUDGE:
        return False
    to_next = float(np.dot(samples[:-2], samples[1:-1]))
    to_next_but_one = float(np.dot(samples[:-2], samples[2:]))
    return to_next_but_one > abs(to_next)
