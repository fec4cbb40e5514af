"""Leaking channels: what one party says must not be read on the other's channel, too.

Twice guarded. Before decoding, frames in which a channel carries nothing but a fainter
copy of its twin are no speech of its own: a leak that lasts through the call is known
by its gain and delay (`leaking.py`), a passing one second by second (`leaked_frames`).
That costs no time, and nothing is decoded that would have to be taken out again. After
decoding, words that lie where there is nothing but the leak go, and words that repeat
what the louder twin says at the same moment (`without_leaks`): a leak that is distorted
is no copy of the sound any more, but still says the same.

Measured on the sample D3, whose codec leaks: the copy is 25 dB fainter, its level
follows the original's with a correlation above 0.95, while two people who speak at
once are within 15 dB and their levels are unrelated.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from custody.records.transcripts import TranscriptFlag, Word
from transcribe.heard import Doubt, Levels
from transcribe.leaking import explained_frames, find_leak
from transcribe.voice_activity import FRAME_SECONDS, Probabilities

FAINTER_DB = 10.0
"""How much fainter than its twin a channel must be to carry a leak."""

FOLLOWS_FROM = 0.75
"""Correlation of the two channels' levels over a second from which one follows."""

SECOND_FRAMES = round(1 / FRAME_SECONDS)

WORD_FAINTER_DB = 6.0
SAME_TEXT_FROM = 60.0
"""Share of 100 of the letters that agree; both sides are misheard in their own way."""

TWIN_SECONDS = 0.7
"""How far a leak may lag, echo cancellers and slow alignment included."""

RUN_GAP_SECONDS = 0.3
"""As between two spans in a window: what is nearer was said, or leaked, as one."""

FEWEST_ECHOED_WORDS = 3
"""Two people often say the same word or two at once (`kiitos`, `hei hei`), one of them
fainter; the same three words at the same moment only a leak says."""

LEAKED_SHARE = 0.8
"""Of a run's frames that carry no more than the leak: the engine's times of words
stray by a frame or two into what lies beside."""

VOICED_FROM = 0.12
LEAK_SECONDS = 0.5
"""Voice, by the detector's onset, that must have leaked for it to be worth a flag."""

Mask = npt.NDArray[np.bool_]


def leaked_frames(own: Levels, twin: Levels) -> Mask:
    """Find the frames in which a channel carries a fainter copy of its twin.

    Args:
        own: level of each frame, dB.
        twin: the other channel's, of the same length.

    Returns:
        True where the second around a frame is fainter by FAINTER_DB on average, and
        its level follows the twin's.
    """
    if len(own) < SECOND_FRAMES:
        return np.zeros(len(own), dtype=np.bool_)
    mine, theirs = own.astype(np.float64), twin.astype(np.float64)
    mean_own, mean_twin = _smooth(mine), _smooth(theirs)
    shared = _smooth(mine * theirs) - mean_own * mean_twin
    spread_own = np.maximum(_smooth(mine**2) - mean_own**2, 0)
    spread_twin = np.maximum(_smooth(theirs**2) - mean_twin**2, 0)
    follows = shared >= FOLLOWS_FROM * np.sqrt(spread_own * spread_twin)
    is_fainter = mean_twin - mean_own >= FAINTER_DB
    found: Mask = follows & is_fainter & (shared > 1.0) & (twin - own >= 0)
    return found


def without_leaked_voices(
    detected: Sequence[tuple[Probabilities, Levels]],
) -> tuple[tuple[Probabilities, ...], tuple[Doubt, ...]]:
    """Silence the voices that a channel only carries because its twin leaks.

    Args:
        detected: for each channel its frames' voice probabilities and levels; other
            than two channels stay as they are.

    Returns:
        For each channel its probabilities, 0 where a voice leaked; and a doubt for each
        channel on which at least LEAK_SECONDS of voice did.
    """
    if len(detected) != 2:  # noqa: PLR2004 # a channel has a twin in stereo only
        return tuple(probabilities for probabilities, _ in detected), ()
    kept = []
    doubts = []
    for channel, (probabilities, own) in enumerate(detected):
        leaked = _leaked(own, detected[1 - channel][1])
        voiced = np.flatnonzero(leaked & (probabilities >= VOICED_FROM))
        if len(voiced) * FRAME_SECONDS >= LEAK_SECONDS:
            doubts.append(_leak(channel, voiced[0], voiced[-1] + 1))
        kept.append(np.where(leaked, np.float32(0), probabilities))
    return tuple(kept), tuple(doubts)


