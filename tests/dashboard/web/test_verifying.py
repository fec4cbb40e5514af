"""A verdict through the real audio route: heard, not read."""

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from custody.accounts import people
from custody.accounts.roles import Role
from custody.accounts.verifying import (
    Bench,
    Objection,
    Sitting,
    VerdictForm,
    give_second,
    give_verdict,
    raise_dispute,
)
from custody.catalogue import register
from custody.catalogue.verifications import (
    change_since,
    check_chain,
    entries_of,
    standings,
)
from custody.errors import (
    CallMissingError,
    NotAllowedError,
    SecondsUnheardError,
    VerificationRefusedError,
)
from custody.records.findings import FieldName, FindingField, Verdict
from custody.records.ids import AccountId, TransactionId
from custody.records.purposes import Purpose
from custody.records.verifications import (
    DisputeReason,
    EntryKind,
    RegisterChange,
    VerificationState,
)
from custody.workspace.opening import Workspace
from dashboard.web.identity import ACCOUNT_HEADER, SESSION_HEADER
from tests.dashboard.invented import BOOKING, NOW, PASSWORD, SECOND, Clock
from tests.dashboard.web.conftest import SignedIn
from tests.dashboard.web.test_audio import grant_for

T_1001 = TransactionId("T-1001")
CITED = ((9.0, 12.0),)
FIELDS: dict[FieldName, Verdict] = {
    FindingField.KIND: Verdict.CONFIRMED,
    FindingField.SERVICE: Verdict.ABSENT,
    FindingField.APPOINTMENT_AT: Verdict.CONTRADICTED,
    FindingField.PRACTITIONER: Verdict.CONFIRMED,
}


def bench_of(week: Workspace, **settings: object) -> Bench:
    return Bench(
        catalogue=week.catalogue,
        vault=week.vault,
        audit=week.audit,
        key=week.evidence_key,
        settings=week.settings.model_copy(update=settings),
        clock=week.clock,
    )


def sitting_of(week: Workspace, browser: TestClient) -> Sitting:
    told = browser.get("/").json()
    with week.catalogue.reading() as read:
        account = people.account_by_id(read, AccountId(told[ACCOUNT_HEADER]))
    assert account is not None
    return Sitting(
        viewer=account,
        token_sha256=told[SESSION_HEADER],
        actor=f"account:{account.account_id}",
    )


def a_form(**changed: object) -> VerdictForm:
    form = VerdictForm(
        transaction_id=T_1001,
        cited={BOOKING: CITED},
        verdict=Verdict.CONTRADICTED,
        fields=FIELDS,
        note="Kello kaksitoista, ei puoli kolme.",
    )
    return replace(form, **changed)  # type: ignore[arg-type] # a builder's changes


def play(
    browser: TestClient, clock: Clock, *spans: tuple[float, float], purpose: str = ""
) -> int:
    url = grant_for(browser, purpose=purpose or "verification")
    browser.get(url)
    clock.pass_by(10)
    told = browser.post(f"{url}/heard", json={"spans": [list(span) for span in spans]})
    return told.status_code


def another_supervisor(week: Workspace, agent: str | None = None) -> None:
    with week.catalogue.writing() as work:
        people.create_account(
            work,
            user_name="sanna",
            display_name="Sanna",
            password=PASSWORD,
            roles=(Role.SUPERVISOR,),
            agent=agent,
            clock=lambda: NOW,
        )


