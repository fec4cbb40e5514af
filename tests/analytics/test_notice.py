"""The recording notice: given, not given, or not to be told."""

from datetime import UTC, datetime, timedelta

import pytest

from analytics.notice import read_notice
from custody.records.findings import Notice, NoticeGiven
from tests.analytics.heard import golden, golden_turns, heard, said


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "agent: Hyvää päivää, tämä puhelu nauhoitetaan."),
        ("fi", "agent: Maija puhelimessa, puhelun ahoittetaan."),
        ("fi", "agent: Puhelut tallennetaan laadun varmistamiseksi."),
        ("fi", "agent: Puhelu voidaan äänittää, puhelu äänitetään."),
        ("sv", "agent: Samtalet spelas in."),
        ("sv", "agent: Välkommen, samtalet kan spelas in."),
        ("en", "agent: This call is recorded."),
        ("en", "agent: Calls may be recorded for training."),
        ("en", "agent: Hyvää päivää. Puhelu nauhoitetaan."),
    ],
)
def test_a_notice_is_heard(language: str, line: str) -> None:
    assert read_notice(said(line, language=language)).given is NoticeGiven.TRUE


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "agent: Hyvää päivää, kuinka voin auttaa teitä tänään?"),
        ("en", "agent: This call is not recorded, how can I help you?"),
        ("sv", "agent: Hej, vad kan jag hjälpa dig med?"),
        ("fi", "customer: Puhelu nauhoitetaan."),
    ],
)
def test_no_notice_is_no_notice(language: str, line: str) -> None:
    hearing = said(line, "agent: Selvä juttu, katsotaanpa.", language=language)

    assert read_notice(hearing).given is NoticeGiven.FALSE


def test_on_mono_anybody_may_give_it() -> None:
    assert read_notice(said("Puhelu nauhoitetaan.")).given is NoticeGiven.TRUE


def test_its_seconds_are_those_of_its_first_word() -> None:
    hearing = said("agent: Hyvää päivää. Puhelu nauhoitetaan.")

    expected = hearing.stretches[0].words[2].start

    assert read_notice(hearing) == Notice(given=NoticeGiven.TRUE, start=expected)


def test_a_notice_late_in_the_call_informs_nobody() -> None:
    lines = ["agent: " + "niin " * 300, "agent: Puhelu nauhoitetaan."]

    assert read_notice(said(*lines)).given is NoticeGiven.FALSE


def test_silence_and_a_poor_line_leave_it_open() -> None:
    assert read_notice(heard([])).given is NoticeGiven.UNCLEAR
    poor = said("agent: hm mm khm brr", probability=0.2)
    assert read_notice(poor).given is NoticeGiven.UNCLEAR


def test_the_switchs_word_settles_it() -> None:
    began = datetime(2026, 3, 9, 7, 15, tzinfo=UTC)

    notice = read_notice(
        said("agent: Hei."),
        played_at=began + timedelta(seconds=2),
        recording_began_at=began,
    )

    assert notice == Notice(given=NoticeGiven.TRUE, start=2.0)


def test_a_notice_played_before_the_recording_has_no_seconds() -> None:
    began = datetime(2026, 3, 9, 7, 15, tzinfo=UTC)

    notice = read_notice(
        said("agent: Hei."),
        played_at=began - timedelta(seconds=9),
        recording_began_at=began,
    )

    assert notice == Notice(given=NoticeGiven.TRUE)


@pytest.mark.parametrize("way", ["tallenne", "plain", "voice-activity"])
def test_all_ten_samples_give_it(way: str) -> None:
    given = {
        name: read_notice(
            heard(golden_turns(call["channels"]), language=call["language"])
        ).given
        for name, call in golden("calls_heard.json")[way].items()
    }

    assert given == dict.fromkeys(given, NoticeGiven.TRUE)
