from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.hearing import Hearing
from analytics.rules.evaluation import evaluate, holdings
from analytics.rules.rulebook import ANY_LANGUAGE, Matching, Rule, Rulebook, When, Who
from custody.records.rules import RuleKind, RuleOutcome
from tests.analytics.heard import said

SPOKEN = (
    "agent: Klinikka, Maija puhelimessa, hyvää päivää.",
    "customer: Hei, olen todella pettynyt palveluunne.",
    "agent: Olen pahoillani. Voitteko odottaa hetken?",
    "customer: No jos on pakko.",
    "agent: Kiitos soitosta, kuulemiin.",
)


def _rule(*phrases: str, **changed: Any) -> Rule:  # noqa: ANN401 # any field
    given: dict[str, Any] = {"name": "it", "phrases": {ANY_LANGUAGE: phrases}}
    return Rule(**(given | changed))


def _matches(hearing: Hearing, *rules: Rule) -> dict[str, bool]:
    outcomes = evaluate(hearing, Rulebook(rules))
    return {one.rule: one.matched for one in outcomes}


_THANKS = _rule("kiitos", "kuulemiin", who=Who.AGENT)


@pytest.mark.parametrize("heard", ["Kiltos, huulemin.", "Kiitus, kuulemin."])
def test_letters_that_recognisers_mistake_are_taken_for_each_other(heard: str) -> None:
    assert _matches(said(f"agent: {heard}"), _THANKS) == {"it": True}


@pytest.mark.parametrize(
    "heard", ["Siirretään toistaiseksi.", "Kuusi kilometriä.", "Kitkeminen."]
)
def test_other_words_of_like_letters_are_not(heard: str) -> None:
    assert _matches(said(f"agent: {heard}"), _THANKS) == {"it": False}


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        pytest.param(_rule("hyvää päivää"), True, id="as it was said"),
        pytest.param(_rule("hyvää iltaa"), False, id="not said"),
        pytest.param(_rule("palvelu"), True, id="with a possessive"),
        pytest.param(_rule("odottaa hetki"), True, id="another form"),
        pytest.param(
            _rule("odottaa hetki", matching=Matching.EXACT), False, id="exact"
        ),
        pytest.param(_rule("todela petynyt"), True, id="a little misheard"),
        pytest.param(
            _rule("todela petynyt", matching=Matching.FORMS), False, id="forms only"
        ),
        pytest.param(_rule("huulemiin"), True, id="as recognisers mishear it"),
        pytest.param(_rule("kuulostaa"), False, id="no likelier than other words"),
        pytest.param(_rule("pettynyt", who=Who.AGENT), False, id="of the other"),
        pytest.param(_rule("pettynyt", who=Who.CUSTOMER), True, id="of this one"),
        pytest.param(
            _rule("pettynyt", when=When(first_seconds=2)), False, id="too late"
        ),
        pytest.param(
            _rule("puhelimessa", when=When(first_share=0.1)), True, id="in its tenth"
        ),
        pytest.param(
            _rule("puhelimessa", when=When(last_seconds=10)), False, id="too early"
        ),
        pytest.param(_rule("kuulemiin", absent=True), False, id="not absent"),
        pytest.param(_rule("näkemiin", absent=True), True, id="absent"),
        pytest.param(
            _rule("kuulemiin", absent=True, when=When(first_seconds=5)),
            True,
            id="absent from the beginning",
        ),
    ],
)
def test_phrases_hold_by_word_speaker_and_time(rule: Rule, *, holds: bool) -> None:
    assert _matches(said(*SPOKEN), rule) == {"it": holds}


@pytest.mark.parametrize(
    ("within", "absent", "holds"),
    [(10.0, False, True), (0.3, False, False), (10.0, True, False), (0.3, True, True)],
)
def test_words_are_looked_for_after_others(
    within: float, *, absent: bool, holds: bool
) -> None:
    first = _rule("pettynyt", name="complaint")
    second = _rule(
        "pahoillani",
        after="complaint",
        absent=absent,
        when=When(within_seconds=within),
    )

    assert _matches(said(*SPOKEN), first, second)["it"] is holds


