from dataclasses import replace

import pytest

from custody.catalogue import accounts
from custody.catalogue.engine import Catalogue
from custody.errors import AccountExistsError, AccountMissingError
from custody.records.accounts import Role
from custody.records.ids import AccountId
from tests.builders import A_MOMENT, an_account

NOBODY = AccountId("0" * 32)


def test_an_account_reads_as_it_was_written(catalogue: Catalogue) -> None:
    account = an_account(roles=(Role.SUPERVISOR, Role.AGENT), agent="maija")

    with catalogue.writing() as work:
        accounts.add_account(work, account, "hash")

    with catalogue.reading() as read:
        assert accounts.account_by_id(read, account.account_id) == account
        assert accounts.account_by_name(read, account.user_name) == account
        assert accounts.password_hash(read, account.account_id) == "hash"
        assert accounts.accounts(read) == (account,)


def test_what_is_not_there_is_none(catalogue: Catalogue) -> None:
    with catalogue.reading() as read:
        assert accounts.account_by_id(read, NOBODY) is None
        assert accounts.account_by_name(read, "nobody") is None
        assert accounts.password_hash(read, NOBODY) is None


def test_a_user_name_is_one_persons(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        accounts.add_account(work, an_account(), "hash")

        with pytest.raises(AccountExistsError):
            accounts.add_account(work, an_account(), "other")


def test_password_roles_and_standing_are_changed_in_place(
    catalogue: Catalogue,
) -> None:
    account = an_account()
    with catalogue.writing() as work:
        accounts.add_account(work, account, "hash")

        accounts.set_password_hash(work, account.account_id, "new")
        accounts.set_roles(work, account.account_id, (Role.DPO,))
        accounts.set_disabled(work, account.account_id, A_MOMENT)

        assert accounts.password_hash(work, account.account_id) == "new"
        assert accounts.account_by_id(work, account.account_id) == replace(
            account, roles=(Role.DPO,), disabled_at=A_MOMENT
        )


def test_a_missing_account_cannot_be_changed(catalogue: Catalogue) -> None:
    with catalogue.writing() as work, pytest.raises(AccountMissingError):
        accounts.set_disabled(work, NOBODY, None)
