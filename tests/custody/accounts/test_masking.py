from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.accounts.masking import (
    masked_declaration,
    masked_finding,
    masked_standing,
    silent_declaration,
    silent_finding,
)
from custody.records.correcting import lay_over
from custody.records.corrections import Correction, Standing
from custody.records.findings import FindingField, Verdict
from custody.records.ids import new_call_id
from custody.records.redactions import Redaction, RedactionKind, masked_turn
from tests.builders import (
    A_MOMENT,
    a_correction,
    a_declaration,
    a_finding,
    a_redaction,
    a_transcript,
    a_turn,
)

TURN = a_turn("se maksaa Esimerkille 98 euroa kiitos")  # half a second a word
NAME = a_redaction(1.0, 1.5)  # the third word


def test_a_quote_is_written_anew_with_hidden_words_masked() -> None:
    finding = a_finding(quote="se maksaa Esimerkille 98 euroa", start=0.0, end=2.5)

    masked = masked_finding(finding, [TURN], [NAME])

    assert masked.quote == "se maksaa [name] 98 euroa"


def test_what_the_row_holds_as_quote_is_not_trusted() -> None:
    finding = a_finding(quote="Aino Esimerkki sanoi", start=0.0, end=1.0)

    assert masked_finding(finding, [TURN], [NAME]).quote == "se maksaa"


def test_words_of_the_other_channel_are_no_part_of_the_quote() -> None:
    other = a_turn("aivan muuta tässä", channel=0)
    finding = a_finding(start=0.0, end=1.0)

    assert masked_finding(finding, [other, TURN], []).quote == "se maksaa"


def test_a_span_of_the_other_channel_hides_nothing_here() -> None:
    elsewhere = a_redaction(0.0, 10.0, channel=0)
    finding = a_finding(start=0.0, end=1.0)

    assert masked_finding(finding, [TURN], [elsewhere]).quote == "se maksaa"


def test_what_was_not_said_has_no_quote() -> None:
    finding = a_finding(
        verdict=Verdict.ABSENT,
        heard=None,
        quote="Aino Esimerkki",
        channel=None,
        start=None,
        end=None,
    )

    masked = masked_finding(finding, [TURN], [NAME])

    assert (masked.quote, masked.heard) == ("", None)


@pytest.mark.parametrize(
    ("field", "mask"),
    [(FindingField.PRACTITIONER, "[name]"), (FindingField.REFERENCE, "[other]")],
)
def test_a_value_that_is_a_name_or_a_number_itself_is_masked(
    field: FindingField, mask: str
) -> None:
    finding = a_finding(field=field, expected="Virtanen", heard="Virtaselle")

    masked = masked_finding(finding, [TURN], [])

    assert (masked.expected, masked.heard) == (mask, mask)
    assert silent_finding(finding).expected == mask


def test_a_value_that_repeats_a_hidden_word_is_masked() -> None:
    finding = a_finding(
        field=FindingField.SERVICE,
        expected="vastaanotto, Esimerkille",
        heard="esimerkille",
        start=0.0,
        end=3.0,
    )

    masked = masked_finding(finding, [TURN], [NAME])

    assert (masked.expected, masked.heard) == ("[name]", "[name]")


def test_an_amount_beside_a_hidden_name_stays_readable() -> None:
    finding = a_finding(start=0.0, end=3.0)

    masked = masked_finding(finding, [TURN], [NAME])

    assert (masked.expected, masked.heard) == ("89.00", "98")


def test_a_number_that_was_hidden_in_words_is_not_given_in_digits() -> None:
    spoken = a_turn("yhdeksänkymmentäkahdeksan euroa")
    hidden = a_redaction(0.0, 0.5, kind=RedactionKind.PHONE)
    finding = a_finding(heard="98", start=0.0, end=1.0)

    masked = masked_finding(finding, [spoken], [hidden])

    assert (masked.heard, masked.expected) == ("[phone]", "89.00")


def test_an_empty_value_stays_empty() -> None:
    finding = a_finding(expected="", heard="")

    masked = masked_finding(finding, [TURN], [NAME])

    assert (masked.expected, masked.heard) == ("", "")


