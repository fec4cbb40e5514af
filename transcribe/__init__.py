"""Transcribe: what was said, by whom and when, and what of it must be hidden."""
