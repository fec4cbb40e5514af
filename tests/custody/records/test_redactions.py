"""What redactions say of a call."""

from custody.records.redactions import Redaction, RedactionKind, hidden_whole


def hidden(start: float, end: float, channel: int = 0) -> Redaction:
    return Redaction(kind=RedactionKind.OTHER, channel=channel, start=start, end=end)


def test_a_channel_hidden_from_first_to_last_second_is_hidden_whole() -> None:
    spans = (hidden(0.0, 30.0, 1), hidden(2.0, 4.0, 0))

    assert hidden_whole(spans, 30.0) == (1,)


def test_many_spans_do_not_hide_a_channel_whole() -> None:
    spans = (hidden(0.0, 14.0), hidden(14.5, 30.0))

    assert hidden_whole(spans, 30.0) == ()


def test_a_call_without_sound_has_nothing_hidden() -> None:
    assert hidden_whole((hidden(0.0, 1.0),), 0.0) == ()
