"""The sealed objects and their wrapped keys: deleting a row shreds the object."""

from collections.abc import Iterator

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import upsert
from custody.errors import RenditionMissingError
from custody.records.ids import CallId, ObjectName
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject


def add_sealed(work: sa.Connection, sealed: SealedObject) -> None:
    """Write a sealed object; the same object again changes nothing.

    The object itself must be durable in the store before this is committed.

    Raises:
        CatalogueFaultError: the call has another object as this rendition; `put_sealed`
            replaces it.
    """
    upsert(work, t.sealed_objects, [_row_of(sealed)])


def put_sealed(work: sa.Connection, sealed: SealedObject) -> SealedObject | None:
    """Make this the call's object of its rendition.

    Returns:
        The object that it replaces, to be discarded from the store once this is
        committed; None when there was none, or when it was this one.
    """
    before = _find(work, sealed.call_id, sealed.rendition)
    if before is not None and before.object_name != sealed.object_name:
        work.execute(
            sa.delete(t.sealed_objects).where(
                t.sealed_objects.c.object_name == before.object_name
            )
        )
    add_sealed(work, sealed)
    is_other = before is not None and before.object_name != sealed.object_name
    return before if is_other else None


def sealed_object(
    read: sa.Connection, call_id: CallId, rendition: Rendition
) -> SealedObject:
    """Read what is needed to open one rendition of a call.

    Raises:
        RenditionMissingError: the call has none (yet), or there is no such call.
    """
    found = _find(read, call_id, rendition)
    if found is None:
        raise RenditionMissingError(call_id, rendition)
    return found


def sealed_objects(
    read: sa.Connection, call_id: CallId | None = None
) -> Iterator[SealedObject]:
    """Read every sealed object, or every one of a call, oldest first."""
    objects = t.sealed_objects
    query = sa.select(objects).order_by(objects.c.created_at, objects.c.object_name)
    if call_id is not None:
        query = query.where(objects.c.call_id == call_id)
    for row in read.execute(query).mappings():
        yield _sealed_of(row)


def _find(
    read: sa.Connection, call_id: CallId, rendition: Rendition
) -> SealedObject | None:
    objects = t.sealed_objects.c
    query = sa.select(t.sealed_objects).where(
        objects.call_id == call_id, objects.rendition == rendition
    )
    found = read.execute(query).mappings().one_or_none()
    return None if found is None else _sealed_of(found)


def _row_of(sealed: SealedObject) -> dict[str, object]:
    return {
        column.name: getattr(sealed, column.name) for column in t.sealed_objects.columns
    } | {"rendition": str(sealed.rendition)}


def _sealed_of(row: sa.RowMapping) -> SealedObject:
    return SealedObject(
        **{
            **row,
            "object_name": ObjectName(row["object_name"]),
            "call_id": CallId(row["call_id"]),
            "rendition": Rendition(row["rendition"]),
        }
    )
