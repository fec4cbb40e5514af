import pytest

from custody.records.calls import Direction
from ingest.directions import (
    agent_of_channel,
    agent_of_userfield,
    direction_by_context,
    direction_by_numbers,
)


@pytest.mark.parametrize(
    ("channel", "agent"),
    [
        ("PJSIP/maija-2.11", "maija"),
        ("PJSIP/201-0000002a", "201"),
        ("SIP/anna-maria-0000001f", "anna-maria"),
        ("Local/201@from-queue-0000001a;1", "201"),
        ("Local/201@from-queue/n-0000001a;2", "201"),
        ("Agent/1001", "1001"),
        ("DAHDI/4-1", "4"),
        ("PJSIP/trunk-2.11", None),
        ("SIP/elisa-trunk-0000001f", None),
        ("SIP/192.0.2.7-0000001f", None),
        ("", None),
        ("maija", None),
        ("PJSIP/", None),
        ("SIP/a b c-00000001", None),
    ],
)
def test_a_channel_names_the_agent_whose_telephone_it_is(
    channel: str, agent: str | None
) -> None:
    assert agent_of_channel(channel) == agent


@pytest.mark.parametrize(
    ("userfield", "agent"),
    [
        ("maija", "maija"),
        (" pekka ", "pekka"),
        ("201", "201"),
        ("", None),
        ("audio:in-358.wav/x", None),
        ("0405550142", None),
        ("two words", None),
    ],
)
def test_only_a_name_in_the_users_field_is_an_agent(
    userfield: str, agent: str | None
) -> None:
    assert agent_of_userfield(userfield) == agent


@pytest.mark.parametrize(
    ("caller", "callee", "direction"),
    [
        ("201", "202", Direction.INTERNAL),
        ("201", "+358405550142", Direction.OUTBOUND),
        ("+358405550142", "201", Direction.INBOUND),
        (None, "201", Direction.INBOUND),
        ("+358405550142", "+358221234500", Direction.UNKNOWN),
        ("201", None, Direction.UNKNOWN),
        (None, None, Direction.UNKNOWN),
    ],
)
def test_the_numbers_tell_the_way(
    caller: str | None, callee: str | None, direction: Direction
) -> None:
    assert direction_by_numbers(caller, callee) is direction


@pytest.mark.parametrize(
    ("context", "caller", "callee", "direction"),
    [
        ("from-trunk", "+358405550142", "+358221234500", Direction.INBOUND),
        ("from-pstn-toheader", "201", "202", Direction.INBOUND),
        ("from-internal", "+358221234500", "+358405550142", Direction.OUTBOUND),
        ("from-internal", "201", "202", Direction.INTERNAL),
        ("from-internal", None, None, Direction.UNKNOWN),
        ("ext-queues", "+358405550142", "400", Direction.INBOUND),
        ("something", "+358405550142", "+358221234500", Direction.UNKNOWN),
    ],
)
def test_the_context_tells_the_way_where_the_numbers_do_not(
    context: str, caller: str | None, callee: str | None, direction: Direction
) -> None:
    assert direction_by_context(context, caller, callee) is direction
