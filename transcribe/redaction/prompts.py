"""Questions that ask for an identifier, recognised although misheard themselves.

An answer is an identifier whatever came out of the recogniser, so what matters is to
know that it was asked for. Nouns are matched against a whole utterance without its
spaces (`kohenkilötun nuksenne` holds *henkilötunnuksenne*), and how sure a match must
be depends on how long the noun is.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from rapidfuzz import fuzz

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from transcribe.redaction.question_families import asked_kind, given_kind
from transcribe.redaction.speech import Heard, Utterance, folded, plain

COMPOUND_RATIO = 80.0
"""Likeness of a Finnish or Swedish compound of ten letters or more."""

PHRASE_RATIO = 90.0
"""Likeness of shorter nouns and of several words: *card number*, *order number*."""


class Strength(IntEnum):
    """How sure it is that an identifier comes next.

    MENTIONED: the noun stands in a statement: only what looks like one is hidden.
    ASKED: a question or a request: the answer is hidden whatever it is.
    GIVEN: `my number is`: the same party goes on with it.
    """

    MENTIONED = 0
    ASKED = 1
    GIVEN = 2


@dataclass(frozen=True, slots=True)
class Prompt:
    """A noun found in an utterance.

    Attributes:
        kind: what is asked for; None for numbers of things, which stay (an invoice).
        last: index in the utterance of the last word of the noun.
    """

    kind: RedactionKind | None
    strength: Strength
    last: int


_K = RedactionKind
_NOUNS: dict[RedactionKind | None, str] = {
    _K.HENKILOTUNNUS: (
        "henkilötunnus|henkilötunnuksenne|henkilötunnuksesi|sosiaaliturvatunnus|"
        "henkilötunnuksen|hetu|hetun|hetunne|sotu|sotun|sotunne|"
        "personbeteckning|personnummer|socialskyddssignum|identity code|"
        "social security|your social|identity number|id number|personal code|tax id"
    ),
    _K.PHONE: (
        "puhelinnumero|puhelinnumeronne|numerosta teidät tavoittaa|"
        "saa kiinni numerosta|saa numerosta|soittonumero|kännykkänumero|"
        "matkapuhelinnumero|mistä numerosta|mihin numeroon|telefonnummer|mobilnummer|"
        "mitt nummer är|nummer kan vi nå|phone number|telephone number|mobile number|"
        "number to reach|reach me at|call me at|cell number|"
        "digits of your phone|number should we call|number can we call|numeronne"
    ),
    _K.EMAIL: (
        "sähköpostiosoite|sähköpostiosoitteenne|sähköposti|sähköpostinne|"
        "meiliosoite|e-postadress|mejladress|mejlen|e-post|mejl|"
        "email address|e-mail address|mail address|email|e-mail"
    ),
    _K.CARD: (
        "korttinumero|kortin numero|kortinnumero|luottokortin|maksukortin numero|"
        "kortnummer|kortnumret|kortets nummer|card number|number on your card|"
        "payment card|card used|digits of the card|number on the front|"
        "number of the card|long number|security code"
    ),
    _K.IBAN: (
        "tilinumero|tilinumeronne|tilin numero|mille tilille|iban|kontonummer|"
        "vilket konto|account number|bank account|routing number"
    ),
    _K.DATE_OF_BIRTH: (
        "syntymäaika|syntymäaikanne|syntymäajan|syntymäpäivä|olette syntynyt|"
        "olen syntynyt|olet syntynyt|födelsedatum|född|födelsetid|date of birth|"
        "birth date|birthdate|birthday|were you born|i was born"
    ),
    _K.ADDRESS: (
        "osoite|osoitteenne|kotiosoite|katuosoite|asun osoitteessa|postinumero|"
        "mihin osoitteeseen|missä asutte|adress|jag bor|var bor du|postnummer|"
        "home address|your address|my address|street address|where do you live|"
        "i live at|postcode|zip code|where should we send|where should we post|"
        "should we post|mihin lasku|mihin lähetämme|vart ska vi skicka"
    ),
    _K.NAME: (
        "nimenne|nimesi|nimeni|kenen nimellä|kuka soittaa|kenen kanssa puhun|"
        "ditt namn|ert namn|mitt namn|vad heter du|vem talar jag med|"
        "your name|full name|last name|first name|am i speaking with|"
        "who is calling|who's calling"
    ),
    _K.OTHER: (
        "asiakasnumero|asiakasnumeronne|asiakasnumeroni|asiakastunnus|kundnummer|"
        "customer number|customer id|membership number|member number|client number|"
        "student id|member id|enrollment number|jäsennumero|potilasnumero|"
        "medlemsnummer|patientnummer|last four digits|neljä viimeistä numeroa|"
        "policy number|passport number|passinumero|license number|account id|"
        "account pin|pin code|password|salasana|lösenord|patient number"
    ),
    None: (
        "viitenumero|laskun numero|laskunumero|tilausnumero|varausnumero|"
        "referensnummer|fakturanummer|ordernummer|bokningsnummer|order number|"
        "invoice number|reference number|booking reference|serial number|"
        "tracking number|confirmation number|invoice reference"
    ),
}
_REQUESTS = """
mikä mika miten milloin mihin mistä mille kenen kuka minne missä entä enta saisinko
saisin saanko sano sanoisitteko sanoisitko kerro kertoisitteko kertoisitko antaisitteko
anna antakaa luettelisitteko luettele lukea lukisitteko vahvistaisitteko vahvistatteko
tarvitsen tarvitsisin pyytäisin pyydän kysyisin voisitteko voitteko voisitko voitko
onko toistaisitteko toistatteko vad vilken vilket kan får när var säg har behöver ge
skulle what what's which could can may might who where when give provide confirm tell
need have spell repeat verify
"""
_STATEMENTS = """
lähetän lähetämme lähetetään lähetin soitan soitamme soitetaan tulee tuli löysin löytyi
löytyy tallensin tallennettu merkitsin kirjasin vaihdoin muutin päivitin haluatteko
estää kiellän skickar ringer noterade sparade hittade sent send i'll will we'll has been
updated noted saved found thank thanks kiitos tack received
"""
_OWN = """
numeroni tunnukseni hetuni sotuni osoitteeni sähköpostini nimeni puhelimeni mun minun
min mitt mina jag my me olen i'm i was kiinni minut mejlen kortnumret asun bor live
"""
_FIRST_PERSON = ("seni", "roni", "teni", "kani", "tini", "meni", "kseni")
_SECOND_PERSON = ("ene", "esi", "rone", "rosi", "tine", "tisi", "kane")
_YOUR_WORDS = frozenset(folded("your teidän sinun ditt din er ert"))
NEAR = 5
"""Words around a noun in which `lähetän` makes it a statement; a comma may lie between
that and a question."""

_EXACT_BELOW = 7
_SHORT_UTTERANCE = 5
_LONG_NOUN = 10


@dataclass(frozen=True, slots=True, order=True)
class _Match:
    """Letters of a noun that were found, and the index of the word where it ends."""

    letters: float
    last: int


def find_prompts(utterance: Utterance) -> tuple[Prompt, ...]:
    """Find what an utterance asks for, in order of the words; often nothing."""
    letters, owners = _compact(utterance.words)
    best: dict[int, tuple[_Match, RedactionKind | None]] = {}
    for kind, nouns in _nouns().items():
        match = _best_match(nouns, letters, owners, utterance.words)
        if match is None:
            continue
        rivals = {last for last in best if abs(last - match.last) <= 1}
        if all(match > best[last][0] for last in rivals):
            for last in rivals:
                del best[last]
            best[match.last] = (match, kind)
    found = tuple(
        Prompt(kind, _strength(utterance, kind, last), last)
        for last, (_, kind) in sorted(best.items())
    )
    if any(one.kind is None or one.strength > Strength.MENTIONED for one in found):
        return found
    told = _told_by_family(utterance)
    if told is None or any(one.kind is told.kind for one in found):
        return found
    return (*found, told)


def _told_by_family(utterance: Utterance) -> Prompt | None:
    """Find what an utterance asks for, or announces, without a noun from the list."""
    words = tuple(word.plain for word in utterance.words)
    if utterance.party is not PartyRole.AGENT:
        given = given_kind(words)
        if given is not None:
            return Prompt(given[0], Strength.GIVEN, given[1])
    if utterance.party is PartyRole.CUSTOMER:
        return None
    is_question = utterance.words[-1].text.rstrip().endswith("?")
    if utterance.party is None and not is_question:
        return None
    kind = asked_kind(words)
    return None if kind is None else Prompt(kind, Strength.ASKED, len(words) - 1)


@cache
def _nouns() -> dict[RedactionKind | None, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Give each kind's nouns: folded without spaces, and word by word."""
    return {
        kind: tuple(
            (plain(noun), tuple(plain(part) for part in noun.split()))
            for noun in nouns.split("|")
        )
        for kind, nouns in _NOUNS.items()
    }


