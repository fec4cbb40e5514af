"""What the sound answers is read in place of misheard words, where it is clear."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from math import inf
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from analytics.by_sound import REASON
from analytics.desk import AnalyticsDesk
from analytics.hearing import Passage, hear
from analytics.inquiries import inquiry_at
from analytics.links import Weighed
from analytics.reading import Beside
from analytics.second_hearing import PRIOR, decided, inquiries
from analytics.stage import analyse_call
from custody.catalogue.findings import findings_of, links_of
from custody.catalogue.transcripts import transcript_of
from custody.errors import RenditionMissingError
from custody.records.calls import Call, PartyRole
from custody.records.findings import Basis, Finding, FindingField, Verdict
from custody.records.ids import CallId
from custody.records.likelihoods import Likelihood, Question
from custody.records.purposes import Rendition
from tests.analytics.desks import a_desk, lay_call, register
from tests.builders import (
    A_MOMENT,
    a_customer,
    a_finding,
    a_link,
    a_transaction,
    a_transcript,
    a_turn,
)

SAID = "sataneljätoista euroa"
MISHEARD = "Avoinna on sadan euvoista hirva."

Answer = Callable[[str], Likelihood]


class Sound:
    """A call's sound: it makes some wordings likelier than others, as it is told."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[Question] = []

    def __call__(
        self, call_id: CallId, questions: Sequence[Question], language: str
    ) -> Sequence[tuple[Likelihood, ...]]:
        assert call_id
        assert language == "fi"
        self.asked += questions
        return [
            tuple(self._answer(wording) for wording in question.wordings)
            for question in questions
        ]


def _sound_of(
    said: str,
    *,
    ahead: float = 10.0,
    lost: float = 10.0,
    likelier: float = 0.0,
    spoken: float = 50.0,
) -> Sound:
    """Make a sound in which one wording gains more than all others.

    Args:
        said: the wording.
        ahead: nats by which it gains more than the others.
        lost: nats by which it is less likely than the words heard.
        likelier: nats by which it is likelier than the others.
        spoken: nats that the words heard gain.
    """

    def answer(wording: str) -> Likelihood:
        if said in wording and "sentti" not in wording:
            return Likelihood(-20.0 - lost, 30.0 + ahead)
        if "euvoista hirva" in wording:
            return Likelihood(-20.0, spoken)
        return Likelihood(-20.0 - lost - likelier, 30.0)

    return Sound(answer)


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    desk = a_desk(tmp_path)
    amount = a_transaction(
        kind="payment",
        service=None,
        amount_eur=Decimal("114.00"),
        appointment_at=None,
        practitioner=None,
        reference=None,
    )
    register(desk, [a_customer()], [amount])
    return desk


def _lay(desk: AnalyticsDesk, text: str = MISHEARD) -> Call:
    turns = (
        a_turn("Haluaisin maksaa laskun.", start=1.0),
        a_turn(text, start=6.0, party=PartyRole.AGENT, channel=0),
        a_turn("Selvä, maksan sen heti.", start=12.0),
        a_turn("Lasku on nyt maksettu.", start=16.0, party=PartyRole.AGENT, channel=0),
    )
    return lay_call(desk, turns, caller="+358405550123", agent="maija")


def _amount(desk: AnalyticsDesk, call: Call) -> Finding:
    analyse_call(call.call_id, desk=desk)
    with desk.catalogue.reading() as read:
        found = findings_of(read, call.call_id)
    return next(one for one in found if one.field is FindingField.AMOUNT_EUR)


def test_the_text_alone_leaves_a_misheard_amount_open(desk: AnalyticsDesk) -> None:
    assert _amount(desk, _lay(desk)).verdict is not Verdict.CONFIRMED


def test_an_amount_that_the_sound_bears_out_is_confirmed(desk: AnalyticsDesk) -> None:
    sound = _sound_of(SAID)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert (found.verdict, found.heard) == (Verdict.CONFIRMED, "114.00")


