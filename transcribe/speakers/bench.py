"""How well voices are told apart: every recording of a folder mixed to one channel.

Truth is taken from where it is: an RTTM file beside the recording, `truth.json`, a
vCon's texts, or the recording's own channels before they are mixed (one party each).
"""

import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path

import numpy as np
from faster_whisper.vad import get_vad_model  # noqa: TID251 # measured as heard

from custody.errors import TruthAbsentError
from custody.records.calls import Direction
from custody.records.transcripts import Turn, Word
from custody.settings import Settings
from transcribe.accuracy.measures import Figures, HeardCall, compare_call
from transcribe.accuracy.sets import AUDIO_SUFFIXES, read_set
from transcribe.accuracy.truth import TruthCall
from transcribe.listening import Samples, read_chunks
from transcribe.reading import read_call
from transcribe.speakers.encoder import load_encoder
from transcribe.speakers.error_rate import ErrorRate
from transcribe.speakers.naming import Setting
from transcribe.speakers.rttm import SpeakerSpan, read_rttm
from transcribe.speakers.telling import tell_speakers_apart
from transcribe.voice_activity import SAMPLING_RATE, speech_spans
from transcribe.voice_detector import VoiceDetector
from transcribe.whisper import Recogniser, load_recogniser

Row = dict[str, str | float | int | None]

TOLERANCE_SECONDS = 0.5
"""How far from every true span a word may lie and still be taken for said in it."""

