"""From a turn as somebody typed it to the rows that say what they changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Final

from custody.accounts.permissions import Viewer
from custody.accounts.viewing import CallView
from custody.errors import CorrectionRefusedError, WordsHiddenError
from custody.records.calls import PartyRole
from custody.records.corrections import (
    Corrected,
    Correction,
    CorrectionKind,
    CorrectionReason,
    Origin,
)
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.records.redactions import Redaction, hides, masked_turn
from custody.records.rewording import Change, OneWordTwoPartiesError, reworded

TWO_PARTIES: Final = (
    "the machine heard one word where two parties are to speak; keep its word with one "
    "of them, and add what the other said with “Add words”"
)
ONE_CHANNEL: Final = "only turns that follow each other on one channel go together"
WHOLE_ADDED: Final = (
    "words that a person added are one party's; take them back and add them anew"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Why somebody corrects, or takes a correction back."""

    reason: CorrectionReason
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidPiece:
    """What one party said, as somebody typed it; hidden words left in brackets."""

    text: str = field(repr=False)
    party: PartyRole | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEdit:
    """One turn, or some that follow each other on a channel, as somebody wants them.

    Attributes:
        revision: of the view that they saw them in.
        turn: the first one's place in that view's transcript.
        num_turns: how many are edited together.
        pieces: what was said in them, in order, one for each time that the party
            changes: two pieces part a turn, words typed in another piece move there.
    """

    call_id: CallId
    revision: str
    turn: int
    num_turns: int = 1
    pieces: tuple[SaidPiece, ...]
    why: Why

    def __post_init__(self) -> None:
        """Refuse what no view can hold.

        Raises:
            ValueError: there is no turn, or no piece.
        """
        if self.turn < 0 or self.num_turns < 1 or not self.pieces:
            msg = "an edit is of some turns, and gives some pieces"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Some of the machine's words: where, and as it wrote them."""

    channel: int
    start: float
    end: float
    before: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDesk:
    """What a correction is made from, read at one moment."""

    view: CallView
    spoken: Corrected
    viewer: Viewer
    now: datetime

    def row(  # noqa: PLR0913 # a row is all of these
        self,
        number: int,
        kind: CorrectionKind,
        why: Why,
        span: Span,
        *,
        after: str = "",
        party: PartyRole | None = None,
        withdraws: int | None = None,
    ) -> Correction:
        """Write a correction of this moment."""
        machine = self.spoken.machine
        return Correction(
            call_id=machine.call_id,
            number=number,
            kind=kind,
            channel=span.channel,
            start=span.start,
            end=span.end,
            before=span.before,
            after=after,
            party=party,
            withdraws=withdraws,
            reason=why.reason,
            note=" ".join(why.note.split()),
            author=self.viewer.account_id,
            rendition=self.view.rendition,
            model=machine.model,
            model_sha256=machine.model_sha256,
            transcribed_at=machine.created_at,
            made_at=self.now,
        )

    def span(self, origin: Origin) -> Span:
        """Give the machine's words that an origin names."""
        turn = self.spoken.machine.turns[origin.turn]
        words = turn.words[origin.first : origin.after]
        return Span(
            channel=turn.channel,
            start=words[0].start,
            end=max(word.end for word in words),
            before=" ".join(word.text for word in words),
        )

    def added(self, number: int | None) -> Correction:
        """Give the correction that added some words."""
        return next(
            one.correction
            for one in self.spoken.standing
            if one.correction.number == number
        )

    def span_added(self, added: Correction) -> Span:
        """Give the seconds of words that somebody added."""
        return Span(channel=added.channel, start=added.start, end=added.end)

    @property
    def hiding(self) -> tuple[Redaction, ...]:
        """The spans that are hidden from the one who corrects."""
        is_masked = self.view.rendition is Rendition.REDACTED
        return self.view.redactions if is_masked else ()


