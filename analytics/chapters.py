"""What a call is about, stretch by stretch: each wish opens a chapter of its own.

A deed that could be of several kinds belongs to the chapter it is done in.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analytics.business import Business, Deed, Strength, Wish
from custody.records.calls import PartyRole

_GOES_ON = {
    "rescheduling": {"booking", "cancellation"},
    "cancellation": {"booking"},
    "refund": {"payment", "cancellation", "booking"},
    "purchase": {"payment", "booking"},
    "complaint": {"booking"},
}
"""Kinds whose words come up while another is talked over: "a free time" in moving."""
_END = 1 << 30


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sentences from one wish to the next.

    Attributes:
        first, end: orders of sentences, `end` not included.
    """

    kind: str
    first: int
    end: int = _END


def chapters_of(business: Business) -> tuple[Chapter, ...]:
    """Cut a call into chapters by the customer's wishes, or the agent's if none."""
    own = [one for one in business.wishes if one.sentence.party is not PartyRole.AGENT]
    opened: list[tuple[str, int]] = []
    for wish in own or business.wishes[:1]:
        if opened and (
            wish.kind == opened[-1][0] or _is_aside(wish, opened[-1], business)
        ):
            continue
        opened.append((wish.kind, wish.sentence.order))
    ends = [*(order for _, order in opened[1:]), _END][: len(opened)]
    return tuple(
        Chapter(kind, order, end)
        for (kind, order), end in zip(opened, ends, strict=True)
    )


def credited(
    business: Business, chapters: Sequence[Chapter]
) -> Iterator[tuple[Deed, str, Chapter | None]]:
    """Give each deed with the kind it was of, and the chapter it stands in."""
    for deed in business.deeds:
        order = deed.sentence.order
        chapter = next((one for one in chapters if one.first <= order < one.end), None)
        kind = _kind_of(deed, chapter, chapters)
        if kind is not None:
            yield deed, kind, chapter


def _is_aside(wish: Wish, opened: tuple[str, int], business: Business) -> bool:
    """Tell whether a wish belongs to the chapter that is open and not yet done."""
    kind, since = opened
    is_done = any(
        deed.strength is not Strength.HINTED
        and since < deed.sentence.order < wish.sentence.order
        for deed in business.deeds
    )
    return not is_done and wish.kind in _GOES_ON.get(kind, ())


def _kind_of(
    deed: Deed, chapter: Chapter | None, chapters: Sequence[Chapter]
) -> str | None:
    open_kind = chapter.kind if chapter else None
    if not deed.kinds or open_kind in deed.kinds:
        return open_kind
    if "booking" in deed.kinds and open_kind == "rescheduling":
        return open_kind
    if deed.strength is Strength.HINTED:
        # Nobody said what it was about: a moment agreed to is an appointment made.
        return "booking" if not chapters and "booking" in deed.kinds else None
    if len(deed.kinds) == 1:
        kind = next(iter(deed.kinds))
        if kind == "booking" and open_kind == "cancellation":
            return None  # "you have a time booked" is what is to be cancelled
        return kind
    earlier = [
        one.kind
        for one in chapters
        if one.kind in deed.kinds and one.first < deed.sentence.order
    ]
    return earlier[-1] if earlier else None
