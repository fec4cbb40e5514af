"""The door of the scene network: ten seconds of sound in, who speaks when out.

It tells up to three voices of one scene apart, also where two speak at once, but not
whose they are: the first voice of one scene may be the second of the next.

Source: Plaquet and Bredin 2023, "Powerset multi-class cross entropy loss for neural
speaker diarization" (`pyannote/segmentation-3.0`, MIT).
"""

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from transcribe.speakers.networks import FOLDER, load_network
from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]
Activity = npt.NDArray[np.float32]
"""Shape (SCENE_FRAMES, SCENE_VOICES), 0 to 1: how likely each voice speaks."""

NAME = "pyannote segmentation 3.0"
SHA256 = "8644a6c86181be40843e1bae1a93ac751fb9e9440d156ee55e24e516deb1e50f"
PATH = FOLDER / "scenes.onnx"

SCENE_SECONDS = 10.0
SCENE_SAMPLES = round(SCENE_SECONDS * SAMPLING_RATE)
SCENE_FRAMES = 589
SCENE_VOICES = 3
FRAME_SECONDS = SCENE_SECONDS / SCENE_FRAMES

_COMBINATIONS = np.array(
    [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]],
    dtype=np.float32,
)
"""Who speaks in each of the network's classes."""


class SceneParter:
    """A loaded scene network; takes 15 MiB."""

    def __init__(self, path: Path = PATH) -> None:
        """Load the weights.

        Raises:
            ModelBrokenError: see `load_network`.
        """
        self._session: Any = load_network(NAME, path, SHA256)

    def part(self, sound: Samples) -> tuple[Activity, Activity]:
        """Tell who speaks when in a scene.

        Args:
            sound: float32, shape (SCENE_SAMPLES,), at 16 kHz.

        Returns:
            How likely each voice speaks, and the likeliest combination: 0 or 1.
        """
        odds = self._session.run(None, {"wave": sound[None, None]})[0][0]
        return odds @ _COMBINATIONS, _COMBINATIONS[odds.argmax(axis=1)]
