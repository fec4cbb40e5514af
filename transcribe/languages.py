"""Which language a window is decoded in: the call's, unless it is plainly another.

A call has one language as a rule, and all its speech together tells which far more
surely than one window does. But parties may each speak their own, or change it midway;
decoded in the wrong one, English comes out as Finnish nonsense.
"""

from collections.abc import Mapping

PLAINLY = 0.97
"""Probability of another language, among those allowed, that makes it the window's own.
Windows of the sample calls and of an English one give 0.94 to 1.00 to their true
language, windows of a call that mixes two as well."""

SHORTEST_SECONDS = 3.0
"""A shorter window, a greeting or a `joo`, is too little to tell by."""


def language_of_window(
    odds: Mapping[str, float], duration: float, language: str
) -> str:
    """Choose what a window is decoded in.

    Args:
        odds: how likely each allowed language is; empty when nobody asked.
        duration: of the window, seconds.
        language: the call's, ISO 639-1.
    """
    if not odds or duration < SHORTEST_SECONDS:
        return language
    likeliest = max(odds, key=odds.__getitem__)
    return likeliest if odds[likeliest] >= PLAINLY else language
