"""Second tries of the real engine, and its failures."""

import io
import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import EngineFailedError
from custody.settings import Settings
from tests.transcribe.hearing import SAMPLES, noise
from transcribe import decoding, engine
from transcribe.decoding import Decoding
from transcribe.device import choose_device
from transcribe.engine import (
    STEP_SECONDS,
    CutWindow,
    Encoded,
    Engine,
    Samples,
    num_frames,
)
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

ANY_PIECE = (Piece(span=Span(0.0, 1.0), offset=0.0),)


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
    passages = [one.decode([encoded], "en")[0] for encoded in alone(one, windows)]
    return [" ".join(word.text for word in passage.words) for passage in passages]


def alone(one: Engine, windows: list[CutWindow]) -> list[Encoded]:
    """Encode each window in a batch of its own."""
    return [one.encode([window])[0] for window in windows]


def test_words_have_the_same_times_whatever_is_aligned_together(
    styled: Engine, windows: list[CutWindow]
) -> None:
    settings = Settings()
    device = replace(choose_device(settings), aligned_together=2)
    pairing = Engine(find_model(settings), device, ("en",), Decoding())
    alike = [windows[0]] * 2
    encoded = styled.encode(alike)

    assert pairing.decode(encoded, "en") == styled.decode(encoded, "en")


def test_words_are_heard_window_by_window(
    styled: Engine, windows: list[CutWindow]
) -> None:
    first, second = texts_of(styled, windows)

    assert "March" in first
    assert "euros" in second


def test_what_is_heard_in_a_window_does_not_change_with_its_company(
    styled: Engine, windows: list[CutWindow]
) -> None:
    """A call reads the same whatever calls are heard beside it.

    To the last bit where it was measured; other processors may add up in another order.
    """
    first = windows[0]
    others = [window_of(noise(3 + at, seed=at), 0.0, 3.0 + at / 9) for at in range(3)]
    batch = [others[0], first, others[1], others[2]]
    alike = [(stretched(window, first[0].duration), audio) for window, audio in batch]

    in_company = styled.decode(styled.encode(alike, has_odds=True), "en")[1]

    by_itself = styled.decode(styled.encode([first]), "en")[0]
    for one, other in zip(in_company.words, by_itself.words, strict=True):
        assert one.text == other.text
        assert (one.start, one.end) == pytest.approx((other.start, other.end), abs=0.1)


def stretched(window: Window, duration: float) -> Window:
    """Give a window another length, so that it is padded as that length is."""
    span = Span(window.start, window.start + duration)
    return Window(channel=0, pieces=(Piece(span=span, offset=0.0),))


@given(duration=st.floats(min_value=0.03, max_value=20.0))
def test_a_window_has_room_for_its_speech_and_the_silence_after_it(
    duration: float,
) -> None:
    window, rules = stretched(Window(channel=0, pieces=ANY_PIECE), duration), Decoding()

    frames = num_frames(window, rules)

    assert frames / 100 >= min(duration + rules.trailing_seconds, 30) - 1e-6
    assert frames / 100 <= duration + rules.trailing_seconds + STEP_SECONDS
    assert frames in range(300, 3001, 300)


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


def test_what_the_model_was_stuck_in_gives_way_to_a_text_without_copies(
    styled: Engine, windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    loops = iter([True, False])
    monkeypatch.setattr(engine, "is_repetitive", lambda _: next(loops))
    monkeypatch.setattr(engine, "is_stuck", lambda _: True)

    (passage,) = styled.decode(styled.encode(windows[:1]), "en")

    assert passage.is_unlooped
    assert not passage.is_looping


def test_a_text_that_goes_on_for_ever_is_cut_and_says_so(
    windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding.DecodedText, "is_better_than", lambda *_: False)
    hurried = an_engine(tokens_per_second=0.5, spare_tokens=2)

    passages = [
        hurried.decode([encoded], "en")[0] for encoded in alone(hurried, windows)
    ]

    assert [passage.is_looping for passage in passages] == [True, True]
    assert all(len(passage.words) <= 5 for passage in passages)


def test_odds_are_shared_out_among_the_configured_languages(
    styled: Engine, windows: list[CutWindow]
) -> None:
    for window in windows:
        (encoded,) = styled.encode([window], has_odds=True)

        assert set(encoded.odds) == {"fi", "sv", "en"}
        assert sum(encoded.odds.values()) == pytest.approx(1)
        assert max(encoded.odds, key=encoded.odds.__getitem__) == "en"


def test_the_engines_own_failure_is_ours_at_the_door(
    styled: Engine, windows: list[CutWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_memory(_features: Samples) -> None:
        msg = "mkl_malloc: failed to allocate memory"
        raise RuntimeError(msg)

    monkeypatch.setattr(styled._whisper, "encode", out_of_memory)

    with pytest.raises(EngineFailedError, match="tried again"):
        styled.encode(windows)
