"""The words by which people agree, refuse, ask and do business, in three languages.

Stems, not words: "peruutin", "peruttu" and "peruutus" share "peru". All are folded
before they are compared (`analytics/folding.py`).
"""

from dataclasses import dataclass

YES = {
    "fi": (
        "kyllä", "joo", "juu", "sopii", "hyvä", "selvä", "juuri niin", "juuri se",
        "niin", "ilman muuta", "käy", "ok", "okei", "totta kai", "kiitos",
    ),
    "sv": (
        "ja", "jo", "javisst", "okej", "det går bra", "det passar", "bra", "precis",
        "gärna", "visst", "absolut", "tack",
    ),
    "en": (
        "yes", "yeah", "okay", "ok", "sure", "all right", "alright", "fine", "great",
        "that works", "sounds good", "correct", "exactly", "please do", "perfect",
    ),
}  # fmt: skip
NO = {
    "fi": (
        "ei käy", "ei sovi", "en voi", "en halua", "ei kiitos", "en pääse",
        "liian kallis", "ei onnistu", "en osta", "ei sittenkään", "en sittenkään",
    ),
    "sv": (
        "nej", "det går inte", "passar inte", "inte", "för dyrt", "kan inte",
    ),
    "en": (
        "no", "not possible", "i can't", "cannot", "doesn't work", "does not work",
        "too expensive", "i don't want", "no thanks", "don't",
    ),
}  # fmt: skip
NEGATION = {
    "fi": ("en", "et", "ei", "emme", "ette", "eivät", "eikä", "älä", "älkää"),
    "sv": ("inte", "ej", "ingen", "inga", "aldrig"),
    "en": (
        "not", "no", "don't", "didn't", "won't", "can't", "cannot", "isn't", "never",
        "without", "couldn't", "wasn't",
    ),
}  # fmt: skip
CORRECTION = {
    "fi": (
        "ei kun", "eikun", "anteeksi", "siis", "tarkoitan", "korjaan", "oikeastaan",
        "itse asiassa", "vaan", "pikemminkin", "väärin",
    ),
    "sv": ("förlåt", "jag menar", "nej", "rättare sagt", "egentligen", "fel"),
    "en": (
        "sorry", "i mean", "actually", "correction", "rather", "instead", "wrong",
        "no wait", "my mistake",
    ),
}  # fmt: skip
ASKING = {
    "fi": (
        "paljonko", "mitä", "mikä", "milloin", "koska", "mihin", "onko", "sopiiko",
        "sopisiko", "kävisikö", "käykö", "haluatteko", "haluatko", "voitteko",
        "voisitteko", "maksaako", "tilaanko", "varaanko", "oliko", "olisiko", "entä",
        "peruutanko", "siirränkö", "saako",
    ),
    "sv": (
        "hur", "när", "vad", "vilken", "vill", "kan", "passar", "skulle", "ska",
        "går", "är", "har",
    ),
    "en": (
        "how", "what", "when", "which", "would", "could", "can", "shall", "should",
        "do", "does", "did", "is", "are", "was", "may",
    ),
}  # fmt: skip
"""Words that open a question. Swedish and English ones count only at its beginning;
Finnish ones, and any word with the ending -ko or -kö, anywhere."""
CONDITIONAL = {
    "fi": ("jos", "mikäli", "olisi", "maksaisi"),
    "sv": ("om", "skulle"),
    "en": ("if", "would", "could be", "might"),
}


@dataclass(frozen=True, slots=True)
class KindWords:
    """The words that tell a kind of transaction.

    Attributes:
        done: stems said of what is done or agreed ("varasin", "booked").
        asked: stems said when it is wished for or spoken about ("varata", "book").
    """

    done: tuple[str, ...]
    asked: tuple[str, ...]


