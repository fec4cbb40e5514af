"""Setting a transcript right in a real browser, on a week of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.dashboard import test_journeys
from tests.dashboard.conftest import served
from tests.dashboard.invented import SECOND
from tests.dashboard.test_journeys import PATIENCE_MS, Visit

pytestmark = test_journeys.pytestmark
browser = test_journeys.browser


@pytest.fixture
def own(browser: Browser, filled_week: Path, tmp_path: Path) -> Iterator[Visit]:
    expect.set_options(timeout=PATIENCE_MS)
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(PATIENCE_MS)
    with served(filled_week, tmp_path / "week") as live:
        yield Visit(context.new_page(), live)
    context.close()


def test_a_turn_is_parted_and_words_are_added_that_were_left_out(own: Visit) -> None:
    own.sign_in("saara")
    expect(own.page.locator("tr.opens").first).to_be_visible()
    own.page.goto(f"{own.live.url}/call?id={SECOND}")
    expect(own.page.locator(".player[data-ready=true]")).to_be_visible()
    turn = own.page.locator(".turn", has_text="avboka")

    turn.get_by_role("button", name="Correct what customer said at 0:03").click()
    turn.get_by_label("What was said").fill("Jag vill\navboka min tid.")
    expect(turn.get_by_label("Line 1 said by")).to_have_value("customer")
    expect(turn.get_by_label("Line 2 said by")).to_have_value("agent")
    turn.get_by_label("Line 2 said by").select_option("third_party")
    turn.get_by_label("Reason").select_option("wrong_speaker")
    turn.get_by_role("button", name="Save").click()

    parted = own.page.locator(".turn", has_text="avboka")
    expect(parted.locator(".name")).to_have_text("Third party")
    expect(own.page.locator(".turn", has_text="Jag vill")).to_have_count(1)
    own.page.get_by_role("button", name="Add words").click()
    form = own.page.get_by_role("form", name="Add words")
    form.get_by_label("From (s)").fill("5.2")
    form.get_by_label("To (s)").fill("5.8")
    form.get_by_label("What was said").fill("tack så mycket")
    form.get_by_label("Side").select_option("1")
    expect(form.get_by_label("Said by")).to_have_value("customer")
    form.get_by_role("button", name="Save").click()

    added = own.page.locator(".turn", has_text="tack så mycket")
    expect(added.locator(".word.right")).to_have_count(3)
    own.page.get_by_text("2 corrections", exact=True).click()
    expect(own.page.get_by_text("The machine heard nothing here")).to_be_visible()
    assert len(own.events("transcript:corrected")) == 2
