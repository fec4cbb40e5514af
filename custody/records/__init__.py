"""Frozen records of calls and the arithmetic on them; the standard library only."""
