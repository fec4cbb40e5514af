from datetime import timedelta

import pytest

from custody.accounts import throttle
from custody.accounts.throttle import (
    FAILURES_A_NAME,
    FAILURES_A_PAIR,
    FAILURES_AN_ADDRESS,
    WINDOW,
)
from custody.catalogue.engine import Catalogue
from custody.errors import SignInThrottledError
from tests.builders import A_MOMENT


def _try(catalogue: Catalogue, name: str = "sari", address: str = "192.0.2.1") -> None:
    with catalogue.writing() as work:
        throttle.note_try(work, name, address, A_MOMENT)


def test_five_failures_and_the_sixth_try_waits(catalogue: Catalogue) -> None:
    for _ in range(FAILURES_A_PAIR):
        _try(catalogue)

    with pytest.raises(SignInThrottledError) as throttled:
        _try(catalogue)

    assert throttled.value.retry_after_seconds == WINDOW.total_seconds()


def test_a_colleague_is_not_locked_out_from_elsewhere(catalogue: Catalogue) -> None:
    for _ in range(FAILURES_A_PAIR):
        _try(catalogue, address="203.0.113.9")

    _try(catalogue)


def test_one_address_cannot_try_many_names(catalogue: Catalogue) -> None:
    for number in range(FAILURES_AN_ADDRESS):
        _try(catalogue, name=f"user{number}")

    with pytest.raises(SignInThrottledError):
        _try(catalogue, name="another")


def test_many_addresses_cannot_try_one_name(catalogue: Catalogue) -> None:
    for number in range(FAILURES_A_NAME):
        _try(catalogue, address=f"192.0.2.{number}")

    with pytest.raises(SignInThrottledError):
        _try(catalogue, address="203.0.113.9")


def test_waiting_ends_when_the_oldest_failure_leaves_the_window(
    catalogue: Catalogue,
) -> None:
    for minutes in range(FAILURES_A_PAIR):
        with catalogue.writing() as work:
            at = A_MOMENT + timedelta(minutes=minutes)
            throttle.note_try(work, "sari", "192.0.2.1", at)
    free_at = A_MOMENT + WINDOW

    with catalogue.writing() as work, pytest.raises(SignInThrottledError) as throttled:
        throttle.note_try(work, "sari", "192.0.2.1", free_at - timedelta(seconds=7))
    with catalogue.writing() as work:
        throttle.note_try(work, "sari", "192.0.2.1", free_at)

    assert throttled.value.retry_after_seconds == 7


def test_a_success_takes_the_failures_back(catalogue: Catalogue) -> None:
    for _ in range(3 * FAILURES_A_PAIR):
        _try(catalogue)
        with catalogue.writing() as work:
            throttle.forget_tries(work, "sari", "192.0.2.1")


def test_a_password_typed_as_the_name_is_not_kept(catalogue: Catalogue) -> None:
    _try(catalogue, name="my secret password")

    with catalogue.reading() as read:
        kept = read.exec_driver_sql("SELECT * FROM sign_in_failures").all()
    assert "secret" not in str(kept)
