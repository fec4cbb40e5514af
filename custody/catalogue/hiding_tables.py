"""The tables of what the machine found to hide, and of what people decided about it.

`redactions` holds what is hidden now, in the text and in the sealed recording: the
machine's spans with people's decisions laid over them. These two keep both apart.
"""

import sqlalchemy as sa

from custody.catalogue.tables import UtcDateTime, metadata


def _call_id() -> sa.Column[str]:
    return sa.Column(
        "call_id",
        sa.String(32),
        sa.ForeignKey("calls.call_id", ondelete="CASCADE"),
        primary_key=True,
        nullable=False,
    )


found_redactions = sa.Table(
    "found_redactions",
    metadata,
    # The machine's own spans, whatever anybody decided.
    _call_id(),
    sa.Column("redaction", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("channel", sa.Integer, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
)

hiding_decisions = sa.Table(
    "hiding_decisions",
    metadata,
    # Append-only: which seconds a person hid or showed, or took back.
    _call_id(),
    sa.Column("decision", sa.Integer, primary_key=True),
    sa.Column("verb", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("channel", sa.Integer, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
    # What was read in these seconds then: a showing holds for these words only.
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("withdraws", sa.Integer),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    # No foreign key: who decided stays written when the account has gone.
    sa.Column("account_id", sa.String(32), nullable=False, index=True),
    sa.Column("rendition", sa.Text, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("made_at", UtcDateTime, nullable=False),
)
