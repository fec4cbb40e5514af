"""The arithmetic of seconds that were played: `(start, end)`, end not included."""

from collections.abc import Iterable

Span = tuple[float, float]


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
