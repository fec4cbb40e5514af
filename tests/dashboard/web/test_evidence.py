"""Evidence from the dashboard: for whom, how it is named, and what is written down."""

import json

import pytest
from starlette.testclient import TestClient

from custody.catalogue.verifications import add_entry
from custody.evidence.checking import check_evidence
from custody.records.ids import AccountId
from custody.workspace.opening import Workspace
from dashboard.web.identity import ACCOUNT_HEADER
from tests.builders import a_content, a_new_entry
from tests.dashboard.invented import BOOKING, SPOKEN_NAME
from tests.dashboard.web.conftest import SignedIn

ASKED = {"entry": 1, "form": "sheet", "language": "fi", "purpose": "verification"}


def account_of(browser: TestClient) -> AccountId:
    return AccountId(browser.get("/").json()[ACCOUNT_HEADER])


def verified_by(week: Workspace, author: AccountId) -> None:
    new = a_new_entry(BOOKING, content=a_content(BOOKING), author=author)
    with week.catalogue.writing() as work:
        add_entry(work, new, week.evidence_key)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_whoever_gave_the_verdict_takes_a_sheet_that_holds(
    week: Workspace, signed_in: SignedIn, language: str
) -> None:
    browser = signed_in("saara")
    verified_by(week, account_of(browser))

    answer = browser.post("/evidence", json=ASKED | {"language": language})

    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    named = f'attachment; filename="verification-1-{language}.pdf"'
    assert answer.headers["content-disposition"] == named
    found = check_evidence("sheet.pdf", answer.content, week.evidence_key.public)
    assert found.about["transaction"] == "T-1001"
    event = next(one for one in week.audit.events() if one.verb == "evidence:made")
    assert event.actor == f"account:{account_of(browser)}"
    assert (event.call_id, event.purpose) == (BOOKING, "verification")
    assert event.details == {"entry": 1, "form": "sheet"}


def test_the_officer_takes_the_vcon_without_having_verified(
    week: Workspace, signed_in: SignedIn
) -> None:
    verified_by(week, account_of(signed_in("saara")))

    asked = ASKED | {"form": "vcon", "purpose": "legal_claim"}
    answer = signed_in("daniel").post("/evidence", json=asked)

    assert answer.status_code == 200, answer.text
    assert "verification-1.vcon.json" in answer.headers["content-disposition"]
    check_evidence("v.vcon.json", answer.content, week.evidence_key.public)
    assert json.loads(answer.content)["signatures"]


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("saara", "verification"),  # another supervisor's verdict
        ("teemu", "training"),
        ("maija", "training"),
        ("anna", "service_development"),
        ("daniel", "administration"),  # allows no raw
        ("aino", "administration"),
    ],
)
def test_nobody_else_takes_it_and_the_refusal_is_written_down(
    week: Workspace, signed_in: SignedIn, name: str, purpose: str
) -> None:
    verified_by(week, AccountId("ab" * 16))

    answer = signed_in(name).post("/evidence", json=ASKED | {"purpose": purpose})

    assert answer.status_code == 403
    assert SPOKEN_NAME not in answer.text
    verbs = [one.verb for one in week.audit.events()]
    assert "evidence:refused" in verbs
    assert "evidence:made" not in verbs


def test_nobody_takes_it_without_a_sign_in_or_from_another_page(
    week: Workspace, client: TestClient, signed_in: SignedIn
) -> None:
    browser = signed_in("saara")
    verified_by(week, account_of(browser))

    elsewhere = {"origin": "http://elsewhere.test"}

    assert client.post("/evidence", json=ASKED).status_code == 401
    assert browser.post("/evidence", json=ASKED, headers=elsewhere).status_code == 403


@pytest.mark.parametrize(
    "changed",
    [
        {"entry": 99},
        {"entry": "1"},
        {"form": "wav"},
        {"language": "xx"},
        {"purpose": "curiosity"},
    ],
    ids=str,
)
def test_what_is_not_there_is_refused(
    week: Workspace, signed_in: SignedIn, changed: dict[str, object]
) -> None:
    browser = signed_in("saara")
    verified_by(week, account_of(browser))

    assert browser.post("/evidence", json=ASKED | changed).status_code == 400
