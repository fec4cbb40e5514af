"""Add where the voice detector heard somebody, which words alone do not tell.

Revision: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty: measures of earlier transcripts rest on their words."""
    op.add_column("transcripts", sa.Column("speech", sa.JSON(), nullable=True))
