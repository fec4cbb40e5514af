"""Amounts in words that were spelled right, with and without the word for money.

"Viiskytkuus euroa", "etthundratjugoåtta och förtio", "sixty-four euros twenty",
"satakolmekymmentäkuusi ja puoli euroa": read by rule, so that one unit more is another
amount and not a doubt.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from analytics.folding import fold
from analytics.hearing import Passage, Stretch
from analytics.number_words import (
    HUNDRED,
    TEN,
    Counted,
    number_at,
    number_of,
    resembles_number,
)


def _folded(*words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


_EURO = {
    "fi": _folded("euro", "euroa", "euron", "euroja", "eurolla", "eurosta", "euroon",
                  "euroo", "egee", "egeä", "egen"),
    "sv": _folded("euro", "euros", "euron"),
    "en": _folded("euro", "euros"),
}  # fmt: skip
_CENT = {
    "fi": _folded("sentti", "senttiä", "sentin", "senttii", "centtiä"),
    "sv": _folded("cent", "cents", "öre"),
    "en": _folded("cent", "cents"),
}
_AND = {"fi": ("ja",), "sv": ("och", "å"), "en": ("and",)}
"""As written: folded, "ja" and "jää" are alike."""
_POINT = {"fi": _folded("pilkku"), "sv": _folded("komma"), "en": _folded("point")}
_EVEN = {
    "fi": _folded("tasan"),
    "sv": _folded("jämnt", "jämna", "prick"),
    "en": _folded("even", "exactly", "flat"),
}
_HALF = {
    "fi": (("ja", "puoli"), ("ja", "puol")),
    "sv": (("och", "en", "halv"), ("och", "halv"), ("och", "ett", "halvt")),
    "en": (("and", "a", "half"),),
}
_CLOCK_BEFORE = {
    "fi": _folded("kello", "klo", "kellon"),
    "sv": _folded("klockan", "kl"),
    "en": _folded("at", "by", "around"),
}
_ROUND = {
    "fi": {
        fold(form): value
        for form, value in (
            ("kymppi", 10), ("kympin", 10), ("kaksikymppiä", 20), ("kakskymppiä", 20),
            ("kolmekymppiä", 30), ("neljäkymppiä", 40), ("viisikymppiä", 50),
            ("viiskymppiä", 50), ("kuusikymppiä", 60), ("kuuskymppiä", 60),
            ("seitsemänkymppiä", 70), ("kahdeksankymppiä", 80),
            ("kaheksankymppiä", 80), ("yhdeksänkymppiä", 90), ("yheksänkymppiä", 90),
            ("satanen", 100), ("satasen", 100), ("tonni", 1000), ("tonnin", 1000),
        )
    },
    "sv": {},
    "en": {},
}  # fmt: skip
"""Money by the name of its note: "viisikymppiä" is fifty euros."""
COUNTED = {
    "fi": _folded("minuuttia", "tuntia", "prosenttia", "päivää", "viikkoa", "vuotta",
                  "kertaa", "kappaletta", "kuukautta", "vuotias", "milliä", "kiloa"),
    "sv": _folded("minuter", "timmar", "procent", "dagar", "veckor", "år", "gånger",
                  "stycken", "månader", "kilo", "milligram"),
    "en": _folded("minutes", "hours", "percent", "days", "weeks", "years", "times",
                  "pieces", "months", "kilos", "milligrams", "people"),
}  # fmt: skip
"""What a number counts that is no money."""
_OH = _folded("oh", "o")
LEAST_CENTS = 5
FIFTY = 50
MOST_CENTS = 99


@dataclass(frozen=True, slots=True)
class WordAmount:
    """An amount read letter for letter.

    Attributes:
        is_bare: no word for money stood in it; it may be another kind of number.
        is_one: False when the same words mean another amount as well.
        is_whole: False when its beginning may have been lost or misspelled.
    """

    value: Decimal
    where: Passage
    is_bare: bool = False
    is_one: bool = True
    is_whole: bool = True


def amounts_in_words(stretch: Stretch, language: str) -> Iterator[WordAmount]:
    """Read every amount that is spelled right, in order, none twice."""
    place = 0
    while place < len(stretch.words):
        heard = _amount_at(stretch, place, language)
        if heard is not None:
            yield heard
            place = heard.where.last + 1
            continue
        counted = number_at(stretch, place, language)
        place = counted.last + 1 if counted else place + 1


def _amount_at(stretch: Stretch, first: int, language: str) -> WordAmount | None:
    whole = _ROUND[language].get(stretch.tokens[first])
    if whole is not None:
        return WordAmount(Decimal(whole), Passage(stretch, first, first), is_bare=True)
    counted = number_at(stretch, first, language)
    if counted is None:
        return None
    heard = _with_money(stretch, counted, language) or _bare(stretch, counted, language)
    if heard is None:
        return None
    whole = _begins(stretch, counted, language)
    return replace(heard, is_one=heard.is_one and whole, is_whole=whole)


def _begins(stretch: Stretch, counted: Counted, language: str) -> bool:
    """Tell whether the number's beginning was heard: no "and" or tens before it."""
    before = counted.first - 1
    if before < 0 or stretch.words[before].text[-1] in ".?!":
        return True
    token = stretch.tokens[before]
    if stretch.breaks[before]:
        # Recognisers put commas into numbers that are said slowly.
        return number_of(token, language) is None and not resembles_number(
            token, language
        )
    if _past_and(stretch, before, language) > before and counted.value < HUNDRED:
        return False
    return not resembles_number(token, language)


