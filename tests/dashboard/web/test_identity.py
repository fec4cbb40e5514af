import pytest
from starlette.requests import HTTPConnection

from dashboard.web.identity import (
    PLAIN_COOKIE,
    TLS_COOKIE,
    address_of,
    cookie_name,
    is_same_origin,
    mark_of,
    token_of,
)


def connection(
    scheme: str = "http", *, client: bool = True, **headers: str
) -> HTTPConnection:
    return HTTPConnection(
        {
            "type": "http",
            "scheme": scheme,
            "path": "/",
            "query_string": b"",
            "server": ("clinic.test", 80),
            "client": ("192.0.2.7", 4000) if client else None,
            "headers": [
                (name.encode(), value.encode()) for name, value in headers.items()
            ],
        }
    )


@pytest.mark.parametrize(
    ("origin", "is_ours"),
    [
        pytest.param("http://clinic.test", True, id="ours"),
        pytest.param("http://CLINIC.test", True, id="ours in capitals"),
        pytest.param("https://clinic.test", False, id="another scheme"),
        pytest.param("http://clinic.test:81", False, id="another port"),
        pytest.param("http://clinic.test.evil.test", False, id="a longer name"),
        pytest.param("http://evil.test", False, id="another host"),
        pytest.param("null", False, id="a sandbox"),
        pytest.param("", False, id="empty"),
    ],
)
def test_origin_must_equal_host(origin: str, *, is_ours: bool) -> None:
    assert is_same_origin(connection(host="clinic.test", origin=origin)) is is_ours


def test_a_request_without_origin_or_host_is_nobody_s() -> None:
    assert not is_same_origin(connection(host="clinic.test"))
    assert not is_same_origin(connection(origin="http://clinic.test"))


def test_a_websocket_over_tls_comes_from_an_https_page() -> None:
    socket = connection("wss", host="clinic.test", origin="https://clinic.test")

    assert is_same_origin(socket)


def test_over_tls_only_the_host_bound_cookie_counts() -> None:
    cookies = f"{PLAIN_COOKIE}=planted; {TLS_COOKIE}=own"

    assert cookie_name(connection("https")) == TLS_COOKIE
    assert token_of(connection("https", cookie=cookies)) == "own"
    assert token_of(connection("http", cookie=cookies)) == "planted"
    assert token_of(connection("http")) is None
    assert token_of(connection("http", cookie=f"{PLAIN_COOKIE}=")) is None


def test_a_mark_stands_for_a_secret_without_telling_it() -> None:
    assert mark_of("secret") == mark_of("secret")
    assert mark_of("secret") != mark_of("other")
    assert "secret" not in mark_of("secret")


def test_an_address_that_is_not_known_is_said_to_be_so() -> None:
    assert address_of(connection()) == "192.0.2.7"
    assert address_of(connection(client=False)) == "unknown"
