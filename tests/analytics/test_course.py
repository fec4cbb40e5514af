"""The last word on a matter: offers taken or let be, deeds taken back, slips mended."""

import pytest

from analytics.business import read_business
from analytics.kind_finding import read_kind
from analytics.turned_down import lets_be, turns_down
from custody.records.findings import Verdict
from tests.analytics.heard import said

WISH = {
    "fi": "customer: Tarttisin ajan lääkärille.",
    "sv": "customer: Jag behöver en läkartid.",
    "en": "customer: I need to see a doctor.",
}
OFFER = {
    "fi": "agent: Mulla olis tiistaina kello kymmenen, kelpaisko?",
    "sv": "agent: Jag har en lucka på tisdag klockan tio, duger det?",
    "en": "agent: I could do Tuesday at ten, any good?",
}
TAKEN = {
    "fi": "customer: Sillä mennään.",
    "sv": "customer: Vi kör på den.",
    "en": "customer: Stick me in for that.",
}
DEED = {
    "fi": "agent: Noin, siellä se nyt on, tiistaina kello kymmenen.",
    "sv": "agent: Så där, nu står du där, tisdag klockan tio.",
    "en": "agent: There we go, that's gone in, Tuesday at ten.",
}
LET_BE = {
    "fi": (
        "customer: Hmm, mä katon sen illalla itse netistä.",
        "customer: Kuulostaa hyvältä, mutta vahvistan huomenna.",
        "customer: En mä nyt sitten.",
    ),
    "sv": (
        "customer: Då struntar vi i det så länge.",
        "customer: Bra, men jag måste fråga på jobbet.",
        "customer: Nä, jag väntar hellre.",
    ),
    "en": (
        "customer: I'd rather not commit yet.",
        "customer: Sounds good but I'll check with work.",
        "customer: Let's leave it for now.",
    ),
}
GIVEN_BACK = {
    "fi": ("customer: Hetkinen, ei sittenkään.", "agent: Okei, ei varata mitään."),
    "sv": ("customer: Vänta, ta bort den ändå.", "agent: Då bokar vi inget."),
    "en": ("customer: Wait, scrap that.", "agent: Okay, I've taken it out again."),
}
LANGUAGES = ("fi", "sv", "en")


def verdict(language: str, *lines: str, kind: str = "booking") -> Verdict:
    return read_kind(kind, said(*lines, language=language)).verdict


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_not_turned_down_and_said_once_more_is_booked(language: str) -> None:
    lines = (WISH[language], OFFER[language], TAKEN[language], DEED[language])

    assert verdict(language, *lines) is Verdict.CONFIRMED


@pytest.mark.parametrize(
    ("language", "answer"),
    [(language, one) for language, pool in LET_BE.items() for one in pool],
)
def test_an_offer_that_is_let_be_is_not_booked(language: str, answer: str) -> None:
    assert verdict(language, WISH[language], OFFER[language], answer) is not (
        Verdict.CONFIRMED
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_given_back_on_the_same_call_is_not_done(language: str) -> None:
    lines = (WISH[language], OFFER[language], TAKEN[language], DEED[language])

    assert verdict(language, *lines, *GIVEN_BACK[language]) is not Verdict.CONFIRMED


def test_a_slip_that_is_mended_undoes_nothing() -> None:
    lines = (WISH["en"], OFFER["en"], TAKEN["en"])

    slip = "agent: I'll put you in at nine, sorry, wrong line, at ten on Tuesday."
    assert verdict("en", *lines, slip) is Verdict.CONFIRMED


def test_the_old_time_that_stays_is_not_moved() -> None:
    lines = (
        "customer: Mulla on aika maanantaina kello yhdeksän, voiko sen siirtää?",
        OFFER["fi"],
        "customer: No pidetään sitten se entinen.",
        "agent: Selvä, se on niin kuin sovittu.",
    )

    assert verdict("fi", *lines, kind="rescheduling") is not Verdict.CONFIRMED


def test_nothing_left_to_pay_is_paid_and_nothing_left_is_full() -> None:
    bill = ("customer: Haluisin maksaa laskun.", "agent: Se on kolkyt euroa.")

    paid = verdict("fi", *bill, "agent: Noin, ei oo enää mitään auki.", kind="payment")
    full = verdict("fi", WISH["fi"], "agent: Ei oo enää aikoja jäljellä.")
    assert (paid, full) == (Verdict.CONFIRMED, Verdict.UNCLEAR)


def test_an_answer_in_words_of_another_kind_opens_no_new_matter() -> None:
    lines = (
        "customer: What does a massage cost?",
        "agent: It's forty euros.",
        "customer: The advert said thirty.",
        "agent: It's forty euros now.",
        "customer: Go on, then.",
        "agent: Sorted, it's on its way.",
    )

    assert verdict("en", *lines, kind="purchase") is Verdict.CONFIRMED
    assert verdict("en", *lines, kind="marketing_ban") is not Verdict.CONFIRMED


def test_what_is_done_before_a_question_in_the_same_breath_is_done() -> None:
    lines = (
        "customer: Pitäis perua huominen aika.",
        "agent: Noin, peruttu, olisko muuta?",
    )

    assert verdict("fi", *lines, kind="cancellation") is Verdict.CONFIRMED


def test_a_time_that_somebody_else_gave_back_is_an_offer() -> None:
    lines = (
        WISH["sv"],
        "agent: Någon har avbokat på tisdag klockan tio, passar det?",
        "customer: Ja tack.",
        DEED["sv"],
    )

    assert verdict("sv", *lines) is Verdict.CONFIRMED
    assert verdict("sv", *lines, kind="cancellation") is not Verdict.CONFIRMED


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("customer: Ei muuta, kiitos.", False),
        ("customer: Onko teillä muuta?", False),
        ("customer: Jätetään sikseen.", True),
    ],
)
def test_turning_down_is_told_from_good_manners(line: str, *, expected: bool) -> None:
    (sentence,) = read_business(said(line)).sentences

    assert turns_down(sentence) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("agent: Selvä, en koske siihen.", True),
        ("agent: Ei tarvitse tulla.", False),
        ("agent: Nähdään silloin.", False),
    ],
)
def test_letting_be_is_told_from_good_news(line: str, *, expected: bool) -> None:
    (sentence,) = read_business(said(line)).sentences

    assert lets_be(sentence) is expected
