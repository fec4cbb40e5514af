"""The verification record in the catalogue: append-only, and found out when not."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.engine import Catalogue
from custody.catalogue.verifications import (
    add_entry,
    check_chain,
    entries_of,
    entry_by_number,
    standings,
)
from custody.errors import VerificationChainBrokenError
from custody.records.calls import Call
from custody.records.ids import TransactionId
from custody.records.verifications import EntryKind, VerificationState
from custody.vault.evidence_key import EvidenceKey
from tests.builders import A_KEY, a_content, a_new_entry, an_added_call

KEY = EvidenceKey(A_KEY)
T_1001 = TransactionId("T-1001")
ENTRIES = t.verification_entries


@pytest.fixture
def call(catalogue: Catalogue) -> Call:
    return an_added_call(catalogue)


def filled(catalogue: Catalogue, call: Call, num: int = 3) -> None:
    for _ in range(num):
        with catalogue.writing() as work:
            add_entry(work, a_new_entry(call.call_id), KEY)


def broken_at(catalogue: Catalogue, **asked: int) -> str:
    with (
        catalogue.reading() as read,
        pytest.raises(VerificationChainBrokenError) as caught,
    ):
        check_chain(read, KEY, **asked)
    return caught.value.message


def test_an_entry_is_read_as_it_was_written(catalogue: Catalogue, call: Call) -> None:
    with catalogue.writing() as work:
        entry = add_entry(work, a_new_entry(call.call_id), KEY)

    with catalogue.reading() as read:
        assert entries_of(read, T_1001) == (entry,)
        assert entry_by_number(read, 1) == entry
        assert entry_by_number(read, 2) is None
        assert entry.content == a_content(call.call_id)


def test_the_chain_holds_over_many_entries(catalogue: Catalogue, call: Call) -> None:
    filled(catalogue, call)

    with catalogue.reading() as read:
        assert check_chain(read, KEY, at_least=3) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"account_id": "ff" * 16},
        {"made_at_text": "2026-03-09T07:15:03.000000Z"},
        {"transaction_id": "T-9"},
        {"kind": "dispute"},
        {"refers_to": 1},
        {"content_sha256": "00" * 32},
        {"signature": "AAAA"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_entry_is_found(
    catalogue: Catalogue, call: Call, change: dict[str, str]
) -> None:
    filled(catalogue, call)
    with catalogue.writing() as work:
        if "made_at_text" in change:
            work.execute(
                sa.text(
                    "UPDATE verification_entries SET made_at = :at WHERE entry = 2"
                ),
                {"at": change["made_at_text"]},
            )
        else:
            work.execute(sa.update(ENTRIES).where(ENTRIES.c.entry == 2).values(change))

    assert "entry 2" in broken_at(catalogue)


def test_a_changed_content_is_found_and_never_shown(
    catalogue: Catalogue, call: Call
) -> None:
    filled(catalogue, call, 1)
    contents = t.verification_contents
    with catalogue.writing() as work:
        text = work.execute(sa.select(contents.c.content)).scalar_one()
        changed = text.replace("contradicted", "confirmed")
        work.execute(sa.update(contents).values(content=changed))

    assert "content was changed" in broken_at(catalogue)
    with (
        catalogue.reading() as read,
        pytest.raises(VerificationChainBrokenError),
    ):
        entries_of(read, T_1001)


def test_an_entry_taken_out_is_found(catalogue: Catalogue, call: Call) -> None:
    filled(catalogue, call)
    with catalogue.writing() as work:
        work.execute(sa.delete(ENTRIES).where(ENTRIES.c.entry == 2))

    assert "entry 2: it is missing" in broken_at(catalogue)


def test_a_tail_cut_off_is_found_by_what_the_audit_log_knows(
    catalogue: Catalogue, call: Call
) -> None:
    filled(catalogue, call)
    with catalogue.writing() as work:
        work.execute(sa.delete(ENTRIES).where(ENTRIES.c.entry == 3))

    assert "audit log knows of 3" in broken_at(catalogue, at_least=3)


def test_nothing_is_added_to_a_record_that_does_not_hold(
    catalogue: Catalogue, call: Call
) -> None:
    filled(catalogue, call, 1)
    with catalogue.writing() as work:
        work.execute(sa.update(ENTRIES).values(account_id="ff" * 16))

    with catalogue.writing() as work, pytest.raises(VerificationChainBrokenError):
        add_entry(work, a_new_entry(call.call_id), KEY)


def test_another_key_s_entry_is_not_ours(catalogue: Catalogue, call: Call) -> None:
    with catalogue.writing() as work:
        add_entry(work, a_new_entry(call.call_id), EvidenceKey(bytes(32)))

    assert "entry 1" in broken_at(catalogue)


def test_erasing_any_call_takes_what_was_said_and_leaves_the_chain_whole(
    catalogue: Catalogue, call: Call
) -> None:
    other = an_added_call(catalogue)
    content = a_content(call.call_id)
    calls = (*content.calls, replace(content.calls[0], call_id=other.call_id))
    with catalogue.writing() as work:
        both = replace(content, calls=calls)
        add_entry(work, a_new_entry(call.call_id, content=both), KEY)

    with catalogue.writing() as work:
        work.execute(sa.delete(t.calls).where(t.calls.c.call_id == other.call_id))

    with catalogue.reading() as read:
        (entry,) = entries_of(read, T_1001)
        assert entry.content is None
        assert check_chain(read, KEY) == 1
        assert read.execute(sa.select(t.verification_contents)).all() == []
        state = standings(read)[T_1001].state
    assert state is VerificationState.UNVERIFIED


def test_a_dispute_stands_until_a_verdict_answers_it(
    catalogue: Catalogue, call: Call
) -> None:
    said = a_content(call.call_id, verdict=None, fields=())
    steps = [
        (a_new_entry(call.call_id), VerificationState.VERIFIED),
        (
            a_new_entry(
                call.call_id, kind=EntryKind.DISPUTE, refers_to=1, content=said
            ),
            VerificationState.DISPUTED,
        ),
        (a_new_entry(call.call_id, refers_to=2), VerificationState.VERIFIED),
    ]
    seen = []

    for new, _ in steps:
        with catalogue.writing() as work:
            add_entry(work, new, KEY)
            seen.append(standings(work, [T_1001])[T_1001].state)

    assert seen == [state for _, state in steps]
