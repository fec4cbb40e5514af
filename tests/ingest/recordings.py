"""Recordings made by code: every codec that can be made here, and every fault."""

import io
import struct
from collections.abc import Iterable
from typing import Any

import av  # noqa: TID251 # the recordings are made with the package that reads them
import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

SPEAKING_SHARE = 0.6


def speech(
    seconds: float = 2.0, *, rate: int = 8000, seed: int = 1, level: float = 0.3
) -> Samples:
    """Something like a voice: a pitch with harmonics, in syllables, over line noise."""
    rng = np.random.default_rng(seed)
    num = int(seconds * rate)
    at = np.arange(num) / rate
    pitch = 110 + 60 * rng.random() + 15 * np.sin(2 * np.pi * 1.3 * at)
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    voice = sum(np.sin(k * phase + rng.random()) / k for k in range(1, 12))
    hiss = rng.standard_normal(num)
    syllables = np.repeat(
        rng.random(num // (rate // 5) + 1) < SPEAKING_SHARE, rate // 5
    )
    sound = (0.5 * voice + 0.2 * hiss) * syllables[:num] * level / 2
    return (sound + 4e-4 * rng.standard_normal(num)).astype(np.float32)


def a_conversation(seconds: float = 8.0, *, rate: int = 8000, seed: int = 1) -> Samples:
    """Two people in turns of two seconds, one a channel."""
    voices = np.stack(
        [
            speech(seconds, rate=rate, seed=seed),
            speech(seconds, rate=rate, seed=seed + 9),
        ]
    )
    turn = (np.arange(voices.shape[1]) // (2 * rate)) % 2
    rng = np.random.default_rng(seed + 99)
    noise = 4e-4 * rng.standard_normal(voices.shape)
    talking = np.stack([turn == 0, turn == 1])
    return (np.where(talking, voices, noise)).astype(np.float32)


def encoded(  # noqa: PLR0913 # a recording has this many properties
    samples: Samples,
    codec: str,
    container: str,
    *,
    rate: int = 8000,
    sample_format: str | None = None,
    layout: str | None = None,
) -> bytes:
    """Encode by the codec into the container, as a switch would."""
    sink = io.BytesIO()
    layouts = ("mono", "stereo", "3.0", "quad", "5.0", "5.1", "6.1", "7.1")
    layout = layout or layouts[samples.shape[0] - 1]
    with av.open(sink, mode="w", format=container) as out:
        stream: Any = out.add_stream(codec, rate=rate)
        stream.codec_context.options = {"strict": "experimental"}
        stream.layout = layout
        if sample_format:
            stream.format = sample_format
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(samples.T).reshape(1, -1), format="flt", layout=layout
        )
        frame.sample_rate = rate
        resampler = av.AudioResampler(
            format=stream.format, layout=layout, rate=stream.rate
        )
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            part.pts = None
            out.mux(stream.encode(part))
        out.mux(stream.encode(None))
    return sink.getvalue()


def wav(samples: Samples, rate: int = 8000) -> bytes:
    """16-bit WAV with the 44-byte header that switches write."""
    pcm = np.rint(samples * 32767).astype("<i2").T.tobytes()
    return wav_header(len(pcm), samples.shape[0], rate) + pcm


def wav_header(num_bytes: int, num_channels: int = 1, rate: int = 8000) -> bytes:
    """The canonical 44 bytes, promising `num_bytes` of audio."""
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        36 + num_bytes,
        b"WAVE",
        b"fmt ",
        16,
        1,
        num_channels,
        rate,
        rate * num_channels * 2,
        num_channels * 2,
        16,
        b"data",
        num_bytes,
    )


def wav49(num_frames: int = 50) -> bytes:
    """Asterisk's wav49: WAV with GSM 06.10, 65 bytes for 320 samples.

    Whatever bits a frame holds decode to some sound, so they are drawn at random.
    """
    rng = np.random.default_rng(49)
    body = rng.integers(0, 256, 65 * num_frames, dtype=np.uint8).tobytes()
    fmt = struct.pack("<HHIIHHHH", 0x31, 1, 8000, 1625, 65, 0, 2, 320)
    fact = struct.pack("<4sII", b"fact", 4, 320 * num_frames)
    head = struct.pack("<4sI", b"fmt ", len(fmt)) + fmt + fact
    data = struct.pack("<4sI", b"data", len(body)) + body
    return (
        struct.pack("<4sI4s", b"RIFF", 4 + len(head) + len(data), b"WAVE") + head + data
    )


def gsm(num_frames: int = 100) -> bytes:
    """Bare GSM 06.10: frames of 33 bytes for 160 samples, each begun by 0xD."""
    rng = np.random.default_rng(33)
    frames = rng.integers(0, 256, (num_frames, 33), dtype=np.uint8)
    frames[:, 0] = 0xD0 | (frames[:, 0] & 0x0F)
    return frames.tobytes()


def amr_wb(num_frames: int = 50) -> bytes:
    """AMR-WB in its storage form: mode 0, 18 bytes for 20 ms at 16 kHz."""
    rng = np.random.default_rng(16)
    frames = rng.integers(0, 256, (num_frames, 18), dtype=np.uint8)
    frames[:, 0] = 0x04
    return b"#!AMR-WB\n" + frames.tobytes()


def in_chunks(samples: Samples, rate: int = 8000) -> Iterable[Samples]:
    """Part samples into seconds, as the decoder gives them."""
    for start in range(0, samples.shape[1], rate):
        yield samples[:, start : start + rate]


def correlation(one: npt.ArrayLike, other: npt.ArrayLike) -> float:
    """How much two signals resemble each other, at no delay; 1 is the same shape."""
    num = min(np.shape(one)[-1], np.shape(other)[-1])
    first, second = np.asarray(one)[..., :num], np.asarray(other)[..., :num]
    return float(np.corrcoef(first.ravel(), second.ravel())[0, 1])
