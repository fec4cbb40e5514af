"""Add how many values the sound was asked about, where a finding rests on that.

Revision: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty: a call's next analysis says how its findings were made."""
    op.add_column("findings", sa.Column("num_compared", sa.Integer(), nullable=True))
