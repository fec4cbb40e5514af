"""What a call is about, stretch by stretch: each wish opens a chapter of its own.

A deed that could be of several kinds belongs to the chapter it is done in.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analytics.business import GREETED, Business
from analytics.last_words import ANOTHER, BUT, MONEY, OWN
from analytics.moment_words import hints_at_moment, names_clock, names_moment
from analytics.sentences import WORDS, Deed, Sentence, Strength, denies
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole

_GOES_ON = {
    "rescheduling": {"booking", "cancellation"},
    "cancellation": {"booking", "payment"},
    "refund": {"payment", "cancellation", "booking"},
    "purchase": {"payment", "booking", "marketing_ban"},
    "complaint": {"booking"},
}
"""Kinds whose words come up while another is talked over: "a free time" in moving."""
_END = 1 << 30
OPENING = 3
"""Sentences in which a caller says that it is about an appointment of theirs."""
MOMENTS = {"booking", "rescheduling", "cancellation"}
"""Kinds that are about a moment."""
_BUYS = frozenset({"purchase"})
OTHER = ""
"""Kind of a chapter that was opened without a wish that we know."""


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
    """Cut a call into chapters by the customer's wishes, or the agent's if none.

    Where nobody's words told a wish, what the agent offers does: a moment to come, or
    the price of what was asked about.
    """
    own = [one for one in business.wishes if one.sentence.party is not PartyRole.AGENT]
    done = {one.sentence.order for one in business.deeds}
    others = [
        one
        for one in business.wishes
        if one.sentence.order >= GREETED and one.sentence.order not in done
    ]
    opened: list[tuple[str, int]] = []
    for kind, order in sorted(
        (
            *((wish.kind, wish.sentence.order) for wish in own or others[:1]),
            *((OTHER, order) for order in business.turns),
        ),
        key=lambda one: one[1],
    ):
        if opened and (
            (kind == opened[-1][0] and not _is_another(order, opened[-1], business))
            or _is_aside((kind, order), opened[-1], business)
        ):
            continue
        opened.append((kind, order))
    opened = _with_implied(opened, business)
    ends = [*(order for _, order in opened[1:]), _END][: len(opened)]
    return tuple(
        Chapter(_of_an_own_one(kind, order, end, business), order, end)
        for (kind, order), end in zip(opened, ends, strict=True)
    )


def _with_implied(
    opened: Sequence[tuple[str, int]], business: Business
) -> list[tuple[str, int]]:
    """Name the chapters that no wish names by what is offered in them."""
    found = list(opened)
    if not found or found[0][1] > 0:
        found.insert(0, (OTHER, 0))
    ends = [*(order for _, order in found[1:]), _END]
    named = [
        (kind if kind != OTHER else _implied(order, end, business), order)
        for (kind, order), end in zip(found, ends, strict=True)
    ]
    return [one for place, one in enumerate(named) if one[0] != OTHER or place > 0]


def _of_an_own_one(kind: str, first: int, end: int, business: Business) -> str:
    """Say what is done with an appointment that the caller has: moved or cancelled.

    "About my appointment" opens neither; what the agent does tells which it was.
    """
    if kind != "booking":
        return kind
    if _moves_own(first, end, business) and not _is_given_up(first, end, business):
        return "rescheduling"
    opening = business.sentences[first : min(end, first + OPENING)]
    if not any(_is_of_own(one) for one in opening):
        return kind
    deeds = [one for one in business.deeds if first < one.sentence.order < end]
    done = {
        told
        for one in deeds
        if one.strength is Strength.DONE and len(one.kinds & MOMENTS) == 1
        for told in one.kinds & MOMENTS
    }
    if "rescheduling" in done:
        return "rescheduling"
    if (
        any(
            one.is_taken_offer
            and find_any(WORDS[one.sentence.language].OFFERS, one.sentence.tokens)
            for one in deeds
        )
        and "cancellation" not in done
    ):
        return "rescheduling"
    return "cancellation" if "cancellation" in done else kind


def _is_given_up(first: int, end: int, business: Business) -> bool:
    return any(
        first < one.sentence.order < end
        and one.kinds == {"cancellation"}
        and one.strength is not Strength.HINTED
        for one in business.deeds
    )


def _is_of_own(sentence: Sentence) -> bool:
    return (
        sentence.party is not PartyRole.AGENT
        and find_any(OWN[sentence.language], sentence.tokens) is not None
    )


def _implied(first: int, end: int, business: Business) -> str:
    """Say what a stretch of talk was about by the agent's deeds and offers."""
    if _moves_own(first, end, business):
        return "rescheduling"
    deeds = [one for one in business.deeds if first <= one.sentence.order < end]
    told = _by_offers(deeds, business) or _by_deeds(deeds)
    if told != OTHER:
        return told
    for before, after in pairwise(business.sentences[first:end]):
        is_price = after.party is PartyRole.AGENT and not after.asks
        is_answer = before.party is PartyRole.CUSTOMER and before.asks
        if is_price and is_answer and find_any(MONEY[after.language], after.tokens):
            return "purchase"
    return OTHER


