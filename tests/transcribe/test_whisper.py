"""The real model on the sample calls: what it hears, where, and what it does not."""

import io
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rapidfuzz.distance import Levenshtein

from custody.errors import ListeningCopyBrokenError, ModelBrokenError, SettingError
from custody.records.calls import PartyRole
from custody.records.transcripts import TranscriptFlag
from custody.settings import Settings
from tests.transcribe.hearing import SAMPLES, melody, noise, tone
from transcribe.decoding import Decoding
from transcribe.device import choose_device
from transcribe.engine import CutWindow
from transcribe.heard import ChannelTranscripts, Passage
from transcribe.languages import Expected
from transcribe.listening import read_chunks
from transcribe.model import SpeechModel, find_model
from transcribe.reading import Reading, read_call
from transcribe.whisper import Recogniser, Samples, load_recogniser

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("model")]

BOTH = (PartyRole.AGENT, PartyRole.CUSTOMER)
CALLS: dict[str, dict[str, Any]] = {
    call["id"]: call for call in json.loads((SAMPLES / "truth.json").read_text("utf-8"))
}
DIGITS = {"nolla", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "kahdeksan"}


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return load_recogniser(Settings())


@pytest.fixture(scope="module")
def heard_calls(recogniser: Recogniser) -> dict[str, ChannelTranscripts]:
    return {
        name: recogniser.transcribe(list(channels_of(name)))
        for name in ("D3", "D4", "D7", "D9")
    }


def channels_of(name: str) -> Samples:
    source = io.BytesIO((SAMPLES / CALLS[name]["file"]).read_bytes())
    return np.concatenate(list(read_chunks(source, sampling_rate=16_000)), axis=1)


def texts_of(heard: ChannelTranscripts) -> list[str]:
    return [" ".join(word.text for word in passage.words) for passage in heard.passages]


def plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w ]", " ", text.lower()).split())


def share_wrong(reading: Reading, name: str) -> float:
    """Tell the share of characters misheard, channel by channel."""
    wrong = length = 0
    for channel in (0, 1):
        turns = CALLS[name]["turns"]
        said = plain(" ".join(t["text"] for t in turns if t["channel"] == channel))
        read = plain(" ".join(t.text for t in reading.turns if t.channel == channel))
        wrong += Levenshtein.distance(said, read)
        length += len(said)
    return wrong / length


@pytest.mark.parametrize(
    ("name", "language"), [("D3", "fi"), ("D4", "fi"), ("D7", "en"), ("D9", "fi")]
)
def test_the_language_is_told_from_both_channels(
    heard_calls: dict[str, ChannelTranscripts], name: str, language: str
) -> None:
    heard = heard_calls[name]

    assert heard.language == language
    assert heard.language_probability > 0.9


@pytest.mark.parametrize(
    ("name", "most_wrong"), [("D3", 0.3), ("D4", 0.25), ("D7", 0.15), ("D9", 0.3)]
)
def test_most_of_what_was_said_is_heard(
    heard_calls: dict[str, ChannelTranscripts], name: str, most_wrong: float
) -> None:
    """faster-whisper's own ways mishear a third of the characters of these calls."""
    assert share_wrong(read_call(heard_calls[name], BOTH), name) < most_wrong


def test_english_words_are_heard_and_numbers_written_as_spoken(
    heard_calls: dict[str, ChannelTranscripts],
) -> None:
    reading = read_call(heard_calls["D7"], BOTH)

    text = plain(reading.text)
    for words in ("john carter", "flu vaccination", "thirty five euros", "goodbye"):
        assert words in text.replace("good bye", "goodbye")


def test_a_number_read_out_digit_by_digit_is_heard_as_digits(
    heard_calls: dict[str, ChannelTranscripts],
) -> None:
    reading = read_call(heard_calls["D9"], BOTH)

    digits = re.findall(
        r"nolla|yksi|kaksi|kolme|neljä|viisi|kuusi", plain(reading.text)
    )
    assert len(digits) >= 12


@pytest.mark.parametrize("name", ["D3", "D4", "D7", "D9"])
def test_words_lie_in_the_recording_in_order(
    heard_calls: dict[str, ChannelTranscripts], name: str
) -> None:
    heard, duration = heard_calls[name], CALLS[name]["duration"]

    for channel in (0, 1):
        words = heard.words_of(channel)
        assert words
        assert all(0 <= word.start < word.end <= duration + 0.1 for word in words)
        assert all(one.end <= two.start + 1e-9 for one, two in pairwise(words))
        assert all(0 <= word.probability <= 1 for word in words)


@pytest.mark.parametrize("name", ["D3", "D4", "D7", "D9"])
def test_most_words_stand_where_somebody_was_heard(
    heard_calls: dict[str, ChannelTranscripts], name: str
) -> None:
    heard = heard_calls[name]

    for channel in (0, 1):
        words = heard.words_of(channel)
        inside = [
            word
            for word in words
            if any(
                start - 0.2 <= word.start and word.end <= end + 0.2
                for start, end in heard.speech[channel]
            )
        ]
        assert len(inside) >= 0.9 * len(words)


@pytest.mark.parametrize("name", ["D3", "D4", "D7", "D9"])
def test_turns_stand_where_they_were_said(
    heard_calls: dict[str, ChannelTranscripts], name: str
) -> None:
    reading = read_call(heard_calls[name], BOTH)

    truth = CALLS[name]["turns"]
    assert len(reading.turns) == pytest.approx(len(truth), abs=1)
    for turn in reading.turns:
        nearest = min(truth, key=lambda said, at=turn.start: abs(said["start"] - at))  # type: ignore[misc] # mypy cannot see through the default
        assert nearest["channel"] == turn.channel
        assert abs(nearest["start"] - turn.start) < 1.0


