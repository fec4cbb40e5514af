"""The real server with the real Streamlit, asked over loopback: the watch list."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import httpx
import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from dashboard.web.identity import PLAIN_COOKIE
from tests.dashboard.conftest import LiveWeek
from tests.dashboard.invented import PASSWORD

pytestmark = pytest.mark.live

Browser = httpx.Client
PATIENCE_SECONDS = 60


def signed_in(live: LiveWeek, name: str) -> Browser:
    browser = httpx.Client(
        base_url=live.url, headers={"origin": live.url}, timeout=PATIENCE_SECONDS
    )
    answer = browser.post("/login", data={"user_name": name, "password": PASSWORD})
    assert answer.status_code == 303
    return browser


def page_of(
    live: LiveWeek, browser: Browser, *, session_id: str = "", origin: str | None = None
) -> ClientConnection:
    """Open Streamlit's websocket as its page does, asking to resume a session."""
    cookie = f"{PLAIN_COOKIE}={browser.cookies[PLAIN_COOKIE]}"
    protocols = ["streamlit", "none"] + ([session_id] if session_id else [])
    return connect(
        live.url.replace("http", "ws") + "/_stcore/stream",
        origin=Origin(origin or live.url),
        additional_headers={"cookie": cookie},
        subprotocols=[Subprotocol(name) for name in protocols],
        open_timeout=PATIENCE_SECONDS,
    )


def session_of(socket: ClientConnection) -> str:
    """Ask for the page, and read on until Streamlit tells its session's id."""
    ask = BackMsg()
    ask.rerun_script.query_string = ""
    socket.send(ask.SerializeToString())
    while True:
        message = ForwardMsg()
        message.ParseFromString(socket.recv(timeout=PATIENCE_SECONDS))
        if message.WhichOneof("type") == "new_session":
            return str(message.new_session.initialize.session_id)


def read_to_the_end(socket: ClientConnection) -> None:
    while True:
        socket.recv(timeout=PATIENCE_SECONDS)


@pytest.fixture
def ask(live_week: LiveWeek) -> Iterator[Callable[[str], Browser]]:
    with ExitStack() as opened:
        yield lambda name: opened.enter_context(closing(signed_in(live_week, name)))


def test_a_person_may_resume_their_own_page(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    browser = ask("saara")
    with page_of(live_week, browser) as socket:
        first = session_of(socket)

    with page_of(live_week, browser, session_id=first) as socket:
        assert session_of(socket) == first


def test_nobody_takes_over_another_one_s_page_by_its_id(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    with page_of(live_week, ask("saara")) as socket:
        hers = session_of(socket)

    with page_of(live_week, ask("daniel"), session_id=hers) as socket:
        assert session_of(socket) != hers


def test_not_even_the_same_person_from_another_sign_in(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    with page_of(live_week, ask("saara")) as socket:
        first = session_of(socket)

    with page_of(live_week, ask("saara"), session_id=first) as socket:
        assert session_of(socket) != first


def test_a_foreign_page_gets_no_live_page_and_a_plain_403(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    with (
        pytest.raises(InvalidStatus) as refused,
        page_of(live_week, ask("saara"), origin="http://evil.test"),
    ):
        pass

    assert refused.value.response.status_code == 403


def test_signing_out_ends_the_live_page(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    browser = ask("saara")
    with page_of(live_week, browser) as socket:
        session_of(socket)
        browser.post("/logout")
        with pytest.raises(ConnectionClosed):
            read_to_the_end(socket)


def test_streamlit_s_page_runs_under_the_strict_policy(
    ask: Callable[[str], Browser],
) -> None:
    answer = ask("saara").get("/")

    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "'unsafe-eval'" not in policy
    assert re.search(r"'sha256-[A-Za-z0-9+/=]+'", policy)


def test_the_player_s_files_are_served_to_signed_in_people_only(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    path = "/_stcore/bidi-components/tallenne.player/player.js"
    browser = ask("saara")
    with page_of(live_week, browser) as socket:
        session_of(socket)

    assert httpx.get(f"{live_week.url}{path}").status_code == 401


def test_the_server_writes_no_address_into_its_log(
    live_week: LiveWeek, ask: Callable[[str], Browser]
) -> None:
    browser = ask("saara")
    browser.get("/audio/a-grant-that-nobody-has")

    assert "a-grant-that-nobody-has" not in live_week.log()
    assert "/login" not in live_week.log()


def test_metrics_and_the_agent_api_are_not_there(
    ask: Callable[[str], Browser],
) -> None:
    browser = ask("saara")

    assert browser.get("/_stcore/metrics").status_code == 404
    assert browser.get("/_stcore/agent/openapi.json").status_code == 404


def test_a_supervisor_may_ask_whether_the_server_is_alive(live_week: LiveWeek) -> None:
    assert httpx.get(f"{live_week.url}/healthz").text == "ok"
