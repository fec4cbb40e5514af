"""Which bytes a player asks for.

Source: RFC 9110 section 14, range requests.
"""

import re
from dataclasses import dataclass

from custody.errors import RangeRefusedError

ONE_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class ByteRange:
    """A stretch of bytes, end not included."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many bytes it holds."""
        return self.end - self.start

    def content_range(self, size_bytes: int) -> str:
        """Write the header that says which bytes are sent."""
        return f"bytes {self.start}-{self.end - 1}/{size_bytes}"


def asked_range(header: str | None, size_bytes: int) -> ByteRange | None:
    """Read a Range header.

    Several ranges at once, other units and anything malformed are answered with the
    whole, as the RFC allows; no player asks for them.

    Args:
        header: as sent, None when there was none.
        size_bytes: of the whole.

    Returns:
        The bytes asked for, cut to the size; None for the whole.

    Raises:
        RangeRefusedError: the range is well-formed but lies outside the object.
    """
    match = ONE_RANGE.fullmatch(header.strip()) if header else None
    if match is None or match.group(0) == "bytes=-":
        return None
    first, last = match.groups()
    if not first:
        return _suffix(int(last), size_bytes)
    start = int(first)
    end = min(int(last) + 1, size_bytes) if last else size_bytes
    if last and int(last) < start:
        return None
    if start >= size_bytes:
        raise RangeRefusedError
    return ByteRange(start, end)


def _suffix(length: int, size_bytes: int) -> ByteRange:
    """Give the last bytes; more than there are is the whole."""
    if length == 0 or size_bytes == 0:
        raise RangeRefusedError
    return ByteRange(max(0, size_bytes - length), size_bytes)
