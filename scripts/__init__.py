"""Scripts for those who work on Tallenne; nothing a user needs."""
