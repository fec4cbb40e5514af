"""Clock times in words that were spelled right, read by rule.

"Kahtakymmentä yli kahdeksan", "fem i halv nio", "twenty-five to four", "kymmenen
viisikymmentä" after "kello" or a date.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from num2words import num2words

from analytics.folding import fold
from analytics.hearing import Passage, Stretch
from analytics.number_words import (
    Counted,
    number_at,
    number_of,
    resembles_number,
)

HALF_DAY, NOON, HOURS, MINUTES = 720, 12, 24, 60
EARLIEST, LATEST = 1, 19
"""Hours that people give appointments in, by twelve or by twenty-four."""
TEN, HUNDRED, HALF, QUARTER = 10, 100, 30, 15


def _folded(*words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


_ANCHORS = {
    "fi": _folded("kello", "klo", "kellon"),
    "sv": _folded("klockan", "kl", "klocka", "prick"),
    "en": _folded("at", "by"),
}
_FILLERS = {
    "fi": _folded("tasan", "noin", "jo", "on", "olisi", "eli", "aina", "siis", "se",
                  "kello", "ja", "aamulla", "aamupäivällä", "iltapäivällä", "illalla"),
    "sv": _folded("prick", "är", "blir", "ungefär", "redan", "klockan", "kl", "och",
                  "på", "förmiddagen", "eftermiddagen", "morgonen"),
    "en": _folded("exactly", "at", "sharp", "about", "around", "it", "is", "it's",
                  "o'clock", "then", "and"),
}  # fmt: skip
_PARTS = {
    "fi": {"vartin": 15, "varttia": 15, "vartti": 15, "viittä": 5, "viis": 5,
           "kymmentä": 10, "kahtakymmentä": 20, "kahtakytä": 20,
           "kahtakymmentäviittä": 25, "viittätoista": 15, "kolmea": 3, "kahta": 2,
           "yhtä": 1, "neljää": 4, "kymppiä": 10, "kymppii": 10, "kahtkyt": 20,
           "kakskytä": 20, "kahtkymmentä": 20, "viistoista": 15, "varttii": 15},
    "sv": {"kvart": 15, "en kvart": 15, "kvarten": 15},
    "en": {"quarter": 15, "half": 30},
}  # fmt: skip
_PAST = {
    "fi": _folded("yli", "ylitte"),
    "sv": _folded("över"),
    "en": _folded("past", "after"),
}
_TO_GO = {
    "fi": _folded("vaille", "vailla", "vaill", "vajaa", "ennen"),
    "sv": _folded("i", "före"),
    "en": _folded("to", "before", "till", "til"),
}
_MINUTE_WORDS = {
    "fi": _folded("minuuttia", "minuutin", "minuutti"),
    "sv": _folded("minuter", "minut"),
    "en": _folded("minutes", "minute"),
}
_HALF = {
    "fi": _folded("puoli", "puol", "puoleksi", "puoleks"),
    "sv": _folded("halv"),
    "en": _folded("half"),
}
_FULL_HOUR = {
    "fi": ((fold("nolla"), fold("nolla")),),
    "sv": ((fold("noll"), fold("noll")),),
    "en": (("oklok",), ("o", "klok"), ("huntret", "hours"), ("hours",)),
}
_ZERO = {"fi": _folded("nolla"), "sv": _folded("noll"), "en": _folded("oh", "o")}
_SAFE_PARTS = frozenset({5, 15, 20, 25, 30})
"""Minutes before an hour that are no range: "ten to four" may be one."""
_COLLOQUIAL = {
    "fi": {"yheltä": 1, "kahelta": 2, "kolmelt": 3, "viideltä": 5, "kuudelta": 6,
           "seittemältä": 7, "kaheksalta": 8, "yheksältä": 9, "kasilta": 8, "ysiltä": 9,
           "seiskalta": 7, "kutoselta": 6, "kympiltä": 10, "yheltätoista": 11,
           "kaheltatoista": 12, "yheksäksi": 9, "kaheksaksi": 8, "ysi": 9, "kasi": 8,
           "seiska": 7, "yheks": 1, "kaheks": 2, "seittemäks": 7, "kaheksaks": 8,
           "yheksäks": 9, "yhekstoista": 11, "kahekstoista": 12, "yheksitoista": 11,
           "kaheksitoista": 12, "seittemäksi": 7, "ysiks": 9, "kasiks": 8,
           "kympiks": 10},
    "sv": {},
    "en": {},
}  # fmt: skip
_PARTS_OF_DAY = {
    language: tuple(tuple(map(fold, form.split())) for form in forms)
    for language, forms in {
        "fi": ("aamulla", "aamupäivällä", "päivällä", "iltapäivällä", "ip"),
        "sv": ("på morgonen", "på förmiddagen", "på dagen", "på eftermiddagen",
               "på morron"),
        "en": ("in the morning", "in the afternoon", "on the dot"),
    }.items()
}  # fmt: skip
"""What is said after an hour and after no other number."""
_NOON_WORDS = {
    "fi": _folded("keskipäivällä", "puoliltapäivin"),
    "sv": frozenset[str](),
    "en": _folded("noon", "midday"),
}
_NOT_HOURS = {
    "fi": _folded("tuntia", "tunnin", "vuotta", "vuotias", "euroa", "euron", "kertaa",
                  "viikkoa", "päivää", "kuukautta", "minuuttia", "senttiä", "kiloa",
                  "päiväksi", "viikoksi", "tunniksi", "kuukaudeksi", "hengelle",
                  "päiväks", "viikoks", "tunniks"),
    "sv": _folded("timmar", "timme", "år", "euro", "gånger", "veckor", "dagar",
                  "minuter", "cent", "timma"),
    "en": _folded("hours", "hour", "years", "euros", "euro", "times", "weeks", "days",
                  "minutes", "cents", "percent"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordTime:
    """A time of day read letter for letter.

    Attributes:
        minutes: of the day when its half is known, else of either half.
        is_one: False when its beginning may have been lost.
    """

    minutes: int
    is_known: bool
    where: Passage
    is_one: bool = True


def times_in_words(
    stretch: Stretch, language: str, after: tuple[int, ...] = ()
) -> Iterator[WordTime]:
    """Read every time that is spelled right, in order.

    Args:
        stretch: whose words are read.
        language: ISO 639-1.
        after: offsets of words that follow a date, where a time may stand bare.
    """
    opens = {stretch.starts.index(offset) for offset in after}
    place = 0
    while place < len(stretch.words):
        heard = _time_at(stretch, place, language, opens)
        if heard is not None:
            yield heard
            place = heard.where.last + 1
            continue
        counted = number_at(stretch, place, language)
        place = counted.last + 1 if counted else place + 1


def bare_times(stretch: Stretch, language: str) -> tuple[int, ...]:
    """Find where an hour of the day and its minutes stand side by side.

    They are a time where one is due, and else anything: a sum, a number in digits.
    """
    found: list[int] = []
    place = 0
    while place < len(stretch.words):
        number = number_at(stretch, place, language)
        if number is None:
            place += 1
            continue
        after = _after_bare(stretch, number, language)
        in_row = (
            place > 0
            and not stretch.breaks[place - 1]
            and number_of(stretch.tokens[place - 1], language) is not None
        )
        if (
            after is not None
            and not in_row
            and _begins(stretch, place, language, set())
        ):
            found.append(place)
        place = after or number.last + 1
    return tuple(found)


def _after_bare(stretch: Stretch, hour: Counted, language: str) -> int | None:
    """Give the word after a bare hour and minutes, None when there are none."""
    if not EARLIEST <= hour.value <= LATEST or stretch.breaks[hour.last]:
        return None
    for words in _FULL_HOUR[language]:
        end = hour.last + 1 + len(words)
        if stretch.tokens[hour.last + 1 : end] == words:
            return end
    minutes = number_at(stretch, hour.last + 1, language)
    if minutes is None or minutes.value % 5 or not TEN <= minutes.value < MINUTES:
        return None
    if _is_count(stretch, minutes.last, language) or (
        number_at(stretch, minutes.last + 1, language)
        and not stretch.breaks[minutes.last]
    ):
        return None
    if _follows_part(stretch, minutes.last, language):
        return None
    return minutes.last + 1


def _time_at(
    stretch: Stretch, first: int, language: str, opens: set[int]
) -> WordTime | None:
    if stretch.tokens[first] in _NOON_WORDS[language]:
        where = Passage(stretch, first, first)
        return WordTime(NOON * MINUTES, is_known=True, where=where)
    heard = _by_parts(stretch, first, language, opens)
    if heard is not None:
        return heard
    half = _half_at(stretch, first, language)
    if half is not None:
        return half
    if not _is_opened(stretch, first, language, opens):
        return None
    heard = _plain(stretch, first, language, opens)
    alone = heard is not None and heard.where.last == first
    if (
        heard is not None and alone
        and not _is_opened(stretch, first, language, set())
        and not _says_part_after(heard, language)
        and stretch.tokens[first] not in _translatives(language)
    ):  # fmt: skip
        return None  # a bare number after a date is any number
    return heard


def _says_part_after(heard: WordTime, language: str) -> bool:
    """Tell whether a part of the day follows: "två på eftermiddagen"."""
    stretch, last = heard.where.stretch, heard.where.last
    near = stretch.tokens[last + 1 : last + 4]
    return not stretch.breaks[last] and any(
        near[: len(words)] == words for words in _PARTS_OF_DAY[language]
    )


def _by_parts(
    stretch: Stretch, first: int, language: str, opens: set[int]
) -> WordTime | None:
    """Read "ten past two" and "fem i halv nio"."""
    part = _part_at(stretch, first, language)
    if part is None:
        return None
    minutes, place = part.value, part.last + 1
    place += place < len(stretch.tokens) and (
        stretch.tokens[place] in _MINUTE_WORDS[language]
    )
    if place + 1 >= len(stretch.tokens) or not 0 < minutes < MINUTES:
        return None
    past = stretch.tokens[place] in _PAST[language]
    is_of = (language, stretch.tokens[place], minutes) == ("en", "of", QUARTER)
    if not past and not is_of and stretch.tokens[place] not in _TO_GO[language]:
        return None
    half = _half_hour(stretch, place + 1, language)
    named = half or _hour_at(stretch, place + 1, language)
    if named is None or _is_count(stretch, named.last, language):
        return None
    # "Tio i halv tio" is no range, as "ten to four" may be.
    safe = past or bool(half) or minutes in _SAFE_PARTS or language == "fi"
    if not safe and not _is_opened(stretch, first, language, opens):
        return None
    moment = named.value + (minutes if past else -minutes)
    one = _begins(stretch, first, language, opens)
    where = Passage(stretch, first, named.last)
    return WordTime(moment % HALF_DAY, is_known=False, where=where, is_one=one)


def _half_at(stretch: Stretch, first: int, language: str) -> WordTime | None:
    half = _half_hour(stretch, first, language)
    if half is None or _is_count(stretch, half.last, language):
        return None
    where = Passage(stretch, first, half.last)
    return WordTime(half.value % HALF_DAY, is_known=False, where=where)


def _half_hour(stretch: Stretch, first: int, language: str) -> Counted | None:
    """Read "halv nio" as minutes; the English half is the hour's own, and later."""
    if first + 1 >= len(stretch.tokens) or stretch.breaks[first]:
        return _joined_half(stretch, first, language)
    if stretch.tokens[first] not in _HALF[language]:
        return _joined_half(stretch, first, language)
    hour = _hour_at(stretch, first + 1, language)
    if hour is None or not MINUTES <= hour.value <= NOON * MINUTES:
        return None
    shift = HALF if language == "en" else -HALF
    return Counted(hour.value + shift, first, hour.last)


