"""The door of the voice encoder: stretches of a scene in, directions in space out.

Stretches of one voice point in like directions, whatever is said. The directions live
in memory while one call is transcribed and are never written anywhere: they would be
biometric data, and nobody is to be recognised by them from one call to the next.

Source: Wang et al. 2023, "CAM++: A Fast and Efficient Network for Speaker Verification
Using Context-Aware Masking" (3D-Speaker, Apache-2.0).
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from transcribe.speakers.mel import FRAME_HOP, FRAME_SAMPLES, log_mel
from transcribe.speakers.networks import FOLDER, load_network
from transcribe.speakers.parting import SCENE_SAMPLES, SceneParter

Samples = npt.NDArray[np.float32]
Shares = npt.NDArray[np.float32]
Directions = npt.NDArray[np.float32]

NAME = "CAM++ zh-en common with pyannote segmentation 3.0"
SHA256 = "ce0ad10f528f2f84ef249f9fa52b96d6ce316744f5dd2645e2177f3e536224ab"
PATH = FOLDER / "voices.onnx"

NUM_DIMENSIONS = 192
NUM_STEPS = 500
"""Steps of a scene that are pooled into a direction, 20 ms each."""
STEP_SECONDS = 0.02


@lru_cache(maxsize=1)
def load_encoder() -> "SpeakerEncoder":
    """Load the networks once for every call of this process.

    Raises:
        ModelBrokenError: see `load_network`.
    """
    return SpeakerEncoder()


class SpeakerEncoder:
    """Both networks, loaded; takes 60 MiB.

    Attributes:
        parter: tells the voices of a scene apart.
    """

    def __init__(self, path: Path = PATH) -> None:
        """Load the weights.

        Raises:
            ModelBrokenError: see `load_network`.
        """
        self.parter = SceneParter()
        self._session: Any = load_network(NAME, path, SHA256)

    def directions(
        self, sound: Samples, shares: Shares, num_samples: int = SCENE_SAMPLES
    ) -> Directions:
        """Tell where stretches of a scene point.

        Args:
            sound: float32, shape (SCENE_SAMPLES,), at 16 kHz.
            shares: shape (stretches, NUM_STEPS): 1 for the steps of each stretch, at
                least one, else 0.
            num_samples: after which there is only silence that was added.

        Returns:
            float32, shape (stretches, NUM_DIMENSIONS), each of length 1.
        """
        if not len(shares):
            return np.zeros((0, NUM_DIMENSIONS), dtype=np.float32)
        features = log_mel(np.pad(sound, (0, FRAME_SAMPLES - FRAME_HOP)))
        own = features[: max(1, num_samples // FRAME_HOP)]
        heard = {"features": (features - own.mean(axis=0))[None], "shares": shares}
        found: Directions = self._session.run(None, heard)[0]
        return found


def unit(vectors: Directions) -> Directions:
    """Scale rows to length 1; a row of zeros stays one."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12), dtype=np.float32)
