"""Second tries of the real engine, and its failures."""

import io
import json

import numpy as np
import pytest

from custody.errors import EngineFailedError
from custody.settings import Settings
from tests.transcribe.hearing import SAMPLES
from transcribe import decoding, engine
from transcribe.decoding import Decoding
from transcribe.device import choose_device
from transcribe.engine import CutWindow, Engine, Samples
from transcribe.listening import read_chunks
from transcribe.model import find_model
from transcribe.voice_activity import SAMPLING_RATE, Span
from transcribe.windows import Piece, Window

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("model")]

(CALL,) = (
    call
    for call in json.loads((SAMPLES / "truth.json").read_text("utf-8"))
    if call["id"] == "D7"
)


def an_engine(**changed: object) -> Engine:
    settings = Settings()
    return Engine(
        find_model(settings),
        choose_device(settings),
        settings.languages,
        Decoding(**changed),  # type: ignore[arg-type] # fields of several types
    )


@pytest.fixture(scope="module")
def styled() -> Engine:
    return an_engine()


@pytest.fixture(scope="module")
def windows() -> list[CutWindow]:
    """Two turns of the agent in an English call, a window each."""
    source = io.BytesIO((SAMPLES / CALL["file"]).read_bytes())
    call = np.concatenate(list(read_chunks(source, sampling_rate=SAMPLING_RATE)), 1)
    turns = [turn for turn in CALL["turns"] if turn["channel"] == 0][1:3]
    return [window_of(call[0], turn["start"], turn["end"] + 0.2) for turn in turns]


def window_of(channel: Samples, start: float, end: float) -> CutWindow:
    span = Span(start, end)
    window = Window(channel=0, pieces=(Piece(span=span, offset=0.0),))
    first, last = round(start * SAMPLING_RATE), round(end * SAMPLING_RATE)
    return window, channel[first:last]


def texts_of(one: Engine, windows: list[CutWindow]) -> list[str]:
    passages = one.decode(one.encode(windows), "en")
    return [" ".join(word.text for word in passage.words) for passage in passages]


def test_windows_come_back_in_order_of_time_whatever_lane_they_had(
    styled: Engine, windows: list[CutWindow]
) -> None:
    forward, backward = texts_of(styled, windows), texts_of(styled, windows[::-1])

    assert forward == backward
    assert "March" in forward[0]
    assert "euros" in forward[1]


def test_an_echo_is_decoded_again_without_what_it_echoes(
    styled: Engine, windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = texts_of(an_engine(has_number_style=False), windows)
    monkeypatch.setattr(engine, "echoes", lambda *_: True)

    assert texts_of(styled, windows) == plain


def test_a_loop_is_decoded_again_and_the_likelier_text_is_kept(
    styled: Engine, windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = texts_of(styled, windows)
    calls = iter([True, True, False, False])
    monkeypatch.setattr(engine, "is_repetitive", lambda _: next(calls))

    passages = styled.decode(styled.encode(windows[:1]), "en")

    assert [passage.is_looping for passage in passages] == [True]
    assert " ".join(word.text for word in passages[0].words) == before[0]


def test_a_text_that_goes_on_for_ever_is_cut_and_says_so(
    windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding.DecodedText, "is_better_than", lambda *_: False)
    hurried = an_engine(tokens_per_second=0.5, spare_tokens=2)

    passages = hurried.decode(hurried.encode(windows), "en")

    assert [passage.is_looping for passage in passages] == [True, True]
    assert all(len(passage.words) <= 5 for passage in passages)


def test_odds_are_shared_out_among_the_configured_languages(
    styled: Engine, windows: list[CutWindow]
) -> None:
    for share in styled.encode(windows):
        for odds in styled.language_odds(share):
            assert set(odds) == {"fi", "sv", "en"}
            assert sum(odds.values()) == pytest.approx(1)
            assert max(odds, key=odds.__getitem__) == "en"


def test_the_engines_own_failure_is_ours_at_the_door(
    styled: Engine, windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_memory(_features: Samples) -> None:
        msg = "mkl_malloc: failed to allocate memory"
        raise RuntimeError(msg)

    monkeypatch.setattr(styled._whisper, "encode", out_of_memory)

    with pytest.raises(EngineFailedError, match="tried again"):
        styled.encode(windows)
