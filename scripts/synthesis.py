"""Voices that read invented text aloud, and a telephone line to send them through.

The synthesisers are programs of the machine, looked up when they are needed: festival
with the suopuhe voices (Finnish), flite (English), espeak-ng (all three). Speech leaves
here as float32 in [-1, 1], mono.
"""

import random
import shutil
import subprocess
import tempfile
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from custody.errors import SynthesisError

Samples = npt.NDArray[np.float32]
Codec = Literal["pcmu", "pcma", "gsm", "g722"]

SAMPLING_RATE = 16_000
"""Hz, of what `speak` gives."""
TELEPHONE_RATE = 8_000
"""Hz, of what `telephone` gives."""
BAND = (300.0, 3400.0)
"""Hz that a telephone carries. Source: ITU-T G.712."""
LOUDNESS = 0.08
"""Root mean square of speech on the line, of full scale: about -22 dBFS."""
CODECS: tuple[Codec, ...] = ("pcmu", "pcma", "gsm", "g722")

_ENCODERS = {
    "pcmu": ("pcm_mulaw", "mulaw", 8_000),
    "pcma": ("pcm_alaw", "alaw", 8_000),
    "gsm": ("libgsm", "gsm", 8_000),
    "g722": ("g722", "g722", 16_000),
}
"""For ffmpeg: encoder, format, Hz."""
_INSTALL = {
    "festival": "apt-get install festival festvox-suopuhe-lj festvox-suopuhe-mv",
    "flite": "apt-get install flite",
    "espeak-ng": "apt-get install espeak-ng",
    "ffmpeg": "apt-get install ffmpeg",
}
_ESPEAK_WORDS_A_MINUTE = 150
_AUDIBLE = 0.01
"""Of full scale: below it a synthesiser is silent."""


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """One voice that is installed here.

    Attributes:
        program: `festival`, `flite` or `espeak-ng`.
        name: the program's own name for it.
        pitch: 1.0 is the voice as it is; 1.12 a smaller speaker, 0.9 a larger one.
    """

    language: str
    program: str
    name: str
    pitch: float = 1.0

    @property
    def label(self) -> str:
        """A short name for truth files, e.g. `festival:suo_fi_lj_diphone:1.12`."""
        return f"{self.program}:{self.name}:{self.pitch:g}"


_KNOWN = (
    *(
        Voice("fi", "festival", name, pitch)
        for pitch in (1.0, 1.1, 0.93)
        for name in ("suo_fi_lj_diphone", "hy_fi_mv_diphone")
    ),
    *(
        Voice("en", "flite", name, pitch)
        for pitch in (1.0, 1.08)
        for name in ("slt", "rms", "awb")
    ),
    *(
        Voice(language, "espeak-ng", f"{language}+{variant}")
        for language in ("fi", "sv", "en")
        for variant in ("f2", "m3", "f4", "m7")
    ),
)
"""The best of each language first."""


def voices(language: str) -> tuple[Voice, ...]:
    """Give the voices of a language that are installed, the most natural first.

    Args:
        language: `fi`, `sv` or `en`.

    Returns:
        Always in the same order; empty when none is installed.
    """
    return tuple(
        voice for voice in _KNOWN if voice.language == language and _is_here(voice)
    )


def speak(text: str, voice: Voice, *, speed: float = 1.0) -> Samples:
    """Read a text aloud.

    Args:
        text: words as they are spoken; figures are read as the program reads them.
        voice: one of `voices`.
        speed: 1.2 is a fifth faster than the voice's own pace.

    Returns:
        float32 mono at `SAMPLING_RATE`, its silences as the program made them.

    Raises:
        SynthesisError: the program is missing, failed, or said nothing.
    """
    return speak_all((text,), voice, speed=speed)[0]


def speak_all(
    texts: Sequence[str], voice: Voice, *, speed: float = 1.0
) -> tuple[Samples, ...]:
    """Read several texts aloud, as `speak` would, with one start of the program.

    Raises:
        SynthesisError: as for `speak`.
    """
    with tempfile.TemporaryDirectory(prefix="tallenne-speech-") as name:
        files = [Path(name) / f"{index}.wav" for index in range(len(texts))]
        _READERS[voice.program](texts, voice, speed, files)
        return tuple(_read(file, voice) for file in files)


