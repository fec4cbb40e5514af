"""From a turn as somebody typed it to the rows that say what they changed."""

from dataclasses import dataclass, field
from datetime import datetime

from custody.accounts.permissions import Viewer
from custody.accounts.viewing import CallView
from custody.errors import WordsHiddenError
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
from custody.records.rewording import reworded
from custody.records.transcripts import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Why somebody corrects, or takes a correction back."""

    reason: CorrectionReason
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEdit:
    """One turn as somebody wants it.

    Attributes:
        revision: of the view that they saw it in.
        turn: its place in that view's transcript.
        text: the whole turn as they typed it, hidden words left in brackets.
        party: who said it.
    """

    call_id: CallId
    revision: str
    turn: int
    text: str = field(repr=False)
    party: PartyRole | None
    why: Why


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

    @property
    def hiding(self) -> tuple[Redaction, ...]:
        """The spans that are hidden from the one who corrects."""
        is_masked = self.view.rendition is Rendition.REDACTED
        return self.view.redactions if is_masked else ()


def corrections_in(
    desk: CorrectionDesk, edit: TurnEdit, first: int
) -> list[Correction]:
    """Give the corrections that an edited turn holds, numbered from `first`.

    Raises:
        WordsHiddenError: hidden words were changed.
    """
    turn = desk.spoken.transcript.turns[edit.turn]
    origins = desk.spoken.origins[edit.turn]
    changes = reworded(
        [word.text for word in masked_turn(turn, desk.hiding).words],
        origins,
        _printable(edit.text),
        hidden=_hidden(turn, desk.hiding),
    )
    made: list[Correction] = []
    for change in changes:
        if _takes_hidden(desk, turn, change.origin, change.shown):
            raise WordsHiddenError(edit.call_id)
        made.append(
            desk.row(
                first + len(made),
                CorrectionKind.TEXT,
                edit.why,
                desk.span(change.origin),
                after=change.after,
            )
        )
    if edit.party != turn.party:
        whole = Origin(origins[0].turn, origins[0].first, origins[-1].after)
        made.append(
            desk.row(
                first + len(made),
                CorrectionKind.PARTY,
                edit.why,
                desk.span(whole),
                party=edit.party,
            )
        )
    return made


def _hidden(turn: Turn, hiding: tuple[Redaction, ...]) -> frozenset[int]:
    return frozenset(
        place
        for place, word in enumerate(turn.words)
        if hides(hiding, turn.channel, word)
    )


def _takes_hidden(
    desk: CorrectionDesk, turn: Turn, origin: Origin, shown: range
) -> bool:
    """Tell whether a change takes hidden words away, a person's or the machine's."""
    if not _hidden(turn, desk.hiding).isdisjoint(shown):
        return True
    machine = desk.spoken.machine.turns[origin.turn]
    heard = machine.words[origin.first : origin.after]
    return any(hides(desk.hiding, machine.channel, word) for word in heard)


def _printable(text: str) -> str:
    """Leave out signs that nobody sees and that could turn what is read around."""
    return "".join(one for one in text if one.isprintable() or one.isspace())
