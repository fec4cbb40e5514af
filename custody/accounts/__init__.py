"""Accounts: who may do what, for which purpose."""
