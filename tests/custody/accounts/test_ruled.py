from dataclasses import replace

import pytest

from custody.accounts.ruled import outcomes_shown
from custody.accounts.viewing import count_calls_for, view_call
from custody.catalogue.calls import CallFilter
from custody.catalogue.engine import Catalogue
from custody.catalogue.rule_outcomes import put_rule_outcomes, rule_names
from custody.catalogue.stages import add_stage, claim, complete
from custody.catalogue.transcripts import put_redactions, put_transcript
from custody.records.accounts import Role
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.rules import RuleKind, RuleOutcome
from custody.records.stages import Stage
from tests.builders import (
    A_MOMENT,
    a_redaction,
    a_transcript,
    an_account,
    an_added_call,
)


def _outcome(rule: str, start: float | None) -> RuleOutcome:
    return RuleOutcome(
        rule=rule,
        kind=RuleKind.CATEGORY,
        place_in_file=0,
        matched=True,
        channel=None if start is None else 1,
        start=start,
        end=None if start is None else start + 0.5,
    )


OPEN = _outcome("a wish", 4.0)
HIDDEN = _outcome("b name", 5.2)
MISSING = _outcome("c no goodbye", None)


def _call(catalogue: Catalogue) -> CallId:
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        put_transcript(work, a_transcript(call_id))
        put_redactions(work, call_id, (a_redaction(5.0, 6.0),))
        put_rule_outcomes(work, call_id, [OPEN, HIDDEN, MISSING])
    return call_id


def _redact(catalogue: Catalogue, call_id: CallId) -> None:
    with catalogue.writing() as work:
        add_stage(work, call_id, Stage.REDACT, A_MOMENT)
        row = claim(work, worker="test", now=A_MOMENT, lease_seconds=60.0)
        assert row is not None
        complete(work, row, A_MOMENT)


def _shown(
    catalogue: Catalogue, call_id: CallId, purpose: Purpose
) -> tuple[RuleOutcome, ...]:
    view = view_call(catalogue, call_id, purpose=purpose)
    with catalogue.reading() as read:
        return outcomes_shown(read, view)


def test_who_sees_every_word_sees_every_rule(catalogue: Catalogue) -> None:
    shown = _shown(catalogue, _call(catalogue), Purpose.VERIFICATION)

    assert shown == (OPEN, HIDDEN, MISSING)


def test_a_rule_goes_with_the_hidden_words_it_rests_on(catalogue: Catalogue) -> None:
    call_id = _call(catalogue)
    _redact(catalogue, call_id)

    shown = _shown(catalogue, call_id, Purpose.SERVICE_DEVELOPMENT)

    assert shown == (OPEN, MISSING)


def test_before_it_is_known_what_to_hide_no_rule_is_told(catalogue: Catalogue) -> None:
    shown = _shown(catalogue, _call(catalogue), Purpose.SERVICE_DEVELOPMENT)

    assert shown == ()


SUPERVISOR = an_account(user_name="saara", roles=(Role.SUPERVISOR,))
TRAINER = an_account(user_name="teemu", roles=(Role.TRAINER,))


def _listed(
    catalogue: Catalogue, rule: str, purpose: Purpose, *, held: bool = True
) -> int:
    viewer = TRAINER if purpose is Purpose.TRAINING else SUPERVISOR
    wanted = CallFilter(rule=rule, rule_held=held, rendition=Rendition.RAW)
    return count_calls_for(catalogue, wanted, purpose=purpose, viewer=viewer)


@pytest.mark.parametrize(
    ("rule", "raw", "redacted"),
    [(OPEN.rule, 1, 1), (HIDDEN.rule, 1, 0), (MISSING.rule, 1, 1), ("other", 0, 0)],
)
def test_the_list_finds_by_rule_what_the_call_s_page_shows(
    catalogue: Catalogue, rule: str, raw: int, redacted: int
) -> None:
    call_id = _call(catalogue)
    waiting = _listed(catalogue, rule, Purpose.TRAINING)
    _redact(catalogue, call_id)

    assert waiting == 0
    assert _listed(catalogue, rule, Purpose.VERIFICATION) == raw
    assert _listed(catalogue, rule, Purpose.TRAINING) == redacted
    assert _listed(catalogue, rule, Purpose.VERIFICATION, held=False) == 0


def test_rules_are_named_in_the_order_of_their_file_without_parts(
    catalogue: Catalogue,
) -> None:
    call_id = an_added_call(catalogue).call_id
    part = replace(OPEN, rule="part", kind=RuleKind.PART)
    last = replace(OPEN, rule="a last", place_in_file=2)
    with catalogue.writing() as work:
        put_rule_outcomes(work, call_id, [last, part, replace(OPEN, rule="first")])

    with catalogue.reading() as read:
        assert rule_names(read) == ("first", "a last")