_CHUNK = 1 << 16
_ALIKE_BELOW = 0.01
"""Of a channel's power: what is left when the other is taken off it."""
_CHANNELS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A recording and its truth: spans, or a text with parties, or both."""

    kind: str
    audio: Path
    spans: tuple[SpeakerSpan, ...] = ()
    truth: TruthCall | None = field(default=None, repr=False)


@dataclass(slots=True, kw_only=True)
class Tally:
    """What was counted over the recordings of one kind of truth."""

    num_calls: int = 0
    num_right_count: int = 0
    num_words: int = 0
    num_right: int = 0
    parties: Figures = field(default_factory=Figures)
    error: ErrorRate = field(default_factory=ErrorRate)
    seconds: float = 0.0
    seconds_telling: float = 0.0
    seconds_hearing: float = 0.0


def bench_speakers(folder: Path, settings: Settings) -> list[Row]:
    """Tell the speakers of every recording apart; a row for each kind of truth.

    Raises:
        TruthAbsentError: no recording of the folder has a truth of any kind.
        TruthUnreadableError: a truth file is malformed.
    """
    recogniser = load_recogniser(settings)
    tallies: dict[str, Tally] = defaultdict(Tally)
    with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as scratch:
        for case in _cases(folder, Path(scratch)):
            _measure(case, recogniser, tallies[case.kind])
    if not tallies:
        raise TruthAbsentError(folder)
    return [_row(kind, tally) for kind, tally in tallies.items()]


def _cases(folder: Path, scratch: Path) -> Iterator[Case]:
    known = _told(folder, scratch)
    for audio, truth in known.items():
        parties = {turn.party for turn in truth.turns}
        if len(parties - {None}) < _CHANNELS:
            continue
        spans = tuple(
            SpeakerSpan(speaker=str(turn.party), start=turn.start, end=turn.end)
            for turn in truth.turns
            if turn.start is not None and turn.end is not None
        )
        kind = "truth with times" if spans else "truth in text"
        yield Case(kind=kind, audio=audio, spans=spans, truth=truth)
    for audio in sorted(folder.iterdir()):
        if audio.suffix.lower() not in AUDIO_SUFFIXES or audio in known:
            continue
        if audio.with_suffix(".rttm").is_file():
            spans = read_rttm(audio.with_suffix(".rttm"))
            yield Case(kind="RTTM", audio=audio, spans=spans)
        elif spans := _spans_of_channels(_sound(audio)):
            yield Case(kind="its channels", audio=audio, spans=spans)


def _told(folder: Path, scratch: Path) -> Mapping[Path, TruthCall]:
    try:
        return {call.audio: call for call in read_set(folder, scratch)}
    except TruthAbsentError:
        return {}


def _sound(audio: Path) -> Samples:
    with audio.open("rb") as file:
        chunks = list(read_chunks(file, sampling_rate=SAMPLING_RATE))
    return np.concatenate(chunks, axis=1) if chunks else np.zeros((1, 0), np.float32)


def _spans_of_channels(sound: Samples) -> tuple[SpeakerSpan, ...]:
    """Tell by the voice on each channel who speaks when.

    None for mono, and where the channels hold the same: no channel is a party then.
    """
    if len(sound) < _CHANNELS or _are_alike(sound):
        return ()
    spans: list[SpeakerSpan] = []
    for channel, samples in enumerate(sound):
        detector = VoiceDetector(get_vad_model().session)
        detector.feed(samples)
        probabilities, _ = detector.finish()
        spans += [
            SpeakerSpan(speaker=str(channel), start=span.start, end=span.end)
            for span in speech_spans(probabilities)
        ]
    return tuple(sorted(spans, key=lambda span: span.start))


def _are_alike(sound: Samples) -> bool:
    difference = sound[0] - sound[1]
    return float(np.mean(difference**2)) < _ALIKE_BELOW * float(np.mean(sound[0] ** 2))


def _measure(case: Case, recogniser: Recogniser, tally: Tally) -> None:
    mixed = _sound(case.audio).mean(axis=0, keepdims=True)
    chunks = [mixed[:, at : at + _CHUNK] for at in range(0, mixed.shape[1], _CHUNK)]
    started = time.perf_counter()
    reading = read_call(recogniser.hear(lambda: chunks), (None,))
    heard = time.perf_counter()
    setting = Setting(direction=Direction.INBOUND)
    reading = tell_speakers_apart(reading, chunks, load_encoder(), setting)
    tally.seconds_telling += time.perf_counter() - heard
    tally.seconds_hearing += heard - started
    tally.seconds += mixed.shape[1] / SAMPLING_RATE
    tally.num_calls += 1
    _count(case, reading.turns, tally, mixed.shape[1] / SAMPLING_RATE)
    if case.truth:
        whole = HeardCall(
            turns=reading.turns, language=reading.language, num_channels=1
        )
        tally.parties += compare_call(case.truth, whole)


def _count(case: Case, turns: Sequence[Turn], tally: Tally, duration: float) -> None:
    speakers = {turn.speaker for turn in turns}
    true = {span.speaker for span in case.spans} or {
        str(turn.party) for turn in (case.truth.turns if case.truth else ())
    }
    tally.num_right_count += len(speakers) == len(true)
    if not case.spans:
        return
    pairs = [
        (true_speaker, turn.speaker or 0)
        for turn in turns
        for word in turn.words
        if (true_speaker := _speaker_of(word, case.spans)) is not None
    ]
    tally.num_words += len(pairs)
    tally.num_right += _matched(pairs)
    spoken = [
        SpeakerSpan(speaker=str(turn.speaker), start=turn.start, end=turn.end)
        for turn in turns
    ]
    tally.error.add(case.spans, spoken, duration=duration)


def _speaker_of(word: Word, spans: Sequence[SpeakerSpan]) -> str | None:
    """Tell who says a word; None where two speak or nobody near."""
    middle = (word.start + word.end) / 2
    inside = {span.speaker for span in spans if span.start <= middle < span.end}
    if len(inside) > 1:
        return None
    far = [max(span.start - middle, middle - span.end, 0.0) for span in spans]
    nearest = int(np.argmin(far))
    return spans[nearest].speaker if far[nearest] <= TOLERANCE_SECONDS else None


def _matched(pairs: Sequence[tuple[str, int]]) -> int:
    """Count the words that agree when each speaker is taken for the best true one."""
    true = sorted({one for one, _ in pairs})
    found = sorted({other for _, other in pairs})
    padded = [*found, *(-1 for _ in range(len(true) - len(found)))]
    return max(
        (
            sum(chosen[true.index(one)] == other for one, other in pairs)
            for chosen in permutations(padded, len(true))
        ),
        default=0,
    )


def _row(kind: str, tally: Tally) -> Row:
    told = tally.parties.num_told
    return {
        "truth": kind,
        "calls": tally.num_calls,
        "number of voices right": tally.num_right_count,
        "words right": tally.num_right / tally.num_words if tally.num_words else None,
        "parties right": tally.parties.num_attributed / told if told else None,
        "DER": tally.error.share,
        "minutes": tally.seconds / 60,
        "of the calls' time": tally.seconds_telling / max(tally.seconds, 1e-9),
        "of hearing": tally.seconds_telling / max(tally.seconds_hearing, 1e-9),
    }
