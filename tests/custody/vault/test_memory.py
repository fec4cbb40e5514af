"""A recording of 1 GiB goes through the vault in little memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.custody.vault.conftest import S3Server

GIB = 1024**3
MOST_MIB = 200
"""What a worker may take for it, Python and its packages included."""

# VmHWM and not getrusage: ru_maxrss outlives exec, so that it would tell of the tests'
# own process, from which this one was forked.
SEAL_AND_OPEN = """
import io, json, sys
from pathlib import Path
from custody.records.clock import utc_now
from custody.records.ids import new_call_id
from custody.records.purposes import Rendition
from custody.vault.kek import create_kek
from custody.vault.local import LocalStore
from custody.vault.s3 import S3Store
from custody.vault.vault import Vault

class Zeros(io.RawIOBase):
    def __init__(self, size): self.left = size
    def readable(self): return True
    def readinto(self, buffer):
        num = min(len(buffer), self.left)
        memoryview(buffer)[:num] = bytes(num)
        self.left -= num
        return num

folder, size = Path(sys.argv[1]), int(sys.argv[2])
kek = create_kek(folder / "keys" / "kek.txt", outside_of=[], clock=utc_now)
store = eval(sys.argv[3])
vault = Vault(store, kek, utc_now)
sealed = vault.seal(
    io.BufferedReader(Zeros(size)), size,
    call_id=new_call_id(), rendition=Rendition.RAW, media_type="audio/flac",
)
num_read = num_wrong = 0
with vault.open(sealed) as reader:
    while part := reader.read(65536):
        num_read += len(part)
        num_wrong += len(part) - part.count(0)
vault.discard(sealed.object_name)
status = Path("/proc/self/status").read_text()
peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
print(json.dumps({"peak_mib": peak, "num_read": num_read, "num_wrong": num_wrong}))
"""


def _seal_and_open(folder: Path, size: int, store: str) -> dict[str, float]:
    ended = subprocess.run(
        [sys.executable, "-c", SEAL_AND_OPEN, str(folder), str(size), store],
        capture_output=True,
        check=True,
    )
    told: dict[str, float] = json.loads(ended.stdout)
    return told


def test_memory_does_not_grow_with_the_recording(tmp_path: Path) -> None:
    store = "LocalStore(folder / 'objects')"

    small = _seal_and_open(tmp_path / "small", 1_000_000, store)
    large = _seal_and_open(tmp_path / "large", 100_000_000, store)

    assert large["num_read"] == 100_000_000
    assert large["peak_mib"] < small["peak_mib"] + 16


@pytest.mark.live
def test_a_gibibyte_goes_through_in_little_memory(tmp_path: Path) -> None:
    told = _seal_and_open(tmp_path, GIB, "LocalStore(folder / 'objects')")

    assert (told["num_read"], told["num_wrong"]) == (GIB, 0)
    assert told["peak_mib"] < MOST_MIB


@pytest.mark.live
@pytest.mark.xdist_group("weed")
def test_parts_bound_the_memory_on_s3(tmp_path: Path, s3_server: S3Server) -> None:
    s3_server.store("memory").create_bucket()
    keys = (s3_server.access_key, s3_server.secret_key, "us-east-1", False)

    told = _seal_and_open(
        tmp_path, GIB // 4, f"S3Store({s3_server.endpoint!r}, 'memory', *{keys!r})"
    )

    assert (told["num_read"], told["num_wrong"]) == (GIB // 4, 0)
    assert told["peak_mib"] < MOST_MIB
