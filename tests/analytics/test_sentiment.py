from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics import sentiment_words
from analytics.sentiment import Sentiment, SentimentWord, customer_sentiment
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.transcripts import Transcript
from tests.builders import a_transcript, a_turn


def _said(text: str, party: PartyRole | None = PartyRole.CUSTOMER) -> Transcript:
    return a_transcript(CallId("0" * 32), [a_turn(text, party=party)])


def _found(text: str, language: str = "fi") -> list[tuple[str, str]]:
    found = customer_sentiment(_said(text), language=language)
    return [(str(one.sentiment), one.text) for one in found]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        pytest.param(
            "Olen todella pettynyt palveluunne.",
            "fi",
            [("displeasure", "pettynyt")],
            id="displeasure",
        ),
        pytest.param(
            "Olen tyytyväinen palveluun.",
            "fi",
            [("praise", "tyytyväinen")],
            id="praise",
        ),
        pytest.param(
            "En ole kovin tyytyväinen.",
            "fi",
            [("displeasure", "En ole kovin tyytyväinen.")],
            id="praise denied",
        ),
        pytest.param(
            "Jag är inte nöjd.", "sv", [("displeasure", "inte nöjd.")], id="in Swedish"
        ),
        pytest.param(
            "No, I am happy.", "en", [("praise", "happy.")], id="a no before a comma"
        ),
        pytest.param(
            "The staff were rude.", "en", [("displeasure", "rude.")], id="in English"
        ),
        pytest.param(
            "Lääkäri ei edes kuunnellut minua.",
            "fi",
            [("displeasure", "edes kuunnellut")],
            id="a way of saying it",
        ),
        pytest.param(
            "I can't complain, really.",
            "en",
            [("praise", "can't complain,")],
            id="a way of praising",
        ),
        pytest.param(
            "Det var dålig service.",
            "sv",
            [("displeasure", "dålig")],
            id="of the service",
        ),
        pytest.param(
            "Jag hör dåligt. Bra service.",
            "sv",
            [("praise", "Bra")],
            id="of the service in its own sentence only",
        ),
        pytest.param("Yskä on kamala.", "fi", [], id="a cough is not the service"),
        pytest.param("Kiitos paljon, hei.", "fi", [], id="politeness is no praise"),
        pytest.param("Polvi on kipeä.", "fi", [], id="pain is no displeasure"),
    ],
)
def test_words_tell_praise_from_displeasure(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    assert _found(text, language) == found


@pytest.mark.parametrize(
    "party", [PartyRole.AGENT, PartyRole.SUPERVISOR, PartyRole.BOT, None], ids=str
)
def test_nobody_but_the_customer_is_read(party: PartyRole | None) -> None:
    transcript = _said("Olen todella pettynyt.", party)

    assert customer_sentiment(transcript, language="fi") == ()


def test_a_word_bears_its_seconds() -> None:
    found = customer_sentiment(_said("Olen hyvin pettynyt"), language="fi")

    assert found == (
        SentimentWord(
            sentiment=Sentiment.DISPLEASURE,
            text="pettynyt",
            channel=1,
            start=1.0,
            end=1.5,
        ),
    )


def test_a_word_that_is_as_likely_another_is_left_out() -> None:
    transcript = _said("pettynyt")
    (turn,) = transcript.turns
    doubtful = replace(turn, words=(replace(turn.words[0], probability=0.2),))

    found = customer_sentiment(replace(transcript, turns=(doubtful,)), language="fi")

    assert found == ()


def test_a_language_without_lists_is_not_guessed_at() -> None:
    assert customer_sentiment(_said("pettynyt"), language=None) == ()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_word_is_on_both_lists(language: str) -> None:
    praise = set(sentiment_words.PRAISE[language])

    assert praise.isdisjoint(sentiment_words.DISPLEASURE[language])


@given(text=st.text(max_size=80))
def test_every_word_found_was_said(text: str) -> None:
    found = customer_sentiment(_said(text), language="en")

    assert all(one.text in " ".join(text.split()) for one in found)
