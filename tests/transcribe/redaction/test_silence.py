"""Silence laid over the samples of hidden spans."""

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from custody.records.redactions import Redaction
from tests.builders import a_redaction
from tests.transcribe.redaction.conversing import talk
from transcribe.redaction.silence import AROUND_WORDS, RAMP, audio_spans, silenced

RATE = 8000
SECONDS = 2.0

Samples = npt.NDArray[np.float32]

spans_of_seconds = st.lists(
    st.tuples(
        st.floats(0, SECONDS + 1), st.floats(0, SECONDS + 1), st.integers(0, 2)
    ).map(lambda s: a_redaction(min(s[:2]), max(s[:2]), channel=s[2])),
    max_size=4,
)


def a_tone(channels: int = 2, seconds: float = SECONDS) -> Samples:
    """Make a constant that is nowhere zero, another one on each channel."""
    num_samples = round(seconds * RATE)
    levels = np.linspace(0.2, 0.8, channels, dtype=np.float32)
    return np.repeat(levels[:, None], num_samples, axis=1)


def quiet(samples: Samples, *spans: tuple[float, float, int]) -> Samples:
    redactions = [a_redaction(start, end, channel=ch) for start, end, ch in spans]
    return np.concatenate(list(silenced([samples], RATE, redactions)), axis=1)


def test_all_samples_of_a_span_are_zero_and_the_others_far_away_the_same() -> None:
    tone = a_tone()
    ramp = round(RAMP * RATE)

    out = quiet(tone, (0.5, 1.0, 1))

    assert out.shape == tone.shape
    assert not out[1, 4000:8000].any()
    assert np.array_equal(out[0], tone[0])
    assert np.array_equal(out[1, : 4000 - ramp], tone[1, : 4000 - ramp])
    assert np.array_equal(out[1, 8000 + ramp :], tone[1, 8000 + ramp :])


def test_speech_fades_beside_a_span_without_a_click() -> None:
    out = quiet(a_tone(1), (0.5, 1.0, 0))

    steps = np.abs(np.diff(out[0]))
    assert steps.max() < 0.2 / (RAMP * RATE) * 1.1


def test_the_given_samples_are_left_as_they_are() -> None:
    tone = a_tone()
    before = tone.copy()

    quiet(tone, (0.0, SECONDS, 0))

    assert np.array_equal(tone, before)


def test_a_chunk_that_no_span_touches_is_passed_on() -> None:
    tone = a_tone()

    (out,) = silenced([tone], RATE, [a_redaction(9.0, 9.5)])

    assert out is tone


def test_a_span_on_a_channel_that_is_not_there_is_ignored() -> None:
    tone = a_tone(1)

    assert np.array_equal(quiet(tone, (0.0, 1.0, 1)), tone)


def test_no_chunks_give_no_chunks() -> None:
    assert list(silenced([], RATE, [a_redaction(0.0, 1.0)])) == []


@given(spans_of_seconds, st.lists(st.integers(0, 6000), max_size=6))
def test_where_the_chunks_are_cut_does_not_matter(
    spans: list[Redaction], sizes: list[int]
) -> None:
    tone = a_tone(2, 0.8)
    cuts = np.cumsum(sizes)
    chunks = np.split(tone, cuts[cuts < tone.shape[1]], axis=1)

    whole = next(silenced([tone], RATE, spans))
    parts = np.concatenate(list(silenced(chunks, RATE, spans)), axis=1)

    assert np.array_equal(whole, parts)


@given(spans_of_seconds)
def test_inside_every_span_there_is_nothing_and_nothing_grows(
    spans: list[Redaction],
) -> None:
    tone = a_tone()

    (out,) = silenced([tone], RATE, spans)

    assert out.shape == tone.shape
    assert (np.abs(out) <= np.abs(tone)).all()
    for span in spans:
        if span.channel < 2:
            first = int(span.start * RATE)
            after = int(np.ceil(span.end * RATE))
            assert not out[span.channel, first:after].any()


def test_a_span_is_silenced_where_the_other_channel_says_nothing() -> None:
    transcript = talk("A: Henkilötunnus?", "C: nolla kolme nolla yksi")
    start = transcript.turns[1].start
    span = a_redaction(start, start + 2.0, channel=1, turn=1)

    spans = audio_spans((span,), transcript, num_channels=2)

    assert [(s.channel, s.start, s.end) for s in spans] == [
        (1, start, start + 2.0),
        (0, start, start + 2.0),
    ]


def test_what_the_other_party_says_meanwhile_is_kept_unless_the_call_leaks() -> None:
    transcript = talk("A: ja mikä päivä teille sopisi parhaiten")
    span = a_redaction(0.5, 2.0, channel=1)

    kept = audio_spans((span,), transcript, num_channels=2)
    leaking = audio_spans((span,), transcript, num_channels=2, is_leaking=True)

    assert [s.channel for s in kept] == [1]
    assert [s.channel for s in leaking] == [1, 0]


def test_the_other_channel_is_silenced_between_its_own_words() -> None:
    transcript = talk("A: joo")
    word = transcript.turns[0].words[0]
    span = a_redaction(0.0, 5.0, channel=1)

    spans = audio_spans((span,), transcript, num_channels=2)

    assert [(s.start, s.end) for s in spans if s.channel == 0] == [
        (0.0, word.start - AROUND_WORDS),
        (word.end + AROUND_WORDS, 5.0),
    ]


def test_on_mono_there_is_one_channel_to_silence() -> None:
    span = a_redaction(0.0, 1.0, channel=0)

    assert audio_spans((span,), talk(), num_channels=1) == (span,)
