"""Looking at the memory of this process."""

import gc

import numpy as np

from transcribe.footprint import growth, resident_mib


def test_memory_is_looked_at_while_a_block_runs_and_not_afterwards() -> None:
    with growth() as grown:
        pass
    num_looks = len(grown)

    assert len(grown) == num_looks >= 2


def test_what_a_block_takes_is_seen() -> None:
    gc.collect()  # what another test left is not to be given back meanwhile
    with growth() as grown:
        taken = np.ones(64 * 2**20, dtype=np.uint8)

    assert taken.nbytes == 64 * 2**20
    assert max(grown) > 40
    assert resident_mib() > 40
