import threading
from datetime import timedelta
from typing import Literal

import pytest
from argon2 import PasswordHasher

from custody.accounts import people
from custody.accounts.people import Account, SignedIn
from custody.accounts.throttle import FAILURES_A_PAIR
from custody.catalogue import accounts
from custody.catalogue.engine import Catalogue
from custody.errors import (
    AccountExistsError,
    AccountMalformedError,
    AccountMissingError,
    SignInRefusedError,
    SignInThrottledError,
)
from custody.records.accounts import Role
from custody.records.ids import AccountId
from custody.settings import Settings
from tests.builders import A_MOMENT, AClock

RIGHT = "kahvia ja pullaa"
ANOTHER = "teetä ja korppuja"
WRONG = "something else"


class _House:
    """A catalogue with sign-in, in few words."""

    def __init__(
        self,
        catalogue: Catalogue,
        clock: AClock,
        hasher: PasswordHasher,
        settings: Settings,
    ) -> None:
        self.catalogue = catalogue
        self.clock = clock
        self.hasher = hasher
        self.settings = settings

    def add(self, user_name: str = "sari", **told: object) -> Account:
        given: dict[str, object] = {
            "user_name": user_name,
            "display_name": "Sari Esimerkki",
            "password": RIGHT,
            "roles": (Role.SUPERVISOR,),
            "agent": None,
            "clock": self.clock,
            "hasher": self.hasher,
        }
        with self.catalogue.writing() as work:
            return people.create_account(work, **(given | told))  # type: ignore[arg-type] # told by name

    def sign_in(
        self,
        user_name: str = "sari",
        password: str = RIGHT,
        address: str = "192.0.2.1",
    ) -> SignedIn:
        return people.sign_in(
            self.catalogue,
            user_name=user_name,
            password=password,
            address=address,
            clock=self.clock,
            settings=self.settings,
            hasher=self.hasher,
        )

    def whose(self, token: str, *, is_active: bool = True) -> Account | None:
        return people.session_account(
            self.catalogue,
            token,
            clock=self.clock,
            settings=self.settings,
            is_active=is_active,
        )


@pytest.fixture
def house(
    catalogue: Catalogue, clock: AClock, hasher: PasswordHasher, settings: Settings
) -> _House:
    return _House(catalogue, clock, hasher, settings)


def test_an_account_is_made_as_told(house: _House) -> None:
    account = house.add(" Sari ", roles=(Role.AGENT, Role.SUPERVISOR), agent="sari")

    assert account == Account(
        account_id=account.account_id,
        user_name="sari",
        display_name="Sari Esimerkki",
        roles=(Role.SUPERVISOR, Role.AGENT),
        agent="sari",
        created_at=A_MOMENT,
    )
    with house.catalogue.reading() as read:
        assert people.account_by_id(read, account.account_id) == account
        assert people.account_named(read, "SARI") == account
        assert people.display_names(read) == {account.account_id: "Sari Esimerkki"}


def test_a_user_name_is_one_persons_whatever_its_letters(house: _House) -> None:
    house.add("sari")

    with pytest.raises(AccountExistsError):
        house.add("SARI")


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ({"user_name": ""}, "user name"),
        ({"user_name": "sari esimerkki"}, "user name"),
        ({"user_name": "sari\n"}, None),
        ({"user_name": "x" * 65}, "user name"),
        ({"password": "short"}, "password"),
        ({"roles": ()}, "roles"),
    ],
)
def test_what_cannot_be_used_is_refused(
    house: _House, told: dict[str, object], what: str | None
) -> None:
    if what is None:
        assert house.add(**told).user_name == "sari"  # type: ignore[arg-type] # told by name
        return
    with pytest.raises(AccountMalformedError, match=what):
        house.add(**told)  # type: ignore[arg-type] # told by name


