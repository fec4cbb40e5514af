"""Measures from times alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.measures import holds, measure, measure_times
from analytics.talk import talk_of
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.transcripts import Transcript, Turn, Word
from tests.builders import a_transcript

_ROLES = (PartyRole.AGENT, PartyRole.CUSTOMER)


def _transcript(*spans: tuple[int, float, float]) -> Transcript:
    turns = tuple(
        Turn(
            party=_ROLES[channel],
            channel=channel,
            words=_words(start, end),
        )
        for channel, start, end in spans
    )
    return a_transcript(CallId("0" * 32), turns)


def _words(start: float, end: float) -> tuple[Word, ...]:
    """One word a half second, the last one shorter."""
    starts = [start + 0.5 * place for place in range(max(1, int((end - start) / 0.5)))]
    return tuple(
        Word(start=one, end=other, text="niin", probability=1.0)
        for one, other in zip(starts, [*starts[1:], end], strict=True)
    )


def test_a_call_is_measured() -> None:
    transcript = _transcript((0, 0.0, 2.0), (1, 3.0, 4.0), (0, 14.0, 16.0))

    assert measure(transcript, 20.0) == {
        "silence_share": 0.75,
        "longest_silence_seconds": 10.0,
        "num_holds": 1.0,
        "hold_seconds": 10.0,
        "talk_share_agent": 0.2,
        "talk_share_customer": 0.05,
        "longest_quiet_seconds_agent": 12.0,
        "longest_quiet_seconds_customer": 16.0,
        "words_per_minute_agent": 120.0,
        "words_per_minute_customer": 120.0,
        "syllables_per_minute_agent": 120.0,
        "syllables_per_minute_customer": 120.0,
        "overlap_share": 0.0,
        "response_seconds_customer": 1.0,
        "median_response_seconds_customer": 1.0,
        "num_interruptions_agent": 0.0,
        "num_interruptions_customer": 0.0,
    }


def test_speech_at_once_is_overlap() -> None:
    transcript = _transcript((0, 0.0, 4.0), (1, 2.0, 4.0))

    assert measure(transcript, 10.0)["overlap_share"] == 0.2


def test_a_call_without_length_has_no_measures() -> None:
    assert measure(_transcript((0, 0.0, 1.0)), 0.0) == {}


def test_a_first_word_that_reaches_back_cuts_in_on_nobody() -> None:
    agent = Turn(party=PartyRole.AGENT, channel=0, words=_words(0.0, 4.0))
    stretched = Word(start=3.0, end=4.9, text="Joo,", probability=0.5)
    rest = (stretched, *_words(4.9, 6.9))
    customer = Turn(party=PartyRole.CUSTOMER, channel=1, words=rest)

    measures = measure(a_transcript(CallId("0" * 32), (agent, customer)), 10.0)

    assert measures["num_interruptions_customer"] == 0
    assert measures["overlap_share"] == 0
    assert measures["talk_share_customer"] == 0.39


def test_two_voices_on_one_channel_have_no_overlap_to_measure() -> None:
    turns = tuple(
        Turn(party=role, channel=0, speaker=number, words=_words(start, start + 2.0))
        for number, (role, start) in enumerate(zip(_ROLES, (0.0, 3.0), strict=True), 1)
    )

    measures = measure(a_transcript(CallId("0" * 32), turns), 10.0)

    assert "overlap_share" not in measures
    assert "num_interruptions_agent" not in measures
    assert measures["response_seconds_customer"] == 1.0


def test_a_hold_is_where_everybody_is_silent_for_long() -> None:
    talk = {"agent": [(0.0, 5.0), (20.0, 22.0)], "customer": [(6.0, 7.0)]}

    assert holds(talk, 29.0) == ((7.0, 20.0),)


_SPANS = st.tuples(st.integers(0, 1), st.floats(0, 50), st.floats(0, 9)).map(
    lambda span: (span[0], span[1], span[1] + span[2])
)


@given(st.lists(_SPANS, min_size=1, max_size=12))
def test_shares_lie_in_one_and_talk_and_silence_make_up_the_call(
    spans: list[tuple[int, float, float]],
) -> None:
    measures = measure_times(talk_of(_transcript(*spans).turns), 60.0)

    shares = {name: part for name, part in measures.items() if "share" in name}
    assert all(0 <= part <= 1 for part in shares.values())
    talked = sum(part for name, part in shares.items() if name.startswith("talk"))
    overlap = shares.get("overlap_share", 0.0)
    # The breath that joins two words of one party may belong to the other's speech.
    assert talked - overlap + shares["silence_share"] == pytest.approx(1.0, abs=0.2)


@given(st.lists(_SPANS, min_size=1, max_size=12))
def test_no_measure_is_below_nothing_and_holds_are_silence(
    spans: list[tuple[int, float, float]],
) -> None:
    measures = measure(_transcript(*spans), 60.0)

    silent = measures["silence_share"] * 60.0
    assert min(measures.values()) >= 0
    assert measures["hold_seconds"] <= silent + 0.01
    assert measures["longest_silence_seconds"] <= silent + 0.01
    assert measures["num_holds"] * 8.0 <= measures["hold_seconds"] + 0.01


def test_voices_without_a_party_are_measured_by_their_number() -> None:
    turns = tuple(
        Turn(
            party=None,
            channel=0,
            speaker=speaker,
            words=_words(start, start + 2.0),
        )
        for speaker, start in ((1, 0.0), (2, 3.0))
    )

    measures = measure(a_transcript(CallId("0" * 32), turns), 10.0)

    assert measures["talk_share_speaker_1"] == measures["talk_share_speaker_2"] == 0.2
    assert measures["response_seconds_speaker_2"] == 1.0


def test_speech_without_words_is_talk_and_no_hold() -> None:
    transcript = replace(
        _transcript((0, 0.0, 2.0), (1, 3.0, 4.0), (0, 14.0, 16.0)),
        speech=(((0.0, 2.0), (14.0, 16.0)), ((3.0, 4.0), (6.0, 12.0))),
    )

    measures = measure(transcript, 20.0)

    assert measures["num_holds"] == 0
    assert measures["silence_share"] == 0.45
    assert measures["talk_share_customer"] == 0.35
    assert measures["words_per_minute_customer"] == 120.0
    assert measures["median_response_seconds_agent"] == 2.0
    assert measures["lost_speech_share"] == 0.5455
    assert measures["lost_speech_share_agent"] == 0.0
    assert measures["lost_speech_share_customer"] == 0.8571


def test_what_leaks_beside_the_others_words_cuts_in_on_nobody() -> None:
    transcript = _transcript((0, 0.0, 6.0), (1, 7.0, 8.0))
    leaking = replace(transcript, speech=(((0.0, 6.0),), ((2.0, 5.0), (7.0, 8.0))))

    heard = measure(leaking, 10.0)

    told = {name: value for name, value in heard.items() if "lost" not in name}
    assert told == measure(transcript, 10.0)
    assert heard["lost_speech_share"] == 0.0


def test_on_a_shared_channel_speech_without_words_is_nobodys_talk() -> None:
    turns = tuple(
        Turn(party=role, channel=0, speaker=number, words=_words(start, start + 2.0))
        for number, (role, start) in enumerate(zip(_ROLES, (0.0, 3.0), strict=True), 1)
    )
    transcript = a_transcript(CallId("0" * 32), turns)
    told = replace(transcript, speech=(((0.0, 5.0), (6.0, 9.0)),))

    measures = measure(told, 20.0)

    assert measures["talk_share_agent"] == measures["talk_share_customer"] == 0.1
    assert measures["silence_share"] == 0.65
    assert measures["lost_speech_share"] == 0.375
