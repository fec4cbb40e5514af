"""Questions told by what they are made of, where no noun of `prompts.py` stands.

Nobody asks by the book: *missä te asutte*, *millä hetulla mä etsin*, *where should the
money go*. A question is a few ideas together, each with the words that people have for
it in Finnish, Swedish and English: a question word, `you`, and what one lives in, is
reached by or is paid to. Any words for the ideas will do, inflected or misheard by a
letter.
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

from custody.records.redactions import RedactionKind
from transcribe.redaction.my_name import asks_your_name
from transcribe.redaction.speech import plain

LONGEST = 16
"""Words of the longest question; more are a tale."""

_FUZZY_FROM = 6
"""Letters of a stem from which on one may be misheard; from `_VERY_FUZZY` on, two."""

_VERY_FUZZY = 9

_K = RedactionKind

_IDEAS: dict[str, str] = {
    "ask": (
        "mikä mikäs mitä mikähän mihin mistä missä minne mille millä millo- kuka kukas "
        "kenen kenestä kenelle ketä keneltä saan- saisi- voisi- voitko voitte- sano- "
        "kerro- anna antak- antas- antai- tarvi- otetaan ota otatko luettel- lue lues "
        "luet luetko entä entäs kirjain- kirjoita- onko muistat- pyytä- laita- kysy- "
        "tulee- jos "
        "vad vart var vilken vilket vilka när vem vems hur kan kunde får skulle "
        "behöver säg berätta läs ge uppge har står skriv stava- "
        "what what's whats which where where's when who who's whose how can could may "
        "might need give tell confirm read spell have do is and let's"
    ),
    "which": (
        "mistä mihin millä mikä mikäs mitä how where what what's which vilket vart hur "
        "var vad"
    ),
    "where": "mihin mistä missä minne mille vart var where where's kuinka",
    "who": "kuka kukas kenen kenestä kenelle ketä keneltä vem vems who who's whose",
    "when": "milloin milloinka koska mikä när vilken vilket when what what's",
    "you": (
        "te teidän teillä teiltä teitä teidät teille sinä sinun sinulla sä sun sulla "
        "sut sulta sulle teijän du din ditt dina dig er ert ni you your yours you're"
    ),
    "identity": (
        "hetu- sotu- henkilötun- henkilöturv- sosiaaliturv- personnumm- personbeteck- "
        "beteckning- identitetsn- identity"
    ),
    "code": "tunnus tunnuks- tunnust- loppuos-",
    "id": "id i.d",
    "last": "loppu lopun loppuosa- viimeis- sista last",
    "four": "neljä fyra four 4",
    "social": "social",
    "number": "numero- nummer- number-",
    "mobile": ("kännyk- kännyn matkapuh- puhelin- mobil- telefon- phone- telephone"),
    "reach": (
        "tavoit- kiinni soitt- soita- takaisin tekstar- tekstiv- viestin nå når nås "
        "ringa ringer sms reach call text ring contact"
    ),
    "email": "meili- sähköpost- sposti- mejl- mejla epost- email- e-mail- mail",
    "shall": "should shall skulle ska skall pitäisikö laitanko lähetänkö",
    "confirmation": "vahvistus- vahvistuk- bekräftels- confirmation-",
    "send": "lähet- laita- laitan laitetaan skicka- send- post postit- posta- mail",
    "card": "kortti korttin- kortin kortis- korttis- korti- kortet- kortnum- card",
    "read": (
        "luet- lukee luke- lue numerosarj- siffr- läs står pay maks- front fram- "
        "etupuol- read digits"
    ),
    "account": "tili tilin tilille tilil- tiliä tilinum- iban iipan konto- account-",
    "money": "rahat rahoj- palautu- hyvity- pengar- money refund-",
    "into": "mihin mille sätta vart where go",
    "born": "synty- syntyn- född- födels- fyller born birth- d.o.b dob",
    "day": "päivä vuosi dag år day year",
    "live": "asut asutte asutko asutaan asuu bor live living lives asuinp- kotio-",
    "address": (
        "osoit- katuos- kotios- postinum- adress- bosta- gatuad- postnumm- gata gatan "
        "address- street postcode zip"
    ),
    "papers": "paper- lähet- lasku- kirje- remiss- brev- räkning- letter- invoice",
    "name": ("nimi nimen nimel- nimes- nimen- namn- efternam- förnam- name surname"),
    "caller": (
        "soitta- soittel- siellä langan kyse kyseess- talar pratar gäller speaking "
        "calling line"
    ),
    "appointment": "varaus aika ajan tid tiden appointment booking",
}

_QUESTIONS: dict[RedactionKind, tuple[str, ...]] = {
    _K.HENKILOTUNNUS: (
        *("ask identity", "ask code", "ask you id", "ask last four", "ask you social"),
        *("born code", "born last four"),
    ),
    _K.CARD: ("which card read", "ask card number", "number card"),
    _K.IBAN: ("ask account", "account money", "into money"),
    _K.EMAIL: ("ask email", "where confirmation", "shall confirmation"),
    _K.DATE_OF_BIRTH: ("when born", "ask you born", "ask day year"),
    _K.PHONE: (
        *("ask mobile", "ask number reach", "ask you number", "which you reach"),
        "mobile you",
    ),
    _K.ADDRESS: (
        *("ask you live", "where live", "ask address", "where send papers"),
        "where you send",
    ),
    _K.NAME: ("ask you name", "who name", "who caller", "ask name caller",
              "who appointment"),
}  # fmt: skip
"""Ideas that make a question together, in the order in which kinds are tried."""

_ANYWHERE = frozenset(("surname", "efternamn", "efternamnet", "sukunimi"))


@lru_cache(maxsize=8192)
def asked_kind(words: tuple[str, ...]) -> RedactionKind | None:
    """Tell what kind of identifier words ask for, if any.

    Args:
        words: of one utterance, folded by `speech.plain`.
    """
    if not 1 < len(words) <= LONGEST:
        return None
    ideas = {idea for idea in _IDEAS if _holds(idea, words)}
    for kind, questions in _QUESTIONS.items():
        if any(ideas.issuperset(question.split()) for question in questions):
            return kind
    is_name = bool(_FOLDED_ANYWHERE & set(words)) or asks_your_name(words)
    return _K.NAME if is_name else None


def asks(words: tuple[str, ...]) -> bool:
    """Tell whether words, folded, hold one that asks or requests, whatever for."""
    return _holds("ask", words)


@lru_cache(maxsize=8192)
def given_kind(words: tuple[str, ...]) -> tuple[RedactionKind, int] | None:
    """Tell what words of a caller announce, as in `me muutettiin, uusi osoite on`.

    Args:
        words: of one utterance, folded by `speech.plain`.

    Returns:
        The kind and the index of the announcement's last word, the last one said.
    """
    found: list[tuple[int, RedactionKind]] = []
    for kind, phrases in _ANNOUNCED.items():
        for phrase in phrases:
            for first in range(len(words) - len(phrase) + 1):
                here = words[first : first + len(phrase)]
                if all(map(_is_word, here, phrase)):
                    found.append((first + len(phrase) - 1, kind))
    if not found:
        return None
    last, kind = max(found, key=lambda one: one[0])
    return kind, last


def _is_word(heard: str, wanted: str) -> bool:
    """Tell whether a word is the wanted one, at most one letter of a long one wrong."""
    if heard == wanted:
        return True
    return len(wanted) >= _FUZZY_FROM and OSA.distance(heard, wanted) <= 1


def _holds(idea: str, words: tuple[str, ...]) -> bool:
    exact, stems = _FOLDED[idea]
    return any(word in exact or _begins(word, stems) for word in words)


def _begins(word: str, stems: tuple[str, ...]) -> bool:
    """Tell whether a word begins with a stem, misheard as far as its length allows."""
    for stem in stems:
        if word.startswith(stem):
            return True
        if len(stem) < _FUZZY_FROM or len(word) < len(stem) - 1:
            continue
        edits = 2 if len(stem) >= _VERY_FUZZY else 1
        head = word[: len(stem)]
        if head[0] == stem[0] and OSA.distance(head, stem, score_cutoff=edits) <= edits:
            return True
    return False


def _fold(idea: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = _IDEAS[idea].split()
    exact = frozenset(plain(word) for word in words if not word.endswith("-"))
    stems = tuple(plain(word) for word in words if word.endswith("-"))
    long = tuple(word for word in exact if len(word) >= _FUZZY_FROM)
    return exact, (*stems, *long)


_FOLDED = {idea: _fold(idea) for idea in _IDEAS}
_FOLDED_ANYWHERE = frozenset(plain(word) for word in _ANYWHERE)
_ANNOUNCED: dict[RedactionKind, tuple[tuple[str, ...], ...]] = {
    kind: tuple(tuple(plain(word) for word in one.split()) for one in told.split("|"))
    for kind, told in {
        _K.ADDRESS: (
            "osoite on|osoitteeni on|osoitteeseen|osoitteessa|asun nykyään|"
            "asumme nykyään|asutaan|muutettiin|asun|asumme|adressen är|flyttat till|"
            "bor på|bor numera på|bor nu på|moved to|live at|living at|living on|"
            "place is at|address is|live in flat|live on"
        ),
        _K.PHONE: (
            "numero on nyt|numero on|numeroon|numerosta|nummer är|nummer det är nu|"
            "nummer är nu|nås på|når mig på|nå mig på|text me at|get me on|call me on|"
            "call me at|reach me on|reach me at|ring me on|number it's|number is"
        ),
        _K.EMAIL: (
            "meili on|sähköposti on|meilillä osoite on|sähköpostini on|mejl är|"
            "mejlen är|mejl till|e-post är|email is|email's|mail is|send it to|"
            "lower case|pienellä|små bokstäver"
        ),
        _K.HENKILOTUNNUS: "hetu on|tunnus on|hetun se on|beteckning är|code is",
        _K.DATE_OF_BIRTH: (
            "on syntynyt|oon syntynyt|olen syntynyt|är född den|född den|är född|"
            "born on the|born on|was born"
        ),
        _K.IBAN: "tilille|tilinumero on|kontot är|account is|iban is",
    }.items()
}
"""Words after which a caller goes on with an identifier."""
