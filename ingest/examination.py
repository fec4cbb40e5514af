"""Listening through a source file once: what it is, what is wrong with it, its copy."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from custody.errors import NotAudioError
from custody.records.calls import CallFlag
from ingest.audio import AudioFacts, Decoding, Samples, block_levels, decode
from ingest.containers import is_cut_off
from ingest.flac import FlacCopy, measure_flac
from ingest.headerless import Headerless, headerless_form
from ingest.quality import QualityMeter

TELEPHONE_RATE = 8000
"""Hz, said of a file with no bytes at all, which has no rate."""

_HEAD_BYTES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What a source file turned out to be.

    Attributes:
        num_samples: that could be decoded, per channel.
        flags: its faults, in the order of `CallFlag`.
        has_signal: False when it holds nothing but digital silence, or nothing.
        copy: the RAW rendition, ready to be sealed.
        headerless: how it was read, if it has no header.
    """

    num_channels: int
    sampling_rate: int
    num_samples: int
    codec: str
    media_type: str
    flags: tuple[CallFlag, ...]
    has_signal: bool
    copy: FlacCopy
    headerless: Headerless | None = None


def examine(source: BinaryIO, name: str) -> Examined:
    """Decode a source file from start to end, and judge what comes out.

    Args:
        source: seekable; the whole file.
        name: its file name, whose suffix tells of streams without a header.

    Raises:
        NotAudioError: nothing in it can be decoded.
        AudioUnsupportedError: it has a form that no telephone call has.
    """
    if source.seek(0, io.SEEK_END) == 0:
        return _examined_empty()
    source.seek(0)
    headerless = headerless_form(name, source.read(_HEAD_BYTES))
    decoding = decode(source, headerless=headerless)
    facts = decoding.facts
    meter = QualityMeter(facts.num_channels, facts.sampling_rate)
    copy = measure_flac(
        _metered(decoding, meter), facts.sampling_rate, facts.num_channels
    )
    if not decoding.num_samples and decoding.num_broken_packets:
        why = "its header is that of a recording, but nothing in it can be decoded"
        raise NotAudioError(why)
    flags = set(meter.flags())
    if not decoding.num_samples:
        flags = {CallFlag.HEADER_ONLY}
    if _is_truncated(source, decoding):
        flags.add(CallFlag.TRUNCATED)
    return Examined(
        num_channels=facts.num_channels,
        sampling_rate=facts.sampling_rate,
        num_samples=decoding.num_samples,
        codec=facts.codec,
        media_type=facts.media_type,
        flags=tuple(flag for flag in CallFlag if flag in flags),
        has_signal=not meter.has_no_signal,
        copy=copy,
        headerless=headerless,
    )


def _metered(decoding: Decoding, meter: QualityMeter) -> Iterator[Samples]:
    """Let the meter hear each chunk on its way to the encoder."""
    for chunk in decoding:
        meter.add(chunk, block_levels(chunk, decoding.sampling_rate))
        yield chunk


def _is_truncated(source: BinaryIO, decoding: Decoding) -> bool:
    facts: AudioFacts = decoding.facts
    is_broken = decoding.num_broken_packets > 0
    return is_broken or is_cut_off(source, facts, decoding.num_samples)


def _examined_empty() -> Examined:
    """Describe a file of no bytes: a call was recorded, and nothing of it is left."""
    return Examined(
        num_channels=1,
        sampling_rate=TELEPHONE_RATE,
        num_samples=0,
        codec="none",
        media_type="application/octet-stream",
        flags=(CallFlag.EMPTY,),
        has_signal=False,
        copy=measure_flac((), TELEPHONE_RATE, 1),
    )