def test_a_missing_account_is_said_to_be_missing(house: _House) -> None:
    with (
        house.catalogue.reading() as read,
        pytest.raises(AccountMissingError, match="nobody"),
    ):
        people.account_named(read, "nobody")


def test_who_signs_in_is_known_by_the_token(house: _House) -> None:
    account = house.add()

    signed_in = house.sign_in("Sari")

    assert signed_in.account == account
    assert house.whose(signed_in.token) == account


def test_the_token_is_not_kept(house: _House) -> None:
    house.add()
    signed_in = house.sign_in()

    with house.catalogue.reading() as read:
        kept = read.exec_driver_sql("SELECT * FROM sessions").all()

    assert signed_in.token not in str(kept)
    assert signed_in.token not in repr(signed_in)
    assert len(signed_in.token) >= 43


@pytest.mark.parametrize("token", ["", "forged", "\udcff", "x" * 10_000])
def test_a_forged_token_is_nobodys(house: _House, token: str) -> None:
    assert house.whose(token) is None


@pytest.mark.parametrize(
    ("user_name", "password"),
    [("sari", WRONG), ("nobody", RIGHT), ("", ""), ("sari", "")],
)
def test_a_wrong_name_and_a_wrong_password_look_the_same(
    house: _House, user_name: str, password: str
) -> None:
    house.add()

    with pytest.raises(SignInRefusedError) as refused:
        house.sign_in(user_name, password)

    assert refused.value.message == SignInRefusedError().message


