"""Reading `truth.json`: a list of calls with turns, as samples/README.md describes."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from custody.errors import TruthUnreadableError
from custody.records.calls import PartyRole
from transcribe.accuracy.truth import TruthCall, TruthTurn, TruthWord

_ROLES = {str(role): role for role in PartyRole}


def read_truth_json(path: Path) -> Iterator[TruthCall]:
    """Read each call of the list; its recording lies beside the file.

    A turn may bear `words`, each with `start`, `end` and `text`.

    Raises:
        TruthUnreadableError: it is not in that form, or a recording is missing.
    """
    try:
        listed = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error
    if not isinstance(listed, list):
        why = "it is no list of calls"
        raise TruthUnreadableError(path, why)
    for number, call in enumerate(listed, start=1):
        try:
            yield _call(path, call)
        except KeyError as error:
            why = f"call {number} lacks {error.args[0]!r}"
            raise TruthUnreadableError(path, why) from error
        except (AttributeError, TypeError, ValueError) as error:
            why = f"call {number} has a field of the wrong kind"
            raise TruthUnreadableError(path, why) from error


def _call(path: Path, call: Mapping[str, object]) -> TruthCall:
    name = str(call["file"])
    audio = path.parent / name
    if Path(name).name != name or not audio.is_file():
        raise TruthUnreadableError(path, "a recording that it names is not beside it")
    turns = call["turns"]
    if not isinstance(turns, list):
        raise TypeError
    language = call.get("lang")
    return TruthCall(
        audio=audio,
        language=None if language is None else str(language),
        turns=tuple(sorted((_turn(turn) for turn in turns), key=_start)),
    )


def _turn(turn: Mapping[str, object]) -> TruthTurn:
    channel = turn.get("channel")
    words = turn.get("words") or ()
    if not isinstance(words, list | tuple):
        raise TypeError
    return TruthTurn(
        text=str(turn["text"]),
        party=_ROLES.get(str(turn.get("speaker"))),
        channel=None if channel is None else int(str(channel)),
        start=_seconds(turn.get("start")),
        end=_seconds(turn.get("end")),
        words=tuple(
            TruthWord(
                start=float(word["start"]),
                end=float(word["end"]),
                text=str(word["text"]),
            )
            for word in words
        ),
    )


def _seconds(value: object) -> float | None:
    return None if value is None else float(str(value))


def _start(turn: TruthTurn) -> float:
    return turn.start or 0.0
