import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SidecarMalformedError
from custody.records.calls import Direction
from ingest.sidecar import MAX_SIDECAR_BYTES, Sidecar, read_sidecar, sidecar_paths

WHOLE = {
    "source": "pbx",
    "source_call_id": "abc-1",
    "linked_id": "abc-0",
    "direction": "inbound",
    "started_at": "2026-03-09T09:15:02",
    "answered_at": "2026-03-09T09:15:06+02:00",
    "ended_at": "2026-03-09T07:15:45Z",
    "caller": "0405550142",
    "callee": "0221234500",
    "agent_user": "maija",
    "queue": "palvelu",
    "channels": ["customer", "agent"],
    "language": "fi",
    "notice_played_at": None,
    "customer_ref": 5729,
    "transaction_refs": ["T-1001"],
    "sha256": "ab" * 32,
    "something_new": {"is": "let be"},
}


def test_every_field_of_the_format_is_read() -> None:
    sidecar = read_sidecar(json.dumps(WHOLE).encode())

    assert sidecar == Sidecar(
        source="pbx",
        source_call_id="abc-1",
        linked_id="abc-0",
        direction=Direction.INBOUND,
        started_at=datetime(2026, 3, 9, 9, 15, 2),  # noqa: DTZ001 # as written
        answered_at=datetime.fromisoformat("2026-03-09T09:15:06+02:00"),
        ended_at=datetime(2026, 3, 9, 7, 15, 45, tzinfo=UTC),
        caller="0405550142",
        callee="0221234500",
        agent_user="maija",
        queue="palvelu",
        channels=("customer", "agent"),
        language="fi",
        notice_played_at=None,
        customer_ref="5729",
        transaction_refs=("T-1001",),
        sha256="ab" * 32,
    )


def test_a_caller_that_is_null_is_told_apart_from_none_told() -> None:
    found = [read_sidecar(text).says_caller for text in (b'{"caller": null}', b"{}")]

    assert found == [True, False]


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_sidecar(b'\xef\xbb\xbf{"queue": "a"}').queue == "a"


FAULTS = [
    (b"", "it is not JSON"),
    (b'{"caller": "0405550142"', "it is not JSON"),
    (b"\xff\xfe\x00", "it is not JSON"),
    (b'["0405550142"]', "it is not a JSON object"),
    (b"null", "it is not a JSON object"),
    (b'{"direction": "sideways"}', "the field direction"),
    (b'{"started_at": "0405550142 o\'clock"}', "the field started_at"),
    (b'{"caller": {"number": "0405550142"}}', "the field caller"),
    (b'{"channels": "customer,agent"}', "the field channels"),
    (b'{"transaction_refs": "T-1001"}', "the field transaction_refs"),
    (b'{"sha256": "0405550142"}', "the field sha256"),
    (b'{"language": "finnish!"}', "the field language"),
    (b" " * (MAX_SIDECAR_BYTES + 1), "it is larger than 1 MiB"),
]


@pytest.mark.parametrize(("content", "why"), FAULTS, ids=[why for _, why in FAULTS])
def test_a_fault_is_told_by_its_field_and_never_its_value(
    content: bytes, why: str
) -> None:
    with pytest.raises(SidecarMalformedError) as caught:
        read_sidecar(content)

    assert why in caught.value.message
    assert "0405550142" not in caught.value.message


@given(st.binary(max_size=200))
def test_nothing_else_is_ever_raised(content: bytes) -> None:
    try:
        read_sidecar(content)
    except SidecarMalformedError:
        return


def test_a_sidecar_lies_under_either_of_two_names() -> None:
    assert sidecar_paths(Path("/in/a.b.wav")) == (
        Path("/in/a.b.call.json"),
        Path("/in/a.b.wav.call.json"),
    )


def test_no_number_is_shown_by_its_repr() -> None:
    assert "0405550142" not in repr(read_sidecar(json.dumps(WHOLE).encode()))