def _joined_half(stretch: Stretch, first: int, language: str) -> Counted | None:
    """Read "puoliyhdeksän", written as one word."""
    if language == "en" or first >= len(stretch.tokens):
        return None
    token = stretch.tokens[first]
    for word in _HALF[language]:
        hour = _hours(language).get(token.removeprefix(word))
        if token.startswith(word) and hour is not None and 0 < hour <= NOON:
            return Counted(hour * MINUTES - HALF, first, first)
    return None


def _plain(
    stretch: Stretch, first: int, language: str, opens: set[int]
) -> WordTime | None:
    """Read an hour with its minutes or without, where a time is due."""
    hour = _hour_at(stretch, first, language)
    if hour is None:
        return None
    minutes, last = _minutes_after(stretch, hour, language)
    if _is_count(stretch, last, language):
        return None
    known = hour.value > NOON * MINUTES or hour.value == 0
    value = (hour.value + minutes) % (HOURS * MINUTES)
    return WordTime(
        minutes=value if known else value % HALF_DAY,
        is_known=known,
        where=Passage(stretch, first, last),
        is_one=_begins(stretch, first, language, opens),
    )


def _minutes_after(stretch: Stretch, hour: Counted, language: str) -> tuple[int, int]:
    """Read the minutes after an hour: how many, and their last word."""
    last = hour.last
    if stretch.breaks[last] or hour.value % MINUTES:
        return 0, last
    for words in _FULL_HOUR[language]:
        if stretch.tokens[last + 1 : last + 1 + len(words)] == words:
            return 0, last + len(words)
    start = last + 1
    joints = _folded("ja", "och", "and")
    if start < len(stretch.tokens) and stretch.tokens[start] in joints:
        start += 1
    zero = start < len(stretch.tokens) and stretch.tokens[start] in _ZERO[language]
    number = number_at(stretch, start + zero, language)
    if number is None:
        return 0, last
    if zero != (number.value < TEN) or not 0 < number.value < MINUTES:
        return 0, last
    if _follows_part(stretch, number.last, language):
        return 0, last
    return number.value, number.last


