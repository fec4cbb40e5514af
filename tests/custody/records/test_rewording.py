"""Only what a person changed in a turn becomes a correction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.corrections import Origin
from custody.records.rewording import (
    Change,
    OneWordTwoPartiesError,
    Reworded,
    reworded,
)

SHOWN = ["haluan", "varata", "ajan", "[name]", "kiitos"]
OWN = [Origin(0, place, place + 1) for place in range(5)]


def changes(text: str, **told: frozenset[int]) -> list[tuple[int, int, str]]:
    return [
        (one.origin.first, one.origin.after, one.after)
        for one in reworded(SHOWN, OWN, [text], **told).changes
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

    (change,) = reworded(SHOWN, origins, ["haluan perua ajan [name] kiitos"]).changes

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
    for change in reworded(shown, origins, [" ".join(typed)]).changes:
        made += shown[at : change.origin.first] + change.after.split()
        at = change.origin.after

    assert made + shown[at:] == typed


def test_a_border_alone_changes_no_word() -> None:
    made = reworded(SHOWN, OWN, ["haluan varata ajan", "[name] kiitos"])

    assert made == Reworded(changes=(), pieces=(0, 0, 0, 1, 1))


@pytest.mark.parametrize(
    ("typed", "expected", "pieces"),
    [
        (
            ["haluan varata uuden", "ajan [name] kiitos"],
            [(1, 2, "varata uuden")],
            (0, 0, 1, 1, 1),
        ),
        (
            ["haluan varata", "uuden ajan [name] kiitos"],
            [(2, 3, "uuden ajan")],
            (0, 0, 1, 1, 1),
        ),
        (
            ["haluan varata no", "niin ajan [name] kiitos"],
            [(1, 2, "varata no"), (2, 3, "niin ajan")],
            (0, 0, 1, 1, 1),
        ),
        (["tahdon tilata", "ajan [name] kiitos"], [(0, 2, "tahdon tilata")],
         (0, 0, 1, 1, 1)),
        (["haluan", "[name] kiitos"], [(1, 3, "")], (0, 0, 0, 1, 1)),
        (["haluan perua", "kurssin [name] kiitos"],
         [(1, 2, "perua"), (2, 3, "kurssin")], (0, 0, 1, 1, 1)),
    ],
    ids=["before it", "behind it", "on both sides", "other words", "out", "replaced"],
)  # fmt: skip
def test_what_is_put_in_stands_on_its_side_of_a_border(
    typed: list[str], expected: list[tuple[int, int, str]], pieces: tuple[int, ...]
) -> None:
    made = reworded(SHOWN, OWN, typed)

    found = [(one.origin.first, one.origin.after, one.after) for one in made.changes]
    assert (found, made.pieces) == (expected, pieces)


def test_words_of_two_turns_of_the_machine_change_each_in_its_own() -> None:
    origins = [Origin(0, 3, 4), Origin(0, 4, 5), Origin(1, 0, 1)]

    made = reworded(["nolla", "neljä", "nolla"], origins, ["viisi kuusi seitsemän"])

    assert made.changes == (
        Change(Origin(0, 3, 5), "viisi kuusi", range(2)),
        Change(Origin(1, 0, 1), "seitsemän", range(2, 3)),
    )


def test_a_border_through_an_earlier_correction_parts_it() -> None:
    origins = [OWN[0], *[Origin(0, 1, 3)] * 2, OWN[3], OWN[4]]

    made = reworded(SHOWN, origins, ["haluan varata", "ajan [name] kiitos"])

    assert made.changes == (
        Change(Origin(0, 1, 2), "varata", range(1, 2)),
        Change(Origin(0, 2, 3), "ajan", range(2, 3)),
    )


@pytest.mark.parametrize(
    "typed",
    [["haluan varata ajan [name] kiitos", "hei"], ["haluan var", "ata ajan"]],
    ids=["a party without a word", "a word in two"],
)
def test_one_word_cannot_be_two_parties(typed: list[str]) -> None:
    with pytest.raises(OneWordTwoPartiesError):
        reworded(SHOWN[:3] if len(typed[0]) < 12 else SHOWN, OWN, typed)


@given(
    st.lists(st.sampled_from("abc"), min_size=1, max_size=8),
    st.lists(st.lists(st.sampled_from("abcd"), max_size=4), min_size=1, max_size=3),
)
def test_what_stands_in_each_piece_is_what_was_typed_in_it(
    shown: list[str], typed: list[list[str]]
) -> None:
    origins = [Origin(0, place, place + 1) for place in range(len(shown))]
    try:
        made = reworded(shown, origins, [" ".join(piece) for piece in typed])
    except OneWordTwoPartiesError:
        return

    words: list[list[str]] = [[] for _ in typed]
    changed = {change.shown[0]: change for change in made.changes}
    covered = {place for change in made.changes for place in change.shown}
    for place, text in enumerate(shown):
        if place in changed:
            words[made.pieces[place]] += changed[place].after.split()
        elif place not in covered:
            words[made.pieces[place]].append(text)
    assert words == typed
