"""Ways to say amounts, times, days and digits of callers who mend as they go.

For the `fourth` wording: `spoken.py` and `spoken_freely.py` have other people's. Each
form means one thing to whoever knows the language, as there.
"""

import random
from datetime import date, time, timedelta
from decimal import Decimal

from scripts.made_calls import spoken

_ONES_FI = ("nolla", "yks", "kaks", "kolme", "neljä", "viis", "kuus", "seitsemän",
            "kaheksan", "yheksän")  # fmt: skip
_TENS_FI = ("", "", "kakskyt", "kolkyt", "nelkyt", "viiskyt", "kuuskyt", "seitkyt",
            "kaheksankyt", "yheksänkyt")  # fmt: skip
_HOURS_FI = ("", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän",
             "kaheksan", "yheksän", "kymmenen", "yksitoista", "kakstoista")  # fmt: skip
_FROM_FI = ("", "yhdeltä", "kahelta", "kolmelta", "neljältä", "viideltä", "kuudelta",
            "seitsemältä", "kaheksalta", "yheksältä", "kymmeneltä", "yhdeltätoista",
            "kaheltatoista")  # fmt: skip
_ORDINALS_FI = (
    "", "ensimmäinen", "toinen", "kolmas", "neljäs", "viides", "kuudes", "seittemäs",
    "kaheksas", "yheksäs", "kymmenes", "yhestoista", "kahestoista", "kolmastoista",
    "neljästoista", "viidestoista", "kuudestoista", "seittemästoista",
    "kaheksastoista", "yheksästoista", "kahdeskymmenes",
)  # fmt: skip
_NICKNAMES_FI = ("nolla", "ykkönen", "kakkonen", "kolmonen", "nelonen", "vitonen",
                 "kutonen", "seiska", "kasi", "ysi")  # fmt: skip
_TENS_SV = {20: "tjugo", 30: "tretti", 40: "fyrti", 50: "femti", 60: "sexti",
            70: "sjutti", 80: "åtti", 90: "nitti"}  # fmt: skip
_DAYS_AHEAD_CLEAR = 28
"""From here on a weekday and a day of the month may name two days: March repeats."""
_HALF, _QUARTER, _TO = 30, 15, 45
_FORTNIGHT = 14


def amount_forms(amount: Decimal, language: str) -> tuple[str, ...]:
    """Give ways to say an amount in euros, e.g. `forty-five point five oh`."""
    euros, cents = int(amount), int(amount * 100) % 100
    return {"fi": _amount_fi, "sv": _amount_sv, "en": _amount_en}[language](
        euros, cents
    )


