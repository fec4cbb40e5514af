from datetime import timedelta

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from custody.accounts import grants, people
from custody.accounts.grants import GRANT_LASTS, Grant
from custody.accounts.people import SignedIn
from custody.catalogue import accounts, stages
from custody.catalogue.engine import Catalogue
from custody.errors import CallMissingError, GrantMissingError, SpansRefusedError
from custody.records.accounts import Role
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import Stage, StageRow
from custody.settings import Settings
from tests.builders import A_MOMENT, AClock, an_added_call

RIGHT = "kahvia ja pullaa"


@pytest.fixture
def signed_in(
    catalogue: Catalogue, clock: AClock, hasher: PasswordHasher, settings: Settings
) -> SignedIn:
    return _sign_in(catalogue, "sari", clock, hasher, settings)


@pytest.fixture
def somebody_else(
    catalogue: Catalogue, clock: AClock, hasher: PasswordHasher, settings: Settings
) -> SignedIn:
    return _sign_in(catalogue, "pekka", clock, hasher, settings)


def _sign_in(
    catalogue: Catalogue,
    name: str,
    clock: AClock,
    hasher: PasswordHasher,
    settings: Settings,
) -> SignedIn:
    with catalogue.writing() as work:
        people.create_account(
            work,
            user_name=name,
            display_name=name,
            password=RIGHT,
            roles=(Role.SUPERVISOR,),
            agent=None,
            clock=clock,
            hasher=hasher,
        )
    return people.sign_in(
        catalogue,
        user_name=name,
        password=RIGHT,
        address="192.0.2.1",
        clock=clock,
        settings=settings,
        hasher=hasher,
    )


def _grant(
    catalogue: Catalogue, token: str, clock: AClock, call_id: CallId | None = None
) -> str:
    return grants.grant_audio(
        catalogue,
        token=token,
        call_id=call_id or an_added_call(catalogue).call_id,
        purpose=Purpose.VERIFICATION,
        rendition=Rendition.RAW,
        clock=clock,
    )


