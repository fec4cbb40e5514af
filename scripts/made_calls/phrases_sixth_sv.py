"""Swedish lines of the `sixth` wording: greetings, names, and appointments.

Finland's own Swedish of the coast, a parent in a hurry, a newcomer, a civil servant;
agents who say little and agents who sum everything up.
"""

HESITATIONS = ("Jo du, ", "Nå men, ", "Hördu, ", "Ursäkta, ", "Tja-a, ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Ängslunda husläkare, {agent} här. Det blir en inspelning av samtalet.",
        (
            "God dag, ni har kommit till Ängslunda husläkare. Jag heter {agent}, och "
            "det vi säger sparas."
        ),
        "{agent} i Ängslunda. Vi bandar det här, som allt annat. Berätta på bara.",
    ),
    "greeting.plain": (
        "Ängslunda, {agent}, morron.",
        "{agent} hos husläkarna, hur står det till?",
        "Ängslunda, {agent} i luren. Jag lyssnar.",
    ),
    "greeting.outbound": (
        "{agent} från Ängslunda husläkare, går det att prata en stund?",
        "Tjena, {agent} i Ängslunda, det här bandas. Jag sökte er.",
        "Goddag, {agent} från husläkarna, vem är det jag talar med?",
    ),
    "answer.named": (
        "{name}, jo säg bara.",
        "Det är {name}, det passar bra.",
        "Jo {name} här, vad är det om.",
    ),
    "intro.named": (
        "Dag på er, det är {name} härifrån skären.",
        "Hejsan, {name}, jag har en unge på armen så jag tar det kort.",
        "God dag. Mitt namn det är {name}.",
        "Goddag, mitt namn är {name} och det gäller mig själv.",
    ),
    "intro.plain": (
        "Dag, dag.",
        "Nå hej, jag hinner int länge.",
        "Morron, jag har ett litet bekymmer.",
    ),
    "id.ask": (
        "Skulle ni ha ert kundnummer till hands, så tar jag upp kortet?",
        "Vilket nummer har ni hos oss?",
        "Kundens nummer, var så snäll.",
    ),
    "id.tell": (
        "Det står här i kanten på pappret, {digits}.",
        "Jo hej, {digits}.",
        "Nummer är {digits}, varsågod.",
    ),
    "birth.ask": (
        "När är ni född, och namnet också?",
        "Jag skulle försäkra mig om namn och födelsedag.",
        "Namn och födelsetid, tack så hemskt mycket.",
    ),
    "birth.tell": (
        "{name} heter jag, född är jag {birth}.",
        "Jag är {name} och jag föddes {birth}.",
        "Nå {name} är jag, {birth} kom jag till världen.",
    ),
    "thanks": (
        "Tackar, nu är kortet uppe.",
        "Jo, där var ni.",
        "Utmärkt, nu ser jag er.",
    ),
    "backchannel": ("Jaså minsann.", "Just.", "Nä men."),
    "wait": (
        "Maskinen är lite trög, vänta på.",
        "Jag kikar i den här listan.",
        "Ett litet ögonblick bara, så utreder jag saken.",
    ),
    "filler": (
        "Jag hörde int, det sprakar i linjen.",
        "Nå ja, man blir ju int yngre.",
        "Vänta, barnet tappade nåt.",
    ),
    "chat.ask": (
        "Har ni haft feber?",
        "Hur kommer ni hit till oss, tar ni er fram själv?",
        "Är det samma mediciner som förr?",
    ),
    "chat.tell": (
        "Ingen feber, höften bara värker.",
        "Grannen skjutsar nog.",
        "De är samma, blodtryckspillret och det blodförtunnande.",
    ),
    "transfer": (
        "Det här hör int till mitt bord, ni får en kollega.",
        "Jag byter er till en annan rådgivare, lägg inte på.",
        "Strax, det går vidare till en annan skötare.",
    ),
    "transfer.taken": (
        "Här fortsätter {agent}, jag har fått höra.",
        "{agent} här, jag sköter det härifrån.",
        "Nå så, {agent}, jag hörde redan vad det gällde.",
    ),
    "elsewhere": (
        "De går via välfärdsområdets bokning, vi har inga rättigheter dit.",
        "Det gör int vi. Hälsostationen sköter det, numret finns på nätet.",
        "Tyvärr sköter den enheten sina egna tider, jag hänvisar er dit.",
    ),
    "elsewhere.yes": (
        "Jaså ända dit. Nå då ringer vi dit.",
        "Okej, jag ser efter det numret.",
        "Jag förstår, jag tar kontakt med dem.",
    ),
    "in_line": (
        "Nu är det slutsålt. Jag lämnar er i kön och så ropar vi när det blir rum.",
        "Det lossnar inget. Jag kan märka er som väntande på en återbudstid.",
        "Alla tider är bokade. Jag skriver er på listan över väntande.",
    ),
    "in_line.yes": (
        "Nå låt namnet köa där.",
        "Jo vi väntar väl då.",
        "Bra, jag väntar på att ni ringer.",
    ),
    "not_saved": (
        "Men nej, nån knep den mitt framför näsan. Den for.",
        "Systemet kastade ut den. Det blev ingen anteckning.",
        "Nu fick jag en röd ruta, bokningen blev ogjord. Beklagar.",
    ),
    "not_saved.yes": (
        "Så synd, vi får pröva en annan gång.",
        "Usch. Jag ringer på nytt i kväll.",
        "Det är väl inget att göra åt då.",
    ),
    "taken_back": (
        "Oj nej, jag har ju palaver då. Vi glömmer hela tiden.",
        "Hördu, låt det vara ändå, jag hinner int från fähuset.",
        "Förlåt, jag kan ändå inte komma. Ta bort tiden.",
    ),
    "taken_back.done": (
        "Klart, jag släppte den med detsamma.",
        "Den är väck, ingen fara.",
        "Jag tog namnet ur den, ni har inget bokat.",
    ),
    "more": (
        "Jo, och så en grej till.",
        "Sedan har jag därtill ett annat ärende.",
        "Hej du, före du lägger på.",
    ),
    "end": (
        "Nå då gör vi så, tack ska ni ha.",
        "Tack som bara den, mojn.",
        "Mycket tack, ha en bra dag du.",
        "Då är det uppfattat, jag tackar för mig.",
    ),
    "closing.end": (
        "Int för nåt, ha de så bra.",
        "Tack till er och en solig vecka.",
        "Jo. Hej.",
    ),
    "yes": (
        "Jo det går nog.",
        "Jo vi tar den, jag ordnar med jobbet.",
        "Den är bra för mig.",
        "Det lämpar sig utmärkt.",
        "Nå, vi slår fast det.",
    ),
    "no": (
        "Nä, då ska korna mjölkas, det går int.",
        "Jag är på jobb då, finns det annat?",
        "Jag kan inte då. Finns det en annan?",
        "Den tidpunkten är omöjlig för mig.",
    ),
    "booking.wish": (
        "Jag skulle ta {service}, för ryggen är som den är.",
        "Det är bråttom, jag måst få {service}, helst den här veckan.",
        "Jag vill boka {service}, tack.",
        "Jag hör mig för om det vore möjligt att få {service}.",
        "Skulle det passa er med {service}?",
    ),
    "booking.wish_who": (
        "Finns det rum hos {who}? Hon har skött det här från början.",
        "Jag borde komma åt {who}, vi känner varann sen gammalt.",
        "Jag vill gå till {who}, hon talar mitt språk.",
    ),
    "booking.away": (
        "{who} är på kurs hela veckan, men nån annan kan titta.",
        "Hos {who} är listan full, jag skulle erbjuda en kollega.",
        "{who} är int i huset, en annan är det däremot.",
    ),
    "booking.leave": (
        "{who} blev mammaledig, kommer först till hösten.",
        "{who} har stängt till slutet av nästa månad.",
        "{who} är tjänstledig tills vidare, tyvärr.",
    ),
    "booking.wait_for": (
        "Då väntar jag, till andra går jag int.",
        "Jag vill inte ha en annan läkare. Jag ringer när hon är tillbaka.",
        "Vi låter det i så fall bero, jag återkommer när hon är här.",
    ),
    "booking.referred": (
        "{who} gav mig en lapp att jag ska visa mig för nån annan.",
        "Jag var hos {who} och där sa de att det behövs ett andra utlåtande.",
        "{who} skrev ett utlåtande, och jag ombads boka tid till specialläkare.",
    ),
    "booking.rather": (
        "Finns det int nåt hos {who}? Jag går hellre dit.",
        "Kunde det få vara {who}? Den där andra lyssna int riktigt.",
        "Jag skulle hellre komma till {who}.",
    ),
    "booking.asked": (
        "Skulle det lyckas {day} {time}? Då har jag skjuts.",
        "För mig gick det {day} {time}, efter dagis.",
        "Är det fritt {day} {time}?",
    ),
    "booking.offer": (
        "Här skulle vara {slot}, vad sägs?",
        "Ska vi se. {slot}. Går det?",
        "Det första lediga vore {slot}. Duger det åt er?",
        "Ni kunde få {slot}.",
        "Jag kunde föreslå er tiden {slot}.",
    ),
    "booking.done": (
        "Så där ja. Ni är antecknad {slot}.",
        "Jag bokade, {slot}. Vi ses då.",
        "Fastspikat, {slot}.",
        "Nu har ni en plats {slot}, och en påminnelse kommer till telefonen.",
        "Alltså jag upprepar ännu så fint: ni kommer {slot}, och allt är ordnat.",
    ),
    "booking.done.short": (
        "Fastspikat.",
        "Den är er, jag satte dit namnet.",
        "Antecknat, välkommen.",
        "Så, nu har ni den.",
    ),
    "booking.callback": (
        "Ni frågade efter en tid i morse, en sån ordnade sig nu.",
        "Jag lovade återkomma om det där besöket, och nu hittades det.",
        "Jag ringer om den där kön ni stod i, det blev rum.",
    ),
    "booking.promise": (
        "Skötaren tar kontakt med er under eftermiddagen och kommer överens om tid.",
        "Vi ringer opp när jag vet mera.",
        "Jag lämnar en ringbegäran, och ni hör av oss under dagen.",
    ),
    "booking.check": (
        "Jag tappa bort den där lappen. När var det jag skulle komma?",
        "Jag har nån tid hos er, men jag minns int alls när.",
        "Jag vill kontrollera min tid. När är den?",
    ),
    "booking.checked": (
        "Ni är väntad {slot}.",
        "På listan står ert namn vid {slot}.",
        "Det är {slot}, inga ändringar.",
    ),
    "booking.unsure": (
        "Dit får jag ingen nu, tyvärr. Fråga på nytt i morron.",
        "Nån sån tid finns int. Jag kan int hjälpa den här gången.",
        "Svårt att säga, listorna fattas ännu. Återkommer ni?",
    ),
    "booking.think": (
        "Jag måst fråga gubben först. Jag återkommer.",
        "Int kan jag säga nåt om det nu, jag ringer när jag vet om skjuts.",
        "Jag överväger saken och meddelar er senare.",
    ),
    "booking.price_ask": (
        "Hur mycket tar ni av en fattig för det?",
        "Hur mycket kostar det för mig?",
        "Vad är besökets totala pris?",
    ),
    "booking.too_dear": (
        "Herre jemine, för det får man en ko. Då blir det obesökt.",
        "Jag har inte så mycket pengar. Då inte.",
        "I så fall avstår jag från tanken.",
    ),
    "booking.first_after_all": (
        "Hej den första va ändå bättre, ta den.",
        "Nå vi sätter ändå den som du sa först.",
        "Jag väljer ändå första alternativ.",
    ),
    "booking.readback": (
        "Förstod jag rätt, {day} {time}?",
        "Jag skriver i kalendern: {day}, {time}. Är det så?",
        "Att {day} {time} ska jag komma?",
    ),
    "booking.readback_wrong": (
        "Nä utan {day}, {time}.",
        "Nu blev det fel. Rätt är {day} {time}.",
        "Nästan. {day} {time}, skriv opp.",
    ),
    "booking.slip": (
        "Jag satte er {wrong}, nä va säger jag, {right} förstås.",
        "Och det är {wrong}. Eller alltså {right}, jag läste fel rad.",
        "Välkommen {wrong}. Jag rättar: {right}.",
    ),
    "booking.slip_day": (
        "Jag märkte er {wrong}, nä {right}, jag hoppa en rad.",
        "Bokat {wrong}. Förlåt, {right} skulle jag säga.",
        "Det är sedan {wrong}... nej bevare mig, {right}.",
    ),
    "booking.not_but": (
        "Jag ser på nytt på det här, så det är int {wrong} utan {right}.",
        "Hoppsan. {right}, int {wrong}.",
        "Jag rättar ännu: tiden är {right} och inte {wrong}.",
    ),
    "booking.day_offer": (
        "Vore {day} en bra dag för er?",
        "{day} ser luftigt ut. Går den dan?",
        "Hur är det, slipper ni {day}?",
    ),
    "booking.day_yes": (
        "Den dan passar mig.",
        "Jo då är jag ledig.",
        "Då kan jag.",
    ),
    "booking.hour_offer": (
        "Klockslaget skulle bli {time}.",
        "Och den dagen skulle finnas {time}, går det?",
        "{time} är ännu tom. Sätter vi den?",
    ),
    "booking.counter": (
        "Dagen duger, men kunde det vara {time}?",
        "Hmm, jag hinner int. {time} skulle det däremot lyckas samma dag.",
        "För mig skulle {time} vara bättre den dagen.",
    ),
    "booking.counter_yes": (
        "Det ordnar sig nog det också.",
        "Ledigt, vi sätter så.",
        "Lyckas, jag byter till det.",
    ),
    "booking.misheard": (
        "Sa ni {time}?",
        "{time}? Hörseln är vad den är.",
        "Ursäkta, {time}, är det så?",
    ),
    "booking.misheard_right": (
        "Nä, {time} sa jag.",
        "Det sa jag int, {time} är det.",
        "{time}, jag säger det riktigt tydligt.",
    ),
    "booking.wish_family": (
        "Frun bad mig ringa. Hon borde få {service}.",
        "Jag skulle boka {service} åt pojken, han fyller åtta.",
        "Min mamma talar inte svenska. Jag vill ha {service} till henne.",
    ),
    "booking.referral": (
        "Till det krävs remiss, utan den kan jag int boka.",
        "Läkaren måste först ordinera det. Har ni en remiss?",
        "Det kan int ges förrän remissen har kommit till oss.",
    ),
    "booking.referral_yes": (
        "Jaså en sån lapp ska man ha. Vi skaffar.",
        "Jag har ingen remiss. Nå man måst väl fråga läkaren.",
        "Det visste jag inte. Jag kommer tillbaka när jag har papper.",
    ),
    "booking.system_down": (
        "Vårt patientsystem ligger nere, jag kommer int alls in i kalendern.",
        "Datorerna är mörka. Pröva om ett par timmar.",
        "Avbrottet pågår ännu, bokningar kan inte göras nu.",
    ),
    "booking.system_down_yes": (
        "Det kan int hjälpas, jag prövar en annan gång.",
        "Nå då int. Jag ringer.",
        "Det är klart, jag väntar tills det fungerar.",
    ),
    "booking.lost_hold": (
        "Hmm, jag måst fråga den ansvariga. Stanna kvar.",
        "Jag utreder det där, musiken spelar en stund.",
        "Väntar ni, jag går och frågar.",
    ),
    "booking.lost_end": (
        "Hallå, är ni där? Hon försvann.",
        "Ohoj? Nå nu hörs det inget mera.",
        "Hallå? Hör någon mig?",
    ),
    "booking.twin_more": (
        "Och så skulle jag på samma resa behöva {service} också.",
        "Kunde man få {service} på köpet?",
        "Jag vill ha en till, {service}.",
    ),
    "booking.twin_no": (
        "Det får jag int på samma gång, det finns ingen som gör det. Det blir bort nu.",
        "Det andra kan jag tyvärr inte ge, det finns inga tider.",
        "Det lyckas inte, det får ni pröva nästa månad.",
    ),
    "booking.twin_no_yes": (
        "Nå man klarar sig med ett.",
        "Okej, ett räcker för den här gången.",
        "Saken är i ordning, jag nöjer mig med det ena.",
    ),
    "sum_up.visit": (
        "Alltså vi upprepar: {slot}, och kom en kvart på förhand.",
        "Ännu som sammandrag för er, {slot}.",
        "I er kalender står alltså {slot}.",
    ),
    "sum_up.money": (
        "Som sammandrag: {amount} blir det.",
        "Jag upprepar priset ännu, {amount}.",
        "Alltså {amount}, det är det slutliga.",
    ),
    "sum_up.yes": (
        "Så uppfatta jag det.",
        "Just så, det gick in.",
        "Det stämmer väl överens.",
    ),
    "rescheduling.wish": (
        (
            "Jag är opptecknad {old}, men barnet är sjukt. Kunde man få den på ett "
            "annat ställe?"
        ),
        "Min tid är {old}, men jag kan inte. Jag vill ha ny tid.",
        "Det besök som är reserverat åt mig {old} skulle behöva förflyttas.",
        "Den där {old}, så har jag ingen bil då. Skulle den gå att rucka på?",
    ),
    "rescheduling.done": (
        "Den är nu flyttad. Den nya är {slot}, och den gamla for bort.",
        "Saken är skött, ni kommer nu {slot}.",
        "Bytt är den. {slot}.",
    ),
    "rescheduling.keep": (
        "Den är int ett dugg bättre. Jag kommer på den ursprungliga då.",
        "Jag kan inte då. Jag håller den gamla.",
        "I så fall håller jag fast vid min tidigare tid.",
    ),
    "rescheduling.kept": (
        "Bra, jag rör den int.",
        "Alltså vi kör på den förra, jag ändrade ingenting.",
        "Må den stå. Den förra gäller.",
    ),
    "rescheduling.mind": (
        "Hej vänta, karln skicka just att han tar barnen. Jag slipper ändå då.",
        "Hördu leta int i onödan, jag hinner nog dit.",
        "Ursäkta, det var min kalender som var fel. Ingen ändring behövs.",
    ),
    "cancellation.wish": (
        "Vi tar bort det där besöket mitt, värken gick om.",
        "Jag kommer ändå int, kunde du ta bort den tiden?",
        "Jag behöver inte min tid mera. Kan man ta bort?",
        "Jag meddelar att jag inte utnyttjar den tid jag har reserverat.",
    ),
    "cancellation.found": (
        "Jag ser den. {slot}. Är det den som ska bort?",
        "Här är en anteckning {slot}, är det den ni menar?",
        "Ni har {slot}. Tar jag den från listan?",
    ),
    "cancellation.yes": (
        "Den just precis.",
        "Jo den bort bara.",
        "Ja, jag menade den.",
    ),
    "cancellation.done": (
        "Den är väck.",
        "Så, jag tog ert namn därifrån, ni behöver int komma.",
        "Så är den struken. Inget annat.",
        "Er reservation är nu upplöst.",
    ),
    "cancellation.fee": (
        "Det är under ett dygn kvar, så det går en avgift, {fee}.",
        "När man avbokar så här sent faktureras {fee}, bara så ni vet.",
        "I villkoren står att det tas ut {fee} för det här.",
    ),
    "cancellation.fee_yes": (
        "Nå betalar vi då, vad ska man göra.",
        "Trist, men det hjälper int. Jo.",
        "Jag godkänner avgiften.",
    ),
    "cancellation.keep": (
        "Måste man betala? Då kommer jag i alla fall.",
        "Nä men, då släpar jag mig dit sjuk.",
        "I så fall avstår jag inte från min tid.",
    ),
    "cancellation.kept": (
        "Tiden är i behåll, välkommen.",
        "Jag lämnade den som förut.",
        "Fint, då ses vi som vanligt.",
    ),
}
