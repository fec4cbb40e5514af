"""Figures as CSV: for whom, for which purpose, and what is written down."""

from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from custody.catalogue import calls, findings
from custody.catalogue.staff_heard import withdraw_staff_heard
from custody.records.findings import Notice, NoticeGiven
from custody.workspace.opening import Workspace
from tests.builders import a_call
from tests.dashboard.invented import NOW
from tests.dashboard.web.conftest import SignedIn

ASKED = {
    "from": "2026-03-01",
    "to": "2026-03-31",
    "by": "agent",
    "step": "",
    "purpose": "training",
}


@pytest.fixture
def busy(week: Workspace) -> Workspace:
    """Five analysed calls of one agent, and five that nobody was told of."""
    with week.catalogue.writing() as work:
        for given in (NoticeGiven.TRUE, NoticeGiven.FALSE):
            for _ in range(5):
                began = NOW - timedelta(days=2)
                call = a_call(agent="vilhelmiina", started_at=began)
                calls.add_call(work, call)
                findings.put_analysis(
                    work,
                    call.call_id,
                    customer_id=None,
                    customer_reasons=(),
                    links=(),
                    findings=(),
                    notice=Notice(given=given),
                    measures={"hold_seconds": 8.0},
                    now=NOW,
                )
    return week


def test_a_trainer_takes_figures_by_name_without_calls_nobody_was_told_of(
    busy: Workspace, signed_in: SignedIn
) -> None:
    answer = signed_in("teemu").post("/figures", json=ASKED)

    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert 'filename="figures.csv"' in answer.headers["content-disposition"]
    line = answer.text.splitlines()[1]
    assert line.startswith("vilhelmiina,2026-03-01,2026-03-31,5,")
    event = next(one for one in busy.audit.events() if one.verb == "measures:exported")
    assert event.purpose == "training"
    assert event.details == {
        "by": "agent",
        "step": "",
        "from": "2026-03-01",
        "to": "2026-03-31",
    }


@pytest.mark.usefixtures("busy")
def test_an_analyst_takes_them_by_number(signed_in: SignedIn) -> None:
    asked = ASKED | {"purpose": "service_development", "step": "month"}

    answer = signed_in("anna").post("/figures", json=asked)

    assert "vilhelmiina" not in answer.text
    assert answer.text.splitlines()[1].startswith("Agent ")


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("saara", "training"),
        ("maija", "training"),
        ("anna", "training"),
        ("teemu", "service_development"),
        ("aino", "service_development"),
    ],
)
def test_nobody_else_takes_them_and_the_refusal_is_written_down(
    busy: Workspace, signed_in: SignedIn, name: str, purpose: str
) -> None:
    answer = signed_in(name).post("/figures", json=ASKED | {"purpose": purpose})

    assert answer.status_code == 403
    assert "measures:refused" in [one.verb for one in busy.audit.events()]


def test_without_a_note_that_staff_was_heard_there_are_none(
    busy: Workspace, signed_in: SignedIn
) -> None:
    with busy.catalogue.writing() as work:
        withdraw_staff_heard(work)

    answer = signed_in("teemu").post("/figures", json=ASKED)

    assert answer.status_code == 404
    assert answer.json()["error"] == "StaffNotHeardError"


@pytest.mark.parametrize(
    "wrong",
    [
        {"from": "yesterday"},
        {"by": "mood"},
        {"step": "hour"},
        {"purpose": "legal_claim"},
        {"purpose": "fun"},
        {"to": 3},
    ],
    ids=str,
)
def test_what_is_not_there_cannot_be_asked_for(
    signed_in: SignedIn, wrong: dict[str, object]
) -> None:
    assert signed_in("teemu").post("/figures", json=ASKED | wrong).status_code == 400


def test_nobody_takes_them_without_a_sign_in(client: TestClient) -> None:
    assert client.post("/figures", json=ASKED).status_code == 401