def _follows_part(stretch: Stretch, last: int, language: str) -> bool:
    """Tell whether the number opens a time of its own: "kello yksi, kymmentä yli"."""
    after = stretch.tokens[last + 1] if last + 1 < len(stretch.tokens) else ""
    return after in _PAST[language] or (language != "sv" and after in _TO_GO[language])


def _part_at(stretch: Stretch, first: int, language: str) -> Counted | None:
    value = _parts(language).get(stretch.tokens[first])
    if value is not None:
        return Counted(value, first, first)
    if stretch.tokens[first : first + 2] == ("kahta", fold("kymmentä")):
        return Counted(20, first, first + 1)
    return number_at(stretch, first, language)


@lru_cache(maxsize=4)
def _parts(language: str) -> dict[str, int]:
    return {fold(form): value for form, value in _PARTS[language].items()}


def _hour_at(stretch: Stretch, first: int, language: str) -> Counted | None:
    """Read an hour, plain or inflected, as minutes of the day."""
    if first >= len(stretch.tokens):
        return None
    for length in (3, 2, 1):
        joined = "".join(stretch.tokens[first : first + length])
        inflected = _hours(language).get(joined)
        if inflected is not None and not any(
            stretch.breaks[first : first + length - 1]
        ):
            last = min(first + length, len(stretch.tokens)) - 1
            return Counted(inflected % HOURS * MINUTES, first, last)
    number = number_at(stretch, first, language)
    if number is None:
        return None
    if number.value <= HOURS:
        return Counted(number.value % HOURS * MINUTES, first, number.last)
    hour, rest = divmod(number.value, HUNDRED)
    if language == "en" and rest == 0 and hour <= HOURS:
        return Counted(hour % HOURS * MINUTES, first, number.last)
    return None


