"""Hearing whether somebody speaks, frame by frame, as a channel streams by.

Source: Silero VAD, version 6; its network remembers (h, c) from frame to frame and sees
the last 64 samples of the frame before, so a channel can be fed in blocks of any size.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from transcribe.heard import Levels
from transcribe.voice_activity import FRAME_SAMPLES, Probabilities

Samples = npt.NDArray[np.float32]

CONTEXT_SAMPLES = 64
FLOOR = 1e-10
"""The power of digital silence: -100 dB, so that a level is always a number."""

_STATE_SHAPE = (1, 1, 128)


class VoiceDetector:
    """Listens to one channel, block after block."""

    def __init__(self, session: Any) -> None:  # noqa: ANN401 # onnxruntime's, untyped
        """Take the network, which every channel of every call shares."""
        self._session = session
        self._h = np.zeros(_STATE_SHAPE, dtype=np.float32)
        self._c = np.zeros(_STATE_SHAPE, dtype=np.float32)
        self._context = np.zeros(CONTEXT_SAMPLES, dtype=np.float32)
        self._rest = np.zeros(0, dtype=np.float32)
        self._probabilities: list[Probabilities] = []
        self._levels: list[Levels] = []

    def feed(self, samples: Samples) -> None:
        """Listen to the next samples: float32, shape (samples,), at 16 kHz."""
        block = np.concatenate((self._rest, samples))
        whole = len(block) - len(block) % FRAME_SAMPLES
        self._rest = block[whole:]
        if whole:
            self._listen(block[:whole].reshape(-1, FRAME_SAMPLES))

    def finish(self) -> tuple[Probabilities, Levels]:
        """Listen to what is left, and tell for each frame its probability and level."""
        if len(self._rest):
            self.feed(np.zeros(FRAME_SAMPLES - len(self._rest), dtype=np.float32))
        if not self._probabilities:
            return np.zeros(0, dtype=np.float32), np.zeros(0, dtype=np.float32)
        return np.concatenate(self._probabilities), np.concatenate(self._levels)

    def _listen(self, frames: Samples) -> None:
        tails = frames[:, -CONTEXT_SAMPLES:]
        contexts = np.concatenate((self._context[None], tails[:-1]))
        seen = np.concatenate((contexts, frames), axis=1)
        given = {"input": seen, "h": self._h, "c": self._c}
        found, self._h, self._c = self._session.run(None, given)
        self._context = tails[-1].copy()
        self._probabilities.append(np.asarray(found, dtype=np.float32).reshape(-1))
        power = np.maximum((frames**2).mean(axis=1), FLOOR)
        self._levels.append((10 * np.log10(power)).astype(np.float32))
