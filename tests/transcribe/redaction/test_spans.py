"""Spans: margins, neighbours, order, silence that may hide a word."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.records.redactions import RedactionKind, hides
from tests.builders import a_customer
from tests.transcribe.redaction.conversing import talk
from transcribe.redaction.answers import LONGEST_PAUSE
from transcribe.redaction.bench import HEAVY, label
from transcribe.redaction.generated import KINDS, one_conversation
from transcribe.redaction.spans import AFTER, BEFORE, find_redactions

ASKED = "A: Sanoisitteko henkilötunnuksenne?"
GIVEN = (
    "C: nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan kuusi."
)


def test_a_call_without_speech_has_no_spans() -> None:
    assert find_redactions(talk(), customer=None) == ()


def test_ordinary_talk_has_no_spans() -> None:
    transcript = talk("A: Kuinka voin auttaa?", "C: Haluaisin varata ajan lääkärille.")

    assert find_redactions(transcript, customer=a_customer()) == ()


def test_a_span_covers_its_words_with_a_margin() -> None:
    transcript = talk(ASKED, GIVEN, "A: Kiitos, löysin tietonne.")
    answer = transcript.turns[1]

    (span,) = find_redactions(transcript, customer=None)

    assert (span.kind, span.channel, span.turn) == (RedactionKind.HENKILOTUNNUS, 1, 1)
    assert span.start <= answer.start - BEFORE
    assert answer.end + AFTER <= span.end <= transcript.turns[2].start


def test_what_may_be_said_unrecognised_after_an_answer_is_hidden_for_a_while() -> None:
    transcript = talk(ASKED, "C: nolla kolme")

    (span,) = find_redactions(transcript, customer=None)

    assert span.end == pytest.approx(transcript.turns[1].end + LONGEST_PAUSE)


def test_the_silence_between_question_and_answer_is_hidden_with_it() -> None:
    transcript = talk(ASKED, GIVEN)

    (span,) = find_redactions(transcript, customer=None)

    assert span.start <= transcript.turns[0].end


def test_an_answer_that_was_not_recognised_is_silenced_all_the_same() -> None:
    asked, thanks = talk(ASKED, "A: Kiitos, löysin nyt teidän tietonne.").turns
    late = replace(
        thanks,
        words=tuple(
            replace(word, start=word.start + 8, end=word.end + 8)
            for word in thanks.words
        ),
    )
    customer_spoke = talk("C: joo").turns[0]
    transcript = replace(talk(ASKED), turns=(customer_spoke, asked, late))

    spans = find_redactions(transcript, customer=None)

    assert [(s.channel, s.turn) for s in spans] == [(1, None)]
    assert spans[0].start <= asked.end
    assert spans[0].end == pytest.approx(late.start)


def test_a_neighbour_that_the_margin_brushes_stays_readable() -> None:
    transcript = talk("C: se oli 030182-9086 vai mikä se oli")
    words = transcript.turns[0].words

    spans = find_redactions(transcript, customer=None)

    assert [hides(spans, 1, word) for word in words] == [
        word.text == "030182-9086" for word in words
    ]


def test_on_a_leaking_call_a_span_is_hidden_on_every_channel() -> None:
    transcript = talk(ASKED, GIVEN)

    spans = find_redactions(transcript, customer=None, is_leaking=True)

    assert {(s.channel, s.start, s.end) for s in spans if s.channel == 0} >= {
        (0, s.start, s.end) for s in spans if s.turn == 1
    }


def test_everybody_a_shared_number_may_mean_is_hidden() -> None:
    transcript = talk("C: soitan Aino Esimerkin ja Eetu Kettusen puolesta")
    people = (a_customer("1"), a_customer("2", name="Eetu Kettunen"))

    spans = find_redactions(transcript, customer=people[0], others=people[1:])

    shown = [w.text for w in transcript.turns[0].words if not hides(spans, 1, w)]
    assert shown == ["soitan", "ja", "puolesta"]


def test_a_word_claimed_twice_goes_to_the_surer_kind() -> None:
    transcript = talk("A: Mikä on puhelinnumeronne?", GIVEN)

    assert {s.kind for s in find_redactions(transcript, customer=None)} == {
        RedactionKind.HENKILOTUNNUS
    }


@settings(max_examples=20, deadline=None)
@given(
    st.integers(0, 2**32), st.sampled_from(KINDS), st.sampled_from(["fi", "sv", "en"])
)
def test_spans_are_in_order_never_overlap_and_lie_in_time(
    seed: int, kind: RedactionKind, language: str
) -> None:
    rng = random.Random(seed)  # noqa: S311 # invented speech
    transcript = label(one_conversation(rng, language, kind), rng, HEAVY).transcript

    spans = find_redactions(transcript, customer=None)

    assert list(spans) == sorted(spans, key=lambda s: (s.start, s.channel))
    assert all(0 <= span.start < span.end for span in spans)
    for channel in (0, 1):
        mine = [span for span in spans if span.channel == channel]
        assert all(a.end < b.start for a, b in pairwise(mine))


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32))
def test_the_same_transcript_gives_the_same_spans(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 # invented speech
    call = one_conversation(rng, "fi", RedactionKind.PHONE)
    transcript = label(call, rng, HEAVY).transcript

    first = find_redactions(transcript, customer=a_customer())

    assert find_redactions(transcript, customer=a_customer()) == first
