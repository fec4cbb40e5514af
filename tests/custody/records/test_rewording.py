"""Only what a person changed in a turn becomes a correction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.corrections import Origin
from custody.records.rewording import reworded

SHOWN = ["haluan", "varata", "ajan", "[name]", "kiitos"]
OWN = [Origin(0, place, place + 1) for place in range(5)]


def changes(text: str, **told: frozenset[int]) -> list[tuple[int, int, str]]:
    return [
        (one.origin.first, one.origin.after, one.after)
        for one in reworded(SHOWN, OWN, text, **told)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("haluan varata ajan [name] kiitos", []),
        ("  haluan  varata ajan\n[name] kiitos ", []),
        ("haluan perua ajan [name] kiitos", [(1, 2, "perua")]),
        ("haluan ajan [name] kiitos", [(1, 2, "")]),
        ("haluan varata uuden ajan [name] kiitos", [(1, 2, "varata uuden")]),
        ("hei haluan varata ajan [name] kiitos", [(0, 1, "hei haluan")]),
        ("haluan varata ajan [name] kiitos hei", [(4, 5, "kiitos hei")]),
        ("tahdon varata ajan [name] kiva", [(0, 1, "tahdon"), (4, 5, "kiva")]),
        ("", [(0, 5, "")]),
    ],
    ids=[
        "nothing",
        "spaces only",
        "a word",
        "a word out",
        "a word in",
        "in front",
        "behind",
        "two words",
        "all of it out",
    ],
)
def test_what_differs_is_found(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert changes(text) == expected


def test_a_word_put_in_behind_a_hidden_one_belongs_to_the_next() -> None:
    text = "haluan varata ajan [name] hei kiitos"

    assert changes(text, hidden=frozenset({3})) == [(4, 5, "hei kiitos")]


def test_what_an_earlier_correction_wrote_is_changed_whole() -> None:
    origins = [OWN[0], Origin(0, 1, 3), Origin(0, 1, 3), OWN[3], OWN[4]]

    (change,) = reworded(SHOWN, origins, "haluan perua ajan [name] kiitos")

    assert (change.origin, change.after) == (Origin(0, 1, 3), "perua ajan")


@given(
    st.lists(st.sampled_from("abc"), min_size=1, max_size=8),
    st.lists(st.sampled_from("abcd"), max_size=8),
)
def test_the_changes_make_of_the_shown_what_was_typed(
    shown: list[str], typed: list[str]
) -> None:
    origins = [Origin(0, place, place + 1) for place in range(len(shown))]

    made: list[str] = []
    at = 0
    for change in reworded(shown, origins, " ".join(typed)):
        made += shown[at : change.origin.first] + change.after.split()
        at = change.origin.after

    assert made + shown[at:] == typed
