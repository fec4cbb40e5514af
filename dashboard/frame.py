"""What every page needs first: who looks, for which purpose, and on which workspace."""

import streamlit as st

from custody.accounts import people, permissions
from custody.accounts.people import Account
from custody.accounts.roles import Permission, Role
from custody.accounts.verifying import Sitting
from custody.errors import NotAllowedError, TallenneError
from custody.records.ids import AccountId
from custody.records.purposes import Purpose, Rendition, allows_raw
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.actors import UNKNOWN, actor_of
from dashboard.desk import the_workspace

PURPOSE_KEY = "purpose"


def signed_in() -> Account | None:
    """Tell who looks: the account that the gate named, read afresh at every run.

    Returns:
        None when the gate named nobody, or the account is gone or disabled.
    """
    account_id = st.user.get("account")
    if not isinstance(account_id, str):
        return None
    with the_workspace().catalogue.reading() as read:
        account = people.account_by_id(read, AccountId(account_id))
    return None if account is None or account.disabled_at is not None else account


def admitted(permission: Permission) -> tuple[Workspace, Account]:
    """Let a page begin: only for someone who may do what it is for.

    Every page asks this first, whatever the menu showed.

    Raises:
        NotAllowedError: nobody is signed in, or the account's roles do not allow it.
    """
    account = signed_in()
    if account is None:
        raise NotAllowedError(permission)
    permissions.ensure(account, permission, None)
    return the_workspace(), account


def purpose_chosen(account: Account) -> Purpose | None:
    """Give the purpose that this visit is for; None when no role of theirs has one."""
    purposes = permissions.purposes_of(account)
    if not purposes:
        return None
    chosen = st.session_state.get(PURPOSE_KEY)
    return chosen if chosen in purposes else purposes[0]


def choose_purpose(account: Account) -> Purpose | None:
    """Show the box in which the purpose of the visit is chosen.

    Returns:
        The purpose; None when no role of theirs has one.
    """
    purposes = permissions.purposes_of(account)
    current = purpose_chosen(account)
    if current is None:
        return None
    chosen = st.selectbox(
        "Purpose",
        purposes,
        index=purposes.index(current),
        format_func=wording.PURPOSES.__getitem__,
        help="Why you open this call. It is written down, and decides what you see.",
    )
    st.session_state[PURPOSE_KEY] = chosen
    return chosen


def sitting_of(account: Account) -> Sitting:
    """Tell in which sign-in this person sits, by the gate's own word."""
    token_sha256 = st.user.get("session")
    return Sitting(
        viewer=account,
        token_sha256=token_sha256 if isinstance(token_sha256, str) else "",
        actor=actor_of(account),
    )


def rendition_for(account: Account) -> Rendition:
    """Tell which rendition's words this visit may search and see."""
    purpose = purpose_chosen(account)
    return Rendition.RAW if allows_raw(purpose) else Rendition.REDACTED


def sees_own_calls_only(account: Account) -> bool:
    """Tell whether every role of theirs is that of an agent on calls."""
    return set(account.roles) == {Role.AGENT}


def noted_once(mark: str) -> bool:
    """Tell whether this visit does something for the first time, and remember it.

    Pages run again at every click; the log tells what a person did, not how often a
    script ran.
    """
    noted: set[str] = st.session_state.setdefault("noted", set())
    if mark in noted:
        return False
    noted.add(mark)
    return True


def show_failure(error: Exception) -> bool:
    """Show one sentence in place of a traceback, and write down that a page failed.

    Returns:
        True: the failure is dealt with, and Streamlit shows nothing of its own.
    """
    if isinstance(error, TallenneError):
        st.error(error.message)
        cause = error.code
    else:
        st.error(
            "Something went wrong on this page, and it was written down. Load the "
            "page again; if it stays so, tell your administrator."
        )
        cause = type(error).__name__
    account_id = st.user.get("account")
    the_workspace().audit.record(
        "page:refused" if isinstance(error, NotAllowedError) else "page:failed",
        actor=f"account:{account_id}" if account_id else UNKNOWN,
        outcome="refused" if isinstance(error, NotAllowedError) else "failed",
        details={"cause": cause},
    )
    return True
