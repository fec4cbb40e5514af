"""The catalogue's tables, the same on SQLCipher and PostgreSQL.

What concerns a call hangs on `calls` with ON DELETE CASCADE: erased, all of it goes.
"""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment, stored as ISO 8601 text of fixed width.

    Text sorts as time does, and reads the same in both databases.

    Raises:
        ValueError: a naive datetime was given; nobody can say when that was.
    """

    impl = sa.String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:  # noqa: ANN401 # SQLAlchemy's own signature
        """Write the moment as `2026-03-09T07:15:02.000000Z`."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a moment without a time zone cannot be stored"
            raise ValueError(msg)
        text = value.astimezone(UTC).isoformat(timespec="microseconds")
        return text.replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:  # noqa: ANN401 # SQLAlchemy's own signature
        """Read it back as aware UTC."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


def _call_id(*, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(
        "call_id",
        sa.String(32),
        sa.ForeignKey("calls.call_id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


calls = sa.Table(
    "calls",
    metadata,
    sa.Column("call_id", sa.String(32), primary_key=True),
    sa.Column("session_id", sa.Text, index=True),
    sa.Column("linked_id", sa.Text, index=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("source_name", sa.Text, nullable=False),
    sa.Column("content_digest", sa.Text, nullable=False, unique=True),
    sa.Column("started_at", UtcDateTime, nullable=False, index=True),
    sa.Column("answered_at", UtcDateTime),
    sa.Column("ended_at", UtcDateTime),
    sa.Column("ingested_at", UtcDateTime, nullable=False),
    sa.Column("duration", sa.Float, nullable=False),
    sa.Column("direction", sa.Text, nullable=False),
    sa.Column("caller", sa.Text, index=True),
    sa.Column("callee", sa.Text, index=True),
    sa.Column("agent", sa.Text, index=True),
    sa.Column("queue", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("customer_ref", sa.Text),
    sa.Column("transaction_refs", sa.JSON, nullable=False),
    sa.Column("notice_played_at", UtcDateTime),
    sa.Column("flags", sa.JSON, nullable=False),
    # No foreign key: a load may take the customer's row away; the call stays.
    sa.Column("customer_id", sa.Text, index=True),
    sa.Column("num_channels", sa.Integer, nullable=False),
    sa.Column("sampling_rate", sa.Integer, nullable=False),
    sa.Column("num_samples", sa.BigInteger, nullable=False),
    sa.Column("codec", sa.Text, nullable=False),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("channel_parties", sa.JSON, nullable=False),
)

sealed_objects = sa.Table(
    "sealed_objects",
    metadata,
    sa.Column("object_name", sa.String(64), primary_key=True),
    _call_id(),
    sa.Column("rendition", sa.Text, nullable=False),
    sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
    sa.Column("kek_epoch", sa.Text, nullable=False, index=True),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("sealed_size_bytes", sa.BigInteger, nullable=False),
    sa.Column("sealed_sha256", sa.String(64), nullable=False),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("call_id", "rendition"),
)

stages = sa.Table(
    "stages",
    metadata,
    _call_id(primary_key=True),
    sa.Column("stage", sa.Text, primary_key=True),
    sa.Column("state", sa.Text, nullable=False, index=True),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("not_before", UtcDateTime, nullable=False),
    sa.Column("leased_by", sa.Text),
    sa.Column("lease_until", UtcDateTime),
    sa.Column("error_code", sa.Text),
    sa.Column("error_message", sa.Text),
    sa.Column("updated_at", UtcDateTime, nullable=False),
    # What a worker asks every two seconds: the next that waits at this stage.
    sa.Index("ix_stages_claim", "stage", "state", "not_before"),
)

transcripts = sa.Table(
    "transcripts",
    metadata,
    _call_id(primary_key=True),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("model_sha256", sa.String(64), nullable=False),
    sa.Column("engine", sa.Text, nullable=False),
    sa.Column("language", sa.Text),
    sa.Column("language_probability", sa.Float, nullable=False),
    sa.Column("flags", sa.JSON, nullable=False),
    sa.Column("settings", sa.JSON, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("speech", sa.JSON(none_as_null=True)),  # [[[start, end], …], …] a channel
)

turns = sa.Table(
    "turns",
    metadata,
    _call_id(primary_key=True),
    sa.Column("turn", sa.Integer, primary_key=True),
    sa.Column("party", sa.Text),
    sa.Column("channel", sa.Integer, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
    # [[start, end, text, probability], …]: always read and written as one
    sa.Column("words", sa.JSON, nullable=False),
    sa.Column("flags", sa.JSON, nullable=False),
    sa.Column("speaker", sa.Integer),  # from 1; None where each party has a channel
)

redactions = sa.Table(
    "redactions",
    metadata,
    _call_id(primary_key=True),
    sa.Column("redaction", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("channel", sa.Integer, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
    sa.Column("turn", sa.Integer),
)

corrections = sa.Table(
    "corrections",
    metadata,
    # Append-only: what a person set right in the machine's words, or took back.
    # These stay in `turns`; a correction is laid over them when they are read.
    _call_id(primary_key=True),
    sa.Column("correction", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("channel", sa.Integer, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
    sa.Column("before", sa.Text, nullable=False),
    sa.Column("after", sa.Text, nullable=False),
    sa.Column("party", sa.Text),
    # The correction of the same call that a withdrawal takes back.
    sa.Column("withdraws", sa.Integer),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    # No foreign key: who corrected stays written when the account has gone.
    sa.Column("account_id", sa.String(32), nullable=False, index=True),
    sa.Column("rendition", sa.Text, nullable=False),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("model_sha256", sa.String(64), nullable=False),
    sa.Column("transcribed_at", UtcDateTime, nullable=False),
    sa.Column("made_at", UtcDateTime, nullable=False),
)

customers = sa.Table(
    "customers",
    metadata,
    sa.Column("customer_id", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("henkilotunnus", sa.Text, index=True),
    sa.Column("email", sa.Text),
    sa.Column("address", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("marketing_allowed", sa.Boolean),
    sa.Column("row_digest", sa.Text, nullable=False),
)

customer_phones = sa.Table(
    "customer_phones",
    metadata,
    sa.Column(
        "customer_id",
        sa.Text,
        sa.ForeignKey("customers.customer_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("phone", sa.Text, primary_key=True, index=True),
)

transactions = sa.Table(
    "transactions",
    metadata,
    sa.Column("transaction_id", sa.Text, primary_key=True),
    sa.Column("customer_id", sa.Text, nullable=False, index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("occurred_at", UtcDateTime, nullable=False, index=True),
    sa.Column("service", sa.Text),
    sa.Column("amount_cents", sa.BigInteger),
    sa.Column("appointment_at", UtcDateTime),
    sa.Column("practitioner", sa.Text),
    sa.Column("reference", sa.Text),
    sa.Column("handled_by", sa.Text),
    sa.Column("extra", sa.JSON(none_as_null=True)),
    sa.Column("row_digest", sa.Text, nullable=False),
)

load_batches = sa.Table(
    "load_batches",
    metadata,
    sa.Column("batch_id", sa.String(32), primary_key=True),
    sa.Column("register", sa.Text, nullable=False),
    sa.Column("loaded_at", UtcDateTime, nullable=False),
    sa.Column("num_loaded", sa.Integer, nullable=False),
    sa.Column("num_unchanged", sa.Integer, nullable=False),
    sa.Column("num_rejected", sa.Integer, nullable=False),
)

rejected_rows = sa.Table(
    "rejected_rows",
    metadata,
    sa.Column(
        "batch_id",
        sa.String(32),
        sa.ForeignKey("load_batches.batch_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("line", sa.Integer, primary_key=True),
    sa.Column("reasons", sa.JSON, nullable=False),
    sa.Column("row", sa.JSON, nullable=False),
)

call_records = sa.Table(
    "call_records",
    metadata,
    # The switch's own, kept without a recording, too: that is a finding of its own.
    sa.Column("session_id", sa.Text, primary_key=True),
    sa.Column("linked_id", sa.Text, index=True),
    sa.Column("caller", sa.Text),
    sa.Column("callee", sa.Text),
    sa.Column("agent", sa.Text),
    sa.Column("queue", sa.Text),
    sa.Column("direction", sa.Text, nullable=False),
    sa.Column("started_at", UtcDateTime, nullable=False, index=True),
    sa.Column("answered_at", UtcDateTime),
    sa.Column("ended_at", UtcDateTime),
    sa.Column("billed_seconds", sa.Float),
    sa.Column("disposition", sa.Text),
)

ingest_failures = sa.Table(
    "ingest_failures",
    metadata,
    # A file that could not become a call; the file itself stays where it was.
    sa.Column("content_digest", sa.Text, primary_key=True),
    sa.Column("source_name", sa.Text, nullable=False),
    sa.Column("error_code", sa.Text, nullable=False),
    sa.Column("error_message", sa.Text, nullable=False),
    sa.Column("failed_at", UtcDateTime, nullable=False),
)

links = sa.Table(
    "links",
    metadata,
    _call_id(primary_key=True),
    sa.Column("transaction_id", sa.Text, primary_key=True, index=True),
    sa.Column("score", sa.Float, nullable=False),
    sa.Column("reasons", sa.JSON, nullable=False),
)

findings = sa.Table(
    "findings",
    metadata,
    _call_id(primary_key=True),
    sa.Column("transaction_id", sa.Text, primary_key=True, index=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("verdict", sa.Text, nullable=False, index=True),
    sa.Column("expected", sa.Text, nullable=False),
    sa.Column("heard", sa.Text),
    sa.Column("quote", sa.Text, nullable=False),
    sa.Column("channel", sa.Integer),
    sa.Column("start", sa.Float),
    sa.Column("end", sa.Float),
    sa.Column("confidence", sa.Float, nullable=False),
    sa.Column("type", sa.Text),
    sa.Column("hidden_as", sa.Text),
    sa.Column("num_compared", sa.Integer),
)

declarations = sa.Table(
    "declarations",
    metadata,
    _call_id(primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True, index=True),
    sa.Column("quote", sa.Text, nullable=False),
    sa.Column("party", sa.Text),
    sa.Column("channel", sa.Integer, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
    sa.Column("confidence", sa.Float, nullable=False),
    # No foreign key: a register's row may go while the call still says it.
    sa.Column("transaction_id", sa.Text),
)

verification_entries = sa.Table(
    "verification_entries",
    metadata,
    # Append-only, chained and signed; outlives an erasure, `verification_contents` not.
    sa.Column("entry", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("transaction_id", sa.Text, nullable=False, index=True),
    sa.Column("kind", sa.Text, nullable=False),
    # The entry that a second person, a dispute or an answer is about.
    sa.Column("refers_to", sa.Integer),
    # No foreign key: who verified stays written when the account has gone.
    sa.Column("account_id", sa.String(32), nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("made_at", UtcDateTime, nullable=False),
    sa.Column("content_sha256", sa.String(64), nullable=False),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("signature", sa.Text, nullable=False),
)

verification_contents = sa.Table(
    "verification_contents",
    metadata,
    # Canonical JSON, as hashed and signed; a trigger deletes it with any of its calls.
    sa.Column(
        "entry",
        sa.Integer,
        sa.ForeignKey("verification_entries.entry", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("content", sa.Text, nullable=False),
)

verification_calls = sa.Table(
    "verification_calls",
    metadata,
    sa.Column(
        "entry",
        sa.Integer,
        sa.ForeignKey("verification_entries.entry", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column(
        "call_id",
        sa.String(32),
        sa.ForeignKey("calls.call_id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
)

analyses = sa.Table(
    "analyses",
    metadata,
    _call_id(primary_key=True),
    sa.Column("notice_given", sa.Text, nullable=False),
    sa.Column("notice_start", sa.Float),
    sa.Column("customer_reasons", sa.JSON, nullable=False),
    sa.Column("measures", sa.JSON, nullable=False),
    sa.Column("analysed_at", UtcDateTime, nullable=False),
)

rule_outcomes = sa.Table(
    "rule_outcomes",
    metadata,
    # By the house's own rules: whether each holds, and the seconds that show it.
    _call_id(primary_key=True),
    sa.Column("rule", sa.Text, primary_key=True, index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("place_in_file", sa.Integer, nullable=False),
    sa.Column("matched", sa.Boolean, nullable=False),
    sa.Column("channel", sa.Integer),
    sa.Column("start", sa.Float),
    sa.Column("end", sa.Float),
)

search_documents = sa.Table(
    "search_documents",
    metadata,
    # One row a call and rendition; its id is the rowid of the full-text index. The
    # lemmas are kept because only an index entry taken out by its very words leaves
    # no byte behind (triggers do it, whatever deletes the row).
    sa.Column("document_id", sa.Integer, primary_key=True),
    _call_id(),
    sa.Column("rendition", sa.Text, nullable=False),
    sa.Column("lemmas", sa.Text, nullable=False),
    sa.UniqueConstraint("call_id", "rendition"),
)

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("account_id", sa.String(32), primary_key=True),
    sa.Column("user_name", sa.Text, nullable=False, unique=True),
    sa.Column("display_name", sa.Text, nullable=False),
    sa.Column("password_hash", sa.Text, nullable=False),
    sa.Column("roles", sa.JSON, nullable=False),
    # The agent at the switch whose calls this person took, if any.
    sa.Column("agent", sa.Text),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("disabled_at", UtcDateTime),
)

sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("token_sha256", sa.String(64), primary_key=True),
    sa.Column(
        "account_id",
        sa.String(32),
        sa.ForeignKey("accounts.account_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("seen_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
)

sign_in_failures = sa.Table(
    "sign_in_failures",
    metadata,
    sa.Column("failure_id", sa.Integer, primary_key=True),
    sa.Column("user_name_sha256", sa.String(64), nullable=False, index=True),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("failed_at", UtcDateTime, nullable=False, index=True),
)

audio_grants = sa.Table(
    "audio_grants",
    metadata,
    # Leave to play one rendition of one call, for one sign-in and one purpose.
    sa.Column("grant_sha256", sa.String(64), primary_key=True),
    sa.Column(
        "token_sha256",
        sa.String(64),
        sa.ForeignKey("sessions.token_sha256", ondelete="CASCADE"),
        nullable=False,
    ),
    _call_id(),
    sa.Column("rendition", sa.Text, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
)

playbacks = sa.Table(
    "playbacks",
    metadata,
    # Seconds that a person played; a verification rests on these (heard, not read).
    sa.Column("playback_id", sa.Integer, primary_key=True),
    _call_id(),
    sa.Column("account_id", sa.String(32), nullable=False, index=True),
    sa.Column("token_sha256", sa.String(64), nullable=False),
    sa.Column("rendition", sa.Text, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("start", sa.Float, nullable=False),
    sa.Column("end", sa.Float, nullable=False),
    sa.Column("played_at", UtcDateTime, nullable=False),
)

workspace_values = sa.Table(
    "workspace_values",
    metadata,
    # Few and small: the mart's current key, whether the key backup was confirmed.
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
