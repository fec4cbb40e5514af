"""Custody: what is kept of a call, under which key, for whom and how long."""
