"""The arithmetic of seconds that were played: `(start, end)`, end not included."""

from collections.abc import Iterable

Span = tuple[float, float]

REPORT_SECONDS = 0.35
"""`timeupdate` comes four times a second; the player's own marks allow as much."""


def merged_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Put spans in order and join those that overlap or touch.

    Args:
        spans: seconds from the recording's first sample, in any order; one that is
            empty or turned round counts for nothing.

    Returns:
        The same seconds as few spans, none touching another.
    """
    joined: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and start <= joined[-1][1]:
            first, last = joined[-1]
            joined[-1] = (first, max(last, end))
        else:
            joined.append((start, end))
    return tuple(joined)


def covers(spans: Iterable[Span], wanted: Span, *, slack: float = 0.0) -> bool:
    """Tell whether every second of a span was played.

    Args:
        spans: what was played, in any order.
        wanted: what must have been.
        slack: seconds that may lack at either end; a player reports in steps.
    """
    start, end = wanted[0] + slack, wanted[1] - slack
    if start >= end:
        return True
    return any(first <= start and end <= last for first, last in merged_spans(spans))


def missing_spans(spans: Iterable[Span], wanted: Span) -> tuple[Span, ...]:
    """Give the seconds of a span that were not played, in order; none when all were.

    A player reports four times a second, so each end may lack `REPORT_SECONDS`; of a
    very short span at most a quarter, or it would count as played without a sound.
    """
    slack = min(REPORT_SECONDS, (wanted[1] - wanted[0]) / 4)
    place, end = wanted[0] + slack, wanted[1] - slack
    gaps: list[Span] = []
    for first, last in merged_spans(spans):
        if last <= place:
            continue
        if first >= end:
            break
        if first > place:
            gaps.append((place, first))
        place = last
    if place < end:
        gaps.append((place, end))
    return tuple(_widened(gap, wanted, slack) for gap in gaps)


def _widened(gap: Span, wanted: Span, slack: float) -> Span:
    """Name a gap that begins or ends the span by the span's own end."""
    start = wanted[0] if gap[0] == wanted[0] + slack else gap[0]
    end = wanted[1] if gap[1] == wanted[1] - slack else gap[1]
    return start, end
