"""Invented customers: households and companies on one number, namesakes, languages.

Numbers come from ranges kept for fiction; names are put together at random.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

CLINIC = "+358221234500"
SHARES = {"fi": 0.6, "en": 0.25, "sv": 0.15}
"""Of the calls, by language."""

_FIRST = {
    "fi": ("Matti", "Liisa", "Antti", "Sari", "Juha", "Päivi", "Timo", "Anneli",
           "Kari", "Tuula", "Mikko", "Hanna", "Jari", "Riitta", "Pentti", "Kirsi",
           "Eero", "Outi", "Veikko", "Marjatta", "Ilkka", "Noora", "Sakari", "Elina"),
    "sv": ("Anders", "Birgitta", "Kristian", "Camilla", "Mats", "Gunilla", "Fredrik",
           "Annika", "Johan", "Solveig", "Henrik", "Monika", "Göran", "Lisbeth"),
    "en": ("James", "Mary", "Robert", "Susan", "David", "Helen", "Michael", "Laura",
           "Peter", "Emily", "Andrew", "Karen", "Thomas", "Alice"),
}  # fmt: skip
_LAST = {
    "fi": ("Virtanen", "Korhonen", "Nieminen", "Mäkinen", "Hämäläinen", "Laaksonen",
           "Järvinen", "Saarinen", "Lehtinen", "Tuominen", "Salonen", "Heinonen",
           "Karjalainen", "Jokinen", "Savolainen", "Ahonen", "Pitkänen", "Leppänen",
           "Hiltunen", "Väisänen", "Kallio", "Peltola", "Rajala", "Suominen"),
    "sv": ("Lindqvist", "Karlsson", "Söderström", "Nyman", "Blomqvist", "Holmberg",
           "Sundström", "Backman", "Ekholm", "Forsman", "Grönroos", "Wikström"),
    "en": ("Wilson", "Taylor", "Harris", "Clarke", "Bennett", "Morgan", "Cooper",
           "Foster", "Walker", "Turner", "Parker", "Collins"),
}  # fmt: skip
_STREETS = {
    "fi": ("Humalistonkatu", "Eerikinkatu", "Puistokatu", "Kaskenkatu", "Aurakatu",
           "Rauhankatu"),
    "sv": ("Köpmansgatan", "Slottsgatan", "Trädgårdsgatan", "Nylandsgatan"),
    "en": ("Aurakatu", "Market Street", "Harbour Road", "Station Road"),
}  # fmt: skip
_REPORT_FIRST = {
    "fi": ("Jouni", "Maarit", "Esa", "Satu", "Kalevi", "Inkeri", "Ville", "Johanna",
           "Heikki", "Leena", "Teemu", "Krista", "Risto", "Eeva", "Aleksi", "Pirjo"),
    "sv": ("Stefan", "Carita", "Bengt", "Ulrika", "Tom", "Margareta", "Jonas", "Eva",
           "Kaj", "Susanne"),
    "en": ("Brian", "Joanna", "Patrick", "Diane", "Simon", "Rachel", "Kevin", "Olivia",
           "Graham", "Nicola"),
}  # fmt: skip
_REPORT_LAST = {
    "fi": ("Koskinen", "Heikkilä", "Rautio", "Lahtinen", "Miettinen", "Toivonen",
           "Anttila", "Kinnunen", "Räsänen", "Ylönen", "Seppälä", "Manninen",
           "Hietala", "Parviainen", "Vainio", "Karppinen"),
    "sv": ("Eklund", "Gustafsson", "Westerlund", "Henriksson", "Fagerström", "Sandell",
           "Öhman", "Rosenberg", "Mattsson"),
    "en": ("Hughes", "Palmer", "Simpson", "Murray", "Barnes", "Fletcher", "Russell",
           "Chapman", "Reid"),
}  # fmt: skip
_REPORT_STREETS = {
    "fi": ("Martinkatu", "Käsityöläiskatu", "Linnankatu", "Itäinen Pitkäkatu"),
    "sv": ("Mariegatan", "Östra Strandgatan", "Skolgatan"),
    "en": ("Linnankatu", "Chapel Street", "Park Road"),
}

_THIRD_FIRST = {
    "fi": ("Arto", "Kaisa", "Seppo", "Tiina", "Lauri", "Merja", "Sami", "Raija",
           "Tapio", "Minna", "Olli", "Ritva", "Harri", "Jenni", "Aarne", "Sirpa"),
    "sv": ("Lars", "Pia", "Rolf", "Maria", "Niklas", "Gun", "Peter", "Ann-Sofi",
           "Ralf", "Linda"),
    "en": ("George", "Sheila", "Martin", "Claire", "Keith", "Joan", "Neil", "Amanda",
           "Derek", "Lucy"),
}  # fmt: skip
_THIRD_LAST = {
    "fi": ("Rissanen", "Kauppinen", "Halonen", "Turunen", "Partanen", "Lindström",
           "Immonen", "Hartikainen", "Ruotsalainen", "Pesonen", "Kuusisto", "Laakso",
           "Hakkarainen", "Oksanen", "Vesterinen", "Malinen"),
    "sv": ("Lundqvist", "Sjöholm", "Engblom", "Nordström", "Hellman", "Björklund",
           "Strandberg", "Wiklund", "Löfgren"),
    "en": ("Edwards", "Shaw", "Griffiths", "Mason", "Hunt", "Webb", "Stevens",
           "Holmes", "Gibson"),
}  # fmt: skip
_THIRD_STREETS = {
    "fi": ("Yliopistonkatu", "Brahenkatu", "Sirkkalankatu", "Läntinen Pitkäkatu"),
    "sv": ("Universitetsgatan", "Brahegatan", "Ågatan"),
    "en": ("Brahenkatu", "Queen Street", "Castle Road"),
}

_FOURTH_FIRST = {
    "fi": ("Pasi", "Mirja", "Jorma", "Heidi", "Erkki", "Soile", "Janne", "Marja",
           "Reijo", "Anu", "Toni", "Helena", "Markku", "Suvi", "Urho", "Aino"),
    "sv": ("Ulf", "Kerstin", "Dan", "Yvonne", "Mikael", "Barbro", "Sven", "Jessica",
           "Holger", "Tove"),
    "en": ("Howard", "Wendy", "Stuart", "Gillian", "Roger", "Hazel", "Ian", "Vanessa",
           "Clive", "Abigail"),
}  # fmt: skip
_FOURTH_LAST = {
    "fi": ("Kemppainen", "Moilanen", "Tiainen", "Leinonen", "Kärkkäinen", "Hyvönen",
           "Nykänen", "Eskola", "Lappalainen", "Pelkonen", "Ikonen", "Martikainen",
           "Vartiainen", "Keränen", "Uusitalo", "Mustonen"),
    "sv": ("Sandström", "Österberg", "Fredriksson", "Helenius", "Rosenlund", "Hägglund",
           "Sjöstrand", "Norrgård", "Bergman"),
    "en": ("Dawson", "Hopkins", "Pearce", "Lawson", "Burton", "Fleming", "Atkinson",
           "Sutton", "Doyle"),
}  # fmt: skip
_FOURTH_STREETS = {
    "fi": ("Hämeenkatu", "Maariankatu", "Kauppiaskatu", "Uudenmaankatu"),
    "sv": ("Tavastgatan", "Köpmannagatan", "Nylandsvägen"),
    "en": ("Hämeenkatu", "Bridge Street", "Abbey Road"),
}

_FIFTH_FIRST = {
    "fi": ("Raimo", "Eila", "Petri", "Katja", "Hannu", "Ulla", "Jukka", "Emmi",
           "Onni", "Saara", "Vesa", "Irja", "Santeri", "Taina", "Osmo", "Veera"),
    "sv": ("Börje", "Maj-Britt", "Oskar", "Heléne", "Gustav", "Siv", "Magnus",
           "Carola", "Viktor", "Astrid"),
    "en": ("Trevor", "Marjorie", "Philip", "Denise", "Edmund", "Judith", "Leonard",
           "Bridget", "Nigel", "Harriet"),
}  # fmt: skip
_FIFTH_LAST = {
    "fi": ("Laitinen", "Hänninen", "Sillanpää", "Vänttinen", "Kolehmainen",
           "Rytkönen", "Kivimäki", "Huovinen", "Tanskanen", "Piirainen", "Asikainen",
           "Korpela", "Niskanen", "Puustinen", "Utriainen", "Lammi"),
    "sv": ("Granberg", "Westerback", "Högnäs", "Lillkvist", "Snellman", "Åberg",
           "Hedström", "Kronqvist", "Vikman"),
    "en": ("Nash", "Whitaker", "Cartwright", "Bowen", "Haines", "Osborne",
           "Pritchard", "Thorne", "Yates"),
}  # fmt: skip
_FIFTH_STREETS = {
    "fi": ("Kristiinankatu", "Vähä-Hämeenkatu", "Multavierunkatu", "Sairashuoneenkatu"),
    "sv": ("Kristinegatan", "Slussgatan", "Norra Esplanaden"),
    "en": ("Kristiinankatu", "Ferry Lane", "Cross Street"),
}

_SIXTH_FIRST = {
    "fi": ("Tauno", "Hilkka", "Jarmo", "Sanna", "Kalle", "Pirkko", "Joonas", "Tuija",
           "Eino", "Mervi", "Ahti", "Jaana", "Otto", "Kerttu", "Simo", "Milla"),
    "sv": ("Åke", "Gunnel", "Patrik", "Malin", "Sixten", "Benita", "Joakim", "Ebba",
           "Torsten", "Linnea"),
    "en": ("Arjun", "Priya", "Owen", "Maeve", "Chidi", "Grace", "Desmond", "Anita",
           "Colin", "Ruth"),
}  # fmt: skip
_SIXTH_LAST = {
    "fi": ("Hautala", "Jussila", "Kortelainen", "Lipponen", "Myllymäki", "Nevalainen",
           "Pennanen", "Riikonen", "Silvennoinen", "Torvinen", "Vepsäläinen",
           "Ylitalo", "Juntunen", "Kaukonen", "Markkanen", "Paananen"),
    "sv": ("Ahlskog", "Bäckström", "Dahlbäck", "Enqvist", "Finne", "Holmlund",
           "Lassfolk", "Sundqvist", "Östman"),
    "en": ("Abbott", "Banerjee", "Cole", "Fernandes", "Gallagher", "Iyer", "Okafor",
           "Whitfield", "Marsh"),
}  # fmt: skip
_SIXTH_STREETS = {
    "fi": ("Rauvolankatu", "Kärsämäentie", "Vanha Littoistentie", "Piispankatu"),
    "sv": ("Biskopsgatan", "Kyrkesplanaden", "Gamla Vasavägen"),
    "en": ("Piispankatu", "Bishop Street", "Gloucester Road"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The names that a wording's customers bear and the streets they live in."""

    first: Mapping[str, tuple[str, ...]] = field(repr=False)
    last: Mapping[str, tuple[str, ...]] = field(repr=False)
    streets: Mapping[str, tuple[str, ...]] = field(repr=False)


