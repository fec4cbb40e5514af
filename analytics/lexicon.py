"""The words by which people agree, refuse, ask and do business, in three languages.

Stems, not words: "peruutin", "peruttu" and "peruutus" share "peru". All are folded
before they are compared (`analytics/folding.py`).
"""

YES = {
    "fi": (
        "kyllä", "joo", "juu", "sopii", "hyvä", "selvä", "juuri niin", "juuri se",
        "niin", "ilman muuta", "käy", "ok", "okei", "totta kai", "kiitos", "otan",
        "otetaan", "ostan", "maksan", "maksetaan", "tehdään niin", "mainiosti",
        "hienoa", "juuri sen", "juuri sitä", "se sama", "kelpaa", "passaa", "jees",
        "jep",
        "jes", "passeli", "mielellään", "loistavaa", "loistava", "täydellistä",
        "erinomaista", "mahtavaa", "sopiihan", "käyhän", "otamme", "mennään sillä",
        "vaikka", "kiva", "kivaa", "menee hyvin", "tottahan", "varataan",
        "laitetaan", "toki", "voisin ottaa", "pääsen",
    ),
    "sv": (
        "ja", "jo", "javisst", "okej", "det går bra", "det passar", "bra", "precis",
        "gärna", "visst", "absolut", "tack", "det funkar", "jag tar", "vi tar",
        "utmärkt", "jag betalar", "det blir bra", "stämmer", "går an", "går bra",
        "toppen",
        "perfekt", "jättebra", "kanon", "fint", "låter bra", "passar", "ta den",
        "det duger", "underbart", "självklart", "jodå", "jajamän", "javisst",
        "så gör vi",
        "okay", "ok", "jag tar den",
    ),
    "en": (
        "yes", "yeah", "okay", "ok", "sure", "all right", "alright", "fine", "great",
        "that works", "sounds good", "correct", "exactly", "please do", "perfect",
        "suits me", "i'll take", "let's do", "let's pay", "i'll pay", "works for me",
        "that's right", "that's the one", "go ahead", "lovely", "brilliant",
        "wonderful", "that'll do", "that will do", "suits", "ideal", "excellent",
        "absolutely",
        "of course", "definitely", "certainly", "works", "book it", "good", "yep",
        "yup",
        "fantastic", "super", "deal", "go for it", "please",
    ),
}  # fmt: skip
NO = {
    "fi": (
        "ei käy", "ei sovi", "en voi", "en halua", "ei kiitos", "en pääse",
        "liian kallis", "ei onnistu", "en osta", "ei sittenkään", "en sittenkään",
        "harkitsen", "harkitsen vielä", "mietin vielä", "täytyy miettiä",
        "pitää miettiä", "pitää vielä miettiä", "ei tällä kertaa", "en tällä kertaa",
        "ei nyt", "en nyt", "en ota", "en taida", "ehkä myöhemmin", "palaan asiaan",
        "jätetään väliin", "jätän väliin", "ei kuitenkaan", "en ehdi", "olen töissä",
        "huono", "huonosti", "mahdoton", "mahdotonta", "ei oikein", "antaa olla",
        "en mä pääse", "mä en pääse", "en kyllä", "ei mulle", "ei meille", "ei minulle",
    ),
    "sv": (
        "nej", "det går inte", "passar inte", "inte", "för dyrt", "kan inte",
        "jag ska fundera", "jag får fundera", "måste fundera", "kanske senare",
        "jag återkommer", "jag funderar", "jag avstår", "tyvärr", "omöjligt", "dåligt",
        "nä", "näe", "hellre inte", "jag jobbar",
    ),
    "en": (
        "no", "not possible", "i can't", "cannot", "doesn't work", "does not work",
        "too expensive", "i don't want", "no thanks", "don't", "not this time",
        "not now", "not today", "maybe later", "i'll think about it", "let me think",
        "need to think", "have to think", "i'd rather not", "i'll pass",
        "i'll get back to you", "can't make", "i'm working", "too much", "no good",
        "not good", "not great", "nope", "impossible", "afraid not", "won't work",
        "doesn't suit", "won't do", "rather not", "too early", "too late", "too soon",
    ),
}  # fmt: skip
NEGATION = {
    "fi": ("en", "et", "ei", "emme", "ette", "eivät", "eikä", "enkä", "emmekä", "älä",
           "älkää", "elä", "elkää", "eipä", "enpä"),
    "sv": ("inte", "int", "ej", "ingen", "inga", "inget", "ingenting", "aldrig"),
    "en": (
        "not", "no", "don't", "didn't", "won't", "can't", "cannot", "isn't", "never",
        "without", "couldn't", "wasn't", "nothing", "none", "nobody", "hasn't",
        "haven't", "nowt", "ain't",
        "nothing's", "nobody's", "none's",
        "doesn't", "aren't", "weren't", "hadn't", "unable",
    ),
}  # fmt: skip
CORRECTION = {
    "fi": (
        "ei kun", "eikun", "anteeksi", "siis", "tarkoitan", "korjaan", "oikeastaan",
        "itse asiassa", "vaan", "pikemminkin", "väärin",
    ),
    "sv": (
        "förlåt", "ursäkta", "jag menar", "nej", "utan", "rättare sagt",
        "egentligen", "fel",
    ),
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


SERVICES: tuple[tuple[str, ...], ...] = (
    ("lasku", "invoice", "bill", "faktura", "räkning"),
    ("vastaanotto", "appointment", "consultation", "mottagning", "läkartid",
     "aika lääkärille", "ajan lääkärille"),
    ("terveystarkastus", "health check", "check-up", "hälsokontroll",
     "hälsoundersökning", "hälsogranskning"),
    ("influenssarokotus", "influenssarokote", "flu vaccination", "flu shot",
     "influensavaccination", "influensavaccin", "influenssapiikki", "flunssarokote",
     "flunssapiikki", "flu jab", "flu vaccine", "influensaspruta"),
    ("rokotus", "rokote", "vaccination", "vaccin", "vaccine"),
    ("laboratorio", "laboratory", "lab test", "laboratorium", "labb", "verikoe",
     "blood test", "blodprov", "labra", "labraan", "verikokeisiin", "verikokeelle",
     "verikokeille", "näytteenotto", "labbet", "labbtid", "bloods", "the lab"),
    ("röntgen", "x-ray", "xray", "röntgenkuva"),
    ("ultraääni", "ultrasound", "ultraljud"),
    ("fysioterapia", "physiotherapy", "fysioterapi", "fyssari", "fyssarille", "physio",
     "fysion"),
    ("hieronta", "massage"),
    ("hammastarkastus", "dental check", "tandkontroll", "hammaslääkäri", "dentist",
     "tandläkare"),
    ("resepti", "prescription", "recept"),
    ("todistus", "lääkärintodistus", "certificate", "intyg", "läkarintyg",
     "doctor's note", "sick note"),
    ("neuvola", "maternity clinic", "rådgivning"),
    ("etävastaanotto", "remote consultation", "video appointment", "distansmottagning"),
)  # fmt: skip
"""What one service is called in each language; the first is only a name for the row."""

SERVICE_HINTS: dict[str, tuple[str, ...]] = {
    "resepti": ("lääke", "lääkettä", "tabletti", "tabletit", "pilleri", "uusinta",
                "medicine", "medication", "tablets", "pills", "renew", "medicin",
                "medicinen", "tabletter", "tabletterna", "förnya", "förnyelse"),
    "terveystarkastus": ("tarkastus", "tarkastukseen", "medical", "kontroll"),
    "ultraääni": ("ultra", "ultraan", "scan"),
    "röntgen": ("kuvaus", "kuvaukseen"),
}  # fmt: skip
"""By a service's row, words that go with it and do not name it."""

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

TO_BE_MOVED = {
    "fi": ("vaihdettava", "siirrettävä", "siirtää", "siirtäisin", "siirtämään",
           "vaihtaa", "vaihtaisin", "vaihtamaan", "perua", "peruuttaa", "perumaan",
           "peruuttamaan", "peruisin", "peruuttaisin", "muuttaa", "minun aikani",
           "aikani", "minulla on aika", "mulla on aika", "minulla oli aika",
           "vanha aika", "alkuperäinen", "ei käy enää"),
    "sv": ("flyttas", "flytta", "boka om", "ombokas", "avboka", "avbokas", "ändra",
           "ändras", "bytas", "byta", "min tid", "jag har en tid", "jag hade en tid",
           "gamla tiden", "ursprungliga"),
    "en": ("be moved", "to move", "move my", "reschedule", "cancel", "be changed",
           "to change", "change my", "my appointment", "i have an appointment",
           "i've an appointment", "i had an appointment", "the old one",
           "i've got an appointment", "original"),
}  # fmt: skip
"""What people say of an appointment that they have and that must go."""

PRICE_WORDS = {
    "fi": ("maksa", "maksu", "maksett", "hinta", "hinnal", "hinnan", "hinnak", "lasku",
           "kusta", "summa", "yhteensä", "avoinna", "jää", "velka", "hyvit", "palaut",
           "veloit", "loppusumma", "eräpäiv", "paljonko", "tekee", "takaisin"),
    "sv": ("kosta", "pris", "räkning", "faktura", "betal", "obetal", "summa",
           "belopp", "återbetal", "sammanlagt", "totalt", "skuld", "kredit", "blir",
           "gör", "avgift", "tillbaka"),
    "en": ("cost", "price", "bill", "invoice", "pay", "paid", "owe", "total",
           "amount", "charge", "refund", "fee", "balance", "outstanding", "comes"),
}  # fmt: skip
"""Stems of words near which a number without a word for money is an amount."""

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
