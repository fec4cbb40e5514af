"""Words of praise and displeasure in what a customer said: of text, never of a voice.

Of the customer alone, where it is known whose words they are; never of an agent. What
comes out are the words with their seconds and no number: a number would be read as a
measurement of a mood, which words of a few dozen do not bear.

Source: Regulation (EU) 2024/1689 (AI Act), article 5(1)(f), which forbids inferring
emotions of people at work, and article 3(39): emotion recognition is by biometric data,
which a voice is and a text is not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from analytics.sentiment_words import (
    DISPLEASURE,
    PHRASES,
    PRAISE,
    SERVICE,
    TURNS,
    WITH_SERVICE,
)
from custody.catalogue.lemmas import LANGUAGES, index_terms, words_of
from custody.records.calls import PartyRole
from custody.records.transcripts import Transcript, Word

REACH = 3
"""Words before, within which a negation turns a word: "en ole kovin tyytyväinen"."""
LEAST_PROBABILITY = 0.4
"""The recogniser's own; below it a word is as likely another."""


class Sentiment(StrEnum):
    """Which way a word speaks."""

    PRAISE = "praise"
    DISPLEASURE = "displeasure"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentimentWord:
    """One word that a customer said, and the negation before it if there is one.

    Attributes:
        text: as the transcript has it, in its own order.
        start, end: seconds from the recording's start.
    """

    sentiment: Sentiment
    text: str = field(repr=False)
    channel: int
    start: float
    end: float


def customer_sentiment(
    transcript: Transcript, *, language: str | None
) -> tuple[SentimentWord, ...]:
    """Find the words of praise and displeasure that the customer said, in order.

    Given a masked transcript, only words that are left unmasked can be found.

    Args:
        transcript: as somebody may see it.
        language: ISO 639-1; of one without lists nothing is found.
    """
    if language not in LANGUAGES:
        return ()
    found = [
        one
        for turn in transcript.turns
        if turn.party is PartyRole.CUSTOMER
        for one in _in_turn(turn.words, turn.channel, language)
    ]
    return tuple(sorted(found, key=lambda one: one.start))


def _in_turn(
    words: Sequence[Word], channel: int, language: str
) -> Iterator[SentimentWord]:
    told: dict[int, tuple[int, Sentiment]] = dict(_phrases_in(words, language))
    taken = {place for first, (last, _) in told.items() for place in range(first, last)}
    for place, word in enumerate(words):
        if word.probability < LEAST_PROBABILITY or place in taken:
            continue
        sentiment = _sentiment_of(words, place, language)
        if sentiment is None:
            continue
        first = _negation_before(words, place, language)
        if first is not None:
            sentiment = _turned(sentiment)
        yield _said(words, place if first is None else first, place, sentiment, channel)
    for first, (after, sentiment) in told.items():
        yield _said(words, first, after - 1, sentiment, channel)


def _said(
    words: Sequence[Word], first: int, last: int, sentiment: Sentiment, channel: int
) -> SentimentWord:
    said = words[first : last + 1]
    return SentimentWord(
        sentiment=sentiment,
        text=" ".join(one.text for one in said),
        channel=channel,
        start=said[0].start,
        end=said[-1].end,
    )


def _phrases_in(
    words: Sequence[Word], language: str
) -> Iterator[tuple[int, tuple[int, Sentiment]]]:
    """Find phrases that say it without a listed word: first place, place after."""
    spoken = [_plain(word.text) for word in words]
    for sentiment in Sentiment:
        for phrase in PHRASES[sentiment][language]:
            wanted = phrase.split()
            for place in range(len(spoken) - len(wanted) + 1):
                said = words[place : place + len(wanted)]
                if spoken[place : place + len(wanted)] == wanted and all(
                    one.probability >= LEAST_PROBABILITY for one in said
                ):
                    yield place, (place + len(wanted), sentiment)


def _sentiment_of(words: Sequence[Word], place: int, language: str) -> Sentiment | None:
    """Tell which way a word speaks; some only in a sentence about the service."""
    forms = _forms(words[place].text, language)
    for sentiment in (Sentiment.DISPLEASURE, Sentiment.PRAISE):
        if forms & _listed(language)[sentiment]:
            return sentiment
    for sentiment in (Sentiment.DISPLEASURE, Sentiment.PRAISE):
        if forms & frozenset(WITH_SERVICE[sentiment][language]):
            sentence = _sentence(words, place)
            is_service = any(
                _forms(one.text, language) & frozenset(SERVICE[language])
                for one in sentence
            )
            return sentiment if is_service else None
    return None


def _forms(text: str, language: str) -> frozenset[str]:
    return frozenset(
        form for word in words_of(text) for form in index_terms(word, language)
    )


def _sentence(words: Sequence[Word], place: int) -> Sequence[Word]:
    """Give the words of the sentence that a word is in."""
    ends = [at for at, word in enumerate(words) if word.text.endswith((".", "?", "!"))]
    first = max((at + 1 for at in ends if at < place), default=0)
    last = min((at for at in ends if at >= place), default=len(words) - 1)
    return words[first : last + 1]


def _plain(text: str) -> str:
    return text.casefold().strip(" .,;:!?\"'").replace("\u2019", "'")


@lru_cache
def _listed(language: str) -> Mapping[Sentiment, frozenset[str]]:
    return {
        Sentiment.PRAISE: frozenset(PRAISE[language]),
        Sentiment.DISPLEASURE: frozenset(DISPLEASURE[language]),
    }


def _negation_before(words: Sequence[Word], place: int, language: str) -> int | None:
    """Find the nearest negation before a word, in its own sentence."""
    for at in range(place - 1, max(-1, place - 1 - REACH), -1):
        text = words[at].text
        if text.rstrip().endswith((".", "?", "!", ",")):
            return None
        if _plain(text) in TURNS[language]:
            return at
    return None


def _turned(sentiment: Sentiment) -> Sentiment:
    if sentiment is Sentiment.PRAISE:
        return Sentiment.DISPLEASURE
    return Sentiment.PRAISE
