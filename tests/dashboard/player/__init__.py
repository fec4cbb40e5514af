"""Tests of dashboard/player."""