def _by_offers(deeds: Sequence[Deed], business: Business) -> str:
    for one in deeds:
        if one.is_taken_offer:
            return "cancellation" if one.kinds == {"cancellation"} else "booking"
        if _is_bought(one, business):
            return "purchase"
    hints = (one for one in deeds if one.strength is Strength.HINTED)
    return "booking" if any("booking" in one.kinds for one in hints) else OTHER


def _by_deeds(deeds: Sequence[Deed]) -> str:
    for one in deeds:
        is_plain = one.strength is Strength.DONE and not one.is_loose
        if is_plain and len(one.kinds) == 1:
            return next(iter(one.kinds))
    return OTHER


def _is_bought(deed: Deed, business: Business) -> bool:
    """Tell whether a customer takes what the agent has just named the price of."""
    order = deed.sentence.order
    if deed.strength is not Strength.HINTED or deed.kinds != _BUYS or not order:
        return False
    before = business.sentences[order - 1]
    is_price = find_any(MONEY[before.language], before.tokens) is not None
    return is_price and before.party is PartyRole.AGENT


def _moves_own(first: int, end: int, business: Business) -> bool:
    """Tell whether a caller names a time that will not do, and is offered another.

    "That Monday at nine, well, I've no car then": whatever the words of the wish.
    """
    talk, wished = business.sentences, first
    while first and talk[first - 1].stretch is talk[first].stretch:
        first -= 1
    for one in talk[first:end]:
        if one.party is not PartyRole.CUSTOMER:
            if hints_at_moment(one.tokens, one.language):
                return False
            continue
        is_told = names_moment(one.tokens, one.language) and not one.asks
        if is_told and _will_not_do(one) and (one.order != wished or _is_of_own(one)):
            return any(
                one.order < deed.sentence.order < end
                and deed.strength is Strength.HINTED
                and deed.sentence.party is PartyRole.AGENT
                and "rescheduling" in deed.kinds
                for deed in business.deeds
            )
    return False


def _will_not_do(sentence: Sentence) -> bool:
    spoken = sentence.stretch.words[sentence.first : sentence.last + 1]
    language = sentence.language
    is_but = find_any(BUT[language], sentence.tokens) is not None
    return is_but or any(denies(word.text, language) for word in spoken)


def credited(
    business: Business, chapters: Sequence[Chapter]
) -> Iterator[tuple[Deed, str, Chapter | None]]:
    """Give each deed with the kind it was of, and the chapter it stands in."""
    for deed in (*business.deeds, *business.shaped):
        order = deed.sentence.order
        chapter = next((one for one in chapters if one.first <= order < one.end), None)
        kind = _kind_of(deed, chapter, chapters)
        if kind is not None:
            yield deed, kind, chapter


