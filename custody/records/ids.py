"""The identifiers that travel between rooms, each its own type."""

from typing import NewType
from uuid import uuid4

CallId = NewType("CallId", str)
ObjectName = NewType("ObjectName", str)
TransactionId = NewType("TransactionId", str)
CustomerId = NewType("CustomerId", str)
AccountId = NewType("AccountId", str)


def new_call_id() -> CallId:
    """Make an opaque call id: 32 hexadecimal digits that tell nothing of the call."""
    return CallId(uuid4().hex)


def new_object_name() -> ObjectName:
    """Make an opaque name for a sealed object: nothing personal, unrelated to its call.

    Names of objects are not encrypted in a store, so they must say nothing.
    """
    return ObjectName(f"calls/{uuid4().hex}.age")
