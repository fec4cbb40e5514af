"""Which seconds of a recording were sent, worked out from the bytes that were.

A report of what was heard is held against this: nobody hears what was never sent. FLAC
frames differ in size a hundredfold (silence takes next to nothing), so bytes are turned
into seconds frame by frame and not by proportion.
"""

import io
import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Final

from custody.records.heard import Span, merged_spans, missing_spans
from custody.records.ids import ObjectName
from custody.vault.reader import SealedReader
from transcribe.listening import Place, read_places

MOST_KEPT: Final = 16
"""Recordings whose places are remembered; an hour's take some 5 MB."""

READ_BYTES: Final = 1 << 20


def delivered_seconds(
    places: Sequence[Place], sent: Iterable[Span]
) -> tuple[Span, ...]:
    """Give the seconds whose frames were sent whole.

    Args:
        places: of every frame, in order.
        sent: `(first, after)` bytes, in any order.
    """
    ranges = merged_spans(sent)
    found: list[Span] = []
    at = 0
    for place in places:
        while at < len(ranges) and ranges[at][1] < place.after_byte:
            at += 1
        if at < len(ranges) and ranges[at][0] <= place.first_byte:
            found.append((place.start, place.end))
    return _joined(found)


def is_delivered(delivered: Sequence[Span], told: Iterable[Span]) -> bool:
    """Tell whether every second that a player tells of had been sent."""
    return not any(missing_spans(delivered, span) for span in told)


def _joined(found: Iterable[Span]) -> tuple[Span, ...]:
    """Join frames that follow one another, be there a rounding error between them."""
    joined: list[Span] = []
    for start, end in found:
        if joined and start - joined[-1][1] < 1e-3:  # noqa: PLR2004 # seconds; a frame has 70 times as many
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


class PlaceBook:
    """The places of the recordings listened to of late; nothing of what is said."""

    def __init__(self) -> None:
        """Start with none."""
        self._places: OrderedDict[ObjectName, tuple[Place, ...]] = OrderedDict()
        self._lock = threading.Lock()

    def places_of(self, name: ObjectName, reader: SealedReader) -> tuple[Place, ...]:
        """Give the places of a listening copy, read once.

        Raises:
            ListeningCopyBrokenError: it cannot be read.
        """
        with self._lock:
            known = self._places.get(name)
        if known is None:
            with io.BufferedReader(reader, READ_BYTES) as source:
                known = read_places(source)
        with self._lock:
            self._places[name] = known
            self._places.move_to_end(name)
            while len(self._places) > MOST_KEPT:
                self._places.popitem(last=False)
        return known