def test_a_grant_opens_what_it_was_given_for(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    call = an_added_call(catalogue)

    grant = _grant(catalogue, signed_in.token, clock, call.call_id)

    found = grants.open_grant(catalogue, grant, signed_in.token, clock)
    assert found == Grant(
        grant_sha256=people.token_hash(grant),
        token_sha256=people.token_hash(signed_in.token),
        account_id=signed_in.account.account_id,
        call_id=call.call_id,
        rendition=Rendition.RAW,
        purpose=Purpose.VERIFICATION,
        expires_at=A_MOMENT + GRANT_LASTS,
    )


def test_a_grant_is_of_no_use_to_another_sign_in(
    catalogue: Catalogue, signed_in: SignedIn, somebody_else: SignedIn, clock: AClock
) -> None:
    grant = _grant(catalogue, signed_in.token, clock)

    with pytest.raises(GrantMissingError):
        grants.open_grant(catalogue, grant, somebody_else.token, clock)


def test_a_grant_ends_soon(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    grant = _grant(catalogue, signed_in.token, clock)

    clock.now = A_MOMENT + GRANT_LASTS - timedelta(seconds=1)
    grants.open_grant(catalogue, grant, signed_in.token, clock)
    clock.now = A_MOMENT + GRANT_LASTS

    with pytest.raises(GrantMissingError):
        grants.open_grant(catalogue, grant, signed_in.token, clock)


def test_a_grant_never_outlives_its_sign_in(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    clock.forward(hours=11, minutes=55)
    grant = _grant(catalogue, signed_in.token, clock)

    found = grants.open_grant(catalogue, grant, signed_in.token, clock)

    assert found.expires_at == A_MOMENT + timedelta(hours=12)


def test_signing_out_ends_every_grant(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    grant = _grant(catalogue, signed_in.token, clock)

    people.sign_out(catalogue, signed_in.token)

    with pytest.raises(GrantMissingError):
        grants.open_grant(catalogue, grant, signed_in.token, clock)


def test_a_disabled_account_plays_nothing(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    grant = _grant(catalogue, signed_in.token, clock)

    with catalogue.writing() as work:
        people.disable_account(work, signed_in.account.account_id, clock=clock)

    with pytest.raises(GrantMissingError):
        grants.open_grant(catalogue, grant, signed_in.token, clock)


def test_a_grant_of_a_disabled_account_opens_nothing(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    grant = _grant(catalogue, signed_in.token, clock)

    with catalogue.writing() as work:  # the row alone, its sign-ins forgotten
        accounts.set_disabled(work, signed_in.account.account_id, A_MOMENT)

    with pytest.raises(GrantMissingError):
        grants.open_grant(catalogue, grant, signed_in.token, clock)


@pytest.mark.parametrize("rendition", list(Rendition))
def test_a_redacted_copy_that_is_made_anew_is_played_to_nobody(
    catalogue: Catalogue, clock: AClock, signed_in: SignedIn, rendition: Rendition
) -> None:
    call_id = an_added_call(catalogue).call_id
    grant = grants.grant_audio(
        catalogue,
        token=signed_in.token,
        call_id=call_id,
        purpose=Purpose.VERIFICATION,
        rendition=rendition,
        clock=clock,
    )
    with catalogue.writing() as work:
        row = _claimed(work, call_id, clock)
        stages.complete(work, row, clock())
    assert grants.open_grant(catalogue, grant, signed_in.token, clock)

    with catalogue.writing() as work:
        stages.enqueue(work, call_id, Stage.REDACT, clock())

    if rendition is Rendition.REDACTED:
        with pytest.raises(GrantMissingError):
            grants.open_grant(catalogue, grant, signed_in.token, clock)
    else:
        assert grants.open_grant(catalogue, grant, signed_in.token, clock)


def _claimed(work: sa.Connection, call_id: CallId, clock: AClock) -> StageRow:
    stages.enqueue(work, call_id, Stage.REDACT, clock())
    row = stages.claim(work, worker="w", now=clock(), lease_seconds=60)
    assert row is not None
    return row


@pytest.mark.parametrize("grant", ["", "forged", "x" * 5000])
def test_a_forged_grant_opens_nothing(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock, grant: str
) -> None:
    with pytest.raises(GrantMissingError):
        grants.open_grant(catalogue, grant, signed_in.token, clock)


def test_only_a_sign_in_gets_a_grant(catalogue: Catalogue, clock: AClock) -> None:
    with pytest.raises(GrantMissingError):
        _grant(catalogue, "forged", clock)


def test_a_sign_in_that_ran_out_gets_no_grant(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    clock.forward(hours=12)

    with pytest.raises(GrantMissingError):
        _grant(catalogue, signed_in.token, clock)


def test_there_is_no_grant_for_a_call_that_is_not_there(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    with pytest.raises(CallMissingError):
        _grant(catalogue, signed_in.token, clock, CallId("0" * 32))


def test_the_grant_is_not_kept(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    grant = _grant(catalogue, signed_in.token, clock)

    with catalogue.reading() as read:
        kept = read.exec_driver_sql("SELECT * FROM audio_grants").all()

    assert grant not in str(kept)


def test_heard_seconds_are_merged_over_playbacks_and_sign_ins(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock
) -> None:
    call_id = an_added_call(catalogue).call_id
    for spans in ([(5.0, 7.0), (0.0, 1.0)], [(1.0, 2.0)], [(6.0, 9.0)], []):
        grant = _grant(catalogue, signed_in.token, clock, call_id)
        opened = grants.open_grant(catalogue, grant, signed_in.token, clock)
        grants.record_playback(catalogue, opened, spans, clock)

    with catalogue.reading() as read:
        heard = grants.heard_seconds(read, signed_in.account.account_id, call_id)

    assert heard == [(0.0, 2.0), (5.0, 9.0)]


def test_what_one_heard_nobody_else_has_heard(
    catalogue: Catalogue, signed_in: SignedIn, somebody_else: SignedIn, clock: AClock
) -> None:
    call_id = an_added_call(catalogue).call_id
    grant = _grant(catalogue, signed_in.token, clock, call_id)
    opened = grants.open_grant(catalogue, grant, signed_in.token, clock)
    grants.record_playback(catalogue, opened, [(0.0, 1.0)], clock)

    with catalogue.reading() as read:
        account_id = somebody_else.account.account_id
        assert grants.heard_seconds(read, account_id, call_id) == []


@pytest.mark.parametrize(
    "span",
    [(-1.0, 2.0), (3.0, 2.0), (0.0, float("inf")), (float("nan"), 1.0)],
    ids=["before", "turned", "endless", "nan"],
)
def test_seconds_that_cannot_be_are_refused_and_none_are_kept(
    catalogue: Catalogue, signed_in: SignedIn, clock: AClock, span: tuple[float, float]
) -> None:
    call_id = an_added_call(catalogue).call_id
    grant = _grant(catalogue, signed_in.token, clock, call_id)
    opened = grants.open_grant(catalogue, grant, signed_in.token, clock)

    with pytest.raises(SpansRefusedError):
        grants.record_playback(catalogue, opened, [(0.0, 1.0), span], clock)

    with catalogue.reading() as read:
        account_id = signed_in.account.account_id
        assert grants.heard_seconds(read, account_id, call_id) == []
