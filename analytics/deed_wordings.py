"""How agents say that business was done, and how they say of the same that it was not.

Made by grammar, not collected: a verb and what it is done to give the deed ("varasin
ajan", "aika on varattu") and, from the same words, what must not be taken for it ("en
varannut aikaa", "varaanko ajan", "aika varataan"). A second hearing that asks for the
first among the second confirms nothing that only shares its words.
"""

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.fuzz import partial_ratio

from analytics.folding import fold
from analytics.hearing import Passage

Deed = tuple[str, tuple[str, ...]]
"""What is said of a deed that was done, and of one that was not."""

MOST_OTHERS = 4
"""Deeds of other kinds among the rivals, those that sound most like the place."""

_VERBS = {
    "fi": """
        varata varasin varannut varaanko varattu varataan
        merkitä merkitsin merkinnyt merkitsenkö merkitty merkitään
        kirjata kirjasin kirjannut kirjaanko kirjattu kirjataan
        tehdä tein tehnyt teenkö tehty tehdään
        laittaa laitoin laittanut laitanko laitettu laitetaan
        tallentaa tallensin tallentanut tallennanko tallennettu tallennetaan
        perua peruin perunut perunko peruttu perutaan
        peruuttaa peruutin peruuttanut peruutanko peruutettu peruutetaan
        poistaa poistin poistanut poistanko poistettu poistetaan
        siirtää siirsin siirtänyt siirränkö siirretty siirretään
        vaihtaa vaihdoin vaihtanut vaihdanko vaihdettu vaihdetaan
        muuttaa muutin muuttanut muutanko muutettu muutetaan
        maksaa maksoin maksanut maksanko maksettu maksetaan
        kuitata kuittasin kuitannut kuittaanko kuitattu kuitataan
        veloittaa veloitin veloittanut veloitanko veloitettu veloitetaan
        tilata tilasin tilannut tilaanko tilattu tilataan
        hyvittää hyvitin hyvittänyt hyvitänkö hyvitetty hyvitetään
        palauttaa palautin palauttanut palautanko palautettu palautetaan
        uusia uusin uusinut uusinko uusittu uusitaan
        lähettää lähetin lähettänyt lähetänkö lähetetty lähetetään
        välittää välitin välittänyt välitänkö välitetty välitetään
        päivittää päivitin päivittänyt päivitänkö päivitetty päivitetään
    """,
    "en": """
        book booked
        make made
        reserve reserved
        cancel cancelled
        remove removed
        move moved
        change changed
        pay paid
        settle settled
        take taken
        order ordered
        place placed
        refund refunded
        return returned
        renew renewed
        send sent
        record recorded
        block blocked
        file filed
        note noted
        save saved
        update updated
    """,
    "sv": """
        boka bokade bokat bokad bokas
        avboka avbokade avbokat avbokad avbokas
        stryka strök strukit struken stryks
        flytta flyttade flyttat flyttad flyttas
        ändra ändrade ändrat ändrad ändras
        betala betalade betalat betald betalas
        registrera registrerade registrerat registrerad registreras
        beställa beställde beställt beställd beställs
        lägga lade lagt lagd läggs
        återbetala återbetalade återbetalat återbetald återbetalas
        kreditera krediterade krediterat krediterad krediteras
        förnya förnyade förnyat förnyad förnyas
        anteckna antecknade antecknat antecknad antecknas
        spärra spärrade spärrat spärrad spärras
        spara sparade sparat sparad sparas
        uppdatera uppdaterade uppdaterat uppdaterad uppdateras
    """,
}
"""Finnish: infinitive, past, its negative, question, passive participle and present.
English: base, participle. Swedish: infinitive, past, supine, participle, passive."""