def _compact(words: tuple[Heard, ...]) -> tuple[str, list[int]]:
    """Write an utterance's letters without spaces, and whose each letter is."""
    letters: list[str] = []
    owners: list[int] = []
    for index, word in enumerate(words):
        letters.append(word.plain)
        owners.extend([index] * len(word.plain))
    return "".join(letters), owners


def _best_match(
    nouns: tuple[tuple[str, tuple[str, ...]], ...],
    letters: str,
    owners: list[int],
    words: tuple[Heard, ...],
) -> _Match | None:
    """Find the noun of a kind that fits best, the longest where several do."""
    best: _Match | None = None
    for noun, parts in nouns:
        match = (
            _exact(parts, words)
            if len(noun) < _EXACT_BELOW
            else _sounded(noun, parts, letters, owners)
        )
        if match is not None and (best is None or match > best):
            best = match
    return best


def _exact(parts: tuple[str, ...], words: tuple[Heard, ...]) -> _Match | None:
    """Match a short noun word by word; the last word may be inflected."""
    for first in range(len(words) - len(parts) + 1):
        here = [word.plain for word in words[first : first + len(parts)]]
        if here[:-1] == list(parts[:-1]) and _is_form(here[-1], parts[-1]):
            length = sum(len(part) for part in parts)
            return _Match(float(length), first + len(parts) - 1)
    return None


