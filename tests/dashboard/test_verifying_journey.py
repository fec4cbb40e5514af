"""A verdict in a real browser: refused before the seconds were played, kept after."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from custody.catalogue.verifications import add_entry, standings
from custody.evidence.checking import check_evidence
from custody.records.ids import TransactionId
from custody.records.verifications import SecondNeeded, VerificationState
from custody.workspace.opening import open_workspace
from tests.builders import a_content, a_new_entry
from tests.dashboard import test_journeys
from tests.dashboard.conftest import LiveWeek
from tests.dashboard.invented import (
    BOOKING,
    link_fresh,
    link_second,
    settings_in,
)
from tests.dashboard.test_journeys import PATIENCE_MS, Visit

pytestmark = test_journeys.pytestmark
browser = test_journeys.browser
T_1001 = TransactionId("T-1001")


@pytest.fixture
def pages(browser: Browser, live_week: LiveWeek) -> Iterator["People"]:
    expect.set_options(timeout=PATIENCE_MS)
    people_at_work = People(browser, live_week)
    yield people_at_work
    people_at_work.leave()


class People:
    """Several people, each in a browser of their own."""

    def __init__(self, browser: Browser, live: LiveWeek) -> None:
        self._browser = browser
        self._live = live
        self._pages: list[Page] = []

    def at_the_booking(self, name: str) -> Page:
        context = self._browser.new_context(viewport={"width": 1400, "height": 1000})
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        self._pages.append(page)
        visit = Visit(page, self._live)
        visit.sign_in(name)
        expect(page.locator("tr.opens").first).to_be_visible()
        visit.open_booking()
        return page

    def leave(self) -> None:
        for page in self._pages:
            page.context.close()


def choose(page: Page, word: str, place: int) -> None:
    page.get_by_role("radio", name=word, exact=True).nth(place).click()


def hear_all_by_key(page: Page, *, here_only: bool = False) -> None:
    """Play what is unheard by the key, a stretch at a time, until nothing is left."""
    place = ".verdict .call.here" if here_only else ".verdict"
    missing = page.locator(f"{place} .stretch:not(.whole)")
    radio = page.get_by_role("radio").first
    while left := missing.count():
        radio.focus()
        page.keyboard.press("n")
        expect(missing).to_have_count(left - 1)


def take_the_sheet(page: Page, live: LiveWeek, folder: Path) -> None:
    """Download the signed sheet and check it as anybody can."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Evidence sheet (PDF)").click()
    taken = waiting.value
    assert re.fullmatch(r"verification-\d+-fi\.pdf", taken.suggested_filename)
    path = folder / "sheet.pdf"
    taken.save_as(path)
    workspace = open_workspace(settings_in(live.folder))
    key = workspace.evidence_key.public
    workspace.catalogue.close()
    found = check_evidence(path.name, path.read_bytes(), key)
    assert found.about["state"] == "verified"


def save_button(page: Page) -> Locator:
    return page.get_by_role("button", name="Save the verdict")


def state_of(live: LiveWeek) -> VerificationState | None:
    workspace = open_workspace(settings_in(live.folder))
    with workspace.catalogue.reading() as read:
        found = standings(read).get(T_1001)
    workspace.catalogue.close()
    return found.state if found else None


def answered_by_another(live: LiveWeek) -> None:
    """Put in a verdict of another supervisor, which needs a second person."""
    content = a_content(BOOKING, second_needed=SecondNeeded.KIND)
    calls = (replace(content.calls[0], seconds=((9.5, 11.5),)),)
    new = a_new_entry(BOOKING, refers_to=2, content=replace(content, calls=calls))
    workspace = open_workspace(settings_in(live.folder))
    with workspace.catalogue.writing() as work:
        add_entry(work, new, workspace.evidence_key)
    workspace.catalogue.close()


