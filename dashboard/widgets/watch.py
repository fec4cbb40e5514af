"""Who is signed in, and the way out; shown on every page."""

from pathlib import Path

from custody.accounts.people import Account
from dashboard import wording
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("watch", Path(__file__).parent)


def show_watch(account: Account) -> None:
    """Show who is signed in, and the button that ends it; on every page."""
    roles = ", ".join(wording.ROLES[role] for role in account.roles)
    mounted(_COMPONENT)(
        key="watch", data={"name": account.display_name, "roles": roles}
    )
