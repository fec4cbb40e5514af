"""Asking the table of roles: may this person do that, for this purpose?

A role counts whole: what one role permits is not joined with another role's purpose.
"""

from collections.abc import Iterator
from dataclasses import replace

from custody.accounts.roles import ROLES, Permission, Rules
from custody.catalogue.calls import CallFilter, CallSummary
from custody.errors import CallMissingError, NotAllowedError, NoticeNotGivenError
from custody.records.accounts import Account
from custody.records.calls import Call
from custody.records.findings import NoticeGiven
from custody.records.purposes import Purpose, Rendition, allows_raw

Viewer = Account
"""Who looks at calls; each is an account."""


def may(viewer: Viewer, permission: Permission, purpose: Purpose | None = None) -> bool:
    """Tell whether one of the roles permits this for this purpose.

    Args:
        viewer: a disabled account may nothing.
        permission: what they want to do.
        purpose: why; None asks whether they may do it for any purpose.
    """
    return any(_roles_with(viewer, permission, purpose))


def has(viewer: Viewer, permission: Permission) -> bool:
    """Tell whether one of the roles permits this for any purpose."""
    return may(viewer, permission)


def ensure(
    viewer: Viewer, permission: Permission, purpose: Purpose | None = None
) -> None:
    """Go on only if one of the roles permits this for this purpose.

    Raises:
        NotAllowedError: none does.
    """
    if not may(viewer, permission, purpose):
        raise NotAllowedError(permission, purpose)


def purposes_of(viewer: Viewer) -> tuple[Purpose, ...]:
    """Give the purposes that the roles serve, in the order of `Purpose`."""
    served = {purpose for rules in _rules_of(viewer) for purpose in rules.purposes}
    return tuple(purpose for purpose in Purpose if purpose in served)


def ensure_rendition(purpose: Purpose | None, rendition: Rendition) -> None:
    """Go on only if the purpose allows this rendition.

    Raises:
        NotAllowedError: the rendition is not redacted, and the purpose allows no raw.
    """
    if rendition is not Rendition.REDACTED and not allows_raw(purpose):
        permission = f"the {rendition} rendition"
        raise NotAllowedError(permission, purpose)


def ensure_notice(summary: CallSummary, purpose: Purpose | None) -> None:
    """Go on unless a call without a recording notice is wanted for training.

    Source: GDPR articles 5(1)(a) and 13: told before recording; the purposes of the
    notice bind whoever was told of it.

    Raises:
        NoticeNotGivenError: it is wanted for training.
    """
    is_training = purpose is Purpose.TRAINING
    if is_training and summary.notice_given is NoticeGiven.FALSE:
        raise NoticeNotGivenError(summary.call.call_id)


def may_see_call(viewer: Viewer, call: Call, purpose: Purpose | None = None) -> bool:
    """Tell whether one of the roles opens this very call for this purpose."""
    return any(
        not rules.own_calls_only or _is_own(viewer, call)
        for rules in _roles_with(viewer, Permission.SEE_TRANSCRIPT, purpose)
    )


def ensure_visible(viewer: Viewer, call: Call, purpose: Purpose | None) -> None:
    """Go on only if one of the roles opens this very call for this purpose.

    Raises:
        CallMissingError: none does; it looks as if there were no such call.
    """
    if not may_see_call(viewer, call, purpose):
        raise CallMissingError(call.call_id)


def may_see_number(viewer: Viewer) -> bool:
    """Tell whether the numbers of a call may be shown: who rang is the register's."""
    return has(viewer, Permission.SEE_REGISTER)


def narrowed(
    call_filter: CallFilter, *, purpose: Purpose | None, viewer: Viewer
) -> CallFilter:
    """Narrow a list of calls to what this person may see of it for this purpose.

    An agent's list holds their own calls, raw text is searched only for a purpose that
    allows it, calls without a recording notice are not for training, and whoever may
    not see findings cannot ask which calls have some.

    Raises:
        NotAllowedError: no role of theirs lists calls for this purpose, or the account
            is an agent's and names no agent at the switch.
    """
    rules = tuple(_roles_with(viewer, Permission.LIST_CALLS, purpose))
    if not rules:
        raise NotAllowedError(Permission.LIST_CALLS, purpose)
    agent = call_filter.agent
    if all(rule.own_calls_only for rule in rules):
        if not viewer.agent:
            raise NotAllowedError(Permission.LIST_CALLS, purpose)
        agent = viewer.agent
    may_raw = allows_raw(purpose) and call_filter.rendition is not Rendition.REDACTED
    rendition = Rendition.RAW if may_raw else Rendition.REDACTED
    may_findings = may(viewer, Permission.SEE_FINDINGS, purpose)
    is_training = purpose is Purpose.TRAINING
    return replace(
        call_filter,
        agent=agent,
        rendition=rendition,
        verdict=call_filter.verdict if may_findings else None,
        notice_not=NoticeGiven.FALSE if is_training else call_filter.notice_not,
    )


def shown_summary(summary: CallSummary, viewer: Viewer) -> CallSummary:
    """Take out of a line of the list what this person's roles do not show."""
    shown = replace(summary, call=shown_call(summary.call, viewer))
    if has(viewer, Permission.SEE_FINDINGS):
        return shown
    return replace(shown, transaction_ids=(), verdicts=())


def shown_call(call: Call, viewer: Viewer) -> Call:
    """Take out of a call who it was with, unless this person's roles show that.

    The source file's name goes too: a FreePBX name holds both numbers.
    """
    if may_see_number(viewer):
        return call
    return replace(
        call,
        caller=None,
        callee=None,
        source_name="",
        customer_ref=None,
        transaction_refs=(),
        customer_id=None,
    )


def _roles_with(
    viewer: Viewer, permission: Permission, purpose: Purpose | None
) -> Iterator[Rules]:
    for rules in _rules_of(viewer):
        if permission in rules.permissions and (
            purpose is None or purpose in rules.purposes
        ):
            yield rules


def _rules_of(viewer: Viewer) -> Iterator[Rules]:
    if viewer.disabled_at is None:
        yield from (ROLES[role] for role in viewer.roles)


def _is_own(viewer: Viewer, call: Call) -> bool:
    return bool(viewer.agent) and viewer.agent == call.agent
