from dataclasses import replace

from custody.catalogue import transcripts
from custody.catalogue.rule_outcomes import put_rule_outcomes
from custody.records.calls import PartyRole
from custody.records.rules import RuleKind, RuleOutcome
from custody.workspace.opening import Workspace
from dashboard import desk
from tests.builders import a_turn
from tests.dashboard.invented import BOOKING
from tests.dashboard.views.conftest import Page, component, components

CALL = "views/call.py"


def _outcome(rule: str, place: int, start: float | None, channel: int) -> RuleOutcome:
    return RuleOutcome(
        rule=rule,
        kind=RuleKind.CATEGORY if place > 1 else RuleKind.WORDING,
        place_in_file=place,
        matched=start is not None,
        channel=None if start is None else channel,
        start=start,
        end=None if start is None else start + 0.5,
    )


def _put(week: Workspace) -> float:
    """Put four outcomes, one of them on words that are hidden; tell where those are."""
    with week.catalogue.writing() as work:
        (span, *_) = transcripts.redactions_of(work, BOOKING)
        outcomes = [
            _outcome("Notice *of* recording", 0, 1.0, 0),
            _outcome("Goodbye", 1, None, 0),
            _outcome("Booking", 2, 12.0, 1),
            _outcome("Names somebody", 3, span.start, span.channel),
        ]
        put_rule_outcomes(work, BOOKING, outcomes)
    return span.start


def test_wording_is_a_list_of_said_and_not_said_with_seconds(
    page: Page, week: Workspace
) -> None:
    _put(week)

    at = page("teemu", CALL, id=BOOKING)

    rows = component(at, "places", 0)["rows"]
    assert [(row["label"], row["sign"], row["clock"]) for row in rows] == [
        ("Notice *of* recording", "said", "0:01"),
        ("Goodbye", "lacking", ""),
    ]


def test_a_rule_that_rests_on_hidden_words_is_hidden_with_them(
    page: Page, week: Workspace
) -> None:
    _put(week)

    trainer = component(page("teemu", CALL, id=BOOKING), "places", 1)["rows"]
    supervisor = component(page("saara", CALL, id=BOOKING), "places", 1)["rows"]

    assert [row["label"] for row in trainer] == ["Booking"]
    assert [row["label"] for row in supervisor] == ["Booking", "Names somebody"]


def test_without_rules_there_is_no_empty_list(page: Page) -> None:
    assert components(page("teemu", CALL, id=BOOKING), "places") == 0


def _displeased(week: Workspace) -> None:
    """Let the customer of BOOKING be displeased, and the agent, too."""
    with week.catalogue.writing() as work:
        transcript = transcripts.transcript_of(work, BOOKING)
        assert transcript is not None
        turns = (
            a_turn("olen pettynyt", start=14.0, channel=1),
            a_turn("huono juttu", start=16.0, channel=0, party=PartyRole.AGENT),
        )
        transcripts.put_transcript(
            work, replace(transcript, turns=(*transcript.turns, *turns))
        )


def test_sentiment_is_off_unless_the_house_turns_it_on(
    page: Page, week: Workspace
) -> None:
    _displeased(week)

    assert components(page("saara", CALL, id=BOOKING), "places") == 0


def test_sentiment_is_the_customers_words_with_their_seconds(
    page: Page, week: Workspace
) -> None:
    _displeased(week)
    settings = week.settings.model_copy(update={"sentiment": True})
    desk.lay_down(replace(week, settings=settings))

    rows = component(page("saara", CALL, id=BOOKING), "places")["rows"]

    assert [(row["label"], row["note"], row["clock"]) for row in rows] == [
        ("“pettynyt”", "displeasure", "0:14")
    ]
