"""What the house's rules make of a call, as far as one may see the words behind it."""

import sqlalchemy as sa

from custody.accounts.viewing import CallView
from custody.catalogue.rule_outcomes import rule_outcomes_of
from custody.records.purposes import Rendition
from custody.records.rules import RuleOutcome


def outcomes_shown(read: sa.Connection, view: CallView) -> tuple[RuleOutcome, ...]:
    """Read a call's outcomes for who sees this view of it.

    Where words are hidden, a rule that rests on hidden ones is left out whole: that it
    holds would tell what they are. As long as what is to be hidden is not known,
    nothing is told.
    """
    if view.transcript is None:
        return ()
    found = rule_outcomes_of(read, view.summary.call.call_id)
    if view.rendition is Rendition.RAW:
        return found
    return tuple(one for one in found if not _rests_on_hidden(one, view))


def _rests_on_hidden(one: RuleOutcome, view: CallView) -> bool:
    if one.start is None or one.end is None:
        return False
    start, end = one.start, one.end
    return any(
        span.channel == one.channel and span.start < end and start < span.end
        for span in view.redactions
    )
