import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from custody.accounts import people
from custody.workspace.opening import Workspace
from dashboard.web.gate import SIGNED_OUT
from dashboard.web.identity import ACCOUNT_HEADER, PLAIN_COOKIE, SESSION_HEADER
from dashboard.web.visitors import TRUSTED_FOR
from tests.dashboard.invented import PASSWORD, Clock
from tests.dashboard.web.conftest import HOST, ORIGIN, SignedIn, client_of

STREAM = f"ws://{HOST}/_stcore/stream"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/call?id=1",
        "/media/abc.flac",
        "/static/js/index.js",
        "/component/x/y.js",
        "/_stcore/health",
        "/_stcore/host-config",
        "/_stcore/bidi-components/tallenne.player/player.js",
        "/_stcore/upload_file/a/b",
    ],
)
def test_nobody_passes_without_a_sign_in(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 401
    assert client.post(path).status_code == 401


def test_a_person_without_a_sign_in_is_sent_to_the_form_and_back(
    client: TestClient,
) -> None:
    html = {"accept": "text/html,*/*"}

    assert client.get("/", headers=html).headers["location"] == "/login"
    answer = client.get("/call?id=b0", headers=html)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/login?next=%2Fcall%3Fid%3Db0"
    assert answer.headers["cache-control"] == "no-store"


def test_a_forged_token_is_nobody_s(client: TestClient) -> None:
    client.cookies.set(PLAIN_COOKIE, "forged", domain="clinic.test")

    assert client.get("/").status_code == 401


@pytest.mark.parametrize(
    "path",
    ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/script-health-check"],
)
def test_streamlit_s_other_doors_are_shut_for_everyone(
    client: TestClient, signed_in: SignedIn, path: str
) -> None:
    assert client.get(path).status_code == 404
    assert signed_in("saara").get(path).status_code == 404


def test_the_pages_learn_who_came_from_the_gate_alone(
    signed_in: SignedIn, week: Workspace
) -> None:
    browser = signed_in("saara")

    told = browser.get(
        "/", headers={ACCOUNT_HEADER: "someone-else", SESSION_HEADER: "another"}
    ).json()

    with week.catalogue.reading() as read:
        account = people.account_by_id(read, told[ACCOUNT_HEADER])
    assert account is not None
    assert account.user_name == "saara"
    assert told[SESSION_HEADER] != "another"


def test_the_pages_never_see_what_signs_a_person_in(signed_in: SignedIn) -> None:
    browser = signed_in("saara")
    browser.cookies.set("theme", "dark", domain="clinic.test")

    told = browser.get("/").json()

    assert told["cookie"] == "theme=dark"


def test_a_page_of_another_site_cannot_post(signed_in: SignedIn) -> None:
    browser = signed_in("saara")

    foreign = {"origin": "http://evil.test"}
    assert browser.post("/_stcore/upload_file/a", headers=foreign).status_code == 403
    assert browser.put("/_stcore/upload_file/a", headers=foreign).status_code == 403
    assert browser.post("/_stcore/upload_file/a").status_code == 200


def test_over_tls_every_cookie_is_secure(app: Starlette) -> None:
    browser = client_of(app, scheme="https")
    browser.post("/login", data={"user_name": "saara", "password": PASSWORD})

    (cookie,) = browser.get("/cookie").headers.get_list("set-cookie")

    assert "; Secure" in cookie


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"origin": "http://evil.test"}, id="a foreign page"),
        pytest.param({"origin": "null"}, id="a sandboxed page"),
        pytest.param({"origin": "http://localhost"}, id="a page of this machine"),
    ],
)
def test_a_live_page_is_refused_to_other_sites(
    signed_in: SignedIn, headers: dict[str, str]
) -> None:
    browser = signed_in("saara")

    with (
        pytest.raises(WebSocketDisconnect) as refused,
        browser.websocket_connect(STREAM, headers=headers),
    ):
        pass
    assert refused.value.code == 1008


def test_a_live_page_is_refused_without_origin(signed_in: SignedIn) -> None:
    browser = signed_in("saara")
    del browser.headers["origin"]

    with pytest.raises(WebSocketDisconnect), browser.websocket_connect(STREAM):
        pass


def test_a_live_page_is_refused_without_a_sign_in(client: TestClient) -> None:
    with pytest.raises(WebSocketDisconnect), client.websocket_connect(STREAM):
        pass
    client.cookies.set(PLAIN_COOKIE, "forged", domain="clinic.test")
    with pytest.raises(WebSocketDisconnect), client.websocket_connect(STREAM):
        pass


def test_a_live_page_learns_who_came_from_the_gate_alone(signed_in: SignedIn) -> None:
    browser = signed_in("saara")
    own = browser.get("/").json()[ACCOUNT_HEADER]

    forged = {ACCOUNT_HEADER: "someone-else", "origin": ORIGIN}
    with browser.websocket_connect(STREAM, headers=forged) as socket:
        told = socket.receive_json()

    assert told[ACCOUNT_HEADER] == own
    assert PLAIN_COOKIE not in told.get("cookie", "")


def test_signing_out_closes_the_live_page(signed_in: SignedIn) -> None:
    browser = signed_in("saara")

    with browser.websocket_connect(STREAM, headers={"origin": ORIGIN}) as socket:
        socket.receive_json()
        browser.post("/logout")
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_text()

    assert closed.value.code == SIGNED_OUT


def test_a_withdrawn_account_loses_its_live_page(
    signed_in: SignedIn, week: Workspace, clock: Clock
) -> None:
    browser = signed_in("saara")

    with browser.websocket_connect(STREAM, headers={"origin": ORIGIN}) as socket:
        account_id = socket.receive_json()[ACCOUNT_HEADER]
        with week.catalogue.writing() as work:
            people.disable_account(work, account_id, clock=clock)
        clock.pass_by(TRUSTED_FOR.total_seconds() + 1)
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_text()

    assert closed.value.code == SIGNED_OUT


def test_a_page_left_open_does_not_keep_a_sign_in_alive(
    signed_in: SignedIn, week: Workspace, clock: Clock
) -> None:
    browser = signed_in("saara")
    minute, idle = 60.0, week.settings.idle_minutes

    for _ in range(int(idle) + 2):
        clock.pass_by(minute)
        browser.get("/session")

    assert browser.get("/session").status_code == 401


def test_doing_something_keeps_a_sign_in_alive(
    signed_in: SignedIn, week: Workspace, clock: Clock
) -> None:
    browser = signed_in("saara")
    minute, idle = 60.0, week.settings.idle_minutes

    for _ in range(int(idle) + 2):
        clock.pass_by(minute)
        browser.get("/")

    assert browser.get("/").status_code == 200
