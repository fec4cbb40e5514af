"""What people set right in a transcript, as the player draws it.

The machine's words stay to be seen: each correction carries them, and words that it
took out keep a place of their own among those that are left.
"""

from collections.abc import Iterable, Sequence

from custody.accounts.viewing import CallView
from custody.records.corrections import (
    Correction,
    CorrectionKind,
    CorrectionState,
    Standing,
)
from custody.records.transcripts import Transcript, Turn
from dashboard import wording

Drawn = dict[str, object]
"""A turn as the player is told of it."""


def correction_notes(view: CallView, zone: str) -> dict[str, dict[str, str]]:
    """Write, by number, what the machine had heard, who set it right, and why."""
    return {
        str(one.correction.number): {
            "was": one.correction.before,
            "title": _title(one.correction, view, zone),
        }
        for one in _applied(view)
    }


def with_taken_out(drawn: Sequence[Drawn], view: CallView) -> list[Drawn]:
    """Put a mark where words were taken out; a turn of nothing else comes back.

    Args:
        drawn: the turns of the view's transcript, in its order.
        view: of the call.
    """
    turns = list(drawn)
    for one in _applied(view):
        if one.correction.after or one.correction.kind is CorrectionKind.ADDED:
            continue
        mark = [round(one.start, 2), round(one.end, 2), "", 1.0, None]
        mark.append(one.correction.number)
        spoken = view.transcript.turns if view.transcript else ()
        place = _turn_around(spoken, one)
        if place is None:
            turns.append(_lone(one, view.machine, mark))
        else:
            words = turns[place]["words"]
            if isinstance(words, list):
                turns[place]["words"] = sorted([*words, mark], key=_start)
    return sorted(turns, key=lambda turn: float(str(turn["start"])))


def about(view: CallView, zone: str) -> list[list[str]]:
    """Write who made the transcript, with what, and how much of it was set right."""
    transcript = view.transcript
    if transcript is None:
        return []
    counted = len(_applied(view))
    language = wording.language(transcript.language)
    sure = wording.share(transcript.language_probability)
    facts = {
        "Model": transcript.model,
        "Engine": transcript.engine,
        "Weights (SHA-256)": transcript.model_sha256,
        "Language": f"{language}, {sure} sure" if language else "none heard",
        "Made": wording.local_time(transcript.created_at, zone),
        "Settings": ", ".join(transcript.settings) or "none told",
        "Set right by people": wording.counted(counted, "place") if counted else "",
    }
    return [[name, value] for name, value in facts.items() if value]


def _applied(view: CallView) -> list[Standing]:
    return [
        one
        for one in view.corrections
        if one.state is CorrectionState.APPLIED
        and one.correction.kind in {CorrectionKind.TEXT, CorrectionKind.ADDED}
        and view.transcript is not None
    ]


def _title(correction: Correction, view: CallView, zone: str) -> str:
    heard = correction.before or "nothing here"
    who = view.authors.get(correction.author, "somebody who has left")
    why = wording.CORRECTION_REASONS[correction.reason]
    note = f" ({correction.note})" if correction.note else ""
    when = wording.local_time(correction.made_at, zone)
    return f"The machine heard: {heard}. Set right by {who}, {when}: {why}{note}"


def _turn_around(turns: Iterable[Turn], one: Standing) -> int | None:
    """Find the turn that stands where words were taken out, None when none is left."""
    middle = (one.start + one.end) / 2
    near = [
        (max(turn.start - middle, middle - turn.end, 0.0), place)
        for place, turn in enumerate(turns)
        if turn.channel == one.correction.channel
        and turn.start <= one.end + 1
        and turn.end >= one.start - 1
    ]
    return min(near)[1] if near else None


def _lone(one: Standing, machine: Transcript | None, mark: list[object]) -> Drawn:
    """Draw a turn that was taken out whole; there is nothing to correct in it."""
    party = next(
        (
            turn.party
            for turn in (machine.turns if machine else ())
            if turn.channel == one.correction.channel
            and turn.start <= one.start <= turn.end
        ),
        None,
    )
    return {
        "party": str(party) if party else None,
        "label": wording.PARTIES[party],
        "channel": one.correction.channel,
        "start": one.start,
        "flags": [],
        "words": [mark],
        "place": None,
    }


def _start(word: list[object]) -> float:
    return float(str(word[0]))
