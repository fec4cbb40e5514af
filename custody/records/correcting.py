"""Laying corrections over the machine's transcript: pure, and the same every time.

Whatever no correction is about comes out as it went in: no word is lost, none changes
its place. A correction whose words cannot be found again is left out and said to be
stale, rather than laid over words that it was not made for.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from custody.records.calls import PartyRole
from custody.records.corrections import (
    Corrected,
    Correction,
    CorrectionKind,
    CorrectionState,
    Origin,
    Standing,
)
from custody.records.pieces import Piece, added_piece, put_together, spread
from custody.records.transcripts import Transcript, Turn, Word

SLACK_SECONDS: Final = 0.75
"""How far another model may place the same words: twice what whisper-base's own word
times are out by on telephone audio."""
ALIKE: Final = 0.8
"""Share of equal letters from which a new reading is of the same words."""
EXACT_LETTERS: Final = 4
"""Texts of so few letters must be equal: one letter of four is another word."""
SHARED: Final = 0.5
"""Share of the shorter span from which two spans are about the same words."""


def corrected(transcript: Transcript, corrections: Iterable[Correction]) -> Transcript:
    """Give the transcript as people have set it right."""
    return lay_over(transcript, corrections).transcript


def lay_over(transcript: Transcript, corrections: Iterable[Correction]) -> Corrected:
    """Lay corrections over a transcript, and tell where each of them stands.

    Args:
        transcript: the machine's.
        corrections: of its call, in any order.
    """
    standing = tuple(_standing(transcript, tuple(corrections)))
    texts: dict[_Place, Correction] = {}
    parties: dict[_Spot, PartyRole | None] = {}
    for one, place in standing:
        if place is None:
            continue
        if one.correction.kind is CorrectionKind.TEXT:
            texts[place] = one.correction
        else:
            parties |= dict.fromkeys(_spots(place), one.correction.party)
    added = (
        added_piece(one.correction)
        for one, _ in standing
        if one.correction.kind is CorrectionKind.ADDED
        and one.state is CorrectionState.APPLIED
        and one.correction.after
    )
    heard = (
        piece
        for number, turn in enumerate(transcript.turns)
        for piece in _pieces(number, turn, texts, parties)
    )
    pieces = put_together(heard, added)
    return Corrected(
        machine=transcript,
        transcript=replace(transcript, turns=tuple(piece.turn for piece in pieces)),
        origins=tuple(piece.origins for piece in pieces),
        standing=tuple(one for one, _ in standing),
    )


_Place = Origin
"""Words of one of the machine's turns."""

_Spot = tuple[int, int]
"""A turn of the machine's, and a word of it."""


def _spots(place: _Place) -> set[_Spot]:
    return {(place.turn, word) for word in range(place.first, place.after)}


def _standing(
    transcript: Transcript, corrections: tuple[Correction, ...]
) -> list[tuple[Standing, _Place | None]]:
    """Say of each correction where it stands, the latest deciding first."""
    withdrawals = {
        one.withdraws: one
        for one in corrections
        if one.kind is CorrectionKind.WITHDRAWAL
    }
    latest_first = sorted(corrections, key=lambda one: one.number, reverse=True)
    later: list[tuple[Correction, _Place | None]] = []
    found: list[tuple[Standing, _Place | None]] = []
    for one in latest_first:
        if one.kind is CorrectionKind.WITHDRAWAL:
            continue
        if one.number in withdrawals:
            taken_back = Standing(
                correction=one,
                state=CorrectionState.WITHDRAWN,
                withdrawal=withdrawals[one.number],
            )
            found.append((taken_back, None))
            continue
        is_added = one.kind is CorrectionKind.ADDED
        place = None if is_added else _find(transcript, one)
        if is_added:
            state = _state_of_added(transcript, one, later)
        else:
            state = _state(one, place, later)
        later.append((one, place))
        if state is not CorrectionState.APPLIED:
            place = None
        found.append((_stand(transcript, one, state, place), place))
    return found[::-1]


