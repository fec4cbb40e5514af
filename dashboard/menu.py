"""Which pages there are, in which order, and the permission that opens each."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st
from streamlit.navigation.page import Page

from custody.accounts import permissions
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.records.ids import CallId, TransactionId


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page.

    Attributes:
        script: below `dashboard/`.
        url_path: what stands in the address.
        icon: a Material symbol's name; its font comes with Streamlit.
        in_menu: False for a page that is only reached from another.
    """

    script: str
    title: str
    url_path: str
    icon: str
    needs: Permission
    in_menu: bool = True


CALLS: Final = "views/calls.py"
CALL: Final = "views/call.py"
QUEUE: Final = "views/queue.py"

PAGES: Final[Mapping[str, tuple[PageEntry, ...]]] = {
    "Calls": (
        PageEntry(CALLS, "Calls", "calls", "call", Permission.LIST_CALLS),
        PageEntry(
            CALL, "Call", "call", "graphic_eq", Permission.LIST_CALLS, in_menu=False
        ),
    ),
    "Work": (
        PageEntry(
            QUEUE,
            "Verify next",
            "queue",
            "checklist",
            Permission.VERIFY,
        ),
        PageEntry(
            "views/register.py",
            "Register check",
            "register",
            "fact_check",
            Permission.SEE_REGISTER,
        ),
        PageEntry(
            "views/declared.py",
            "Said, not written",
            "declared",
            "record_voice_over",
            Permission.SEE_REGISTER,
        ),
        PageEntry(
            "views/coaching.py",
            "Coaching",
            "coaching",
            "school",
            Permission.COACH,
        ),
        PageEntry(
            "views/patterns.py",
            "Patterns",
            "patterns",
            "monitoring",
            Permission.SEE_MEASURES,
        ),
    ),
    "Oversight": (
        PageEntry(
            "views/operations.py",
            "Operations",
            "operations",
            "build",
            Permission.SEE_STATUS,
        ),
        PageEntry(
            "views/notices.py",
            "Recording notice",
            "notices",
            "campaign",
            Permission.SEE_AUDIT,
        ),
        PageEntry(
            "views/trail.py", "Audit log", "trail", "history", Permission.SEE_AUDIT
        ),
    ),
}


def call_address(call_id: CallId, transaction_id: TransactionId) -> dict[str, str]:
    """Give the query under which a call opens at one of its transactions.

    A transaction's id may be a number of the caller's own, which no address may bear;
    its digest with the call's random id tells it only to whoever has it already.
    """
    told = f"{call_id}\n{transaction_id}".encode()
    return {"id": call_id, "about": hashlib.sha256(told).hexdigest()[:16]}


def is_opened_at(call_id: CallId, transaction_id: TransactionId) -> bool:
    """Tell whether the page was opened at this transaction of the call."""
    wanted = call_address(call_id, transaction_id)["about"]
    return st.query_params.get("about") == wanted


def sections_for(account: Account) -> dict[str, list[Page]]:
    """Give the pages that an account may open, by section; empty sections left out."""
    allowed = {
        section: [entry for entry in entries if permissions.has(account, entry.needs)]
        for section, entries in PAGES.items()
    }
    return {
        section: [_page(entry) for entry in entries]
        for section, entries in allowed.items()
        if entries
    }


def _page(entry: PageEntry) -> Page:
    return st.Page(
        entry.script,
        title=entry.title,
        url_path=entry.url_path,
        icon=f":material/{entry.icon}:",
        visibility="visible" if entry.in_menu else "hidden",
    )
