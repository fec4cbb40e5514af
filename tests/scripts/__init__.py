"""Tests of the scripts that make calls and documents."""
