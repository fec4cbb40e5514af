"""Tests of dashboard/widgets."""
