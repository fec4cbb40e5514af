"""Numbers in words that were spelled right, read exactly: "kakssataa kolkytviis".

What a recogniser spelled letter for letter needs no scoring against ten thousand
forms: it is taken apart into thousands, hundreds and the rest by rule. Words may be
written apart or together. Whatever is misspelled is left to the noisy readers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from analytics.folding import fold
from analytics.hearing import Stretch

TEN, HUNDRED, THOUSAND = 10, 100, 1000
MOST_WORDS = 7
"""Words that one number below ten thousand may be written in."""
_FI = (
    ("yksi", "yks", "yhden"), ("kaksi", "kaks", "kahden"), ("kolme", "kolmen"),
    ("neljä", "neljän"), ("viisi", "viis", "viiden"), ("kuusi", "kuus", "kuuden"),
    ("seitsemän", "seittemän"), ("kahdeksan", "kaheksan"), ("yhdeksän", "yheksän"),
)  # fmt: skip
_FI_TENS = ("kymmentä", "kymment", "kyt", "kymmenen")
_FI_SHORT = {
    "kolkyt": 30, "nelkyt": 40, "seitkyt": 70, "seiskyt": 70, "kaheksakyt": 80,
    "yheksäkyt": 90,
}  # fmt: skip
_SV = (
    ("ett", "en"), ("två",), ("tre",), ("fyra",), ("fem",), ("sex",), ("sju",),
    ("åtta",), ("nio",),
)  # fmt: skip
_SV_TEENS = (
    "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton",
    "nitton",
)  # fmt: skip
_SV_TENS = (
    ("tjugo", "tjugi", "tjuge"), ("trettio", "tretti"),
    ("fyrtio", "förtio", "fyrti", "förti"), ("femtio", "femti"), ("sextio", "sexti"),
    ("sjuttio", "sjutti"), ("åttio", "åtti"), ("nittio", "nitti"),
)  # fmt: skip
_EN = (
    ("one",), ("two",), ("three",), ("four",), ("five",), ("six",), ("seven",),
    ("eight",), ("nine",),
)  # fmt: skip
_EN_UNITS = frozenset(fold(form) for forms in _EN for form in forms)
_EN_TEENS = (
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_EN_TENS = (
    ("twenty",), ("thirty",), ("forty", "fourty"), ("fifty",), ("sixty",),
    ("seventy",), ("eighty",), ("ninety",),
)  # fmt: skip
_ZERO = {"fi": ("nolla",), "sv": ("noll",), "en": ("zero", "nought")}


@dataclass(frozen=True, slots=True)
class Counted:
    """A whole number in words.

    Attributes:
        first, last: indices of its words in the stretch, both included.
    """

    value: int
    first: int
    last: int


def number_at(stretch: Stretch, first: int, language: str) -> Counted | None:
    """Read the longest number that begins at a word; None when none does.

    A comma or the end of a sentence ends the number, but for "a thousand, two hundred".
    """
    part = _grammar(language).part
    joined = ""
    best: Counted | None = None
    for last in range(first, min(first + MOST_WORDS, len(stretch.words))):
        token = stretch.tokens[last]
        if last > first and _is_ten_after_unit(stretch, last):
            break
        if not part.fullmatch(token) and number_of(token, language) is None:
            break
        joined += token
        value = number_of(joined, language)
        if value is not None:
            best = Counted(value, first, last)
        goes_on = value is not None and value >= THOUSAND and value % THOUSAND == 0
        if stretch.breaks[last] and not (
            goes_on and stretch.words[last].text.endswith(",")
        ):
            break
    return best


def _is_ten_after_unit(stretch: Stretch, last: int) -> bool:
    """Tell "nine ten" from "nineteen": folded they are alike."""
    said = stretch.words[last].text.lower().strip(".,?!")
    return said == "ten" and stretch.tokens[last - 1] in _EN_UNITS


def number_of(folded: str, language: str) -> int | None:
    """Read a number from folded letters without spaces; None when they are none."""
    grammar = _grammar(language)
    found = grammar.whole.fullmatch(_single(folded))
    if found is None or not folded:
        return None
    thousands, hundreds, rest = found["t"], found["h"], found["s"]
    if rest == "" or (thousands is None and hundreds is None and rest is None):
        return None
    return (
        _worth(grammar.thousands, thousands)
        + _worth(grammar.hundreds, hundreds)
        + grammar.small.get(rest or "", 0)
    )


def resembles_number(folded: str, language: str) -> bool:
    """Tell whether a word holds the tens or hundreds of a number, or digits."""
    return bool(_grammar(language).beginning.search(folded))


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The parts of one language's numbers by their folded letters."""

    small: dict[str, int]
    hundreds: dict[str, int]
    thousands: dict[str, int]
    whole: re.Pattern[str]
    part: re.Pattern[str]
    beginning: re.Pattern[str]