def _state(
    one: Correction,
    place: _Place | None,
    later: Iterable[tuple[Correction, _Place | None]],
) -> CorrectionState:
    later = list(later)
    if place is not None and one.kind is CorrectionKind.PARTY:
        # word by word: a later one of some of them leaves the others whose they were
        told = (its for other, its in later if other.kind is one.kind and its)
        if _spots(place).issubset(spot for its in told for spot in _spots(its)):
            return CorrectionState.SUPERSEDED
        return CorrectionState.APPLIED
    if any(_supersedes(other, one, its, place) for other, its in later):
        return CorrectionState.SUPERSEDED
    return CorrectionState.STALE if place is None else CorrectionState.APPLIED


def _state_of_added(
    transcript: Transcript,
    one: Correction,
    later: Iterable[tuple[Correction, _Place | None]],
) -> CorrectionState:
    """Tell where added words stand: another model may have heard them by now."""
    if any(
        other.kind is CorrectionKind.ADDED and other.withdraws == one.number
        for other, _ in later
    ):
        return CorrectionState.SUPERSEDED
    if _is_of(transcript, one) or not words_within(
        transcript, channel=one.channel, start=one.start, end=one.end, party=one.party
    ):
        return CorrectionState.APPLIED
    return CorrectionState.STALE


def words_within(
    transcript: Transcript,
    *,
    channel: int,
    start: float,
    end: float,
    party: PartyRole | None,
) -> tuple[Word, ...]:
    """Give a party's words whose middle lies in these seconds of a channel.

    Words of nobody known count as everybody's, and everybody's as nobody known's.
    """
    return tuple(
        word
        for turn in transcript.turns
        if turn.channel == channel
        and (turn.party == party or turn.party is None or party is None)
        for word in turn.words
        if start <= (word.start + word.end) / 2 < end
    )


def _is_of(transcript: Transcript, one: Correction) -> bool:
    """Tell whether a correction was made on this very transcript."""
    return (
        transcript.created_at == one.transcribed_at
        and transcript.model_sha256 == one.model_sha256
    )


def _stand(
    transcript: Transcript,
    one: Correction,
    state: CorrectionState,
    place: _Place | None,
) -> Standing:
    words = (
        transcript.turns[place.turn].words[place.first : place.after] if place else ()
    )
    return Standing(correction=one, state=state, heard=words)


def _supersedes(
    later: Correction, one: Correction, its: _Place | None, place: _Place | None
) -> bool:
    """Tell whether a later correction is about some of the same words."""
    if later.kind is not one.kind or later.channel != one.channel:
        return False
    if its is not None and place is not None:
        same_turn = its.turn == place.turn
        return same_turn and its.first < place.after and place.first < its.after
    shared = min(later.end, one.end) - max(later.start, one.start)
    shorter = min(later.end - later.start, one.end - one.start)
    return shared > 0 and shared >= SHARED * shorter


def _find(transcript: Transcript, one: Correction) -> _Place | None:
    """Find the words that a correction is about, None when they are not there.

    In the transcript that it was made on they are found by their times; in another by
    their times, nearly, and by what they say: what the machine said then, or what the
    person said, should the machine have learnt it.
    """
    slack = 0.001 if _is_of(transcript, one) else SLACK_SECONDS
    best: tuple[float, float] = (0.0, 0.0)
    found: _Place | None = None
    for number, turn in enumerate(transcript.turns):
        if turn.channel != one.channel or turn.start > one.end + slack:
            continue
        if max(word.end for word in turn.words) < one.start - slack:
            continue
        for place in _windows(number, turn, one, slack):
            likeness = _likeness(turn.words[place.first : place.after], one)
            if likeness > best:
                best, found = likeness, place
    return found


