"""A worker's tables of words are made before the first caller's call is read."""

from analytics.clock_forms import clock_forms
from analytics.numerals import cardinals
from cli.ready import make_ready


def test_tables_of_every_language_stand_when_a_worker_is_ready() -> None:
    make_ready(("fi", "sv", "en"))
    made = clock_forms.cache_info().misses, cardinals.cache_info().misses
    for language in ("fi", "sv", "en"):
        clock_forms(language)
        cardinals(language)
    assert made == (clock_forms.cache_info().misses, cardinals.cache_info().misses)


def test_a_language_without_words_of_ours_is_left_out() -> None:
    make_ready(("de",))