KINDS: dict[str, dict[str, KindWords]] = {
    "booking": {
        "fi": KindWords(
            (
                "varasin", "varattu", "varaan teille", "varaan ajan", "aika on varattu",
                "laitoin ajan", "sain varattua", "tein varauksen", "varaus on tehty",
            ),
            ("varata", "varaus", "varaisin", "varaan", "ajanvaraus", "vapaa aika"),
        ),
        "sv": KindWords(
            (
                "jag bokade", "jag har bokat", "är bokad", "bokat en tid", "är bokat",
                "bokar in", "jag bokar",
            ),
            ("boka", "bokning", "beställa tid", "ledig tid", "en tid"),
        ),
        "en": KindWords(
            (
                "is booked", "i booked", "have booked", "i've booked", "booked you",
                "is confirmed", "scheduled you", "is scheduled", "made the appointment",
                "booked for", "please book it",
            ),
            ("book", "booking", "appointment", "schedule", "reserve", "have a time"),
        ),
    },
    "cancellation": {
        "fi": KindWords(
            (
                "peruutin", "peruin", "peruttu", "peruutettu", "peruutan", "perun ajan",
                "perumme", "varaus on poistettu",
            ),
            ("perua", "peruuttaa", "peruutus", "peruuttaisin", "peruisin",
             "en pääse tulemaan", "jättää väliin"),
        ),
        "sv": KindWords(
            ("avbokade", "avbokad", "avbokat", "avbokar", "jag tog bort", "struken"),
            ("avboka", "avbokning", "ställa in", "kan inte komma"),
        ),
        "en": KindWords(
            ("cancelled", "canceled", "i cancel", "is cancelled", "taken off"),
            ("cancel", "cancellation", "call off", "cannot make it", "can't make it"),
        ),
    },
    "rescheduling": {
        "fi": KindWords(
            ("siirsin", "siirretty", "siirrän", "vaihdoin ajan", "muutin ajan",
             "aika on vaihdettu"),
            ("siirtää", "siirto", "vaihtaa aika", "vaihtaa ajan", "muuttaa aika",
             "muuttaa ajan", "siirtäisin"),
        ),
        "sv": KindWords(
            ("flyttade", "flyttat", "ombokad", "ombokat", "bokade om", "jag flyttar"),
            ("flytta", "boka om", "ombokning", "byta tid", "ändra tid"),
        ),
        "en": KindWords(
            ("moved your", "i have moved", "i've moved", "rescheduled", "changed your",
             "is moved", "moved it", "moved to"),
            ("reschedule", "move my", "change my appointment", "change the time",
             "another time", "move the"),
        ),
    },
    "payment": {
        "fi": KindWords(
            ("on maksettu", "maksu on", "vastaanotettu", "maksoin", "maksettiin",
             "on veloitettu", "veloitan", "maksu onnistui", "maksan sen",
             "veloitettiin"),
            ("maksaa lasku", "maksaa sen", "laskun summa", "maksaisin", "lasku",
             "maksaa kortilla", "kortilla", "maksun"),
        ),
        "sv": KindWords(
            ("är betald", "är betalt", "betalningen är", "mottagen", "jag betalade",
             "har betalats", "debiterad", "debiterat"),
            ("betala", "betalning", "faktura", "räkning", "kort"),
        ),
        "en": KindWords(
            ("has been paid", "is paid", "payment received", "payment of", "charged",
             "i paid", "went through", "have paid", "received your payment"),
            ("pay my", "pay the", "payment", "invoice", "bill", "by card", "to pay"),
        ),
    },
    "purchase": {
        "fi": KindWords(
            ("tilaus on tehty", "tilasin", "tilattu", "ostin", "ostettu", "tilaan sen",
             "tilauksenne on"),
            ("ostaa", "ostaisin", "tilata", "tilaisin", "tilaus", "tilaanko", "osto"),
        ),
        "sv": KindWords(
            ("är beställd", "är beställt", "har beställt", "jag beställde", "köpte",
             "beställningen är"),
            ("köpa", "beställa", "beställning", "köp"),
        ),
        "en": KindWords(
            ("is ordered", "i ordered", "have ordered", "order is", "order has been",
             "i bought", "is purchased"),
            ("buy", "purchase", "order"),
        ),
    },
    "refund": {
        "fi": KindWords(
            ("hyvitetty", "hyvitin", "palautettu", "palautan", "hyvitän", "hyvitämme",
             "palautamme rahat"),
            ("hyvitys", "hyvityksen", "rahat takaisin", "palautus", "palauttaa"),
        ),
        "sv": KindWords(
            ("återbetalat", "återbetalas", "krediterat", "betalar tillbaka"),
            ("återbetalning", "pengarna tillbaka", "kreditering"),
        ),
        "en": KindWords(
            ("refunded", "i refund", "will refund", "have credited", "is credited"),
            ("refund", "money back", "reimburse", "credit note"),
        ),
    },
    "marketing_ban": {
        "fi": KindWords(
            ("markkinointikielto", "merkitsen teille markkinointikiellon",
             "kielto on tallennettu", "poistin markkinoinnin",
             "markkinointikiellon"),
            ("mainoksia", "markkinointi", "mainonta", "kieltää markkinointi",
             "mainosposti", "uutiskirje"),
        ),
        "sv": KindWords(
            ("marknadsföringsförbud", "spärrat reklam", "reklamspärr",
             "inte längre reklam"),
            ("reklam", "marknadsföring", "nyhetsbrev"),
        ),
        "en": KindWords(
            ("marketing ban", "opted out", "removed you from", "unsubscribed",
             "no more marketing", "no longer receive"),
            ("marketing", "advertis", "promotional", "newsletter", "unsubscribe",
             "adverts"),
        ),
    },
    "prescription_renewal": {
        "fi": KindWords(
            ("resepti uusitaan", "resepti on uusittu", "uusin reseptin",
             "uusintapyyntö on"),
            ("resepti", "reseptin uusiminen", "lääkemääräys", "uusia resepti"),
        ),
        "sv": KindWords(
            ("receptet förnyas", "förnyat receptet", "receptet är förnyat"),
            ("recept", "förnya", "receptförnyelse"),
        ),
        "en": KindWords(
            ("prescription is renewed", "renewed your prescription",
             "prescription will be renewed"),
            ("prescription", "renew", "repeat prescription"),
        ),
    },
    "complaint": {
        "fi": KindWords(
            ("välitän palautteen", "kirjaan valituksen", "kirjasin palautteen",
             "palaute on kirjattu", "reklamaatio on kirjattu"),
            ("pettynyt", "valitus", "valittaa", "palaute", "reklamaatio",
             "tyytymätön", "huonoa palvelua"),
        ),
        "sv": KindWords(
            ("jag för vidare", "klagomålet är", "registrerat ditt klagomål"),
            ("besviken", "klagomål", "klaga", "missnöjd", "reklamation"),
        ),
        "en": KindWords(
            ("filed your complaint", "logged your complaint", "pass on your feedback",
             "registered the complaint"),
            ("complain", "complaint", "disappointed", "unhappy", "dissatisfied"),
        ),
    },
    "address_change": {
        "fi": KindWords(
            ("osoite on muutettu", "päivitin osoitteen", "muutin osoitteen",
             "osoitteenne on päivitetty"),
            ("uusi osoite", "osoitteenmuutos", "muuttanut", "osoite"),
        ),
        "sv": KindWords(
            ("adressen är ändrad", "uppdaterat adressen", "ändrade adressen"),
            ("ny adress", "adressändring", "flyttat", "adress"),
        ),
        "en": KindWords(
            ("address is updated", "updated your address", "changed your address"),
            ("new address", "change of address", "moved house", "my address"),
        ),
    },
}  # fmt: skip