def test_before_redaction_nothing_that_was_said_is_given() -> None:
    silent = silent_finding(a_finding())

    assert (silent.quote, silent.heard, silent.expected) == ("", None, "89.00")
    assert silent.verdict is a_finding().verdict


WORDS = st.lists(
    st.sampled_from(["aino", "esimerkki", "0405550123", "päivää", "varaus"]),
    min_size=1,
    max_size=12,
)
EDGES = st.integers(0, 14).map(lambda halves: halves / 2)
SPANS = st.lists(
    st.builds(a_redaction, EDGES, EDGES, kind=st.sampled_from(RedactionKind)),
    max_size=4,
)


@given(words=WORDS, spans=SPANS)
def test_masking_keeps_every_time_and_every_word_that_is_not_hidden(
    words: list[str], spans: list[Redaction]
) -> None:
    turn = a_turn(" ".join(words))

    masked = masked_turn(turn, spans)

    assert [(word.start, word.end) for word in masked.words] == [
        (word.start, word.end) for word in turn.words
    ]
    for before, after in zip(turn.words, masked.words, strict=True):
        middle = (before.start + before.end) / 2
        is_hidden = any(span.start <= middle < span.end for span in spans)
        assert after.text == before.text or after.text.startswith("[")
        assert is_hidden == (after.text != before.text)


@given(words=WORDS, spans=SPANS, start=EDGES, end=EDGES)
def test_a_masked_quote_is_a_part_of_the_masked_transcript(
    words: list[str], spans: list[Redaction], start: float, end: float
) -> None:
    turn = a_turn(" ".join(words))
    finding = a_finding(quote=turn.text, heard=turn.text, start=start, end=end)

    masked = masked_finding(finding, [turn], spans)

    assert masked.quote in masked_turn(turn, spans).text


HEARD = a_transcript(new_call_id(), [a_turn("nimeni on Esimerkki hei")])
HIDDEN = a_redaction(1.0, 1.5)


def _masked(*corrections: Correction) -> list[Standing]:
    spoken = lay_over(HEARD, corrections)
    shown = replace(
        spoken.transcript,
        turns=tuple(masked_turn(turn, [HIDDEN]) for turn in spoken.transcript.turns),
    )
    return [masked_standing(one, shown, [HIDDEN]) for one in spoken.standing]


def test_a_correction_shows_neither_the_machine_s_hidden_word_nor_a_person_s() -> None:
    typed = a_correction(HEARD, first=2, after="Virtanen", note="Virtanen sanoi")

    (shown,) = _masked(typed)

    assert (shown.correction.before, shown.correction.after) == ("[name]", "[name]")
    assert [word.text for word in shown.heard] == ["[name]"]
    assert shown.correction.note == ""


def test_a_correction_of_words_that_are_not_hidden_is_shown() -> None:
    (shown,) = _masked(a_correction(HEARD, first=3, after="moi"))

    assert (shown.correction.before, shown.correction.after) == ("hei", "moi")


def test_a_correction_that_lies_nowhere_shows_no_word() -> None:
    stale = a_correction(HEARD, first=2, transcribed_at=A_MOMENT, before="Virtanen")
    superseded = a_correction(HEARD, first=3, number=2, after="Virtanen")
    later = a_correction(HEARD, first=3, number=3, after="moi")

    shown = _masked(stale, superseded, later)

    assert [str(one.state) for one in shown] == ["stale", "superseded", "applied"]
    assert [(one.correction.before, one.correction.after) for one in shown[:2]] == [
        ("", ""),
        ("", ""),
    ]


def test_a_declaration_reads_with_hidden_words_masked() -> None:
    said = a_declaration(quote="Aino Esimerkki sanoi", start=0.0, end=2.5)

    masked = masked_declaration(said, [TURN], [NAME])

    assert masked == replace(said, quote="se maksaa [name] 98 euroa")


def test_a_silent_declaration_says_only_what_was_declared() -> None:
    said = a_declaration(quote="en halua mainoksia")

    assert silent_declaration(said) == replace(said, quote="")
