"""The marked sentences, and how they are counted."""

import pytest

from analytics.bench_sentiment import bench_sentiment, sentiments_in
from analytics.sentiment import Sentiment
from analytics.sentiment_set import LATER, MARKED


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_each_language_has_sixty_sentences_and_a_third_of_neither(
    language: str,
) -> None:
    sentences = [sentence for sentence, _ in MARKED[language]]
    marks = [mark for _, mark in MARKED[language]]

    assert len(sentences) == len(set(sentences)) >= 60
    assert min(marks.count(one) for one in (*Sentiment, None)) >= 20
    assert not {sentence for sentence, _ in LATER[language]} & set(sentences)


def test_right_and_wrong_are_counted() -> None:
    marked = {
        "en": (
            ("I am happy with it.", Sentiment.PRAISE),
            ("I am unhappy with it.", Sentiment.PRAISE),
            ("I am at home.", None),
        )
    }

    tallies = bench_sentiment(marked)["en"]

    praise, displeasure = tallies[Sentiment.PRAISE], tallies[Sentiment.DISPLEASURE]
    assert (praise.precision, praise.recall) == (1.0, 0.5)
    assert (displeasure.precision, displeasure.recall) == (0.0, None)


def test_a_sentence_of_neither_says_nothing() -> None:
    assert sentiments_in("My knee hurts.", "en") == frozenset()
