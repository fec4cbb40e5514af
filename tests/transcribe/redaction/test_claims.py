"""Rules under their names; agents' unread sound matters beside identifiers only."""

from dataclasses import replace

import pytest

from custody.records.redactions import Redaction, RedactionKind
from tests.transcribe.redaction.conversing import speech, talk
from transcribe.redaction.claims import Claim, find_claims
from transcribe.redaction.spans import find_redactions, spans_by_rule

ASKED = "A: Sanoisitteko henkilötunnuksenne?"
GIVEN = (
    "C: nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan kuusi."
)


def claimed(*lines: str, unread: tuple[Redaction, ...] = ()) -> dict[str, Claim]:
    claims = find_claims(speech(*lines), people=(), unread=unread, this_year=2026)
    return {claim.rule: claim for claim in claims}


def sound(channel: int, start: float, end: float) -> Redaction:
    return Redaction(kind=RedactionKind.OTHER, channel=channel, start=start, end=end)


def test_an_agents_unread_sound_far_from_any_identifier_is_left() -> None:
    far = sound(0, 60.0, 63.0)

    assert claimed(ASKED, GIVEN, unread=(far,))["unread sound"].spans == ()


def test_an_agents_unread_sound_after_an_identifier_is_hidden() -> None:
    end = talk(ASKED, GIVEN).turns[1].end
    near = sound(0, end + 0.5, end + 4.0)

    assert claimed(ASKED, GIVEN, unread=(near,))["unread sound"].spans == (near,)


@pytest.mark.parametrize(
    ("seconds", "hidden"), [(3.0, True), (0.8, False), (200.0, False)]
)
def test_an_agent_may_say_back_what_nobody_read_of_the_caller(
    seconds: float, *, hidden: bool
) -> None:
    of_caller = sound(1, 60.0, 60.0 + seconds)
    behind = sound(0, of_caller.end + 0.5, of_caller.end + 2.0)

    spans = claimed(ASKED, GIVEN, unread=(of_caller, behind))["unread sound"].spans

    assert (behind in spans) is hidden


def test_a_callers_unread_sound_is_hidden_wherever_it_is() -> None:
    far = sound(1, 60.0, 63.0)

    assert claimed(ASKED, GIVEN, unread=(far,))["unread sound"].spans == (far,)


def test_a_side_hidden_whole_stays_so() -> None:
    whole = sound(0, 0.0, 90.0)

    assert claimed(ASKED, GIVEN, unread=(whole,))["unread sound"].spans == (whole,)


def test_what_is_hidden_is_what_the_rules_hide() -> None:
    transcript = talk(ASKED, GIVEN, "A: Kiitos, löysin Virtasen tiedot.")

    by_rule = spans_by_rule(transcript, customer=None)

    hidden = find_redactions(transcript, customer=None)
    for span in hidden:
        assert any(
            one.channel == span.channel
            and one.start < span.end
            and span.start < one.end
            for spans in by_rule.values()
            for one in spans
        )
    assert {"answer", "common name"} <= by_rule.keys()


@pytest.mark.parametrize(("who", "hidden"), [("A", False), ("C", True)])
def test_a_number_hardly_believed_is_made_up_of_an_agent_only(
    who: str, *, hidden: bool
) -> None:
    said = talk(f"{who}: kaksi kolme neljä viisi kuusi")
    turns = tuple(
        replace(turn, words=tuple(replace(w, probability=0.1) for w in turn.words))
        for turn in said.turns
    )

    spans = find_redactions(replace(said, turns=turns), customer=None)

    assert bool(spans) is hidden
