from dataclasses import replace
from datetime import timedelta

import pytest

from custody.catalogue import register
from custody.catalogue.engine import Catalogue
from custody.catalogue.standings import standings_between
from custody.catalogue.verifications import NewEntry, add_entry, standings
from custody.records.ids import AccountId
from custody.records.verifications import EntryKind, SecondNeeded, VerificationState
from custody.vault.evidence_key import EvidenceKey
from tests.builders import (
    A_MOMENT,
    a_content,
    a_new_entry,
    a_transaction,
    an_added_call,
)

A_KEY = bytes(range(32))
DAY = timedelta(days=1)
BEFORE, AFTER = A_MOMENT - DAY, A_MOMENT + DAY


def _second(verdict: NewEntry, *, agrees: bool) -> NewEntry:
    content = replace(verdict.content, verdict=None, fields=(), agrees=agrees)
    return replace(
        verdict,
        kind=EntryKind.SECOND,
        refers_to=1,
        author=AccountId("bd" * 16),
        content=content,
    )


@pytest.mark.parametrize(
    ("needed", "agrees", "state"),
    [
        (SecondNeeded.NO, None, VerificationState.VERIFIED),
        (SecondNeeded.AMOUNT, None, VerificationState.PROVISIONAL),
        (SecondNeeded.AMOUNT, True, VerificationState.VERIFIED),
        (SecondNeeded.AMOUNT, False, VerificationState.DISPUTED),
    ],
)
def test_a_light_look_tells_the_same_state_as_a_whole_one(
    catalogue: Catalogue,
    needed: SecondNeeded,
    agrees: bool | None,  # noqa: FBT001 # a column of the table
    state: VerificationState,
) -> None:
    key = EvidenceKey(A_KEY)
    call = an_added_call(catalogue)
    content = a_content(call.call_id, second_needed=needed)
    verdict = a_new_entry(call.call_id, content=content)
    with catalogue.writing() as work:
        register.put_transactions(work, [a_transaction(occurred_at=A_MOMENT)])
        add_entry(work, verdict, key)
        if agrees is not None:
            add_entry(work, _second(verdict, agrees=agrees), key)

    with catalogue.reading() as read:
        (light,) = standings_between(read, BEFORE, AFTER).values()
        (whole,) = standings(read).values()
        elsewhere = standings_between(read, AFTER, AFTER + DAY)

    assert light.state is whole.state is state
    assert light.verdict is not None
    assert light.verdict.content is not None
    assert light.verdict.content.snapshot_sha256 == content.snapshot_sha256
    assert light.verdict.content.note == ""
    assert elsewhere == {}
