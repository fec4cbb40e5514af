"""How linking grows, at small sizes."""

from analytics.bench_link import bench_link


def test_linking_is_measured_at_every_size() -> None:
    small, large = bench_link((50, 200))

    assert (small.num_transactions, large.num_transactions) == (250, 1000)
    assert large.num_pairs > small.num_pairs > 0
    assert 0 < large.num_claimed <= large.num_pairs
    assert min(large.join_seconds, large.weigh_seconds) > 0


def test_growth_is_told_from_the_second_size_on() -> None:
    first, second = bench_link((50, 100))

    assert first.growth is None
    assert second.growth is not None
