"""Speech that the voice detector heard and the recogniser wrote no word for.

Source: `tallenne bench measures`, whose figures docs/measures.md gives.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from analytics.talk import joined, length, name_of, spoken
from analytics.turn_taking import Span, Talk
from custody.records.lost_speech import lost_spans
from custody.records.transcripts import Speech, Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class LostSpeech:
    """What of a call's speech no word was written for.

    Attributes:
        spans: by the party whose channel it is, in order.
        unnamed: on channels that parties share.
        shares: of the seconds of speech that were heard, how many were lost: under
            `lost_speech_share` of the call, `lost_speech_share_...` of each party.
            Empty where it is not known what was heard.
    """

    spans: Talk = field(default_factory=dict)
    unnamed: Sequence[Span] = ()
    shares: Mapping[str, float] = field(default_factory=dict)

    def added_to(self, talk: Talk) -> dict[str, Sequence[Span]]:
        """Give each party's speech with what was lost of it."""
        whole = dict(talk)
        for party, listed in self.spans.items():
            whole[party] = joined([*talk.get(party, ()), *listed])
        return whole


NONE_LOST = LostSpeech()


def lost_speech(turns: Sequence[Turn], speech: Speech | None) -> LostSpeech:
    """Find the speech that no word was written for.

    Args:
        turns: of one call.
        speech: where somebody was heard, for each channel; None where it is not known.
    """
    if speech is None:
        return NONE_LOST
    named: dict[str, list[Span]] = {}
    unnamed: list[Span] = []
    shares: dict[str, float] = {}
    for channel, heard in enumerate(speech):
        lost = _lost(channel, heard, turns)
        owner = _owner(channel, turns)
        if owner is None:
            unnamed += lost
        elif heard:
            named.setdefault(owner, []).extend(lost)
            shares[f"lost_speech_share_{owner}"] = _share(lost, heard)
    spans = {owner: sorted(lost) for owner, lost in named.items() if lost}
    if heard_at_all := [span for heard in speech for span in heard]:
        every = [*unnamed, *(span for lost in spans.values() for span in lost)]
        shares["lost_speech_share"] = _share(every, heard_at_all)
    return LostSpeech(spans=spans, unnamed=tuple(unnamed), shares=shares)


def _lost(channel: int, heard: Iterable[Span], turns: Sequence[Turn]) -> list[Span]:
    own = _written(turn for turn in turns if turn.channel == channel)
    others = _written(turn for turn in turns if turn.channel != channel)
    return list(lost_spans(heard, own, others))


def _written(turns: Iterable[Turn]) -> list[Span]:
    return joined(span for turn in turns for span in spoken(turn.words))


def _owner(channel: int, turns: Sequence[Turn]) -> str | None:
    """Name whose channel it is; None where voices on it were told apart."""
    own = [turn for turn in turns if turn.channel == channel]
    if any(turn.speaker is not None for turn in own):
        return None
    names = {name_of(turn) for turn in own} or {f"channel_{channel}"}
    return names.pop() if len(names) == 1 else None


def _share(lost: Iterable[Span], heard: Iterable[Span]) -> float:
    whole = length(heard)
    return round(min(1.0, length(lost) / whole), 4) if whole else 0.0
