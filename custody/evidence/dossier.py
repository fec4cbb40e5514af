"""All that a sheet or a vCon tells of one transaction, gathered at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from custody.catalogue import register
from custody.catalogue.corrections import set_right_since
from custody.catalogue.verifications import (
    change_since,
    entries_of,
    entry_by_number,
    snapshot_of,
)
from custody.errors import VerificationRefusedError
from custody.records.corrections import Correction
from custody.records.extra_fields import ExtraField
from custody.records.ids import TransactionId
from custody.records.purposes import Purpose
from custody.records.verifications import Entry, RegisterChange, Standing, standing_of

NO_RECORD = "nobody has verified that transaction, and no entry has that number"
ERASED = "a call that its verdict rests on was erased, and what it said with it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One transaction's record, to be written out.

    Attributes:
        zone: IANA name of the time zone that times are printed in.
        change: of the register's row since the verdict; `now` are its fields as they
            stand at `made_at`, empty when it was withdrawn.
        fingerprint: of the key that will sign.
        fields: that the organisation adds, by name, as today's settings have them.
        set_right: what people corrected in the transcript after the verdict was given,
            within the seconds that it rests on; in order.
    """

    transaction_id: TransactionId
    standing: Standing
    change: RegisterChange
    now: Mapping[str, str]
    organisation: str
    zone: str
    purpose: Purpose
    made_at: datetime
    fingerprint: str
    fields: Mapping[str, ExtraField] = field(default_factory=dict)
    set_right: tuple[Correction, ...] = ()

    @property
    def verdict(self) -> Entry:
        """The newest verdict; a dossier always has one that can be read."""
        if self.standing.verdict is None or self.standing.verdict.content is None:
            raise VerificationRefusedError(ERASED)
        return self.standing.verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What a dossier bears of whoever asks for it, and of the house."""

    organisation: str
    zone: str
    purpose: Purpose
    made_at: datetime
    fingerprint: str
    fields: Mapping[str, ExtraField] = field(default_factory=dict)


def dossier_of(read: sa.Connection, named: str, cover: Cover) -> Dossier:
    """Gather a transaction's record.

    Args:
        read: the catalogue.
        named: a transaction's id, or an entry's number.
        cover: of the dossier.

    Raises:
        VerificationRefusedError: there is no verdict, or its call was erased.
        VerificationChainBrokenError: an entry is not the one that was signed.
    """
    transaction_id = _named(read, named)
    standing = standing_of(entries_of(read, transaction_id))
    verdict = standing.verdict
    if verdict is None:
        raise VerificationRefusedError(NO_RECORD)
    if verdict.content is None:
        raise VerificationRefusedError(ERASED)
    now = register.transaction_by_id(read, transaction_id)
    return Dossier(
        transaction_id=transaction_id,
        standing=standing,
        change=change_since(standing, now),
        now=dict(snapshot_of(now)) if now else {},
        organisation=cover.organisation,
        zone=cover.zone,
        purpose=cover.purpose,
        made_at=cover.made_at,
        fingerprint=cover.fingerprint,
        fields=cover.fields,
        set_right=set_right_since(read, verdict.content.calls, verdict.made_at),
    )


def _named(read: sa.Connection, named: str) -> TransactionId:
    """Find the transaction: its own id counts before an entry's number."""
    transaction_id = TransactionId(named)
    if entries_of(read, transaction_id) or not named.isdecimal():
        return transaction_id
    entry = entry_by_number(read, int(named))
    return entry.transaction_id if entry else transaction_id
