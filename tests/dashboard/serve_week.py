"""The dashboard of an invented week on a free loopback port, in a process of its own.

Run by the live tests: `python -m tests.dashboard.serve_week FOLDER`. It prints its port
and serves until it is ended.
"""

import socket
import sys
from pathlib import Path

import uvicorn

from custody.workspace.opening import open_workspace
from dashboard.app import build_app
from tests.dashboard.invented import settings_in

RECHECK_SECONDS = 0.2


def main() -> None:
    """Serve."""
    workspace = open_workspace(settings_in(Path(sys.argv[1])))
    app = build_app(workspace, recheck_seconds=RECHECK_SECONDS)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()  # whoever connects from now on waits until we serve
        sys.stdout.write(f"{door.getsockname()[1]}\n")
        sys.stdout.flush()
        config = uvicorn.Config(app, access_log=False, log_level="info")
        uvicorn.Server(config).run(sockets=[door])


if __name__ == "__main__":
    main()
