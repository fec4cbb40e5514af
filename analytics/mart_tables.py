"""The mart's tables and questions in SQL; nothing in it names anybody.

Ids of calls are opaque as they are. Everything else that tells who somebody is stands
in as a pseudonym (`analytics/pseudonyms.py`); there is no free text.
"""

SCHEMA_VERSION = 3

TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "calls": (
        ("call_id", "VARCHAR"),
        ("started_at", "TIMESTAMP"),
        ("ended_at", "TIMESTAMP"),
        ("duration", "DOUBLE"),
        ("direction", "VARCHAR"),
        ("language", "VARCHAR"),
        ("agent_key", "VARCHAR"),
        ("caller_key", "VARCHAR"),
        ("callee_key", "VARCHAR"),
        ("customer_key", "VARCHAR"),
        ("notice_given", "VARCHAR"),
    ),
    "phones": (("phone_key", "VARCHAR"), ("customer_key", "VARCHAR")),
    "people": (
        ("customer_key", "VARCHAR"),
        ("name_key", "VARCHAR"),
        ("birth_key", "VARCHAR"),
        ("hetu_key", "VARCHAR"),
    ),
    "transactions": (
        ("transaction_key", "VARCHAR"),
        ("customer_key", "VARCHAR"),
        ("kind", "VARCHAR"),
        ("occurred_at", "TIMESTAMP"),
        ("amount_cents", "BIGINT"),
        ("appointment_at", "TIMESTAMP"),
        ("agent_key", "VARCHAR"),
        ("practitioner_key", "VARCHAR"),
    ),
    "transaction_fields": (
        ("transaction_key", "VARCHAR"),
        ("field", "VARCHAR"),
        ("choice", "VARCHAR"),
        ("number", "BIGINT"),
        ("moment", "TIMESTAMP"),
        ("value_key", "VARCHAR"),
    ),
    "links": (
        ("call_id", "VARCHAR"),
        ("transaction_key", "VARCHAR"),
        ("score", "DOUBLE"),
    ),
    "findings": (
        ("call_id", "VARCHAR"),
        ("transaction_key", "VARCHAR"),
        ("field", "VARCHAR"),
        ("verdict", "VARCHAR"),
        ("confidence", "DOUBLE"),
        ("basis", "VARCHAR"),
    ),
    "measures": (("call_id", "VARCHAR"), ("name", "VARCHAR"), ("value", "DOUBLE")),
}
"""Columns of every table, in order."""

OF_CALL = ("calls", "links", "findings", "measures")
"""Tables with rows of one call; they go when it does."""
OF_CUSTOMER = ("phones", "people")
OF_TRANSACTION = ("transactions", "transaction_fields")


def create(schema: str) -> tuple[str, ...]:
    """Give the statements that make every table, empty."""
    made = tuple(
        f"CREATE TABLE {schema}.{name} "
        f"({', '.join(f'{column} {kind}' for column, kind in columns)})"
        for name, columns in TABLES.items()
    )
    stamp = (
        f"CREATE TABLE {schema}.mart_version AS SELECT {SCHEMA_VERSION} AS version",
    )
    return made + stamp


CANDIDATES_OF_CALL = """
SELECT t.transaction_key, t.customer_key
FROM {schema}.transactions t
WHERE t.customer_key IN (SELECT unnest($customers))
  AND t.occurred_at BETWEEN $began - to_seconds($window)
                        AND $ended + to_seconds($window)
UNION
SELECT t.transaction_key, t.customer_key
FROM {schema}.transactions t
WHERE t.agent_key = $agent
  AND t.occurred_at BETWEEN $began - to_seconds($before) AND $ended + to_seconds($after)
"""
"""What may be spoken of on one call: its customers' transactions within the window,
and whatever its agent wrote down about then. Values are bound, the schema is ours."""

