"""How the audit log names the people who use the dashboard."""

from custody.accounts.people import Account

UNKNOWN = "account:unknown"
"""Whoever could not be told: a sign-in that was refused, a page without a sign-in."""


def actor_of(account: Account) -> str:
    """Name an account by its id: user names may be agents' names, and those may go."""
    return f"account:{account.account_id}"