def _leaked(own: Levels, twin: Levels) -> Mask:
    """Find the frames that leaked, by both rules."""
    return leaked_frames(own, twin) | _explained(own, twin)


def _explained(own: Levels, twin: Levels) -> Mask:
    leak = find_leak(own, twin)
    if leak is None:
        return np.zeros(len(own), dtype=np.bool_)
    return explained_frames(own, twin, leak)


def without_leaks(
    words: Sequence[Word], twin_words: Sequence[Word], *, own: Levels, twin: Levels
) -> tuple[tuple[Word, ...], tuple[tuple[float, float], ...]]:
    """Take out the runs of words that only repeat the louder twin.

    Args:
        words: of one channel, in order.
        twin_words: of the other, in order.
        own: level of each frame of the channel, dB.
        twin: the other's.

    Returns:
        The words that stay, and (start, end) in seconds of each run that went.
    """
    explained = _explained(own, twin)
    kept: list[Word] = []
    gone: list[tuple[float, float]] = []
    for run in _runs(words):
        start, end = run[0].start, run[-1].end
        beside = [
            word
            for word in twin_words
            if word.end > start - TWIN_SECONDS and word.start < end + TWIN_SECONDS
        ]
        is_fainter = _level(twin, start, end) - _level(own, start, end)
        is_leak = _share(explained, start, end) >= LEAKED_SHARE
        is_echo = len(run) >= FEWEST_ECHOED_WORDS and _is_same(run, beside)
        if is_leak or (is_fainter >= WORD_FAINTER_DB and is_echo):
            gone.append((start, end))
        else:
            kept.extend(run)
    return tuple(kept), tuple(gone)


def remove_crosstalk(
    channels: Sequence[Sequence[Word]], levels: Sequence[Levels]
) -> tuple[tuple[tuple[Word, ...], ...], tuple[Doubt, ...]]:
    """Take leaks out of a call of two channels; other calls stay as they are."""
    if len(channels) != 2:  # noqa: PLR2004 # a channel has a twin in stereo only
        return tuple(tuple(words) for words in channels), ()
    kept = []
    doubts = []
    for channel, other in ((0, 1), (1, 0)):
        words, gone = without_leaks(
            channels[channel],
            channels[other],
            own=levels[channel],
            twin=levels[other],
        )
        kept.append(words)
        doubts += [_doubt(channel, start, end) for start, end in gone]
    return tuple(kept), tuple(doubts)


def _leak(channel: int, first: np.intp, stop: np.intp) -> Doubt:
    return _doubt(channel, float(first) * FRAME_SECONDS, float(stop) * FRAME_SECONDS)


def _doubt(channel: int, start: float, end: float) -> Doubt:
    flag = TranscriptFlag.CROSSTALK_REMOVED
    return Doubt(flag=flag, channel=channel, start=start, end=end)


def _smooth(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Average over the second around each frame, the edges over what there is."""
    box = np.ones(SECOND_FRAMES)
    counts = np.convolve(np.ones(len(values)), box, mode="same")
    return np.convolve(values, box, mode="same") / counts


def _runs(words: Sequence[Word]) -> list[list[Word]]:
    runs: list[list[Word]] = []
    for word in words:
        if runs and word.start - runs[-1][-1].end < RUN_GAP_SECONDS:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _level(levels: Levels, start: float, end: float) -> float:
    """Average a stretch's power, in dB; very faint where there is no frame."""
    part = levels[int(start / FRAME_SECONDS) : int(end / FRAME_SECONDS) + 1]
    if not len(part):
        return -100.0
    return float(10 * np.log10(np.mean(10 ** (part.astype(np.float64) / 10))))


def _share(explained: Mask, start: float, end: float) -> float:
    """Tell which share of a stretch is explained by the leak."""
    part = explained[int(start / FRAME_SECONDS) : int(end / FRAME_SECONDS) + 1]
    return float(part.mean()) if len(part) else 0.0


def _is_same(run: Sequence[Word], beside: Sequence[Word]) -> bool:
    if not beside:
        return False
    mine = "".join(word.text.lower() for word in run)
    theirs = "".join(word.text.lower() for word in beside)
    return fuzz.partial_ratio(mine, theirs) >= SAME_TEXT_FROM
