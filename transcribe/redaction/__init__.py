"""Redaction: identifiers found in what was said, and silenced."""
