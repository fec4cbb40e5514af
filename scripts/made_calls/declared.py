"""What callers declare on made calls: bans, withdrawals, moves, complaints.

A declaration is what was said, whatever came of it: a ban that callers are told to set
themselves is one. What was taken back, or told another agent, may be read either way.
"""

from scripts.made_calls.business import Deal
from scripts.made_calls.made_call import MadeCall

KINDS = frozenset({"marketing_ban", "address_change", "cancellation", "complaint"})
"""Business that begins with a declaration."""
_TAKEN_BACK = {"kept it": "cancellation", "dropped": "complaint"}
"""By trap, what was declared and let be on the same call."""
_GIVES_BACK = {"taken back"}
"""Traps of an appointment that is given back on the call that it was made on."""


def note(call: MadeCall, deal: Deal) -> None:
    """Note what a piece of business declares."""
    if deal.kind in KINDS and not set(deal.traps) & set(_TAKEN_BACK):
        call.declared.add(deal.kind)
    call.declarable |= {_TAKEN_BACK[one] for one in deal.traps if one in _TAKEN_BACK}
    if set(deal.traps) & _GIVES_BACK:
        call.declarable.add("cancellation")


def hand_on(first: MadeCall, second: MadeCall) -> None:
    """Note that the wish was said to the first agent, and echoed by the second."""
    first.declared |= second.declared
    second.declarable |= second.declared
    second.declared = set()
