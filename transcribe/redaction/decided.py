"""The machine's spans with what people decided about them laid over."""

from custody.records.hiding import HidingDecision, decided, standing_of
from custody.records.redactions import Redaction
from custody.records.transcripts import Transcript
from transcribe.redaction.readings import in_order


def with_decisions(
    found: tuple[Redaction, ...],
    decisions: tuple[HidingDecision, ...],
    transcript: Transcript,
) -> tuple[Redaction, ...]:
    """Give what is hidden in a call.

    Args:
        found: the machine's spans.
        decisions: of people, in any order.
        transcript: as people have set it right.

    Returns:
        In order of start and channel; spans of a channel never overlap.
    """
    if not decisions:
        return found
    return in_order(transcript, decided(found, standing_of(decisions, transcript)))
