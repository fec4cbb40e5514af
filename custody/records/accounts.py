"""People who sign in, the roles that they have, and what their sign-in gave them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from custody.records.ids import AccountId, CallId
from custody.records.purposes import Purpose, Rendition


class Role(StrEnum):
    """What somebody is in the organisation; what each may do stands in accounts."""

    TRAINER = "trainer"
    SUPERVISOR = "supervisor"
    ANALYST = "analyst"
    AGENT = "agent"
    DPO = "dpo"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Someone who signs in; never an agent on a call, though one person can be both.

    Attributes:
        roles: in the order of `Role`, each once.
        agent: the agent at the switch whose calls this person took, None if none.
        disabled_at: aware UTC; None while they may sign in.
    """

    account_id: AccountId
    user_name: str
    display_name: str
    roles: tuple[Role, ...]
    agent: str | None = None
    created_at: datetime
    disabled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One sign-in.

    Attributes:
        token_sha256: of the token in the person's cookie; the token is kept nowhere.
        seen_at: aware UTC, when the person last did something.
        expires_at: aware UTC, when it ends whatever they do.
    """

    token_sha256: str = field(repr=False)
    account_id: AccountId
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Leave to play one rendition of one call, for one sign-in and one purpose."""

    grant_sha256: str = field(repr=False)
    token_sha256: str = field(repr=False)
    account_id: AccountId
    call_id: CallId
    rendition: Rendition
    purpose: Purpose
    expires_at: datetime
