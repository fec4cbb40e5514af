"""Invented calls with spoken identifiers: folds share nothing, seeds repeat."""

import random

import pytest

from scripts import spoken_third
from scripts.spoken_calls import THIRD, CallWriter, SpokenCall
from scripts.spoken_phrases import ASKED, FIRST_NAMES, LAST_NAMES, STREETS, pick_fold

NUM_CALLS = 48


def calls(seed: int) -> list[SpokenCall]:
    writer = CallWriter(random.Random(seed), fold=seed % 2)  # noqa: S311 # no secret
    return [writer.write() for _ in range(NUM_CALLS)]


def test_the_same_seed_gives_the_same_calls() -> None:
    assert calls(5) == calls(5)


def test_even_and_odd_seeds_share_no_question_name_or_street() -> None:
    pools = [pool for kinds in ASKED.values() for pool in kinds.values()]
    pools += [*FIRST_NAMES.values(), *LAST_NAMES.values(), *STREETS.values()]

    assert all(not set(pick_fold(p, 0)) & set(pick_fold(p, 1)) for p in pools)
    assert all(pick_fold(p, 0) and pick_fold(p, 1) for p in pools)


@pytest.mark.parametrize("seed", [0, 1])
def test_every_call_has_a_name_and_two_more_identifiers(seed: int) -> None:
    made = calls(seed)

    assert min(call.num_identifiers for call in made) >= 3
    assert {call.language for call in made} == {"fi", "sv", "en"}


@pytest.mark.parametrize("seed", [0, 1])
def test_every_piece_says_something(seed: int) -> None:
    pieces = [p for call in calls(seed) for line in call.lines for p in line.pieces]

    assert all(piece.text.strip() and "{" not in piece.text for piece in pieces)


def test_the_third_wording_has_questions_of_its_own() -> None:
    others = {q for kinds in ASKED.values() for pool in kinds.values() for q in pool}
    asked = {
        q
        for kinds in spoken_third.ASKED.values()
        for pool in kinds.values()
        for q in pool
    }

    assert not asked & others


def test_the_third_wording_inflects_agents_who_are_spoken_of() -> None:
    writer = CallWriter(random.Random(2), fold=THIRD)  # noqa: S311 # no secret
    pieces = [
        piece
        for _ in range(NUM_CALLS * 4)
        for line in writer.write().lines
        for piece in line.pieces
    ]

    said = {piece.text for piece in pieces if piece.is_agents}
    assert {"Virtanen", "Virtasen", "Liisan"} <= said
    assert all(piece.text.strip() and "{" not in piece.text for piece in pieces)
