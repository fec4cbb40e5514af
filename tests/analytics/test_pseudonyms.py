"""Pseudonyms: equal for equals, readable only with the key."""

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from analytics.pseudonyms import Pseudonyms

ONE, OTHER = Pseudonyms(b"1" * 32), Pseudonyms(b"2" * 32)


@given(st.text())
def test_whoever_has_the_key_comes_back_to_the_id(text: str) -> None:
    assert ONE.customer_of(ONE.customer(text)) == text
    assert ONE.transaction_of(ONE.transaction(text)) == text


@given(st.text(min_size=1))
def test_equals_are_equal_and_uses_are_kept_apart(text: str) -> None:
    assert ONE.phone(text) == ONE.phone(text)
    assert (
        len({ONE.phone(text), ONE.birth(text), ONE.name(text), OTHER.phone(text)}) == 4
    )
    assert ONE.customer(text) != ONE.transaction(text)


def test_another_key_reads_nothing() -> None:
    with pytest.raises(InvalidTag):
        OTHER.customer_of(ONE.customer("5729"))


def test_an_agent_is_the_same_however_written() -> None:
    assert ONE.agent("Maija ") == ONE.agent("maija")
