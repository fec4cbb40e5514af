"""Builders of invented calls, recordings and twins of outside parts, for tests."""
