"""How the search for candidates grows, at small sizes."""

from analytics.bench_link import bench_link


def test_the_join_is_measured_at_every_size() -> None:
    small, large = bench_link((50, 200))

    assert (small.num_transactions, large.num_transactions) == (250, 1000)
    assert large.num_pairs > small.num_pairs > 0
    assert large.join_seconds > 0
