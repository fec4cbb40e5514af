"""Swedish lines of the `fifth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("en tid till läkare", "en läkartid hos er", "en tid till doktor"),
    "laboratorio": ("en tid till laboratoriet", "ett blodprov"),
    "fysioterapia": ("en tid till fysioterapeut", "fysioterapi"),
    "influenssarokotus": ("en influensavaccinering", "influensavaccin"),
    "terveystarkastus": ("en hälsokontroll", "en stor hälsoundersökning"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("influensavaccin", "en influensavaccinering"),
    "todistus": ("ett intyg av läkare", "papperet för körkortet"),
    "terveystarkastus": ("en hälsokontroll", "en stor hälsoundersökning"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        (
            "Jag har en faktura från er, den har legat under fruktskålen i två "
            "veckor, och jag vill betala den innan det blir indrivning."
        ),
        "Det är en räkning. Kan jag sköta den med kort, nu, med dig?",
        "Det kom en påminnelse, och jag tänkte nog betala, så låt mig betala.",
    ),
    "payment.amount": (
        "Den är på {amount}.",
        "{amount}, förföll i fredags.",
        "Hos oss står {amount}.",
    ),
    "payment.parts": (
        "{first} för besöket, {second} för labbet, alltså {amount}.",
        "Ni har en på {first} och en på {second}. Sammanlagt {amount}.",
        "Två rader, {first} och sen {second}, det gör {amount}.",
    ),
    "payment.guess": (
        "Var det {wrong}? Nånting sånt.",
        "Här står, jag ser inte så bra, {wrong}.",
        "{wrong}, om jag minns rätt.",
    ),
    "payment.right": (
        "Nej. {amount}.",
        "Jag har {amount} här.",
        "Det är faktiskt {amount}.",
    ),
    "payment.yes": (
        "Det håller streck.",
        "Så är det.",
        "På centen.",
    ),
    "payment.reference": (
        "Och fakturan är nummer {digits}.",
        "Jag ser på {digits}. Samma som ni har?",
        "Det är den som går under {digits}.",
    ),
    "payment.reference_mended": (
        "Nej, ursäkta, {digits}.",
        "Jag hoppade över en. {digits}.",
        "Det var den gamla. {digits}.",
    ),
    "payment.agree": (
        "Ta den från det här kortet då. Har du penna?",
        "Jå, debitera.",
        "Vi gör det undan.",
    ),
    "payment.done": (
        "Det gick igenom. Vi är kvitt.",
        "Debiterat. Kvittot kommer på posten.",
        "Godkänt. Ingenting öppet längre.",
    ),
    "payment.failed": (
        "Banken säger nej. Jag vet inte varför.",
        "Den kom i retur. Har ni ett annat kort? Nej. Då går det inte.",
        "Hm, inte godkänt. Ni får betala på annat sätt.",
    ),
    "payment.later": (
        "Oj, det var mycket på en gång. Får det vänta till pensionen?",
        "Jaså? Då gör jag det på banken, jag ska dit ändå.",
        "Jag har inte kortet här. Jag gör det på nätet.",
    ),
    "payment.left": (
        "Det gör inget, den förfaller först i slutet av månaden.",
        "Som ni vill. Den står kvar på kontot.",
        "För all del. Kom ihåg datumet.",
    ),
    "payment.quoted": (
        (
            "Det blir {amount}, men jag tar inte emot pengar per telefon. "
            "Fakturan är på posten."
        ),
        "{amount}. Det kan ni betala i kassan när ni kommer.",
        "Det är {amount} när det väl faktureras. Ännu finns det inget att debitera.",
    ),
    "payment.quoted_yes": (
        "Jaha. Jag väntar på posten då.",
        "I kassan. Uppfattat.",
        "Inte ännu? Nå, en gång är jag före.",
    ),
    "payment.retract": (
        (
            "Oj vänta. Nej. Det är vårt gemensamma konto. Gör det inte, jag "
            "betalar från mitt eget."
        ),
        (
            "Stopp förresten. Jag vill se på papperet först. Du har väl inte "
            "satt? Låt bli."
        ),
        "Ett ögonblick, gubben viftar. Han har betalat, säger han. Så låt vara.",
    ),
    "payment.retracted": (
        "Stoppat. Inget har debiterats.",
        "Jag hade inte tryckt. Allt är som förut.",
        "Då rör jag inte ert kort.",
    ),
    "purchase.wish": (
        "Vad begär ni för {item} nuförtiden?",
        "Jag funderade på {item}. Vad skulle jag få betala?",
        "Grannen tog {item} hos er, och jag tänkte samma. Priset?",
    ),
    "purchase.price": (
        "{amount}.",
        "För det betalar ni {amount}.",
        "{amount} med allt.",
    ),
    "purchase.haggle": (
        "Grannen gav {wrong}, så säger hon åt alla.",
        "Verkligen? I er broschyr står {wrong}.",
        "Inte {wrong}?",
    ),
    "purchase.other": (
        "Och {item}, hur är det med det?",
        "Men {item}, bara så jag vet?",
        "Mm. Och om det vore {item}?",
    ),
    "purchase.take": (
        "Nå bra, jag köper det.",
        "Gott. Ett sånt åt mig.",
        "Skriv upp mig på det, jå.",
    ),
    "purchase.take_first": (
        "Då blir det det jag frågade om först.",
        "Det första, tack. Det köper jag.",
    ),
    "purchase.take_last": (
        "Jag köper det andra.",
        "Det sista, jå. Det vill jag ha.",
    ),
    "purchase.leave": (
        "Hm. Jag frågar runt lite.",
        "Nej, för det priset är jag utan.",
        "Pensionen kommer först den fjärde. En annan gång.",
    ),
    "purchase.just_asked": (
        "Jaha, tack, det var min bror som ville veta.",
        "Bra att veta. Jag tänkte inte köpa idag.",
        "Jaså. Jag var bara nyfiken.",
    ),
    "purchase.done": (
        "Sålt. Det står på ert konto.",
        "Det är inslaget i kassan. Kvittot kommer på posten.",
        "Beställt och fakturerat.",
    ),
    "refund.wish": (
        (
            "Ni tog pengar för ett besök som aldrig blev av. Läkaren var sjuk. "
            "Jag vill ha dem tillbaka."
        ),
        "Jag har betalat samma sak två gånger, här är bägge kvittona. Vad gör vi?",
        (
            "Jag tror att jag har något att få. Ni debiterade långt besök och det "
            "var kort."
        ),
    ),
    "refund.paid": (
        "Jag gav {wrong} då.",
        "Det drogs {wrong} från mitt konto.",
    ),
    "refund.done": (
        "Ni har rätt. {amount} går till ert kort på stående fot.",
        "Jag satte in {amount} åt er. Tre till fem dagar.",
        "Jag krediterade er {amount}.",
    ),
    "refund.yes": (
        "Det skulle jag tro. Tack.",
        "Det var schysst.",
        "Tre till fem dagar. Bra.",
    ),
    "refund.pending": (
        "Det kan inte jag besluta. Det går till faktureringen och de skriver till er.",
        "Det måste utredas. Det kan ta veckor.",
        "Fyll i blanketten på vår sida, sen behandlas det.",
    ),
    "refund_refused": (
        "Jag beklagar. Enligt villkoren ges inget tillbaka i såna fall.",
        "Ni kom inte, så det står fast. Det blir ingen återbetalning.",
        "Jag har sett efter, och det är rätt debiterat. Jag kan inte ge något.",
    ),
    "refund_refused.yes": (
        "Det var en besvikelse.",
        "Jag är av annan åsikt, men vad gör man.",
        "Det här får ni höra om ännu.",
    ),
    "prescription_renewal.wish": (
        "Mina tabletter är slut. Tre finns kvar i burken. Och receptet gick ut.",
        "Det är inhalatorn. Apoteket sa att det inte finns något kvar på receptet.",
        "Jag skulle behöva receptet på nytt, det för sköldkörteln.",
    ),
    "prescription_renewal.chat.ask": (
        "Dosen den samma?",
        "Vilket apotek går ni till?",
    ),
    "prescription_renewal.chat.tell": (
        "En på morgonen, som alltid.",
        "Det vid torget. Detsamma, alla ser det ju.",
    ),
    "prescription_renewal.done": (
        "Det är förlängt med ett år.",
        "Läkaren skrev under just. Ni kan hämta.",
        "Det är förnyat och finns i receptcentret.",
    ),
    "prescription_renewal.refused": (
        "Såna förnyas inte osett. Ni får komma hit.",
        "Senaste blodprovet är för gammalt. Inte före ett nytt.",
        "Här står att kuren är slut. Läkaren skriver inte mera.",
    ),
    "complaint.wish": (
        (
            "Jag gnäller inte i onödan, men femtio minuter i den aulan, och sen "
            "såg läkaren inte en gång upp från skärmen. Det vill jag att ni ska "
            "veta."
        ),
        (
            "Jag har en gås oplockad. I er reception lästes mina saker upp så "
            "alla hörde. Jag gör ett klagomål."
        ),
        "Jag skulle klaga. Bandaget hade gått upp före jag var vid spårvagnen.",
    ),
    "complaint.chat.ask": (
        "Och vem tog emot er?",
        "Vilken dag hände det?",
    ),
    "complaint.chat.tell": (
        "En lång karl. Han sa inget namn.",
        "På tisdagen. Nej jag ljuger, onsdagen.",
    ),
    "complaint.done": (
        "Jag har fört in det som klagomål. Svar kommer inom två veckor.",
        "Det är infört som respons och går till chefläkaren idag.",
        "Jag tog upp allt och registrerade det.",
    ),
    "complaint.dropped": (
        "Jag kan registrera det om ni vill. Ni bestämmer.",
        "Ska det göras officiellt? Det finns en blankett.",
        "Vill ni att jag för något vidare?",
    ),
    "complaint.drop": (
        "Nej nej, ingen ska mista sitt jobb. Jag ville bara säga det.",
        "Nej, låt vara. Det lättade redan.",
        "Inget officiellt. Skriv inte upp det.",
    ),
    "address_change.wish": (
        "Vi har flyttat äntligen, lådor överallt. {address} är det numera.",
        "Min post går alltid till gamla lyan. Jag bor på {address}.",
        "Ni har fel adress för mig. {address} är den rätta.",
    ),
    "address_change.chat.ask": (
        "Sen när?",
        "Samma postnummer?",
    ),
    "address_change.chat.tell": (
        "Den första. Eller sista dagen i förra.",
        "Jå, det är bara runt hörnet.",
    ),
    "address_change.done": (
        "Jag rättade det.",
        "I uppgifterna står nu den rätta.",
        "Ändrat. Posten hittar.",
    ),
    "address_change.later": (
        "Vi flyttar kanske i sommar, om banken går med på det. Behöver ni veta det?",
        "Vad händer om jag flyttar? Ska man meddela er?",
        "Min bror har flyttat, inte jag. Måste han ringa själv?",
    ),
    "address_change.later_told": (
        "Berätta när det har skett, det räcker.",
        "Ring när det är aktuellt.",
        "Själv måste han, jo.",
    ),
    "marketing_ban.wish": (
        (
            "De där erbjudandena ni textar. Spaweekender. Jag är åttioett. Jag "
            "vill inte ha dem."
        ),
        (
            "Ni skickar hela tiden blad. Det räcker nu. Jag vill inte ha reklam "
            "av något slag."
        ),
        (
            "Får jag be att ni inte marknadsför något åt mig? Det kommer ett mejl "
            "om dagen."
        ),
    ),
    "marketing_ban.chat.ask": (
        "Sms eller post?",
        "När kom det senaste?",
    ),
    "marketing_ban.chat.tell": (
        "Bägge. Och mejl.",
        "I morse. Klockan sex.",
    ),
    "marketing_ban.done": (
        "Jag spärrade allt. Det kommer inget mera.",
        "Ni är bort från listan från och med idag.",
        "Förbudet finns nu i era uppgifter.",
    ),
    "marketing_ban.self": (
        "I slutet av varje meddelande finns en länk. Klicka på den.",
        "Det gör man på sina egna sidor, under inställningar. Jag kommer inte åt det.",
    ),
    "marketing_ban.left": (
        "Jaha. Nog kan dotterdottern det.",
        "Okej, jag letar efter länken.",
        "Inställningar. Jag försöker.",
    ),
    "consent.wish": (
        (
            "Jag skrev en gång under att mina uppgifter får användas i forskning. "
            "Det tar jag tillbaka."
        ),
        (
            "Det där samtycket jag gav, att uppgifterna får delas med andra "
            "kliniker. Jag återkallar det."
        ),
        "Jag vill inte att ni har mitt lov för den där studien längre. Ta bort det.",
    ),
    "consent.done": (
        "Återkallat från och med idag.",
        "Jag antecknade att ni har tagit tillbaka det.",
        "Jaha, lovet är borta ur era uppgifter.",
    ),
    "consent.ask": (
        "Samtycket jag gav, kan man ta det tillbaka om man vill? Jag bara frågar.",
        "Har jag gett lov att dela något? Jag minns inte.",
        "Vad betyder det där samtycket egentligen?",
    ),
    "consent.told": (
        "Det kan man, när som helst. Det räcker att ni säger till.",
        "Jo, det har ni gett. För två år sen.",
        "Våra enheter ser samma uppgifter, det är allt.",
    ),
    "access.wish": (
        "Jag vill se allt ni har om mig. Det har jag visst rätt till.",
        "Kan ni skicka en kopia av det som finns i mina uppgifter? Alltihop.",
        "Jag vill veta vad ni har sparat om mig. Banden också.",
    ),
    "access.done": (
        "Jag registrerar begäran. Ni får det inom en månad.",
        "Antecknat. Arkivet skickar det.",
        "Jag lade in det som en begäran. Någon kontaktar er.",
    ),
    "access.ask": (
        "De där inspelningarna, hur länge har ni kvar dem?",
        "Vem får se på mina uppgifter, förresten?",
        "Är det så att man ser sina egna uppgifter på nätet?",
    ),
    "access.told": (
        "Så länge lagen säger. Det står på vår sida.",
        "Bara de som sköter er.",
        "Det är det. Man loggar in med bankkoderna.",
    ),
    "wrong_number.tell": (
        "Är det hos djurläkaren? Katten kräktes igen.",
        "Är min cykel redan färdig?",
        "Hej, två pizzor tack.",
    ),
    "wrong_number.done": (
        "Det här är en klinik för människor. Fel nummer.",
        "Inga cyklar här. Det är en klinik.",
        "Ni ringde till en klinik.",
    ),
    "info.ask": (
        "Får man bilen bredvid er?",
        "Till när har ni öppet på kvällen?",
        "Behöver man mask där?",
    ),
    "info.tell": (
        "På gården, två timmar gratis.",
        "Till sex, fredagar till fyra.",
        "Om man hostar.",
    ),
}
