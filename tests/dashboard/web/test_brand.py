import pytest
from starlette.testclient import TestClient

from dashboard.web.brand import ASSETS, MEDIA_TYPES


@pytest.mark.parametrize("name", MEDIA_TYPES)
def test_our_own_public_files_are_there_for_anyone(
    client: TestClient, name: str
) -> None:
    answer = client.get(f"/brand/{name}")

    assert answer.status_code == 200
    assert answer.content == (ASSETS / name).read_bytes()
    assert answer.headers["content-type"].startswith(MEDIA_TYPES[name])


@pytest.mark.parametrize("name", ["sign_in.html", "..%2fbrand.py", "other.svg"])
def test_no_other_file_is_looked_for(client: TestClient, name: str) -> None:
    assert client.get(f"/brand/{name}").status_code in {401, 404}


def test_browsers_find_our_icon_where_they_look(client: TestClient) -> None:
    for path in ("/favicon.ico", "/favicon.png"):
        assert client.get(path).content == (ASSETS / "icon.svg").read_bytes()


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*.*")), ids=lambda path: path.name)
def test_no_asset_names_another_host(path: object) -> None:
    text = ASSETS.joinpath(str(path)).read_bytes()

    named = text.replace(b"http://www.w3.org/", b"")
    if not str(path).endswith("LICENSE.txt"):
        assert b"http" not in named