def _windows(
    number: int, turn: Turn, one: Correction, slack: float
) -> Iterator[_Place]:
    """Give the runs of a turn's words that may be those of a correction."""
    near = [
        place
        for place, word in enumerate(turn.words)
        if one.start - slack <= word.start and word.end <= one.end + slack
    ]
    if not near:
        return
    first, last = near[0], near[-1] + 1
    wanted = len(one.before.split()), len(one.after.split())
    spare = 0 if slack < SLACK_SECONDS else 2
    for size in {
        size for many in wanted for size in range(many - spare, many + spare + 1)
    }:
        if size < 1:
            continue
        for begin in range(first, last - size + 1):
            yield _Place(number, begin, begin + size)


def _likeness(words: Sequence[Word], one: Correction) -> tuple[float, float]:
    """Rate words against a correction: letters alike, then seconds shared; 0 for no."""
    said = _folded(" ".join(word.text for word in words))
    alike = max(_alike(said, _folded(one.before)), _alike(said, _folded(one.after)))
    start, end = words[0].start, words[-1].end
    shared = min(end, one.end) - max(start, one.start)
    whole = max(end, one.end) - min(start, one.start)
    if not alike or (shared <= 0 and whole > 0):
        return (0.0, 0.0)
    return (alike, shared / whole if whole else 1.0)


def _alike(said: str, wanted: str) -> float:
    if not wanted:
        return 0.0
    if said == wanted:
        return 1.0
    if min(len(said), len(wanted)) <= EXACT_LETTERS:
        return 0.0
    share = SequenceMatcher(None, said, wanted, autojunk=False).ratio()
    return share if share >= ALIKE else 0.0


def _folded(text: str) -> str:
    """Leave out what two readings of the same words differ in: case and signs."""
    bare = "".join(one if one.isalnum() else " " for one in text.casefold())
    return " ".join(bare.split()) or " ".join(text.split())


def _pieces(
    number: int,
    turn: Turn,
    texts: dict[_Place, Correction],
    parties: dict[_Spot, PartyRole | None],
) -> Iterator[Piece]:
    """Write one of the machine's turns anew; more than one where parties change."""
    starts = {place.first: place for place in texts if place.turn == number}
    words: list[Word] = []
    origins: list[Origin] = []
    party, is_moved = turn.party, False
    at = 0
    while at < len(turn.words):
        place = starts.get(at, _Place(number, at, at + 1))
        speaks = parties.get((number, at), turn.party)
        if words and speaks != party:
            yield _piece(replace(turn, party=party), words, origins, is_moved=is_moved)
            words, origins = [], []
            is_moved = True
        party = speaks
        is_moved = is_moved or (number, at) in parties
        heard = turn.words[place.first : place.after]
        said = _rewritten(heard, texts[place]) if place in texts else heard
        words.extend(said)
        origins.extend(place for _ in said)
        at = place.after
    if words:
        yield _piece(replace(turn, party=party), words, origins, is_moved=is_moved)


def _piece(
    turn: Turn, words: list[Word], origins: list[Origin], *, is_moved: bool
) -> Piece:
    """Make a turn; its doubts go once no word of it is the machine's."""
    is_ours = all(word.correction is not None for word in words)
    flags = () if is_ours else turn.flags
    said = replace(turn, words=tuple(words), flags=flags)
    return Piece(said, tuple(origins), is_moved=is_moved)


def _rewritten(heard: Sequence[Word], correction: Correction) -> tuple[Word, ...]:
    """Spread a person's words over the seconds of the machine's.

    As many words as the machine heard take its times one by one; others share the
    seconds by their letters.
    """
    texts = correction.after.split()
    if len(texts) == len(heard):
        times = [(word.start, word.end) for word in heard]
    else:
        times = list(spread(texts, heard[0].start, heard[-1].end))
    return tuple(
        Word(
            start=start,
            end=end,
            text=text,
            probability=1.0,
            correction=correction.number,
        )
        for text, (start, end) in zip(texts, times, strict=True)
    )
