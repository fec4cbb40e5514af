"""Golden transcripts: what the recogniser heard of invented calls."""
