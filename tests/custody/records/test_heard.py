from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from custody.records.heard import Span, covers, merged_spans, missing_spans

TENTHS = st.integers(0, 100).map(lambda tenths: tenths / 10)
SPANS = st.lists(st.tuples(TENTHS, TENTHS))


def _seconds(spans: object) -> set[float]:
    """The tenths of seconds that spans hold, one by one."""
    return {
        tenth / 10
        for start, end in spans  # type: ignore[attr-defined] # spans
        for tenth in range(round(start * 10), round(end * 10))
    }


@given(spans=SPANS)
def test_merging_loses_no_second_and_adds_none(spans: list[Span]) -> None:
    assert _seconds(merged_spans(spans)) == _seconds(spans)


@given(spans=SPANS)
def test_merged_spans_are_in_order_and_do_not_touch(spans: list[Span]) -> None:
    merged = merged_spans(spans)

    assert all(start < end for start, end in merged)
    assert all(before[1] < after[0] for before, after in pairwise(merged))


@given(spans=SPANS)
def test_merging_twice_is_merging_once(spans: list[Span]) -> None:
    assert merged_spans(merged_spans(spans)) == merged_spans(spans)


@given(spans=SPANS, start=TENTHS, end=TENTHS)
def test_a_span_is_covered_when_each_of_its_seconds_was_played(
    spans: list[Span], start: float, end: float
) -> None:
    is_covered = _seconds([(start, end)]) <= _seconds(spans)

    assert covers(spans, (start, end)) == is_covered


def test_slack_forgives_the_edges_only() -> None:
    assert covers([(1.2, 4.8)], (1.0, 5.0), slack=0.2)
    assert not covers([(1.2, 3.0), (3.1, 4.8)], (1.0, 5.0), slack=0.2)


@given(spans=SPANS, wanted=st.tuples(TENTHS, TENTHS))
def test_nothing_is_missing_exactly_when_all_of_it_was_played(
    spans: list[Span], wanted: Span
) -> None:
    slack = min(0.35, (wanted[1] - wanted[0]) / 4)

    missing = missing_spans(spans, wanted)

    is_empty = wanted[0] >= wanted[1]
    assert is_empty or bool(missing) is not covers(spans, wanted, slack=slack)


def test_a_very_short_span_is_not_heard_without_a_sound() -> None:
    assert missing_spans((), (3.0, 3.2)) == ((3.0, 3.2),)


def test_missing_seconds_are_named_by_the_span_s_own_ends() -> None:
    played = ((9.1, 10.0), (10.5, 11.0))

    assert missing_spans(played, (9.0, 12.0)) == ((10.0, 10.5), (11.0, 12.0))