def _alternate(place: int) -> People:
    first, last, streets = (
        {language: names[place::2] for language, names in pools.items()}
        for pools in (_FIRST, _LAST, _STREETS)
    )
    return People(first=first, last=last, streets=streets)


PEOPLE: dict[str, People] = {
    "tuning": _alternate(0),
    "second": _alternate(1),
    "report": People(first=_REPORT_FIRST, last=_REPORT_LAST, streets=_REPORT_STREETS),
    "third": People(first=_THIRD_FIRST, last=_THIRD_LAST, streets=_THIRD_STREETS),
    "fourth": People(first=_FOURTH_FIRST, last=_FOURTH_LAST, streets=_FOURTH_STREETS),
    "fifth": People(first=_FIFTH_FIRST, last=_FIFTH_LAST, streets=_FIFTH_STREETS),
    "sixth": People(first=_SIXTH_FIRST, last=_SIXTH_LAST, streets=_SIXTH_STREETS),
}
"""By the name of the wording."""
_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_GROUPS = ((1, 0.82), (2, 0.12), (3, 0.04), (6, 0.02))
"""How many customers a number is shared by, and how often; six is a company's."""
SHARE_OF_NAMESAKES = 0.08
SHARE_WITHOUT_NUMBER = 0.06


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeCustomer:
    """One invented customer.

    Attributes:
        phone: E.164, None when the register has none.
        group: how many customers have this number.
    """

    customer_id: str
    name: str = field(repr=False)
    language: str
    born_on: date
    code: str = field(repr=False)
    phone: str | None = field(repr=False)
    group: int
    address: str = field(repr=False)


