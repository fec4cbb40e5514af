"""What people do, in a real browser: sign in, open a call, listen, sign out."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from custody.accounts.grants import heard_seconds
from custody.records.audit import AuditEvent
from custody.records.ids import AccountId
from custody.workspace.opening import open_workspace
from tests.dashboard.conftest import LiveWeek
from tests.dashboard.invented import (
    BOOKING,
    PASSWORD,
    SECOND,
    SPOKEN_NAME,
    settings_in,
)

CHROMIUM = shutil.which("chromium")
PATIENCE_MS = 90_000
"""A ceiling, not an expectation: the machine may be busy."""

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine"),
]

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
)


@dataclass
class Visit:
    """A browser page, and what it asked for and complained of."""

    page: Page
    live: LiveWeek
    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    def sign_in(self, name: str) -> None:
        """Fill the form in and wait for the list."""
        self.page.goto(self.live.url)
        self.page.get_by_label("User name").fill(name)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()

    def open_booking(self) -> None:
        """Open the call by its address, as from a link, and wait for the player."""
        self.page.goto(f"{self.live.url}/call?id={BOOKING}")
        expect(self.page.locator(".player[data-ready=true]")).to_be_visible()

    def events(self, verb: str) -> list[AuditEvent]:
        """Read the audit log beside the running server."""
        workspace = open_workspace(settings_in(self.live.folder))
        found = [event for event in workspace.audit.events() if event.verb == verb]
        workspace.catalogue.close()
        return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, live_week: LiveWeek) -> Iterator[Visit]:
    expect.set_options(timeout=PATIENCE_MS)
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    visit = Visit(page, live_week)
    page.on("request", lambda request: visit.hosts.add(_host(request.url)))
    page.on(
        "console",
        lambda message: (
            visit.complaints.append(message.text)
            if message.type in {"error", "warning"}
            else None
        ),
    )
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    yield visit
    context.close()


def _host(url: str) -> str:
    match = re.match(r"(?:https?|wss?)://([^/]+)", url)
    return match.group(1) if match else ""


def test_from_the_form_to_a_call_with_a_clean_console_and_no_other_host(
    visit: Visit,
) -> None:
    visit.sign_in("saara")
    row = visit.page.locator("tr.opens", has_text="1 contradicted")
    row.click()

    expect(visit.page.locator(".player[data-ready=true]")).to_be_visible()
    assert visit.hosts - {""} == {visit.live.url.removeprefix("http://")}
    assert visit.complaints == []


def test_a_word_plays_from_where_it_was_said(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()

    visit.page.locator(".word", has_text="Laineella").click()

    expect(visit.page.locator(".player[data-playing=true]")).to_be_visible()
    expect(visit.page.locator(".clock")).to_have_text(re.compile(r"0:(0[89]|1\d) / "))
    expect(visit.page.locator(".word.now").first).to_be_visible()
    visit.page.keyboard.press(" ")
    expect(visit.page.locator(".player[data-playing=false]")).to_be_visible()


def test_cited_seconds_are_played_told_and_written_down(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()
    finding = visit.page.locator(".finding.contradicted")
    expect(finding.locator(".mark")).to_have_text("not heard yet")

    finding.locator("button.cited").click()

    expect(finding.locator(".mark")).to_have_text("✓ heard")
    (event, *_) = visit.events("recording:played")[-1:]
    assert event.call_id == BOOKING
    assert event.purpose == "verification"
    workspace = open_workspace(settings_in(visit.live.folder))
    account_id = AccountId(event.actor.removeprefix("account:"))
    with workspace.catalogue.reading() as read:
        spans = heard_seconds(read, account_id, BOOKING)
    workspace.catalogue.close()
    assert any(start <= 9.5 + 0.35 and end >= 11.5 - 0.35 for start, end in spans)


def test_what_was_heard_is_told_even_when_the_page_is_left(visit: Visit) -> None:
    visit.sign_in("daniel")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()
    before = len(visit.events("recording:played"))
    visit.page.get_by_role("button", name="Play (space)").click()
    expect(visit.page.locator(".clock")).to_have_text(re.compile(r"0:0[1-9] / "))

    visit.page.goto(f"{visit.live.url}/healthz")

    visit.page.wait_for_timeout(500)
    assert len(visit.events("recording:played")) == before + 1


def test_a_trainer_sees_a_lock_in_place_of_the_name(visit: Visit) -> None:
    visit.sign_in("teemu")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()

    expect(visit.page.locator(".word.lock")).to_have_text("name")
    expect(visit.page.locator(".rendition")).to_have_text("Identifiers hidden")
    assert SPOKEN_NAME not in visit.page.content()
    assert SPOKEN_NAME not in visit.page.locator(".player").inner_text()


def test_doubtful_words_are_marked_with_how_sure_the_model_was(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()

    doubtful = visit.page.locator(".word.doubt")
    expect(doubtful).to_have_text("kaksitoista.")
    expect(doubtful).to_have_attribute("title", "Heard with 30 % certainty")


def test_a_turn_is_corrected_in_its_own_place_and_taken_back(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.page.goto(f"{visit.live.url}/call?id={SECOND}")
    expect(visit.page.locator(".player[data-ready=true]")).to_be_visible()
    turn = visit.page.locator(".turn", has_text="avboka")

    turn.get_by_role("button", name="Correct what customer said at 0:03").click()
    text = turn.get_by_label("What was said")
    expect(text).to_be_focused()
    expect(text).to_have_value("Jag vill avboka min tid.")
    text.fill("Jag vill ändra min tid.")
    visit.page.keyboard.press("Control+Enter")
    expect(turn.get_by_role("alert")).to_have_text("Choose a reason.")
    turn.get_by_label("Reason").select_option("misheard")
    visit.page.keyboard.press("Control+Enter")

    corrected = visit.page.locator(".turn", has_text="ändra")
    expect(corrected.locator(".word.right")).to_have_text("ändra")
    title = corrected.locator(".word.right").get_attribute("title") or ""
    assert title.startswith("The machine heard: avboka. Set right by Saara")
    expect(corrected.get_by_role("button", name="Correct what")).to_be_focused()
    expect(visit.page.get_by_text("being read again")).to_be_visible()
    expect(corrected.locator("del.was")).to_be_hidden()
    visit.page.get_by_label("Show what the machine heard").check()
    expect(corrected.locator("del.was")).to_have_text("avboka")
    _take_back(visit)


def _take_back(visit: Visit) -> None:
    visit.page.get_by_text("1 correction", exact=True).click()
    visit.page.get_by_role("button", name="Take back").click()
    visit.page.get_by_role("button", name="Take it back").click()

    expect(visit.page.get_by_text("Taken back by Saara")).to_be_visible()
    expect(visit.page.locator(".turn", has_text="avboka")).to_be_visible()
    expect(visit.page.locator(".word.right")).to_have_count(0)
    assert len(visit.events("transcript:corrected")) == 1
    assert len(visit.events("correction:withdrawn")) == 1


def test_a_trainer_cannot_change_what_is_hidden_and_loses_no_draft(
    visit: Visit,
) -> None:
    visit.sign_in("teemu")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()
    turn = visit.page.locator(".turn", has=visit.page.locator(".lock"))

    turn.get_by_role("button", name="Correct what").click()
    text = turn.get_by_label("What was said")
    expect(text).to_have_value("Hei, täällä [name] [name] [name] ajan.")
    text.fill("Hei, täällä Matti Meikäläinen varaisin ajan.")
    turn.get_by_label("Reason").select_option("misheard")
    turn.get_by_role("button", name="Save").click()

    expect(visit.page.get_by_text("can be corrected only by somebody")).to_be_visible()
    expect(turn.get_by_role("button", name="Save")).to_have_text("Save")
    expect(text).to_be_focused()
    expect(text).to_have_value("Hei, täällä Matti Meikäläinen varaisin ajan.")
    visit.page.keyboard.press("Escape")
    expect(visit.page.locator("form.correct")).to_have_count(0)


def test_a_transcript_says_what_made_it(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()
    visit.open_booking()

    visit.page.get_by_text("About this transcript").click()

    expect(visit.page.locator(".about dd", has_text="0" * 64)).to_be_visible()
    expect(visit.page.locator(".legend")).to_contain_text("less than 50 % sure")


def test_a_search_finds_a_word_in_another_form(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()

    visit.page.get_by_label("Search in transcripts").fill("lääkärit")
    visit.page.keyboard.press("Enter")

    expect(visit.page.locator("tr.opens")).to_have_count(1)


def test_signing_out_empties_the_screen_and_asks_for_the_form(visit: Visit) -> None:
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()

    visit.page.get_by_role("button", name="Sign out").click()

    expect(visit.page.get_by_label("User name")).to_be_visible()
    visit.page.go_back()
    expect(visit.page.get_by_label("User name")).to_be_visible()


def test_a_sign_in_that_ends_elsewhere_empties_this_screen(
    visit: Visit, browser: Browser
) -> None:
    visit.sign_in("anna")
    expect(visit.page.get_by_text("Patterns").first).to_be_visible()
    _end_elsewhere(visit, browser)

    expect(visit.page.get_by_label("User name")).to_be_visible()


def test_a_sign_in_that_ends_while_the_page_comes_empties_the_screen_too(
    visit: Visit, browser: Browser
) -> None:
    visit.page.route("**/_stcore/bidi-components/**", lambda route: route.abort())
    visit.sign_in("anna")
    expect(visit.page.get_by_text("Patterns").first).to_be_visible()
    _end_elsewhere(visit, browser)

    expect(visit.page.get_by_label("User name")).to_be_visible()


def _end_elsewhere(visit: Visit, browser: Browser) -> None:
    cookies = visit.page.context.cookies()
    other = browser.new_context()
    other.add_cookies(cookies)  # type: ignore[arg-type] # the same shape, read and written

    other.request.post(f"{visit.live.url}/logout", headers={"origin": visit.live.url})
    other.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_machine_s_light_and_dark(
    visit: Visit, scheme: str, tmp_path: Path
) -> None:
    visit.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type] # a literal of the two
    visit.sign_in("saara")
    expect(visit.page.locator("tr.opens").first).to_be_visible()

    colour = visit.page.evaluate(
        "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    )

    visit.page.screenshot(path=tmp_path / f"{scheme}.png")
    red = int(re.findall(r"\d+", colour)[0])
    assert (red > 200) == (scheme == "light")