KIND_NAMES = {
    "varaus": "booking", "ajanvaraus": "booking", "appointment": "booking",
    "bokning": "booking", "reservation": "booking", "visit": "booking",
    "peruutus": "cancellation", "cancel": "cancellation", "avbokning": "cancellation",
    "siirto": "rescheduling", "reschedule": "rescheduling", "ombokning": "rescheduling",
    "ajansiirto": "rescheduling", "change": "rescheduling",
    "maksu": "payment", "betalning": "payment", "invoice_payment": "payment",
    "osto": "purchase", "tilaus": "purchase", "order": "purchase", "sale": "purchase",
    "köp": "purchase", "beställning": "purchase", "myynti": "purchase",
    "hyvitys": "refund", "palautus": "refund", "återbetalning": "refund",
    "credit": "refund",
    "markkinointikielto": "marketing_ban", "marketing_opt_out": "marketing_ban",
    "opt_out": "marketing_ban", "reklamspärr": "marketing_ban",
    "reseptin_uusinta": "prescription_renewal", "prescription": "prescription_renewal",
    "renewal": "prescription_renewal", "receptförnyelse": "prescription_renewal",
    "valitus": "complaint", "reklamaatio": "complaint", "palaute": "complaint",
    "feedback": "complaint", "klagomål": "complaint",
    "osoitteenmuutos": "address_change", "adressändring": "address_change",
}  # fmt: skip
"""Registers' own words for a kind, read as ours."""

