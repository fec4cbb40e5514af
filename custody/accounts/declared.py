"""What callers declared, as somebody may see it: words only where raw is allowed."""

from dataclasses import replace

from custody.accounts import permissions
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.catalogue.declarations import DeclaredOnCall, declared
from custody.catalogue.engine import Catalogue
from custody.records.purposes import Purpose, allows_raw


def view_declared(
    catalogue: Catalogue,
    *,
    purpose: Purpose | None,
    viewer: Viewer,
    unwritten_only: bool = True,
    limit: int | None = None,
) -> tuple[DeclaredOnCall, ...]:
    """Read declarations over all calls, the most pressing first.

    Returns:
        Their quotes are empty when the purpose does not allow unredacted words.

    Raises:
        NotAllowedError: no role of theirs sees the register for this purpose.
    """
    permissions.ensure(viewer, Permission.SEE_REGISTER, purpose)
    permissions.ensure(viewer, Permission.SEE_FINDINGS, purpose)
    with catalogue.reading() as read:
        found = declared(read, unwritten_only=unwritten_only, limit=limit)
    if allows_raw(purpose):
        return found
    return tuple(
        replace(one, declaration=replace(one.declaration, quote="")) for one in found
    )
