"""A loopback S3 server with one fault: what networks, proxies and servers really do."""

import contextlib
import re
import threading
from collections.abc import Callable, Iterator
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Fault(Enum):
    """What the server does wrong with a request for a range."""

    NONE = auto()
    STATUS_503 = auto()
    STATUS_503_HTML = auto()
    STATUS_403_HTML = auto()
    STATUS_520 = auto()
    WHOLE_OBJECT = auto()
    WHOLE_AS_PART = auto()
    OTHER_RANGE = auto()
    OTHER_RANGE_SAME_LABEL = auto()
    SHORT_AND_SAYS_SO = auto()
    SHORT_AND_HANGS_UP = auto()
    TOO_LONG = auto()
    FLIPPED_BIT = auto()
    ANOTHER_OBJECT = auto()
    NOTHING_AT_ALL = auto()
    NO_LENGTH = auto()


ERROR_XML = (
    "<?xml version='1.0'?><Error><Code>{code}</Code><Message>no</Message>"
    "<Resource>/</Resource><RequestId>1</RequestId><HostId>1</HostId></Error>"
)


CHANGES: dict[Fault, Callable[[bytes], bytes]] = {
    Fault.OTHER_RANGE_SAME_LABEL: lambda part: part[1:] + b"\0",
    Fault.SHORT_AND_SAYS_SO: lambda part: part[:-1],
    Fault.TOO_LONG: lambda part: part + b"\0",
    Fault.FLIPPED_BIT: lambda part: bytes([part[0] ^ 1]) + part[1:],
}


class FaultyServer(ThreadingHTTPServer):
    """Keeps objects in memory; signatures are not looked at."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.objects: dict[str, bytes] = {}
        self.fault = Fault.NONE
        self.num_requests = 0
        self.faulty_methods = {"GET"}

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up on a fault."""
        del request, client_address

    @property
    def endpoint(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"


@contextlib.contextmanager
def a_faulty_server() -> Iterator[FaultyServer]:
    """Run the server for as long as the block lasts."""
    with FaultyServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: FaultyServer
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # its name
        del format, args

    def do_HEAD(self) -> None:
        self._count()
        content = self.server.objects.get(self.path)
        if self._refused():
            return
        if content is None:
            self._answer(404, b"", "application/xml")
            return
        self.send_response(200)
        if self.server.fault is not Fault.NO_LENGTH:
            self.send_header("Content-Length", str(len(content)))
        self.send_header("Last-Modified", "Sun, 22 Nov 2026 09:30:00 GMT")
        self.end_headers()

    def do_PUT(self) -> None:
        self._count()
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if self._refused():
            return
        self.server.objects[self.path] = content
        self._answer(200, b"")

    def do_DELETE(self) -> None:
        self._count()
        self.server.objects.pop(self.path, None)
        self._answer(204, b"")

    def do_GET(self) -> None:
        self._count()
        if self._refused():
            return
        if "?" in self.path:
            self._answer(200, b"<html>not a list", "application/xml")
            return
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        content = self.server.objects[self.path]
        if asked is None:
            self._answer(200, content)
            return
        first, last = int(asked[1]), int(asked[2])
        self._answer_range(content, first, last)

    def _count(self) -> None:
        self.server.num_requests += 1

    def _refused(self) -> bool:
        """Answer with the fault, if it is one of status, and say so."""
        if self.command not in self.server.faulty_methods:
            return False
        match self.server.fault:
            case Fault.STATUS_503:
                body = ERROR_XML.format(code="SlowDown").encode()
                self._answer(503, body, "application/xml")
            case Fault.STATUS_503_HTML:
                self._answer(503, b"<html>a proxy is sorry</html>", "text/html")
            case Fault.STATUS_403_HTML:
                self._answer(403, b"<html>a proxy is not amused</html>", "text/html")
            case Fault.STATUS_520:
                self._answer(520, b"", "application/xml")
            case Fault.NOTHING_AT_ALL:
                self.close_connection = True
            case _:
                return False
        return True

    def _answer_range(self, content: bytes, first: int, last: int) -> None:
        part = content[first : last + 1]
        fault = self.server.fault
        label = f"bytes {first}-{last}/{len(content)}"
        if fault is Fault.WHOLE_OBJECT:
            self._answer(200, content)
        elif fault is Fault.WHOLE_AS_PART:
            size = len(content)
            self._answer(206, content, label=f"bytes 0-{size - 1}/{size}")
        elif fault is Fault.OTHER_RANGE:
            other = f"bytes 0-{len(part) - 1}/{len(content)}"
            self._answer(206, content[: len(part)], label=other)
        elif fault is Fault.SHORT_AND_HANGS_UP:
            self._answer(206, part[: len(part) // 2], said=len(part), label=label)
            self.close_connection = True
        elif fault is Fault.ANOTHER_OBJECT:
            others = [path for path in self.server.objects if path != self.path]
            another = self.server.objects[others[0]]
            self._answer(206, another[first : last + 1], label=label)
        else:
            changed = CHANGES.get(fault, bytes)(part)
            self._answer(206, changed, label=label)

    def _answer(
        self,
        status: int,
        body: bytes,
        kind: str = "application/octet-stream",
        *,
        label: str = "",
        said: int | None = None,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if said is None else said))
        if label:
            self.send_header("Content-Range", label)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