def test_a_finding_by_the_sound_says_so_and_among_how_many(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of(SAID)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert found.basis is Basis.SOUND
    assert found.num_compared is not None
    assert 2 < found.num_compared < len(sound.asked[0].wordings)


def test_what_is_read_from_the_words_does_not_say_that_it_is_by_the_sound(
    desk: AnalyticsDesk,
) -> None:
    call = _lay(desk)
    analyse_call(call.call_id, desk=replace(desk, second_hearing=_sound_of(SAID)))

    with desk.catalogue.reading() as read:
        found = findings_of(read, call.call_id)

    bases = {one.field: one.basis for one in found}
    assert bases == {
        FindingField.KIND: Basis.TEXT,
        FindingField.AMOUNT_EUR: Basis.SOUND,
    }


def test_what_the_sound_only_repeats_rests_on_the_words(desk: AnalyticsDesk) -> None:
    text = "Avoinna on yhdeksän, kymmentä, kahdeksan euroa."
    by_words = _amount(desk, _lay(desk, text))
    sound = _sound_of("on yhdeksänkymmentäkahdeksan euroa")

    found = _amount(replace(desk, second_hearing=sound), _lay(desk, text))

    assert sound.asked
    assert (found.verdict, found.heard) == (Verdict.CONTRADICTED, "98.00")
    assert found == by_words


def test_a_link_that_the_sound_bore_out_says_so(desk: AnalyticsDesk) -> None:
    call = _lay(desk)
    analyse_call(call.call_id, desk=replace(desk, second_hearing=_sound_of(SAID)))

    with desk.catalogue.reading() as read:
        (link,) = links_of(read, call.call_id)

    assert link.reasons[-1] == REASON


def test_a_quote_and_the_transcript_stay_as_they_were_heard(
    desk: AnalyticsDesk,
) -> None:
    call = _lay(desk)

    found = _amount(replace(desk, second_hearing=_sound_of(SAID)), call)

    assert found.quote in MISHEARD
    with desk.catalogue.reading() as read:
        transcript = transcript_of(read, call.call_id)
    assert transcript is not None
    assert MISHEARD in [turn.text for turn in transcript.turns]


def test_the_registers_value_is_asked_for_among_rivals(desk: AnalyticsDesk) -> None:
    sound = _sound_of(SAID)

    _amount(replace(desk, second_hearing=sound), _lay(desk))

    for question in sound.asked:
        assert len(question.wordings) > 3 * question.num_own
        assert len(set(question.wordings)) == len(question.wordings)


def test_a_narrow_lead_confirms_nothing(desk: AnalyticsDesk) -> None:
    sound = _sound_of(SAID, ahead=2.0)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert found.verdict is not Verdict.CONFIRMED


def test_a_wording_that_leaves_out_most_of_the_sound_confirms_nothing(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of(SAID, spoken=120.0)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert found.verdict is not Verdict.CONFIRMED


def test_a_wording_that_the_sound_speaks_against_confirms_nothing(
    desk: AnalyticsDesk,
) -> None:
    def answer(wording: str) -> Likelihood:
        is_said = SAID in wording and "sentti" not in wording
        heard = Likelihood(-20.0, 6.0) if "hirva" in wording else None
        return heard or (Likelihood(-30.0, 5.0) if is_said else Likelihood(-50.0, -5.0))

    sound = Sound(answer)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert found.verdict is not Verdict.CONFIRMED


def test_an_amount_heard_in_digits_is_asked_for_where_they_stand(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of(SAID)

    _amount(replace(desk, second_hearing=sound), _lay(desk, "Se on 100 140 euvoista."))

    assert [one.wordings[-1] for one in sound.asked] == ["100 140 euvoista."]


def test_of_wordings_that_gain_alike_the_likelier_one_was_said(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of(SAID, ahead=1.0, likelier=15.0)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert (found.verdict, found.heard) == (Verdict.CONFIRMED, "114.00")


def test_what_a_customer_quotes_is_asked_of_no_sound(desk: AnalyticsDesk) -> None:
    sound = _sound_of(SAID)
    turns = (
        a_turn("Haluaisin maksaa laskun.", start=1.0),
        a_turn(MISHEARD, start=6.0),
        a_turn("Lasku on nyt maksettu.", start=16.0, party=PartyRole.AGENT, channel=0),
    )
    call = lay_call(desk, turns, caller="+358405550123", agent="maija")

    found = _amount(replace(desk, second_hearing=sound), call)

    assert sound.asked == []
    assert found.verdict is not Verdict.CONFIRMED


def test_words_that_were_hardly_said_there_confirm_nothing(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of(SAID, lost=55.0)

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert found.verdict is not Verdict.CONFIRMED


def test_another_amount_that_won_does_not_confirm_the_registers(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of("satakolmetoista euroa")

    found = _amount(replace(desk, second_hearing=sound), _lay(desk))

    assert found.verdict in {Verdict.CONTRADICTED, Verdict.UNCLEAR}


def test_another_amount_contradicts_nothing_where_the_words_heard_were_made_up(
    desk: AnalyticsDesk,
) -> None:
    sound = _sound_of("satakolmetoista euroa", spoken=-3.0)
    call = _lay(desk)

    assert _amount(replace(desk, second_hearing=sound), call) == _amount(desk, call)


def test_a_sound_that_is_far_from_every_wording_changes_nothing(
    desk: AnalyticsDesk,
) -> None:
    silence = Sound(lambda _: Likelihood(-inf, -inf))
    call = _lay(desk)

    before = _amount(desk, call)
    after = _amount(replace(desk, second_hearing=silence), call)

    assert after == before


def test_nothing_is_asked_where_everything_was_heard(desk: AnalyticsDesk) -> None:
    sound = _sound_of(SAID)
    call = _lay(desk, "Avoinna on sataneljätoista euroa.")

    found = _amount(replace(desk, second_hearing=sound), call)

    assert found.verdict is Verdict.CONFIRMED
    assert sound.asked == []


def test_what_a_person_wrote_is_asked_of_no_sound() -> None:
    turn = a_turn(MISHEARD, party=PartyRole.AGENT, channel=0)
    written = tuple(replace(word, correction=1) for word in turn.words)
    amount = a_transaction(amount_eur=Decimal("114.00"), appointment_at=None)
    weighed = Weighed(
        transaction=amount, findings=(_open_amount(),), link=a_link(score=0.9)
    )

    asked = [
        inquiries(
            [weighed],
            hear(
                a_transcript(CallId("0"), [replace(turn, words=words)]),
                started_at=A_MOMENT,
                zone=ZoneInfo("Europe/Helsinki"),
                duration=10.0,
            ),
            Beside(zone=ZoneInfo("Europe/Helsinki")),
        )
        for words in (turn.words, written)
    ]

    assert [len(one) for one in asked] == [1, 0]


def test_what_the_text_is_silent_of_is_asked_only_where_the_link_is_likely() -> None:
    turn = a_turn(MISHEARD, party=PartyRole.AGENT, channel=0)
    amount = a_transaction(amount_eur=Decimal("114.00"), appointment_at=None)
    heard = hear(
        a_transcript(CallId("0"), [turn]),
        started_at=A_MOMENT,
        zone=ZoneInfo("Europe/Helsinki"),
        duration=10.0,
    )
    findings = {
        verdict: a_finding(field=FindingField.AMOUNT_EUR, verdict=verdict)
        for verdict in (Verdict.ABSENT, Verdict.UNCLEAR)
    }

    asked = {
        (verdict, score): len(
            inquiries(
                [
                    Weighed(
                        transaction=amount,
                        findings=(finding,),
                        link=a_link(score=score),
                    )
                ],
                heard,
                Beside(zone=ZoneInfo("Europe/Helsinki")),
            )
        )
        for verdict, finding in findings.items()
        for score in (0.3, 0.9)
    }

    assert asked == {
        (Verdict.ABSENT, 0.3): 0,
        (Verdict.ABSENT, 0.9): 1,
        (Verdict.UNCLEAR, 0.3): 1,
        (Verdict.UNCLEAR, 0.9): 1,
    }


def _open_amount() -> Finding:
    return a_finding(field=FindingField.AMOUNT_EUR, verdict=Verdict.ABSENT)


@pytest.mark.parametrize(
    ("of", "ahead", "num_won"),
    [
        (FindingField.AMOUNT_EUR, 4.0, 1),
        (FindingField.PRACTITIONER, 4.0, 0),
        (FindingField.PRACTITIONER, 6.0, 1),
        (FindingField.KIND, 3.5, 0),
        (FindingField.KIND, 4.5, 1),
    ],
)
def test_names_and_deeds_must_win_by_more_than_values(
    of: FindingField, ahead: float, num_won: int
) -> None:
    heard = hear(
        a_transcript(
            CallId("0"), [a_turn("Laina on.", party=PartyRole.AGENT, channel=0)]
        ),
        started_at=A_MOMENT,
        zone=ZoneInfo("Europe/Helsinki"),
        duration=10.0,
    )
    where = Passage(heard.stretches[0], 0, 0)
    asked = inquiry_at(of, where, {"Laine": ("Laine",), "Niemi": ("Niemi",)})
    said = Likelihood(-20.0, 20.0 + ahead / PRIOR)
    other = Likelihood(-20.0, 20.0)

    won = decided([asked], [(said, other, other)])

    assert len(won) == num_won


def test_a_house_may_do_without(tmp_path: Path, desk: AnalyticsDesk) -> None:
    sound = _sound_of(SAID)
    without = a_desk(tmp_path / "without", hear_again=False).settings

    _amount(replace(desk, second_hearing=sound, settings=without), _lay(desk))

    assert sound.asked == []


def test_a_call_whose_sound_is_gone_is_read_by_its_text(desk: AnalyticsDesk) -> None:
    def gone(
        call_id: CallId, questions: Sequence[Question], language: str
    ) -> Sequence[tuple[Likelihood, ...]]:
        assert questions
        assert language
        raise RenditionMissingError(call_id, Rendition.RAW)

    call = _lay(desk)

    assert _amount(replace(desk, second_hearing=gone), call) == _amount(desk, call)