SERVICES: tuple[tuple[str, ...], ...] = (
    ("lasku", "invoice", "bill", "faktura", "räkning"),
    ("vastaanotto", "appointment", "consultation", "mottagning", "läkartid",
     "aika lääkärille", "ajan lääkärille"),
    ("terveystarkastus", "health check", "check-up", "hälsokontroll",
     "hälsoundersökning"),
    ("influenssarokotus", "influenssarokote", "flu vaccination", "flu shot",
     "influensavaccination", "influensavaccin"),
    ("rokotus", "rokote", "vaccination", "vaccin", "vaccine"),
    ("laboratorio", "laboratory", "lab test", "laboratorium", "labb", "verikoe",
     "blood test", "blodprov"),
    ("röntgen", "x-ray", "xray", "röntgenkuva"),
    ("ultraääni", "ultrasound", "ultraljud"),
    ("fysioterapia", "physiotherapy", "fysioterapi"),
    ("hieronta", "massage"),
    ("hammastarkastus", "dental check", "tandkontroll", "hammaslääkäri", "dentist",
     "tandläkare"),
    ("resepti", "prescription", "recept"),
    ("todistus", "lääkärintodistus", "certificate", "intyg", "läkarintyg"),
    ("neuvola", "maternity clinic", "rådgivning"),
    ("etävastaanotto", "remote consultation", "video appointment", "distansmottagning"),
)  # fmt: skip
"""What one service is called in each language; the first is only a name for the row."""

ROLES = {
    "fi": ("lääkäri", "tohtori", "hoitaja", "sairaanhoitaja", "terapeutti",
           "fysioterapeutti", "asiantuntija", "hammaslääkäri"),
    "sv": ("läkare", "doktor", "sköterska", "terapeut", "fysioterapeut", "tandläkare"),
    "en": ("doctor", "dr", "nurse", "therapist", "physiotherapist", "dentist"),
}  # fmt: skip
"""Words that a practitioner's name stands beside."""

REFERENCE_WORDS = {
    "fi": ("viitenumero", "viite", "laskun numero", "laskunumero", "tilausnumero",
           "varausnumero"),
    "sv": ("referens", "referensnummer", "fakturanummer", "ordernummer",
           "bokningsnummer"),
    "en": ("reference", "invoice number", "order number", "booking number"),
}  # fmt: skip

CUSTOMER_NUMBER_WORDS = {
    "fi": ("asiakasnumero", "asiakasnumeroni", "asiakastunnus", "jäsennumero"),
    "sv": ("kundnummer", "kundnumret", "medlemsnummer"),
    "en": ("customer number", "client number", "account number", "customer id",
           "member number"),
}  # fmt: skip

NOTICE = {
    "fi": (
        "puhelu nauhoitetaan", "puhelut nauhoitetaan", "puhelu tallennetaan",
        "puhelut tallennetaan", "puhelu äänitetään", "puhelu voidaan nauhoittaa",
        "puhelu saatetaan nauhoittaa", "puhelumme nauhoitetaan",
        "nauhoitamme puhelun", "tallennamme puhelun", "nauhoitamme puhelut",
        "tämä puhelu nauhoitetaan", "puhelu voidaan tallentaa",
        "puhelusi nauhoitetaan",
    ),
    "sv": (
        "samtalet spelas in", "samtalet kan spelas in", "vi spelar in samtalet",
        "samtalet bandas", "samtalen spelas in", "samtalet kommer att spelas in",
        "samtalet inspelas",
    ),
    "en": (
        "call is recorded", "calls are recorded", "call is being recorded",
        "call may be recorded", "calls may be recorded", "call will be recorded",
        "we record all calls", "we record this call", "this call is recorded",
        "recording this call", "conversation is recorded",
    ),
}  # fmt: skip
