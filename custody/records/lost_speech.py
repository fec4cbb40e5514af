"""Speech of a channel that no word was written for: the arithmetic of spans.

Source: `tallenne bench measures`, whose figures docs/measures.md gives.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

Span = tuple[float, float]
"""Start and end, seconds."""

EDGE_SECONDS = 0.3
"""Of speech before and after words that is theirs: they are told as too short."""
LEAST_SECONDS = 0.8
"""Shorter speech without a word is a breath, a nod or noise: with it silence is told
.02 of a call too short."""
BESIDE_SHARE = 0.5
"""Of speech that lies beside the other's words so much and more may be theirs, leaking
in: with it talk is told .02 of a call too long and every third cut-in read is none."""


def lost_spans(
    heard: Iterable[Span], own: Iterable[Span], others: Sequence[Span]
) -> tuple[Span, ...]:
    """Find what of a channel's speech no word stands for.

    Args:
        heard: where somebody speaks on the channel.
        own: the words of the channel.
        others: those of the other channels.
    """
    cover = _merged((start - EDGE_SECONDS, end + EDGE_SECONDS) for start, end in own)
    beside = _merged(others)
    return tuple(
        (start, end)
        for span in heard
        for start, end in _without(span, cover)
        if end - start >= LEAST_SECONDS
        and _shared((start, end), beside) < BESIDE_SHARE * (end - start)
    )


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Join spans that touch, so that both starts and ends are in order."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _touching(span: Span, spans: Sequence[Span]) -> Iterator[Span]:
    """Give the spans, of merged ones, that lie partly in another."""
    first = bisect_right(spans, span[0], key=lambda one: one[1])
    for place in range(first, len(spans)):
        one = spans[place]
        if one[0] >= span[1]:
            return
        yield one


def _without(span: Span, cover: Sequence[Span]) -> list[Span]:
    """Give what is left of a span."""
    left: list[Span] = []
    at, stop = span
    for start, end in _touching(span, cover):
        if start > at:
            left.append((at, start))
        at = max(at, end)
    if at < stop:
        left.append((at, stop))
    return left


def _shared(span: Span, others: Sequence[Span]) -> float:
    start, stop = span
    return sum(
        min(stop, end) - max(start, begin) for begin, end in _touching(span, others)
    )
