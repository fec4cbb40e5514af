"""Invented talk with a planned timeline: who speaks over whom, and who waits."""
