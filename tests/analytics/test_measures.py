"""Measures from times alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.measures import measure
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
            words=(Word(start=start, end=end, text="niin", probability=1.0),),
        )
        for channel, start, end in spans
    )
    return a_transcript(CallId("0" * 32), turns)


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
        "words_per_minute_agent": 30.0,
        "words_per_minute_customer": 60.0,
        "syllables_per_minute_agent": 30.0,
        "syllables_per_minute_customer": 60.0,
        "overlap_share": 0.0,
        "response_seconds_agent": 10.0,
        "response_seconds_customer": 1.0,
        "median_response_seconds_agent": 10.0,
        "median_response_seconds_customer": 1.0,
        "num_interruptions_agent": 0.0,
        "num_interruptions_customer": 0.0,
    }


def test_speech_at_once_is_overlap() -> None:
    transcript = _transcript((0, 0.0, 4.0), (1, 2.0, 4.0))

    assert measure(transcript, 10.0)["overlap_share"] == 0.2


def test_a_call_without_length_has_no_measures() -> None:
    assert measure(_transcript((0, 0.0, 1.0)), 0.0) == {}


_SPANS = st.tuples(st.integers(0, 1), st.floats(0, 50), st.floats(0, 9)).map(
    lambda span: (span[0], span[1], span[1] + span[2])
)


@given(st.lists(_SPANS, min_size=1, max_size=12))
def test_shares_lie_in_one_and_talk_and_silence_make_up_the_call(
    spans: list[tuple[int, float, float]],
) -> None:
    measures = measure(_transcript(*spans), 60.0)

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
            words=(Word(start=start, end=start + 2.0, text="niin", probability=1.0),),
        )
        for speaker, start in ((1, 0.0), (2, 3.0))
    )

    measures = measure(a_transcript(CallId("0" * 32), turns), 10.0)

    assert measures["talk_share_speaker_1"] == measures["talk_share_speaker_2"] == 0.2
    assert measures["response_seconds_speaker_2"] == 1.0
