"""Add the verification record: chained entries, what they say, and on which calls.

Revision: 0005
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and what takes an entry's content with any of its calls."""
    op.create_table(
        "verification_entries",
        sa.Column("entry", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("transaction_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("refers_to", sa.Integer(), nullable=True),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(27), nullable=False),
        sa.Column("content_sha256", sa.String(length=64), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_verification_entries"),
    )
    op.create_index(
        "ix_verification_entries_transaction_id",
        "verification_entries",
        ["transaction_id"],
        unique=False,
    )
    op.create_table(
        "verification_contents",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["verification_entries.entry"],
            name="fk_verification_contents_entry_verification_entries",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("entry", name="pk_verification_contents"),
    )
    op.create_table(
        "verification_calls",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["verification_entries.entry"],
            name="fk_verification_calls_entry_verification_entries",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_verification_calls_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("entry", "call_id", name="pk_verification_calls"),
    )
    op.create_index(
        "ix_verification_calls_call_id",
        "verification_calls",
        ["call_id"],
        unique=False,
    )
    statements = {"sqlite": _sqlite_trigger, "postgresql": _postgres_trigger}
    for statement in statements[op.get_bind().dialect.name]():
        op.execute(sa.text(statement))


def _sqlite_trigger() -> Iterator[str]:
    """A quote of an erased call must go, also when the entry cites another call, too."""
    yield (
        "CREATE TRIGGER verification_call_removed AFTER DELETE ON verification_calls "
        "BEGIN DELETE FROM verification_contents WHERE entry = old.entry; END"
    )


def _postgres_trigger() -> Iterator[str]:
    yield (
        "CREATE FUNCTION verification_call_removed() RETURNS trigger "
        "LANGUAGE plpgsql AS $$ BEGIN "
        "DELETE FROM verification_contents WHERE entry = old.entry; "
        "RETURN old; END $$"
    )
    yield (
        "CREATE TRIGGER verification_call_removed AFTER DELETE ON verification_calls "
        "FOR EACH ROW EXECUTE FUNCTION verification_call_removed()"
    )
