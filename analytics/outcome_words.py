"""The words that tell what came of a wish: taken up, offered, put off, failed."""

TAKEN_UP = {
    "fi": (
        "laitoin", "merkkasin", "merkitsin", "kirjasin", "tallensin", "hoidin sen",
        "hoidan sen", "hoidan asian", "se on hoidettu", "asia on hoidettu",
        "se on tehty", "se on nyt tehty", "tein sen", "kunnossa nyt", "on kunnossa",
        "onnistuu hyvin", "selvä homma", "järjestin", "on nyt voimassa", "se onnistuu",
    ),
    "sv": (
        "jag skrev", "jag satte", "jag lade in", "jag har lagt", "det är gjort",
        "det är klart", "nu är det klart", "det är ordnat", "jag ordnade",
        "jag fixade", "jag antecknade", "har antecknat", "jag noterade",
        "jag har noterat",
        "jag registrerade", "har registrerat", "är registrerat", "då är det gjort",
    ),
    "en": (
        "all set", "that's done", "it's done", "it is done", "all done",
        "i've noted", "i have noted", "i've recorded", "i have recorded",
        "put you down",
        "taken care of", "that's sorted", "all sorted", "i've saved",
        "i've got that down",
    ),
}  # fmt: skip
"""What agents say, whatever it was, when they have done it."""

OFFERS = {
    "fi": (
        "vapaata", "vapaa on", "otetaanko", "sopiiko", "sopisiko", "kävisikö",
        "miltä kuulostaa", "senkö", "perunko", "siirränkö", "varaanko", "tilaanko",
        "laitanko", "merkitsenkö",
    ),
    "sv": (
        "det första lediga", "ledigt hos", "ledig tid", "tar vi den", "passar det",
        "hur låter det", "ska den bort", "är det den", "ska jag boka", "ska jag flytta",
        "skulle det passa",
    ),
    "en": (
        "something free", "first free", "available", "shall we take it", "shall i",
        "how does that sound", "would that suit", "does that suit", "is that the one",
        "would you like it", "does that work", "will that do",
    ),
}  # fmt: skip
"""Agents' offers: a wish is taken up when one is agreed to."""

UNDONE = {
    "fi": (
        "kaikki täynnä", "on täynnä", "ovat täynnä", "täyteen varattu", "ei löydy",
        "ei löytynyt", "ei ole vapaata", "ei ole vapaita", "ei ole aikoja",
        "ei ole yhtään", "palata asiaan", "palataan asiaan", "palaan asiaan",
        "soitan takaisin", "soitan teille", "soitamme teille", "soitetaan teille",
        "soitan sinulle", "otan yhteyttä", "otamme yhteyttä", "yhdistän", "yhdistetään",
        "kytken teidät", "siirrän puhelun", "siirrän teidät", "kollegalle",
        "täytyy miettiä", "pitää miettiä", "mietin vielä", "mietin asiaa", "harkitsen",
        "jätän väliin", "jätetään väliin", "en ota", "en osta", "en tilaa",
        "ei sittenkään", "jätetään sikseen", "emme voi", "ei voida", "liian kallis",
    ),
    "sv": (
        "fullbokat", "är fullt", "allt är fullt", "inget ledigt", "inga lediga",
        "inga tider", "finns ingen tid", "finns inte", "återkommer", "får återkomma",
        "ringer tillbaka", "ringer upp", "ringer dig", "ringer er", "kopplar dig",
        "kopplar er", "kopplar över", "kopplar vidare", "kopplar fram", "kollega",
        "tänka på saken", "tänka på det", "fundera på", "avstår", "låter bli",
        "låter det vara", "för dyrt", "jag hoppar över",
    ),
    "en": (
        "fully booked", "all booked", "everything is full", "we are full",
        "is all full",
        "nothing free", "nothing available", "nothing left", "no free", "no times",
        "no slots", "anything free at all", "get back to you", "call you back",
        "call you this", "call you later", "call you when", "ring you back",
        "ring you when", "call you as soon", "put you through", "transfer you",
        "connect you", "pass you over", "pass you on to", "colleague", "think about it",
        "think it over", "leave it", "never mind", "too expensive", "i'll skip it",
        "not take it", "can't find anything", "cannot find anything",
    ),
}  # fmt: skip
"""What tells that nothing came of a wish on this call: full, put off, put through,
thought over."""

FAILED = {
    "fi": (
        "ei mennyt läpi", "ei onnistunut", "ei toiminut", "ei toimi", "ei hyväksytty",
        "ei hyväksynyt", "hylättiin", "hylkäsi", "on hylätty", "jäi tekemättä",
        "jäi maksamatta", "epäonnistui", "ei veloitettu", "kate ei riitä",
        "ei riittänyt",
        "on edelleen avoin", "peruuntui", "torjui",
    ),
    "sv": (
        "gick inte igenom", "går inte igenom", "godkändes inte", "godkänns inte",
        "nekades", "avvisades", "misslyckades", "fungerade inte", "fungerar inte",
        "blev inte av", "lyckades inte", "medges inte", "är obetald",
        "är inte betald än",
        "täckning saknas", "avbröts",
    ),
    "en": (
        "did not go through", "didn't go through", "not go through", "declined",
        "was rejected", "rejected", "has failed", "payment failed", "it failed",
        "not accepted", "wasn't accepted", "was refused", "did not work", "didn't work",
        "is still unpaid", "remains unpaid", "still open", "insufficient funds",
        "bounced", "isn't working", "not working",
    ),
}  # fmt: skip
"""What tells that a deed failed after it was begun."""

TWICE = {
    "fi": ("kahteen kertaan", "tuplana", "tuplasti", "kahdesti", "kaksi kertaa",
           "liikaa", "väärin", "vahingossa", "aiheetta"),
    "sv": ("två gånger", "dubbelt", "för mycket", "felaktigt", "av misstag"),
    "en": ("twice", "double", "two times", "too much", "by mistake", "wrongly",
           "overcharged", "in error"),
}  # fmt: skip
"""What makes "charged" the ground of a refund and not a payment of this call."""
