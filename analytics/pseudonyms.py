"""Keyed stand-ins for whatever tells who somebody is.

Stands against whoever holds the mart's file and its key but not the pseudonym key:
numbers and names cannot be read from the mart, nor tried out against it.
"""

import hashlib

from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from analytics.names import name_key
from custody.records.ids import CustomerId, TransactionId

_DIGEST_BYTES = 16


class Pseudonyms:
    """Stand-ins under one key.

    What is only compared (numbers, names, birth dates) becomes a keyed BLAKE2 hash
    (RFC 7693); what must be found again in the catalogue (customer and transaction
    ids) is sealed deterministically with AES-SIV (RFC 5297): equal ids are equal
    tokens, and only the holder of the key comes back from one.
    """

    def __init__(self, key: bytes) -> None:
        """Derive one key a use from the workspace's pseudonym key."""
        self._hash_key = hashlib.blake2b(b"hash", key=key, digest_size=32).digest()
        seal_key = hashlib.blake2b(b"seal", key=key, digest_size=64).digest()
        self._seal = AESSIV(seal_key)

    def phone(self, e164: str) -> str:
        """Hash a telephone number."""
        return self._hash("phone", e164)

    def agent(self, name: str) -> str:
        """Hash an agent's name at the switch, however it is capitalised."""
        return self._hash("agent", name.strip().casefold())

    def name(self, skeletons: str) -> str:
        """Hash the skeletons of a given and a family name (`analytics/names.py`)."""
        return self._hash("name", skeletons)

    def whole_name(self, name: str) -> str | None:
        """Hash a customer's name by its skeletons; None for a single word."""
        key = name_key(name)
        return None if key is None else self.name(key)

    def birth(self, iso_date: str) -> str:
        """Hash a date of birth."""
        return self._hash("birth", iso_date)

    def henkilotunnus(self, normal: str) -> str:
        """Hash a personal identity code in its normal form."""
        return self._hash("hetu", normal)

    def practitioner(self, name: str) -> str:
        """Seal a practitioner's name."""
        return self._token(b"practitioner", name)

    def practitioner_of(self, token: str) -> str:
        """Come back to a practitioner's name."""
        return self._opened(b"practitioner", token)

    def field_value(self, field: str, text: str) -> str:
        """Seal a value of one of the organisation's own fields."""
        return self._token(f"field {field}".encode(), text)

    def field_value_of(self, field: str, token: str) -> str:
        """Come back to such a value."""
        return self._opened(f"field {field}".encode(), token)

    def customer(self, customer_id: str) -> str:
        """Seal a customer's id."""
        return self._token(b"customer", customer_id)

    def customer_of(self, token: str) -> CustomerId:
        """Come back to a customer's id."""
        return CustomerId(self._opened(b"customer", token))

    def transaction(self, transaction_id: str) -> str:
        """Seal a transaction's id."""
        return self._token(b"transaction", transaction_id)

    def transaction_of(self, token: str) -> TransactionId:
        """Come back to a transaction's id."""
        return TransactionId(self._opened(b"transaction", token))

    def _hash(self, use: str, text: str) -> str:
        return hashlib.blake2b(
            text.encode(),
            key=self._hash_key,
            digest_size=_DIGEST_BYTES,
            person=use.encode(),
        ).hexdigest()

    def _token(self, use: bytes, text: str) -> str:
        # A zero byte keeps the empty string sealable; SIV refuses empty plaintext.
        return self._seal.encrypt(b"\0" + text.encode(), [use]).hex()

    def _opened(self, use: bytes, token: str) -> str:
        return self._seal.decrypt(bytes.fromhex(token), [use])[1:].decode()
