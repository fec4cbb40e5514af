"""An earlier offer that is taken back up after a later one."""

import pytest

from analytics.first_offers import TakenUp, taken_up
from analytics.hearing import Passage
from tests.analytics.heard import said

OFFERS = {
    "fi": ("agent: Kävisikö tiistai?", "agent: Entä sitten torstai?"),
    "sv": ("agent: Går det på tisdag?", "agent: Torsdag då?"),
    "en": ("agent: Would Tuesday do?", "agent: Thursday then?"),
}
DAYS = ("tiistai", "torstai", "tisdag", "torsdag", "tuesday", "thursday")


def _taken(language: str, last: str) -> TakenUp | None:
    first, second = OFFERS[language]
    hearing = said(first, "customer: Hmm.", second, last, language=language)
    offered = [
        Passage(stretch, place, place)
        for stretch in hearing.stretches
        for place, word in enumerate(stretch.words)
        if word.text.lower().strip("?.,") in DAYS
    ]
    return taken_up(offered, hearing)


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("fi", "customer: Otetaan sittenkin se eka."),
        ("fi", "customer: Se mitä ensin sanoit on parempi."),
        ("sv", "customer: Nej, vi tar den första ändå."),
        ("en", "customer: I'll have the earlier one after all."),
    ],
)
def test_the_offer_before_the_last_stands_when_it_is_taken_up(
    language: str, last: str
) -> None:
    assert _taken(language, last) == TakenUp(stands=0, falls=1)


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("fi", "customer: Joo, se sopii."),
        ("fi", "customer: Tuun nyt ensimmäistä kertaa teille."),
        ("sv", "customer: Inte den första."),
        ("en", "agent: That is the first one I have."),
        ("en", "customer: First I thought Tuesday was better."),
    ],
)
def test_an_offer_is_not_taken_up_by_whatever_is_first(
    language: str, last: str
) -> None:
    assert _taken(language, last) is None
