"""A deed is never worded without what it is when it was not done."""

from datetime import UTC, datetime

import pytest

from analytics.deed_wordings import deeds_of, other_deeds
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, hear
from analytics.kind_finding import read_kind
from analytics.kind_words import KINDS
from custody.records.calls import PartyRole
from custody.records.findings import Verdict
from custody.records.ids import CallId
from tests.builders import a_transcript, a_turn

LANGUAGES = ("fi", "sv", "en")
KINDS_IN_LANGUAGES = [
    pytest.param(kind, language, id=f"{language} {kind}")
    for language in LANGUAGES
    for kind in KINDS
]


def _hearing(text: str, language: str) -> Hearing:
    turn = a_turn(text, party=PartyRole.AGENT, channel=0)
    return hear(
        a_transcript(CallId("0"), [turn], language=language),
        started_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        zone=UTC,
        duration=20.0,
    )


def test_a_kind_that_is_none_of_ours_is_not_asked_for() -> None:
    assert deeds_of("weekly_report", "fi") == ()


@pytest.mark.parametrize(("kind", "language"), KINDS_IN_LANGUAGES)
def test_a_deed_has_rivals_that_read_otherwise(kind: str, language: str) -> None:
    deeds = deeds_of(kind, language)

    assert deeds
    for said, rivals in deeds:
        assert len(rivals) > 1
        assert fold(said) not in {fold(rival) for rival in rivals}


@pytest.mark.parametrize(("kind", "language"), KINDS_IN_LANGUAGES)
def test_what_says_that_it_was_not_done_confirms_nothing(
    kind: str, language: str
) -> None:
    denied = [
        [one for one in rivals if _denies(one, language)]
        for _, rivals in deeds_of(kind, language)
    ]

    read = {
        one: read_kind(kind, _hearing(f"{one}.", language)).verdict
        for each in denied
        for one in each
    }

    assert all(denied)
    assert [one for one, was in read.items() if was is Verdict.CONFIRMED] == []


def _denies(rival: str, language: str) -> bool:
    words = {
        "fi": {"en", "ei", "ette", "emme"},
        "sv": {"inte"},
        "en": {"not", "haven't", "can't", "hasn't", "didn't", "isn't", "won't"},
    }
    return bool(words[language] & set(rival.split()))


def test_deeds_of_other_kinds_are_the_nearest_ones() -> None:
    (stretch,) = _hearing("Ja sinä varauksen.", "fi").stretches

    others = other_deeds("purchase", "fi", Passage(stretch, 0, 2))

    assert "kirjasin varauksen" in others
    assert "kirjasin tilauksen" not in others
