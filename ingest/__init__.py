"""Ingest: recordings and call records come in, are checked, and are sealed."""
