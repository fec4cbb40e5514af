"""The words by which each kind of business is wished for and done.

Whole families of what callers and agents say, in three languages: wishes, deeds in the
f
rst person and in the passive. Folded before they are compared (`analytics/folding.py`).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindWords:
    """The words that tell a kind of transaction.

    Attributes:
        done: said of what is done or agreed ("varasin", "booked").
        asked: said when it is wished for or spoken about ("varata", "book").
    """

    done: tuple[str, ...]
    asked: tuple[str, ...]


KINDS: dict[str, dict[str, KindWords]] = {
    "booking": {
        "fi": KindWords(
            (
                "varasin", "varattu", "varattiin", "varaan teille", "varaan ajan",
                "varaamme teille", "aika on varattu", "laitoin ajan", "laitoin teidät",
                "laitoin sinut", "laitoin teille ajan", "laitan teidät", "laitan siis",
                "merkkasin ajan", "merkkasin teidät", "merkitsin ajan",
                "merkitsin teidät", "merkitsin sinut", "merkitsin varauksen",
                "kirjasin ajan", "kirjasin varauksen", "kirjasin teidät",
                "tallensin ajan", "tallensin varauksen", "sain varattua",
                "tein varauksen", "varaus on tehty", "varaus on voimassa",
                "teillä on nyt aika", "sinulla on nyt aika", "teillä on sitten aika",
                "saitte ajan", "saatte ajan", "aika on teidän", "aika on nyt teidän",
                "se on nyt teidän", "se aika on teidän", "buukkasin",
                "varaus vahvistettu",
            ),
            (
                "varata", "varaus", "varaisin", "varaan", "ajanvaraus", "vapaa aika",
                "haluaisin ajan", "haluan ajan", "tarvitsisin ajan", "tarvitsen ajan",
                "tarttisin ajan", "tarviin ajan", "saisinko ajan", "saisko ajan",
                "saanko ajan", "saisin ajan", "ottaisin ajan", "löytyisikö aikaa",
                "löytyykö aikaa", "olisiko aikaa", "onko aikoja", "olisiko vapaata",
                "uuden ajan", "kysyisin aikaa", "kysyitte aikaa", "ajan lääkärille",
                "aikaa lääkärille", "pääsisinkö", "pääsisikö", "olisiko teillä aikaa",
                "tulla vastaanotolle", "tulisin vastaanotolle", "vapaata",
            ),
        ),
        "sv": KindWords(
            (
                "jag bokade", "jag har bokat", "är bokad", "bokat en tid", "är bokat",
                "bokar in", "jag bokar", "vi bokar", "bokade in", "jag skrev upp dig",
                "skrev upp er", "skriver upp dig", "jag skrev in dig", "satte upp dig",
                "sätter upp dig", "jag satte dig", "jag lade in dig", "lägger in dig",
                "la in dig", "jag har lagt in", "du har nu en tid", "ni har nu en tid",
                "nu har du en tid", "då har du tid", "du är inskriven", "du är inbokad",
                "tiden är din", "den är din", "bokningen är klar", "bokningen är gjord",
                "antecknade tiden", "noterade tiden", "tiden är reserverad",
                "jag reserverade",
            ),
            (
                "boka", "bokning", "beställa tid", "ledig tid", "en tid", "få en tid",
                "behöva en tid", "behöver en tid", "skulle vilja ha en tid",
                "jag skulle behöva", "skulle vilja komma", "skulle jag kunna få",
                "finns det någon tid", "det första lediga", "ledigt hos",
            ),
        ),
        "en": KindWords(
            (
                "is booked", "i booked", "have booked", "i've booked", "booked you",
                "is confirmed", "scheduled you", "is scheduled", "made the appointment",
                "booked for", "please book it", "booked in", "put you down",
                "putting you down", "put you in for", "you are all set",
                "you're all set",
                "you now have a time", "you have a time now", "reserved for you",
                "i've reserved", "i have reserved", "the time is yours", "it is yours",
                "it's yours", "the slot is yours", "you're in for", "you are in for",
                "got you in", "pencilled you in", "penciled you in", "signed you up",
                "see you then",
            ),
            (
                "book", "booking", "appointment", "schedule", "reserve", "have a time",
                "like a time", "need a time", "get a time", "a time with", "a time for",
                "come in for", "to be seen", "see a doctor", "see the doctor",
                "free time", "something free", "anything free", "i need a health check",
                "a slot",
            ),
        ),
    },
    "cancellation": {
        "fi": KindWords(
            (
                "peruutin", "peruin", "peruttu", "peruutettu", "peruutan", "perun ajan",
                "perun sen", "perumme", "varaus on poistettu", "poistin ajan",
                "poistin varauksen", "otin ajan pois", "poistin sen",
                "aika on poistettu",
                "aika poistettiin", "aika on mitätöity",
            ),
            (
                "perua", "peruuttaa", "peruutus", "peruuttaisin", "peruisin",
                "en pääse tulemaan", "jättää väliin", "perutaan", "peruutetaan",
                "pois kokonaan", "poistaa ajan", "en tarvitse aikaa", "senkö perun",
            ),
        ),
        "sv": KindWords(
            (
                "avbokade", "avbokad", "avbokat", "avbokar", "jag tog bort", "struken",
                "är inställd", "inställt", "jag ställde in", "tiden är borttagen",
                "tog bort tiden", "strök tiden", "är borttagen", "är annullerad",
                "annullerade",
            ),
            (
                "avboka", "avbokning", "ställa in", "kan inte komma", "ta bort tiden",
                "ska den bort", "annullera", "ställa in besöket", "lämna återbud",
                "återbud", "stryka tiden",
            ),
        ),
        "en": KindWords(
            (
                "cancelled", "canceled", "i cancel", "is cancelled", "taken off",
                "i've removed it", "i have removed it", "it is removed",
                "it has been removed", "taken it out", "i've deleted it",
                "that time is gone",
            ),
            (
                "cancel", "cancellation", "call off", "cannot make it",
                "can't make it", "remove it", "drop my appointment", "won't be coming",
                "can't come", "cannot come",
            ),
        ),
    },
    "rescheduling": {
        "fi": KindWords(
            (
                "siirsin", "siirretty", "siirrän ajan", "siirrän sen",
                "siirrän aikanne",
                "vaihdoin ajan", "vaihdoin sen", "vaihdoin aikanne", "muutin ajan",
                "muutin aikanne", "aika on vaihdettu", "aika on muutettu",
                "aika vaihdettiin", "uusi aika on", "uusi aikanne on", "nyt aika on",
                "siirrettiin",
            ),
            (
                "siirtää", "siirto", "vaihtaa aika", "vaihtaa ajan", "muuttaa aika",
                "muuttaa ajan", "siirtäisin", "vaihdettava", "siirrettävä",
                "vaihtaisin", "toiseen aikaan", "toiseen ajankohtaan",
                "toiselle päivälle",
                "myöhemmäksi", "aikaisemmaksi", "siirrettäisiinkö",
            ),
        ),
        "sv": KindWords(
            (
                "flyttade", "flyttat", "ombokad", "ombokat", "bokade om", "jag flyttar",
                "är flyttad", "ändrade tiden", "bytte tiden", "tiden är ändrad",
                "den är nu", "din nya tid är", "nya tiden är",
            ),
            (
                "flytta", "boka om", "ombokning", "byta tid", "ändra tid",
                "måste flyttas", "en annan tid", "flyttas", "byta min tid",
                "ändra min tid",
            ),
        ),
        "en": KindWords(
            (
                "moved your", "i have moved", "i've moved", "rescheduled",
                "changed your", "is moved", "moved it", "moved to", "moved you",
                "it is now with", "it is now on", "your new time", "new time is",
                "switched you", "changed it to", "shifted it",
            ),
            (
                "reschedule", "move my", "change my appointment", "change the time",
                "another time", "move the", "be moved", "different time",
                "different day", "another day", "postpone", "move it",
                "bring it forward",
                "push it back",
            ),
        ),
    },
    "payment": {
        "fi": KindWords(
            (
                "on maksettu", "on nyt maksettu", "maksu on vastaanotettu",
                "maksu on kirjattu", "maksu on suoritettu", "maksu vastaanotettu",
                "maksettiin", "on veloitettu", "veloitan", "veloitin", "maksu onnistui",
                "veloitettiin", "maksu meni läpi", "meni läpi", "maksu kirjattu",
                "lasku on hoidettu", "lasku on kuitattu", "lasku kuitattiin",
                "maksu on tullut", "maksu on perillä", "kuittasin laskun",
                "on kuitattu",
                "lasku on selvä", "maksu on hoidettu",
            ),
            (
                "maksaa lasku", "maksaa sen", "laskun summa", "maksaisin", "lasku",
                "maksaa kortilla", "kortilla", "maksun", "maksan sen",
                "maksan sen heti",
                "maksetaan se", "maksoin", "maksamatta", "maksan nyt", "maksettavaa",
                "avoinna on",
            ),
        ),
        "sv": KindWords(
            (
                "är betald", "är betalt", "betalningen är mottagen",
                "betalningen är klar", "betalningen är gjord",
                "betalningen gick igenom",
                "betalningen är registrerad", "är mottagen", "har betalats",
                "debiterad", "debiterat", "är kvitterad", "är kvitterat", "är reglerad",
                "är nu betald", "gick igenom", "har tagit emot betalningen",
                "jag debiterar",
            ),
            (
                "betala", "betalning", "faktura", "räkning", "kort", "jag betalar",
                "betalar jag", "jag betalade", "obetald", "obetalt",
            ),
        ),
        "en": KindWords(
            (
                "has been paid", "is paid", "payment received", "payment of", "charged",
                "went through", "received your payment", "payment has been",
                "payment is complete", "payment is through", "has gone through",
                "it's settled", "is settled", "bill is settled", "taken the payment",
                "payment was successful", "all paid", "paid in full",
            ),
            (
                "pay my", "pay the", "payment", "invoice", "bill", "by card", "to pay",
                "i'll pay", "pay now", "i paid", "have paid", "pay it", "owe you",
                "outstanding",
            ),
        ),
    },
    "purchase": {
        "fi": KindWords(
            (
                "tilaus on tehty", "tilasin", "tilattu", "ostettu", "tilaan sen teille",
                "tilauksenne on", "tilaus tehtiin", "tein tilauksen",
                "tilaus on kirjattu",
                "kirjasin tilauksen", "laitoin tilaukseen", "laitoin tilauksen",
                "tilaus on vahvistettu", "pistin tilaukseen", "tilaus lähti",
            ),
            (
                "ostaa", "ostaisin", "tilata", "tilaisin", "tilaus", "tilaanko", "osto",
                "otan sen", "tilaan sen", "ostan sen", "ostin", "mitä maksaa",
                "paljonko maksaa", "kustantaa", "mikä on hinta", "hinta on",
            ),
        ),
        "sv": KindWords(
            (
                "är beställd", "är beställt", "har beställt", "jag beställde",
                "beställningen är", "beställde den", "lagt beställningen",
                "beställningen är gjord", "jag beställer den", "lade en beställning",
                "din order är",
            ),
            (
                "köpa", "beställa", "beställning", "köp", "jag tar den", "jag tar det",
                "köpte", "vad kostar", "priset är", "hur mycket kostar",
            ),
        ),
        "en": KindWords(
            (
                "is ordered", "i ordered", "have ordered", "order is", "order has been",
                "is purchased", "i've ordered", "ordered it", "placed the order",
                "placed your order", "order is placed", "order confirmed",
                "put the order through",
            ),
            (
                "buy", "purchase", "order", "i'll take it", "i will take it",
                "i'll have it", "what does", "how much", "the price is", "cost",
            ),
        ),
    },
    "refund": {
        "fi": KindWords(
            (
                "hyvitetty", "hyvitin", "palautettu", "palautan", "hyvitän",
                "hyvitämme",
                "palautamme", "saatte takaisin", "saat takaisin", "palautin",
                "rahat palautetaan", "maksetaan takaisin", "palautetaan tilille",
                "hyvitetään", "hyvitys on tehty", "tein hyvityksen",
                "palautus on tehty",
                "laitoin palautuksen", "laitoin hyvityksen",
            ),
            (
                "hyvitys", "hyvityksen", "rahat takaisin", "palautus", "palauttaa",
                "kahteen kertaan", "tuplana", "tuplasti", "kahdesti", "liikaa",
                "väärin laskutettu", "aiheettomasti",
            ),
        ),
        "sv": KindWords(
            (
                "återbetalat", "återbetalas", "krediterat", "betalar tillbaka",
                "du får tillbaka", "ni får tillbaka", "återbetalar", "återbetalade",
                "krediterar", "krediterade", "jag returnerar", "betalade tillbaka",
                "skickar tillbaka",
            ),
            (
                "återbetalning", "pengarna tillbaka", "kreditering", "två gånger",
                "dubbelt", "för mycket", "felaktigt",
            ),
        ),
        "en": KindWords(
            (
                "refunded", "i refund", "will refund", "have credited", "is credited",
                "i'm refunding", "i'm returning", "returning to your account",
                "you'll get back", "you will get back", "you get back", "i've refunded",
                "paying you back", "paid back", "returned to your account",
                "sending back", "crediting", "i've credited",
            ),
            (
                "refund", "money back", "reimburse", "credit note", "charged me twice",
                "charged twice", "paid twice", "double", "overcharged", "too much",
                "by mistake",
            ),
        ),
    },
    "marketing_ban": {
        "fi": KindWords(
            (
                "merkitsen teille markkinointikiellon", "laitan markkinointikiellon",
                "kielto on tallennettu", "poistin markkinoinnin",
                "markkinointikielto on", "merkitsin kiellon", "kirjasin kiellon",
                "tallensin kiellon", "laitoin kiellon", "kielto on merkitty",
                "kielto on kirjattu", "poistin teidät listalta",
                "poistin postituslistalta",
                "teidät on poistettu listalta",
                "poistin mainokset",
            ),
            (
                "mainoksia", "markkinointi", "markkinointikielto", "mainonta",
                "kieltää markkinointi",
                "mainosposti", "uutiskirje", "postituslista", "lopettakaa mainokset",
                "mainokset", "mainosviest", "suoramarkkinointi",
            ),
        ),
        "sv": KindWords(
            (
                "marknadsföringsförbud", "spärrat reklam", "reklamspärr",
                "jag har spärrat", "jag spärrade",
                "strukit dig från listan", "tog bort dig från listan",
                "du är borttagen från", "är inte längre på listan",
                "förbudet är antecknat", "antecknade förbudet", "noterade spärren",
                "du får ingen reklam", "ingen mer reklam kommer",
            ),
            (
                "reklam", "marknadsföring", "nyhetsbrev", "utskickslista",
                "sändlista", "reklamutskick", "från listan",
            ),
        ),
        "en": KindWords(
            (
                "marketing ban", "opted out", "removed you from", "unsubscribed",
                "you will no longer receive", "you won't receive",
                "you're off the list",
                "you are off the list", "taken you off", "took you off",
                "off the mailing list now", "i've blocked the marketing",
                "blocked marketing", "stopped the marketing", "marketing is blocked",
                "noted the ban",
            ),
            (
                "marketing", "advertis", "promotional", "newsletter", "unsubscribe",
                "adverts", "mailing list", "ads from you", "junk mail",
            ),
        ),
    },
    "prescription_renewal": {
        "fi": KindWords(
            (
                "resepti uusitaan", "resepti on uusittu", "uusin reseptin",
                "uusintapyyntö on", "laitoin uusimispyynnön", "uusimispyyntö on",
                "laitoin uusinnan", "tein uusimispyynnön", "lähetin uusimispyynnön",
                "laitoin pyynnön lääkärille", "resepti näkyy", "reseptinne on uusittu",
                "resepti uusittiin", "resepti on apteekissa", "uusinta on tehty",
            ),
            (
                "resepti", "reseptin uusiminen", "lääkemääräys", "uusia resepti",
                "uusisitteko reseptin", "uuden reseptin", "lääke on loppumassa",
                "lääkkeet loppuvat", "lääke loppui", "reseptin uusinta",
            ),
        ),
        "sv": KindWords(
            (
                "receptet förnyas", "förnyat receptet", "receptet är förnyat",
                "förnyade receptet", "jag förnyar receptet",
                "receptet finns på apoteket",
                "begäran om förnyelse", "skickade förnyelsen", "lämnade förnyelsen",
            ),
            (
                "recept", "förnya", "receptförnyelse", "nytt recept",
                "medicinen tar slut", "medicinen är slut",
            ),
        ),
        "en": KindWords(
            (
                "prescription is renewed", "renewed your prescription",
                "prescription will be renewed", "prescription has been renewed",
                "sent the renewal", "renewal request", "renewed it",
                "put in a renewal", "prescription is at the pharmacy",
                "i've renewed", "i have renewed",
            ),
            (
                "prescription", "renew", "repeat prescription", "running out of",
                "run out of my", "new prescription", "refill",
            ),
        ),
    },
    "complaint": {
        "fi": KindWords(
            (
                "välitän palautteen", "kirjaan valituksen", "kirjasin palautteen",
                "palaute on kirjattu", "reklamaatio on kirjattu", "kirjasin valituksen",
                "valitus on kirjattu", "kirjasin reklamaation", "vien palautteen",
                "välitin palautteen", "välitän tämän eteenpäin", "vien tämän eteenpäin",
                "tallensin palautteen", "otin palautteen", "palaute on välitetty",
            ),
            (
                "pettynyt", "valitus", "valittaa", "palaute", "reklamaatio",
                "tyytymätön", "huonoa palvelua", "valittaisin", "kohdeltiin huonosti",
                "töykeä", "antaa palautetta", "palautetta",
            ),
        ),
        "sv": KindWords(
            (
                "jag för vidare", "klagomålet är", "registrerat ditt klagomål",
                "registrerade klagomålet", "antecknade klagomålet",
                "antecknat ditt klagomål", "skrev ner klagomålet", "för det vidare",
                "framför din respons", "responsen är antecknad",
                "jag noterade klagomålet",
                "tagit emot klagomålet",
            ),
            (
                "besviken", "klagomål", "klaga", "missnöjd", "reklamation",
                "dåligt bemött", "dålig service", "respons",
            ),
        ),
        "en": KindWords(
            (
                "filed your complaint", "logged your complaint",
                "pass on your feedback",
                "registered the complaint", "recorded your complaint",
                "recorded the complaint", "noted your complaint", "filed the complaint",
                "complaint has been", "complaint is recorded", "pass it on to",
                "passed on your complaint", "i'll pass this on", "taken your complaint",
            ),
            (
                "complain", "complaint", "disappointed", "unhappy", "dissatisfied",
                "not satisfied", "badly treated", "how i was treated", "rude",
                "feedback",
            ),
        ),
    },
    "address_change": {
        "fi": KindWords(
            (
                "osoite on muutettu", "päivitin osoitteen", "muutin osoitteen",
                "osoitteenne on päivitetty", "uusi osoite on tallennettu",
                "osoite on tallennettu", "tallensin osoitteen", "muutin osoitteenne",
                "vaihdoin osoitteen", "kirjasin osoitteen", "osoite on päivitetty",
                "osoite päivitetty", "kirjasin uuden osoitteen", "osoite on vaihdettu",
            ),
            (
                "uusi osoite", "osoitteenmuutos", "muuttanut", "osoite", "muutimme",
                "asun nykyään", "muutin juuri", "osoitteessa",
            ),
        ),
        "sv": KindWords(
            (
                "adressen är ändrad", "uppdaterat adressen", "ändrade adressen",
                "adressen är uppdaterad", "adressen är sparad", "nya adressen är",
                "sparade adressen", "antecknade adressen", "uppdaterade adressen",
                "bytte adressen",
            ),
            ("ny adress", "adressändring", "flyttat", "adress", "bor numera", "bor nu"),
        ),
        "en": KindWords(
            (
                "address is updated", "updated your address", "changed your address",
                "address is saved", "address has been", "saved your address",
                "saved the new address", "noted the new address", "updated the address",
                "changed the address", "address is changed", "recorded the new address",
            ),
            (
                "new address", "change of address", "moved house", "my address",
                "we've moved", "we have moved", "i've moved to", "i live at now",
                "live at", "moved to a new",
            ),
        ),
    },
}  # fmt: skip