_BUSINESS = {
    "fi": """
        booking: aika ajan aikaa: varata merkitä kirjata
        booking: varaus varauksen varausta: tehdä kirjata
        booking: se sen sitä: varata
        cancellation: aika ajan aikaa: perua peruuttaa poistaa
        cancellation: varaus varauksen varausta: perua poistaa
        cancellation: se sen sitä: perua peruuttaa poistaa
        rescheduling: aika ajan aikaa: siirtää vaihtaa muuttaa
        rescheduling: aikanne aikanne aikaanne: siirtää vaihtaa
        rescheduling: se sen sitä: siirtää vaihtaa
        payment: lasku laskun laskua: maksaa kuitata
        payment: maksu maksun maksua: kirjata veloittaa
        purchase: tilaus tilauksen tilausta: tehdä kirjata laittaa
        purchase: se sen sitä: tilata
        refund: hyvitys hyvityksen hyvitystä: tehdä
        refund: summa summan summaa: palauttaa hyvittää
        refund: se sen sitä: hyvittää
        prescription_renewal: resepti reseptin reseptiä: uusia
        prescription_renewal: se sen sitä: uusia
        prescription_renewal: uusimispyyntö uusimispyynnön uusimispyyntöä: laittaa lähettää
        complaint: palaute palautteen palautetta: kirjata välittää
        complaint: reklamaatio reklamaation reklamaatiota: kirjata
        complaint: valitus valituksen valitusta: kirjata
        address_change: osoite osoitteen osoitetta: muuttaa päivittää tallentaa vaihtaa
        address_change: se sen sitä: päivittää
        marketing_ban: markkinointikielto markkinointikiellon markkinointikieltoa: laittaa merkitä kirjata
        marketing_ban: kielto kiellon kieltoa: merkitä tallentaa
    """,  # noqa: E501 # one business a line
    "en": """
        booking: that: book
        booking: the appointment: book make
        booking: the time: reserve book
        cancellation: the appointment: cancel remove
        cancellation: that: cancel
        rescheduling: the appointment: move change
        rescheduling: that: move change
        payment: the bill: pay settle
        payment: the payment: take
        purchase: the order: place
        refund: the money: refund return
        prescription_renewal: the prescription: renew
        prescription_renewal: the renewal: send
        complaint: the complaint: file record note
        address_change: the new address: save update
        marketing_ban: a marketing ban: record
        marketing_ban: the marketing: block
    """,
    "sv": """
        booking: tiden: boka
        cancellation: tiden: avboka stryka
        rescheduling: tiden: flytta ändra
        payment: räkningen: betala
        payment: betalningen: registrera
        purchase: beställningen: lägga
        refund: pengarna: återbetala
        refund: summan: kreditera
        prescription_renewal: receptet: förnya
        complaint: klagomålet: registrera anteckna
        address_change: adressen: ändra spara uppdatera
        marketing_ban: reklamen: spärra
    """,
}
"""Kind, what the deed is done to (Finnish: nominative, genitive, partitive), verbs."""

_SAYINGS = {
    "fi": """
        booking: aika on nyt teidän; aika ei ole teidän, onko aika teidän
        payment: maksu meni läpi; maksu ei mennyt läpi, meneekö maksu läpi, maksu hylättiin
        payment: maksu onnistui; maksu ei onnistunut, onnistuiko maksu, maksu epäonnistui
        purchase: tilaus lähti; tilaus ei lähtenyt, lähtikö tilaus, tilaus lähtee
        refund: palautamme teille; emme palauta teille, palautammeko teille, voimme palauttaa teille
        refund: saatte rahat takaisin; ette saa rahoja takaisin, saatteko rahat takaisin, haluatte rahat takaisin
    """,  # noqa: E501 # one saying a line
    "en": """
        booking: you are all set; you are not set, are you all set, you were all set
        booking: I've booked you in; I haven't booked you in, shall I book you in, I can't book you in
        booking: I've put you down; I haven't put you down, shall I put you down, I can't put you down
        payment: the payment went through; the payment didn't go through, did the payment go through, the payment will go through
        payment: that has been settled; that hasn't been settled, has that been settled, that will be settled
        purchase: your order is in; your order isn't in, is your order in, your order was in
        refund: you'll get the money back; you won't get the money back, will you get the money back, you want the money back
        rescheduling: that's changed; that hasn't changed, shall I change it, that can't be changed
        prescription_renewal: it has been renewed; it hasn't been renewed, has it been renewed, it can't be renewed
    """,  # noqa: E501 # one saying a line
    "sv": """
        booking: jag skrev upp dig; jag skrev inte upp dig, ska jag skriva upp dig, jag kan inte skriva upp dig
        booking: jag har bokat in dig; jag har inte bokat in dig, ska jag boka in dig, jag kan inte boka in dig
        payment: betalningen gick igenom; betalningen gick inte igenom, gick betalningen igenom, betalningen går igenom
        purchase: beställningen är gjord; beställningen är inte gjord, är beställningen gjord, beställningen blir gjord
    """,  # noqa: E501 # one saying a line
}
"""What is said otherwise: kind, the deed; and what it is when it was not done."""


