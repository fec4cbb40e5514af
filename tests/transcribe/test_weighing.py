"""Wordings are weighed where they can still decide anything, and no further."""

from collections.abc import Sequence
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from custody.records.likelihoods import (
    EVERY_MANNER,
    FAR_FROM_LIKELY,
    Likelihood,
    Question,
)
from transcribe.weighing import compare, in_lanes

NOISE = -60.0
SIZE = 10
"""Tokens of each wording: noise is expected to speak fifty nats against them."""


class Scale:
    """Weighs wordings as it is told, and keeps which it was asked for."""

    def __init__(self, weights: dict[int, float], other: float = NOISE) -> None:
        self._weights, self._other = weights, other
        self.weighed: list[int] = []

    def __call__(self, places: Sequence[int]) -> list[float]:
        self.weighed += places
        return [self._weights.get(place, self._other) for place in places]


def _question(
    *wordings: str,
    num_own: int = 1,
    manners: tuple[int, ...] = (),
    within: float = FAR_FROM_LIKELY,
) -> Question:
    return Question(
        channel=0,
        start=0.0,
        end=1.0,
        wordings=wordings,
        num_own=num_own,
        manners=manners,
        within=within,
    )


def _compared(
    question: Question, given_sound: dict[int, float]
) -> tuple[tuple[Likelihood, ...], list[int], list[int]]:
    sound, noise = Scale(given_sound), Scale({})
    sizes = [SIZE] * len(question.wordings)
    return compare(question, sizes, sound, noise), sound.weighed, noise.weighed


def test_what_noise_makes_as_likely_gains_nothing() -> None:
    question = _question("sata euroa", "kaksi euroa", "sataeroa")

    answer, _, _ = _compared(question, {0: -20.0, 1: -25.0, 2: -10.0})

    assert answer == (
        Likelihood(-20.0, 40.0),
        Likelihood(-25.0, 35.0),
        Likelihood(-10.0, 50.0),
    )


def test_no_rival_is_weighed_where_the_registers_value_was_nowhere_near() -> None:
    question = _question("sata euroa", "kaksi euroa", "päivää")

    answer, by_sound, by_noise = _compared(
        question, {0: -11.0 - FAR_FROM_LIKELY, 2: -10.0}
    )

    assert by_sound == [0, 2]
    assert by_noise == [2]
    assert answer[:2] == (Likelihood(-inf, -inf),) * 2


def test_a_question_may_ask_for_rivals_only_of_what_comes_nearer() -> None:
    question = _question("lasku on maksettu", "laskua ei ole", "kaut", within=8.0)

    _, by_sound, _ = _compared(question, {0: -19.0, 2: -10.0})

    assert by_sound == [0, 2]


def test_what_is_compared_in_every_manner_is_a_rival_of_each() -> None:
    question = _question(
        "varasin ajan",
        "aika on varattu",
        "varaanko ajan",
        "onko aika varattu",
        "peruin ajan",
        "kaut",
        num_own=2,
        manners=(1, 2, 1, 2, EVERY_MANNER),
    )

    _, by_sound, _ = _compared(question, {0: -30.0, 1: -20.0, 5: -10.0})

    assert by_sound == [0, 1, 5, 3, 4]


def test_a_wording_out_of_reach_of_the_best_is_not_weighed_against_noise() -> None:
    question = _question("sata euroa", "kaksi euroa", "kolme euroa", "sataeroa")

    answer, _, by_noise = _compared(question, {0: -20.0, 1: -30.0, 2: -45.0, 3: -10.0})

    assert by_noise == [0, 1, 3]
    assert answer[2] == Likelihood(-inf, -inf)


def test_rivals_say_their_value_as_the_likeliest_of_the_registers_wordings() -> None:
    question = _question(
        "kuudes maaliskuuta",
        "maaliskuun kuudes",
        "viides maaliskuuta",
        "maaliskuun viides",
        "huomenna",
        "maalis viides",
        num_own=2,
        manners=(0, 1, 0, 1, 0),
    )

    _, by_sound, _ = _compared(question, {0: -40.0, 1: -20.0, 5: -10.0})

    assert by_sound == [0, 1, 5, 3, 4]


def test_what_holds_the_likeliest_wording_is_its_rival_in_any_manner() -> None:
    question = _question(
        "at three",
        "at fifteen",
        "at four",
        "at ten past three",
        "at free",
        num_own=2,
        manners=(0, 1, 0, 1),
    )

    _, by_sound, _ = _compared(question, {0: -20.0, 1: -40.0, 4: -10.0})

    assert by_sound == [0, 1, 4, 2, 3]


@given(st.lists(st.integers(min_value=1, max_value=40), max_size=60), st.integers(1, 4))
def test_each_text_gets_its_own_weight_whatever_it_is_weighed_with(
    sizes: list[int], num_lanes: int
) -> None:
    tokens = [[place] * size for place, size in enumerate(sizes)]

    weights = in_lanes(
        lambda batch: [float(text[0] * 100 + len(text)) for text in batch],
        tokens,
        num_lanes,
    )

    assert weights == [place * 100 + size for place, size in enumerate(sizes)]
