"""Garbled words beside and between what is hidden."""

from custody.records.redactions import RedactionKind
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.edges import find_edges
from transcribe.redaction.number_words import LANGUAGES, number_words
from transcribe.redaction.speech import Found, Speech, lay_out

LONGEST_WORD = 4
"""Letters of a number word below which a letter more is another word."""


def edges(text: str, *places: int, kind: RedactionKind = RedactionKind.IBAN) -> str:
    """Hide some words, and give those that their edges hide, in order."""
    speech = lay_out(a_call(said(text, 3.0)))
    found = [Found(kind, (_words(speech)[place],)) for place in places]
    more = {word.place: word for one in find_edges(speech, found) for word in one.words}
    return " ".join(more[place].text for place in sorted(more))


def _words(speech: Speech) -> tuple:  # type: ignore[type-arg] # words of one stream
    return speech.streams[0]


def test_garbled_words_beside_a_digit_belong_to_it() -> None:
    assert edges("tafi kahdeksan yljavinsin haluaisin", 1) == "tafi yljavinsin"


def test_clear_words_beside_a_digit_stay() -> None:
    assert edges("maanantaina kahdeksan haluaisin varata", 1) == ""


def test_short_words_between_two_parts_belong_to_them() -> None:
    assert edges("kahdeksan ne oli ja viisi", 0, 4) == "ne oli ja"


def test_a_unit_between_two_parts_keeps_them_apart() -> None:
    assert edges("kahdeksan euroa viisi", 0, 2) == ""


def test_names_have_no_such_edges() -> None:
    assert edges("tafi Virtanen yljavinsin", 1, kind=RedactionKind.NAME) == ""


def test_a_letter_spelt_after_a_number_belongs_to_it() -> None:
    assert edges("yhdeksän kuusi niin kuin Matti", 0, 1) == "niin kuin Matti"


def test_a_misheard_word_that_leads_to_a_number_is_none_of_it() -> None:
    assert edges("numeroion kahdeksan viisi", 1, 2) == ""
    assert edges("ohelin meronioon, kahdeksan viisi", 2, 3) == ""


def test_number_words_misheard_by_a_letter_lead_to_nothing() -> None:
    words = (one for language in LANGUAGES for one in number_words(language))
    forms = {one.form for one in words if not one.is_ordinal}
    garbled = sorted(f"{form}jx" for form in forms if len(form) > LONGEST_WORD)

    kept = [one for one in garbled if one not in edges(f"{one} kahdeksan viisi", 1)]

    assert kept == []