def deeds_of(kind: str, language: str) -> tuple[Deed, ...]:
    """Give the ways to say that business of a kind was done, each with its rivals.

    Args:
        kind: one of ours.
        language: fi, sv or en.
    """
    return _all_deeds(language).get(kind, ())


def other_deeds(kind: str, language: str, where: Passage) -> tuple[str, ...]:
    """Give what sounds most like a place and tells of another kind's deed."""
    heard = fold(where.quote)
    scored = sorted(
        (-partial_ratio(folded, heard), said)
        for other, said, folded in _folded_deeds(language)
        if other != kind
    )
    return tuple(said for _, said in scored[:MOST_OTHERS])


@lru_cache(maxsize=3)
def _folded_deeds(language: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (kind, said, fold(said))
        for kind, deeds in _all_deeds(language).items()
        for said, _ in deeds
    )


@lru_cache(maxsize=3)
def _all_deeds(language: str) -> dict[str, tuple[Deed, ...]]:
    found: dict[str, list[Deed]] = {}
    for line in _lines(_BUSINESS[language]):
        kind, thing, verbs = (part.strip() for part in line.split(":"))
        for verb in verbs.split():
            found.setdefault(kind, []).extend(_bent(thing, verb, language))
    for line in _lines(_SAYINGS[language]):
        kind, rest = line.split(": ", 1)
        said, rivals = rest.split("; ")
        found.setdefault(kind, []).append((said, tuple(rivals.split(", "))))
    return {kind: tuple(dict.fromkeys(deeds)) for kind, deeds in found.items()}


def _bent(thing: str, verb: str, language: str) -> Iterator[Deed]:
    forms = _forms(language)[verb]
    if language == "fi":
        yield from _finnish(thing.split(), forms)
    elif language == "sv":
        yield from _swedish(thing, forms)
    else:
        yield from _english(thing, forms)


def _finnish(thing: list[str], forms: list[str]) -> Iterator[Deed]:
    nominative, genitive, partitive = thing
    infinitive, past, denied, asked, done, present = forms
    yield (
        f"{past} {genitive}",
        (f"en {denied} {partitive}", f"{asked} {genitive}",
         f"voin {infinitive} {genitive}", f"en voi {infinitive} {partitive}"),
    )  # fmt: skip
    undone = (
        f"{partitive} ei ole {done}", f"onko {nominative} {done}",
        f"{nominative} {present}", f"{nominative} pitää {infinitive}",
        f"{partitive} ei voi {infinitive}",
    )  # fmt: skip
    yield f"{nominative} on {done}", undone
    yield f"{nominative} on nyt {done}", undone


def _english(thing: str, forms: list[str]) -> Iterator[Deed]:
    base, done = forms
    yield (
        f"I've {done} {thing}",
        (f"I haven't {done} {thing}", f"I can't {base} {thing}",
         f"I can {base} {thing}", f"shall I {base} {thing}"),
    )  # fmt: skip
    undone = (
        f"{thing} hasn't been {done}", f"{thing} can't be {done}",
        f"{thing} will be {done}", f"has {thing} been {done}", f"{thing} is not {done}",
    )  # fmt: skip
    yield f"{thing} has been {done}", undone
    yield f"{thing} is {done}", undone


def _swedish(thing: str, forms: list[str]) -> Iterator[Deed]:
    infinitive, past, supine, done, passive = forms
    undone = (
        f"jag har inte {supine} {thing}", f"jag kan inte {infinitive} {thing}",
        f"jag kan {infinitive} {thing}", f"ska jag {infinitive} {thing}",
    )  # fmt: skip
    yield f"jag {past} {thing}", undone
    yield f"jag har {supine} {thing}", undone
    yield (
        f"{thing} är {done}",
        (f"{thing} är inte {done}", f"är {thing} {done}", f"{thing} {passive}",
         f"{thing} kan inte {passive}"),
    )  # fmt: skip


@lru_cache(maxsize=3)
def _forms(language: str) -> dict[str, list[str]]:
    return {line.split()[0]: line.split() for line in _lines(_VERBS[language])}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]
