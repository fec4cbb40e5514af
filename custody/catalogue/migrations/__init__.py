"""Alembic migrations of the catalogue, run by `Catalogue.migrate()`."""
