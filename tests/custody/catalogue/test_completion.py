from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from custody.catalogue import call_records, calls, completion
from custody.catalogue.engine import Catalogue
from custody.records.calls import CallFlag
from tests.builders import (
    A_MOMENT,
    a_call_record,
    a_catalogue,
    an_added_call,
)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = a_catalogue(tmp_path)
    yield catalogue
    catalogue.close()


def test_calls_are_found_by_any_of_their_keys_or_their_file(
    catalogue: Catalogue,
) -> None:
    one = an_added_call(catalogue, session_id="1.1", source_name="a.wav")
    other = an_added_call(catalogue, session_id="2.2", source_name="b.wav")
    an_added_call(catalogue, session_id="3.3", source_name="c.wav")

    with catalogue.reading() as read:
        by_key = completion.calls_of_sessions(read, ["1.1", "9.9"])
        by_both = completion.calls_of_sessions(read, ["1.1"], "b.wav")
        by_none = completion.calls_of_sessions(read, [])

    assert by_key == (one.call_id,)
    assert set(by_both) == {one.call_id, other.call_id}
    assert by_none == ()


def test_calls_are_found_by_their_start_both_ends_included(
    catalogue: Catalogue,
) -> None:
    ids = [
        an_added_call(
            catalogue, started_at=A_MOMENT + timedelta(seconds=second)
        ).call_id
        for second in range(4)
    ]

    with catalogue.reading() as read:
        found = completion.calls_started_between(
            read, A_MOMENT + timedelta(seconds=1), A_MOMENT + timedelta(seconds=2)
        )

    assert set(found) == set(ids[1:3])


def test_the_record_with_the_key_is_preferred_to_those_linked_to_it(
    catalogue: Catalogue,
) -> None:
    own = a_call_record("1.1", linked_id="0.0")
    linked = a_call_record("2.2", linked_id="1.1")
    lone = a_call_record("3.3", linked_id="9.9")
    with catalogue.writing() as work:
        call_records.put_call_records(work, [own, linked, lone])

    with catalogue.reading() as read:
        found = [
            completion.records_of_session(read, key) for key in ("1.1", "9.9", "8.8")
        ]

    assert found == [(own,), (lone,), ()]


def test_records_are_found_by_their_start(catalogue: Catalogue) -> None:
    record = a_call_record("1.1", started_at=A_MOMENT)
    with catalogue.writing() as work:
        call_records.put_call_records(work, [record])

    with catalogue.reading() as read:
        found = [
            completion.records_started_between(read, at, at + timedelta(seconds=1))
            for at in (A_MOMENT, A_MOMENT + timedelta(seconds=1))
        ]

    assert found == [(record,), ()]


def test_facts_are_changed_and_what_was_heard_is_left(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue, language=None, agent=None)
    with catalogue.writing() as work:
        calls.set_language(work, call.call_id, "sv")

    better = replace(
        call,
        session_id="7.7",
        agent="maija",
        queue="palvelu",
        started_at=A_MOMENT - timedelta(hours=1),
        transaction_refs=("T-1",),
        flags=(CallFlag.CLIPPED,),
        language="fi",
    )
    with catalogue.writing() as work:
        completion.change_facts(work, better)

    with catalogue.reading() as read:
        found = calls.call_by_id(read, call.call_id)
    assert found == replace(better, language="sv")
