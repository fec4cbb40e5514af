"""The search for links as it grows; the workspace that benches are run in."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from analytics.bench_link import bench_link
from custody.settings import read_settings
from custody.workspace.opening import Workspace, create_workspace

Row = dict[str, str | float | int | None]


@contextmanager
def throwaway_workspace() -> Iterator[Workspace]:
    """Make a workspace with a key of its own, and take both away afterwards."""
    with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as name:
        folder = Path(name)
        workspace = create_workspace(
            read_settings(
                workspace=folder / "workspace", kek_file=folder / "keys" / "kek.txt"
            )
        )
        try:
            yield workspace
        finally:
            workspace.catalogue.close()


def link_rows() -> list[Row]:
    """Measure linking at growing sizes: growth 1 is in proportion to the calls."""
    return [
        {
            "calls": figures.num_calls,
            "transactions": figures.num_transactions,
            "pairs": figures.num_pairs,
            "build s": figures.build_seconds,
            "join s": figures.join_seconds,
            "weigh s": figures.weigh_seconds,
            "claimed": figures.num_claimed,
            "peak MiB": figures.most_megabytes,
            "growth": figures.growth,
        }
        for figures in bench_link()
    ]
