"""Of a deed that was misheard the sound is asked, and never for the deed alone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from analytics.asked_deeds import MOST_SENTENCES, NEAR, deed_inquiries
from analytics.desk import AnalyticsDesk
from analytics.hearing import Hearing, hear
from analytics.inquiries import Inquiry
from analytics.stage import analyse_call
from custody.catalogue.findings import findings_of
from custody.records.calls import Call, PartyRole
from custody.records.findings import Basis, Finding, FindingField, Verdict
from custody.records.ids import CallId
from custody.records.likelihoods import EVERY_MANNER, Likelihood, Question
from custody.records.transcripts import Turn, Word
from tests.analytics.desks import a_desk, lay_call, register
from tests.builders import (
    A_MOMENT,
    a_customer,
    a_transaction,
    a_transcript,
    a_turn,
)

MISHEARD = "Laskuvat luutmaaksesto."
ONE_WORD = "Laskuvatluutmaaksesto."
DONE, NOT_DONE = "lasku on maksettu", "laskua ei ole maksettu"


def _hearing(
    text: str, *, party: PartyRole = PartyRole.AGENT, probability: float = 0.5
) -> Hearing:
    turn = a_turn(text, party=party, channel=0)
    words: tuple[Word, ...] = tuple(
        replace(word, probability=probability) for word in turn.words
    )
    return _heard([replace(turn, words=words)])


def _heard(turns: Sequence[Turn]) -> Hearing:
    return hear(
        a_transcript(CallId("0"), turns),
        started_at=A_MOMENT,
        zone=ZoneInfo("Europe/Helsinki"),
        duration=10.0,
    )


def test_a_deed_is_asked_for_beside_its_failure_and_other_deeds() -> None:
    asked = next(deed_inquiries("payment", _hearing(MISHEARD)))

    assert asked.expected == DONE
    assert NOT_DONE in asked.forms
    assert any("tilaus" in form or "aika" in form for form in asked.forms)
    assert asked.question.num_own == 1
    assert asked.question.wordings[-1] == MISHEARD


@pytest.mark.parametrize(
    "hearing",
    [
        pytest.param(_hearing(MISHEARD, party=PartyRole.CUSTOMER), id="customer"),
        pytest.param(_hearing(MISHEARD, probability=0.97), id="sure"),
    ],
)
def test_nothing_is_asked_where_no_deed_was_misheard(hearing: Hearing) -> None:
    assert list(deed_inquiries("payment", hearing)) == []


def test_a_kind_of_somebody_elses_is_not_asked_for() -> None:
    assert list(deed_inquiries("weekly_report", _hearing(MISHEARD))) == []


def _begun(text: str) -> list[Inquiry]:
    """Give what is asked about the beginnings of sentences."""
    asked = deed_inquiries("payment", _hearing(text))
    return [one for one in asked if one.question.within == NEAR]


def _asked_at(turns: Sequence[Turn]) -> list[str]:
    """Give the words in whose place a deed is asked for."""
    asked = deed_inquiries("payment", _heard(turns))
    return [one.question.wordings[-1] for one in asked]


def test_each_sentence_may_begin_with_a_deed_whatever_its_letters_are() -> None:
    asked = _begun("Kaut. Sivauta se niin, ovana.")

    assert [one.question.wordings[-1] for one in asked] == [
        "Kaut.",
        "Sivauta se niin,",
        "ovana.",
    ]


def test_a_sentence_that_was_heard_well_is_not_asked_about() -> None:
    turn = a_turn("Sivauta se. Kiitos, kuulemiin.", party=PartyRole.AGENT, channel=0)
    sure = tuple(
        replace(word, probability=0.9 if place > 1 else 0.2)
        for place, word in enumerate(turn.words)
    )

    assert _asked_at([replace(turn, words=sure)]) == ["Sivauta se."]


def test_a_word_that_took_too_long_hides_others_however_sure_it_is() -> None:
    turn = a_turn("Kaut.", party=PartyRole.AGENT, channel=0)
    other = a_turn("Sivauta se.", start=5.0, party=PartyRole.AGENT, channel=0)
    (word,) = turn.words
    slow = replace(word, probability=0.8, end=word.start + 3.0)

    assert "Kaut." in _asked_at([replace(turn, words=(slow,)), _unsure(other)])


def test_a_deed_that_begins_a_sentence_is_held_against_its_own_denials() -> None:
    (asked,) = _begun("Kaut.")

    question = asked.question
    manner = question.manners[question.wordings.index(DONE)]
    denials = [
        wording
        for wording, one in zip(question.wordings, question.manners, strict=False)
        if one == manner
    ]
    assert NOT_DONE in denials
    assert EVERY_MANNER in question.manners
    assert set(asked.values[: question.num_own]) == {"payment"}
    assert "payment" not in asked.values[question.num_own :]


def test_only_the_last_sentences_are_asked_about() -> None:
    text = " ".join(f"Sivauta {'x' * place}." for place in range(1, 20))

    asked = _begun(text)

    assert len(asked) == MOST_SENTENCES
    assert asked[-1].question.wordings[-1] == f"Sivauta {'x' * 19}."


class Sound:
    """A call's sound, in which one wording gains most."""

    def __init__(self, said: str, *, ahead: float = 8.0, lost: float = 4.0) -> None:
        self._said, self._ahead, self._lost = said, ahead, lost

    def __call__(
        self, call_id: CallId, questions: Sequence[Question], language: str
    ) -> Sequence[tuple[Likelihood, ...]]:
        assert call_id
        assert language == "fi"
        return [
            tuple(self._answer(one, question) for one in question.wordings)
            for question in questions
        ]

    def _answer(self, wording: str, question: Question) -> Likelihood:
        if wording == question.wordings[-1]:
            return Likelihood(-20.0, 30.0)
        if self._said in wording:
            return Likelihood(-20.0 - self._lost, 20.0 + self._ahead)
        return Likelihood(-20.0 - self._lost, 20.0)


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    desk = a_desk(tmp_path)
    paid = a_transaction(
        kind="payment",
        service="lasku",
        amount_eur=None,
        appointment_at=None,
        practitioner=None,
        reference=None,
    )
    register(desk, [a_customer()], [paid])
    return desk