def corrections_in(
    desk: CorrectionDesk, edit: TurnEdit, first: int
) -> list[Correction]:
    """Give the corrections that edited turns hold, numbered from `first`.

    Raises:
        CorrectionRefusedError: the turns are not of one channel, or one word of the
            machine's would be said by two.
        WordsHiddenError: hidden words were changed.
    """
    words = list(_words(desk, edit))
    try:
        made = reworded(
            [one.shown for one in words],
            [one.origin for one in words],
            [printable(piece.text) for piece in edit.pieces],
            hidden=frozenset(at for at, one in enumerate(words) if one.is_hidden),
        )
    except OneWordTwoPartiesError as error:
        raise CorrectionRefusedError(TWO_PARTIES) from error
    rows: list[Correction] = []
    for change in made.changes:
        if _takes_hidden(desk, words, change):
            raise WordsHiddenError(edit.call_id)
        party = edit.pieces[made.pieces[change.shown[0]]].party
        rows.append(_row_of(desk, edit, change, first + len(rows), party))
    parties = [edit.pieces[piece].party for piece in made.pieces]
    for kind, origin, party in _moved(words, parties):
        number = first + len(rows)
        if kind is CorrectionKind.PARTY:
            span = desk.span(origin)
            rows.append(desk.row(number, kind, edit.why, span, party=party))
        elif origin.added not in {row.withdraws for row in rows}:
            rows.append(_given_to(desk, edit, words, origin, number, party))
    return rows


@dataclass(frozen=True, slots=True)
class _ShownWord:
    """One word of the edited turns."""

    shown: str = field(repr=False)
    origin: Origin
    party: PartyRole | None
    is_hidden: bool


def _words(desk: CorrectionDesk, edit: TurnEdit) -> Iterator[_ShownWord]:
    """Give the words of the edited turns, as they are shown to the one who corrects."""
    places = range(edit.turn, edit.turn + edit.num_turns)
    turns = desk.spoken.transcript.turns
    if len({turns[place].channel for place in places}) > 1:
        raise CorrectionRefusedError(ONE_CHANNEL)
    for place in places:
        turn = turns[place]
        masked = masked_turn(turn, desk.hiding).words
        for word, shown, origin in zip(
            turn.words, masked, desk.spoken.origins[place], strict=True
        ):
            yield _ShownWord(
                shown.text,
                origin,
                turn.party,
                hides(desk.hiding, turn.channel, word),
            )


def _row_of(
    desk: CorrectionDesk,
    edit: TurnEdit,
    change: Change,
    number: int,
    party: PartyRole | None,
) -> Correction:
    """Write one change: of the machine's words, or of words that somebody added."""
    if change.origin.added is None:
        span = desk.span(change.origin)
        kind, after = CorrectionKind.TEXT, change.after
        return desk.row(number, kind, edit.why, span, after=after)
    old = desk.added(change.origin.added)
    return desk.row(
        number,
        CorrectionKind.ADDED,
        edit.why,
        desk.span_added(old),
        after=change.after,
        party=party,
        withdraws=old.number,
    )


def _moved(
    words: Sequence[_ShownWord], parties: Sequence[PartyRole | None]
) -> Iterator[tuple[CorrectionKind, Origin, PartyRole | None]]:
    """Give the words that are another party's now, in runs of one turn's."""
    runs = groupby(
        range(len(words)),
        lambda at: (
            words[at].origin.turn,
            words[at].origin.added,
            parties[at],
            parties[at] != words[at].party,
        ),
    )
    for (turn, added, party, is_moved), group in runs:
        places = list(group)
        if is_moved and added is None:
            first, last = words[places[0]].origin, words[places[-1]].origin
            yield CorrectionKind.PARTY, Origin(turn, first.first, last.after), party
        elif is_moved:
            yield CorrectionKind.ADDED, words[places[0]].origin, party


def _given_to(  # noqa: PLR0913, PLR0917 # a row is all of these
    desk: CorrectionDesk,
    edit: TurnEdit,
    words: Sequence[_ShownWord],
    origin: Origin,
    number: int,
    party: PartyRole | None,
) -> Correction:
    """Give words that somebody added to another party, all of them or none."""
    old = desk.added(origin.added)
    shown = sum(one.origin == origin for one in words)
    if shown != len(old.after.split()):
        raise CorrectionRefusedError(WHOLE_ADDED)
    return desk.row(
        number,
        CorrectionKind.ADDED,
        edit.why,
        desk.span_added(old),
        after=old.after,
        party=party,
        withdraws=old.number,
    )


def _takes_hidden(
    desk: CorrectionDesk, words: Sequence[_ShownWord], change: Change
) -> bool:
    """Tell whether a change takes hidden words away, a person's or the machine's."""
    if any(words[place].is_hidden for place in change.shown):
        return True
    origin = change.origin
    if origin.added is not None:
        return False
    machine = desk.spoken.machine.turns[origin.turn]
    heard = machine.words[origin.first : origin.after]
    return any(hides(desk.hiding, machine.channel, word) for word in heard)


def printable(text: str) -> str:
    """Leave out signs that nobody sees and that could turn what is read around."""
    return "".join(one for one in text if one.isprintable() or one.isspace())
