import pytest

from custody.accounts.roles import ROLES, Permission, Role
from custody.records.purposes import Purpose, allows_raw

CONTENT = {Permission.SEE_TRANSCRIPT, Permission.LISTEN, Permission.LIST_CALLS}


def test_every_role_has_its_line_in_the_table() -> None:
    assert set(ROLES) == set(Role)


@pytest.mark.parametrize("role", [Role.TRAINER, Role.ANALYST, Role.AGENT])
def test_who_coaches_counts_or_is_coached_gets_no_raw_and_no_register(
    role: Role,
) -> None:
    rules = ROLES[role]

    assert not any(allows_raw(purpose) for purpose in rules.purposes)
    assert Permission.SEE_REGISTER not in rules.permissions
    assert Permission.SEE_FINDINGS not in rules.permissions


def test_who_runs_the_house_looks_into_no_call() -> None:
    assert not CONTENT & ROLES[Role.ADMIN].permissions


def test_only_who_runs_the_house_makes_accounts() -> None:
    may = {
        role
        for role, rules in ROLES.items()
        if rules.permissions & {Permission.MANAGE_ACCOUNTS, Permission.ADMINISTER}
    }

    assert may == {Role.ADMIN}


def test_only_the_data_protection_officer_watches_and_exports() -> None:
    may = {
        role
        for role, rules in ROLES.items()
        if rules.permissions & {Permission.SEE_AUDIT, Permission.EXPORT}
    }

    assert may == {Role.DPO}


def test_a_supervisor_verifies_and_does_nothing_else() -> None:
    assert ROLES[Role.SUPERVISOR].purposes == {Purpose.VERIFICATION}


def test_only_an_agent_is_held_to_own_calls() -> None:
    held = {role for role, rules in ROLES.items() if rules.own_calls_only}

    assert held == {Role.AGENT}


def test_every_purpose_is_somebodys_task() -> None:
    served = {purpose for rules in ROLES.values() for purpose in rules.purposes}

    assert served == set(Purpose)
