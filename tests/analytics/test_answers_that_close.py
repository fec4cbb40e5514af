"""What closes a matter by where it stands: an answer between a yes and a thank-you."""

import pytest

from analytics.kind_finding import read_kind
from custody.records.findings import Verdict
from tests.analytics.heard import said

LANGUAGES = ("fi", "sv", "en")
TALK = {
    "fi": (
        "customer: Maksaisin sen laskun, joka tuli maanantaina.",
        "agent: Se tekee neljäkymmentäviisi euroa.",
        "customer: Veloittakaa kortilta.",
    ),
    "sv": (
        "customer: Jag ville betala räkningen som kom i måndags.",
        "agent: Den är på fyrtiofem euro.",
        "customer: Dra den på kortet.",
    ),
    "en": (
        "customer: I'd like to pay the bill that came on Monday.",
        "agent: That comes to forty-five euros.",
        "customer: Charge it to my card.",
    ),
}
ANSWER = {
    "fi": "agent: Tilanne nollassa meillä.",
    "sv": "agent: Saldot på noll igen.",
    "en": "agent: Zero on the screen here.",
}
BAD = {
    "fi": "agent: Kortti ei kelvannut.",
    "sv": "agent: Kortet godkändes inte.",
    "en": "agent: The card was declined.",
}
THANKS = {
    "fi": "customer: Kiitos paljon.",
    "sv": "customer: Tack så mycket.",
    "en": "customer: Thank you very much.",
}
LETS_BE = {
    "fi": "customer: Maksankin sen itse verkkopankissa.",
    "sv": "customer: Jag betalar den själv i nätbanken.",
    "en": "customer: I'll pay it myself online later.",
}


def verdict(language: str, *lines: str, kind: str = "payment") -> Verdict:
    return read_kind(kind, said(*lines, language=language)).verdict


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_answered_to_a_yes_closes_the_matter(language: str) -> None:
    lines = (*TALK[language], ANSWER[language], THANKS[language])

    assert verdict(language, *lines) is Verdict.CONFIRMED


@pytest.mark.parametrize("language", LANGUAGES)
def test_bad_news_after_a_yes_closes_nothing(language: str) -> None:
    lines = (*TALK[language], BAD[language], THANKS[language])

    assert verdict(language, *lines) is not Verdict.CONFIRMED


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_to_a_no_closes_nothing(language: str) -> None:
    lines = (*TALK[language][:2], LETS_BE[language], ANSWER[language], THANKS[language])

    assert verdict(language, *lines) is not Verdict.CONFIRMED


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agent_s_farewell_closes_nothing(language: str) -> None:
    lines = (*TALK[language], THANKS[language], ANSWER[language])

    assert verdict(language, *lines) is not Verdict.CONFIRMED


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("fi", ("customer: Se maanantai kello yhdeksän, niin en ole silloin maassa.",
                "agent: Keskiviikkona kello kymmenen olisi vapaa, sopiiko?",
                "customer: Sopii hyvin.", "agent: Selvä, vaihdettu on.",
                "customer: Kiitos.")),
        ("sv", ("customer: Den där måndagen klockan nio, då är jag inte hemma.",
                "agent: På onsdag klockan tio är det ledigt, passar det?",
                "customer: Det passar bra.", "agent: Bra, då har jag bytt den.",
                "customer: Tack.")),
        ("en", ("customer: That Monday at nine o'clock, I'm not in the country then.",
                "agent: Wednesday at ten o'clock is free, does that suit?",
                "customer: Yes, that suits.", "agent: Right, I've switched it.",
                "customer: Thanks.")),
    ],
    ids=LANGUAGES,
)  # fmt: skip
def test_a_time_that_will_not_do_is_one_to_be_moved(
    language: str, lines: tuple[str, ...]
) -> None:
    assert verdict(language, *lines, kind="rescheduling") is Verdict.CONFIRMED


def test_one_moment_to_look_puts_nothing_off() -> None:
    booked = (
        "customer: Could I book an appointment?",
        "agent: One second and I'll look into it.",
        "agent: I could do Tuesday at ten, any good?",
        "customer: Yes please.",
        "agent: Pinned down.",
        "customer: Thanks.",
    )

    assert verdict("en", *booked, kind="booking") is Verdict.CONFIRMED


def test_whoever_comes_after_all_has_cancelled_nothing() -> None:
    kept = (
        "customer: I want to cancel my appointment.",
        "agent: You have Tuesday at ten, shall I cancel it?",
        "customer: Yes.",
        "agent: At this notice there's a fee of forty euros.",
        "customer: Then I'm coming anyway.",
        "agent: Fine, all good then.",
        "customer: Thanks.",
    )

    assert verdict("en", *kept, kind="cancellation") is not Verdict.CONFIRMED


def test_a_caller_who_is_passed_on_has_had_nothing_moved() -> None:
    passed = (
        "customer: My appointment is on Friday at ten but I cannot make it.",
        "agent: I'm switching you over to another adviser.",
    )

    assert verdict("en", *passed, kind="rescheduling") is not Verdict.CONFIRMED
