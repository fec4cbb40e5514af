import unicodedata

import pytest
from argon2 import PasswordHasher, Type, extract_parameters

from custody.accounts import passwords
from custody.accounts.passwords import MAX_CHARACTERS, hash_password, is_password
from custody.errors import AccountMalformedError

RIGHT = "kahvia ja pullaa"


def test_a_password_is_known_again_and_another_is_not(hasher: PasswordHasher) -> None:
    known = hash_password(RIGHT, hasher)

    assert is_password(RIGHT, known, hasher)
    assert not is_password(RIGHT + "x", known, hasher)
    assert RIGHT not in known


def test_the_same_password_is_never_hashed_alike(hasher: PasswordHasher) -> None:
    assert hash_password(RIGHT, hasher) != hash_password(RIGHT, hasher)


def test_hashing_is_argon2id_as_rfc_9106_recommends() -> None:
    parameters = extract_parameters(hash_password(RIGHT))

    assert parameters.type is Type.ID
    assert (parameters.memory_cost, parameters.time_cost) == (65536, 3)


@pytest.mark.parametrize("password", ["", "short", "x" * 9, "x" * (MAX_CHARACTERS + 1)])
def test_a_password_too_short_or_too_long_is_refused(
    password: str, hasher: PasswordHasher
) -> None:
    with pytest.raises(AccountMalformedError) as refused:
        hash_password(password, hasher)

    assert password == "" or password not in refused.value.message


def test_nobodys_password_is_never_right(hasher: PasswordHasher) -> None:
    for typed in ("nobody's password", RIGHT, ""):
        assert not is_password(typed, None, hasher)


def test_a_password_is_not_cut_to_one_that_is_right(hasher: PasswordHasher) -> None:
    longest = "x" * MAX_CHARACTERS
    known = hash_password(longest, hasher)

    assert is_password(longest, known, hasher)
    assert not is_password(longest + "x", known, hasher)


def test_keyboards_that_compose_letters_otherwise_sign_in(
    hasher: PasswordHasher,
) -> None:
    known = hash_password("pääsylippuja", hasher)

    assert is_password(unicodedata.normalize("NFD", "pääsylippuja"), known, hasher)


def test_a_hash_that_is_none_is_not_right(hasher: PasswordHasher) -> None:
    assert not is_password(RIGHT, "plain text", hasher)


def test_checking_for_nobody_takes_the_same_parameters(hasher: PasswordHasher) -> None:
    passwords.prepare(hasher)

    assert not hasher.check_needs_rehash(passwords._nobodys_hash(hasher))