def test_missing_after_something_is_shown_by_that_something() -> None:
    first = _rule("pettynyt", name="complaint")
    second = _rule(
        "hyvitys", after="complaint", absent=True, when=When(within_seconds=20)
    )

    complaint, missing = evaluate(said(*SPOKEN), Rulebook((first, second)))

    assert missing.matched
    assert (missing.channel, missing.start) == (complaint.channel, complaint.start)


def test_nothing_is_missing_after_what_was_never_said() -> None:
    first = _rule("hyvitys", name="refund")
    second = _rule("kiitos", after="refund", absent=True, when=When(within_seconds=20))

    assert _matches(said(*SPOKEN), first, second) == {"refund": False, "it": False}


@pytest.mark.parametrize(
    ("changed", "holds"),
    [
        ({"all_of": ("yes", "no")}, False),
        ({"any_of": ("yes", "no")}, True),
        ({"none_of": ("no",)}, True),
        ({"none_of": ("yes",)}, False),
        ({"all_of": ("yes",), "none_of": ("no",)}, True),
    ],
    ids=str,
)
def test_rules_are_put_together(changed: dict[str, Any], *, holds: bool) -> None:
    parts = (_rule("pettynyt", name="yes"), _rule("hyvitys", name="no"))
    whole = Rule(name="whole", phrases={}, **changed)

    assert _matches(said(*SPOKEN), *parts, whole)["whole"] is holds


@pytest.mark.parametrize("heard", ["Kiiitos, kuulemmin.", "kittos kulemin"])
def test_words_that_sound_alike_are_the_same(heard: str) -> None:
    first = _rule("kiitos", name="thanks")
    second = _rule("kuulemiin", name="goodbye")

    held = _matches(said(f"agent: {heard}"), first, second)

    assert held == {"thanks": True, "goodbye": True}


def test_what_may_have_been_said_is_not_missing() -> None:
    hearing = said("agent: Vahoillaan, odottakaa hetki.")
    missing = _rule("pahoillani", name="missing", absent=True)

    assert _matches(hearing, _rule("pahoillani"), missing) == {
        "it": False,
        "missing": False,
    }


def test_a_rule_of_another_language_is_not_looked_for() -> None:
    swedish = _rule(name="sv", phrases={"sv": ("tack",)})
    told = _rule("kiitos", name="told", languages=("en",))
    resting = Rule(name="resting", phrases={}, none_of=("sv",))

    assert _matches(said(*SPOKEN), swedish, told, resting) == {}


def test_parts_are_evaluated_and_not_told() -> None:
    part = _rule("pettynyt", name="part", kind=RuleKind.PART)
    whole = Rule(name="whole", phrases={}, all_of=("part",))
    hearing = said(*SPOKEN)

    outcomes = evaluate(hearing, Rulebook((part, whole)))

    held = [one.rule.name for one in holdings(hearing, Rulebook((part, whole)))]
    assert [one.rule for one in outcomes] == ["whole"]
    assert held == ["part", "whole"]


def test_on_a_call_without_words_nothing_is_missing() -> None:
    assert _matches(said(), _rule("kiitos", absent=True)) == {}


def test_the_first_words_that_show_it_are_told() -> None:
    hearing = said("agent: Hei hei.", "customer: Kiitos.", "agent: Kiitos itsellenne.")

    (outcome,) = evaluate(hearing, Rulebook((_rule("kiitos"),)))

    assert outcome == RuleOutcome(
        rule="it",
        kind=RuleKind.CATEGORY,
        place_in_file=0,
        matched=True,
        channel=1,
        start=hearing.stretches[1].start,
        end=hearing.stretches[1].end,
    )


def test_an_unknown_speaker_may_be_anybody() -> None:
    hearing = said("Kiitos soitosta")

    assert _matches(hearing, _rule("kiitos", who=Who.AGENT)) == {"it": True}


@given(words=st.lists(st.sampled_from(["kiitos", "hei", "aika", "joo"]), max_size=12))
def test_a_phrase_is_either_said_or_absent(words: list[str]) -> None:
    hearing = said("customer: " + " ".join(words)) if words else said()
    present = _rule("kiitos", name="present", matching=Matching.EXACT)
    absent = _rule("kiitos", name="absent", matching=Matching.EXACT, absent=True)

    held = _matches(hearing, present, absent)

    assert held == (
        {"present": "kiitos" in words, "absent": "kiitos" not in words} if words else {}
    )
