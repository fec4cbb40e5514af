"""What the name of a recording's file says, and how to print it without saying it.

File names of switches hold telephone numbers and names. They are kept word for word
in the catalogue; everything printed, logged or audited bears a safe label instead.

Source: FORMATS.md d1 (FreePBX, Issabel), d2 (FusionPBX), d3 (3CX).
"""

import hmac
import re
from dataclasses import dataclass, field
from datetime import datetime

from custody.records.calls import Direction

_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

_FREEPBX = re.compile(
    r"(?P<kind>[^-]+)-(?P<dst>.*)-(?P<src>[^-]*)-(?P<date>\d{8})-(?P<time>\d{6})"
    r"-(?P<session>(?:[^-]+-)?\d+\.\d+)\.(?P<ext>\w+)",
    re.DOTALL | re.ASCII,
)
_3CX = re.compile(
    r"\[(?P<display>.*)\]_(?P<src>[^-_]*)-(?P<dst>[^_]*)_(?P<date>\d{8})(?P<time>\d{6})"
    r"\((?P<session>\d+)\)\.(?P<ext>\w+)",
    re.DOTALL | re.ASCII,
)
_FUSIONPBX = re.compile(
    r"(?P<date>\d{8})\.(?P<time>\d{6}|\d{2}[-:]\d{2}[-:]\d{2})\.(?P<src>[^.]*)"
    rf"\.(?P<session>{_UUID})\.(?P<ext>\w+)",
    re.ASCII,
)
_FUSIONPBX_OLD = re.compile(rf"(?P<session>{_UUID})\.(?P<ext>\w+)", re.ASCII)

_KIND_DIRECTIONS = {
    "in": Direction.INBOUND,
    "out": Direction.OUTBOUND,
    "internal": Direction.INTERNAL,
    "q": Direction.INBOUND,
    "rg": Direction.INBOUND,
}
"""`external`, `exten`, `force` and `conf` do not say it; the numbers may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFacts:
    """What a file's name says of its call; every part None when it says nothing.

    Attributes:
        source: whose way of naming it is: `freepbx`, `3cx`, `fusionpbx`, or `file`.
        started_local: naive, by the switch's wall clock.
        caller, callee: as written in the name.
        label: safe to print: without numbers and names.
    """

    source: str
    label: str
    session_id: str | None = None
    started_local: datetime | None = None
    caller: str | None = field(default=None, repr=False)
    callee: str | None = field(default=None, repr=False)
    direction: Direction = Direction.UNKNOWN
    queue: str | None = None


def read_name(name: str, label_key: bytes) -> NameFacts:
    """Read a recording's file name.

    Args:
        name: without its folders.
        label_key: keeps the label of a name that follows no pattern from telling it.
    """
    for pattern, read in _READERS:
        match = pattern.fullmatch(name)
        if match is None:
            continue
        try:
            return read(match)
        except ValueError:  # it looks like one, but its date is none
            continue
    return NameFacts(source="file", label=safe_label(name, label_key))


def safe_label(name: str, label_key: bytes) -> str:
    """Make a label that is the same for the same name and tells nothing else of it."""
    digest = hmac.digest(
        label_key, b"label:" + name.encode(errors="surrogateescape"), "sha256"
    )
    suffix = re.search(r"\.[A-Za-z]\w{0,4}$", name, re.ASCII)
    return f"file-{digest.hex()[:8]}{suffix.group().lower() if suffix else ''}"


def _freepbx(match: re.Match[str]) -> NameFacts:
    kind = match["kind"].lower()
    shown = kind if re.fullmatch("[a-z]{1,10}", kind) else "…"
    return NameFacts(
        source="freepbx",
        label=f"{shown}-…-{match['date']}-{match['time']}-{_label_end(match)}",
        session_id=match["session"],
        started_local=_local(match),
        caller=match["src"],
        callee=match["dst"],
        direction=_KIND_DIRECTIONS.get(kind, Direction.UNKNOWN),
        queue=match["dst"] if kind == "q" else None,
    )


def _3cx(match: re.Match[str]) -> NameFacts:
    # the number in brackets counts anew from each start of the switch
    stamp = f"{match['date']}{match['time']}({match['session'][:9]})"
    return NameFacts(
        source="3cx",
        label=f"[…]_…_{stamp}.{_ext(match)}",
        session_id=f"3cx-{stamp}",
        started_local=_local(match),
        caller=match["src"],
        callee=match["dst"],
    )


def _fusionpbx(match: re.Match[str]) -> NameFacts:
    return NameFacts(
        source="fusionpbx",
        label=f"{match['date']}.{match['time']}.….{_label_end(match)}",
        session_id=match["session"].lower(),
        started_local=_local(match),
        caller=match["src"],
    )


def _fusionpbx_old(match: re.Match[str]) -> NameFacts:
    return NameFacts(
        source="fusionpbx",
        label=_label_end(match),
        session_id=match["session"].lower(),
    )


def _label_end(match: re.Match[str]) -> str:
    """Give the switch's key and the suffix, each only if it can be nothing else."""
    key = re.search(rf"(?:{_UUID}|(?<!\d)\d{{1,10}}\.\d{{1,9}})$", match["session"])
    return f"{key.group() if key else '…'}.{_ext(match)}"


def _ext(match: re.Match[str]) -> str:
    """Give the suffix where it is one, and not something that somebody hid there."""
    ext = match["ext"]
    return ext if re.fullmatch(r"[A-Za-z]\w{0,4}", ext, re.ASCII) else "…"


def _local(match: re.Match[str]) -> datetime:
    """Read the date and time.

    Raises:
        ValueError: there is no such day or hour.
    """
    digits = match["date"] + re.sub(r"\D", "", match["time"])
    return datetime.strptime(digits, "%Y%m%d%H%M%S")  # noqa: DTZ007 # its zone is the caller's


_READERS = (
    (_FREEPBX, _freepbx),
    (_3CX, _3cx),
    (_FUSIONPBX, _fusionpbx),
    (_FUSIONPBX_OLD, _fusionpbx_old),
)
"""Tried in this order; none takes what another would."""
