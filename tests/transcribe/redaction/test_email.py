"""E-mail addresses."""

from dataclasses import replace

import pytest

from custody.records.redactions import hides
from custody.records.transcripts import Turn
from tests.transcribe.redaction.conversing import readable, speech, texts
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.email import find_emails
from transcribe.redaction.spans import find_redactions
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


@pytest.mark.parametrize(
    ("said_so", "expected"),
    [("huspunkt", True), ("karlssonpunkt", True), ("tidpunkt", False)],
)
def test_a_full_stop_may_be_run_together_with_the_name_before_it(
    said_so: str, *, expected: bool
) -> None:
    assert is_dot(speech(f"C: {said_so}").streams[0][0]) is expected


def test_signs_far_apart_are_one_address_where_the_host_came_out_torn() -> None:
    line = "C: mange funkt kanel såhär med lju funkt kommun"

    (found,) = texts(find_emails(speech(line, language="sv")))

    assert found == ("email", "mange funkt kanel såhär med lju funkt kommun")


def test_a_number_that_is_small_talk_alone_is_part_of_an_address() -> None:
    line = "C: siv punkt sjöblom trettio ett kanelbulle punkt com"

    (found,) = texts(find_emails(speech(line, language="sv")))

    assert found[1].startswith("siv punkt sjöblom trettio ett")


def heard(*turns: Turn) -> list[str]:
    """Redact English turns and give what stays: hidden words as underscores."""
    call = replace(a_call(*turns), language="en")
    spans = find_redactions(call, customer=None)
    return [
        " ".join("_" if hides(spans, t.channel, w) else w.text for w in t.words)
        for t in call.turns
    ]


ASKED = said("what is your email address?", 1.0, channel=0)


def test_doubtful_small_talk_in_an_address_is_a_name_misheard() -> None:
    given = said("so a dash large at sign dot com", 4.0, probability=0.4)
    clear = said("so it is", 4.0, probability=0.9)
    address = said("dash large at sign dot com", 5.5, probability=0.4)

    assert heard(ASKED, given)[1] == "_ _ _ _ _ _ _ _"
    assert heard(ASKED, clear, address)[1] == "so it is"


def test_what_goes_on_in_one_breath_belongs_to_the_address() -> None:
    first = said("libby dash donovan eighty nine.", 4.0)
    behind = said("that's my not male dot five", 6.5)

    assert heard(ASKED, first, behind)[2] == "_ _ _ _ _ _"


@pytest.mark.parametrize(
    ("told", "probability", "shown"),
    [
        ("got in nashville that night", 0.35, "got _ _ _ _"),
        ("it costs a hundred euros", 0.9, "it costs a hundred euros"),
        ("thanks for that night today", 0.35, "thanks for that night today"),
    ],
)
def test_an_agents_doubtful_words_after_an_address_are_it_said_back(
    told: str, probability: float, shown: str
) -> None:
    given = said("mash at sign dot com", 4.0)
    back = said(told, 8.0, channel=0, probability=probability)

    assert heard(ASKED, given, back)[2] == shown
