from datetime import timedelta

import sqlalchemy as sa

from custody.catalogue import accounts, playbacks, sessions
from custody.catalogue.engine import Catalogue
from custody.records.accounts import Grant, Session
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from tests.builders import A_MOMENT, an_account, an_added_call

LATER = A_MOMENT + timedelta(minutes=15)


def _grant(work: sa.Connection, call_id: CallId) -> Grant:
    account = an_account()
    accounts.add_account(work, account, "hash")
    token = "t" * 64
    sessions.add_session(
        work,
        Session(
            token_sha256=token,
            account_id=account.account_id,
            created_at=A_MOMENT,
            seen_at=A_MOMENT,
            expires_at=LATER,
        ),
    )
    grant = Grant(
        grant_sha256="g" * 64,
        token_sha256=token,
        account_id=account.account_id,
        call_id=call_id,
        rendition=Rendition.REDACTED,
        purpose=Purpose.TRAINING,
        expires_at=LATER,
    )
    playbacks.add_grant(work, grant)
    return grant


def test_a_grant_reads_as_it_was_written(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        grant = _grant(work, call.call_id)

    with catalogue.reading() as read:
        assert playbacks.grant_by_hash(read, grant.grant_sha256) == grant
        assert playbacks.grant_by_hash(read, "x" * 64) is None


def test_a_grant_ends_with_its_sign_in(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        grant = _grant(work, call.call_id)

        sessions.end_session(work, grant.token_sha256)

        assert playbacks.grant_by_hash(work, grant.grant_sha256) is None


def test_only_grants_that_ran_out_are_swept_away(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        grant = _grant(work, call.call_id)

        playbacks.end_old_grants(work, LATER - timedelta(seconds=1))
        before = playbacks.grant_by_hash(work, grant.grant_sha256)
        playbacks.end_old_grants(work, LATER)

        assert before == grant
        assert playbacks.grant_by_hash(work, grant.grant_sha256) is None


def test_played_seconds_are_kept_by_person_and_call(catalogue: Catalogue) -> None:
    call, other = an_added_call(catalogue), an_added_call(catalogue)
    with catalogue.writing() as work:
        grant = _grant(work, call.call_id)

        playbacks.add_playbacks(work, grant, [(3.0, 4.5), (0.0, 1.0)], A_MOMENT)
        playbacks.add_playbacks(work, grant, [], A_MOMENT)

        played = playbacks.played_spans(work, grant.account_id, call.call_id)
        elsewhere = playbacks.played_spans(work, grant.account_id, other.call_id)
    assert (played, elsewhere) == (((3.0, 4.5), (0.0, 1.0)), ())
