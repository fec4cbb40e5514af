"""Folders of recordings with known truth, in the forms that others keep them in.

- `truth.json`, as samples/README.md describes it;
- vCons (`*.vcon.json`, `*.vcon`) with the recording inside or beside them;
- `NAME.txt` beside `NAME.wav` (or another suffix): what was said, nothing else;
- CMU Sphinx: a file `transcription` or `PREFIX.transcription` of lines
  `<s> words </s> (id)`.

One folder may hold several forms; a recording that a form named is left out of those
after it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from custody.errors import TruthAbsentError, TruthUnreadableError
from transcribe.accuracy.truth import TruthCall, TruthTurn
from transcribe.accuracy.truth_json import read_truth_json
from transcribe.accuracy.vcon_truth import VconTruthReader

TRUTH_FILE = "truth.json"
AUDIO_SUFFIXES = (
    ".wav",
    ".flac",
    ".ogg",
    ".opus",
    ".mp3",
    ".m4a",
    ".aac",
    ".gsm",
    ".wma",
)

_SPHINX_LINE = re.compile(r"^<s>(?P<text>.*)</s>\s*\((?P<id>[^()]+)\)\s*$")
_NO_SPEECH_MARKS = re.compile(r"<[^>]*>|\[[^\]]*\]|\+\+[^+]*\+\+")
"""Sphinx writes `<sil>`, `[NOISE]` and `++COUGH++` for what is no word."""


def read_set(folder: Path, scratch: Path) -> tuple[TruthCall, ...]:
    """Read every call with known truth in a folder.

    Args:
        folder: looked into, not its folders.
        scratch: an empty folder for recordings that lie inside vCons.

    Raises:
        TruthAbsentError: there is none in any form known here.
        TruthUnreadableError: a truth file is malformed, or its recording is missing.
    """
    if not folder.is_dir():
        raise TruthAbsentError(folder)
    found: dict[Path, TruthCall] = {}
    for call in _in_all_forms(folder, scratch):
        found.setdefault(call.audio, call)
    if not found:
        raise TruthAbsentError(folder)
    return tuple(found.values())


def _in_all_forms(folder: Path, scratch: Path) -> Iterator[TruthCall]:
    if (folder / TRUTH_FILE).is_file():
        yield from read_truth_json(folder / TRUTH_FILE)
    reader = VconTruthReader(scratch)
    for path in _matching(folder, "*.vcon.json", "*.vcon"):
        yield from reader.read(path)
    for path in _matching(folder, "transcription", "*.transcription"):
        yield from _sphinx(path)
    for audio in _recordings(folder):
        text = audio.with_suffix(".txt")
        if text.is_file():
            yield _whole(audio, _text_of(text))


def _matching(folder: Path, *patterns: str) -> Iterator[Path]:
    for pattern in patterns:
        yield from sorted(folder.glob(pattern))


def _recordings(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in AUDIO_SUFFIXES and path.is_file()
    ]


def _sphinx(path: Path) -> Iterator[TruthCall]:
    prefix = path.stem + "_" if path.suffix else ""
    by_id = {audio.stem: audio for audio in _recordings(path.parent)}
    for number, line in enumerate(_text_of(path).splitlines(), start=1):
        if not line.strip():
            continue
        match = _SPHINX_LINE.match(line.strip())
        if match is None:
            raise TruthUnreadableError(path, f"line {number} is not '<s> … </s> (id)'")
        audio = by_id.get(prefix + match["id"]) or by_id.get(match["id"])
        if audio is None:
            why = f"line {number} names a recording that is not there"
            raise TruthUnreadableError(path, why)
        yield _whole(audio, _NO_SPEECH_MARKS.sub(" ", match["text"]))


def _whole(audio: Path, text: str) -> TruthCall:
    turn = TruthTurn(text=" ".join(text.split()))
    return TruthCall(audio=audio, language=None, turns=(turn,) if turn.text else ())


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error
