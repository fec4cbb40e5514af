"""Swedish lines of the third wording: greetings, who rings, and visits.

Written by a hand that had not read the readers; tuned on since. `errands_third_sv.py`
has the business that is no visit.
"""

HESITATIONS: tuple[str, ...] = (
    "Öh, ",
    "Jo alltså, ",
    "Nå, ",
    "Hördu, ",
    "Ja men ",
    "Hmm, ",
    "Liksom, ",
)
LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Familjeläkarna, {agent}, hej. Du vet att samtalen bandas.",
        "Åbo Familjeläkare, {agent}. Vi spelar in samtalet för kvalitetens skull.",
        "Hejsan, {agent} vid Familjeläkarna, det här lagras.",
    ),
    "greeting.plain": (
        "Familjeläkarna i Åbo, {agent}, vad får det vara?",
        "Hej, {agent} på Åbo Familjeläkare.",
        "Familjeläkarna, {agent} i luren.",
    ),
    "greeting.outbound": (
        "Hej, {agent} heter jag och ringer från Familjeläkarna.",
        "Hallå, {agent} från Åbo Familjeläkare, passar det att prata?",
        "God dag, {agent} här på Familjeläkarna. Samtalet bandas.",
    ),
    "intro.named": (
        "Hej, {name} hette jag.",
        "Jo, {name} här igen.",
        "Goddag goddag, det är {name}.",
        "Tjena, {name} ringer.",
    ),
    "intro.plain": ("Hallå.", "Jo, god dag.", "Hej du.", "Morjens."),
    "answer.named": ("Ja, {name}.", "{name}, jo.", "Det är {name} som svarar."),
    "id.ask": (
        "Har du möjligen kundnumret där?",
        "Vilket är ditt kundnummer?",
        "Om du säger kundnumret så slår jag upp dig.",
    ),
    "id.tell": (
        "Ja, det borde vara {digits}.",
        "På kortet står {digits}.",
        "{digits} är det.",
    ),
    "birth.ask": (
        "Vem är det jag talar med, och födelsedatum?",
        "Vi tar namnet och när du är född.",
        "Ditt hela namn och födelsetiden?",
    ),
    "birth.tell": (
        "Jo, {name}, {birth}.",
        "{name}, och {birth} föddes jag.",
        "Namnet är {name} och jag föddes {birth}.",
    ),
    "thanks": ("Jo, nu så.", "Fint, där har vi dig.", "Tack, nu hittade jag dig."),
    "wait": (
        "Dröj lite så tittar jag.",
        "Jag kikar här.",
        "Vänta ett tag, maskinen tänker.",
        "Låt mig se efter.",
    ),
    "backchannel": ("Jo jo.", "Jaha.", "Just det."),
    "chat.ask": (
        "Hur är det fatt?",
        "Har du mätt febern?",
        "När började det?",
        "Är det samma besvär som förr?",
    ),
    "chat.tell": (
        "Örat har varit lockat sedan förra veckan.",
        "Lite stegring bara, trettiosju och en halv.",
        "Någon gång i söndags.",
        "Jo, samma gamla knä.",
    ),
    "yes": (
        "Vi kör på det.",
        "Jag kan ta den.",
        "Jo, det passar mig.",
        "Sätt mig där.",
        "Den tar jag, tack.",
        "Jovisst, det är bra det.",
        "Okej, vi säger så.",
    ),
    "no": (
        "Nä, det går inte alls.",
        "Oj nej, då är jag på möte.",
        "Det blir nog svårt för mig.",
        "Hmm, inget senare?",
    ),
    "end": (
        "Tack ska du ha, hejdå.",
        "Jo tack, hej hej.",
        "Tack för hjälpen.",
        "Det var allt, tack.",
    ),
    "closing.end": (
        "Tack för att du ringde.",
        "Ingen orsak, hej.",
        "Ha en trevlig dag.",
        "Hej hej då.",
    ),
    "booking.wish": (
        "Jag borde nog få {service}.",
        "Kunde man få {service}?",
        "Jag tänkte att jag skulle ta {service}.",
        "Det gäller {service}, går det att ordna?",
        "Nu måste jag väl ha {service}.",
        "Skulle du kunna fixa {service}?",
        "Min man vill att jag skaffar {service}.",
    ),
    "booking.wish_who": (
        "Jag vill bara gå hos {who}, hon känner mig.",
        "När kunde man få komma till {who}?",
        "Jag brukar träffa {who}, finns det tider?",
        "Är {who} på plats? Jag vill helst dit.",
    ),
    "booking.referred": (
        "{who} skrev en remiss och bad mig ringa er.",
        "Jag var hos {who} som sade att en annan läkare ska titta.",
        "Enligt {who} borde jag visa upp mig för någon till.",
    ),
    "booking.rather": (
        "Jag går hellre till {who}.",
        "Har inte {who} något? Då tar jag det.",
        "Kan det bli {who} i stället?",
    ),
    "booking.away": (
        "{who} har semester, men vi hittar nog någon annan.",
        "{who} tar inte emot den veckan. Duger det med en annan?",
        "Tyvärr är {who} fulltecknad hela månaden, men en kollega finns.",
        "{who} är på kurs, vikarien har tider.",
    ),
    "booking.offer": (
        "Vad sägs om att komma {slot}?",
        "Jag har en lucka {slot}, tar du den?",
        "Någon har avbokat {slot}, passar det?",
        "Det närmaste jag har är {slot}.",
        "Jag kan klämma in dig {slot}.",
        "Ska vi sätta dig {slot}?",
    ),
    "booking.asked": (
        "Jag skulle helst komma {day} {time}.",
        "Har ni kanske {day} {time}?",
    ),
    "booking.done": (
        "Så där, du står där nu, {slot}.",
        "Då är du uppskriven {slot}.",
        "Det är ordnat, vi ses {slot}.",
        "Jag har lagt in dig {slot}.",
        "Nu har du den, {slot}.",
        "Klart, {slot}. Det kommer ett meddelande.",
        "Så får det bli, {slot}, det är inskrivet.",
    ),
    "booking.done.short": (
        "Jo, den ligger där nu.",
        "Så, då är det fixat.",
        "Jag satte ditt namn på den.",
        "Klart, du får en bekräftelse.",
    ),
    "booking.slip": (
        "Jag sätter {wrong}, äsch, {right} menar jag.",
        "Det är {wrong}, nej hörru, {right}.",
        "Vi säger {wrong}, oj, jag såg på fel rad, {right}.",
    ),
    "booking.slip_day": (
        "Det blir {wrong}, nej men, {right} ju.",
        "Jag skriver {wrong}, förlåt, {right}.",
    ),
    "booking.not_but": (
        "Alltså {right}, inte {wrong}.",
        "I brevet kan det stå {wrong}, men det rätta är {right}.",
        "Kom ihåg att det inte är {wrong} utan {right}.",
    ),
    "booking.readback": (
        "Så jag kommer {day} {time}?",
        "Var det {day} {time}?",
        "Jag skrev {day} {time}.",
    ),
    "booking.readback_wrong": (
        "Nä, {day} {time} ska det vara.",
        "Fel, det är {day} {time}.",
    ),
    "booking.first_after_all": (
        "Ja men då tar jag den första du sade.",
        "Nä hördu, sätt mig på den där första i alla fall.",
        "Den första var nog bättre, den får det bli.",
    ),
    "booking.unsure": (
        "Den dagen får jag inte in någon alls.",
        "Nä, det finns inget. Pröva i morgon bitti.",
        "Listorna har inte öppnat, så jag kan inte boka.",
        "Allt är taget den veckan, jag beklagar.",
        "Det går tyvärr inte att ordna.",
    ),
    "booking.think": (
        "Då struntar vi i det så länge.",
        "Jag måste fråga på jobbet först, jag ringer om det.",
        "Jag vågar inte slå fast något än.",
        "Vänta med att boka, jag ska prata med frun.",
        "Jag tar det kanske på nätet sedan.",
    ),
    "booking.leave": (
        "{who} är mammaledig resten av året.",
        "{who} kommer inte tillbaka förrän till hösten.",
        "{who} har inga tider öppna alls just nu.",
    ),
    "booking.wait_for": (
        "Då väntar jag hellre.",
        "Nähä, då får det vara.",
        "Ingen annan duger, jag ringer när hen är tillbaka.",
    ),
    "booking.price_ask": (
        "Och vad går det på?",
        "Hur dyrt är ett sådant besök?",
        "Vad blir det för kostnad?",
    ),
    "booking.too_dear": (
        "Usch, det har jag inte råd med.",
        "Nej tack, då går jag till hälsocentralen.",
        "För den summan låter jag bli.",
    ),
    "booking.promise": (
        "Jag frågar runt och ringer dig i eftermiddag.",
        "Jag lämnar ett bud till skötaren, hon hör av sig.",
        "Det kan jag inte svara på nu, men vi återkommer.",
    ),
    "booking.callback": (
        "Du frågade i morse om läkartid, och nu har jag en.",
        "Jag sade ju att jag skulle ringa när det löser sig.",
        "Den där tiden du väntar på har blivit ledig.",
    ),
    "booking.check": (
        "Jag har slarvat bort lappen, när skulle jag komma?",
        "Jag ville bara se om min bokning finns kvar.",
        "Vet inte om det gick fram det jag bokade på webben.",
    ),
    "booking.checked": (
        "Jodå, du finns här, {slot}.",
        "Din tid är kvar, {slot}.",
        "Ja, vi väntar dig {slot}.",
    ),
    "rescheduling.wish": (
        "Min tid {old} passar inte längre, kan jag få en annan?",
        "Jag skulle komma {old} men något kom emellan, går det att skjuta på?",
        "Det är om tiden {old}, den behöver jag byta.",
        "Kan man ändra besöket {old} till en annan dag?",
    ),
    "rescheduling.done": (
        "Så, jag bytte den, du kommer {slot}.",
        "Din nya tid blev {slot}, den gamla är borta.",
        "Nu står du {slot} i stället.",
        "Flyttat och klart, {slot}.",
    ),
    "rescheduling.keep": (
        "Då behåller jag den jag har.",
        "Nä, låt det vara som det är, jag ordnar det.",
        "Det hjälper mig inte, jag kommer på den gamla.",
    ),
    "rescheduling.kept": (
        "Bra, då rör jag den inte.",
        "Okej, den gamla gäller.",
        "Då är allt som förut.",
    ),
    "cancellation.wish": (
        "Jag kommer inte, stryk mig.",
        "Någon annan kan få min tid.",
        "Jag är sjuk och får lov att lämna återbud.",
        "Det gick om, så jag behöver inte komma. Tar ni bort tiden?",
    ),
    "cancellation.found": (
        "Jaha, du har {slot}. Den?",
        "Här finns {slot}, är det den du menar?",
        "Jag ser {slot}, ska jag ta bort den?",
    ),
    "cancellation.yes": ("Just den, jo.", "Precis, bort med den.", "Ja, den var det."),
    "cancellation.done": (
        "Så, nu är den borta.",
        "Jag släppte den tiden.",
        "Det är gjort, du behöver inte komma.",
        "Nu har du ingen tid mera.",
    ),
    "cancellation.fee": (
        "Jag måste säga att det kostar {fee}, det är mindre än ett dygn kvar.",
        "Så här sent tar vi {fee}, vill du ändå?",
    ),
    "cancellation.fee_yes": (
        "Det kan inte hjälpas, skicka räkningen.",
        "Jo, jag betalar, jag kan inte komma.",
    ),
    "cancellation.keep": (
        "Jaså, men då släpar jag mig dit.",
        "Nä, då avbokar vi inte, jag kommer.",
        "Det betalar jag inte, låt den stå.",
    ),
    "cancellation.kept": (
        "Okej, jag tar inte bort något.",
        "Då ser vi dig som planerat.",
        "Bra, den får stå.",
    ),
    "sum_up.visit": (
        "Då repeterar vi, {slot}.",
        "Vi har alltså kommit överens om {slot}.",
        "I almanackan {slot}.",
    ),
    "sum_up.yes": ("Jo-o.", "Så var det.", "Uppskrivet.", "Bra så."),
    "taken_back": (
        "Vänta, det går ju inte, jag har annat då. Ta bort den genast.",
        "Förlåt, inte ändå. Jag vill inte ha den.",
        "Oj, nu kom jag på att jag är bortrest. Vi glömmer det.",
    ),
    "taken_back.done": (
        "Det gör inget, jag tog bort den.",
        "Okej, då bokar vi inget.",
        "Då släpper jag den igen.",
    ),
    "in_line": (
        "Ingen tid, men jag sätter dig på kö, så hör vi av oss om någon avbokar.",
        "Du kan få stå på väntelistan, någon egentlig tid finns inte nu.",
    ),
    "in_line.yes": (
        "Gör det, så väntar jag.",
        "Jo, sätt mig på listan.",
    ),
    "not_saved": (
        "Oj, systemet kraschade, det sparades inte. Ring igen om en stund.",
        "Nä, någon hann före, den är borta.",
        "Datorn strejkar, jag får inte in det. Försök i eftermiddag.",
    ),
    "not_saved.yes": (
        "Jaha, då försöker vi senare.",
        "Så synd. Jag ringer på nytt.",
    ),
    "wrong_number.tell": (
        "Är det FPA?",
        "Jag försökte få tag på veterinären.",
        "Är det här disponenten?",
    ),
    "wrong_number.done": (
        "Nej, Familjeläkarna är det här.",
        "Här tar vi bara hand om folk, det blev fel nummer.",
        "Nej, du ringde till en läkarstation.",
    ),
    "info.ask": (
        "Har ni öppet på lördagar?",
        "Ska man vara fastande till blodprov?",
        "Vilken buss kommer till er?",
        "Finns det hiss?",
    ),
    "info.tell": (
        "Nä, bara på vardagar.",
        "Ja, tio timmar utan mat.",
        "Ettan stannar precis utanför.",
        "Ja, till vänster om huvuddörren.",
    ),
    "transfer": (
        "Jag kopplar dig till en annan.",
        "Det sköter min kollega, dröj kvar.",
        "Vänta, jag kopplar rätt.",
    ),
    "transfer.taken": (
        "Jo, {agent} här, jag hörde vad det gäller.",
        "Hej, det är {agent}, vi fortsätter härifrån.",
        "{agent}, hej, nu ska vi se.",
    ),
    "more": (
        "Just ja, jag hade en grej till.",
        "Och sedan ännu en sak.",
        "Medan jag har dig där.",
        "Så var det det andra.",
    ),
    "filler": (
        "Katten hoppade upp i famnen, ursäkta.",
        "Det är så dålig täckning här.",
        "Vilken kall vår vi har.",
        "Vänta, jag ska ha glasögonen.",
    ),
}
