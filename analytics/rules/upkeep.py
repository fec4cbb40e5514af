"""Calls are read again once the rules have changed."""

import sqlalchemy as sa

from analytics.desk import AnalyticsDesk
from analytics.rules.rules_file import house_rules
from analytics.stale_calls import put_back
from custody.catalogue import tables as t
from custody.catalogue.values import set_value, value
from custody.records.ids import CallId

DIGEST = "rules_digest"
"""Name of the workspace's value that says which rules calls were last put to."""


def put_back_for_rules(desk: AnalyticsDesk) -> int:
    """Let every analysed call wait for `analyse` again when the rules have changed.

    Compared by what the rules say: a comment set right changes nothing. Written in one
    transaction, so that calls and digest change together or not at all.

    Returns:
        How many calls were put back.

    Raises:
        RulesUnreadableError: there is no such file, or it is no TOML.
        RuleInvalidError: a rule in it cannot be used; no call was put back.
    """
    digest = house_rules(desk.settings).digest
    with desk.catalogue.reading() as read:
        if (value(read, DIGEST) or "") == digest:
            return 0
    with desk.catalogue.writing() as work:
        calls = work.execute(sa.select(t.calls.c.call_id)).scalars()
        num_put_back = put_back(work, map(CallId, calls), desk.clock())
        set_value(work, DIGEST, digest)
    return num_put_back