def test_a_verdict_is_refused_until_its_seconds_were_played(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    sitting = sitting_of(week, browser)
    with pytest.raises(SecondsUnheardError, match=r"9\.0 to 12\.0 s of call b0b0b0b0"):
        give_verdict(bench_of(week), a_form(), sitting)
    play(browser, clock, (9.0, 10.5))
    with pytest.raises(SecondsUnheardError, match=r"10\.5 to 12\.0 s"):
        give_verdict(bench_of(week), a_form(), sitting)
    play(browser, clock, (10.5, 12.0))

    entry = give_verdict(bench_of(week), a_form(), sitting)

    assert entry.number == 1
    assert entry.content is not None
    assert entry.content.calls[0].seconds == CITED
    assert {one.name: one.verdict for one in entry.content.fields} == FIELDS
    with week.catalogue.reading() as read:
        assert entries_of(read, T_1001) == (entry,)
        assert check_chain(read, week.evidence_key) == 1
    saved = [one for one in week.audit.events() if one.verb == "verification:saved"]
    assert [one.details["entry"] for one in saved] == [1]


def test_a_quote_that_was_not_heard_is_not_in_the_record(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    play(browser, clock, (0.0, 2.0))

    form = a_form(cited={BOOKING: ((0.0, 2.0),)})
    entry = give_verdict(bench_of(week), form, sitting_of(week, browser))

    assert entry.content is not None
    assert {one.quote for one in entry.content.fields} == {""}


def test_seconds_that_were_never_sent_are_not_believed(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser)
    browser.get(url, headers={"range": "bytes=0-8999"})
    clock.pass_by(60)

    told = browser.post(f"{url}/heard", json={"spans": [[9.0, 12.0]]})

    assert told.status_code == 422
    with pytest.raises(SecondsUnheardError):
        give_verdict(bench_of(week), a_form(), sitting_of(week, browser))


def test_what_was_played_in_another_sign_in_or_by_another_counts_for_nothing(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    another_supervisor(week)
    play(signed_in("saara"), clock, (9.0, 12.0))

    for name in ("saara", "sanna"):
        with pytest.raises(SecondsUnheardError):
            give_verdict(bench_of(week), a_form(), sitting_of(week, signed_in(name)))


def test_a_sitting_that_has_ended_saves_nothing(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    play(browser, clock, (9.0, 12.0))
    sitting = sitting_of(week, browser)
    browser.post("/logout")

    with pytest.raises(VerificationRefusedError, match="sign-in has ended"):
        give_verdict(bench_of(week), a_form(), sitting)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        pytest.param({"cited": {}}, "no seconds", id="nothing cited"),
        pytest.param({"cited": {BOOKING: ((9.0, 999.0),)}}, "outside", id="past end"),
        pytest.param({"fields": {}}, "some field", id="a field left open"),
        pytest.param({"verdict": Verdict.CONFIRMED}, "contradicts", id="both at once"),
        pytest.param({"answers": 7}, "no such entry", id="answers nothing"),
        pytest.param({"note": "x" * 3000}, "too long", id="an essay"),
        pytest.param({"transaction_id": TransactionId("?")}, "no such", id="unknown"),
    ],
)
def test_a_form_that_does_not_hold_together_is_refused(
    week: Workspace,
    signed_in: SignedIn,
    clock: Clock,
    changed: dict[str, object],
    why: str,
) -> None:
    browser = signed_in("saara")
    play(browser, clock, (9.0, 12.0))

    with pytest.raises(VerificationRefusedError, match=why):
        give_verdict(bench_of(week), a_form(**changed), sitting_of(week, browser))


def test_only_supervisors_verify_and_none_their_own_call(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    another_supervisor(week, agent="maija")
    for name in ("daniel", "teemu", "maija", "anna", "aino"):
        with pytest.raises(NotAllowedError):
            give_verdict(bench_of(week), a_form(), sitting_of(week, signed_in(name)))
    browser = signed_in("sanna")
    play(browser, clock, (9.0, 12.0))

    with pytest.raises(VerificationRefusedError, match="took themselves"):
        give_verdict(bench_of(week), a_form(), sitting_of(week, browser))


def test_above_the_limit_a_second_person_must_hear_it_too(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    another_supervisor(week)
    bench = bench_of(week, second_person_kinds=("Booking",))
    first, second = signed_in("saara"), signed_in("sanna")
    play(first, clock, (9.0, 12.0))
    entry = give_verdict(bench, a_form(), sitting_of(week, first))
    assert state_of(week) is VerificationState.PROVISIONAL
    with pytest.raises(VerificationRefusedError, match="another than the first"):
        give_second(bench, 1, sitting_of(week, first), agrees=True)
    with pytest.raises(SecondsUnheardError):
        give_second(bench, 1, sitting_of(week, second), agrees=True)
    play(second, clock, (9.0, 12.0))

    word = give_second(bench, 1, sitting_of(week, second), agrees=True)

    assert (word.kind, word.refers_to) == (EntryKind.SECOND, entry.number)
    assert state_of(week) is VerificationState.VERIFIED


def test_a_second_person_who_disagrees_makes_it_disputed(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    another_supervisor(week)
    bench = bench_of(week, second_person_kinds=("booking",))
    first, second = signed_in("saara"), signed_in("sanna")
    play(first, clock, (9.0, 12.0))
    give_verdict(bench, a_form(), sitting_of(week, first))
    play(second, clock, (9.0, 12.0))

    give_second(bench, 1, sitting_of(week, second), agrees=False, note="Ei kuulu.")

    assert state_of(week) is VerificationState.DISPUTED
    with pytest.raises(VerificationRefusedError, match="must answer"):
        give_verdict(bench, a_form(), sitting_of(week, first))
    with pytest.raises(VerificationRefusedError, match="another than who raised"):
        give_verdict(bench, a_form(answers=2), sitting_of(week, second))
    give_verdict(bench, a_form(answers=2), sitting_of(week, first))
    assert state_of(week) is VerificationState.PROVISIONAL


def test_the_agent_disputes_their_own_call_and_the_dpo_for_a_customer(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    play(browser, clock, (9.0, 12.0))
    bench = bench_of(week)
    give_verdict(bench, a_form(), sitting_of(week, browser))
    heard = DisputeReason.HEARD_OTHERWISE

    for name, purpose in (
        ("maija", Purpose.TRAINING),
        ("daniel", Purpose.ACCESS_REQUEST),
        ("saara", Purpose.VERIFICATION),
    ):
        objection = Objection(purpose=purpose, reason=heard)
        raise_dispute(bench, 1, sitting_of(week, signed_in(name)), objection)

    with week.catalogue.reading() as read:
        entries = entries_of(read, T_1001)
    who = [one.content.disputed_by for one in entries[1:] if one.content]
    assert [str(one) for one in who] == ["agent", "customer", "supervisor"]
    assert state_of(week) is VerificationState.DISPUTED
    for name in ("teemu", "anna", "aino"):
        objection = Objection(purpose=Purpose.TRAINING, reason=heard)
        with pytest.raises(NotAllowedError):
            raise_dispute(bench, 1, sitting_of(week, signed_in(name)), objection)


def test_an_agent_is_told_nothing_of_a_verdict_on_another_s_call(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser, SECOND)
    browser.get(url)
    clock.pass_by(10)
    browser.post(f"{url}/heard", json={"spans": [[0.0, 3.0]]})
    bench = bench_of(week)
    form = a_form(cited={SECOND: ((0.0, 3.0),)})
    give_verdict(bench, form, sitting_of(week, browser))
    objection = Objection(purpose=Purpose.TRAINING, reason=DisputeReason.WRONG_CALL)

    with pytest.raises((VerificationRefusedError, CallMissingError)):
        raise_dispute(bench, 1, sitting_of(week, signed_in("maija")), objection)


def test_a_register_row_that_changes_afterwards_is_told(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    play(browser, clock, (9.0, 12.0))
    give_verdict(bench_of(week), a_form(), sitting_of(week, browser))
    with week.catalogue.writing() as work:
        before = register.transaction_by_id(work, T_1001)
        assert before is not None
        register.put_transactions(work, [replace(before, practitioner="Korhonen")])

    with week.catalogue.reading() as read:
        standing = standings(read)[T_1001]
        now = register.transaction_by_id(read, T_1001)

    assert change_since(standing, before) is RegisterChange.NONE
    assert change_since(standing, now) is RegisterChange.CHANGED
    assert change_since(standing, None) is RegisterChange.WITHDRAWN


def state_of(week: Workspace) -> VerificationState:
    with week.catalogue.reading() as read:
        return standings(read, [T_1001])[T_1001].state