def test_a_verdict_is_kept_only_after_its_seconds_were_played_and_can_be_disputed(
    pages: People, live_week: LiveWeek, tmp_path: Path
) -> None:
    page = pages.at_the_booking("saara")
    page.get_by_text("Give a verdict", exact=True).click()
    expect(page.get_by_text("not yet played").first).to_be_visible()
    save_button(page).click()
    expect(page.get_by_text("is not chosen")).to_be_visible()
    num_questions = page.get_by_role("radio", name="Unclear", exact=True).count()
    for place in range(num_questions):
        choose(page, "Unclear", place)
    save_button(page).click()
    expect(page.get_by_text(re.compile("Not saved: not yet played"))).to_be_visible()
    assert state_of(live_week) is None

    hear_all_by_key(page)
    expect(page.get_by_text("not yet played", exact=True)).to_have_count(0)
    page.get_by_label("Note").fill("Kuultu kahdesti.")
    page.keyboard.press("Control+Enter")

    expect(page.get_by_text("Verified: unclear", exact=True)).to_be_visible()
    assert state_of(live_week) is VerificationState.VERIFIED
    expect(page.get_by_text("Kuultu kahdesti.")).to_be_visible()
    take_the_sheet(page, live_week, tmp_path)
    disputed_and_answered(pages, page, live_week)


def disputed_and_answered(pages: People, page: Page, live_week: LiveWeek) -> None:
    agent = pages.at_the_booking("maija")
    expect(agent.get_by_text("Verified: unclear", exact=True)).to_be_visible()
    agent.get_by_role("button", name="Dispute it").click()
    agent.get_by_role("button", name="Dispute the verdict").click()
    expect(agent.get_by_text("Disputed", exact=True)).to_be_visible()
    assert state_of(live_week) is VerificationState.DISPUTED

    answered_by_another(live_week)
    page.reload()
    expect(page.get_by_text("Waits for a second person")).to_be_visible()
    page.get_by_role("radio", name="agree", exact=True).click()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Verified: contradicted")).to_be_visible()
    assert state_of(live_week) is VerificationState.VERIFIED


def test_another_call_is_heard_and_come_back_from_without_losing_choices(
    pages: People, live_week: LiveWeek
) -> None:
    workspace = open_workspace(settings_in(live_week.folder))
    link_second(workspace)
    workspace.catalogue.close()
    page = pages.at_the_booking("saara")
    fold = page.get_by_text(re.compile("^(Give a verdict|Answer the objection)$"))
    fold.click()
    choose(page, "Not said", 0)
    page.get_by_label("Note").fill("Takaisinsoitto.")

    page.get_by_role("link", name="Open this call").click()
    expect(page.locator(".turn", has_text="avboka")).to_be_visible()
    expect(page.get_by_role("radio", name="Not said", exact=True).first).to_be_checked()
    expect(page.get_by_label("Note")).to_have_value("Takaisinsoitto.")
    hear_all_by_key(page, here_only=True)
    page.get_by_role("link", name="Back to this call").click()

    expect(page.locator(".word", has_text="Laineella")).to_be_visible()
    expect(page.get_by_role("radio", name="Not said", exact=True).first).to_be_checked()
    expect(page.get_by_label("Note")).to_have_value("Takaisinsoitto.")
    other = page.locator(".verdict .call:not(.here)")
    expect(other.get_by_text("✓ heard")).to_be_visible()


def test_the_queue_opens_a_call_at_the_transaction_that_waits(
    pages: People, live_week: LiveWeek
) -> None:
    workspace = open_workspace(settings_in(live_week.folder))
    link_fresh(workspace, datetime.now(UTC) - timedelta(days=1))  # the server's clock
    workspace.catalogue.close()
    page = pages.at_the_booking("saara")
    page.get_by_role("link", name="Verify next").click()

    page.locator("tr.opens", has_text="T-3003").click()

    expect(page.locator(".player[data-ready=true]")).to_be_visible()
    fold = page.locator(".verdict details[open]")
    expect(fold.get_by_text("Hear what it rests on")).to_be_in_viewport()
    assert "T-3003" not in page.url
