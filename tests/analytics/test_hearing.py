"""Hearing: letters come back to words, and words to seconds."""

from hypothesis import given
from hypothesis import strategies as st

from analytics.hearing import Passage, passage, sentence_of
from custody.records.calls import PartyRole
from custody.records.transcripts import Turn, Word
from tests.analytics.heard import heard, said, stretch


def test_offsets_come_back_to_the_words_they_lie_in() -> None:
    one = stretch("Summa on neljäkymmentä euroa")
    at = one.text.index("euroa")

    where = passage(one, at, at + 5)

    assert (where.first, where.last, where.quote) == (3, 3, "euroa")
    assert (where.start, where.end) == (one.words[3].start, one.words[3].end)


def test_what_the_recogniser_cut_in_two_is_one_word_again() -> None:
    words = (
        Word(start=0.0, end=0.2, text="8", probability=0.9),
        Word(start=0.2, end=0.5, text=".30,", probability=0.7),
        Word(start=0.6, end=0.9, text="sopiiko", probability=0.8),
    )
    turn = Turn(party=PartyRole.AGENT, channel=0, words=words)

    hearing = heard([turn])

    assert [word.text for word in hearing.stretches[0].words] == ["8.30,", "sopiiko"]
    assert hearing.stretches[0].words[0].probability == 0.7


def test_silence_longer_than_a_breath_parts_two_stretches() -> None:
    words = tuple(
        Word(start=start, end=start + 0.3, text="niin", probability=0.9)
        for start in (0.0, 0.5, 3.0)
    )

    hearing = heard([Turn(party=PartyRole.AGENT, channel=0, words=words)])

    assert [len(one.words) for one in hearing.stretches] == [2, 1]


def test_a_yes_in_between_does_not_part_a_sentence() -> None:
    first = Word(start=0.0, end=0.4, text="neljäkymmentä", probability=0.9)
    yes = Word(start=0.4, end=0.5, text="joo", probability=0.9)
    second = Word(start=0.6, end=1.0, text="euroa", probability=0.9)
    turns = [
        Turn(party=PartyRole.AGENT, channel=0, words=(first,)),
        Turn(party=PartyRole.CUSTOMER, channel=1, words=(yes,)),
        Turn(party=PartyRole.AGENT, channel=0, words=(second,)),
    ]

    spoken = [one.spoken for one in heard(turns).stretches]

    assert spoken == ["neljäkymmentä euroa", "joo"]


def test_a_point_after_a_day_ends_no_sentence() -> None:
    one = stretch("Aika on 16. maaliskuuta. Sopiiko se?")

    assert sentence_of(one, 1) == (0, 3)


def test_replies_are_what_follows_within_the_seconds() -> None:
    hearing = said("agent: Sopiiko se?", "customer: Kyllä.", "agent: Hyvä.")
    first = hearing.stretches[0]

    replies = hearing.after(Passage(first, 0, 1), 1.0)

    assert [one.spoken for one in replies] == ["Kyllä."]


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=12))
def test_every_letter_has_a_word_and_words_keep_their_order(words: list[str]) -> None:
    turn = Turn(
        party=None,
        channel=0,
        words=tuple(
            Word(start=place * 0.5, end=place * 0.5 + 0.4, text=text, probability=1.0)
            for place, text in enumerate(words)
        ),
    )

    for one in heard([turn]).stretches:
        assert len(one.owners) == len(one.text)
        assert list(one.owners) == sorted(one.owners)
        assert len(one.starts) == len(one.words)
