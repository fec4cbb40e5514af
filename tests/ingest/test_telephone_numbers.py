import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.telephone_numbers import Number, is_extension, read_number


@pytest.mark.parametrize(
    ("given_number", "expected"),
    [
        ("358405550142", "+358405550142"),
        ("+358405550142", "+358405550142"),
        ("00358405550142", "+358405550142"),
        ("0405550142", "+358405550142"),
        ("040 555 0142", "+358405550142"),
        ("040-555 0142", "+358405550142"),
        ("405550142", "+358405550142"),
        ("+358 (40) 555 0142", "+358405550142"),
        ("447700900123", "+447700900123"),
        ("00447700900123", "+447700900123"),
        ("+447700900123", "+447700900123"),
        ("4915123456789", "+4915123456789"),
        ('"Maija" <358405550142>', "+358405550142"),
        ("<0405550142>", "+358405550142"),
        ("sip:+358405550142@pbx.example;user=phone", "+358405550142"),
        ("tel:+358405550142", "+358405550142"),
        ("0221234500", "+358221234500"),
        ("358221234500", "+358221234500"),
    ],
)
def test_a_number_however_written_is_one_e164(given_number: str, expected: str) -> None:
    assert read_number(given_number, "FI") == Number(text=expected)


@pytest.mark.parametrize(
    "given_number",
    [
        "anonymous",
        "Anonymous",
        "ANONYMOUS",
        "unknown",
        "Withheld",
        "private",
        "",
        "  ",
        "<unknown>",
        '"anonymous" <anonymous>',
        "sip:anonymous@anonymous.invalid",
        "salainen",
        "+266696687",
        "Restricted",
    ],
)
def test_a_number_withheld_is_none_and_says_so(given_number: str) -> None:
    assert read_number(given_number, "FI") == Number(text=None, is_withheld=True)


def test_a_source_without_the_field_withholds_nothing() -> None:
    assert read_number(None, "FI") == Number(text=None, is_withheld=False)


@pytest.mark.parametrize("given_number", ["201", "42", "9001", "12345"])
def test_an_extension_is_left_as_it_is(given_number: str) -> None:
    assert read_number(given_number, "FI") == Number(text=given_number)
    assert is_extension(given_number)


@pytest.mark.parametrize(
    "given_number", ["112", "116117", "*98", "maija", "1" * 25, "5", "0821XXXX8663"]
)
def test_what_is_neither_is_left_as_it_is(given_number: str) -> None:
    assert read_number(given_number, "FI") == Number(text=given_number)
    assert not is_extension(given_number)


@pytest.mark.parametrize(
    ("given_number", "country", "expected"),
    [
        ("0701740605", "SE", "+46701740605"),
        ("46701740605", "SE", "+46701740605"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("202 555 0143", "US", "+12025550143"),
        ("12025550143", "US", "+12025550143"),
        ("011447700900123", "US", "+447700900123"),
        ("0405550142", "fi", "+358405550142"),
    ],
)
def test_numbers_without_a_prefix_belong_to_the_country(
    given_number: str, country: str, expected: str
) -> None:
    assert read_number(given_number, country).text == expected


FINNISH = st.integers(400_000_000, 409_999_999).map(lambda number: f"0{number}")


@given(FINNISH, st.sampled_from(["", " ", "-"]))
def test_every_way_of_writing_gives_the_same_number(national: str, gap: str) -> None:
    ways = [
        gap.join([national[:3], national[3:6], national[6:]]),
        f"+358{national[1:]}",
        f"00358{national[1:]}",
        f"358{national[1:]}",
        f'"Someone" <{national}>',
    ]

    read = {read_number(way, "FI").text for way in ways}

    assert read == {f"+358{national[1:]}"}


@given(st.text(max_size=30), st.sampled_from(["FI", "SE", "GB", "US", "DE"]))
def test_reading_twice_is_reading_once(given_number: str, country: str) -> None:
    once = read_number(given_number, country)

    again = read_number(once.text, country)

    assert again.text == once.text


@pytest.mark.parametrize("country", ["FI", "SE", "NO", "DK", "EE", "GB", "DE", "US"])
def test_the_countrys_own_example_survives_without_its_plus(country: str) -> None:
    example = phonenumbers.example_number_for_type(
        country, phonenumbers.PhoneNumberType.MOBILE
    )
    assert example is not None
    e164 = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)

    assert read_number(e164.removeprefix("+"), country).text == e164


def test_no_number_is_shown_by_its_repr() -> None:
    assert "555" not in repr(read_number("0405550142", "FI"))
