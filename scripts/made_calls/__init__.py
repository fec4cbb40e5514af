"""Invented calls with known truth, for the bench of links and verdicts."""
