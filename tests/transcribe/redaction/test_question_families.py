"""Questions without a noun from the list, told by what they are made of."""

import pytest

from custody.records.redactions import RedactionKind as Kind
from tests.transcribe.redaction.conversing import readable
from transcribe.redaction.question_families import asked_kind, given_kind
from transcribe.redaction.speech import plain


def folded(line: str) -> tuple[str, ...]:
    return tuple(plain(word) for word in line.split())


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Missä te nykyään asutte?", Kind.ADDRESS),
        ("Vilken gata är det?", Kind.ADDRESS),
        ("Where are you living these days?", Kind.ADDRESS),
        ("Mikä teidän nimi on?", Kind.NAME),
        ("Vem pratar jag med?", Kind.NAME),
        ("What's the surname?", Kind.NAME),
        ("Mikä se tunnuksen loppu oli?", Kind.HENKILOTUNNUS),
        ("Mistä numerosta sut tavoittaa?", Kind.PHONE),
        ("How can we reach you?", Kind.PHONE),
        ("Mihin meiliin mä laitan sen?", Kind.EMAIL),
        ("Which account should we refund to?", Kind.IBAN),
        ("Where should the money go?", Kind.IBAN),
        ("Vad står det på kortet?", Kind.CARD),
        ("Milloin olet syntyny?", Kind.DATE_OF_BIRTH),
        ("Mikä sun henkilotunus on?", Kind.HENKILOTUNNUS),
    ],
)
def test_a_question_is_told_by_its_ideas(line: str, kind: Kind) -> None:
    assert asked_kind(folded(line)) is kind


@pytest.mark.parametrize(
    "line",
    [
        "Mistä on kyse?",
        "Miten voin auttaa?",
        "Voitko odottaa hetken linjalla?",
        "Maksatko kortilla vai laskulla?",
        "Vad kan jag hjälpa till med?",
        "När passar det dig att komma?",
        "How can I help you today?",
        "What time would you like to come?",
        "When did the pain start?",
    ],
)
def test_other_questions_ask_for_no_identifier(line: str) -> None:
    assert asked_kind(folded(line)) is None


@pytest.mark.parametrize(
    ("line", "kind", "last"),
    [
        ("Me muutettiin, uusi osoite on Koulukuja", Kind.ADDRESS, 4),
        ("Vi har flyttat till Storgatan", Kind.ADDRESS, 3),
        ("Soitan siitä laskusta", None, 0),
        ("Mun meili on", Kind.EMAIL, 2),
        ("She was born on the", Kind.DATE_OF_BIRTH, 4),
    ],
)
def test_callers_announce_what_they_give(
    line: str, kind: Kind | None, last: int
) -> None:
    assert given_kind(folded(line)) == (None if kind is None else (kind, last))


def test_what_follows_such_a_question_is_hidden_whatever_came_out() -> None:
    asked = "A: Missä te asutte?"

    assert readable(asked, "C: Koulakuia runssi")[1] == "_ _"


def test_an_address_misheard_as_sentences_is_hidden_while_its_breath_lasts() -> None:
    answer = "C: Plus fifty bits. Fifteen. High three. Third two."

    said = readable("A: Where do we send the letter?", answer, language="en")

    assert said[1] == " ".join("_" * 8)
