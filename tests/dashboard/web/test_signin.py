from http.cookies import SimpleCookie

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from custody.records.audit import AuditEvent
from custody.workspace.opening import Workspace
from dashboard.web.identity import PLAIN_COOKIE, TLS_COOKIE
from dashboard.web.signin import safe_aim
from tests.dashboard.invented import PASSWORD
from tests.dashboard.web.conftest import SignedIn, client_of

RIGHT = {"user_name": "saara", "password": PASSWORD}
WRONG = {"user_name": "saara", "password": "wrong"}


def events(workspace: Workspace) -> list[AuditEvent]:
    return list(workspace.audit.events())


def test_the_form_has_no_script_and_may_run_none(client: TestClient) -> None:
    answer = client.get("/login")

    assert answer.status_code == 200
    assert "<script" not in answer.text
    assert "Turun Perhelääkärit" in answer.text
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy
    assert answer.headers["cache-control"] == "no-store"


def test_the_right_password_signs_in_and_leads_on(client: TestClient) -> None:
    answer = client.post("/login", data=RIGHT | {"next": "/call?id=1"})

    assert answer.status_code == 303
    assert answer.headers["location"] == "/call?id=1"
    morsel = SimpleCookie(answer.headers["set-cookie"])[PLAIN_COOKIE]
    assert morsel["httponly"] is True
    assert morsel["samesite"] == "strict"
    assert morsel["path"] == "/"
    assert morsel["domain"] == ""
    assert client.get("/").status_code == 200


def test_over_tls_the_cookie_is_bound_to_this_host(app: Starlette) -> None:
    answer = client_of(app, scheme="https").post("/login", data=RIGHT)

    morsel = SimpleCookie(answer.headers["set-cookie"])[TLS_COOKIE]
    assert morsel["secure"] is True
    assert morsel["domain"] == ""


def test_nothing_tells_a_wrong_password_from_an_unknown_name(
    client: TestClient,
) -> None:
    wrong = client.post("/login", data=WRONG)
    unknown = client.post("/login", data=WRONG | {"user_name": "nobody"})

    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace("saara", "nobody") == unknown.text
    assert "set-cookie" not in wrong.headers


def test_after_too_many_attempts_one_has_to_wait(client: TestClient) -> None:
    codes = [client.post("/login", data=WRONG).status_code for _ in range(12)]

    assert codes[0] == 401
    assert codes[-1] == 429
    last = client.post("/login", data=RIGHT)
    assert last.status_code == 429
    assert int(last.headers["retry-after"]) >= 1


def test_a_form_of_another_site_is_refused(client: TestClient) -> None:
    foreign = client.post("/login", data=RIGHT, headers={"origin": "http://evil.test"})
    del client.headers["origin"]
    none = client.post("/login", data=RIGHT)

    assert foreign.status_code == none.status_code == 403
    assert "set-cookie" not in foreign.headers


def test_a_name_is_shown_again_as_text_and_a_password_never(
    client: TestClient,
) -> None:
    answer = client.post(
        "/login",
        data={"user_name": '"><script>x</script>', "password": "some secret"},
    )

    assert "<script>" not in answer.text
    assert "&lt;script&gt;" in answer.text
    assert "some secret" not in answer.text


def test_a_form_that_is_too_long_or_garbled_is_refused(client: TestClient) -> None:
    long = client.post("/login", data=RIGHT | {"next": "x" * 10_000})
    garbled = client.post("/login", content=b"user_name=\xff\xfe")

    assert long.status_code == 400
    assert garbled.status_code == 400


def test_whoever_is_signed_in_is_led_past_the_form(signed_in: SignedIn) -> None:
    answer = signed_in("saara").get("/login?next=/register")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/register"


def test_signing_out_ends_the_sign_in(signed_in: SignedIn) -> None:
    browser = signed_in("saara")
    token = browser.cookies[PLAIN_COOKIE]

    answer = browser.post("/logout")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/login"
    browser.cookies.set(PLAIN_COOKIE, token, domain="clinic.test")
    assert browser.get("/").status_code == 401


def test_another_site_cannot_sign_anyone_out(signed_in: SignedIn) -> None:
    browser = signed_in("saara")

    answer = browser.post("/logout", headers={"origin": "http://evil.test"})

    assert answer.status_code == 403
    assert browser.get("/").status_code == 200


def test_every_sign_in_is_written_down_and_no_typed_word(
    week: Workspace, client: TestClient
) -> None:
    client.post("/login", data=WRONG | {"user_name": "hunter2 typed in haste"})
    client.post("/login", data=RIGHT)
    client.post("/logout")

    told = [(event.verb, event.outcome) for event in events(week)]
    assert told[-3:] == [
        ("account:sign_in_refused", "refused"),
        ("account:signed_in", "done"),
        ("account:signed_out", "done"),
    ]
    assert "hunter2" not in str(events(week))


def test_an_open_page_can_ask_whether_the_sign_in_holds(
    client: TestClient, signed_in: SignedIn
) -> None:
    assert client.get("/session").status_code == 401
    assert signed_in("saara").get("/session").json() == {"signed_in": True}


@pytest.mark.parametrize(
    ("asked", "aim"),
    [
        ("/call?id=1", "/call?id=1"),
        (None, "/"),
        ("", "/"),
        ("//evil.test", "/"),
        ("/\\evil.test", "/"),
        ("https://evil.test", "/"),
        ("javascript:alert(1)", "/"),
        ("/a\r\nSet-Cookie: x", "/"),
        ("/\t/evil.test", "/"),
        ("/login?next=/login", "/"),
        ("/logout", "/"),
    ],
)
def test_after_signing_in_one_stays_on_this_host(asked: str | None, aim: str) -> None:
    assert safe_aim(asked) == aim


@given(st.text(max_size=40))
def test_whatever_is_asked_the_aim_is_a_path_of_ours(asked: str) -> None:
    aim = safe_aim(asked)

    assert aim.startswith("/")
    assert not aim.startswith(("//", "/\\"))
    assert aim.isprintable()
