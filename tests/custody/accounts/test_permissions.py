import pytest

from custody.accounts import permissions
from custody.accounts.roles import ROLES, Permission
from custody.catalogue.calls import CallFilter, CallSummary
from custody.errors import NotAllowedError
from custody.records.accounts import Role
from custody.records.findings import NoticeGiven, Verdict
from custody.records.ids import CustomerId, TransactionId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import CallStage
from tests.builders import A_MOMENT, a_call, an_account


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("permission", list(Permission))
def test_a_role_may_what_its_line_says(role: Role, permission: Permission) -> None:
    account = an_account(roles=(role,))
    rules = ROLES[role]

    assert permissions.has(account, permission) == (permission in rules.permissions)
    for purpose in Purpose:
        assert permissions.may(account, permission, purpose) == (
            permission in rules.permissions and purpose in rules.purposes
        )


def test_what_is_not_allowed_is_refused_with_permission_and_purpose() -> None:
    trainer = an_account(roles=(Role.TRAINER,))
    permissions.ensure(trainer, Permission.LISTEN, Purpose.TRAINING)

    with pytest.raises(NotAllowedError, match=r"listen for the purpose verification"):
        permissions.ensure(trainer, Permission.LISTEN, Purpose.VERIFICATION)


def test_one_roles_permission_is_not_joined_with_anothers_purpose() -> None:
    account = an_account(roles=(Role.TRAINER, Role.ADMIN))

    assert not permissions.may(
        account, Permission.SEE_TRANSCRIPT, Purpose.ADMINISTRATION
    )


def test_a_disabled_account_may_nothing() -> None:
    account = an_account(roles=tuple(Role), disabled_at=A_MOMENT)

    assert not any(permissions.has(account, permission) for permission in Permission)
    assert permissions.purposes_of(account) == ()


def test_purposes_are_those_of_all_roles_each_once() -> None:
    account = an_account(roles=(Role.AGENT, Role.TRAINER, Role.SUPERVISOR))

    assert permissions.purposes_of(account) == (
        Purpose.VERIFICATION,
        Purpose.TRAINING,
    )


@pytest.mark.parametrize(
    ("purpose", "rendition", "is_allowed"),
    [
        (None, Rendition.REDACTED, True),
        (Purpose.TRAINING, Rendition.REDACTED, True),
        (None, Rendition.RAW, False),
        (Purpose.TRAINING, Rendition.RAW, False),
        (Purpose.ADMINISTRATION, Rendition.ORIGINAL, False),
        (Purpose.LEGAL_CLAIM, Rendition.ORIGINAL, True),
        (Purpose.VERIFICATION, Rendition.RAW, True),
    ],
)
def test_the_purpose_decides_the_rendition(
    purpose: Purpose | None, rendition: Rendition, *, is_allowed: bool
) -> None:
    if is_allowed:
        permissions.ensure_rendition(purpose, rendition)
        return
    with pytest.raises(NotAllowedError):
        permissions.ensure_rendition(purpose, rendition)


@pytest.mark.parametrize(
    ("roles", "agent", "may_see"),
    [
        ((Role.AGENT,), "maija", True),
        ((Role.AGENT,), "pekka", False),
        ((Role.AGENT,), None, False),
        ((Role.TRAINER,), None, True),
        ((Role.AGENT, Role.TRAINER), "pekka", True),
        ((Role.ADMIN,), None, False),
    ],
)
def test_an_agent_opens_own_calls_only(
    roles: tuple[Role, ...], agent: str | None, *, may_see: bool
) -> None:
    account = an_account(roles=roles, agent=agent)

    assert permissions.may_see_call(account, a_call(agent="maija")) == may_see


def test_a_call_without_an_agent_is_no_agents_own() -> None:
    account = an_account(roles=(Role.AGENT,), agent=None)

    assert not permissions.may_see_call(account, a_call(agent=None))


def test_an_agents_other_role_does_not_open_calls_for_its_purposes() -> None:
    account = an_account(roles=(Role.AGENT, Role.SUPERVISOR), agent="pekka")
    call = a_call(agent="maija")

    assert permissions.may_see_call(account, call, Purpose.VERIFICATION)
    assert not permissions.may_see_call(account, call, Purpose.TRAINING)


def test_an_agents_list_holds_own_calls_whatever_was_asked() -> None:
    account = an_account(roles=(Role.AGENT,), agent="maija")

    narrowed = permissions.narrowed(
        CallFilter(agent="pekka", rendition=Rendition.RAW),
        purpose=Purpose.TRAINING,
        viewer=account,
    )

    assert narrowed == CallFilter(
        agent="maija", rendition=Rendition.REDACTED, notice_not=NoticeGiven.FALSE
    )


def test_an_agent_whom_the_switch_does_not_know_lists_nothing() -> None:
    account = an_account(roles=(Role.AGENT,), agent=None)

    with pytest.raises(NotAllowedError):
        permissions.narrowed(CallFilter(), purpose=None, viewer=account)


def test_who_runs_the_house_lists_no_calls() -> None:
    with pytest.raises(NotAllowedError):
        permissions.narrowed(
            CallFilter(), purpose=None, viewer=an_account(roles=(Role.ADMIN,))
        )


@pytest.mark.parametrize(
    ("role", "purpose", "rendition"),
    [
        (Role.SUPERVISOR, Purpose.VERIFICATION, Rendition.RAW),
        (Role.SUPERVISOR, None, Rendition.REDACTED),
        (Role.TRAINER, Purpose.TRAINING, Rendition.REDACTED),
    ],
)
def test_raw_text_is_searched_only_for_a_purpose_that_allows_it(
    role: Role, purpose: Purpose | None, rendition: Rendition
) -> None:
    narrowed = permissions.narrowed(
        CallFilter(rendition=Rendition.RAW),
        purpose=purpose,
        viewer=an_account(roles=(role,)),
    )

    assert narrowed.rendition is rendition


def test_who_rang_is_shown_only_with_the_register() -> None:
    call = a_call(
        customer_id=CustomerId("5729"), customer_ref="5729", transaction_refs=("T-1",)
    )
    trainer, supervisor = (
        an_account(roles=(role,)) for role in (Role.TRAINER, Role.SUPERVISOR)
    )

    shown = permissions.shown_call(call, trainer)

    assert permissions.shown_call(call, supervisor) == call
    assert not permissions.may_see_number(trainer)
    assert permissions.may_see_number(supervisor)
    assert (shown.caller, shown.callee, shown.source_name) == (None, None, "")
    assert (shown.customer_id, shown.customer_ref) == (None, None)
    assert shown.transaction_refs == ()
    assert (shown.agent, shown.started_at) == (call.agent, call.started_at)


def test_a_line_of_the_list_holds_findings_only_for_those_who_may() -> None:
    summary = CallSummary(
        call=a_call(),
        stage=CallStage.DONE,
        transaction_ids=(TransactionId("T-1"),),
        verdicts=(Verdict.CONFIRMED,),
    )

    of_trainer = permissions.shown_summary(summary, an_account(roles=(Role.TRAINER,)))
    of_dpo = permissions.shown_summary(summary, an_account(roles=(Role.DPO,)))

    assert (of_trainer.transaction_ids, of_trainer.verdicts) == ((), ())
    assert of_dpo == summary
