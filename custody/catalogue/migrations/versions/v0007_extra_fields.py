"""Let transactions and findings have fields that the organisation adds.

Revision: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, empty: the next load of the register fills them."""
    extra = sa.Column("extra", sa.JSON(none_as_null=True), nullable=True)
    op.add_column("transactions", extra)
    op.add_column("findings", sa.Column("type", sa.Text(), nullable=True))
    op.add_column("findings", sa.Column("hidden_as", sa.Text(), nullable=True))