def telephone(
    samples: Samples,
    rng: random.Random,
    *,
    codec: Codec | None = "pcmu",
    noise_decibels: float | None = 30.0,
) -> Samples:
    """Send speech through a telephone line: its band, its noise, its codec.

    Args:
        samples: float32 mono at `SAMPLING_RATE`.
        rng: what the noise is drawn from.
        codec: coded and decoded again once; None leaves that out.
        noise_decibels: how far the speech stands above pink noise; None adds none.

    Returns:
        float32 mono at `TELEPHONE_RATE`, half as many samples.

    Raises:
        SynthesisError: ffmpeg is missing, or was built without the codec.
    """
    loud = samples[np.abs(samples) > _AUDIBLE]
    level = float(np.sqrt(np.mean(np.square(loud)))) if len(loud) else 1.0
    line = _banded(samples) * (LOUDNESS / level)
    if noise_decibels is not None:
        noise = _pink(len(line), rng)
        line = line + noise * (LOUDNESS * 10.0 ** (-noise_decibels / 20.0))
    line = np.clip(line, -1.0, 1.0).astype(np.float32)
    if codec is not None:
        line = _coded(line, codec)
    halved = _resampled(line, SAMPLING_RATE, TELEPHONE_RATE)
    return _fitted(halved, len(samples) // 2)


def trimmed(samples: Samples) -> Samples:
    """Take the silence off both ends: what is left is the voice."""
    loud = np.flatnonzero(np.abs(samples) > _AUDIBLE)
    return samples[loud[0] : loud[-1] + 1] if len(loud) else samples


def write_wav(
    path: Path, channels: Sequence[Samples], sampling_rate: int = TELEPHONE_RATE
) -> None:
    """Write channels of one length as a WAV of 16 bits."""
    whole = np.stack(channels, axis=1)
    frames = np.clip(np.rint(whole * 32767.0), -32768, 32767).astype("<i2")
    with wave.open(str(path), "wb") as opened:
        opened.setnchannels(len(channels))
        opened.setsampwidth(2)
        opened.setframerate(sampling_rate)
        opened.writeframes(frames.tobytes())


@lru_cache
def _is_here(voice: Voice) -> bool:
    if shutil.which(voice.program) is None:
        return False
    if voice.program != "festival":
        return True
    listed = _run(["festival", "--pipe"], b"(print (voice.list))").decode("latin-1")
    return voice.name in listed.replace("(", " ").replace(")", " ").split()


def _festival(
    texts: Sequence[str], voice: Voice, speed: float, files: Sequence[Path]
) -> None:
    # A raised pitch is made by playing faster, so the text is read slower before.
    orders = [
        f"(voice_{voice.name})",
        f"(Parameter.set 'Duration_Stretch {voice.pitch / speed:.4f})",
    ]
    for text, file in zip(texts, files, strict=True):
        plain = text.replace("\\", " ").replace('"', " ")
        orders.append(
            f'(utt.save.wave (utt.synth (Utterance Text "{plain}")) "{file}" \'riff)'
        )
    _run(["festival", "--pipe"], "\n".join(orders).encode("latin-1", "ignore"))


def _flite(
    texts: Sequence[str], voice: Voice, speed: float, files: Sequence[Path]
) -> None:
    stretch = f"duration_stretch={voice.pitch / speed:.4f}"
    for text, file in zip(texts, files, strict=True):
        command = ["flite", "-voice", voice.name, "--setf", stretch]
        _run([*command, "-t", text, "-o", str(file)], b"")


def _espeak(
    texts: Sequence[str], voice: Voice, speed: float, files: Sequence[Path]
) -> None:
    pace = str(round(_ESPEAK_WORDS_A_MINUTE * speed / voice.pitch))
    for text, file in zip(texts, files, strict=True):
        command = ["espeak-ng", "-v", voice.name, "-s", pace, "-w", str(file)]
        _run([*command, "--stdin"], text.encode())


_READERS = {"festival": _festival, "flite": _flite, "espeak-ng": _espeak}


def _read(file: Path, voice: Voice) -> Samples:
    """Read what a program wrote, and bring it to our rate."""
    try:
        with wave.open(str(file), "rb") as opened:
            rate = opened.getframerate()
            content = opened.readframes(opened.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise SynthesisError(voice.program, "it wrote no speech") from error
    samples = np.frombuffer(content, dtype="<i2").astype(np.float32) / 32768.0
    if not len(samples):
        raise SynthesisError(voice.program, "it wrote no speech")
    return _resampled(samples, round(rate * voice.pitch), SAMPLING_RATE)


def _resampled(samples: Samples, old: int, new: int) -> Samples:
    """Change the rate by cutting or filling the spectrum's upper end."""
    if old == new:
        return samples
    spectrum = np.fft.rfft(samples)
    length = max(1, round(len(samples) * new / old))
    kept = np.zeros(length // 2 + 1, dtype=spectrum.dtype)
    most = min(len(kept), len(spectrum))
    kept[:most] = spectrum[:most]
    told = np.fft.irfft(kept, length) * (length / len(samples))
    return told.astype(np.float32)


def _banded(samples: Samples) -> Samples:
    spectrum = np.fft.rfft(samples)
    pitches = np.fft.rfftfreq(len(samples), 1 / SAMPLING_RATE)
    spectrum[(pitches < BAND[0]) | (pitches > BAND[1])] = 0.0
    return np.fft.irfft(spectrum, len(samples)).astype(np.float32)


def _pink(length: int, rng: random.Random) -> Samples:
    """Make noise that falls by 3 dB an octave, within the band, of RMS 1."""
    drawn = np.random.default_rng(rng.randrange(2**32)).standard_normal(length)
    spectrum = np.fft.rfft(drawn)
    pitches = np.fft.rfftfreq(length, 1 / SAMPLING_RATE)
    spectrum /= np.sqrt(np.maximum(pitches, 1.0))
    spectrum[(pitches < BAND[0]) | (pitches > BAND[1])] = 0.0
    noise = np.fft.irfft(spectrum, length)
    level = float(np.sqrt(np.mean(np.square(noise)))) or 1.0
    return (noise / level).astype(np.float32)


def _coded(samples: Samples, codec: Codec) -> Samples:
    """Code and decode once; the length may change by a frame."""
    encoder, form, rate = _ENCODERS[codec]
    plain = ["-f", "f32le", "-ac", "1"]
    quiet = ["ffmpeg", "-v", "error"]
    taken = [*quiet, *plain, "-ar", str(SAMPLING_RATE), "-i", "-"]
    coded = [*taken, "-c:a", encoder, "-ar", str(rate), "-f", form, "-"]
    told = _run(coded, samples.astype("<f4").tobytes())
    back = [*quiet, "-f", form, *(() if form in {"gsm", "g722"} else ("-ar", "8000"))]
    heard = _run([*back, "-i", "-", *plain, "-ar", str(SAMPLING_RATE), "-"], told)
    return np.frombuffer(heard, dtype="<f4").astype(np.float32)


def _fitted(samples: Samples, length: int) -> Samples:
    fitted = np.zeros(length, dtype=np.float32)
    fitted[: min(length, len(samples))] = samples[:length]
    return np.clip(fitted, -1.0, 1.0)


def _run(command: Sequence[str], fed: bytes) -> bytes:
    """Run a program of the machine; what it says of the text is not repeated."""
    program = command[0]
    try:
        ended = subprocess.run(command, input=fed, capture_output=True, check=True)  # noqa: S603 # programs named above
    except FileNotFoundError as error:
        why = f"it is not installed ({_INSTALL.get(program, program)})"
        raise SynthesisError(program, why) from error
    except subprocess.CalledProcessError as error:
        raise SynthesisError(program, f"it ended with {error.returncode}") from error
    return ended.stdout
