"""The head of the routes: who is refused before anything is read."""

import json

import pytest
from starlette.responses import Response

from custody.errors import RequestRefusedError
from dashboard.web.answers import NO_STORE, refused


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_bare_refusal_says_nothing(status: int) -> None:
    answer = refused(status)

    assert (answer.status_code, answer.body) == (status, b"Refused")
    assert dict(answer.headers).items() >= NO_STORE.items()


def test_a_refusal_with_a_cause_names_it() -> None:
    error = RequestRefusedError("it is not JSON")

    answer: Response = refused(400, error)

    assert json.loads(bytes(answer.body)) == {
        "error": error.code,
        "message": error.message,
    }
    assert dict(answer.headers).items() >= NO_STORE.items()
