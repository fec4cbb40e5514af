"""The audit log: who did what to which call, when, why, with what end."""
