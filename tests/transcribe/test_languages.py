"""A window keeps the call's language unless it is plainly in another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcribe.languages import (
    expected_languages,
    language_of_window,
    rivals,
    weighed,
    weighed_by_words,
)

LANGUAGES = ("fi", "sv", "en")


def test_a_window_plainly_in_another_language_is_decoded_in_it() -> None:
    assert language_of_window({"fi": 0.01, "en": 0.99}, 8.0, "fi") == "en"


@pytest.mark.parametrize(
    ("odds", "duration"),
    [({"fi": 0.1, "en": 0.9}, 8.0), ({"fi": 0.0, "en": 1.0}, 1.5), ({}, 8.0)],
    ids=["unsure", "short", "nobody-asked"],
)
def test_every_other_window_keeps_the_calls(
    odds: dict[str, float], duration: float
) -> None:
    assert language_of_window(odds, duration, "fi") == "fi"


def test_what_the_register_tells_turns_a_doubtful_window() -> None:
    odds = {"fi": 0.05, "sv": 0.32, "en": 0.63}

    turned = weighed(odds, expected_languages(["sv"]))

    assert max(turned, key=turned.__getitem__) == "sv"


def test_who_plainly_speaks_another_language_is_heard_in_it() -> None:
    odds = {"fi": 0.003, "en": 0.997}

    assert language_of_window(odds, 8.0, "fi", expected_languages(["fi"])) == "en"


def test_a_register_without_languages_expects_nothing() -> None:
    assert expected_languages([None, None]) == {}


@given(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=50))
def test_the_language_of_more_customers_is_never_less_expected(
    spoken: list[str],
) -> None:
    expected = expected_languages(spoken)

    for one in expected:
        for other in expected:
            if spoken.count(one) > spoken.count(other):
                assert expected[one] > expected[other]


@given(
    st.tuples(*(st.floats(0, 1) for _ in LANGUAGES)),
    st.lists(st.sampled_from(LANGUAGES)),
)
def test_odds_add_up_as_before(odds: tuple[float, ...], spoken: list[str]) -> None:
    heard = dict(zip(LANGUAGES, odds, strict=True))

    found = weighed(heard, expected_languages(spoken))

    assert sum(found.values()) == pytest.approx(sum(odds))


def test_a_sure_call_is_decoded_in_one_language_only() -> None:
    assert rivals({"fi": 0.95, "sv": 0.03, "en": 0.02}) == ("fi",)


def test_an_unsure_call_is_decoded_in_all_it_may_be_the_likeliest_first() -> None:
    assert rivals({"fi": 0.01, "sv": 0.37, "en": 0.62}) == ("en", "sv")


def test_words_that_make_sense_outweigh_the_sound() -> None:
    sound = {"sv": 0.37, "en": 0.62}

    found = weighed_by_words(sound, {"sv": -0.5, "en": -0.9})

    assert found["sv"] > found["en"]
    assert sum(found.values()) == pytest.approx(1.0)


def test_words_alike_leave_it_to_the_sound() -> None:
    found = weighed_by_words({"sv": 0.37, "en": 0.63}, {"sv": -0.5, "en": -0.5})

    assert found == pytest.approx({"sv": 0.37, "en": 0.63})