def _with_money(stretch: Stretch, counted: Counted, language: str) -> WordAmount | None:
    """Read an amount that holds a word for euros."""
    after = _skip(stretch, counted.last + 1, _EVEN[language])
    half = _half_at(stretch, counted.last + 1, language)
    if half and _is(stretch, half, _EURO[language]):
        return _made(stretch, counted, half, FIFTY)
    if _is(stretch, after, _POINT[language]):
        return _decimal(stretch, counted, after + 1, language)
    if not _is(stretch, after, _EURO[language]):
        return _cents_without_euro(stretch, counted, language)
    cents = _cents_after_euro(stretch, after, language)
    if cents is not None:
        end, value = cents
        return _made(stretch, counted, end, value)
    following = number_at(stretch, after + 1, language)
    loose = following is not None and not stretch.breaks[after]
    return replace(_made(stretch, counted, after, 0), is_one=not loose)


def _decimal(
    stretch: Stretch, counted: Counted, first: int, language: str
) -> WordAmount | None:
    """Read "forty-five point five euros", or "komma femtio" with or without."""
    number = _two_digits(stretch, first, language) or number_at(
        stretch, first, language
    )
    if number is None or not 0 < number.value <= MOST_CENTS:
        return None
    tenths = number.value < TEN and number.first == number.last
    value = number.value * TEN if tenths else number.value
    end = number.last + 1
    if _is(stretch, end, _EURO[language]):
        return _made(stretch, counted, end, value)
    if tenths:
        return None
    # Nothing else that is told on the telephone has two decimals.
    is_bare = counted.value < TEN or _is_counted(stretch, number, language)
    return _made(stretch, counted, number.last, value, bare=is_bare)


def _two_digits(stretch: Stretch, first: int, language: str) -> Counted | None:
    """Read decimals said one by one: "point five oh", "pilkku nolla viis"."""
    last = first + 1
    if last >= len(stretch.tokens) or stretch.breaks[first]:
        return None
    digits = [
        0
        if language == "en" and stretch.tokens[place] in _OH
        else number_of(stretch.tokens[place], language)
        for place in (first, last)
    ]
    if any(digit is None or digit >= TEN for digit in digits):
        return None
    return Counted(TEN * (digits[0] or 0) + (digits[1] or 0), first, last)


def _cents_after_euro(
    stretch: Stretch, euro: int, language: str
) -> tuple[int, int] | None:
    """Read the cents after the euros: their last word, and how many."""
    if stretch.words[euro].text[-1] in ".?!":
        return None
    start = _past_and(stretch, euro + 1, language)
    cents = number_at(stretch, start, language)
    if cents is None or not 0 < cents.value <= MOST_CENTS:
        return None
    if _is(stretch, cents.last + 1, _CENT[language]):
        return cents.last + 1, cents.value
    ends = stretch.breaks[cents.last] or cents.last == len(stretch.words) - 1
    ends = ends or (cents.value >= TEN and not _is_counted(stretch, cents, language))
    if ends and cents.value >= LEAST_CENTS and not stretch.breaks[euro]:
        return cents.last, cents.value
    return None


def _is_counted(stretch: Stretch, number: Counted, language: str) -> bool:
    """Tell whether a number counts something that follows: "twenty minutes"."""
    place = number.last + 1
    following = stretch.tokens[place] if place < len(stretch.tokens) else ""
    return (
        following in COUNTED[language]
        or number_of(following, language) is not None
        or resembles_number(following, language)
    )


