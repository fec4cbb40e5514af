"""Swedish lines of the report wording for money, papers and other errands.

They go with `phrases_report_sv.py`, and so does what is said there.
"""

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Jag har en räkning från er här, kan jag betala den direkt nu?",
        "Det kom ett brev om att jag har nåt obetalt.",
        "Jag skulle sköta undan räkningen för det där besöket.",
    ),
    "payment.amount": (
        "Det står {amount} öppet här.",
        "Jo, det rör sig om {amount}.",
        "Slutsumman är {amount}.",
        "Du är skyldig {amount}.",
    ),
    "payment.guess": (
        "Vad var det nu, {wrong} va?",
        "Jag tror det var {wrong}?",
        "Det ska väl stå {wrong}?",
    ),
    "payment.yes": ("Jo, precis.", "Ja, det stämmer.", "Så mycket är det."),
    "payment.right": (
        "Nä, {amount}.",
        "Jag ser nog {amount} här.",
        "Nej, det har kommit till lite, {amount}.",
    ),
    "payment.reference": (
        "Referensen på den är {digits}.",
        "Räkningen har nummer {digits}.",
        "Om du skriver upp, referensen är {digits}.",
    ),
    "payment.agree": (
        "Nå vi tar det på kortet med detsamma.",
        "Jo, jag betalar nu.",
        "Okej, dra av det.",
    ),
    "payment.done": (
        "Så, pengarna kom fram, räkningen är kvitterad.",
        "Det gick bra, nu är du skuldfri hos oss.",
        "Tack, jag ser betalningen här.",
    ),
    "payment.failed": (
        "Den säger att det inte finns täckning, så det blev ingen betalning.",
        "Nu nekade den kortet, räkningen är alltså öppen ännu.",
        "Nej, förbindelsen bröts och ingenting drogs.",
    ),
    "payment.later": (
        "Okej, jag betalar den i nätbanken när lönen kommer.",
        "Jaså, nå jag betalar inte än, jag kollar mina papper först.",
    ),
    "payment.left": ("Jo, då är räkningen öppen.", "Okej, betala när du hinner."),
    "purchase.wish": (
        "Vad tar ni betalt för {item}?",
        "Jag skulle fråga vad {item} ligger på?",
        "Jag behöver {item}, hur dyrt är det?",
    ),
    "purchase.price": (
        "Det slutar på {amount}.",
        "Hos oss är priset för tillfället {amount}.",
        "Det skulle bli {amount}.",
    ),
    "purchase.haggle": (
        "Oj, grannen gav {wrong} för det.",
        "Hade ni inte en kampanj, {wrong}?",
        "Jag såg nånstans {wrong}.",
    ),
    "purchase.other": (
        "Och {item} då?",
        "Om man tar {item} i stället, vad går det på?",
    ),
    "purchase.take": (
        "Okej, jag slår till.",
        "Vi sätter det på beställning.",
        "Ja tack, jag köper.",
    ),
    "purchase.take_last": (
        "Då tar jag det senare.",
        "Den sista låter bättre, den tack.",
    ),
    "purchase.take_first": (
        "Nå jag tar ändå den första.",
        "Hellre den första då, den vill jag ha.",
    ),
    "purchase.done": (
        "Bra, jag lade en beställning.",
        "Så, nu är det köpt och räkningen kommer på posten.",
        "Jag gjorde en beställning åt dig.",
    ),
    "purchase.leave": (
        "Huj, inte med min pension, tack ändå.",
        "Jag hör mig för på andra håll först.",
        "Nej tack, inte till det priset.",
    ),
    "purchase.just_asked": (
        "Okej, jag bara frågade åt min syster.",
        "Jo, det var bara en förfrågan det här.",
    ),
    "refund.wish": (
        "Samma betalning har gått två gånger från mitt konto.",
        "Ni fakturerade ett besök som aldrig blev av, får jag tillbaka det?",
        "FPA skulle ha ersatt en del, men ni tog fullt pris.",
    ),
    "refund.paid": ("Jag betalade {wrong}.", "På kontoutdraget står det {wrong}."),
    "refund.done": (
        "Det är vårt fel, vi sätter tillbaka {amount} till dig.",
        "Jag gör en kreditering, {amount} kommer till ditt konto.",
        "Du ska ha {amount} tillbaka, jag gjorde det just.",
    ),
    "refund.yes": ("Bra, tack.", "Nå det var fint.", "Jo, tack så hemskt mycket."),
    "refund.pending": (
        "Jag kan inte betala tillbaka nåt nu, faktureringen utreder först.",
        "Vi behöver ett kvitto, innan det blir det ingen återbetalning.",
    ),
    "prescription_renewal.wish": (
        "Receptet på min sköldkörtelmedicin är slut, kan jag få fortsättning?",
        "De sa på apoteket att receptet är för gammalt, kan ni förnya?",
        "Jag har piller för en vecka kvar, jag borde få nytt recept.",
    ),
    "prescription_renewal.chat.ask": ("Vilken medicin är det?", "Är dosen densamma?"),
    "prescription_renewal.chat.tell": (
        "Den för kolesterolet, jag kommer inte ihåg namnet.",
        "Jo, en på morgonen som förut.",
    ),
    "prescription_renewal.done": (
        "Jag satte det i läkarens kö, det förnyas om ett par dagar.",
        "Så, begäran om förnyelse är skickad.",
        "Det är förnyat, du kan hämta från och med i morgon.",
    ),
    "prescription_renewal.refused": (
        "Det här går inte att förnya före blodproven är tagna.",
        "Sorry, doktorn förnyar inte utan besök, så det blir inget nu.",
    ),
    "complaint.wish": (
        "Nu blev jag så illa bemött att jag måste få göra en anmälan.",
        "Jag vill ge respons, och den är inte vacker.",
        "Ni missade en fraktur på min mamma, vart kan man klaga?",
    ),
    "complaint.chat.ask": ("Vad var det som hände?", "När var det här?"),
    "complaint.chat.tell": (
        "Läkaren tittade inte ens upp från skärmen.",
        "För ett par veckor sedan.",
    ),
    "complaint.done": (
        "Jag skrev in det som ett klagomål, överläkaren kontaktar dig.",
        "Tråkigt att höra. Jag har gjort en anteckning som går till ledningen.",
        "Anmälan är registrerad, du får svar per brev.",
    ),
    "complaint.dropped": (
        "Vill du att jag skriver ett klagomål om det här?",
        "Ska vi göra en officiell anmälan?",
    ),
    "complaint.drop": (
        "Nej inte nu, jag måste bara få ur mig det.",
        "Låt bli, bara ni vet.",
    ),
    "address_change.wish": (
        "Jag har en annan adress nu, den är {address}.",
        "Vi har bytt bostad, det är {address} som gäller.",
        "Er post kommer fel, jag bor på {address}.",
    ),
    "address_change.chat.ask": ("Jaså, när flyttade ni?", "Är telefonnumret detsamma?"),
    "address_change.chat.tell": (
        "Vid månadsskiftet, allt är i lådor ännu.",
        "Jo, samma gamla nummer.",
    ),
    "address_change.done": (
        "Så, nu är den nya adressen inne.",
        "Jag rättade det, posten går dit härefter.",
        "Det är bytt, tack för att du sa till.",
    ),
    "marketing_ban.wish": (
        "Det kommer alla möjliga erbjudanden från er och jag vill inte ha dem.",
        "Kan ni sluta skicka det där nyhetsbrevet till mig?",
        "Jag får er reklam på telefonen, kan det ta slut?",
    ),
    "marketing_ban.chat.ask": (
        "Kommer de på e-post eller som textmeddelanden?",
        "Har det kommit många?",
    ),
    "marketing_ban.chat.tell": ("Nå bådadera.", "Varje vecka nåt skräp."),
    "marketing_ban.done": (
        "Jag satte på ett förbud mot direktreklam.",
        "Nu går det inga erbjudanden till dig mera.",
        "Fixat, reklamen slutar här.",
    ),
    "marketing_ban.self": (
        "Jag kan inte göra det härifrån, men det finns en länk i meddelandet.",
        "Det måste man själv kryssa för i sina uppgifter på nätet.",
    ),
    "marketing_ban.left": ("Jaha, jag ser om jag kan det.", "Jag får be min son."),
    "elsewhere": (
        "Det sköts på vårt ställe i Reso, jag kopplar dig dit.",
        "Det gör vi inte här, växeln tar hand om det, jag kopplar.",
        "Det går via företagshälsovården, de får ta vid.",
    ),
    "elsewhere.yes": ("Okej, tack.", "Jo, koppla bara."),
}
SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("en tid till doktorn", "en tid på mottagningen"),
    "laboratorio": ("en tid till labbet", "en labbtid"),
    "fysioterapia": ("en tid till fysion", "en fysioterapitid"),
    "influenssarokotus": ("influensasprutan", "en tid för influensavaccinering"),
    "terveystarkastus": ("en tid för hälsogranskning", "en hälsogranskning"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "terveystarkastus": ("en hälsogranskning", "det där hälsopaketet"),
    "influenssarokotus": ("influensasprutan", "en influensavaccinering"),
    "todistus": ("ett läkarintyg för körkortet", "ett sjukintyg"),
}
