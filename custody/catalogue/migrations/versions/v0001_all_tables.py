"""Make all tables, and the full-text index in the database's own kind.

Revision: 0001
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make everything; on SQLite and PostgreSQL alike in one transaction."""
    _make_tables()
    statements = {"sqlite": _sqlite_index, "postgresql": _postgres_index}
    for statement in statements[op.get_bind().dialect.name]():
        op.execute(sa.text(statement))


def _sqlite_index() -> Iterator[str]:
    """One index a rendition, kept in step by triggers, whoever deletes the row.

    `content=''` and the delete command with the very words, not contentless_delete=1:
    that one leaves deleted words in the index's segments until they are merged (33 of
    2,000 were found in the file; with the command none). 'secure-delete' takes the
    words out of the segments at once.
    Source: sqlite.org/fts5, sections 4.4.3, 6.2 and 6.12.
    """
    for rendition in ("raw", "redacted"):
        index = f"search_{rendition}"
        add = (
            f"INSERT INTO {index} (rowid, lemmas) VALUES (new.document_id, new.lemmas);"
        )
        remove = (
            f"INSERT INTO {index} ({index}, rowid, lemmas) "
            "VALUES ('delete', old.document_id, old.lemmas);"
        )
        yield (
            f"CREATE VIRTUAL TABLE {index} USING fts5 (lemmas, content='', "
            "tokenize='unicode61 remove_diacritics 0')"
        )
        yield f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)"
        yield (
            f"CREATE TRIGGER {index}_added AFTER INSERT ON search_documents "
            f"WHEN new.rendition = '{rendition}' BEGIN {add} END"
        )
        yield (
            f"CREATE TRIGGER {index}_removed AFTER DELETE ON search_documents "
            f"WHEN old.rendition = '{rendition}' BEGIN {remove} END"
        )
        yield (
            f"CREATE TRIGGER {index}_changed AFTER UPDATE ON search_documents "
            f"WHEN old.rendition = '{rendition}' BEGIN {remove} {add} END"
        )


def _postgres_index() -> Iterator[str]:
    yield (
        "CREATE INDEX ix_search_documents_lemmas ON search_documents "
        "USING gin (to_tsvector('simple'::regconfig, lemmas))"
    )