def _cents_without_euro(
    stretch: Stretch, counted: Counted, language: str
) -> WordAmount | None:
    """Read "kaksisataa ja kaksikymmentä senttiä", and "forty-five fifty euros"."""
    if stretch.breaks[counted.last]:
        return None
    start = _past_and(stretch, counted.last + 1, language)
    cents = number_at(stretch, start, language)
    if cents is None or not 0 < cents.value <= MOST_CENTS:
        return None
    end = cents.last + 1
    joined = start > counted.last + 1
    if _is(stretch, end, _CENT[language]):
        return _made(stretch, counted, end, cents.value)
    if _is(stretch, end, _EURO[language]) and not joined and cents.value >= TEN:
        if counted.value < TEN:
            return _hundreds(stretch, counted, cents, end)
        return _made(stretch, counted, end, cents.value)
    return None


def _hundreds(
    stretch: Stretch, counted: Counted, rest: Counted, last: int
) -> WordAmount:
    """Read "one fifteen euros": hundreds, as "one euro fifteen" has its euro before."""
    return WordAmount(
        value=Decimal(counted.value * HUNDRED + rest.value),
        where=Passage(stretch, counted.first, last),
    )


def _bare(stretch: Stretch, counted: Counted, language: str) -> WordAmount | None:
    """Read two numbers, or one, that may be an amount without a word for money."""
    before = stretch.tokens[counted.first - 1] if counted.first else ""
    if before in _CLOCK_BEFORE[language] or before in _EURO[language]:
        return None
    if before and number_of(before, language) is not None:
        return None  # one of several digits or numbers in a row
    if not stretch.breaks[counted.last]:
        start = _past_and(stretch, counted.last + 1, language)
        joined = start > counted.last + 1
        cents = number_at(stretch, start, language)
        if cents is not None:
            following = number_at(stretch, cents.last + 1, language)
            if following is not None and not stretch.breaks[cents.last]:
                return _three(stretch, counted, cents, following, language)
            return _bare_pair(stretch, counted, cents, joined=joined)
    ends = stretch.breaks[counted.last] or counted.last == len(stretch.words) - 1
    after = _skip(stretch, counted.last + 1, _EVEN[language])
    if ends or after > counted.last + 1:
        return _made(stretch, counted, after - 1, 0, bare=True)
    return None


def _three(
    stretch: Stretch, first: Counted, rest: Counted, cents: Counted, language: str
) -> WordAmount | None:
    """Read "one fifty-three seventy-five" as 153.75: English leaves out "hundred"."""
    if language != "en" or first.value >= TEN or not TEN <= rest.value < HUNDRED:
        return None
    last = cents.last
    ends = stretch.breaks[last] or not _is_counted(stretch, cents, language)
    if not ends or not TEN <= cents.value <= MOST_CENTS:
        return None
    return WordAmount(
        value=Decimal(first.value * HUNDRED + rest.value)
        + Decimal(cents.value) / HUNDRED,
        where=Passage(stretch, first.first, last),
        is_bare=True,
    )


def _bare_pair(
    stretch: Stretch, counted: Counted, cents: Counted, *, joined: bool
) -> WordAmount | None:
    """Read "forty-five fifty"; "two fifty" and "två hundra och femtio" may be whole."""
    if not LEAST_CENTS <= cents.value <= MOST_CENTS:
        return None
    if cents.value % 5 and cents.value < TEN:
        return None
    rounded = counted.value % HUNDRED == 0 and counted.value > 0
    is_one = counted.value >= TEN and not (rounded and joined)
    amount = _made(stretch, counted, cents.last, cents.value, bare=True)
    return replace(amount, is_one=is_one)


def _made(
    stretch: Stretch, counted: Counted, last: int, cents: int, *, bare: bool = False
) -> WordAmount:
    return WordAmount(
        value=Decimal(counted.value) + Decimal(cents) / HUNDRED,
        where=Passage(stretch, counted.first, last),
        is_bare=bare,
    )


def _half_at(stretch: Stretch, first: int, language: str) -> int | None:
    """Give the word after "and a half", None when it does not stand here."""
    for words in _HALF[language]:
        end = first + len(words)
        if stretch.tokens[first:end] == tuple(fold(word) for word in words):
            return end
    return None


def _past_and(stretch: Stretch, place: int, language: str) -> int:
    """Step over an "and", if one stands here."""
    if place >= len(stretch.words):
        return place
    said = stretch.words[place].text.lower().strip(",.")
    return place + 1 if said in _AND[language] else place


def _skip(stretch: Stretch, place: int, words: frozenset[str]) -> int:
    return place + 1 if _is(stretch, place, words) else place


def _is(stretch: Stretch, place: int, words: frozenset[str]) -> bool:
    return place < len(stretch.tokens) and stretch.tokens[place] in words