CANDIDATES_OF_ALL = """
WITH called AS (
    SELECT c.call_id, c.started_at, c.ended_at, p.customer_key
    FROM {schema}.calls c JOIN {schema}.phones p ON p.phone_key = c.caller_key
    UNION
    SELECT c.call_id, c.started_at, c.ended_at, p.customer_key
    FROM {schema}.calls c JOIN {schema}.phones p ON p.phone_key = c.callee_key
)
SELECT c.call_id, t.transaction_key
FROM called c JOIN {schema}.transactions t
  ON t.customer_key = c.customer_key
 AND t.occurred_at BETWEEN c.started_at - to_seconds($window)
                       AND c.ended_at + to_seconds($window)
"""
"""The same for every call at once, by number: the window join that must scale."""

CANDIDATES_IN_FULL = (
    "WITH near AS ("
    + CANDIDATES_OF_ALL
    + """)
SELECT n.call_id, c.started_at, c.duration, c.agent_key,
       t.transaction_key, t.customer_key, t.occurred_at, t.agent_key
FROM near n
JOIN {schema}.calls c ON c.call_id = n.call_id
JOIN {schema}.transactions t ON t.transaction_key = n.transaction_key
ORDER BY n.call_id
"""
)
"""The same with what they are weighed by, a call's candidates side by side."""

PEOPLE_BY_NAME = """
SELECT name_key, customer_key FROM {schema}.people
WHERE name_key IN (SELECT unnest($keys)) LIMIT 200
"""
PEOPLE_BY_BIRTH = """
SELECT birth_key, customer_key FROM {schema}.people
WHERE birth_key IN (SELECT unnest($keys)) LIMIT 200
"""
PEOPLE_BY_HETU = """
SELECT hetu_key, customer_key FROM {schema}.people
WHERE hetu_key IN (SELECT unnest($keys)) LIMIT 200
"""
FIELD_VALUES = """
SELECT field, value_key FROM {schema}.transaction_fields
WHERE value_key IS NOT NULL
GROUP BY field, value_key
QUALIFY row_number() OVER (PARTITION BY field ORDER BY count(*) DESC, value_key) <= 100
ORDER BY field, value_key
"""
"""What stands in the organisation's own columns of names and words, the commonest."""

PRACTITIONERS = """
SELECT practitioner_key FROM {schema}.transactions
WHERE practitioner_key IS NOT NULL
GROUP BY practitioner_key ORDER BY count(*) DESC LIMIT 300
"""

_TAKEN = """
WITH steps AS (SELECT unnest($begins) AS begins, unnest($ends) AS ends),
taken AS (
    SELECT c.call_id, c.agent_key, c.duration, c.notice_given, s.begins
    FROM {schema}.calls c
    JOIN steps s ON c.started_at >= s.begins AND c.started_at < s.ends
    WHERE c.agent_key IS NOT NULL AND c.notice_given IS NOT NULL
      AND NOT ($for_training AND c.notice_given = 'false')
)
"""
"""Analysed calls of the steps of a period, each with its step."""

CALLS_BY_AGENT = (
    _TAKEN  # noqa: S608 # both parts are ours, values are bound
    + """
, contradicted AS (
    SELECT DISTINCT call_id FROM {schema}.findings WHERE verdict = 'contradicted'
)
SELECT t.agent_key, t.begins, count(*), sum(t.duration),
       count(*) FILTER (t.notice_given = 'true'), count(x.call_id)
FROM taken t LEFT JOIN contradicted x ON x.call_id = t.call_id
GROUP BY t.agent_key, t.begins
"""
)
MEASURES_BY_AGENT = (
    _TAKEN
    + """
SELECT t.agent_key, t.begins, m.name, count(*), sum(m.value)
FROM taken t JOIN {schema}.measures m ON m.call_id = t.call_id
WHERE m.name IN (SELECT unnest($names))
GROUP BY t.agent_key, t.begins, m.name
"""
)
"""What figures by agent are sums of; sums, and no row of one call."""

DAYS_KEPT = """
SELECT min(started_at), max(started_at) FROM {schema}.calls
WHERE agent_key IS NOT NULL AND notice_given IS NOT NULL
"""
