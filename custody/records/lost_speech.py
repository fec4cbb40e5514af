"""Speech of a channel that no word was written for: the arithmetic of spans.

Source: `tallenne bench measures`, whose figures docs/measures.md gives.
"""

from collections.abc import Iterable, Sequence

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
        own: the words of the channel, in order of their start.
        others: those of the other channels, none overlapping.
    """
    cover = sorted((start - EDGE_SECONDS, end + EDGE_SECONDS) for start, end in own)
    return tuple(
        (start, end)
        for span in heard
        for start, end in _without(span, cover)
        if end - start >= LEAST_SECONDS
        and _shared((start, end), others) < BESIDE_SHARE * (end - start)
    )


def _without(span: Span, cover: Iterable[Span]) -> list[Span]:
    """Give what is left of a span; `cover` is in order of its starts."""
    left: list[Span] = []
    at, stop = span
    for start, end in cover:
        if start >= stop:
            break
        if start > at:
            left.append((at, start))
        at = max(at, end)
    if at < stop:
        left.append((at, stop))
    return left


def _shared(span: Span, others: Iterable[Span]) -> float:
    start, stop = span
    both = ((max(start, one), min(stop, other)) for one, other in others)
    return sum(end - begin for begin, end in both if end > begin)
