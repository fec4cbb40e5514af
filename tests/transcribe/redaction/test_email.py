"""E-mail addresses."""

import pytest

from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.email import find_emails
from transcribe.redaction.symbols import is_at, is_dot, is_symbol


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "matti piste virtanen ät esimerkki piste fi"),
        ("fi", "aino piste lehtola miukumauku posti piste com"),
        ("fi", "liisa ät-merkki example piste fi"),
        ("sv", "nils punkt öhman snabel-a example punkt fi"),
        ("en", "john dot carter at example dot com"),
        ("en", "john.carter@example.com"),
        ("en", "jcarter at example .com"),
    ],
)
def test_a_spelt_address_is_found_unasked(language: str, line: str) -> None:
    found = texts(find_emails(speech(f"C: {line}", language=language)))

    assert found == [("email", line)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "I could come at half past eight on Monday"),
        ("fi", "se on siinä ja piste"),
        ("sv", "vi ses klockan tio punkt"),
        ("en", "We will call you back at the latest tomorrow"),
    ],
)
def test_one_word_that_may_be_a_sign_is_no_address(language: str, line: str) -> None:
    assert texts(find_emails(speech(f"C: {line}", language=language))) == []


def test_what_leads_to_an_address_and_follows_it_stays() -> None:
    shown = readable(
        "C: My email is john dot carter at example dot com. I will wait for it.",
        language="en",
    )

    assert shown == ["My email is _ _ _ _ _ _ _ I will wait for it."]


def test_signs_are_known_by_their_names() -> None:
    words = speech("C: piste pistke miykumauku @ posti example.com").streams[0]

    assert [(is_at(w), is_dot(w), is_symbol(w)) for w in words] == [
        (False, True, True),
        (False, True, True),
        (True, False, True),
        (True, False, True),
        (False, False, False),
        (False, False, True),
    ]


def test_an_address_ends_with_its_sentence() -> None:
    shown = readable("C: jorma piste peltonen at mail piste com. Haluaisin perua ajan.")

    assert shown == ["_ _ _ _ _ _ _ Haluaisin perua ajan."]