def test_the_same_work_is_done_for_a_name_that_is_nobodys(
    house: _House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.add()
    verified: list[str] = []

    class Counting(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002 # argon2's own name
            verified.append("once")
            return super().verify(hash, password)

    monkeypatch.setattr(
        house, "hasher", Counting(time_cost=1, memory_cost=8, parallelism=1)
    )
    works = []
    for name in ("sari", "nobody"):
        verified.clear()
        with pytest.raises(SignInRefusedError):
            house.sign_in(name, WRONG)
        works.append(len(verified))

    assert works == [1, 1]


def test_failures_are_throttled_and_a_right_password_does_not_help(
    house: _House,
) -> None:
    house.add()
    for _ in range(FAILURES_A_PAIR):
        with pytest.raises(SignInRefusedError):
            house.sign_in(password=WRONG)

    with pytest.raises(SignInThrottledError):
        house.sign_in()

    house.clock.forward(minutes=15)
    assert house.sign_in().account.user_name == "sari"


def test_a_success_starts_the_count_anew(house: _House) -> None:
    house.add()
    for _ in range(3):
        for _ in range(FAILURES_A_PAIR - 1):
            with pytest.raises(SignInRefusedError):
                house.sign_in(password=WRONG)
        house.sign_in()


def test_tries_side_by_side_do_not_slip_under_the_limit(house: _House) -> None:
    house.add()
    ends: list[type[Exception]] = []

    def knock() -> None:
        try:
            house.sign_in(password=WRONG)
        except (SignInRefusedError, SignInThrottledError) as error:
            ends.append(type(error))

    threads = [threading.Thread(target=knock) for _ in range(4 * FAILURES_A_PAIR)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert ends.count(SignInRefusedError) == FAILURES_A_PAIR
    assert ends.count(SignInThrottledError) == 3 * FAILURES_A_PAIR


def test_a_sign_in_ends_when_nothing_is_done(house: _House) -> None:
    house.add()
    token = house.sign_in().token

    house.clock.forward(minutes=30)

    assert house.whose(token) is None


def test_doing_something_keeps_a_sign_in_alive_and_a_timer_does_not(
    house: _House,
) -> None:
    house.add()
    token = house.sign_in().token

    house.clock.forward(minutes=20)
    alive = house.whose(token)
    house.clock.forward(minutes=20)
    asked_by_timer = house.whose(token, is_active=False)
    house.clock.forward(minutes=20)

    assert alive is not None
    assert asked_by_timer is not None
    assert house.whose(token) is None


def test_a_sign_in_ends_in_any_case_after_its_hours(house: _House) -> None:
    house.add()
    token = house.sign_in().token

    for _ in range(35):
        house.clock.forward(minutes=20)
        assert house.whose(token) is not None
    house.clock.forward(minutes=20)

    assert house.whose(token) is None


def test_each_click_is_not_a_write(house: _House) -> None:
    house.add()
    token = house.sign_in().token

    with house.catalogue.writing():  # a write of ours would wait for this one
        house.clock.forward(seconds=29)
        assert house.whose(token) is not None


def test_signing_out_ends_this_sign_in_only(house: _House) -> None:
    house.add()
    first, second = house.sign_in().token, house.sign_in().token

    people.sign_out(house.catalogue, first)

    assert house.whose(first) is None
    assert house.whose(second) is not None


def test_a_new_password_ends_every_sign_in(house: _House) -> None:
    account = house.add()
    tokens = [house.sign_in().token for _ in range(2)]

    with house.catalogue.writing() as work:
        people.set_password(work, account.account_id, ANOTHER, hasher=house.hasher)

    assert [house.whose(token) for token in tokens] == [None, None]
    with pytest.raises(SignInRefusedError):
        house.sign_in()
    assert house.sign_in(password=ANOTHER).account == account


def test_a_disabled_account_is_out_at_once_and_looks_unknown(house: _House) -> None:
    account = house.add()
    token = house.sign_in().token

    with house.catalogue.writing() as work:
        people.disable_account(work, account.account_id, clock=house.clock)

    assert house.whose(token) is None
    with pytest.raises(SignInRefusedError) as refused:
        house.sign_in()
    assert refused.value.message == SignInRefusedError().message


def test_a_sign_in_of_a_disabled_account_is_nobodys(house: _House) -> None:
    account = house.add()
    token = house.sign_in().token

    with house.catalogue.writing() as work:  # the row alone, its sign-ins forgotten
        accounts.set_disabled(work, account.account_id, A_MOMENT)

    assert house.whose(token) is None


def test_an_enabled_account_signs_in_again(house: _House) -> None:
    account = house.add()
    with house.catalogue.writing() as work:
        people.disable_account(work, account.account_id, clock=house.clock)
        people.enable_account(work, account.account_id)

    assert house.sign_in().account == account


def test_an_account_disabled_while_its_password_is_checked_does_not_sign_in(
    house: _House,
) -> None:
    account = house.add()

    class Slow(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002 # argon2's own name
            with house.catalogue.writing() as work:
                accounts.set_disabled(work, account.account_id, A_MOMENT)
            return super().verify(hash, password)

    house.hasher = Slow(time_cost=1, memory_cost=8, parallelism=1)

    with pytest.raises(SignInRefusedError):
        house.sign_in()


def test_a_hash_of_weaker_parameters_is_made_anew_at_sign_in(house: _House) -> None:
    account = house.add()
    stronger = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)

    house.hasher = stronger
    house.sign_in()

    with house.catalogue.reading() as read:
        kept = accounts.password_hash(read, account.account_id)
    assert kept is not None
    assert not stronger.check_needs_rehash(kept)
    assert house.sign_in().account == account


def test_old_sign_ins_are_swept_away_at_the_next(house: _House) -> None:
    house.add()
    house.sign_in()
    house.clock.forward(hours=1)

    house.sign_in()

    with house.catalogue.reading() as read:
        kept = read.exec_driver_sql("SELECT count(*) FROM sessions").scalar_one()
    assert kept == 1


def test_nobody_can_be_changed(house: _House) -> None:
    with house.catalogue.writing() as work, pytest.raises(AccountMissingError):
        people.disable_account(work, AccountId("0" * 32), clock=house.clock)


def test_a_clock_that_stands_still_is_still(clock: AClock) -> None:
    assert clock.forward(minutes=1) - A_MOMENT == timedelta(minutes=1)
