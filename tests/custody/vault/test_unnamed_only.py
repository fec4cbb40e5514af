import pytest
import urllib3

from custody.vault.unnamed_only import UnnamedOnly


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Collect the headers that would go out."""
    headers: list[object] = []

    def note(*_: object, **request: object) -> urllib3.HTTPResponse:
        headers.append(request["headers"])
        return urllib3.HTTPResponse()

    monkeypatch.setattr(urllib3.PoolManager, "urlopen", note)
    return headers


@pytest.mark.parametrize(
    ("method", "url", "is_conditional"),
    [
        ("PUT", "http://store/bucket/calls/x.age", True),
        ("POST", "http://store/bucket/calls/x.age?uploadId=1", True),
        ("PUT", "http://store/bucket/calls/x.age?partNumber=1&uploadId=1", False),
        ("POST", "http://store/bucket/calls/x.age?uploads=", False),
        ("DELETE", "http://store/bucket/calls/x.age?uploadId=1", False),
        ("GET", "http://store/bucket/calls/x.age", False),
        ("HEAD", "http://store/bucket/calls/x.age", False),
    ],
)
def test_only_what_names_an_object_is_conditional(
    sent: list[object], method: str, url: str, *, is_conditional: bool
) -> None:
    given = urllib3.HTTPHeaderDict({"Host": "store"})

    UnnamedOnly().urlopen(method, url, headers=given)

    condition = {"If-None-Match": "*"} if is_conditional else {}
    assert [dict(headers) for headers in sent] == [{"Host": "store"} | condition]  # type: ignore[call-overload] # each is a header dict
    assert dict(given) == {"Host": "store"}
