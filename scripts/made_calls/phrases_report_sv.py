"""Swedish lines of the report wording, as Finland speaks it: nobody tunes on these.

Written without knowing what `analytics` can read, and to stay so: whoever mends the
readers does not look here. Where two keys end in `.ask` and `.tell`, lines at the same
place belong together.
"""

HESITATIONS: tuple[str, ...] = (
    "Nå alltså, ", "Öh, ", "Jo men, ", "Du, ", "Nåjo, ", "Alltså jag menar, ",
    "Hm, ja, ",
)  # fmt: skip

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Familjeläkarna i Åbo, tidsbeställningen, {agent}. Vi spelar in samtalen.",
        "Välkommen till Åbo Familjeläkare, jag heter {agent} och samtalet bandas.",
        "Hej, {agent} på Åbo Familjeläkare, bara så du vet så spelas det här in.",
    ),
    "greeting.plain": (
        "Familjeläkarna i Åbo, {agent}, hej.",
        "Tidsbeställningen hos Familjeläkarna, {agent} här, god morgon.",
        "Åbo Familjeläkare, {agent}, vad gäller saken?",
    ),
    "greeting.outbound": (
        "Hej hej, {agent} på Åbo Familjeläkare här, stör jag?",
        "God dag, här ringer {agent} från Familjeläkarna, samtalet spelas in.",
        "Nå hej, det är {agent} på tidsbeställningen hos Familjeläkarna.",
    ),
    "intro.named": (
        "Jo hej, {name} här borta.",
        "Nå hejssan, det är {name} som ringer.",
        "God morgon, {name} är det.",
        "Hej, mitt namn är {name} och jag ringer för egen del.",
    ),
    "intro.plain": (
        "Nå hej hej.",
        "Jo god dag.",
        "Tjena.",
        "Hej, vad bra att ni svarar.",
    ),
    "answer.named": ("{name} här.", "Jo, det är {name}.", "{name}, god dag."),
    "id.ask": (
        "Har du möjligen ett kundnummer?",
        "Vi tar kundnumret först.",
        "Vilket kundnummer har du?",
    ),
    "id.tell": (
        "Vänta, jag har det på kortet. {digits}.",
        "Jo det är så här, {digits}.",
        "Det står {digits} på pappret.",
    ),
    "birth.ask": (
        "Vem talar jag med, och när är du född?",
        "Jag behöver ditt namn och din födelsetid.",
        "Säg namnet, och födelsedagen med år.",
    ),
    "birth.tell": (
        "{name}, och jag är född {birth}.",
        "Det är {name}, {birth}.",
        "{name} heter jag, född {birth}.",
    ),
    "thanks": (
        "Tack ska du ha, nu har jag dig här.",
        "Fint, där dök du upp.",
        "Okej, dina uppgifter är framme.",
    ),
    "wait": (
        "Ska vi se vad som finns.",
        "Dröj ett litet tag.",
        "Det är lite segt det här systemet, ursäkta.",
        "Jag bläddrar här en stund.",
    ),
    "backchannel": ("Jo.", "Okej.", "Jaha, just det.", "Jag förstår.", "Mm."),
    "chat.ask": (
        "Vad har du för bekymmer?",
        "Får jag fråga vad det gäller?",
        "Är det något nytt det här?",
        "Kan du stöda på foten?",
    ),
    "chat.tell": (
        "Halsen är som ett rivjärn och nu värker örat också.",
        "Ett födelsemärke på ryggen som har ändrat färg.",
        "Nä, höften har krånglat förr också.",
        "Nå jag haltar mest, trapporna är värst.",
    ),
    "yes": (
        "Jo, det passar bra.",
        "Det går alldeles utmärkt.",
        "Ja tack, den tar jag.",
        "Fint, sätt mig där.",
        "Nå det blir bra det.",
    ),
    "no": (
        "Äh nej, då har jag barnbarnen.",
        "Nej du, då är vi på villan.",
        "Det krockar med ett möte.",
        "Jag hinner inte då, har ni nåt annat?",
    ),
    "end": (
        "Tack, hejdå hejdå.",
        "Inget annat, tack ska du ha.",
        "Det var allt, ha en fin dag.",
        "Nå men tack så länge, hej svejs.",
    ),
    "closing.end": (
        "Tack för att du ringde, hej hej.",
        "Tack detsamma, hejdå.",
        "Trevlig fortsättning, hej.",
    ),
    "booking.wish": (
        "Jag borde få {service}.",
        "Skulle ni ha {service} åt mig?",
        "Det gäller {service}, jag skulle behöva det ganska snart.",
        "Frun säger att jag måste skaffa {service}, så nu ringer jag.",
        "Jag undrar om det går att ordna {service}?",
    ),
    "booking.wish_who": (
        "Går det att få komma till {who}?",
        "Jag vill helst träffa {who}, har varit där förr.",
        "Har {who} nån lucka?",
        "Jag brukar gå hos {who}, så en tid dit om det går.",
    ),
    "booking.referred": (
        "{who} sa sist att jag ska komma på kontroll, vem som helst duger.",
        "Jag har en remiss från {who}, nån borde titta på det igen.",
        "Jag var hos {who} i våras och blev ombedd att boka till nån av er.",
    ),
    "booking.rather": (
        "Har {who} ingenting då?",
        "Nej, jag går hellre till {who}, finns det nåt där?",
        "Kunde det vara nån annan, {who} kanske?",
    ),
    "booking.away": (
        "{who} har semester just nu, men jag kollar hos de andra.",
        "Tyvärr är {who} fullbokad, ska vi titta på en annan läkare?",
        "{who} har slutat hos oss, men vi har ju andra.",
        "{who} är sjuk den här veckan. Vi ser vem som finns.",
    ),
    "booking.offer": (
        "Jag kan erbjuda en tid {slot}.",
        "Här har vi en tid {slot}, skulle det vara bra?",
        "Vi fick en återbudstid {slot}, vill du ha den?",
        "Nästa jag ser är {slot}.",
        "Hinner du {slot}?",
    ),
    "booking.asked": (
        "Ryms jag med {day} {time}?",
        "För mig skulle {day} {time} vara bäst, är det ledigt?",
        "Om jag kommer {day} {time}, går det för sig?",
    ),
    "booking.done": (
        "Så, nu har du tid {slot}.",
        "Jag satte dig {slot}.",
        "Det är bokat, {slot}.",
        "Bra, då ses vi {slot}.",
        "Jag lade in dig {slot}.",
    ),
    "booking.done.short": (
        "Toppen, jag tar den åt dig.",
        "Fint, då är det klart, du får ett meddelande.",
        "Så där, nu står ditt namn där.",
    ),
    "booking.slip": (
        "Alltså {wrong}, äsch vad säger jag, {right}.",
        "Vi ses {wrong}, eller alltså {right}.",
        "Bokat {wrong}. Oj, fel rad. {right} ska det stå.",
    ),
    "booking.slip_day": (
        "Du kommer alltså {wrong}, nej jag menar {right}, samma klockslag.",
        "Det blev {wrong}. Nej, jag tittar på fel vecka, {right} var det.",
    ),
    "booking.not_but": (
        "Och kom då inte {wrong} som det stod på nätet, utan {right}.",
        "Skriv upp att det är {right} och inte {wrong}.",
        "Inte {wrong} alltså, {right} är det.",
    ),
    "booking.readback": (
        "Det var alltså {day} {time}?",
        "Jag skriver upp, {day} {time}, eller hur?",
    ),
    "booking.readback_wrong": (
        "Inte riktigt, {day} {time}.",
        "Nej, {day} {time} är det.",
        "Nästan. {day} {time} ska det vara.",
    ),
    "booking.first_after_all": (
        "Nej men vi tar ändå den första du föreslog.",
        "Äh, jag ordnar det nog, ge mig den där första.",
        "Inte den heller. Då kommer jag ändå till den förra du sa.",
    ),
    "booking.unsure": (
        "Det är alldeles proppfullt, inte en enda lucka.",
        "Just nu har jag inte ett dyft att ge.",
        "De tiderna öppnas först nästa månad, försök då.",
    ),
    "booking.think": (
        "Jag måste prata med min man först, jag hör av mig.",
        "Jag törs inte låsa det än, jag ringer när jag vet mina skift.",
        "Tack, jag sover på saken och bokar inte ännu.",
    ),
    "booking.leave": (
        "{who} är föräldraledig ända till hösten och har inga tider alls.",
        "{who} är på semester och det går inte att boka dit ännu.",
    ),
    "booking.wait_for": (
        "Jag går inte till nån annan, jag väntar då.",
        "Nå jag ringer igen när semestern är slut.",
    ),
    "booking.price_ask": (
        "Vad går ett sådant besök på?",
        "Hur mycket får man punga ut med?",
    ),
    "booking.too_dear": (
        "Huj, det har jag inte råd med, vi låter det vara.",
        "Så mycket, nå då går jag till hälsocentralen.",
    ),
    "booking.promise": (
        "Jag måste fråga doktorn, jag ringer dig när jag fått tag i honom.",
        "Jag skickar ett meddelande till sköterskan så ringer nån upp dig.",
        "Jag kommer inte åt listan nu, men vi ringer dig senare i dag.",
    ),
    "booking.callback": (
        "Jag skulle ju ringa om din läkartid.",
        "Du ringde på morgonen om en läkartid, och nu har jag en åt dig.",
        "Den där tiden till läkaren du frågade om, den har jag nu fått ordnad.",
    ),
    "booking.check": (
        "Jag har tappat lappen, när var det jag skulle komma?",
        "Jag har bokat hos er men fick ingen bekräftelse, finns den där?",
        "Kan du se vilken tid jag har hos er?",
    ),
    "booking.checked": (
        "Jo här är den, {slot}.",
        "Ja, du är uppskriven {slot}.",
        "Den finns i gott förvar, du kommer {slot}.",
    ),
    "rescheduling.wish": (
        "Jag skulle ha haft en tid {old} men jag kommer inte loss, går den att flytta?",
        "Den där tiden {old}, den skulle jag behöva få en annan i stället för.",
        "Mina skift blev ändrade, så tiden {old} måste jag byta.",
    ),
    "rescheduling.done": (
        "Så, den gamla är borta och den nya är {slot}.",
        "Jag flyttade den, så nu gäller {slot}.",
        "Ombokat, du kommer {slot} i stället.",
    ),
    "rescheduling.keep": (
        "Nej då, jag behåller den gamla och ordnar med det andra.",
        "Låt det vara som det är, jag byter inte.",
    ),
    "rescheduling.kept": (
        "Okej, jag rör den inte, tiden är som förut.",
        "Bra, då lämnar vi den så.",
    ),
    "cancellation.wish": (
        "Jag borde ta bort en tid som jag har hos er.",
        "Jag har blivit förkyld och kommer inte, kan ni ta bort min tid?",
        "Det gick över av sig självt, så nån annan kan få min tid.",
    ),
    "cancellation.found": (
        "Jag ser en tid här {slot}, är det den det gäller?",
        "Du skulle ha {slot}. Är det den som ska bort?",
        "Är det den som är {slot}?",
    ),
    "cancellation.yes": (
        "Jo, precis den.",
        "Ja, det är den.",
        "Just den, bort med den.",
    ),
    "cancellation.done": (
        "Så där, nu är den borta.",
        "Bra, jag avbokade den nyss.",
        "Den är frigjord och det kommer ingen räkning.",
    ),
    "cancellation.fee": (
        "Avbokningen kostar nuförtiden {fee}.",
        "Vi måste ta {fee} för det, det står i villkoren.",
    ),
    "cancellation.fee_yes": ("Jo, det kan inte hjälpas.", "Nå ta bort den ändå."),
    "cancellation.keep": (
        "Jaså, nå då släpar jag mig dit, ta inte bort den.",
        "Hm, nej då avbokar jag inte, jag kommer.",
    ),
    "cancellation.kept": ("Okej, tiden är kvar.", "Bra, då låter vi den vara."),
    "sum_up.visit": (
        "Alltså för att upprepa, {slot}.",
        "Då tar vi det en gång till, du kommer {slot}.",
        "Jag repeterar för säkerhets skull, {slot}.",
    ),
    "sum_up.money": (
        "Så allt som allt var det {amount}.",
        "För att upprepa, summan var {amount}.",
    ),
    "sum_up.yes": ("Jo, tack.", "Precis så.", "Ja, jag skrev upp det."),
    "wrong_number.tell": (
        "Hallå, är det Pias frisersalong?",
        "Jag vill beställa en stor kebabpizza.",
        "Byter ni däck där?",
    ),
    "wrong_number.done": (
        "Nej, det här är en läkarmottagning.",
        "Nu har du nog slagit fel, det är läkare här.",
        "Nej då, du har fel nummer.",
    ),
    "info.ask": (
        "Har ni öppet på Kristi himmelsfärdsdag?",
        "Får man ta med hunden in i väntrummet?",
        "Vilken buss går till er?",
        "Skriver ni sjukintyg för en vanlig flunssa?",
    ),
    "info.tell": (
        "Nej, men dagen efter som vanligt.",
        "Tyvärr inte, det finns de som är allergiska.",
        "Ettan och femtonhundratvåan, hållplatsen är utanför dörren.",
        "Det avgör alltid läkaren, jag kan inte lova nåt.",
    ),
    "transfer": (
        "Jag ger dig åt nån som kan det här bättre.",
        "Ett litet tag, jag kopplar till bokningen.",
        "Det är inte mitt bord, vänta så kopplar jag.",
    ),
    "transfer.taken": (
        "Jo hej, {agent} här, jag har redan hört vad det gäller.",
        "{agent}, hej, du kom till mig från en kollega.",
        "Ja, här är {agent}, jag fortsätter.",
    ),
    "more": (
        "Du, sen var det en grej till.",
        "Och nu när jag fick tag i er.",
        "Just det, jag höll på att glömma.",
        "Det skulle vara en liten sak ännu.",
    ),
    "filler": (
        "Det är en förskräcklig kö hos er, jag väntade en halvtimme.",
        "Det knastrar lite, hör du mig?",
        "Har snön smält hos er?",
        "Förlåt, hunden skäller här bredvid.",
    ),
}
