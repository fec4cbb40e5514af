"""Telling a text that repeats itself from one that somebody can have said."""

import zlib

COMPRESSION_RATIO = 2.4
"""Above it Whisper's authors count a text as a failure.

Source: Radford et al. 2022, "Robust Speech Recognition via Large-Scale Weak
Supervision", section 4.5."""


def compression_ratio(text: str) -> float:
    """Tell how many times shorter zlib makes a text; 0 for an empty one."""
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 0.0


def is_repetitive(text: str) -> bool:
    """Tell whether a text compresses better than speech does."""
    return compression_ratio(text) > COMPRESSION_RATIO
