from datetime import datetime, timedelta

import sqlalchemy as sa

from custody.catalogue import accounts, sessions
from custody.catalogue.engine import Catalogue
from custody.records.accounts import Session
from tests.builders import A_MOMENT, an_account

HOUR = timedelta(hours=1)


def _session(work: sa.Connection, mark: str, seen_at: datetime = A_MOMENT) -> Session:
    account = an_account(user_name=f"user-{mark}")
    accounts.add_account(work, account, "hash")
    session = Session(
        token_sha256=mark * 64,
        account_id=account.account_id,
        created_at=A_MOMENT,
        seen_at=seen_at,
        expires_at=A_MOMENT + 12 * HOUR,
    )
    sessions.add_session(work, session)
    return session


def test_a_sign_in_reads_as_it_was_written(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        session = _session(work, "a")

    with catalogue.reading() as read:
        assert sessions.session_by_token(read, "a" * 64) == session
        assert sessions.session_by_token(read, "b" * 64) is None


def test_a_sign_in_moves_on_with_what_the_person_does(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        _session(work, "a")

        sessions.touch_session(work, "a" * 64, A_MOMENT + HOUR)

        touched = sessions.session_by_token(work, "a" * 64)
    assert touched is not None
    assert touched.seen_at == A_MOMENT + HOUR


def test_one_sign_in_ends_or_all_of_an_account(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        first, second = _session(work, "a"), _session(work, "b")

        sessions.end_session(work, first.token_sha256)
        number = sessions.end_sessions_of(work, second.account_id)

        assert number == 1
        assert sessions.session_by_token(work, first.token_sha256) is None
        assert sessions.session_by_token(work, second.token_sha256) is None


def test_only_old_sign_ins_are_swept_away(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        idle = _session(work, "a", A_MOMENT - HOUR)
        awake = _session(work, "b", A_MOMENT)

        sessions.end_old_sessions(work, now=A_MOMENT, unseen_since=A_MOMENT - HOUR)
        after_idle = sessions.session_by_token(work, awake.token_sha256)
        sessions.end_old_sessions(
            work, now=awake.expires_at, unseen_since=A_MOMENT - HOUR
        )

        assert after_idle == awake
        assert sessions.session_by_token(work, idle.token_sha256) is None
        assert sessions.session_by_token(work, awake.token_sha256) is None


def test_failures_are_counted_by_name_address_or_both(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        for name, address in (("a", "1"), ("a", "2"), ("b", "1")):
            sessions.add_failure(
                work, user_name_sha256=name, address=address, failed_at=A_MOMENT
            )
        since = A_MOMENT - HOUR

        def count(name: str | None, address: str | None) -> int:
            found = sessions.failures_since(
                work, since, user_name_sha256=name, address=address
            )
            return len(found)

        assert [count("a", "1"), count("a", None), count(None, "1")] == [1, 2, 2]
        assert sessions.failures_since(work, A_MOMENT, address="1") == ()
        sessions.forget_failures(work, user_name_sha256="a", address="1")
        assert [count("a", None), count(None, "1")] == [1, 1]
        sessions.forget_old_failures(work, A_MOMENT)
        assert count(None, None) == 0