def _is_aside(
    opening: tuple[str, int], opened: tuple[str, int], business: Business
) -> bool:
    """Tell whether a wish belongs to the chapter that is open and not yet closed.

    Words of another kind come up while one matter is talked over. What is no question
    and comes when the agent has taken the matter up is an answer, and no new wish.
    """
    (kind, order), (open_kind, since) = opening, opened
    if not kind or not open_kind or _is_closed(open_kind, since, order, business):
        return False
    if kind in _GOES_ON.get(open_kind, ()):
        return True
    talk = business.sentences[since + 1 : order]
    is_taken_up = any(
        one.party is PartyRole.AGENT and _expects_answer(one) for one in talk
    )
    if not is_taken_up or business.sentences[order].asks:
        return False
    spoken = [one for one in talk if one.party is not PartyRole.CUSTOMER]
    return _expects_answer(spoken[-1])


def _expects_answer(sentence: Sentence) -> bool:
    """Tell whether an agent asks or offers; what is said after else is begun anew."""
    tokens, language = sentence.tokens, sentence.language
    return bool(
        sentence.asks
        or hints_at_moment(tokens, language)
        or names_clock(tokens, language)
        or find_any(MONEY[language], tokens)
    )


def _is_another(order: int, opened: tuple[str, int], business: Business) -> bool:
    """Tell whether the same is wished for again after it was done: "another one"."""
    kind, since = opened
    sentence = business.sentences[order]
    return (
        kind != OTHER
        and find_any(ANOTHER[sentence.language], sentence.tokens) is not None
        and _is_closed(kind, since, order, business)
    )


def _is_closed(kind: str, since: int, order: int, business: Business) -> bool:
    """Tell whether a matter was done, or let be, before a place in the talk."""
    is_done = any(
        since < deed.sentence.order < order
        and (
            kind in deed.kinds
            if deed.kinds
            else deed.strength in {Strength.DONE, Strength.SHAPED}
        )
        for deed in (*business.deeds, *business.shaped)
        if deed.strength is not Strength.HINTED
        or (
            deed.sentence.party is PartyRole.CUSTOMER
            and deed.sentence.order < order - 1
        )
    )
    return is_done or any(
        since < blow.sentence.order < order for blow in business.blows
    )


def _kind_of(
    deed: Deed, chapter: Chapter | None, chapters: Sequence[Chapter]
) -> str | None:
    open_kind = chapter.kind if chapter else OTHER
    if deed.kinds == {"rescheduling"} and deed.is_end:
        return "rescheduling"  # "the old one is no longer there"
    if open_kind == "address_change" and _is_change(deed):
        return open_kind  # "I've changed it": the address
    is_faint = deed.is_lettered and deed.strength is not Strength.DONE
    if deed.is_loose or deed.is_end or (is_faint and open_kind):
        return open_kind if open_kind in deed.kinds else None
    if not deed.kinds or open_kind in deed.kinds:
        return open_kind or None
    if "booking" in deed.kinds and open_kind == "rescheduling":
        return open_kind
    return _kind_of_its_own(deed, open_kind, chapters)


def _is_change(deed: Deed) -> bool:
    """Tell whether something was changed and no day or hour is named."""
    tokens, language = deed.sentence.tokens, deed.sentence.language
    return deed.kinds == {"rescheduling"} and not hints_at_moment(tokens, language)


def _kind_of_its_own(
    deed: Deed, open_kind: str, chapters: Sequence[Chapter]
) -> str | None:
    """Give the kind of a deed that the chapter it stands in does not tell."""
    if deed.strength is Strength.HINTED:
        # Nobody said what it was about: a moment agreed to is an appointment made.
        return "booking" if not chapters and "booking" in deed.kinds else None
    if deed.kinds == {"booking"} and open_kind == "cancellation":
        return None  # "you have a time booked" is what is to be cancelled
    if len(deed.kinds) == 1:
        return next(iter(deed.kinds))
    of_moments = deed.kinds & MOMENTS
    if open_kind in MOMENTS and len(of_moments) == 1:
        return next(iter(of_moments))
    if not chapters and "payment" in deed.kinds:
        return "payment"
    earlier = [
        one.kind
        for one in chapters
        if one.kind in deed.kinds and one.first < deed.sentence.order
    ]
    return earlier[-1] if earlier else None
