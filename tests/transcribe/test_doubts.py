"""What nobody said goes, what was said stays, and both by the sound alone."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.transcripts import TranscriptFlag, Word
from tests.transcribe.hearing import a_passage, said
from transcribe.doubts import STOCK_PHRASES, weigh, without_loops
from transcribe.heard import Doubt


def test_a_clear_passage_stays_as_it_is() -> None:
    passage = a_passage(said("Hyvää päivää, puhelu nauhoitetaan."))

    weighed = weigh([passage])

    assert weighed.passages == (passage,)
    assert weighed.doubts == ()


def test_what_only_a_second_hearing_read_is_doubted_word_by_word() -> None:
    words = (*said("niin"), *said("joo", 8.0))

    weighed = weigh([a_passage(words, is_heard_again=True)])

    assert weighed.passages == (a_passage(words, is_heard_again=True),)
    assert weighed.doubts == tuple(
        Doubt(flag=TranscriptFlag.LOW_PROBABILITY, channel=0, start=start, end=end)
        for start, end in ((0.0, 0.4), (8.0, 8.4))
    )


def test_words_where_the_engine_heard_no_speech_go() -> None:
    passage = a_passage(
        said("Tervetuloa takaisin"), log_probability=-1.4, no_speech_probability=0.8
    )

    weighed = weigh([passage])

    assert weighed.passages == ()
    assert weighed.doubts == (
        Doubt(flag=TranscriptFlag.UNSPOKEN_REMOVED, channel=0, start=0.0, end=0.8),
    )
    assert weighed.num_dropped == 2


@pytest.mark.parametrize(
    "unheard",
    [
        {"words": said("One hundred.", probability=0.01)},
        {"words": said("Täällä on tullut", probability=0.3), "log_probability": -1.6},
        {
            "words": said("kaksikymmentäkaksi euroa, sata", probability=0.35),
            "no_speech_probability": 0.85,
        },
    ],
    ids=["words-without-sound", "improbable", "no-speech"],
)
def test_a_passage_that_no_speech_was_ever_as_unlikely_as_goes(
    unheard: dict[str, object],
) -> None:
    weighed = weigh([a_passage(**({"words": said("hei")} | unheard))])  # type: ignore[arg-type] # fields of several types

    assert weighed.passages == ()


@pytest.mark.parametrize(
    "noisy",
    [
        {"log_probability": -1.1, "words": said("polvi on kipeä", probability=0.4)},
        {"no_speech_probability": 0.5, "words": said("joo", probability=0.4)},
        {"no_speech_probability": 0.8, "words": said("joo", probability=0.7)},
    ],
    ids=["noise", "half-silent", "short"],
)
def test_speech_in_noise_stays(noisy: dict[str, object]) -> None:
    passage = a_passage(**({"words": said("hei")} | noisy))  # type: ignore[arg-type] # fields of several types

    assert weigh([passage]).passages == (passage,)


def test_a_second_try_without_loops_may_be_less_likely_than_a_first_one() -> None:
    given: dict[str, Any] = {
        "words": said("joo hei maksoin peruutetusta ajasta", probability=0.33),
        "log_probability": -1.3,
        "no_speech_probability": 0.75,
    }
    unlooped = a_passage(**given, is_unlooped=True)

    weighed = weigh([unlooped])
    assert weighed.passages == (unlooped,)
    assert [doubt.flag for doubt in weighed.doubts] == [TranscriptFlag.REPETITION]
    assert weigh([a_passage(**given)]).passages == ()


@pytest.mark.parametrize(
    "made_up",
    [
        {"words": said("I don't know", probability=0.3), "log_probability": -1.7},
        {"words": said("kahdeksan", probability=0.01), "log_probability": -1.0},
        {"words": said("Kiitos katsojille"), "log_probability": -0.9},
    ],
    ids=["as-improbable-as-noise", "words-without-sound", "stock"],
)
def test_a_second_try_of_what_is_no_speech_goes(made_up: dict[str, Any]) -> None:
    weighed = weigh([a_passage(**made_up, is_unlooped=True)])

    assert weighed.passages == ()
    assert [doubt.flag for doubt in weighed.doubts] == [TranscriptFlag.UNSPOKEN_REMOVED]


@pytest.mark.parametrize(
    "credit",
    [
        "Tekstitys: Kaisa Keksitty",
        "Suomenkielinen tekstitys Matti Mallinen",
        "Textning Stina Påhitt",
        "Undertexter från Amara.org-gemenskapen",
        "Subtitles by the Amara.org community",
        "Thank you for watching!",
        "Kiitos kun katsoit!",
    ],
)
def test_credits_of_films_go_whoever_they_name(credit: str) -> None:
    passage = a_passage(said(credit, probability=0.4))

    assert weigh([passage]).passages == ()


def test_a_clear_sentence_that_begins_like_a_credit_stays() -> None:
    passage = a_passage(said("Käännös on postissa"))

    assert weigh([passage]).passages == (passage,)


def test_a_second_copy_that_took_no_time_goes() -> None:
    once = said("Seven of clubs.", seconds=0.3)
    again = said("Seven of clubs.", 0.9, seconds=0.02)

    weighed = weigh([a_passage((*once, *again))])

    assert weighed.passages[0].words == once
    assert [doubt.flag for doubt in weighed.doubts] == [TranscriptFlag.REPETITION]
    assert weighed.num_dropped == 3


def test_a_second_copy_at_a_speakers_pace_stays() -> None:
    words = said("sopii hyvin sopii hyvin", seconds=0.15)

    assert without_loops(words) == words


def test_a_digit_said_twice_stays_though_it_took_no_time() -> None:
    words = (*said("nolla seitsemän"), *said("seitsemän", 0.8, seconds=0.02))

    assert without_loops(words) == words


def test_a_digit_that_goes_on_in_no_time_is_cut() -> None:
    slow = said("viisi viisi viisi")
    words = (*slow, *said("viisi viisi viisi viisi", 1.2, seconds=0.02))

    assert without_loops(words) == slow


def test_words_faster_than_anybody_speaks_are_flagged_and_kept() -> None:
    slow = said("Hyvää päivää")
    fast = said("maanantai tiistai keskiviikko", 0.8, seconds=0.02)

    weighed = weigh([a_passage((*slow, *fast))])

    assert weighed.passages[0].words == (*slow, *fast)
    assert weighed.doubts == (
        Doubt(flag=TranscriptFlag.LOW_PROBABILITY, channel=0, start=0.8, end=0.86),
    )


@pytest.mark.parametrize(
    "doubtful",
    [
        {"log_probability": -1.2},
        {"no_speech_probability": 0.7},
        {"words": said("Kiitos katsomisesta!", probability=0.2)},
    ],
    ids=["improbable", "no-speech", "unsure-words"],
)
def test_a_stock_phrase_goes_when_the_sound_speaks_against_it(
    doubtful: dict[str, object],
) -> None:
    passage = a_passage(
        **({"words": said("Kiitos katsomisesta!")} | doubtful)  # type: ignore[arg-type] # fields of several types
    )

    assert weigh([passage]).passages == ()


def test_a_stock_phrase_that_was_clearly_said_stays() -> None:
    passage = a_passage(said("Kiitos katsomisesta!"))

    assert weigh([passage]).passages == (passage,)


def test_other_words_stay_even_when_the_engine_is_unsure() -> None:
    passage = a_passage(said("Polvi on kipeä", probability=0.2))

    assert weigh([passage]).passages == (passage,)


def test_stock_phrases_are_written_as_they_are_compared() -> None:
    assert all(phrase == " ".join(phrase.split()).lower() for phrase in STOCK_PHRASES)


def test_a_passage_without_words_leaves_nothing() -> None:
    weighed = weigh([a_passage(())])

    assert (weighed.passages, weighed.doubts) == ((), ())


def test_a_crammed_loop_is_cut_to_one_copy_and_flagged() -> None:
    words = (*said("aika on", seconds=0.3), *said("viisi " * 20, 0.6, seconds=0.04))

    weighed = weigh([a_passage(words)])

    assert [word.text for word in weighed.passages[0].words] == ["aika", "on", "viisi"]
    assert weighed.doubts[0].flag is TranscriptFlag.REPETITION


def test_a_card_number_keeps_its_ones() -> None:
    words = said("four " + "one " * 15, seconds=0.3)

    assert without_loops(words) == words


def test_a_loop_of_several_words_is_cut_too() -> None:
    words = said("en tiedä mitä " * 10, seconds=0.03)

    assert [word.text for word in without_loops(words)] == ["en", "tiedä", "mitä"]


def test_a_loop_that_the_engine_could_not_leave_is_flagged() -> None:
    weighed = weigh([a_passage(said("joo joo"), is_looping=True)])

    assert [doubt.flag for doubt in weighed.doubts] == [TranscriptFlag.REPETITION]


@given(st.text(alphabet="abc ", max_size=60), st.floats(0.02, 0.5))
def test_cutting_loops_keeps_order_and_a_copy_of_every_word(
    text: str, seconds: float
) -> None:
    words = said(text, seconds=seconds)

    kept = without_loops(words)

    assert list(kept) == [word for word in words if word in kept]
    assert {word.text for word in kept} == {word.text for word in words}


@given(st.text(alphabet="abc ", max_size=60))
def test_words_at_a_speakers_pace_are_never_cut(text: str) -> None:
    words: tuple[Word, ...] = said(text, seconds=1.0)

    assert without_loops(words) == words
