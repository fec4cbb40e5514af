"""Pictures of the dashboard for the documentation, taken of a running demo workspace.

    TALLENNE_WORKSPACE=.tallenne-demo/workspace python -m scripts.screenshots

It makes an account for the time it takes, serves the workspace on a free loopback port,
looks at the pages with a real browser and writes docs/images/*.png. Nothing of it is
fit for a workspace with calls of real people.
"""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from custody.accounts import people
from custody.accounts.roles import Role
from custody.catalogue.calls import CallFilter, list_calls
from custody.records.findings import Verdict
from custody.settings import read_settings
from custody.workspace.opening import Workspace, open_workspace

IMAGES = Path(__file__).parents[1] / "docs" / "images"
PAGES = (
    ("queue", "/queue"),
    ("register", "/register"),
    ("declared", "/declared"),
    ("patterns", "/patterns"),
)
SETTLE_MS = 800
SIZE = {"width": 1440, "height": 960}
PATIENCE_SECONDS = 60.0
PATIENCE_MS = PATIENCE_SECONDS * 1000
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


def main() -> None:
    """Take every picture."""
    workspace = open_workspace(read_settings())
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        _visitor(workspace) as (user_name, password),
        _server() as url,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(FLAGS)
        )
        for scheme in ("light", "dark"):
            _take(browser, workspace, scheme, (url, user_name, password))
        browser.close()
    workspace.catalogue.close()


def _take(
    browser: Browser, workspace: Workspace, scheme: str, visit: tuple[str, str, str]
) -> None:
    """Take the pictures in one colour scheme; dark ones bear it in their name."""
    url, user_name, password = visit
    end = "" if scheme == "light" else "-dark"
    context = browser.new_context(
        viewport=SIZE,  # type: ignore[arg-type] # playwright's own TypedDict
        color_scheme=scheme,  # type: ignore[arg-type] # one of its literals
        device_scale_factor=1.5,
    )
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    page.goto(url)
    page.get_by_label("User name").fill("saku")
    page.screenshot(path=IMAGES / f"sign-in{end}.png")
    page.get_by_label("User name").fill(user_name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.locator("tr.opens").first.wait_for()
    _settle(page)
    page.screenshot(path=IMAGES / f"calls{end}.png")
    page.goto(f"{url}/call?id={_telling_call(workspace)}")
    page.locator(".player[data-ready=true]").wait_for()
    _settle(page)
    cited = page.locator(".finding button.cited")
    if cited.count():
        cited.first.click()
        page.locator(".mark.whole").first.wait_for()
    page.locator(".word").nth(8).click()
    page.locator(".word.now").first.wait_for()
    page.screenshot(path=IMAGES / f"call{end}.png")
    _take_verdict(page, IMAGES / f"verdict{end}.png")
    _take_pages(page, url, end)
    context.close()


def _take_pages(page: Page, url: str, end: str) -> None:
    """Take the pages that show by themselves what they are for."""
    for name, path in PAGES:
        page.goto(f"{url}{path}")
        page.get_by_role("heading").first.wait_for()
        _settle(page)
        page.screenshot(path=IMAGES / f"{name}{end}.png")


def _take_verdict(page: Page, path: Path) -> None:
    """Take the form in which a supervisor gives a verdict, where the call has one."""
    form = page.get_by_text("Give a verdict").first
    if not form.count():
        return
    form.click()
    _settle(page)
    page.get_by_text("Give a verdict").first.scroll_into_view_if_needed()
    page.mouse.wheel(0, 500)
    page.wait_for_timeout(SETTLE_MS)
    page.screenshot(path=path)


def _settle(page: Page) -> None:
    """Wait until the script has run and what it shows has been drawn."""
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    page.wait_for_timeout(SETTLE_MS)


def _telling_call(workspace: Workspace) -> str:
    """Choose a call that shows the most: one with a contradiction, if there is one."""
    with workspace.catalogue.reading() as read:
        for wanted in (CallFilter(verdict=Verdict.CONTRADICTED), CallFilter()):
            found = list_calls(read, wanted)
            if found:
                return found[0].call.call_id
    message = "there is no call in this workspace to take a picture of"
    raise SystemExit(message)


@contextlib.contextmanager
def _visitor(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """Make an account that sees what the pictures show; shut it afterwards."""
    user_name, password = f"picture{secrets.token_hex(3)}", secrets.token_urlsafe(16)
    with workspace.catalogue.writing() as work:
        account = people.create_account(
            work,
            user_name=user_name,
            display_name="Saku Supervisor",
            password=password,
            roles=(Role.SUPERVISOR, Role.ANALYST),
            agent=None,
            clock=workspace.clock,
        )
    try:
        yield user_name, password
    finally:
        with workspace.catalogue.writing() as work:
            people.disable_account(work, account.account_id, clock=workspace.clock)


@contextlib.contextmanager
def _server() -> Iterator[str]:
    """Serve the workspace on a free loopback port until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    arguments = [sys.executable, "-m", "uvicorn", "dashboard.app:create", "--factory"]
    arguments += ["--port", str(port), "--no-access-log", "--log-level", "warning"]
    with subprocess.Popen(arguments, env=os.environ) as server:  # noqa: S603 # fixed words
        _wait_for(f"{url}/healthz")
        try:
            yield url
        finally:
            server.send_signal(signal.SIGINT)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(urllib.error.URLError):
            urllib.request.urlopen(url, timeout=5).close()  # noqa: S310 # loopback, ours
            return
        time.sleep(0.2)
    message = "the dashboard did not start"
    raise SystemExit(message)


if __name__ == "__main__":
    main()
