"""Who sees which page: the menu, and every page asked for all the same."""

import pytest

from tests.dashboard.invented import BOOKING
from tests.dashboard.views.conftest import Page, components

PAGES = {
    "views/calls.py": {"saara", "teemu", "anna", "maija", "daniel"},
    "views/call.py": {"saara", "teemu", "anna", "maija", "daniel"},
    "views/queue.py": {"saara"},
    "views/register.py": {"saara", "daniel"},
    "views/declared.py": {"saara", "daniel"},
    "views/coaching.py": {"teemu"},
    "views/patterns.py": {"anna"},
    "views/operations.py": {"aino"},
    "views/notices.py": {"daniel"},
    "views/trail.py": {"daniel"},
}
PEOPLE = ("saara", "teemu", "anna", "maija", "daniel", "aino")


@pytest.mark.parametrize("name", PEOPLE)
def test_everyone_gets_a_first_page_without_a_failure(page: Page, name: str) -> None:
    at = page(name)

    assert not at.exception
    assert not at.error
    assert len(at.title) == 1
    assert components(at, "watch") == 1


def test_nobody_sees_anything_without_a_sign_in(page: Page) -> None:
    at = page(None)

    assert [error.value for error in at.error] == [
        "You are signed out. Load the page again to sign in."
    ]
    assert not at.title


@pytest.mark.parametrize("script", PAGES)
@pytest.mark.parametrize("name", PEOPLE)
def test_a_page_opens_for_the_roles_it_is_for_and_no_others(
    page: Page, name: str, script: str
) -> None:
    if name not in PAGES[script]:
        with pytest.raises(Exception, match=r"switch|page|find"):
            page(name, script)
        return

    at = page(name, script, id=BOOKING)

    assert not at.exception
    assert not at.error
    assert len(at.title) == 1
