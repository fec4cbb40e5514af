"""How likely a few wordings are, given a sound and given noise.

Whisper's decoder gives each token's probability after those before it. Their logarithms
summed are a wording's likelihood, which favours short and usual ones; less the same sum
given noise, what is left is what the sound itself speaks for.

Source: pointwise mutual information of text and sound, log p(text | sound) less
log p(text).
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import inf, log

import numpy as np
import numpy.typing as npt

from custody.records.likelihoods import Likelihood, Question
from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]
Weigh = Callable[[Samples, Sequence[str]], list[float]]
"""Gives each wording's summed logarithms for an encoded sound."""

TOGETHER = 12
"""Wordings weighed at once: memory grows with them, time hardly falls."""
NOISE_LEVEL = 0.003
"""Of full scale: what wordings are weighed against is an open line."""
LEAST_PROBABILITY = 1e-12
FAR_FROM_LIKELY = 60.0
"""Nats below the words heard from which a wording was not said there."""


def compare(
    question: Question, sound: Samples, noise: Callable[[], Samples], weigh: Weigh
) -> tuple[Likelihood, ...]:
    """Compare wordings; rivals and noise only where they can still decide anything.

    Args:
        question: rivals are weighed only where the register's own wordings come near
            what was heard, and against noise only what does so itself.
        sound: encoded.
        noise: gives encoded noise of the same length.
        weigh: weighs wordings by an encoded sound.
    """
    last = len(question.wordings) - 1
    own = [*range(question.num_own), last]

    def weighed(by: Samples, places: Sequence[int]) -> dict[int, float]:
        found = weigh(by, [question.wordings[place] for place in places])
        return dict(zip(places, found, strict=True))

    given_sound = weighed(sound, own)
    least = given_sound[last] - FAR_FROM_LIKELY
    if max(given_sound[place] for place in own[:-1]) >= least:
        given_sound |= weighed(sound, range(question.num_own, last))
    near = [place for place, one in given_sound.items() if one >= least]
    given_noise = weighed(noise(), near)
    return tuple(
        Likelihood(given_sound[place], given_sound[place] - given_noise[place])
        if place in given_noise
        else Likelihood(-inf, -inf)
        for place in range(len(question.wordings))
    )


def faint_noise(num_frames: int, frames_per_second: int) -> Samples:
    """Make the same noise every time."""
    samples = num_frames * SAMPLING_RATE // frames_per_second
    made = np.random.default_rng(0).standard_normal(samples) * NOISE_LEVEL
    return made.astype(np.float32)


def in_lanes(
    weigh: Callable[[Sequence[list[int]]], list[float]],
    tokens: Sequence[list[int]],
    num_lanes: int,
) -> list[float]:
    """Weigh some wordings at a time, in as many lanes as there are."""
    batches = [tokens[at : at + TOGETHER] for at in range(0, len(tokens), TOGETHER)]
    with ThreadPoolExecutor(num_lanes) as pool:
        return [one for part in pool.map(weigh, batches) for one in part]


def log_probability(probabilities: Sequence[float]) -> float:
    """Sum the logarithms of tokens' probabilities."""
    return sum(log(max(one, LEAST_PROBABILITY)) for one in probabilities)