def make_customers(
    count: int, rng: random.Random, people: People
) -> tuple[MadeCustomer, ...]:
    """Invent a register's customers.

    Args:
        count: how many at the least.
        rng: what is drawn from.
        people: the names and streets to choose from.
    """
    made: list[MadeCustomer] = []
    while len(made) < count:
        size = rng.choices([n for n, _ in _GROUPS], [share for _, share in _GROUPS])[0]
        language = rng.choices(list(SHARES), list(SHARES.values()))[0]
        phone: str | None = f"+35840{5550000 + len(made):07}"
        if size == 1 and rng.random() < SHARE_WITHOUT_NUMBER:
            phone = None
        family = rng.choice(people.last[language])
        for _ in range(size):
            one = _customer(len(made), language, rng, people)
            if size in {2, 3}:
                first = one.name.split()[0]
                one = replace(one, name=f"{first} {family}")
            made.append(replace(one, phone=phone, group=size))
    return _with_namesakes(made, rng)


def address(language: str, rng: random.Random, people: People) -> str:
    """Invent where somebody lives."""
    return f"{rng.choice(people.streets[language])} {rng.randint(2, 60)}"


def _customer(
    index: int, language: str, rng: random.Random, people: People
) -> MadeCustomer:
    first = rng.choice(people.first[language])
    last = rng.choice(people.last[language])
    born_on = date(1938, 1, 1) + timedelta(days=rng.randrange(365 * 68))
    return MadeCustomer(
        customer_id=str(4000 + 7 * index + rng.randrange(7)),
        name=f"{first} {last}",
        language=language,
        born_on=born_on,
        code=_identity_code(born_on, rng),
        phone=None,
        group=1,
        address=address(language, rng, people),
    )


def _identity_code(born_on: date, rng: random.Random) -> str:
    """Make a code of the range 900 to 999, which is given to nobody.

    Source: the Digital and Population Data Services Agency, temporary codes.
    """
    serial = f"{rng.randint(900, 999)}"
    mark = "A" if born_on.year >= 2000 else "-"  # noqa: PLR2004 # the century's mark
    day = born_on.strftime("%d%m%y")
    return f"{day}{mark}{serial}{_CHECK[int(day + serial) % 31]}"


def _with_namesakes(
    made: list[MadeCustomer], rng: random.Random
) -> tuple[MadeCustomer, ...]:
    """Let some customers bear the name of another one of their language."""
    told = list(made)
    for place, one in enumerate(told):
        if rng.random() < SHARE_OF_NAMESAKES and one.group == 1:
            others = [it for it in made if it.language == one.language and it != one]
            if others:
                told[place] = replace(one, name=rng.choice(others).name)
    return tuple(told)