def _short_fi(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    head = {0: "", 1: "sata", 2: "kakssataa"}[hundreds]
    if rest < 20:  # noqa: PLR2004 # from here on by tens
        teens = {10: "kymmenen"}.get(rest)
        if rest > 10:  # noqa: PLR2004 # the teens
            teens = f"{_ONES_FI[rest - 10]}toista"
        return head + (teens or (_ONES_FI[rest] if rest else ""))
    return head + _TENS_FI[rest // 10] + (_ONES_FI[rest % 10] if rest % 10 else "")


def _amount_fi(euros: int, cents: int) -> tuple[str, ...]:
    said, plain = _short_fi(euros), spoken.number(euros, "fi")
    if cents:
        rest = _short_fi(cents)
        return (
            f"{said} {rest}",
            f"{said} pilkku {rest}",
            f"{plain} euroa ja {spoken.number(cents, 'fi')} senttiä",
            f"{said} euroo ja {rest} senttii",
            f"{said} egee {rest}",
        )
    forms = (f"{said} euroo", f"{said} egee", f"{plain} euroa", f"{said} euroo tasan")
    if 20 <= euros < 100 and euros % 10 == 0:  # noqa: PLR2004 # whole tens
        tens = ("", "", "kaks", "kolme", "neljä", "viis", "kuus", "seiska", "kasi",
                "ysi")[euros // 10]  # fmt: skip
        return (*forms, f"{tens}kymppiä") if euros < 70 else forms  # noqa: PLR2004 # see above
    return forms


def _short_sv(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    head = {0: "", 1: "hundra", 2: "tvåhundra"}[hundreds]
    tens, ones = rest // 10 * 10, rest % 10
    if tens not in _TENS_SV:
        return head + (spoken.number(rest, "sv") if rest else "")
    return head + _TENS_SV[tens] + (spoken.number(ones, "sv") if ones else "")


def _amount_sv(euros: int, cents: int) -> tuple[str, ...]:
    said, plain = _short_sv(euros), spoken.number(euros, "sv")
    if cents:
        rest, whole = _short_sv(cents), spoken.number(cents, "sv")
        return (
            f"{plain} komma {whole}",
            f"{said} och {rest}",
            f"{said} euro {rest}",
            f"{plain} euro och {whole} cent",
            f"{said} euro å {rest} cent",
        )
    return (
        f"{plain} euro",
        f"{said} euro",
        f"{said} euro rakt av",
        f"{plain} euro jämnt",
    )


def _amount_en(euros: int, cents: int) -> tuple[str, ...]:
    plain = spoken.number(euros, "en")
    hundreds, rest = divmod(euros, 100)
    short = plain.replace("one hundred", "a hundred")
    tail = plain.rpartition("and ")[2]
    if hundreds and rest > 12:  # noqa: PLR2004 # "one twenty", never "one twelve"
        short = f"{spoken.number(hundreds, 'en')} {tail}"
    if not cents:
        return f"{plain} euro", f"{short} euros", f"{plain} euros flat", (
            f"{plain.replace(' and ', ' ')} euros"
        )  # fmt: skip
    said = spoken.number(cents, "en")
    each = " ".join(
        "oh" if one == "0" else spoken.number(int(one), "en") for one in f"{cents:02}"
    )
    return (
        f"{plain} point {each}",
        f"{short} {said}",
        f"{plain} euro and {said} cents",
        f"{plain} euros {said}",
        f"{plain} euro {said}",
    )


def clock_forms(at: time, language: str) -> tuple[str, ...]:
    """Give ways to say a time from 8:00 to 15:59, e.g. `ten past half nine`."""
    return {"fi": _clock_fi, "sv": _clock_sv, "en": _clock_en}[language](at)


def _twelve(hour: int) -> int:
    return (hour - 1) % 12 + 1


def _clock_fi(at: time) -> tuple[str, ...]:
    place, after = _twelve(at.hour), _twelve(at.hour + 1)
    this, following = _HOURS_FI[place], _HOURS_FI[after]
    full = spoken.number(at.hour, "fi")
    part = "aamulla" if at.hour < 10 else "päivällä"  # noqa: PLR2004 # then it is day
    if at.minute == 0:
        return (
            f"kello {this}",
            f"{_FROM_FI[place]} {part}",
            f"tasan {_FROM_FI[place]}",
            f"{full} nolla nolla",
        )
    if at.minute == _HALF:
        return (
            f"puol {_FROM_FI[after]}",
            f"puoli {following}",
            f"kello puol {following}",
            f"{full} kolkyt",
        )
    if at.minute == _QUARTER:
        return (
            f"vartin yli {this}", f"viistoista yli {this}", f"varttia yli {this}",
            f"{full} viistoista",
        )  # fmt: skip
    if at.minute == _TO:
        return (
            f"vartin vaille {following}", f"varttia vaille {following}",
            f"viistoista vaille {following}", f"{full} nelkytviis",
        )  # fmt: skip
    return _minutes_fi(at.minute, full, this, following)


def _minutes_fi(minute: int, full: str, this: str, after: str) -> tuple[str, ...]:
    forms = {
        10: (f"kymmenen yli {this}", f"kymmentä yli {this}", f"{full} kymmenen"),
        20: (f"kakskyt yli {this}", f"kymmentä vaille puoli {after}",
             f"{full} kakskyt"),
        40: (f"kakskyt vaille {after}", f"kymmenen yli puoli {after}",
             f"{full} nelkyt"),
        50: (f"kymmenen vaille {after}", f"kymppiä vaille {after}",
             f"{full} viiskyt"),
    }  # fmt: skip
    return forms.get(minute, (f"{full} {spoken.number(minute, 'fi')}",))


def _clock_sv(at: time) -> tuple[str, ...]:
    this, following = spoken.hour_sv(at.hour), spoken.hour_sv(at.hour + 1)
    full = spoken.number(at.hour, "sv")
    full = "ett" if full == "en" else full
    if at.minute == 0:
        return f"klockan {full} noll noll", f"prick {this}", f"klockan {this}", (
            f"{this} på förmiddagen" if at.hour < 12 else f"{this} på eftermiddagen"  # noqa: PLR2004 # noon
        )  # fmt: skip
    if at.minute == _HALF:
        return f"halv {following}", f"{full} trettio", f"klockan {full} tretti"
    forms = {
        10: (f"tio över {this}", f"{full} och tio", f"{full} tio"),
        15: (f"kvarten över {this}", f"kvart över {this}", f"{full} femton"),
        20: (f"tio i halv {following}", f"tjugo över {this}", f"{full} tjugo"),
        40: (f"tio över halv {following}", f"tjugo i {following}", f"{full} fyrti"),
        45: (f"kvart i {following}", f"en kvart i {following}", f"{full} fyrtifem"),
        50: (f"tio i {following}", f"tio före {following}", f"{full} femti"),
    }
    return forms.get(at.minute, (f"{full} och {spoken.number(at.minute, 'sv')}",))


def _clock_en(at: time) -> tuple[str, ...]:
    hour = spoken.number(_twelve(at.hour), "en")
    after = spoken.number(_twelve(at.hour + 1), "en")
    full = spoken.number(at.hour, "en")
    hundred = f"oh {full}" if at.hour < 10 else full  # noqa: PLR2004 # one digit
    part = "morning" if at.hour < 12 else "afternoon"  # noqa: PLR2004 # noon
    if at.minute == 0:
        return f"at {hour} on the dot", f"{hour} o'clock", f"{hundred} hundred", (
            f"{hour} in the {part}"
        )  # fmt: skip
    if at.minute == _HALF:
        return f"half past {hour}", f"half {hour}", f"{hour} thirty"
    said = spoken.number(at.minute, "en")
    forms = {
        10: (f"ten past {hour}", f"ten after {hour}"),
        15: (f"quarter past {hour}", f"a quarter after {hour}"),
        20: (f"twenty past {hour}", f"at twenty after {hour}"),
        40: (f"twenty to {after}", f"twenty minutes to {after}"),
        45: (f"quarter to {after}", f"a quarter to {after}", f"quarter of {after}"),
        50: (f"ten to {after}", f"ten minutes to {after}"),
    }
    return (*forms.get(at.minute, ()), f"{hour} {said}", f"{hour} {said} in the {part}")


def day_forms(day: date, today: date, language: str) -> tuple[str, ...]:
    """Give ways to name a day that lies ahead, e.g. `Tuesday, the twenty-third`."""
    plain = {"fi": _dates_fi, "sv": _dates_sv, "en": _dates_en}[language](day, today)
    return (*plain, *_near(day, today, language))


def _ordinal_fi(number: int) -> str:
    if number < len(_ORDINALS_FI):
        return _ORDINALS_FI[number]
    if number % 10 == 0:
        return "kolmaskymmenes"
    return {2: "kakskyt", 3: "kolkyt"}[number // 10] + _ORDINALS_FI[number % 10]


def _dates_fi(day: date, today: date) -> tuple[str, ...]:
    weekday, ordinal = f"{spoken.WEEKDAYS['fi'][day.weekday()]}na", _ordinal_fi(day.day)
    month = f"{spoken.MONTHS['fi'][day.month - 1]}kuuta"
    forms = (
        f"{weekday} {ordinal} {spoken.month_partitive(day)}",
        f"{ordinal} päivä {month}",
        f"{weekday} {ordinal} päivä {month}",
    )
    if (day - today).days < _DAYS_AHEAD_CLEAR:
        return (*forms, f"{weekday} se {ordinal}", f"{weekday} {ordinal} päivä")
    return forms


def _dates_sv(day: date, today: date) -> tuple[str, ...]:
    weekday = spoken.WEEKDAYS["sv"][day.weekday()]
    ordinal = spoken.day_of_month(day, "sv")
    month = spoken.MONTHS["sv"][day.month - 1]
    forms = (
        f"{weekday} {ordinal} {month}",
        f"{ordinal} {month}",
        f"{weekday}en {ordinal} {month}",
    )
    if (day - today).days < _DAYS_AHEAD_CLEAR:
        short = weekday.removesuffix("ag") + "an"
        return (*forms, f"{short} den {ordinal}", f"på {weekday}, den {ordinal}")
    return forms


def _dates_en(day: date, today: date) -> tuple[str, ...]:
    weekday = spoken.WEEKDAYS["en"][day.weekday()]
    ordinal = spoken.day_of_month(day, "en")
    month = spoken.MONTHS["en"][day.month - 1]
    forms = (
        f"{month} {ordinal}",
        f"{weekday} the {ordinal} of {month}",
        f"the {ordinal} of {month}",
    )
    if (day - today).days < _DAYS_AHEAD_CLEAR:
        return (*forms, f"{weekday}, the {ordinal}", f"the {ordinal}, a {weekday}")
    return forms


def _near(day: date, today: date, language: str) -> tuple[str, ...]:
    """Name a day by how far ahead it lies."""
    ahead, weekday = (day - today).days, spoken.WEEKDAYS[language][day.weekday()]
    sunday = today + timedelta(days=6 - today.weekday())
    weeks = (day - sunday - timedelta(days=1)).days // 7 + 1
    near: dict[str, dict[int, tuple[str, ...]]] = {
        "fi": {1: (f"huomenna {weekday}na", "huomenna"), 2: ("ylihuomenna",)},
        "sv": {1: ("imorgon", f"i morgon {weekday}"), 2: ("i övermorgon",)},
        "en": {1: (f"tomorrow, {weekday}",), 2: ("the day after tomorrow",)},
    }
    soon = near[language].get(ahead, ())
    if weeks == 0:
        this = {"fi": f"tän viikon {weekday}na", "sv": f"nu på {weekday}"}
        return (*soon, this.get(language, f"{weekday} this week"))
    if weeks == 1:
        following = {
            "fi": (f"ens viikon {weekday}na", f"ens viikolla {weekday}na"),
            "sv": (f"nästa veckas {weekday}", f"{weekday} nästa vecka"),
            "en": (f"{weekday} next week", f"{weekday} of next week"),
        }
        return (*soon, *following[language])
    if weeks == 2 and abs(ahead - _FORTNIGHT) <= 2:  # noqa: PLR2004 # about a fortnight
        return (
            {
                "fi": f"kahden viikon päästä {weekday}na",
                "sv": f"{weekday} om två veckor",
                "en": f"{weekday} in two weeks' time",
            }[language],
        )
    return soon


def digits(text: str, language: str, rng: random.Random) -> str:
    """Say a row of digits in threes, doubled ones in one word, now and then mended."""
    figures = [int(one) for one in text if one.isdigit()]
    has_nicknames = language == "fi" and rng.random() < 0.4  # noqa: PLR2004 # some people
    has_doubles = rng.random() < 0.5  # noqa: PLR2004 # half of them
    said: list[str] = []
    while figures:
        first = figures.pop(0)
        if has_doubles and figures and figures[0] == first:
            figures.pop(0)
            said.append(_double(first, language))
        else:
            said.append(_digit(first, language, has_nicknames=has_nicknames))
    if rng.random() < 0.12:  # noqa: PLR2004 # slips of the tongue
        place = rng.randrange(len(said))
        slip = {"fi": "ei vaan", "sv": "nej förlåt", "en": "no sorry"}[language]
        wrong = _digit(rng.randrange(10), language, has_nicknames=has_nicknames)
        said[place] = f"{wrong}, {slip}, {said[place]}"
    groups = [" ".join(said[at : at + 3]) for at in range(0, len(said), 3)]
    return ", ".join(groups)


def _digit(figure: int, language: str, *, has_nicknames: bool = False) -> str:
    if language == "fi":
        return (_NICKNAMES_FI if has_nicknames else _ONES_FI)[figure]
    return "oh" if language == "en" and not figure else spoken.number(figure, language)


def _double(figure: int, language: str) -> str:
    if language == "fi":
        return f"tupla{_NICKNAMES_FI[figure]}"
    if language == "sv":
        return f"dubbel {spoken.number(figure, 'sv')}"
    return f"double {_digit(figure, 'en')}"


def birth(day: date, language: str) -> str:
    """Say a date of birth as one says it for the hundredth time."""
    if language == "en":
        month = spoken.MONTHS["en"][day.month - 1]
        year = spoken.birth(day, "en").split(month)[1]
        return f"{month} {spoken.day_of_month(day, 'en')}{year}"
    if language == "sv" or day.year >= 2000:  # noqa: PLR2004 # said in full
        return spoken.birth(day, language).removeprefix("den ")
    month = spoken.month_partitive(day)
    return f"{_ordinal_fi(day.day)} {month} {_short_fi(day.year % 100)}"
