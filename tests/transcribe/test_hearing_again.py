"""Speech that no word was written for, heard once more."""

from dataclasses import replace

import pytest

from tests.transcribe.hearing import a_passage, said
from transcribe.hearing_again import LONGEST_AGAIN_SECONDS, missed_spans, taken
from transcribe.voice_activity import Span

UNSPOKEN = {"log_probability": -1.5, "no_speech_probability": 0.9}


def test_what_was_written_is_not_heard_again() -> None:
    passages = [a_passage(said("hyvää päivää", 1.0))]

    assert missed_spans((((1.0, 1.8),), ()), passages) == ((), ())


def test_what_no_word_was_written_for_is_heard_again_with_a_margin() -> None:
    passages = [a_passage(said("hyvää päivää", 1.0))]

    found = missed_spans((((1.0, 1.8), (4.0, 6.0)), ()), passages)

    assert found == ((Span(3.85, 6.15),), ())


def test_what_was_rejected_is_heard_again() -> None:
    rejected = a_passage(said("kiitos katsomisesta", 4.0), **UNSPOKEN)

    assert missed_spans((((4.0, 6.0),),), [rejected]) == ((Span(3.85, 6.15),),)


def test_speech_beside_the_others_words_is_theirs() -> None:
    other = a_passage(said("hyvää päivää teille", 4.0), channel=1)

    assert missed_spans((((4.0, 5.3),), ((4.0, 5.2),)), [other]) == ((), ())


def test_no_part_is_longer_than_a_window_and_none_is_left_out() -> None:
    ((*parts,),) = missed_spans((((10.0, 34.0),),), [])

    assert all(part.duration <= LONGEST_AGAIN_SECONDS for part in parts)
    assert (parts[0].start, parts[-1].end) == (9.85, 34.15)
    assert [one.end for one in parts[:-1]] == [two.start for two in parts[1:]]


def test_what_is_speech_is_taken_and_marked() -> None:
    passage = a_passage(said("hyvää päivää"))

    assert taken([passage]) == (replace(passage, is_heard_again=True),)


@pytest.mark.parametrize(
    "changed",
    [
        UNSPOKEN,
        {"log_probability": -1.05, "no_speech_probability": 0.55},
        {"is_looping": True},
        {"is_unlooped": True},
        {"words": said("hyvää päivää", probability=0.2)},
    ],
    ids=["no speech", "faint", "looping", "unlooped", "unheard"],
)
def test_what_may_be_made_up_is_not_taken(changed: dict[str, object]) -> None:
    assert taken([replace(a_passage(said("hyvää päivää")), **changed)]) == ()  # type: ignore[arg-type] # any field
