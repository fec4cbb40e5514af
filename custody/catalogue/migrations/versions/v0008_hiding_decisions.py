"""Add what people decided to hide and to show, and the machine's spans beside it.

Revision: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables; what was hidden until now is what the machine had found."""
    op.create_table(
        "found_redactions",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("redaction", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Integer(), nullable=False),
        sa.Column("start", sa.Float(), nullable=False),
        sa.Column("end", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_found_redactions_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", "redaction", name="pk_found_redactions"),
    )
    op.create_table(
        "hiding_decisions",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Integer(), nullable=False),
        sa.Column("start", sa.Float(), nullable=False),
        sa.Column("end", sa.Float(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("withdraws", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("rendition", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_hiding_decisions_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", "decision", name="pk_hiding_decisions"),
    )
    op.create_index(
        "ix_hiding_decisions_account_id",
        "hiding_decisions",
        ["account_id"],
        unique=False,
    )
    columns = 'call_id, redaction, kind, channel, start, "end"'
    op.execute(
        f"INSERT INTO found_redactions ({columns}) SELECT {columns} FROM redactions"  # noqa: S608 # our own column names
    )