def _lay(desk: AnalyticsDesk) -> Call:
    told = a_turn(MISHEARD, start=6.0, party=PartyRole.AGENT, channel=0)
    unsure = tuple(replace(word, probability=0.5) for word in told.words)
    turns = (
        a_turn("Haluaisin maksaa laskun.", start=1.0),
        replace(told, words=unsure),
        a_turn("Kiitos, kuulemiin.", start=12.0),
    )
    return lay_call(desk, turns, caller="+358405550123", agent="maija")


def _kind(desk: AnalyticsDesk, call: Call) -> Finding:
    analyse_call(call.call_id, desk=desk)
    with desk.catalogue.reading() as read:
        found = findings_of(read, call.call_id)
    return next(one for one in found if one.field is FindingField.KIND)


@pytest.fixture
def confirmed(desk: AnalyticsDesk) -> Callable[[Sound], bool]:
    def is_confirmed(sound: Sound) -> bool:
        found = _kind(replace(desk, second_hearing=sound), _lay(desk))
        return found.verdict is Verdict.CONFIRMED

    return is_confirmed


def test_the_text_alone_does_not_confirm_it(desk: AnalyticsDesk) -> None:
    assert _kind(desk, _lay(desk)).verdict is not Verdict.CONFIRMED


def test_a_deed_that_the_sound_bears_out_is_confirmed_and_says_so(
    desk: AnalyticsDesk,
) -> None:
    found = _kind(replace(desk, second_hearing=Sound(DONE)), _lay(desk))

    assert (found.verdict, found.basis) == (Verdict.CONFIRMED, Basis.SOUND)
    assert found.num_compared is not None
    assert found.num_compared > 5
    assert found.quote in MISHEARD


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param(Sound(NOT_DONE, ahead=40.0), id="it was not done"),
        pytest.param(Sound("onko lasku maksettu", ahead=40.0), id="it was asked"),
        pytest.param(Sound(DONE, ahead=3.0), id="a narrow lead"),
        pytest.param(Sound(DONE, lost=20.0), id="hardly said there"),
    ],
)
def test_nothing_less_confirms_it(
    confirmed: Callable[[Sound], bool], sound: Sound
) -> None:
    assert not confirmed(sound)


def test_words_that_say_that_it_was_not_done_are_not_put_in(
    desk: AnalyticsDesk,
) -> None:
    call = _lay(desk)

    by_text = _kind(desk, call)
    by_sound = _kind(replace(desk, second_hearing=Sound(NOT_DONE, ahead=40.0)), call)

    assert by_sound == by_text


def test_a_deed_by_the_sound_quotes_the_words_heard_in_its_place(
    desk: AnalyticsDesk,
) -> None:
    turns = (
        a_turn("Haluaisin maksaa laskun.", start=1.0),
        _unsure(a_turn(ONE_WORD, start=6.0, party=PartyRole.AGENT, channel=0)),
    )
    call = lay_call(desk, turns, caller="+358405550123", agent="maija")

    found = _kind(replace(desk, second_hearing=Sound(DONE)), call)

    assert (found.verdict, found.basis) == (Verdict.CONFIRMED, Basis.SOUND)
    assert found.quote == ONE_WORD


def _unsure(turn: Turn) -> Turn:
    words = tuple(replace(word, probability=0.5) for word in turn.words)
    return replace(turn, words=words)
