"""The rows of people who sign in."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import is_inserted
from custody.errors import AccountExistsError, AccountMissingError
from custody.records.accounts import Account, Role
from custody.records.ids import AccountId


def add_account(work: sa.Connection, account: Account, password_hash: str) -> None:
    """Write a new account.

    Raises:
        AccountExistsError: somebody has the user name.
    """
    row = {name: getattr(account, name) for name in _SAME_NAMED} | {
        "roles": [str(role) for role in account.roles],
        "password_hash": password_hash,
    }
    if not is_inserted(work, t.accounts, row):
        raise AccountExistsError(account.user_name)


def account_by_id(read: sa.Connection, account_id: AccountId) -> Account | None:
    """Read an account, None when there is none of that id."""
    return _one(read, t.accounts.c.account_id == account_id)


def account_by_name(read: sa.Connection, user_name: str) -> Account | None:
    """Read the account of a user name as it is kept, None when there is none."""
    return _one(read, t.accounts.c.user_name == user_name)


def accounts(read: sa.Connection) -> tuple[Account, ...]:
    """Read every account, disabled ones too, in order of the user name."""
    query = sa.select(t.accounts).order_by(t.accounts.c.user_name)
    return tuple(_account_of(row) for row in read.execute(query).mappings())


def password_hash(read: sa.Connection, account_id: AccountId) -> str | None:
    """Read what a password is checked against, None when there is no such account."""
    query = sa.select(t.accounts.c.password_hash)
    found = read.execute(query.where(t.accounts.c.account_id == account_id))
    return found.scalar_one_or_none()


def set_password_hash(
    work: sa.Connection, account_id: AccountId, new_hash: str
) -> None:
    """Write what a password is checked against from now on.

    Raises:
        AccountMissingError: there is no such account.
    """
    _update(work, account_id, password_hash=new_hash)


def set_disabled(
    work: sa.Connection, account_id: AccountId, disabled_at: datetime | None
) -> None:
    """Shut an account from this moment, or open it again with None.

    Raises:
        AccountMissingError: there is no such account.
    """
    _update(work, account_id, disabled_at=disabled_at)


def set_roles(
    work: sa.Connection, account_id: AccountId, roles: tuple[Role, ...]
) -> None:
    """Write the roles that an account has from now on.

    Raises:
        AccountMissingError: there is no such account.
    """
    _update(work, account_id, roles=[str(role) for role in roles])


_SAME_NAMED: Final = (
    "account_id",
    "user_name",
    "display_name",
    "agent",
    "created_at",
    "disabled_at",
)


def _one(read: sa.Connection, condition: sa.ColumnElement[bool]) -> Account | None:
    found = read.execute(sa.select(t.accounts).where(condition)).mappings()
    row = found.one_or_none()
    return None if row is None else _account_of(row)


def _account_of(row: sa.RowMapping) -> Account:
    return Account(
        **{name: row[name] for name in _SAME_NAMED},
        roles=tuple(Role(role) for role in row["roles"]),
    )


def _update(work: sa.Connection, account_id: AccountId, **values: Any) -> None:  # noqa: ANN401 # columns of many types
    statement = sa.update(t.accounts).where(t.accounts.c.account_id == account_id)
    if work.execute(statement.values(values)).rowcount == 0:
        raise AccountMissingError(account_id)


def display_names(
    read: sa.Connection, account_ids: Collection[AccountId]
) -> dict[AccountId, str]:
    """Read the names of accounts, disabled ones too; one that is gone has none."""
    if not account_ids:
        return {}
    columns = t.accounts.c
    query = sa.select(columns.account_id, columns.display_name).where(
        columns.account_id.in_(account_ids)
    )
    return {AccountId(one): name for one, name in read.execute(query)}


def names_at(read: sa.Connection, agent: str) -> tuple[str, ...]:
    """Give the names of the accounts whose calls an agent at the switch took.

    Disabled ones too: who left was heard on the calls of that time.
    """
    query = sa.select(t.accounts.c.display_name).where(t.accounts.c.agent == agent)
    return tuple(read.execute(query.order_by(t.accounts.c.display_name)).scalars())
