"""Redaction held to its figures on invented speech."""

import random

import pytest

from transcribe.redaction.bench import (
    CLEAN,
    HEAVY,
    LIGHT,
    Noise,
    Tally,
    labelled_calls,
    measure,
    one_channel,
    run_bench,
)
from transcribe.redaction.bench import label as labelled
from transcribe.redaction.generated import conversations

LANGUAGES = ("fi", "sv", "en")


def tally(noise: Noise, *, num: int, is_mono: bool = False) -> Tally:
    rng = random.Random(20260309)  # noqa: S311 # invented speech
    calls = labelled_calls(rng, num=num, noise=noise, languages=LANGUAGES)
    return measure(one_channel(call) if is_mono else call for call in calls)


def test_nearly_all_well_heard_identifiers_are_hidden_and_little_else() -> None:
    found = tally(CLEAN, num=108)

    assert found.recall >= 0.98
    assert found.word_recall >= 0.99
    assert found.lost_share <= 0.03


def test_nearly_all_are_hidden_on_one_channel_too() -> None:
    found = tally(CLEAN, num=72, is_mono=True)

    assert found.recall >= 0.95
    assert found.lost_share <= 0.05


@pytest.mark.parametrize(("noise", "least"), [(LIGHT, 0.94), (HEAVY, 0.75)])
def test_what_was_misheard_is_mostly_hidden(noise: Noise, least: float) -> None:
    found = tally(noise, num=48)

    assert found.recall >= least
    assert found.word_recall >= least
    assert found.lost_share <= 0.06


def test_noise_changes_the_words_and_keeps_the_labels_beside_them() -> None:
    rng = random.Random(3)  # noqa: S311 # invented speech
    (call,) = conversations(rng, num=1)

    heard = labelled(call, rng, HEAVY)

    assert [len(t.words) for t in heard.transcript.turns] == [
        len(marks) for marks in heard.labels
    ]
    assert any(mark is not None for marks in heard.labels for mark in marks)


def test_nothing_to_find_is_all_found() -> None:
    empty = Tally()

    assert (empty.recall, empty.word_recall, empty.lost_share) == (1.0, 1.0, 0.0)


def test_the_bench_gives_a_row_for_every_language_noise_and_channel_count() -> None:
    rows = list(run_bench(num=4, seed=1))

    assert len(rows) == 18
    assert {(row.language, row.heard, row.is_mono) for row in rows} == {
        (language, heard, is_mono)
        for language in LANGUAGES
        for heard in ("clean", "light", "heavy")
        for is_mono in (False, True)
    }
    assert sum(row.tally.num_identifiers for row in rows) > 18
