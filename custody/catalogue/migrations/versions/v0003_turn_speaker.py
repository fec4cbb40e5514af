"""Add which of the voices on a shared channel a turn belongs to.

Revision: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the column; turns that are there keep no speaker until heard again."""
    op.add_column("turns", sa.Column("speaker", sa.Integer(), nullable=True))
