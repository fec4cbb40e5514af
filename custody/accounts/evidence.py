"""Who may take evidence of a verification out of the house.

A sheet quotes what was said and who said it, so it is for those who answered for the
verdict themselves, and for those whose task is to answer others.
"""

import sqlalchemy as sa

from custody.accounts import permissions
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.catalogue.calls import call_by_id
from custody.errors import NotAllowedError
from custody.records.purposes import Purpose, Rendition, allows_raw
from custody.records.verifications import EntryKind, Standing

WHAT = "evidence of a verification"


def may_take_evidence(viewer: Viewer, standing: Standing, purpose: Purpose) -> bool:
    """Tell whether this person may have a transaction's sheet or vCon.

    Args:
        viewer: who asks; whoever gave a verdict on it or seconded one may, as long as
            they verify, and whoever exports.
        standing: of the transaction.
        purpose: why; one that allows no raw allows no evidence either.
    """
    verdict = standing.verdict
    if verdict is None or verdict.content is None or not allows_raw(purpose):
        return False
    if permissions.may(viewer, Permission.EXPORT, purpose):
        return True
    answered = {
        entry.author
        for entry in standing.entries
        if entry.kind is not EntryKind.DISPUTE
    }
    return viewer.account_id in answered and permissions.may(
        viewer, Permission.VERIFY, purpose
    )


def ensure_evidence(
    read: sa.Connection, viewer: Viewer, standing: Standing, purpose: Purpose
) -> None:
    """Go on only if this person may have a transaction's evidence.

    Raises:
        NotAllowedError: they may not, or the purpose allows no raw.
        CallMissingError: a call that the verdict rests on is not theirs to see.
    """
    permissions.ensure_rendition(purpose, Rendition.RAW)
    if not may_take_evidence(viewer, standing, purpose):
        raise NotAllowedError(WHAT, purpose)
    content = standing.verdict.content if standing.verdict else None
    for cited in content.calls if content else ():
        permissions.ensure_visible(viewer, call_by_id(read, cited.call_id), purpose)
