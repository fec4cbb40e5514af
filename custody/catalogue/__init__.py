"""The catalogue: what we know of calls, the truth that all else is derived from."""
