from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.findings import FindingField, Verdict
from custody.records.ids import AccountId, CallId, CustomerId, TransactionId
from custody.records.verifications import VerificationState
from custody.records.work_queue import (
    Checkable,
    SampleProgress,
    WorkReason,
    WorkRules,
    drawn,
    progress_of,
    week_of,
    work_queue,
)

MOMENT = datetime(2026, 3, 9, 9, 16, tzinfo=UTC)
ME = AccountId("1" * 32)
OTHER = AccountId("2" * 32)
RULES = WorkRules(per_agent=2, large_from=Decimal(500))
CONTRADICTED = ((FindingField.AMOUNT_EUR, Verdict.CONTRADICTED),)
UNCLEAR = ((FindingField.AMOUNT_EUR, Verdict.UNCLEAR),)


def _checkable(name: str = "T-1", **changed: Any) -> Checkable:  # noqa: ANN401 # any field
    given: dict[str, Any] = {
        "transaction_id": TransactionId(name),
        "customer_id": CustomerId("1001"),
        "kind": "payment",
        "occurred_at": MOMENT,
        "agent": "maija",
        "call_ids": (CallId("c" * 32),),
        "verdicts": ((FindingField.KIND, Verdict.CONFIRMED),),
        "state": VerificationState.UNVERIFIED,
    }
    return Checkable(**(given | changed))


def _reasons(*listed: Checkable, sampled: tuple[str, ...] = ()) -> list[WorkReason]:
    chosen = frozenset(TransactionId(one) for one in sampled)
    return [
        item.reason
        for item in work_queue(listed, rules=RULES, sampled=chosen, account_id=ME)
    ]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"state": VerificationState.DISPUTED}, WorkReason.DISPUTED),
        (
            {"state": VerificationState.PROVISIONAL, "verdict_by": OTHER},
            WorkReason.SECOND_PERSON,
        ),
        (
            {"state": VerificationState.VERIFIED, "has_changed": True},
            WorkReason.CHANGED,
        ),
        ({"verdicts": CONTRADICTED}, WorkReason.CONTRADICTED),
        ({"verdicts": UNCLEAR}, WorkReason.UNCLEAR),
        ({"amount_eur": Decimal("500.00")}, WorkReason.LARGE),
        ({"amount_eur": Decimal("-620.00")}, WorkReason.LARGE),
    ],
)
def test_what_waits_says_why(changed: dict[str, Any], reason: WorkReason) -> None:
    assert _reasons(_checkable(**changed)) == [reason]


def test_what_is_settled_and_not_drawn_waits_for_nobody() -> None:
    done = _checkable("T-1", state=VerificationState.VERIFIED)
    plain = _checkable("T-2", amount_eur=Decimal("499.99"))

    assert _reasons(done, plain) == []
    assert _reasons(done, plain, sampled=("T-1", "T-2")) == [WorkReason.SAMPLE]


def test_nobody_is_asked_for_a_second_word_on_their_own_verdict() -> None:
    own = _checkable(state=VerificationState.PROVISIONAL, verdict_by=ME)

    assert _reasons(own) == []


def test_doubt_comes_first_and_the_larger_amount_before_the_smaller() -> None:
    small = _checkable("T-1", verdicts=CONTRADICTED, amount_eur=Decimal(10))
    large = _checkable("T-2", verdicts=CONTRADICTED, amount_eur=Decimal(90))
    unclear = _checkable("T-3", verdicts=UNCLEAR, amount_eur=Decimal(5000))
    disputed = _checkable("T-4", state=VerificationState.DISPUTED)

    queue = work_queue(
        [unclear, small, disputed, large],
        rules=RULES,
        sampled=frozenset(),
        account_id=ME,
    )

    assert [item.transaction.transaction_id for item in queue] == [
        "T-4",
        "T-2",
        "T-1",
        "T-3",
    ]


def test_a_week_begins_on_monday_at_the_switch_s_place() -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    sunday_night = datetime(2026, 3, 8, 22, 30, tzinfo=UTC)

    assert week_of(sunday_night, helsinki) == "2026-W11"
    assert week_of(sunday_night, ZoneInfo("UTC")) == "2026-W10"
    assert week_of(datetime(2027, 1, 1, 12, tzinfo=UTC), helsinki) == "2026-W53"


AGENTS = st.sampled_from(["maija", "pekka", "liisa", None])
WEEKS = st.lists(AGENTS, max_size=40).map(
    lambda agents: [
        _checkable(f"T-{place}", agent=agent) for place, agent in enumerate(agents)
    ]
)


@given(week=WEEKS, per_agent=st.integers(0, 6), seed=st.text(max_size=8))
def test_of_every_agent_the_same_number_is_drawn(
    week: list[Checkable], per_agent: int, seed: str
) -> None:
    chosen = drawn(week, seed=seed, per_agent=per_agent)

    for agent in {one.agent for one in week}:
        own = [one.transaction_id for one in week if one.agent == agent]
        assert len(chosen.intersection(own)) == min(per_agent, len(own))


@given(week=WEEKS, seed=st.text(max_size=8))
def test_a_draw_depends_on_nothing_but_the_seed_and_the_agent_s_own(
    week: list[Checkable], seed: str
) -> None:
    whole = drawn(week, seed=seed, per_agent=3)
    of_one = [one for one in week if one.agent == "maija"]
    settled = [
        _checkable(
            one.transaction_id, agent=one.agent, state=VerificationState.VERIFIED
        )
        for one in reversed(of_one)
    ]

    assert drawn(settled, seed=seed, per_agent=3) == whole & {
        one.transaction_id for one in of_one
    }


def test_every_transaction_has_the_same_chance() -> None:
    week = [_checkable(f"T-{place}") for place in range(10)]
    counts = dict.fromkeys([one.transaction_id for one in week], 0)

    for seed in range(2000):
        for chosen in drawn(week, seed=str(seed), per_agent=3):
            counts[chosen] += 1

    assert all(500 < count < 700 for count in counts.values())  # 600 expected


def test_progress_counts_what_was_drawn_and_verified() -> None:
    week = [
        _checkable("T-1", state=VerificationState.VERIFIED),
        _checkable("T-2", occurred_at=MOMENT + timedelta(days=1)),
        _checkable("T-3", state=VerificationState.VERIFIED),
    ]

    progress = progress_of(week, frozenset(map(TransactionId, ("T-1", "T-2"))))

    assert progress == SampleProgress(num_drawn=2, num_verified=1)
