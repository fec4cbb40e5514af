"""Which way a call went, and who of the house was on it, by the switch's own words.

Source: Asterisk channel names `Technology/peer-suffix`; FreePBX's dial plan contexts.
"""

import re

from custody.records.calls import Direction
from ingest.telephone_numbers import is_extension

_INBOUND_CONTEXTS = ("from-trunk", "from-pstn", "from-did", "from-sip-external")
_OUTBOUND_CONTEXTS = ("from-internal", "outbound", "outrt-")

_CHANNEL = re.compile(
    r"(?P<technology>[A-Za-z0-9]+)/(?P<peer>.+?)(?:-[0-9A-Fa-f.]+(?:;[12])?)?"
)
_ADDRESS = re.compile(r"[0-9.:\[\]a-fA-F]*[.:][0-9.:\[\]a-fA-F]*")
_AGENT_NAME = re.compile(r"[^\W_][\w.'-]{0,31}")


def direction_by_numbers(caller: str | None, callee: str | None) -> Direction:
    """Tell the way by which of the two is an extension of the house."""
    match is_extension(caller), is_extension(callee):
        case True, True:
            return Direction.INTERNAL
        case True, False if callee is not None:
            return Direction.OUTBOUND
        case False, True:
            return Direction.INBOUND
        case _:
            return Direction.UNKNOWN


def direction_by_context(
    context: str, caller: str | None, callee: str | None
) -> Direction:
    """Tell the way by where in the dial plan the call came in.

    Args:
        context: Asterisk's `dcontext`, e.g. `from-trunk`.
        caller: as `read_number` gives it.
        callee: likewise.
    """
    if context.startswith(_INBOUND_CONTEXTS):
        return Direction.INBOUND
    by_numbers = direction_by_numbers(caller, callee)
    if by_numbers is not Direction.UNKNOWN:
        return by_numbers
    if context.startswith(_OUTBOUND_CONTEXTS) and callee is not None:
        return Direction.OUTBOUND
    return Direction.UNKNOWN


def agent_of_channel(channel: str) -> str | None:
    """Name the agent whose telephone a channel leads to.

    `PJSIP/maija-2.11` is maija, `Local/201@from-queue-0000001a;1` is 201. A trunk or an
    address is nobody.
    """
    match = _CHANNEL.fullmatch(channel.strip())
    if match is None:
        return None
    peer = match["peer"].split("@")[0].removesuffix("/n")
    if "trunk" in peer.lower() or _ADDRESS.fullmatch(peer):
        return None
    return peer if _AGENT_NAME.fullmatch(peer) else None


def agent_of_userfield(userfield: str) -> str | None:
    """Take the agent from the field that a dial plan may fill as it likes.

    Only what looks like a user's name is believed.
    """
    text = userfield.strip()
    is_name = _AGENT_NAME.fullmatch(text) and (
        is_extension(text) or not any(character.isdigit() for character in text[:1])
    )
    return text if is_name else None
