"""Swedish lines of the `sixth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("en läkartid", "en tid till husläkaren", "tid till doktorn"),
    "laboratorio": ("en tid till labbet", "ett blodprov"),
    "fysioterapia": ("en tid till fysioterapeuten", "en fysio"),
    "influenssarokotus": ("influensavaccin", "en flunsaspruta"),
    "terveystarkastus": ("en tid till hälsokontroll", "en hälsogranskning"),
    "hammashoito": ("en tid till tandläkaren", "en tandgranskning"),
}

ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("den där influensasprutan", "influensavaccinet"),
    "todistus": ("läkarintyget", "körkortsintyget"),
    "terveystarkastus": ("hälsokontrollen", "den där breda hälsokontrollen"),
    "hieronta": ("massage", "en halvtimmes massage"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Jag har er räkning här, sku vi få den ur världen.",
        "Jag glömde betala den där räkningen, går det att göra nu genast med kort?",
        "Jag fick en faktura. Jag vill betala den nu.",
        "Jag önskar erlägga min öppna räkning.",
    ),
    "payment.amount": (
        "Här syns {amount} som öppet.",
        "Saldot är {amount}. Skulle det gå nu?",
        "Slutsumman på er räkning är {amount}.",
    ),
    "payment.parts": (
        "Det är två rader, {first} samt {second}, allt som allt {amount}.",
        "Mottagning {first}, prov {second}. Summan blir {amount}.",
        "{first} för besöket och {second} för proven, gör {amount}.",
    ),
    "payment.guess": (
        "Var det int {wrong}?",
        "Enligt mig står det {wrong} på pappret.",
        "Såvitt jag förstår är det fråga om {wrong}.",
    ),
    "payment.right": (
        "Riktigt så är det int, här säger de {amount}.",
        "Inte riktigt, den rätta slutsumman är {amount}.",
        "Maskinen har en annan siffra, {amount}.",
    ),
    "payment.yes": (
        "Samma siffra har jag.",
        "Jo, prick den.",
        "Det går bra ihop.",
    ),
    "payment.reference": (
        "Som referens sätter ni {digits}.",
        "Och räkningens referens lyder {digits}.",
        "Referensnumret, fram med pennan, {digits}.",
    ),
    "payment.reference_mended": (
        "Sorry, jag såg på fel räkning. Referensen är {digits}.",
        "Jag rättar referensen, den lyder {digits}.",
        "Det blev fel referens. Sudda den och skriv {digits}.",
    ),
    "payment.agree": (
        "Nå dra den därifrån.",
        "Jo, kortet är i handen, låt gå.",
        "Bra, jag betalar det.",
    ),
    "payment.done": (
        "Pengarna for fram, tack.",
        "Betalningen bokfördes, räkningen är kvitt med det.",
        "Så, nu är ni inte skyldig oss nånting.",
        "Debiteringen lyckades. Verifikatet far med posten.",
    ),
    "payment.failed": (
        "Den godkände int kortet. Räkningen blir ännu öppen.",
        "Banken avvisade, så någon betalning skedde inte.",
        "Det går int igenom, jag prövade två gånger. Det blir obetalt.",
    ),
    "payment.later": (
        "Pensionen kommer först på fredag, jag sköter det då.",
        "Aj, jag betalar det i kväll själv på telefonen.",
        "Jag har inte kortet nu. Jag betalar senare.",
    ),
    "payment.left": (
        "Ingen brådska, förfallodagen är först på kommande.",
        "Bra, jag lämnar den öppen.",
        "Det går, inget debiterades nu.",
    ),
    "payment.quoted": (
        "Räkningen är int gjord ännu, men det är på väg {amount}.",
        "Jag skulle uppskatta att det blir {amount} att betala, bara det faktureras.",
        "Det är ännu på hälft. Det kommer att vara {amount}.",
    ),
    "payment.quoted_yes": (
        "Nå vi väntar på räkningen.",
        "Ok, jag betalar sen när den kommer.",
        "Bra att veta, jag blir och väntar.",
    ),
    "payment.retract": (
        "Stopp stopp, debitera int ännu, jag ser först på försäkringen.",
        "Hej vänta, fel kort. Vi låter bli.",
        "Ursäkta, stanna. Jag vill först kontrollera räkningen.",
    ),
    "payment.retracted": (
        "Jag hann avbryta, inget gick iväg.",
        "Ok, jag ångrade före debiteringen.",
        "Stoppat. Räkningen är som förut.",
    ),
    "purchase.wish": (
        "Vad månne {item} kostar hos er?",
        "Hej, hur mycket sku {item} vara?",
        "Jag frågar pris, {item}.",
    ),
    "purchase.price": (
        "Den skulle vara {amount}.",
        "För den begär vi {amount}.",
        "I prislistan står det {amount}.",
    ),
    "purchase.haggle": (
        "I tidningen var det {wrong}, eller såg jag fel?",
        "Grannen betala {wrong}.",
        "På er webbsida nämns {wrong}.",
    ),
    "purchase.other": (
        "Nå sen då {item}?",
        "Och om det sku vara {item}, så vad gör det?",
        "Kunde ni ännu berätta vad {item} betingar?",
    ),
    "purchase.take": (
        "Nå vi sätter en sån.",
        "Jo, jag vill ha den.",
        "Jag köper det här.",
    ),
    "purchase.take_first": (
        "Den första av dem åt mig.",
        "Jag tar den som jag fråga först.",
        "Jag stannar för den ni nämnde först.",
    ),
    "purchase.take_last": (
        "Den andra åt mig, jo.",
        "Jag tar den senare av dem då.",
        "Jag stannar för den sistnämnda.",
    ),
    "purchase.leave": (
        "Det lönar sig nog int, tack bara.",
        "Huj, sånna pengar finns int. Den får stanna i butiken.",
        "Jag köper inte. För dyrt.",
    ),
    "purchase.just_asked": (
        "Jo tack, jag bara jämförde.",
        "Dottern bad mig fråga, jag berättar åt henne.",
        "Bra, jag behövde bara uppgiften för budgeten.",
    ),
    "purchase.done": (
        "Jag la till köpet åt er, räkningen kommer på posten.",
        "Köpet är avslutat.",
        "Jag satte en beställning i ert namn.",
    ),
    "refund.wish": (
        "Jag betala i onödan, så de där pengarna borde jag få igen.",
        "Det for två gånger samma debitering från er. Jag vill ha den tillbaks.",
        "Jag betalade, men läkaren kom inte. Jag vill ha pengar tillbaka.",
        "Jag framställer ett återbetalningskrav på en ogrundad räkning.",
    ),
    "refund.paid": (
        "Från kontot for sammanlagt {wrong}.",
        "Jag betalade {wrong} den gången.",
        "Min betalning var {wrong}.",
    ),
    "refund.done": (
        "Så är det. Till ert konto kommer det tillbaka {amount}.",
        "Jag gottgör {amount}, jag satte det just i rullning.",
        "Jag returnerade just {amount}, banken sköter resten.",
    ),
    "refund.yes": (
        "Nå bra, så slipper vi gräla.",
        "Härligt, tack.",
        "Jag tackar för snabb handläggning.",
    ),
    "refund.pending": (
        "Till det behövs chefens lov, hon ser på det nästa vecka.",
        (
            "Jag kan int returnera själv. Jag sätter förfrågan vidare, svaret kommer i "
            "brev."
        ),
        "Utredningen tar ett par veckor, först sen vet man.",
    ),
    "refund_refused": (
        "Besöket blev av, så pengarna betalas inte tillbaka.",
        "Jag beklagar, här ges ingen gottgörelse.",
        "Villkoren ger int möjlighet till det. Avslag.",
    ),
    "refund_refused.yes": (
        "Jaså på det viset. Håll dem då.",
        "Nå då int.",
        "Jag antecknar ert svar.",
    ),
    "prescription_renewal.wish": (
        "Mina piller tar slut i veckoslutet, kunde nån sätta ett nytt recept?",
        "Mitt recept blev gammalt. Jag behöver ett nytt.",
        "Jag anhåller om att min stående medicinering förnyas.",
        "Blodtryckspillren är slut, förnya du receptet.",
    ),
    "prescription_renewal.chat.ask": (
        "Tar ni fortfarande samma mängd?",
        "Har måendet hållit sig jämnt?",
    ),
    "prescription_renewal.chat.tell": (
        "Lika mycket, ett på morgonen.",
        "Jo, inget nytt.",
    ),
    "prescription_renewal.done": (
        "Jag förnyar det härifrån, i morgon får ni det på apoteket.",
        "Läkaren kvitterade det redan, receptet är i kraft igen.",
        "Det är skickat till receptcentret.",
    ),
    "prescription_renewal.refused": (
        "Det skrivs int utan besök, när det är en triangelmedicin.",
        "Blodproven är gamla, läkaren går int med på det före nya.",
        "Det där får jag inte sätta vidare, ni måste komma först.",
    ),
    "complaint.wish": (
        (
            "Nu måst jag nog säga att vi blev behandlade som hundar. Jag vill ha "
            "det på papper."
        ),
        "Vi vänta med barnet i två timmar! Vart gör man ett klagomål om det här?",
        "Jag är inte nöjd. Läkaren lyssnade inte på mig. Jag vill reklamera.",
        (
            "Jag vill bringa till er kännedom ett missförhållande i min vård och "
            "kräver skriftligt svar."
        ),
    ),
    "complaint.chat.ask": (
        "Tråkigt att höra. Vem var det där?",
        "Vilken dag hände det här?",
    ),
    "complaint.chat.tell": (
        "Den där unga karln, namnet fick jag int.",
        "Förra torsdagen.",
    ),
    "complaint.done": (
        "Jag antecknade er respons, och den besvaras inom två veckor.",
        "Jag är så ledsen. Jag satte det här åt ledande läkaren att läsa.",
        "Mottaget, det är i diariet.",
    ),
    "complaint.dropped": (
        "Gör jag en officiell anmärkning av det här?",
        "Jag förstår. Vill ni att jag för det här vidare?",
        "Vi kan skriva opp det, om ni önskar.",
    ),
    "complaint.drop": (
        "Gör int det, jag måst bara få ur mig gallan.",
        "Det behövs int, jag är bara trött.",
        "Nej tack, det räcker att du lyssnade.",
    ),
    "address_change.wish": (
        "Vi flytta in till byn, nya stället är {address}.",
        "Min adress är int den gamla mera, sätt {address} dit.",
        "Jag har nytt hem, {address}. Kan du byta?",
        "Jag ber er uppdatera min postadress, den är numera {address}.",
    ),
    "address_change.chat.ask": (
        "Byttes postnumret på samma gång?",
        "Gäller det här hela familjen?",
    ),
    "address_change.chat.tell": (
        "Det hölls samma.",
        "Nej, endast mig.",
    ),
    "address_change.done": (
        "Jag rättade i registret.",
        "Nu hittar posten fram, jag bytte den.",
        "Uppdaterat är det, tack för att ni sa till.",
    ),
    "address_change.later": (
        "Jag flyttar till dottern över vintern, ska man meddela er om det?",
        "Vi flyttar i sommar, jag vet int ännu vart. Ringer jag då?",
        "Jag ska kanske flytta. Hur berättar man ny adress för er?",
    ),
    "address_change.later_told": (
        "Meddela sen när ni är framme.",
        "Jo, ett samtal räcker då när det är dags.",
        "I nättjänsten eller per telefon, när adressen är klar.",
    ),
    "marketing_ban.wish": (
        "Skicka int mera de där reklamlapparna, spisen är full.",
        "Telefonen blir full av era erbjudanden. Kunde de ta slut?",
        "Jag vill inte ha reklam från er. Inte brev, inte meddelande.",
        "Jag motsätter mig att mina kontaktuppgifter används i direktmarknadsföring.",
    ),
    "marketing_ban.chat.ask": (
        "Textmeddelanden, eller brev med?",
        "Låter vi tidspåminnelserna vara på?",
    ),
    "marketing_ban.chat.tell": (
        "Absolut alla reklamer.",
        "Påminnelserna får komma, de är bra.",
    ),
    "marketing_ban.done": (
        "Nu kommer det ingen reklam mera.",
        "Jag märkte ut marknadsföringsförbud på ert kort.",
        "Jag tog bort er ur utskicken, så blir det frid.",
    ),
    "marketing_ban.self": (
        "Det får man bort i de egna inställningarna, vi kan int härifrån.",
        "Ni svarar på det där meddelandet med ordet stopp, så bryts det.",
    ),
    "marketing_ban.left": (
        "Nå jag ber barnbarnet hjälpa till.",
        "Okej, jag gör det därifrån.",
        "Klart, jag försöker själv.",
    ),
    "consent.wish": (
        "Jag gav lov då till den där forskningen, men nu tar jag det tillbaka.",
        "Jag vill ta bort samtycke att uppgifter ges till andra.",
        "Jag återtar per detta samtal mitt samtycke till utlämnande av uppgifter.",
    ),
    "consent.done": (
        "Klart, lovet gäller inte mera.",
        "Jag antecknade återtagandet för den här dagen.",
        "Det är nu borttaget, uppgifter lämnas inte ut.",
    ),
    "consent.ask": (
        "Vad betyder egentligen det där samtycket som jag skrev under?",
        "Om jag nån gång sku vilja ta tillbaka lovet, så är det svårt?",
        "Hur länge är tillståndet att lämna ut uppgifter i kraft?",
    ),
    "consent.told": (
        "Med det ser andra vårdställen anteckningarna.",
        "Det är det int, ett samtal eller ett besök räcker.",
        "Det gäller till dess att ni själv tar tillbaka det.",
    ),
    "access.wish": (
        "Jag sku vilja se alla papper som ni har om mig.",
        "Jag vill ha kopia av mina uppgifter, allt som är skrivet.",
        "Jag utnyttjar min rätt att få en avskrift av de personuppgifter som rör mig.",
    ),
    "access.done": (
        "Jag antecknade begäran, kopiorna kommer inom en månad.",
        "Vi postar det åt er rekommenderat.",
        "Er begäran förmedlades till dataskyddsombudet.",
    ),
    "access.ask": (
        "Hur länge sparar ni de där patientpappren?",
        "Är det sant att man kan begära sina egna uppgifter av er?",
        "Vem kan titta på mina uppgifter?",
    ),
    "access.told": (
        "Lagen säger tolv år efter döden.",
        "Det är sant, blanketten finns på disken och nätet.",
        "Bara de som deltar i vården, och det blir ett spår.",
    ),
    "erasure.wish": (
        "Sudda ut mig ur era maskiner, jag går int hos er mera.",
        "Vi bytte läkare. Jag vill att alla mina uppgifter förstörs hos er.",
        "Jag kräver att mina personuppgifter avlägsnas ur ert register.",
    ),
    "erasure.done": (
        "Jag för begäran om borttagning vidare, det kommer ett brev.",
        (
            "Antecknat. Patientanteckningarna måste sparas enligt lag, om resten "
            "beslutas skilt."
        ),
        "Begäran är mottagen och behandlas inom en månad.",
    ),
    "erasure.ask": (
        "Försvinner mina uppgifter av sig själv nån gång eller blir de där för evigt?",
        "Vad följer av det om nån begär att få sina uppgifter borttagna?",
    ),
    "erasure.told": (
        "Nog försvinner de med tiden, förvaringstiden står i lag.",
        "Då ser man vad lagen tillåter, och beslutet kommer skriftligt.",
    ),
    "objection.wish": (
        (
            "Jag godkänner int att en maskin läser de här samtalen hos er. Hoppa över "
            "mina."
        ),
        "Jag är emot att mina uppgifter används till er statistik.",
        "Jag invänder mot behandlingen av mina personuppgifter i samtalsanalysen.",
    ),
    "objection.done": (
        "Jag antecknade invändningen, och den undersöks.",
        "Jag för det till dataskyddsombudet, ni får svar.",
        "Märkt. Vi lämnar er utanför tills saken är behandlad.",
    ),
    "objection.ask": (
        "Till vad använder ni egentligen de där banden?",
        "Får nån invända mot den där inspelningen, eller är det tvång?",
    ),
    "objection.told": (
        "Närmast till att kontrollera saker och till utbildning.",
        (
            "Det får man, det är vars och ens rätt, och anvisningen finns i "
            "dataskyddsbeskrivningen."
        ),
    ),
    "ban.astray": (
        (
            "Från den där andra läkarstationen kommer det reklam varje dag. Är ni "
            "samma firma?"
        ),
        (
            "Jag fick slut på de där breven från tidningsfolket redan i fjol, men "
            "har ni nåt infoblad?"
        ),
        "Hur ofta skickar ni infobrev till kunderna?",
    ),
    "ban.astray_told": (
        "Det är vi int, dit får man ringa skilt.",
        "Jo, en gång i månaden kommer ett brev om man beställer.",
        "Ett par gånger om året, närmast om vaccin.",
    ),
    "declared.done_before": (
        (
            "Min syster bad er om alla sina uppgifter och fick dem. Går det "
            "likadant för alla?"
        ),
        "Jag återtog det där forskningslovet redan i våras. Syns det hos er?",
        "Jag for med nya adressen till magistraten. Kommer den automatiskt till er?",
    ),
    "declared.done_before_told": (
        "Det går, anvisningen är samma för var och en.",
        "Det syns, antecknat i april.",
        "Den kommer, från befolkningsdatan om natten.",
    ),
    "wrong_number.tell": (
        "Är det lantbruksavbytarna?",
        "Jag ringde visst fel, det här sku vara bilverkstan.",
        "Jag vill tala med biblioteket.",
    ),
    "wrong_number.done": (
        "Nä, här är läkarna. Fel nummer.",
        "Nu gick det förbi, det här är husläkarna.",
        "Ni är hos en läkarstation, tyvärr.",
    ),
    "info.ask": (
        "Vilken dörr går man in genom hos er nuförtiden?",
        "Får man mäta blodtrycket hos er så där i förbifarten?",
        "Har ni öppet på Kristi himmelsfärd?",
        "Vad ska man ha med sig om man kommer första gång?",
    ),
    "info.tell": (
        "Från gårdssidan, det är en gul skylt.",
        "Det får man, mätaren är i aulan.",
        "Vi har stängt, jouren betjänar.",
        "FPA-kortet och medicinlistan, annat behövs int.",
    ),
}
