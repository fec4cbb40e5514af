"""How likely a few wordings are, given a sound and given noise.

Whisper's decoder gives each token's probability after those before it. Their logarithms
summed are a wording's likelihood, which favours short and usual ones; less the same sum
given noise, what is left is what the sound itself speaks for.

Source: pointwise mutual information of text and sound, log p(text | sound) less
log p(text).
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import inf, log

import numpy as np
import numpy.typing as npt

from custody.records.likelihoods import (
    EVERY_MANNER,
    FAR_FROM_LIKELY,
    Likelihood,
    Question,
)
from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]
Weigh = Callable[[Sequence[int]], list[float]]
"""Gives the summed logarithms of the wordings at some places."""

TOGETHER = 12
"""Wordings weighed at once: memory grows with them, time hardly falls."""
NOISE_LEVEL = 0.003
"""Of full scale: what wordings are weighed against is an open line."""
NOISE_SECONDS = 1.0
"""Of it. As much as the question is long says the same for half as much again of the
processor: within a question the two differ by one nat (484 wordings), with half a
second of it by six."""
LEAST_PROBABILITY = 1e-12
UNEXPECTED = 4.0
"""Nats that noise speaks against each token of a wording, less what is taken off of it:
5.0 of 12,700 wordings, and four fifths of that."""
OUT_OF_REACH = 15.0
"""Nats by which a wording is expected to be worth less than the best one, from which
it is not weighed against noise. On 150 made calls three of 56 wins are others with 12,
none with 15."""


def compare(
    question: Question, sizes: Sequence[int], sound: Weigh, noise: Weigh
) -> tuple[Likelihood, ...]:
    """Compare wordings; rivals and noise only where they can still decide anything.

    Args:
        question: rivals are weighed only where the register's own wordings come near
            what was heard, and said as the likeliest of these says its value.
        sizes: tokens of each wording.
        sound: weighs by the sound.
        noise: weighs by noise; asked for what comes near the likeliest alone.
    """
    last = len(question.wordings) - 1
    own = range(question.num_own)

    def weighed(by: Weigh, places: Sequence[int]) -> dict[int, float]:
        return dict(zip(places, by(places), strict=True))

    def expected(place: int) -> float:
        return given_sound[place] + UNEXPECTED * sizes[place]

    given_sound = weighed(sound, [*own, last])
    least = given_sound[last] - FAR_FROM_LIKELY
    if max(given_sound[place] for place in own) >= given_sound[last] - question.within:
        given_sound |= weighed(sound, _said_alike(question, max(own, key=expected)))
    near = [one for one in given_sound if one != last and given_sound[one] >= least]
    reach = max(map(expected, near), default=0.0) - OUT_OF_REACH
    given_noise = weighed(
        noise, [*(one for one in near if expected(one) >= reach), last]
    )
    return tuple(
        Likelihood(given_sound[place], given_sound[place] - given_noise[place])
        if place in given_noise
        else Likelihood(-inf, -inf)
        for place in range(len(question.wordings))
    )


def _said_alike(question: Question, own: int) -> list[int]:
    """Give the rivals' wordings that say their value as one of the register's own does.

    Of a value that has no such way, its last one stands in. What holds all words of the
    own one is no less its rival: "ten past three" of "three".
    """
    manners = question.manners or (0,) * (len(question.wordings) - 1)
    following = (*manners[1:], 0)
    words = set(question.wordings[own].split())
    return [
        place
        for place in range(question.num_own, len(manners))
        if manners[place] in {manners[own], EVERY_MANNER}
        or (manners[place] < manners[own] and following[place] == 0)
        or words <= set(question.wordings[place].split())
    ]


def faint_noise() -> Samples:
    """Make the same noise every time."""
    samples = round(NOISE_SECONDS * SAMPLING_RATE)
    made = np.random.default_rng(0).standard_normal(samples) * NOISE_LEVEL
    return made.astype(np.float32)


def in_lanes(
    weigh: Callable[[Sequence[list[int]]], list[float]],
    tokens: Sequence[list[int]],
    num_lanes: int,
) -> list[float]:
    """Weigh some wordings at a time, in as many lanes as there are.

    Those of one length go together, for the longest of a batch costs all.
    """
    order = sorted(range(len(tokens)), key=lambda place: len(tokens[place]))
    batches = [order[at : at + TOGETHER] for at in range(0, len(order), TOGETHER)]
    found = [0.0] * len(tokens)
    with ThreadPoolExecutor(num_lanes) as pool:
        weights = pool.map(lambda batch: weigh([tokens[one] for one in batch]), batches)
        for batch, of_batch in zip(batches, weights, strict=True):
            for place, one in zip(batch, of_batch, strict=True):
                found[place] = one
    return found


def log_probability(probabilities: Iterable[float]) -> float:
    """Sum the logarithms of tokens' probabilities."""
    return sum(log(max(one, LEAST_PROBABILITY)) for one in probabilities)
