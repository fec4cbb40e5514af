"""The evidence sheet: a PDF that a person reads, and a program checks.

The one door of reportlab. Fonts lie in the file, so that it looks the same in a year;
what is printed was escaped, so that no quote can draw anything.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from custody.evidence.dossier import Dossier
from custody.evidence.words import WORDS, Language, Words
from custody.records.corrections import Correction, CorrectionKind
from custody.records.extra_fields import FieldType
from custody.records.verifications import (
    Content,
    Entry,
    EntryKind,
    FieldVerdict,
    RegisterChange,
    VerificationState,
)

FONTS: Final = Path(__file__).parent / "fonts"
PLAIN, BOLD = "LiberationSans", "LiberationSans-Bold"
MARGIN: Final = 20 * mm
FRAME: Final = 6
"""Points that reportlab keeps free within a page's margins."""
WIDTH: Final = A4[0] - 2 * MARGIN

INK, SOFT = colors.HexColor("#1d2733"), colors.HexColor("#5b6774")
LINE, WASH = colors.HexColor("#d5dbe1"), colors.HexColor("#f3f5f7")
TONES: Final = {
    "confirmed": colors.HexColor("#1e7046"),
    "verified": colors.HexColor("#1e7046"),
    "contradicted": colors.HexColor("#a32c2c"),
    "disputed": colors.HexColor("#a32c2c"),
    "unclear": colors.HexColor("#8a5a00"),
    "provisional": colors.HexColor("#8a5a00"),
}
NOTHING: Final = "-"
TIMES: Final = frozenset({"occurred_at", "appointment_at"})
DAYS: Final = frozenset({FieldType.MOMENT, FieldType.DATE})

_BODY = ParagraphStyle("body", fontName=PLAIN, fontSize=9, leading=12.5, textColor=INK)
_SOFT = ParagraphStyle("soft", parent=_BODY, fontSize=8, leading=11, textColor=SOFT)
_TITLE = ParagraphStyle("title", parent=_BODY, fontName=BOLD, fontSize=19, leading=24)
_HEAD = ParagraphStyle(
    "head", parent=_BODY, fontName=BOLD, fontSize=11, leading=15, spaceBefore=14
)
_CODE = ParagraphStyle(
    "code", parent=_SOFT, fontSize=7.2, leading=9.6, splitLongWords=1
)


def sheet_of(dossier: Dossier, language: Language) -> bytes:
    """Draw the sheet; it is not signed yet.

    Raises:
        VerificationRefusedError: there is no verdict that can be read.
    """
    for name, file in ((PLAIN, "Regular"), (BOLD, "Bold")):
        pdfmetrics.registerFont(TTFont(name, FONTS / f"LiberationSans-{file}.ttf"))
    pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD)
    words = WORDS[language].naming(dossier.fields, language)
    drawn = _Sheet(dossier, words)
    sink = io.BytesIO()
    document = SimpleDocTemplate(
        sink,
        pagesize=A4,
        leftMargin=MARGIN - FRAME,
        rightMargin=MARGIN - FRAME,
        topMargin=18 * mm,
        bottomMargin=20 * mm,
        title=f"{drawn.words.title} {dossier.transaction_id}",
        author=dossier.organisation or "Tallenne",
        lang=str(language),
    )
    document.build(drawn.story(), onFirstPage=drawn.foot, onLaterPages=drawn.foot)
    return sink.getvalue()


