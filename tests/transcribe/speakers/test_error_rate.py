"""The diarization error rate."""

import pytest

from transcribe.speakers.error_rate import ErrorRate
from transcribe.speakers.rttm import SpeakerSpan


def spans(*names: str) -> list[SpeakerSpan]:
    """Ten seconds for each name in turn."""
    return [
        SpeakerSpan(speaker=name, start=10.0 * place, end=10.0 * (place + 1))
        for place, name in enumerate(names)
    ]


def test_names_do_not_matter_but_who_is_who() -> None:
    rate = ErrorRate()

    rate.add(spans("maija", "matti"), spans("1", "2"), duration=20.0)

    assert rate.share == pytest.approx(0.0)


def test_one_voice_for_two_is_half_wrong() -> None:
    rate = ErrorRate()

    rate.add(spans("maija", "matti"), spans("1", "1"), duration=20.0)

    assert rate.share == pytest.approx(0.5, abs=0.01)


def test_recordings_add_up_by_their_speech() -> None:
    rate = ErrorRate()

    rate.add(spans("maija", "matti"), spans("1", "2"), duration=20.0)
    rate.add(spans("maija", "matti"), spans("1", "1"), duration=20.0)

    assert rate.share == pytest.approx(0.25, abs=0.01)


def test_nothing_measured_has_no_rate() -> None:
    assert ErrorRate().share is None
