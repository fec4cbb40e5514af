"""Tests of transcribe/speakers."""