class _Sheet:
    """One sheet's parts, in the order that they are read."""

    def __init__(self, dossier: Dossier, words: Words) -> None:
        self._dossier = dossier
        self.words = words
        self._verdict = dossier.verdict
        self._content: Content = _said(self._verdict)

    def story(self) -> list[Flowable]:
        return [
            *self._head(),
            *self._fields(),
            *self._findings(),
            *self._set_right(),
            *self._history(),
            *self._calls(),
            *self._check(),
        ]

    def foot(self, canvas: Any, document: Any) -> None:  # noqa: ANN401 # reportlab bears no types
        """Write on every page whose it is, and which page."""
        canvas.saveState()
        canvas.setFont(PLAIN, 7.5)
        canvas.setFillColor(SOFT)
        made = f"{self.words.made} {self._time(self._dossier.made_at)}"
        left = f"{self._dossier.organisation}   {self._dossier.transaction_id}   {made}"
        canvas.drawString(MARGIN, 11 * mm, left.strip())
        page = f"{self.words.page} {document.page}"
        canvas.drawRightString(A4[0] - MARGIN, 11 * mm, page)
        canvas.restoreState()

    def _head(self) -> list[Flowable]:
        words, dossier = self.words, self._dossier
        state = dossier.standing.state
        is_verified = state is VerificationState.VERIFIED
        tone = self._content.verdict if is_verified else state
        number = _safe(f"{words.transaction} {dossier.transaction_id}")
        badge = Paragraph(
            f"<b>{_safe(words.of(state))}</b>",
            ParagraphStyle(
                "badge",
                parent=_BODY,
                fontSize=11,
                leading=14,
                alignment=1,
                textColor=colors.white,
                backColor=TONES.get(str(tone), SOFT),
                borderPadding=(4, 0, 4, 0),
            ),
        )
        left = [
            Paragraph(_safe(dossier.organisation or "Tallenne"), _SOFT),
            Paragraph(_safe(words.title), _TITLE),
            Paragraph(number, _BODY),
        ]
        head = Table([[left, badge]], colWidths=[WIDTH - 45 * mm, 45 * mm])
        head.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *_FLUSH])
        return [head, Spacer(1, 8), *self._warnings()]

    def _warnings(self) -> list[Flowable]:
        words = self.words
        told = []
        if self._dossier.change is RegisterChange.CHANGED:
            told.append(words.changed)
        if self._dossier.change is RegisterChange.WITHDRAWN:
            told.append(words.withdrawn)
        if self._dossier.standing.state is VerificationState.PROVISIONAL:
            told.append(words.provisional)
        if self._dossier.set_right:
            told.append(words.set_right_since)
        style = ParagraphStyle(
            "warning",
            parent=_BODY,
            backColor=colors.HexColor("#fff4dc"),
            borderPadding=6,
            spaceAfter=12,
            spaceBefore=6,
        )
        return [Paragraph(_safe(one), style) for one in told]

    def _fields(self) -> list[Flowable]:
        words = self.words
        rows = [
            [
                Paragraph(_safe(words.of(name)), _SOFT),
                Paragraph(_safe(self._value(name, value)), _BODY),
                Paragraph(self._now(name, value), _SOFT),
            ]
            for name, value in self._content.snapshot
        ]
        table = Table(rows, colWidths=[38 * mm, 62 * mm, WIDTH - 100 * mm])
        table.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE), *_FLUSH])
        head = f"{_safe(words.transaction)} <font color='#5b6774' size='8.5'>"
        head += f"{_safe(words.as_it_stood)}</font>"
        return [KeepTogether([Paragraph(head, _HEAD), Spacer(1, 3), table])]

    def _now(self, name: str, value: str) -> str:
        """Say what the register holds now, where that is something else."""
        if self._dossier.change is not RegisterChange.CHANGED:
            return ""
        now = self._dossier.now.get(name, "")
        if now == value:
            return ""
        return f"→ {_safe(self._value(name, now)) or NOTHING}"

    def _findings(self) -> list[Flowable]:
        words = self.words
        rows: list[list[Any]] = [
            [
                Paragraph(_safe(one), _SOFT)
                for one in ("", words.register, words.quote, words.verdict)
            ]
        ]
        rows += [self._finding(one) for one in self._content.fields]
        widths = [28 * mm, 34 * mm, WIDTH - 92 * mm, 30 * mm]
        table = Table(rows, colWidths=widths, repeatRows=1)
        table.setStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), WASH),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
        overall = self._toned(self._content.verdict)
        head = f"{_safe(words.said)}: {overall}"
        return [Paragraph(head, _HEAD), Spacer(1, 4), table]

    def _finding(self, one: FieldVerdict) -> list[Any]:
        words = self.words
        quote = words.nothing_said
        if one.quote and one.start is not None and one.end is not None:
            who = f"{words.of(one.party)}, " if one.party else ""
            place = f"{who}{one.start:.1f}\u2013{one.end:.1f} s"
            quote = f"“{_safe(one.quote)}”<br/><font color='#5b6774' size='7.5'>"
            quote += f"{_safe(place)}</font>"
            quote += self._by_sound(one)
        verdict = self._toned(one.verdict)
        if one.system is not None and one.system is not one.verdict:
            reading = f"{words.system}: {words.of(one.system).lower()}"
            verdict += f"<br/><font color='#5b6774' size='7.5'>{_safe(reading)}</font>"
        expected = self._value(str(one.name), one.expected)
        return [
            Paragraph(_safe(words.of(one.name)), _BODY),
            Paragraph(_safe(expected), _BODY),
            Paragraph(quote, _BODY if one.quote else _SOFT),
            Paragraph(verdict, _BODY),
        ]

    def _by_sound(self, one: FieldVerdict) -> str:
        """Say why the reading is not in the words: it was made by the sound."""
        if one.num_compared is None:
            return ""
        told = self.words.by_sound.format(num=one.num_compared)
        if one.heard:
            heard = self._value(str(one.name), one.heard)
            told += f" {self.words.system.capitalize()}: {heard}."
        return f"<br/><font color='#8a5a00' size='7.5'>{_safe(told)}</font>"

    def _set_right(self) -> list[Flowable]:
        """List what the transcript says otherwise since the verdict was given."""
        made = self._dossier.set_right
        if not made:
            return []
        table = Table(
            [self._correction(one) for one in made],
            colWidths=[28 * mm, 34 * mm, WIDTH - 104 * mm, 42 * mm],
        )
        table.setStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                *_FLUSH,
            ]
        )
        return [Paragraph(_safe(self.words.set_right), _HEAD), Spacer(1, 4), table]

    def _correction(self, one: Correction) -> list[Any]:
        words = self.words
        place = f"{one.start:.1f}\u2013{one.end:.1f} s"
        if len(self._content.calls) > 1:
            place += f", {words.call.lower()} {one.call_id[:8]}"
        kind, reason = (words.of(f"set_right.{it}") for it in (one.kind, one.reason))
        return [
            Paragraph(_safe(self._time(one.made_at)), _SOFT),
            Paragraph(_safe(place), _SOFT),
            Paragraph(_safe(self._otherwise(one)), _BODY),
            Paragraph(_safe(f"{kind}, {reason}"), _SOFT),
        ]

    def _otherwise(self, one: Correction) -> str:
        """Write what stood there and what stands there now."""
        before = f"“{one.before}”" if one.before else NOTHING
        if one.kind is CorrectionKind.WITHDRAWAL:
            return before
        after = f"“{one.after}”" if one.after else NOTHING
        if one.kind is CorrectionKind.PARTY:
            after = self.words.of(one.party or "set_right.unknown_party")
        return f"{before} → {after}"

    def _history(self) -> list[Flowable]:
        parts: list[Flowable] = [Paragraph(_safe(self.words.history), _HEAD)]
        for entry in self._dossier.standing.entries:
            parts += [Spacer(1, 3), Paragraph(self._line(entry), _BODY)]
        return [KeepTogether(parts)]

    def _line(self, entry: Entry) -> str:
        words, content = self.words, entry.content
        name = f"<b>{_safe(words.of(entry.kind))}</b>"
        line = f"{entry.number}. {name}, {_safe(self._time(entry.made_at))}"
        if content is None:
            return line
        parts = [line, _safe(content.author_name)]
        if entry.kind is EntryKind.VERDICT:
            parts.append(self._toned(content.verdict))
        if content.agrees is not None:
            parts.append(_safe(words.of("agrees" if content.agrees else "disagrees")))
        if content.reason is not None:
            parts.append(_safe(words.of(content.reason)))
        if content.disputed_by is not None:
            parts.append(_safe(words.of(content.disputed_by)))
        if entry.refers_to is not None:
            parts.append(f"{_safe(words.entry.lower())} {entry.refers_to}")
        note = (
            f"<br/>{_safe(words.note)}: {_safe(content.note)}" if content.note else ""
        )
        return ", ".join(parts) + note

    def _calls(self) -> list[Flowable]:
        words = self.words
        parts: list[Flowable] = [Paragraph(_safe(words.calls), _HEAD)]
        for call in self._content.calls:
            spans = ", ".join(
                f"{start:.1f}\u2013{end:.1f} s" for start, end in call.seconds
            )
            lines = [
                (words.call, f"{call.call_id}, {self._time(call.started_at)}"),
                (words.seconds, spans),
                (
                    f"{words.recording} ({words.of(call.audio)})",
                    f"SHA-256 {call.audio_sha256}",
                ),
                (words.transcript, f"SHA-256 {call.transcript_sha256 or NOTHING}"),
                (words.model, f"{call.model or NOTHING}  SHA-256 {call.model_sha256}"),
            ]
            parts += [Spacer(1, 3), _listed(lines)]
        entry = self._verdict
        lines = [
            (words.snapshot, f"SHA-256 {self._content.snapshot_sha256}"),
            (f"{words.entry} {entry.number}", f"SHA-256 {entry.content_sha256}"),
        ]
        return [KeepTogether([*parts, _listed(lines)])]

    def _check(self) -> list[Flowable]:
        words = self.words
        fingerprint = Paragraph(
            f"{_safe(words.key)}<br/><b>{_safe(self._dossier.fingerprint)}</b>", _SOFT
        )
        box = Table(
            [[[Paragraph(words.check, _SOFT), Spacer(1, 4), fingerprint]]],
            colWidths=[WIDTH],
        )
        box.setStyle([("BACKGROUND", (0, 0), (-1, -1), WASH)])
        head = Paragraph(_safe(words.check_title), _HEAD)
        return [KeepTogether([head, Spacer(1, 3), box])]

    def _toned(self, code: object) -> str:
        tone = TONES.get(str(code), SOFT).hexval()[2:]
        return f"<font color='#{tone}'><b>{_safe(self.words.of(code))}</b></font>"

    def _value(self, name: str, value: str) -> str:
        """Write a value of the register for people, times in the clinic's own zone."""
        if name == "kind":
            return self.words.of(value)
        own = self._dossier.fields.get(name)
        if own is not None and own.type is FieldType.AMOUNT and value:
            return f"{value} €"
        is_time = name in TIMES or (own is not None and own.type in DAYS)
        if not is_time or not value:
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        if own is not None and own.type is FieldType.DATE:
            return f"{moment.day}.{moment.month}.{moment.year}"
        return self._time(moment)

    def _time(self, moment: datetime) -> str:
        if moment.tzinfo is not None:
            moment = moment.astimezone(ZoneInfo(self._dossier.zone))
        return f"{moment.day}.{moment.month}.{moment.year} {moment:%H.%M}"


_FLUSH: Final[Sequence[tuple[Any, ...]]] = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
)


def _listed(lines: Sequence[tuple[str, str]]) -> Table:
    rows = [
        [Paragraph(_safe(name), _SOFT), Paragraph(_safe(value), _CODE)]
        for name, value in lines
    ]
    table = Table(rows, colWidths=[38 * mm, WIDTH - 38 * mm])
    table.setStyle(list(_FLUSH))
    return table


def _said(entry: Entry) -> Content:
    """Give a verdict's content; a dossier's verdict always has one."""
    if entry.content is None:
        msg = "a dossier without a content"
        raise ValueError(msg)
    return entry.content


def _safe(text: str) -> str:
    """Escape what reportlab would read as markup."""
    return escape(text)