def _make_tables() -> None:
    op.create_table(
        "accounts",
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("user_name", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("disabled_at", sa.String(27), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name="pk_accounts"),
        sa.UniqueConstraint("user_name", name="uq_accounts_user_name"),
    )
    op.create_table(
        "call_records",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("linked_id", sa.Text(), nullable=True),
        sa.Column("caller", sa.Text(), nullable=True),
        sa.Column("callee", sa.Text(), nullable=True),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("queue", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("started_at", sa.String(27), nullable=False),
        sa.Column("answered_at", sa.String(27), nullable=True),
        sa.Column("ended_at", sa.String(27), nullable=True),
        sa.Column("billed_seconds", sa.Float(), nullable=True),
        sa.Column("disposition", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("session_id", name="pk_call_records"),
    )
    op.create_index(
        "ix_call_records_linked_id", "call_records", ["linked_id"], unique=False
    )
    op.create_index(
        "ix_call_records_started_at", "call_records", ["started_at"], unique=False
    )
    op.create_table(
        "calls",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("linked_id", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_name", sa.Text(), nullable=False),
        sa.Column("content_digest", sa.Text(), nullable=False),
        sa.Column("started_at", sa.String(27), nullable=False),
        sa.Column("answered_at", sa.String(27), nullable=True),
        sa.Column("ended_at", sa.String(27), nullable=True),
        sa.Column("ingested_at", sa.String(27), nullable=False),
        sa.Column("duration", sa.Float(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("caller", sa.Text(), nullable=True),
        sa.Column("callee", sa.Text(), nullable=True),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("queue", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("customer_ref", sa.Text(), nullable=True),
        sa.Column("transaction_refs", sa.JSON(), nullable=False),
        sa.Column("notice_played_at", sa.String(27), nullable=True),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("customer_id", sa.Text(), nullable=True),
        sa.Column("num_channels", sa.Integer(), nullable=False),
        sa.Column("sampling_rate", sa.Integer(), nullable=False),
        sa.Column("num_samples", sa.BigInteger(), nullable=False),
        sa.Column("codec", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("channel_parties", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("call_id", name="pk_calls"),
        sa.UniqueConstraint("content_digest", name="uq_calls_content_digest"),
    )
    op.create_index("ix_calls_agent", "calls", ["agent"], unique=False)
    op.create_index("ix_calls_callee", "calls", ["callee"], unique=False)
    op.create_index("ix_calls_caller", "calls", ["caller"], unique=False)
    op.create_index("ix_calls_customer_id", "calls", ["customer_id"], unique=False)
    op.create_index("ix_calls_linked_id", "calls", ["linked_id"], unique=False)
    op.create_index("ix_calls_session_id", "calls", ["session_id"], unique=False)
    op.create_index("ix_calls_started_at", "calls", ["started_at"], unique=False)
    op.create_table(
        "customers",
        sa.Column("customer_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("henkilotunnus", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("marketing_allowed", sa.Boolean(), nullable=True),
        sa.Column("row_digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id", name="pk_customers"),
    )
    op.create_index(
        "ix_customers_henkilotunnus", "customers", ["henkilotunnus"], unique=False
    )
    op.create_table(
        "ingest_failures",
        sa.Column("content_digest", sa.Text(), nullable=False),
        sa.Column("source_name", sa.Text(), nullable=False),
        sa.Column("error_code", sa.Text(), nullable=False),
        sa.Column("error_message", sa.Text(), nullable=False),
        sa.Column("failed_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("content_digest", name="pk_ingest_failures"),
    )
    op.create_table(
        "load_batches",
        sa.Column("batch_id", sa.String(length=32), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("loaded_at", sa.String(27), nullable=False),
        sa.Column("num_loaded", sa.Integer(), nullable=False),
        sa.Column("num_unchanged", sa.Integer(), nullable=False),
        sa.Column("num_rejected", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("batch_id", name="pk_load_batches"),
    )
    op.create_table(
        "sign_in_failures",
        sa.Column("failure_id", sa.Integer(), nullable=False),
        sa.Column("user_name_sha256", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("failed_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("failure_id", name="pk_sign_in_failures"),
    )
    op.create_index(
        "ix_sign_in_failures_failed_at", "sign_in_failures", ["failed_at"], unique=False
    )
    op.create_index(
        "ix_sign_in_failures_user_name_sha256",
        "sign_in_failures",
        ["user_name_sha256"],
        unique=False,
    )
    op.create_table(
        "transactions",
        sa.Column("transaction_id", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.String(27), nullable=False),
        sa.Column("service", sa.Text(), nullable=True),
        sa.Column("amount_cents", sa.BigInteger(), nullable=True),
        sa.Column("appointment_at", sa.String(27), nullable=True),
        sa.Column("practitioner", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("handled_by", sa.Text(), nullable=True),
        sa.Column("row_digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("transaction_id", name="pk_transactions"),
    )
    op.create_index(
        "ix_transactions_customer_id", "transactions", ["customer_id"], unique=False
    )
    op.create_index(
        "ix_transactions_occurred_at", "transactions", ["occurred_at"], unique=False
    )
    op.create_table(
        "workspace_values",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_workspace_values"),
    )
    op.create_table(
        "analyses",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("notice_given", sa.Text(), nullable=False),
        sa.Column("notice_start", sa.Float(), nullable=True),
        sa.Column("customer_reasons", sa.JSON(), nullable=False),
        sa.Column("measures", sa.JSON(), nullable=False),
        sa.Column("analysed_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_analyses_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", name="pk_analyses"),
    )
    op.create_table(
        "customer_phones",
        sa.Column("customer_id", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customers.customer_id"],
            name="fk_customer_phones_customer_id_customers",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("customer_id", "phone", name="pk_customer_phones"),
    )
    op.create_index(
        "ix_customer_phones_phone", "customer_phones", ["phone"], unique=False
    )
    op.create_table(
        "findings",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("transaction_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("expected", sa.Text(), nullable=False),
        sa.Column("heard", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("channel", sa.Integer(), nullable=True),
        sa.Column("start", sa.Float(), nullable=True),
        sa.Column("end", sa.Float(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_findings_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "call_id", "transaction_id", "field", name="pk_findings"
        ),
    )
    op.create_index(
        "ix_findings_transaction_id", "findings", ["transaction_id"], unique=False
    )
    op.create_index("ix_findings_verdict", "findings", ["verdict"], unique=False)
    op.create_table(
        "links",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("transaction_id", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_links_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", "transaction_id", name="pk_links"),
    )
    op.create_index(
        "ix_links_transaction_id", "links", ["transaction_id"], unique=False
    )
    op.create_table(
        "playbacks",
        sa.Column("playback_id", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("rendition", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("start", sa.Float(), nullable=False),
        sa.Column("end", sa.Float(), nullable=False),
        sa.Column("played_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_playbacks_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("playback_id", name="pk_playbacks"),
    )
    op.create_index(
        "ix_playbacks_account_id", "playbacks", ["account_id"], unique=False
    )
    op.create_table(
        "redactions",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("redaction", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Integer(), nullable=False),
        sa.Column("start", sa.Float(), nullable=False),
        sa.Column("end", sa.Float(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_redactions_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", "redaction", name="pk_redactions"),
    )
    op.create_table(
        "rejected_rows",
        sa.Column("batch_id", sa.String(length=32), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("row", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["load_batches.batch_id"],
            name="fk_rejected_rows_batch_id_load_batches",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("batch_id", "line", name="pk_rejected_rows"),
    )
    op.create_table(
        "sealed_objects",
        sa.Column("object_name", sa.String(length=64), nullable=False),
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("rendition", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("kek_epoch", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("sealed_size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("sealed_sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_sealed_objects_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("object_name", name="pk_sealed_objects"),
        sa.UniqueConstraint("call_id", "rendition", name="uq_sealed_objects_call_id"),
    )
    op.create_index(
        "ix_sealed_objects_kek_epoch", "sealed_objects", ["kek_epoch"], unique=False
    )
    op.create_table(
        "search_documents",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("rendition", sa.Text(), nullable=False),
        sa.Column("lemmas", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_search_documents_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("document_id", name="pk_search_documents"),
        sa.UniqueConstraint("call_id", "rendition", name="uq_search_documents_call_id"),
    )
    op.create_table(
        "sessions",
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("seen_at", sa.String(27), nullable=False),
        sa.Column("expires_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.account_id"],
            name="fk_sessions_account_id_accounts",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_sessions"),
    )
    op.create_index("ix_sessions_account_id", "sessions", ["account_id"], unique=False)
    op.create_table(
        "stages",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.String(27), nullable=False),
        sa.Column("leased_by", sa.Text(), nullable=True),
        sa.Column("lease_until", sa.String(27), nullable=True),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.Column("error_message", sa.Text(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_stages_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", "stage", name="pk_stages"),
    )
    op.create_index(
        "ix_stages_claim", "stages", ["stage", "state", "not_before"], unique=False
    )
    op.create_index("ix_stages_state", "stages", ["state"], unique=False)
    op.create_table(
        "transcripts",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("model_sha256", sa.String(length=64), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("language_probability", sa.Float(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_transcripts_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", name="pk_transcripts"),
    )
    op.create_table(
        "turns",
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("party", sa.Text(), nullable=True),
        sa.Column("channel", sa.Integer(), nullable=False),
        sa.Column("start", sa.Float(), nullable=False),
        sa.Column("end", sa.Float(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_turns_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("call_id", "turn", name="pk_turns"),
    )
    op.create_table(
        "audio_grants",
        sa.Column("grant_sha256", sa.String(length=64), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("call_id", sa.String(length=32), nullable=False),
        sa.Column("rendition", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"],
            ["calls.call_id"],
            name="fk_audio_grants_call_id_calls",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["token_sha256"],
            ["sessions.token_sha256"],
            name="fk_audio_grants_token_sha256_sessions",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("grant_sha256", name="pk_audio_grants"),
    )
