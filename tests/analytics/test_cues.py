"""Whose a value is: by the words that name it, before it, after it, or asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.cues import Cue, named_in, owners
from analytics.hearing import Hearing, Passage
from tests.analytics.heard import said


def _owners(hearing: Hearing) -> list[tuple[str, str | None]]:
    """Give each number with its owner; `price` and `share` are the names."""
    places = [
        Passage(stretch, index, index)
        for stretch in hearing.stretches
        for index, word in enumerate(stretch.words)
        if word.text.strip(".,?!").isdigit()
    ]
    cues = [
        Cue(name, where)
        for stretch in hearing.stretches
        for name in ("price", "share")
        for where in named_in(stretch, [name])
    ]
    values = [place.quote.strip(".,?!") for place in places]
    found = owners(places, values, cues, "en")
    return list(zip(values, found, strict=True))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["The price is 100 and the share 20."], ["price", "share"]),
        (["100 is the price and 20 is the share."], ["price", "share"]),
        (["The price is 100, the share is 20."], ["price", "share"]),
        (["It is 100. The share is 20."], [None, "share"]),
        (["The price is 100, no wait, 90."], ["price", "price"]),
        (["agent: What is the share?", "customer: It is 20."], ["share"]),
        (["agent: The share is 20.", "customer: 20, right."], ["share", "share"]),
        (["agent: What is the share?", "customer: 20. And 100."], ["share", None]),
        (["Come at 8."], [None]),
    ],
)
def test_a_value_belongs_to_what_names_it(
    lines: list[str], expected: list[str | None]
) -> None:
    found = _owners(said(*lines, language="en"))

    assert [owner for _, owner in found] == expected


def test_what_was_asked_long_ago_owns_nothing() -> None:
    hearing = said(
        "agent: What is the share?", "customer: It is 20.", language="en", gap=15.0
    )

    assert _owners(hearing) == [("20", None)]


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("omavastuunne on ja omavastuu on", "omavastuu", ["omavastuunne", "omavastuu"]),
        ("oma vastuu on", "omavastuu", ["oma vastuu"]),
        ("kokonaisomavastuu on", "omavastuu", ["kokonaisomavastuu"]),
        ("room service is in the bedroom", "room", ["room"]),
        ("the due date is", "due date", ["due date"]),
        ("euroa. Omavastuu on", "omavastuu", ["Omavastuu"]),
        ("ihan muuta", "omavastuu", []),
    ],
)
def test_a_name_is_found_wherever_it_stands(
    text: str, phrase: str, found: list[str]
) -> None:
    (stretch,) = said(f"agent: {text}").stretches

    assert [where.quote for where in named_in(stretch, [phrase])] == found


@given(
    words=st.lists(
        st.sampled_from(["price", "share", "100", "20", "is", "and", "the.", "5?"]),
        min_size=1,
        max_size=14,
    )
)
def test_every_value_has_one_owner_that_was_named(words: list[str]) -> None:
    found = _owners(said(f"agent: {' '.join(words)}", language="en"))

    named = {word for word in words if word in {"price", "share"}}
    assert len(found) == sum(word.strip(".?").isdigit() for word in words)
    assert {owner for _, owner in found} <= {None, *named}