def _is_form(word: str, stem: str) -> bool:
    longest = len(stem) + (6 if len(stem) > 4 else 2)  # noqa: PLR2004 # letters
    return word.startswith(stem) and len(word) <= longest


def _sounded(
    noun: str, parts: tuple[str, ...], letters: str, owners: list[int]
) -> _Match | None:
    """Match a long noun by its sound; several words share too much to be lax."""
    if len(letters) < len(noun) - 2:
        return None
    is_compound = len(parts) == 1 and len(noun) >= _LONG_NOUN
    needed = COMPOUND_RATIO if is_compound else PHRASE_RATIO
    match = fuzz.partial_ratio_alignment(noun, letters, score_cutoff=needed)
    if match is None or match.dest_end <= match.dest_start:
        return None
    return _Match(match.score * len(noun) / 100, owners[match.dest_end - 1])


_REQUEST_WORDS = frozenset(folded(_REQUESTS))
_STATEMENT_WORDS = frozenset(folded(_STATEMENTS))
_OWN_WORDS = frozenset(folded(_OWN))


def _is_sure(words: tuple[Heard, ...], kind: RedactionKind | None, last: int) -> bool:
    """Tell whether an agent who says the noun asks for it, heard as a question or not.

    `E-mail address` does, `e-mail` does not: invoices come by it.
    """
    if kind is _K.EMAIL:
        noun = "".join(word.plain for word in words[max(0, last - 1) : last + 1])
        return "adres" in noun or "osoit" in noun
    return kind not in {_K.NAME, _K.ADDRESS}


def _customer_strength(
    kind: RedactionKind | None, *, is_own: bool, is_question: bool
) -> Strength:
    """Tell what a customer's noun means: customers give identifiers, and ask for none.

    `Kortin numero …` is given without a verb; an e-mail may just be spoken of.
    """
    if is_question and not is_own:
        return Strength.MENTIONED
    if is_own or kind not in {_K.EMAIL, _K.ADDRESS, _K.NAME}:
        return Strength.GIVEN
    return Strength.MENTIONED


def _is_choice(word: Heard) -> bool:
    """Tell whether a word asks for yes or no: `haluatteko`, `sopiiko`."""
    return len(word.plain) > 5 and word.plain.endswith("ko")  # noqa: PLR2004 # letters


def _strength(utterance: Utterance, kind: RedactionKind | None, last: int) -> Strength:
    words = utterance.words
    said = {word.plain for word in words}
    is_question = words[-1].text.rstrip().endswith("?")
    is_request = bool(said & _REQUEST_WORDS)
    is_choice = not is_request and any(_is_choice(word) for word in words)
    is_request = is_request or (is_question and not is_choice)
    around = words[max(0, last - 3) : last + 2]
    is_own = any(
        word.plain in _OWN_WORDS or word.plain.endswith(_FIRST_PERSON)
        for word in around
    )
    if utterance.party is PartyRole.CUSTOMER:
        return _customer_strength(kind, is_own=is_own, is_question=is_question)
    if is_own and not is_question and utterance.party is None:
        return Strength.GIVEN
    near = {word.plain for word in words[max(0, last - NEAR) : last + NEAR]}
    if near & _STATEMENT_WORDS and not is_request:
        return Strength.MENTIONED
    asks_you = bool(said & _YOUR_WORDS) or words[last].plain.endswith(_SECOND_PERSON)
    is_request = is_request or (asks_you and not is_choice)
    if (
        is_request
        or (_is_sure(words, kind, last) and not is_choice)
        or len(words) <= _SHORT_UTTERANCE
    ):
        return Strength.ASKED
    return Strength.MENTIONED