@lru_cache(maxsize=4)
def _grammar(language: str) -> _Grammar:
    small = {_single(fold(form)): value for form, value in _small(language)}
    hundreds = {_single(fold(form)): value for form, value in _hundreds(language)}
    thousands = {_single(fold(form)): value for form, value in _thousands(language)}
    joint = "(?:ant|an(?=t))?" if language == "en" else ""
    pieces = {*small, *hundreds, *thousands, *_loose(language)}
    return _Grammar(
        small=small,
        hundreds=hundreds,
        thousands=thousands,
        whole=re.compile(
            f"(?:(?P<t>{_joined(thousands)}){joint})?"
            f"(?:(?P<h>{_joined(hundreds)}){joint})?(?P<s>{_any(small)})?"
        ),
        part=re.compile(f"(?:{_any(pieces)})+"),
        beginning=re.compile(_BEGINNING[language] + r"|\d$"),
    )


_BEGINNING = {
    "fi": r"k[yi]m+e|k[yi]t$|sat[ao]|tuha|toi?st",
    "sv": r"huntr|tusen|t[ji]?[uo]ko$|[tj]i?o$",
    "en": r"huntr|thous|(?:twen|thir|for|fif|siks|seven|eigh|nine|ei)t[yi]$",
}
"""What is left of a number's beginning, misheard, in the word before a smaller one:
"kymetä viisi euroa" is not five."""


def _any(forms: "dict[str, int] | set[str]") -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


def _joined(forms: dict[str, int]) -> str:
    """Match forms whose last letter may begin what follows: "hundra(a)rton"."""
    shared = {f"{form[:-1]}(?={form[-1]})" for form in forms}
    return _any({*forms, *shared})


def _worth(forms: dict[str, int], found: str | None) -> int:
    if not found:
        return 0
    if found in forms:
        return forms[found]
    return next(value for form, value in forms.items() if form[:-1] == found)


def _single(folded: str) -> str:
    """Make letters doubled by joining two words one, as within a word."""
    return re.sub(r"([a-z])\1+", r"\1", folded)


def _small(language: str) -> Iterator[tuple[str, int]]:
    """Say the numbers to ninety-nine."""
    yield from ((form, 0) for form in _ZERO[language])
    if language == "fi":
        yield from _small_finnish()
        return
    units = _SV if language == "sv" else _EN
    teens = _SV_TEENS if language == "sv" else _EN_TEENS
    tens = _SV_TENS if language == "sv" else _EN_TENS
    yield ("tio" if language == "sv" else "ten"), TEN
    yield from ((form, 11 + place) for place, form in enumerate(teens))
    singles = [(form, 1 + n) for n, forms in enumerate(units) for form in forms]
    yield from singles
    for place, forms in enumerate(tens, 2):
        for form in forms:
            yield form, TEN * place
            yield from ((form + unit, TEN * place + n) for unit, n in singles)


def _small_finnish() -> Iterator[tuple[str, int]]:
    singles = [(form, 1 + n) for n, forms in enumerate(_FI) for form in forms]
    yield from singles
    yield "kymmenen", TEN
    for form, unit in singles:
        yield from ((form + end, TEN + unit) for end in ("toista", "toist"))
    tens = [
        (form + end, TEN * unit) for form, unit in singles if unit > 1
        for end in _FI_TENS
    ]  # fmt: skip
    for form, value in (*tens, *_FI_SHORT.items()):
        yield form, value
        yield from ((form + single, value + unit) for single, unit in singles)


def _hundreds(language: str) -> Iterator[tuple[str, int]]:
    if language == "fi":
        yield from (("sata", HUNDRED), ("sadan", HUNDRED))
        for unit, forms in enumerate(_FI[1:], 2):
            for form in forms:
                ends = ("sataa", "sadan")
                yield from ((form + end, HUNDRED * unit) for end in ends)
        return
    word = "hundra" if language == "sv" else "hundred"
    units = _SV if language == "sv" else _EN
    teens = _SV_TEENS if language == "sv" else _EN_TEENS
    yield word, HUNDRED
    if language == "en":
        yield "a" + word, HUNDRED
    for unit, forms in enumerate(units, 1):
        yield from ((form + word, HUNDRED * unit) for form in forms)
    yield from ((form + word, HUNDRED * n) for n, form in enumerate(teens, 11))


def _thousands(language: str) -> Iterator[tuple[str, int]]:
    if language == "fi":
        yield from (("tuhat", THOUSAND), ("tuhannen", THOUSAND))
        for unit, forms in enumerate(_FI[1:], 2):
            for form in forms:
                ends = ("tuhatta", "tuhannen")
                yield from ((form + end, THOUSAND * unit) for end in ends)
        return
    word = "tusen" if language == "sv" else "thousand"
    yield word, THOUSAND
    if language == "en":
        yield "a" + word, THOUSAND
    for unit, forms in enumerate(_SV if language == "sv" else _EN, 1):
        yield from ((form + word, THOUSAND * unit) for form in forms)


def _loose(language: str) -> tuple[str, ...]:
    """Give the pieces that a recogniser writes as words of their own."""
    if language == "fi":
        forms = ("kymmentä", "kyt", "toista", "sataa", "tuhatta", "sadan")
        return tuple(_single(fold(form)) for form in forms)
    return ("a", "ant") if language == "en" else ()
