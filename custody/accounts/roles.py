"""What each role may do, and for which purposes: one table, to be read aloud.

Source: DESIGN.md section 3, rules 1 and 3; GDPR articles 5(1)(b) and 5(1)(c): each
sees what the task needs, for the purpose it is done for, and nothing else.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from custody.records.accounts import Role
from custody.records.purposes import Purpose

__all__ = ["ROLES", "Permission", "Role", "Rules"]


class Permission(StrEnum):
    """The things that an account may be allowed to do."""

    LIST_CALLS = "list_calls"
    SEE_TRANSCRIPT = "see_transcript"
    LISTEN = "listen"
    CORRECT = "correct"
    """Set the machine's words right, as far as one sees them: hidden ones never."""
    HIDE = "hide"
    """Hide what the machine missed, from whoever sees the redacted rendition."""
    SHOW = "show"
    """Show what the machine hid wrongly, having heard it; purposes that allow raw."""
    SEE_FINDINGS = "see_findings"
    """Links and findings of a call, the register's values within them."""
    SEE_REGISTER = "see_register"
    """Customers and transactions, and with them who rang from which number."""
    VERIFY = "verify"
    """Give a verdict on a transaction, or be the second person on another's."""
    DISPUTE = "dispute"
    """Object to a verdict, as far as one sees the calls that it rests on."""
    SEE_MEASURES = "see_measures"
    """Figures over many calls."""
    NAME_AGENTS = "name_agents"
    """Whose calls a figure is of, by name: to coach them, not to look for patterns."""
    COACH = "coach"
    """Measures of calls put together by agent, with agents' names."""
    EXPORT = "export"
    SEE_AUDIT = "see_audit"
    MANAGE_ACCOUNTS = "manage_accounts"
    SEE_STATUS = "see_status"
    """What waits and what failed, by call id and cause."""
    ADMINISTER = "administer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """One line of the table.

    Attributes:
        purposes: for which calls may be opened; each decides raw or redacted.
        permissions: what the role may do, calls only for those purposes.
        own_calls_only: only calls that the account's own agent took.
    """

    purposes: frozenset[Purpose]
    permissions: frozenset[Permission]
    own_calls_only: bool = False


ROLES: Final = MappingProxyType(
    {
        # Coaches agents. Redacted; whom the call was with is not the task.
        Role.TRAINER: Rules(
            purposes=frozenset({Purpose.TRAINING}),
            permissions=frozenset(
                {
                    Permission.LIST_CALLS,
                    Permission.SEE_TRANSCRIPT,
                    Permission.LISTEN,
                    Permission.CORRECT,
                    Permission.HIDE,
                    Permission.COACH,
                    Permission.NAME_AGENTS,
                }
            ),
        ),
        # Holds transactions against what was said. Raw, with the register.
        Role.SUPERVISOR: Rules(
            purposes=frozenset({Purpose.VERIFICATION}),
            permissions=frozenset(
                {
                    Permission.LIST_CALLS,
                    Permission.SEE_TRANSCRIPT,
                    Permission.LISTEN,
                    Permission.CORRECT,
                    Permission.HIDE,
                    Permission.SHOW,
                    Permission.SEE_FINDINGS,
                    Permission.SEE_REGISTER,
                    Permission.VERIFY,
                    Permission.DISPUTE,
                }
            ),
        ),
        # Looks for patterns over many calls. Redacted.
        Role.ANALYST: Rules(
            purposes=frozenset({Purpose.SERVICE_DEVELOPMENT}),
            permissions=frozenset(
                {
                    Permission.LIST_CALLS,
                    Permission.SEE_TRANSCRIPT,
                    Permission.LISTEN,
                    Permission.HIDE,
                    Permission.SEE_MEASURES,
                }
            ),
        ),
        # Sees and answers reviews of the calls that they took themselves. Redacted;
        # corrects nothing, for the words may be about their own work.
        Role.AGENT: Rules(
            purposes=frozenset({Purpose.TRAINING}),
            permissions=frozenset(
                {
                    Permission.LIST_CALLS,
                    Permission.SEE_TRANSCRIPT,
                    Permission.LISTEN,
                    Permission.DISPUTE,
                }
            ),
            own_calls_only=True,
        ),
        # Answers callers and courts, and watches over all of it.
        Role.DPO: Rules(
            purposes=frozenset(
                {Purpose.ACCESS_REQUEST, Purpose.LEGAL_CLAIM, Purpose.ADMINISTRATION}
            ),
            permissions=frozenset(
                {
                    Permission.LIST_CALLS,
                    Permission.SEE_TRANSCRIPT,
                    Permission.LISTEN,
                    Permission.CORRECT,
                    Permission.HIDE,
                    Permission.SHOW,
                    Permission.SEE_FINDINGS,
                    Permission.SEE_REGISTER,
                    Permission.DISPUTE,
                    Permission.EXPORT,
                    Permission.SEE_AUDIT,
                }
            ),
        ),
        # Runs the house and looks into no room of it.
        Role.ADMIN: Rules(
            purposes=frozenset({Purpose.ADMINISTRATION}),
            permissions=frozenset(
                {
                    Permission.MANAGE_ACCOUNTS,
                    Permission.SEE_STATUS,
                    Permission.ADMINISTER,
                }
            ),
        ),
    }
)
