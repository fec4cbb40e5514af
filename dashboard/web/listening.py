"""What a player says was heard, and whether it can be true.

A verification rests on seconds that a person played (heard, not read), so a report is
not taken at its word: nobody can have heard more seconds than have gone by since the
first byte was sent, at the fastest speed that the player offers, nor any second whose
bytes were not sent in this sign-in (`delivery.py`).
"""

import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from custody.errors import SpansRefusedError
from custody.records.heard import Span, merged_spans

MAX_SPEED = 2.0
"""The fastest speed in the player's menu."""

SLACK_SECONDS = 2.0
"""Clocks of browser and server tick apart, and `timeupdate` comes four times a second:
the start and the end of a span may each be told a quarter of a second wide."""

MAX_SPANS = 500
"""In one report; a minute of clicking about gives a few dozen."""

FORGOTTEN_AFTER = timedelta(hours=13)
"""Longer than any sign-in lasts by default, after which no grant is valid."""


def checked_spans(told: object, *, duration: float) -> tuple[Span, ...]:
    """Read the spans of a report, each within the recording.

    Args:
        told: `[[start, end], …]` as the player sent it; not trusted.
        duration: seconds of the recording.

    Raises:
        SpansRefusedError: not a list of pairs of numbers, or outside the recording.
    """
    if not isinstance(told, list) or len(told) > MAX_SPANS:
        raise SpansRefusedError
    spans: list[Span] = []
    for pair in told:
        match pair:
            case [int() | float() as start, int() | float() as end] if (
                0 <= start < end <= duration + SLACK_SECONDS
            ):
                spans.append((float(start), min(float(end), duration)))
            case _:
                raise SpansRefusedError
    return tuple(span for span in spans if span[0] < span[1])


@dataclass(slots=True)
class _Listening:
    """One person listening to one rendition, for one purpose, in one sign-in.

    Attributes:
        opened_at: when the first byte was sent.
        told_at: when the last report came, or the first byte was sent.
        seconds: told as heard so far, counted each time they were played.
        sent: bytes that went out, `(first, after)`, as few ranges as say it.
    """

    opened_at: datetime
    told_at: datetime
    seconds: float = 0.0
    sent: tuple[Span, ...] = field(default=())

    def can_have_heard(self, seconds: float, now: datetime) -> bool:
        """Tell whether there was time for it, since the last report and in all.

        The first keeps an idle hour from being told as an hour of listening long
        after; the second keeps the slack from adding up over many small reports.
        """
        since = (now - self.told_at).total_seconds()
        in_all = (now - self.opened_at).total_seconds()
        return (
            seconds <= since * MAX_SPEED + SLACK_SECONDS
            and self.seconds + seconds <= in_all * MAX_SPEED + SLACK_SECONDS
        )


class ListeningBook:
    """Who listens to what and how much was told of it; in memory only.

    A restart empties it; the next byte asked for opens a page again, and every span
    told before lies in the catalogue.
    """

    def __init__(self) -> None:
        """Start with no listening under way."""
        self._listenings: dict[str, _Listening] = {}
        self._lock = threading.Lock()

    def opens(self, mark: str, now: datetime) -> bool:
        """Note that a byte is about to be sent.

        Args:
            mark: stands for sign-in, call, rendition and purpose together; a grant
                that replaces one that ran out goes on with the same listening.
            now: aware UTC.

        Returns:
            True the first time: the opening is to be written to the audit log.
        """
        with self._lock:
            self._forget_old(now)
            if mark in self._listenings:
                return False
            self._listenings[mark] = _Listening(opened_at=now, told_at=now)
            return True

    def sends(self, mark: str, first: int, after: int) -> None:
        """Note bytes as they are handed to the connection."""
        with self._lock:
            listening = self._listenings.get(mark)
            if listening is not None:
                listening.sent = merged_spans((*listening.sent, (first, after)))

    def sent(self, mark: str) -> tuple[Span, ...]:
        """Give the bytes that went out, `(first, after)`; none when none did."""
        with self._lock:
            listening = self._listenings.get(mark)
            return listening.sent if listening else ()

    def heard(self, mark: str, spans: tuple[Span, ...], now: datetime) -> float:
        """Take a report in, if time enough has gone by for it to be true.

        Returns:
            Seconds of this report.

        Raises:
            SpansRefusedError: nothing was sent, or more is told than could have been
                heard since.
        """
        seconds = sum(end - start for start, end in spans)
        with self._lock:
            listening = self._listenings.get(mark)
            if listening is None or not listening.can_have_heard(seconds, now):
                raise SpansRefusedError
            listening.seconds += seconds
            listening.told_at = now
        return seconds

    def _forget_old(self, now: datetime) -> None:
        old = [
            mark
            for mark, listening in self._listenings.items()
            if now - listening.opened_at > FORGOTTEN_AFTER
        ]
        for mark in old:
            del self._listenings[mark]
