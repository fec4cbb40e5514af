"""Finding calls by what was said, in any inflected form.

The index holds base forms (lemmas), because Finnish stemmers do not bring
`hyvityksestä` and `hyvitys` together and lemmas do (DESIGN.md section 2). Raw and
redacted text have an index each: what is found, and how it ranks, tells of a text.
"""

from collections.abc import Collection
from typing import Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.lemmas import LANGUAGES, index_terms, query_terms
from custody.catalogue.upserts import insert_into
from custody.records.ids import CallId
from custody.records.purposes import Rendition

__all__ = ["LANGUAGES", "find", "forget", "matching", "put_document"]

_INDEXES: Final = {
    Rendition.RAW: "search_raw",
    Rendition.REDACTED: "search_redacted",
}


def put_document(
    work: sa.Connection,
    call_id: CallId,
    rendition: Rendition,
    text: str,
    language: str | None,
) -> None:
    """Make this the text by which a call is found in this rendition.

    Args:
        work: a writing connection.
        call_id: of a call that the catalogue has.
        rendition: RAW or REDACTED.
        text: all that was said; only base forms of its words are kept.
        language: of the call, ISO 639-1; None indexes it in every language.
    """
    statement = insert_into(work, t.search_documents).values(
        call_id=call_id,
        rendition=str(rendition),
        lemmas=" ".join(index_terms(text, language)),
    )
    work.execute(
        statement.on_conflict_do_update(
            index_elements=["call_id", "rendition"],
            set_={"lemmas": statement.excluded.lemmas},
        )
    )


def forget(
    work: sa.Connection, call_id: CallId, rendition: Rendition | None = None
) -> None:
    """Take a call out of the index; deleting its row in `calls` does the same.

    Args:
        work: a writing connection.
        call_id: need not be indexed.
        rendition: None for both.
    """
    documents = t.search_documents
    statement = sa.delete(documents).where(documents.c.call_id == call_id)
    if rendition is not None:
        statement = statement.where(documents.c.rendition == rendition)
    work.execute(statement)


def find(
    read: sa.Connection,
    query: str,
    rendition: Rendition,
    limit: int | None = None,
    *,
    languages: Collection[str] = LANGUAGES,
) -> list[tuple[CallId, float]]:
    """Find calls in which every word of a query was said, in any form, best first.

    Args:
        read: the catalogue.
        query: words as a person types them; nothing in it is taken for syntax.
        rendition: which text is searched.
        limit: at most so many; None for all.
        languages: of which the query's words may be.

    Returns:
        Calls with their rank, higher is better; nothing for a query without a word.
    """
    terms = query_terms(query, languages)
    if not terms:
        return []
    ranked = _ranked(read, terms, rendition).subquery()
    found = read.execute(
        sa.select(ranked.c.call_id, ranked.c.rank)
        .order_by(ranked.c.rank.desc(), ranked.c.call_id)
        .limit(limit)
    )
    return [(CallId(call_id), float(rank)) for call_id, rank in found]


def matching(
    read: sa.Connection,
    query: str,
    rendition: Rendition,
    *,
    languages: Collection[str] = LANGUAGES,
) -> sa.Select[tuple[str]]:
    """Give the same as a subquery of call ids, to narrow a list by."""
    terms = query_terms(query, languages)
    if not terms:
        return sa.select(t.search_documents.c.call_id).where(sa.false())
    ranked = _ranked(read, terms, rendition)
    return ranked.with_only_columns(t.search_documents.c.call_id)


def _ranked(
    read: sa.Connection, terms: list[frozenset[str]], rendition: Rendition
) -> sa.Select[tuple[str, float]]:
    """Select the calls whose text holds one form of every term, with their rank."""
    if read.dialect.name == "postgresql":
        return _ranked_by_postgres(terms, rendition)
    return _ranked_by_fts5(terms, rendition)


def _ranked_by_fts5(
    terms: list[frozenset[str]], rendition: Rendition
) -> sa.Select[tuple[str, float]]:
    # Terms are letters and digits only, and quoted: FTS5 takes a quoted string for
    # words, never for syntax.  Source: sqlite.org/fts5, "FTS5 Strings".
    query = _joined(terms, quote='"', either=" OR ", both=" AND ")
    name = _INDEXES[rendition]
    index = sa.table(name, sa.column("rowid"), sa.column(name))
    # bm25 is the lower the better.
    rank: sa.ColumnElement[float] = -sa.func.bm25(
        sa.literal_column(name), type_=sa.Float
    )
    documents = t.search_documents.c
    return (
        sa.select(documents.call_id, rank.label("rank"))
        .join_from(index, t.search_documents, documents.document_id == index.c.rowid)
        .where(index.c[name].op("MATCH")(query))
    )


def _ranked_by_postgres(
    terms: list[frozenset[str]], rendition: Rendition
) -> sa.Select[tuple[str, float]]:
    query = _joined(terms, quote="'", either=" | ", both=" & ")
    simple: sa.ColumnElement[str] = sa.literal_column("'simple'::regconfig")
    documents = t.search_documents.c
    vector = sa.func.to_tsvector(simple, documents.lemmas)
    wanted = sa.func.to_tsquery(simple, query)
    rank = sa.func.ts_rank(vector, wanted, type_=sa.Float)
    return sa.select(documents.call_id, rank.label("rank")).where(
        documents.rendition == rendition, vector.op("@@")(wanted)
    )


def _joined(terms: list[frozenset[str]], *, quote: str, either: str, both: str) -> str:
    return both.join(
        f"({either.join(f'{quote}{form}{quote}' for form in sorted(forms))})"
        for forms in terms
    )
