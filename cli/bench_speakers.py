"""How well voices on one channel are told apart, on a folder with known truth."""

from pathlib import Path

from cli.bench_accuracy import Row
from custody.settings import read_settings
from transcribe.speakers.bench import bench_speakers


def speaker_rows(folder: Path) -> list[Row]:
    """Mix every recording to one channel, and tell its voices apart.

    Raises:
        TruthAbsentError: no recording has a truth of any kind.
        TruthUnreadableError: a truth file is malformed.
    """
    return bench_speakers(folder, read_settings())