@lru_cache(maxsize=4)
def _hours(language: str) -> dict[str, int]:
    """Give the inflected hours, which number words do not know."""
    forms = {fold(form): hour for form, hour in _COLLOQUIAL[language].items()}
    if language == "fi":
        for hour in range(1, HOURS + 1):
            for case in ("ablative", "translative", "allative", "nominative"):
                forms[fold(str(num2words(hour, lang="fi", case=case)))] = hour
        forms |= {
            fold(short): hour
            for hour in range(1, NOON + 1)
            for short in (_shortened_translative(hour),)
        }
    return forms


def _shortened_translative(hour: int) -> str:
    """Say "kolmeks" and "yhdekstoista", as speech shortens "for three o'clock"."""
    form = str(num2words(hour, lang="fi", case="translative"))
    return form.removesuffix("i").replace("ksitoista", "kstoista")


@lru_cache(maxsize=4)
def _translatives(language: str) -> frozenset[str]:
    """Give hours that need no word but a date before them: "perjantaiks kolmeks"."""
    if language != "fi":
        return frozenset()
    ends = ("ks", "ksi", "ksitoista", "kstoista")
    plain = {fold(str(num2words(hour, lang="fi"))) for hour in range(HOURS + 1)}
    return frozenset(form for form in _hours("fi") if form.endswith(ends)) - plain


@lru_cache(maxsize=1)
def _ablatives() -> frozenset[str]:
    cases = (str(num2words(h, lang="fi", case="ablative")) for h in range(1, 25))
    return _folded(
        *cases,
        *(f for f in _COLLOQUIAL["fi"] if f.endswith(("lta", "ltä", "ltatoista"))),
    )


def _is_opened(stretch: Stretch, first: int, language: str, opens: set[int]) -> bool:
    """Tell whether a time is due here: after "kello", after a date, or inflected."""
    if language == "fi" and _is_ablative(stretch, first):
        return True
    if language == "en" and _says_clock_after(stretch, first):
        return True
    place = first
    while place > 0 and not stretch.breaks[place - 1]:
        if place in opens or stretch.tokens[place - 1] in _ANCHORS[language]:
            return True
        if stretch.tokens[place - 1] not in _FILLERS[language]:
            return False
        place -= 1
    return place in opens


def _is_ablative(stretch: Stretch, first: int) -> bool:
    joined = stretch.tokens[first : first + 3]
    return any("".join(joined[:length]) in _ablatives() for length in (1, 2, 3))


def _says_clock_after(stretch: Stretch, first: int) -> bool:
    """Tell "nine o'clock" and "two pm", which need nothing before them."""
    near = stretch.tokens[first + 1 : first + 4]
    return "oklok" in near[:2] or bool({"am", "pm"} & set(near[:3]))


def _begins(stretch: Stretch, first: int, language: str, opens: set[int]) -> bool:
    """Tell whether no piece of a number stands right before."""
    if first == 0 or first in opens or stretch.breaks[first - 1]:
        return True
    before = stretch.tokens[first - 1]
    if before in _FILLERS[language] or before in _ANCHORS[language]:
        return True
    return not resembles_number(before, language)


def _is_count(stretch: Stretch, last: int, language: str) -> bool:
    after = stretch.tokens[last + 1] if last + 1 < len(stretch.tokens) else ""
    return after in _NOT_HOURS[language] and not stretch.breaks[last]
