"""Which rules are worth what they take: identifiers and other speech, rule by rule.

By the spans on the channel on which each was found: what is silenced on the other
channel, or to the end of a word, is no rule's choice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from custody.records.redactions import Redaction
from transcribe.redaction.spoken_truth import SpokenPiece, SpokenTruth

FRAME_SECONDS = 0.02


@dataclass(slots=True)
class RuleTally:
    """Seconds that one rule hides.

    Attributes:
        found: of identifiers; agents' own names are not counted.
        found_alone: of these no other rule hides.
        lost: of other speech.
        lost_alone: of this no other rule hides.
    """

    found: float = 0.0
    found_alone: float = 0.0
    lost: float = 0.0
    lost_alone: float = 0.0


def count_rules(
    truth: SpokenTruth,
    spans: Mapping[str, Iterable[Redaction]],
    tallies: dict[str, RuleTally],
    *,
    without: Iterable[int] = (),
) -> None:
    """Count one call into the tallies, which grow by the rules that are new.

    Args:
        truth: what was said.
        spans: what each rule hides, by its name.
        tallies: by the rule's name.
        without: channels that are hidden whole, by no rule's choice.
    """
    left_out = frozenset(without)
    pieces = [p for p in truth.pieces if not p.is_agents and p.channel not in left_out]
    for piece in pieces:
        hidden = {rule: _frames(piece, those) for rule, those in spans.items()}
        if not hidden:
            continue
        num_rules = np.sum(list(hidden.values()), axis=0)
        for rule, frames in hidden.items():
            seconds = float(frames.sum()) * FRAME_SECONDS
            alone = float((frames & (num_rules == 1)).sum()) * FRAME_SECONDS
            tally = tallies.setdefault(rule, RuleTally())
            if piece.kind is None:
                tally.lost += seconds
                tally.lost_alone += alone
            else:
                tally.found += seconds
                tally.found_alone += alone


def _frames(piece: SpokenPiece, spans: Iterable[Redaction]) -> npt.NDArray[np.bool_]:
    """Tell of each frame of a piece whether one of some spans hides it."""
    num_frames = max(0, round((piece.end - piece.start) / FRAME_SECONDS))
    hidden = np.zeros(num_frames, dtype=np.bool_)
    for span in spans:
        if span.channel == piece.channel:
            first = round((span.start - piece.start) / FRAME_SECONDS)
            after = round((span.end - piece.start) / FRAME_SECONDS)
            hidden[max(0, first) : max(0, after)] = True
    return hidden
