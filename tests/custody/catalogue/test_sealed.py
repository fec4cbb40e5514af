import pytest

from custody.catalogue import sealed
from custody.catalogue.engine import Catalogue
from custody.errors import CatalogueFaultError, RenditionMissingError
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from tests.builders import a_sealed_object, an_added_call


def test_a_sealed_object_reads_as_it_was_written(catalogue: Catalogue) -> None:
    row = a_sealed_object(an_added_call(catalogue).call_id, wrapped_key=b"\x00\xff")

    with catalogue.writing() as work:
        sealed.add_sealed(work, row)
        sealed.add_sealed(work, row)

    with catalogue.reading() as read:
        assert sealed.sealed_object(read, row.call_id, row.rendition) == row


def test_a_missing_rendition_is_said_to_be_missing(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)

    with catalogue.reading() as read, pytest.raises(RenditionMissingError):
        sealed.sealed_object(read, call.call_id, Rendition.REDACTED)


def test_adding_does_not_replace_another_object(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        sealed.add_sealed(work, a_sealed_object(call.call_id))

    with pytest.raises(CatalogueFaultError), catalogue.writing() as work:
        sealed.add_sealed(work, a_sealed_object(call.call_id))


def test_putting_tells_which_object_is_to_be_discarded(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    first, second = (a_sealed_object(call.call_id) for _ in range(2))

    with catalogue.writing() as work:
        replaced = [
            sealed.put_sealed(work, row) for row in (first, first, second, second)
        ]

    assert replaced == [None, None, first, None]
    with catalogue.reading() as read:
        assert list(sealed.sealed_objects(read)) == [second]


def test_renditions_are_kept_apart(catalogue: Catalogue) -> None:
    call, other = an_added_call(catalogue), an_added_call(catalogue)
    rows = [a_sealed_object(call.call_id, rendition) for rendition in Rendition]

    with catalogue.writing() as work:
        for row in [*rows, a_sealed_object(other.call_id)]:
            sealed.put_sealed(work, row)

    with catalogue.reading() as read:
        of_call = list(sealed.sealed_objects(read, call.call_id))
        everything = list(sealed.sealed_objects(read))
    assert {row.rendition for row in of_call} == set(Rendition)
    assert (len(of_call), len(everything)) == (3, 4)


def test_an_object_without_a_call_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueFaultError), catalogue.writing() as work:
        sealed.add_sealed(work, a_sealed_object(CallId("0" * 32)))