def test_a_leaking_codec_does_not_say_a_sentence_twice(
    heard_calls: dict[str, ChannelTranscripts],
) -> None:
    reading = read_call(heard_calls["D3"], BOTH)

    greetings = [turn for turn in reading.turns if "puhelimessa" in turn.text.lower()]
    assert [turn.party for turn in greetings] == [PartyRole.AGENT]
    assert TranscriptFlag.CROSSTALK_REMOVED in reading.flags


@pytest.mark.parametrize(
    "sound",
    [np.zeros(160_000, np.float32), noise(10), tone(20), melody(20)],
    ids=["silence", "noise", "ringing", "music"],
)
def test_where_nobody_speaks_there_are_no_words(
    recogniser: Recogniser, sound: Samples
) -> None:
    heard = recogniser.transcribe([sound, np.zeros_like(sound)])

    assert heard.passages == ()
    assert (heard.language, heard.language_probability) == (None, 0.0)


@pytest.mark.parametrize("channels", [[], [np.zeros(0, np.float32)]], ids=["no", "0"])
def test_nothing_to_hear_is_no_error(
    recogniser: Recogniser, channels: list[Samples]
) -> None:
    assert recogniser.transcribe(channels).passages == ()


def test_a_call_sounds_the_same_however_it_is_chunked(
    recogniser: Recogniser, heard_calls: dict[str, ChannelTranscripts]
) -> None:
    call = channels_of("D4")

    def chunks() -> Iterator[Samples]:
        for start in range(0, call.shape[1], 70_001):
            yield call[:, start : start + 70_001]

    streamed = recogniser.hear(chunks)

    assert streamed.passages == heard_calls["D4"].passages


def test_calls_heard_side_by_side_sound_as_each_does_alone(
    recogniser: Recogniser, heard_calls: dict[str, ChannelTranscripts]
) -> None:
    """In two languages, and long enough for their windows to share batches."""
    names = list(heard_calls)

    with ThreadPoolExecutor(len(names)) as threads:
        together = list(
            threads.map(
                lambda name: recogniser.transcribe(list(channels_of(name))), names
            )
        )

    assert [texts_of(one) for one in together] == [
        texts_of(heard_calls[name]) for name in names
    ]
    assert [one.language for one in together] == ["fi", "fi", "en", "fi"]


def test_a_call_that_cannot_be_read_on_takes_no_other_down(
    recogniser: Recogniser, heard_calls: dict[str, ChannelTranscripts]
) -> None:
    def torn() -> Iterator[Samples]:
        yield channels_of("D9")
        raise ListeningCopyBrokenError(why="it cannot be decoded")

    with ThreadPoolExecutor(2) as threads:
        broken = threads.submit(recogniser.hear, torn)
        whole = threads.submit(recogniser.transcribe, list(channels_of("D4")))

    assert isinstance(broken.exception(), ListeningCopyBrokenError)
    assert texts_of(whole.result()) == texts_of(heard_calls["D4"])


def test_a_language_that_is_not_configured_is_never_told() -> None:
    recogniser = load_recogniser(Settings(languages=("sv", "en")))

    heard = recogniser.transcribe(list(channels_of("D5")))

    assert heard.language in {"sv", "en"}


def test_one_language_needs_no_telling() -> None:
    recogniser = load_recogniser(Settings(languages=("fi",)))

    heard = recogniser.transcribe(list(channels_of("D5")))

    assert (heard.language, heard.language_probability) == ("fi", 1.0)


def test_a_language_that_the_model_does_not_know_is_refused() -> None:
    with pytest.raises(SettingError, match="'tlh'"):
        load_recogniser(Settings(languages=("fi", "tlh")))


def test_weights_that_cannot_be_loaded_are_refused(tmp_path: Path) -> None:
    real = find_model(Settings())
    for file in real.folder.iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / "model.bin").unlink()
    (tmp_path / "model.bin").write_bytes((real.folder / "model.bin").read_bytes()[:999])
    broken = SpeechModel(name="broken", folder=tmp_path, sha256="0" * 64)

    with pytest.raises(ModelBrokenError, match="broken"):
        Recogniser(broken, choose_device(Settings()), ["fi"])


def test_a_transcript_can_name_its_settings(recogniser: Recogniser) -> None:
    names = [setting.split("=")[0] for setting in recogniser.settings]

    assert names == sorted(names)
    assert {"beam_size", "compute_type", "languages"} <= set(names)
    assert recogniser.model.sha256.startswith("905e5bf8336b")


class HardOfHearing(Recogniser):
    """Reads nothing of a call at first, but knows its language."""

    def _hear_windows(
        self, windows: Iterator[CutWindow], expected: Expected
    ) -> tuple[tuple[Passage, ...], str | None, float]:
        _, language, certainty = super()._hear_windows(windows, expected)
        return (), language, certainty


def test_what_was_lost_at_first_is_heard_again() -> None:
    settings = Settings()
    model, device = find_model(settings), choose_device(settings)
    recogniser = HardOfHearing(model, device, ["en"])

    heard = recogniser.transcribe(list(channels_of("D7")))

    assert heard.passages
    assert all(passage.is_heard_again for passage in heard.passages)
    assert share_wrong(read_call(heard, BOTH), "D7") < 0.25


def test_a_recogniser_may_hear_only_once() -> None:
    settings = Settings()
    model, device = find_model(settings), choose_device(settings)
    once = HardOfHearing(model, device, ["en"], Decoding(hears_again=False))

    assert once.transcribe(list(channels_of("D7"))).passages == ()


def test_time_in_the_model_is_counted(recogniser: Recogniser) -> None:
    before = recogniser.seconds_in_model

    recogniser.transcribe([noise(1)])

    assert recogniser.seconds_in_model > before
