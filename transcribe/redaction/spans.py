"""Spans to hide: every recogniser's words, with margins, merged, as redactions.

A span starts a little before its first word and ends a little after its last, as far
as that takes no neighbour's middle (`custody.records.redactions.hides`), and further
into silence, where a word may lie that the engine did not hear.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from custody.records.redactions import Redaction, RedactionKind, hides
from custody.records.register import Customer
from custody.records.transcripts import Transcript
from transcribe.redaction.answer_silence import find_silences
from transcribe.redaction.claims import Claim, find_claims
from transcribe.redaction.health import beside, find_health
from transcribe.redaction.speech import Found, Heard, Speech, lay_out
from transcribe.redaction.unread import Sound, find_unread

BEFORE = 0.15
AFTER = 0.2
"""Seconds of margin around words: whisper's word times are out by so much on
telephone audio."""

INTO_SILENCE = 0.6
"""Seconds that a span may reach into wordless time on either side."""

NEAR = 0.4
"""Seconds between spans of one kind that are hidden as one."""

_RANK = tuple(RedactionKind)
"""Kinds from the surest: a word that two recognisers claim goes to the first."""


def find_redactions(  # noqa: PLR0913 # all but the transcript are keyword-only
    transcript: Transcript,
    *,
    customer: Customer | None,
    others: Iterable[Customer] = (),
    staff: Sequence[str] = (),
    is_leaking: bool = False,
    duration: float = math.inf,
    sounds: Sequence[Sound] = (),
    hides_health: bool = False,
) -> tuple[Redaction, ...]:
    """Find what must be hidden in a call.

    Args:
        transcript: what was said; no turns give no spans.
        customer: of this call, whose name, numbers and address are looked for.
        others: further customers it may be about (a household's shared number).
        staff: names of this call's own agent, never another's.
        is_leaking: channels leak into each other, so that a span found on one is
            hidden on all.
        duration: seconds of audio, beyond which no span reaches.
        sounds: where there is sound; what of it nobody read is hidden.
        hides_health: hide talk of somebody's health, too; identifiers stay as found.

    Returns:
        In order of start and channel; spans of a channel never overlap.
    """
    speech = lay_out(transcript)
    unread = find_unread(transcript, sounds, duration=duration)
    if not speech.utterances:
        return _in_order(transcript, unread)
    people = tuple(person for person in (customer, *others) if person is not None)
    claims = find_claims(
        speech,
        people=people,
        staff=staff,
        unread=unread,
        this_year=transcript.created_at.year,
    )
    spans = list(_spans_of(speech, claims, sounds))
    health = list(_spans(speech, find_health(speech))) if hides_health else []
    if is_leaking:
        channels = {stream[0].channel for stream in speech.streams}
        spans = list(_on_all_channels(spans, channels))
        health = list(_on_all_channels(health, channels))
    identifiers = _in_order(transcript, _within(spans, duration))
    told = _in_order(transcript, _within(health, duration))
    both = (*identifiers, *beside(told, identifiers))
    return tuple(sorted(both, key=lambda span: (span.start, span.channel)))


def spans_by_rule(
    transcript: Transcript,
    *,
    customer: Customer | None,
    others: Iterable[Customer] = (),
    sounds: Sequence[Sound] = (),
) -> Mapping[str, tuple[Redaction, ...]]:
    """Give what each rule by itself hides of a call: for the bench, which weighs them.

    Talk of health is no rule here, and a span is on the channel it was found on.
    """
    speech = lay_out(transcript)
    unread = find_unread(transcript, sounds)
    people = tuple(person for person in (customer, *others) if person is not None)
    claims = find_claims(
        speech, people=people, unread=unread, this_year=transcript.created_at.year
    )
    spans: dict[str, tuple[Redaction, ...]] = {}
    for claim in claims:
        mine = tuple(_spans_of(speech, (claim,), sounds))
        spans[claim.rule] = (*spans.get(claim.rule, ()), *mine)
    return spans


def _spans_of(
    speech: Speech, claims: Sequence[Claim], sounds: Sequence[Sound]
) -> Iterator[Redaction]:
    """Give the spans of all that some rules claim."""
    yield from _spans(speech, [one for claim in claims for one in claim.found])
    windows = [one for claim in claims for one in claim.windows]
    yield from find_silences(speech, windows, sounds)
    yield from (span for claim in claims for span in claim.spans)


def _within(spans: Iterable[Redaction], duration: float) -> Iterator[Redaction]:
    """Cut spans off where the audio ends."""
    for span in spans:
        if span.start < duration:
            yield replace(span, end=min(span.end, duration))


def _spans(speech: Speech, found: Iterable[Found]) -> Iterator[Redaction]:
    """Turn hidden words into spans, one for each unbroken stretch of a stream."""
    kinds: dict[tuple[int, int], RedactionKind] = {}
    for one in sorted(found, key=lambda one: _RANK.index(one.kind)):
        for word in one.words:
            kinds.setdefault(word.place, one.kind)
    for stream in speech.streams:
        stretch: list[Heard] = []
        for index, word in enumerate(stream):
            kind = kinds.get(word.place)
            if stretch and (
                kind is None
                or kind is not kinds[stretch[-1].place]
                or word.turn != stretch[-1].turn
            ):
                yield _span(stream, index - len(stretch), index, kinds)
                stretch = []
            if kind is not None:
                stretch.append(word)
        if stretch:
            yield _span(stream, len(stream) - len(stretch), len(stream), kinds)


def _span(
    stream: tuple[Heard, ...],
    first: int,
    after: int,
    kinds: dict[tuple[int, int], RedactionKind],
) -> Redaction:
    """Give the span of words `first` to `after`, the latter not included."""
    start = stream[first].start
    end = max(word.end for word in stream[first:after])
    before = stream[first - 1] if first else None
    behind = stream[after] if after < len(stream) else None
    floor = 0.0 if before is None else _reach_back(before, start)
    ceiling = end + INTO_SILENCE if behind is None else _reach_on(behind, end)
    return Redaction(
        kind=kinds[stream[first].place],
        channel=stream[first].channel,
        start=max(0.0, floor, start - INTO_SILENCE),
        end=min(ceiling, end + INTO_SILENCE),
        turn=stream[first].turn,
    )


def _reach_back(before: Heard, start: float) -> float:
    """Give how early a span may begin: in a gap the gap's start, else the margin."""
    middle = (before.start + before.end) / 2
    return max(middle + 0.01, min(before.end, start - BEFORE))


def _reach_on(behind: Heard, end: float) -> float:
    """Give how late a span may end: before the middle of the word behind it."""
    middle = (behind.start + behind.end) / 2
    return min(middle, max(behind.start, end + AFTER))


def _on_all_channels(
    spans: Iterable[Redaction], channels: set[int]
) -> Iterator[Redaction]:
    for span in spans:
        yield span
        for channel in channels - {span.channel}:
            yield replace(span, channel=channel, turn=None)


def _in_order(
    transcript: Transcript, spans: Iterable[Redaction]
) -> tuple[Redaction, ...]:
    """Merge overlapping spans of a channel, in order of start."""
    merged: list[Redaction] = []
    by_channel = sorted(spans, key=lambda span: (span.channel, span.start, span.end))
    for span in by_channel:
        last = merged[-1] if merged and merged[-1].channel == span.channel else None
        if last is None or not _are_one(transcript, last, span):
            merged.append(span)
            continue
        merged[-1] = replace(
            last,
            kind=min(last.kind, span.kind, key=_RANK.index),
            end=max(last.end, span.end),
            turn=last.turn if last.turn is not None else span.turn,
        )
    return tuple(sorted(merged, key=lambda span: (span.start, span.channel)))


def _are_one(transcript: Transcript, last: Redaction, span: Redaction) -> bool:
    """Tell whether two spans are hidden as one: no word that stays is between."""
    if span.start <= last.end:
        return True
    if last.kind is not span.kind or span.start - last.end > NEAR:
        return False
    joined = replace(last, end=span.start)
    return not any(
        hides((joined,), turn.channel, word)
        for turn in transcript.turns
        for word in turn.words
        if word.start >= last.end - AFTER
        and turn.channel == last.channel
        and not hides((last, span), turn.channel, word)
    )
