"""Lanes: what is packed together, what goes first, and who hears of a failure."""

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from custody.errors import EngineFailedError
from transcribe.decoding import Decoding
from transcribe.device import Device
from transcribe.engine import CutWindow, Encoded
from transcribe.heard import Passage
from transcribe.lanes import BusyClock, Lanes
from transcribe.voice_activity import Span
from transcribe.windows import Piece, Window

SHORT, LONG = 1.0, 10.0


class AnEngine:
    """A twin of the engine that notes its batches and waits to be let on."""

    languages = ("fi",)

    def __init__(self) -> None:
        self.batches: list[tuple[str, tuple[float, ...]]] = []
        self.may_go_on = threading.Event()
        self.failure: Exception | None = None

    def encode(
        self, batch: Sequence[CutWindow], *, has_odds: bool = False
    ) -> tuple[Encoded, ...]:
        self._note("encode", [window for window, _ in batch])
        odds = {"fi": 1.0} if has_odds else {}
        return tuple(
            Encoded(window=window, sound=np.zeros((2, 2), np.float32), odds=odds)
            for window, _ in batch
        )

    def decode(self, batch: Sequence[Encoded], language: str) -> tuple[Passage, ...]:
        self._note(language, [one.window for one in batch])
        if self.failure:
            raise self.failure
        return tuple(
            Passage(
                channel=one.window.channel,
                words=(),
                log_probability=-one.window.start,
                no_speech_probability=0.0,
            )
            for one in batch
        )

    def _note(self, what: str, windows: list[Window]) -> None:
        assert self.may_go_on.wait(60)
        self.batches.append((what, tuple(window.start for window in windows)))


def lanes(engine: AnEngine, *, encoded: int = 1, decoded: int = 2) -> Lanes:
    """Open one lane, so that the order of batches is known."""
    device = Device(
        name="cpu",
        compute_type="int8",
        lanes=1,
        threads=1,
        encoded_together=encoded,
        decoded_together=decoded,
    )
    twin: Any = engine
    return Lanes(twin, device, Decoding(), BusyClock())


def a_cut(start: float, duration: float = SHORT) -> CutWindow:
    span = Span(start, start + duration)
    window = Window(channel=0, pieces=(Piece(span=span, offset=0.0),))
    return window, np.zeros(1, np.float32)


def an_encoded(start: float, duration: float = SHORT) -> Encoded:
    window, sound = a_cut(start, duration)
    return Encoded(window=window, sound=sound, odds={})


def test_windows_of_one_length_and_language_are_decoded_together() -> None:
    engine = AnEngine()
    lane = lanes(engine, decoded=3)
    busy = lane.decode(an_encoded(9), "sv")
    heard = [lane.decode(an_encoded(start), "fi") for start in (1, 2, 3, 4)]

    engine.may_go_on.set()

    assert [one.result(60).log_probability for one in (busy, *heard)] == [
        -9,
        -1,
        -2,
        -3,
        -4,
    ]
    assert engine.batches == [("sv", (9,)), ("fi", (1, 2, 3)), ("fi", (4,))]


def test_languages_and_lengths_are_never_mixed() -> None:
    engine = AnEngine()
    lane = lanes(engine, decoded=4)
    busy = lane.decode(an_encoded(9), "sv")
    heard = [
        lane.decode(an_encoded(1), "fi"),
        lane.decode(an_encoded(2, LONG), "fi"),
        lane.decode(an_encoded(3), "en"),
        lane.decode(an_encoded(4), "fi"),
    ]

    engine.may_go_on.set()

    for one in (busy, *heard):
        one.result(60)
    assert engine.batches[1:] == [("fi", (1, 4)), ("fi", (2,)), ("en", (3,))]


def test_encoding_goes_before_a_batch_that_is_not_full() -> None:
    engine = AnEngine()
    lane = lanes(engine)
    busy = lane.encode(a_cut(9))
    early = lane.decode(an_encoded(1), "fi")
    later = lane.hear(a_cut(2), "fi")

    engine.may_go_on.set()

    busy.result(60)
    assert [one.result(60).log_probability for one in (early, later)] == [-1, -2]
    assert engine.batches == [("encode", (9,)), ("encode", (2,)), ("fi", (1, 2))]


def test_a_full_batch_goes_before_encoding() -> None:
    engine = AnEngine()
    lane = lanes(engine)
    busy = lane.encode(a_cut(9))
    encoding = lane.encode(a_cut(8))
    heard = [lane.decode(an_encoded(start), "fi") for start in (1, 2)]

    engine.may_go_on.set()

    assert [one.result(60).window.start for one in (busy, encoding)] == [9, 8]
    assert [one.result(60).log_probability for one in heard] == [-1, -2]
    assert engine.batches[1:] == [("fi", (1, 2)), ("encode", (8,))]


def test_a_card_encodes_windows_of_one_length_together() -> None:
    engine = AnEngine()
    lane = lanes(engine, encoded=2)
    busy = lane.encode(a_cut(9))
    cuts = [a_cut(1), a_cut(2, LONG), a_cut(3), a_cut(4)]
    waiting = [lane.encode(cut) for cut in cuts]

    engine.may_go_on.set()

    for one in (busy, *waiting):
        one.result(60)
    assert [starts for _, starts in engine.batches[1:]] == [(1, 3), (2,), (4,)]


def test_odds_of_languages_are_told_to_whoever_has_yet_to_choose() -> None:
    engine = AnEngine()
    engine.may_go_on.set()

    assert lanes(engine).encode(a_cut(1)).result(60).odds == {"fi": 1.0}


def test_a_failure_reaches_everyone_in_the_batch_and_nobody_else() -> None:
    engine = AnEngine()
    lane = lanes(engine)
    engine.failure = EngineFailedError("RuntimeError")
    engine.may_go_on.set()
    failed = [lane.decode(an_encoded(start), "fi") for start in (1, 2)]
    for one in failed:
        assert isinstance(one.exception(60), EngineFailedError)
    engine.failure = None

    assert lane.decode(an_encoded(3), "fi").result(60).log_probability == -3


def test_a_window_that_cannot_be_decoded_fails_whoever_asked_for_both() -> None:
    engine = AnEngine()
    engine.failure = EngineFailedError("RuntimeError")
    engine.may_go_on.set()

    with pytest.raises(EngineFailedError):
        lanes(engine).hear(a_cut(1), "fi").result(60)


def test_time_at_work_counts_once_for_those_who_work_at_once() -> None:
    clock = BusyClock()

    with clock.running():
        with clock.running():
            pass
        while_one_still_works = clock.seconds

    assert while_one_still_works == 0.0
    assert clock.seconds > 0.0
