import string
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.calls import Direction
from ingest.names import NameFacts, read_name, safe_label

KEY = b"k" * 32
AT = datetime(2026, 3, 9, 9, 15, 2)  # noqa: DTZ001 # a wall clock's


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        (
            "in-358221234500-358405550142-20260309-091502-1773040502.11.wav",
            NameFacts(
                source="freepbx",
                label="in-…-20260309-091502-1773040502.11.wav",
                session_id="1773040502.11",
                started_local=AT,
                caller="358405550142",
                callee="358221234500",
                direction=Direction.INBOUND,
            ),
        ),
        (
            "out-0405550142-201-20260309-091502-1773040502.11.WAV",
            NameFacts(
                source="freepbx",
                label="out-…-20260309-091502-1773040502.11.WAV",
                session_id="1773040502.11",
                started_local=AT,
                caller="201",
                callee="0405550142",
                direction=Direction.OUTBOUND,
            ),
        ),
        (
            "q-400-unknown-20260309-091502-pbx2-1773040502.11.mp3",
            NameFacts(
                source="freepbx",
                label="q-…-20260309-091502-1773040502.11.mp3",
                session_id="pbx2-1773040502.11",
                started_local=AT,
                caller="unknown",
                callee="400",
                direction=Direction.INBOUND,
                queue="400",
            ),
        ),
        (
            "external-00-44-7700-900123-201-20260309-091502-1773040502.11.wav",
            NameFacts(
                source="freepbx",
                label="external-…-20260309-091502-1773040502.11.wav",
                session_id="1773040502.11",
                started_local=AT,
                caller="201",
                callee="00-44-7700-900123",
            ),
        ),
        (
            "internal-201-202-20260309-091502-1773040502.11.gsm",
            NameFacts(
                source="freepbx",
                label="internal-…-20260309-091502-1773040502.11.gsm",
                session_id="1773040502.11",
                started_local=AT,
                caller="202",
                callee="201",
                direction=Direction.INTERNAL,
            ),
        ),
        (
            "[]_100-0836826436_20190211124709(2).wav",
            NameFacts(
                source="3cx",
                label="[…]_…_20190211124709(2).wav",
                session_id="3cx-20190211124709(2)",
                started_local=datetime(2019, 2, 11, 12, 47, 9),  # noqa: DTZ001
                caller="100",
                callee="0836826436",
            ),
        ),
        (
            "[Virtanen, Matti]_27836826436-100_20190211124743(3).wav",
            NameFacts(
                source="3cx",
                label="[…]_…_20190211124743(3).wav",
                session_id="3cx-20190211124743(3)",
                started_local=datetime(2019, 2, 11, 12, 47, 43),  # noqa: DTZ001
                caller="27836826436",
                callee="100",
            ),
        ),
        (
            "20260309.091502.0405550142.0d9f9f9a-1c1c-4a4a-8b8b-abcdefabcdef.mp3",
            NameFacts(
                source="fusionpbx",
                label="20260309.091502.….0d9f9f9a-1c1c-4a4a-8b8b-abcdefabcdef.mp3",
                session_id="0d9f9f9a-1c1c-4a4a-8b8b-abcdefabcdef",
                started_local=AT,
                caller="0405550142",
            ),
        ),
        (
            "0D9F9F9A-1c1c-4a4a-8b8b-abcdefabcdef.wav",
            NameFacts(
                source="fusionpbx",
                label="0D9F9F9A-1c1c-4a4a-8b8b-abcdefabcdef.wav",
                session_id="0d9f9f9a-1c1c-4a4a-8b8b-abcdefabcdef",
            ),
        ),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else "",
)
def test_a_switchs_name_is_read(name: str, facts: NameFacts) -> None:
    assert read_name(name, KEY) == facts


KINDS = st.sampled_from(["in", "out", "exten", "external", "internal", "q", "rg"])
NUMBERS = st.text(string.digits + "+*#", min_size=1, max_size=15)


@given(
    kind=KINDS,
    callee=st.text(string.digits + "-+*", min_size=1, max_size=20),
    caller=NUMBERS | st.sampled_from(["unknown", "anonymous", ""]),
    at=st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),  # noqa: DTZ001 # naive by intent
    second=st.integers(0, 2**31),
    sequence=st.integers(0, 10**6),
    suffix=st.sampled_from(["wav", "WAV", "mp3", "gsm", "opus"]),
)
def test_what_freepbx_writes_into_a_name_is_read_out_of_it(  # noqa: PLR0913, PLR0917 # a name has these parts
    kind: str,
    callee: str,
    caller: str,
    at: datetime,
    second: int,
    sequence: int,
    suffix: str,
) -> None:
    at = at.replace(microsecond=0)
    session_id = f"{second}.{sequence}"
    name = f"{kind}-{callee}-{caller}-{at:%Y%m%d-%H%M%S}-{session_id}.{suffix}"

    facts = read_name(name, KEY)

    read = (facts.callee, facts.caller, facts.started_local, facts.session_id)
    assert read == (callee, caller, at, session_id)


@pytest.mark.parametrize(
    "name",
    [
        "matti-virtanen.wav",
        "recording.wav",
        "in-358-358-20261332-091502-1.1.wav",
        "in-358-358-20260309-256199-1.1.wav",
        "[x]_1-2_20190231124709(2).wav",
        "",
        ".wav",
        "a\nb.wav",
        "in-358221234500-358405550142-20260309-091502-1773040502.11",
    ],
)
def test_any_other_name_says_nothing(name: str) -> None:
    facts = read_name(name, KEY)

    assert facts == NameFacts(source="file", label=safe_label(name, KEY))


@given(st.text(max_size=60))
def test_every_name_is_read_without_a_fault(name: str) -> None:
    assert read_name(name, KEY).label


@given(
    number=st.integers(10**8, 10**13).map(str),
    name=st.sampled_from(
        [
            "{}.wav",
            "in-{}-x-20260309-091502-1773040502.11.wav",
            "in-x-{}-20260309-091502-1773040502.11.wav",
            "{}-x-y-20260309-091502-1773040502.11.wav",
            "in-x-y-20260309-091502-{}-1773040502.11.wav",
            "in-x-y-20260309-091502-17.11.{}",
            "[{}]_{}-{}_20190211124709(2).wav",
            "20260309.091502.{}.0d9f9f9a-1c1c-4a4a-8b8b-abcdefabcdef.mp3",
        ]
    ),
)
def test_no_number_of_a_name_is_in_its_label(number: str, name: str) -> None:
    label = read_name(name.format(number, number, number), KEY).label

    assert number not in label


def test_a_label_is_the_same_for_a_name_and_another_under_another_key() -> None:
    labels = [safe_label("a.wav", key) for key in (KEY, KEY, b"z" * 32)]

    assert labels[0] == labels[1] != labels[2]


def test_no_number_is_shown_by_the_facts_repr() -> None:
    name = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"

    shown = repr(read_name(name, KEY))

    assert "358" not in shown
