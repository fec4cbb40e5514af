"""What agents and customers say."""

import pytest

from transcribe.speakers.phrases import AGENT, CUSTOMER, fold, is_said, weigh


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("puhelu nauhoitetaan", "eikä puhelimmessa puhelun nauhoitetaan."),
        ("kuinka voin auttaa", "Kuinka, voin auttaa?"),
        ("how can i help", "how can i help you today"),
        ("samtalet spelas in", "Samtalet spelas inn"),
    ],
)
def test_a_phrase_is_known_though_misheard(phrase: str, said: str) -> None:
    assert is_said(fold(phrase), fold(said))


@pytest.mark.parametrize("said", ["", "joo", "polvi on ollut kipeä jo kaksi viikkoa"])
def test_other_words_are_no_notice(said: str) -> None:
    assert not is_said(fold("puhelu nauhoitetaan"), fold(said))


def test_a_phrase_said_twice_counts_once() -> None:
    once, twice = fold("mikä vaivaa"), fold("mikä vaivaa? niin, mikä vaivaa?")

    assert weigh(once, AGENT) == weigh(twice, AGENT) == 2


def test_nobody_but_one_side_is_said_to_say_a_phrase() -> None:
    assert not AGENT.keys() & CUSTOMER.keys()


def test_marks_and_signs_do_not_count() -> None:
    assert fold("Hyvää  päivää, “Åsa”-niminen!") == "hyvaa paivaa asa niminen"
