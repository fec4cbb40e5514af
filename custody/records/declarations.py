"""What a caller declared on a call that has an effect of its own once it is said.

A marketing ban said on the telephone binds as one in writing does; a request for access
starts its month (GDPR articles 7(3), 12(3), 15 to 17 and 21). Whether anybody wrote it
down is another matter, and the reason why it is listened for.
"""

import dataclasses
from enum import StrEnum

from custody.records.calls import PartyRole
from custody.records.ids import TransactionId


class DeclarationKind(StrEnum):
    """The closed set, the most pressing first: the law sets a time for some."""

    ACCESS_REQUEST = "access_request"
    ERASURE_REQUEST = "erasure_request"
    OBJECTION = "objection"
    """Against being recorded, or against a use of the recording."""
    CONSENT_WITHDRAWAL = "consent_withdrawal"
    MARKETING_BAN = "marketing_ban"
    COMPLAINT = "complaint"
    CANCELLATION = "cancellation"
    ADDRESS_CHANGE = "address_change"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """One declaration, as the system heard it.

    Attributes:
        quote: the words it rests on.
        party: who said them; None where the speaker is not known.
        channel, start, end: where they were said, seconds.
        confidence: 0 to 1.
        transaction_id: the register's entry of it, None when there is none.
    """

    kind: DeclarationKind
    quote: str = dataclasses.field(repr=False)
    party: PartyRole | None
    channel: int
    start: float
    end: float
    confidence: float
    transaction_id: TransactionId | None = None
