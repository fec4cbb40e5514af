"""How often words of praise and displeasure are found where a person marked them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from analytics.sentiment import Sentiment, customer_sentiment
from analytics.sentiment_set import Marked
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.transcripts import Transcript, Turn, Word


@dataclass(slots=True)
class SentimentTally:
    """One sentiment over the sentences of a language."""

    num_true: int = 0
    num_found: int = 0
    num_right: int = 0

    @property
    def recall(self) -> float | None:
        """Share of the marked sentences in which it was found."""
        return self.num_right / self.num_true if self.num_true else None

    @property
    def precision(self) -> float | None:
        """Share of the sentences with it that are marked so."""
        return self.num_right / self.num_found if self.num_found else None


Tallies = Mapping[str, Mapping[Sentiment, SentimentTally]]


def bench_sentiment(marked: Mapping[str, Sequence[Marked]]) -> Tallies:
    """Count over marked sentences, by language."""
    told: dict[str, dict[Sentiment, SentimentTally]] = {}
    for language, sentences in marked.items():
        tallies = told[language] = {one: SentimentTally() for one in Sentiment}
        for sentence, true in sentences:
            found = sentiments_in(sentence, language)
            for sentiment, tally in tallies.items():
                tally.num_true += true is sentiment
                tally.num_found += sentiment in found
                tally.num_right += true is sentiment and sentiment in found
    return told


def sentiments_in(sentence: str, language: str) -> frozenset[Sentiment]:
    """Find what a sentence, said by a customer, speaks of."""
    words = tuple(
        Word(start=place * 0.4, end=place * 0.4 + 0.3, text=text, probability=1.0)
        for place, text in enumerate(sentence.split())
    )
    transcript = Transcript(
        call_id=CallId("0" * 32),
        turns=(Turn(party=PartyRole.CUSTOMER, channel=1, words=words),),
        model="bench",
        model_sha256="0" * 64,
        engine="bench",
        language=language,
        language_probability=1.0,
        created_at=datetime(2000, 1, 1, tzinfo=UTC),
    )
    found = customer_sentiment(transcript, language=language)
    return frozenset(one.sentiment for one in found)
