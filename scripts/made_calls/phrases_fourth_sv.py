"""Swedish lines of the `fourth` wording: greetings, names, and appointments."""

HESITATIONS = ("Jo alltså, ", "Öh, ", "Nå ja, ", "Du, ", "Hej ja, alltså ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Läkarstationen, {agent} här, god morgon. Vi bandar det här samtalet.",
        "Tidsbokningen, {agent}. Samtalen sparas hos oss. Vad gäller det?",
        "Hej, {agent} på bokningen, linjen spelas in bara så du vet.",
    ),
    "greeting.plain": (
        "Tidsbokningen, {agent}, hejsan.",
        "Läkarstationen, {agent}, vad kan jag stå till tjänst med?",
        "{agent} här på bokningen, morjens.",
    ),
    "greeting.outbound": (
        "Hej, {agent} från läkarstationen ringer, har du en minut?",
        "{agent} här från läkarstationen, du lämnade en ringbegäran.",
        "Hejsan, {agent} på bokningen, jag återkommer som lovat.",
    ),
    "answer.named": ("{name}, hej på dig.", "Ja {name} här.", "{name} i telefon."),
    "intro.named": (
        "Morjens, {name} är det som ringer.",
        "Hejsan hejsan, mitt namn är {name}.",
        "{name} här, god dag.",
        "Ja hej, det här är {name}.",
    ),
    "intro.plain": (
        "Hejsan, jag hade ett litet ärende.",
        "Morjens morjens.",
        "Nå hej, vad bra att man kom fram.",
    ),
    "id.ask": (
        "Råkar du ha kundnumret till hands?",
        "Vad råkar du ha för kundnummer?",
        "Får jag be om kundnumret så hittar jag dig?",
    ),
    "id.tell": (
        "Jo, det är {digits}.",
        "Vänta jag tar fram kortet. {digits}.",
        "{digits}, om jag läser rätt.",
    ),
    "birth.ask": (
        "Säger du namnet och när du är född?",
        "Namn och födelsetid tack, så letar jag fram dig.",
        "Ge mig hela namnet och födelsedagen ännu.",
    ),
    "birth.tell": (
        "{name}, jag är då född {birth}.",
        "{birth}, och namnet är {name}.",
        "Jo {name}, födelsetiden är {birth}.",
    ),
    "thanks": (
        "Tack, där är du ju.",
        "Bra, nu syns dina uppgifter.",
        "Jo, du dök upp.",
    ),
    "backchannel": ("Jo jo, berätta.", "Precis precis.", "Okej, jag hör."),
    "wait": (
        "Vänta lite, datorn funderar.",
        "Ett ögonblick, jag öppnar kalendern.",
        "Jag tittar efter, en liten stund.",
    ),
    "filler": (
        "Jo ingen brådska.",
        "Det är lite buller här, ursäkta.",
        "Jag väntar, ta det lugnt.",
    ),
    "chat.ask": (
        "Är det samma besvär som senast?",
        "Har du varit hos oss tidigare i år?",
        "Kommer du själv eller har du någon med?",
    ),
    "chat.tell": (
        "Samma ja, ryggen igen.",
        "Nej, det är över ett år sen.",
        "Min man skjutsar, vi hittar nog.",
    ),
    "transfer": (
        "Det här är inte mitt bord, jag kopplar till en kollega, stanna kvar.",
        "Jag ger samtalet vidare, hon sköter det.",
        "Jag kopplar dig till en annan, han ser de här sakerna.",
    ),
    "transfer.taken": (
        "{agent} här hej, jag fick ditt samtal.",
        "Hej, {agent}, kollegan berättade redan.",
        "{agent} fortsätter härifrån, hejsan.",
    ),
    "elsewhere": (
        "De bokar själva, jag sätter dig i deras kö.",
        "Det gör vi inte härifrån, avdelningen ringer dig själv.",
        "Det går via en annan enhet, du får deras nummer.",
    ),
    "elsewhere.yes": (
        "Jaha, okej, jag ringer dit.",
        "Bra, jag väntar på deras samtal.",
        "Nå, måste väl så då.",
    ),
    "in_line": (
        "Allt är fullt, men jag sätter dig i kön för återbud.",
        "Det finns ingenting, ditt namn får stå på väntelistan.",
        "Listan är lång, men jag skrev upp dig i kön.",
    ),
    "in_line.yes": (
        "Bra, då köar vi.",
        "Jo tack, jag väntar på besked.",
        "Man får väl köa då.",
    ),
    "not_saved": (
        "Nej men, den låter mig inte spara, någon hann före.",
        "Nu kom det ett felmeddelande, tiden gick inte igenom, vi får prova senare.",
        "Hoppsan, den försvann mitt framför näsan, vi fick den inte.",
    ),
    "not_saved.yes": (
        "Synd, jag ringer i morgon igen.",
        "Oj då, vi försöker senare.",
        "Äsch, inget att göra.",
    ),
    "taken_back": (
        "Du, vi avbokar den ändå, jag kommer inte loss.",
        "Nej attans, då är jag bortrest, glöm hela tiden.",
        "Eller egentligen låter vi bli, jag tänker om.",
    ),
    "taken_back.done": (
        "Ingen fara, jag tog bort den.",
        "Okej, den är borta, ingenting gäller.",
        "Bra, jag strök bokningen genast.",
    ),
    "more": (
        "Sen hade jag en annan sak också.",
        "Jo och när jag nu har dig på tråden.",
        "En grej till innan vi slutar.",
    ),
    "end": (
        "Inget mer, tack hej.",
        "Det var allt, hej hej.",
        "Fint, hejdå.",
        "Nå så, tack så väldigt.",
    ),
    "closing.end": (
        "Hej hej, ha en bra dag.",
        "Tack för samtalet, hej.",
        "Nå på återhörande.",
    ),
    "yes": (
        "Jo vi tar den.",
        "Går bra för mig.",
        "Den passar utmärkt.",
        "Bra, jag kommer då.",
        "Passar, sätt den.",
    ),
    "no": (
        "Nej, då är jag på resa.",
        "Det går nog inte, jag har jobbskift.",
        "Hmm nej, finns det något annat?",
        "Då hinner jag inte.",
    ),
    "booking.wish": (
        "Jag skulle behöva {service}, knät bråkar hela tiden.",
        "Jag borde få {service} inom de närmaste veckorna.",
        "Jag tänkte fråga om jag kunde få {service}.",
        "Kan du sätta upp {service} åt mig?",
    ),
    "booking.wish_who": (
        "Kan jag få en tid just till {who}?",
        "Jag skulle vilja komma till {who}.",
        "Har {who} någonting ledigt?",
    ),
    "booking.away": (
        "{who} är nog borta hela månaden, men kollegan har tider.",
        "Tyvärr är {who} inte på jobb nu, ser vi på någon annan?",
        "{who} tar inte emot just nu, jag erbjuder en annan läkare.",
    ),
    "booking.leave": (
        "{who} är tjänstledig till hösten.",
        "{who} blev just mammaledig, inga tider.",
        "{who} har semester och kalendern är stängd.",
    ),
    "booking.wait_for": (
        "Då väntar jag tills hon kommer tillbaka.",
        "Jag går inte till andra, vi återkommer.",
        "Nå låt vara, jag ringer när han är på plats.",
    ),
    "booking.referred": (
        "{who} sa senast att jag ska boka en kontroll.",
        "Jag har remiss av {who} och borde få en tid.",
        "Jag var hos {who} och fick order att boka ett besök till.",
    ),
    "booking.rather": (
        "Hellre skulle jag gå till {who}, om det bara går.",
        "Har inte {who} något? Där känner de mig.",
        "Du, vore {who} möjlig i stället?",
    ),
    "booking.asked": (
        "Har ni något {day} {time}?",
        "Skulle {day} gå, säg {time}?",
        "Bäst för mig vore {day} {time}, är den ledig?",
    ),
    "booking.offer": (
        "Jag skulle ha {slot} här, hur låter det?",
        "Första lediga är {slot}.",
        "Skulle {slot} gå?",
        "Här tycks finnas {slot}.",
        "Kan du komma {slot}?",
    ),
    "booking.done": (
        "Så där, nu har du en tid {slot}.",
        "Det är fixat, alltså {slot}.",
        "Så jag satte dig {slot}, då ses vi.",
        "Antecknat: {slot}.",
        "Bra, den är bokad nu, {slot}.",
    ),
    "booking.done.short": (
        "Nå så, bokat är det.",
        "Jes, jag fick in den åt dig.",
        "Platsen står i ditt namn nu.",
        "Det är fixat, då ses vi.",
    ),
    "booking.callback": (
        "Vi skulle leta en tid åt dig och nu hittades en.",
        "Den där återbudstiden kom som du frågade efter.",
        "Jag lovade återkomma med en tid, och nu har jag.",
    ),
    "booking.promise": (
        "Jag kollar det här och ringer tillbaka i dag.",
        "Jag skriver upp det och återkommer när något blir ledigt.",
        "Jag måste fråga, jag ringer dig i eftermiddag.",
    ),
    "booking.check": (
        "Jag har en tid bokad men minns inte alls när det var.",
        "Kan du se när jag skulle komma?",
        "Jag glömde skriva upp min tid, syns den där?",
    ),
    "booking.checked": (
        "Jo, den är {slot}.",
        "Hittade, du har {slot}.",
        "Ska vi se, du har en tid {slot}.",
    ),
    "booking.unsure": (
        "Det kan jag inte lova, måste fråga först.",
        "Då finns inget ledigt, beklagar.",
        "Jag ser inte den listan, du får försöka på nytt.",
    ),
    "booking.think": (
        "Jag måste fråga på jobbet först, jag återkommer.",
        "Jag bokar inte ännu, jag sover på saken.",
        "Jag tittar i kalendern och ringer sen.",
    ),
    "booking.price_ask": (
        "Vad går besöket på förresten?",
        "Hur mycket får man pröjsa för det?",
        "Vad är priset på det?",
    ),
    "booking.too_dear": (
        "Huj, det har jag inte råd med, jag hoppar över.",
        "Vilka priser, jag går till hälsocentralen.",
        "Nej då, för dyrt för mig.",
    ),
    "booking.first_after_all": (
        "Nej, nog var den första bättre, vi sätter den.",
        "Ta ändå den du sa först.",
        "Nå om den förra finns kvar så kommer jag då.",
    ),
    "booking.readback": (
        "Så jag skriver upp: {day}, {time}, var det så?",
        "Alltså {day} {time}?",
        "Så {day} och {time}, eller?",
    ),
    "booking.readback_wrong": (
        "Inte riktigt, utan {day} {time}.",
        "Nu blev det fel, det är {day} {time}.",
        "Nej hör du, {day} {time} var den rätta.",
    ),
    "booking.slip": (
        "Bokat är det, alltså {wrong}, äh vad säger jag, {right}.",
        "Du har den {wrong}, eller alltså {right}, sorry.",
        "Så {wrong}, jag rättar mig, {right}, och tiden är din.",
    ),
    "booking.slip_day": (
        "Jag satte den {wrong}, nej vänta, {right}, samma klockslag.",
        "Jag bokade nu {wrong}, alltså förlåt, {right} skulle jag säga.",
        "Den är nu {wrong}, nej jag såg på fel rad, {right}.",
    ),
    "booking.not_but": (
        "Hör du en sak till, det är inte {wrong} utan {right}.",
        "Förlåt, jag såg fel: inte {wrong}, utan {right}.",
        "Vi rättar ännu, klockslaget är {right} och inte {wrong}.",
    ),
    "booking.day_offer": (
        "Som dag har jag {day}, skulle det gå?",
        "Hur är det {day}, kommer du loss då?",
        "Närmaste dag det ryms är {day}.",
    ),
    "booking.day_yes": (
        "Jo den dagen går.",
        "Passar, då är jag ledig.",
        "Bra dag, hur dags?",
    ),
    "booking.hour_offer": (
        "Och som klockslag hittar jag {time}, blir det bra?",
        "Sen timmen: jag har {time} ledigt.",
        "Den dagen kan jag erbjuda {time}.",
    ),
    "booking.counter": (
        "Dagen är bra men kunde jag få {time}?",
        "Vore samma dag {time} möjligt?",
        "Hellre {time}, om det finns rum då.",
    ),
    "booking.counter_yes": (
        "Jo det lyckas nog.",
        "Den är ledig, vi gör så.",
        "Går det med, alldeles bra.",
    ),
    "booking.misheard": (
        "Alltså {time}, eller hur?",
        "Hörde jag rätt, {time}?",
        "Sa du {time}?",
    ),
    "booking.misheard_right": (
        "Nej, utan {time}.",
        "Nej nej {time}, linjen bröts.",
        "Jag sa {time}.",
    ),
    "sum_up.visit": (
        "Jag upprepar ännu: {slot}.",
        "Alltså kort, {slot}.",
        "Till minnes åt dig då {slot}.",
    ),
    "sum_up.money": (
        "Tillsammans blir det alltså {amount}.",
        "Så av dig går {amount}.",
        "Slutsumman blir {amount}.",
    ),
    "sum_up.yes": ("Jepp, så är det.", "Jo rätt.", "Just så."),
    "rescheduling.wish": (
        "Jag har tid {old} men kommer omöjligt, går den att flytta?",
        "Jag borde byta den där tiden {old} till någon annan.",
        "Min tid {old} går inte längre, kan den ändras?",
    ),
    "rescheduling.done": (
        "Flyttat, nya tiden är {slot}.",
        "Så där, jag bytte den, nu är den {slot}.",
        "Din tid är ändrad, du kommer alltså {slot}.",
    ),
    "rescheduling.keep": (
        "Nej, vi håller den gamla ändå.",
        "Då försöker jag hinna till den ursprungliga.",
        "Må den vara som den var.",
    ),
    "rescheduling.kept": (
        "Okej, ingenting ändrades.",
        "Den blir som förr alltså.",
        "Bra, gamla tiden består.",
    ),
    "cancellation.wish": (
        "Jag borde avboka en tid, jag är inte i skick.",
        "Jag blir tvungen att annullera besöket.",
        "Kan du ta bort min tid, jag kommer inte.",
    ),
    "cancellation.found": (
        "Du har {slot} här, är det den som ska bort?",
        "Jag ser en bokning {slot}, menar du den?",
        "Här finns {slot}, tar jag bort den?",
    ),
    "cancellation.yes": ("Jo just den.", "Den menade jag.", "Den bort, ja."),
    "cancellation.done": (
        "Så där, avbokat, behövs en ny?",
        "Den är nu borta ur kalendern.",
        "Jag annullerade den, du har inte den tiden mer.",
    ),
    "cancellation.fee": (
        "Det blir nog {fee} i avgift när vi avbokar så sent.",
        "Sen avbokning kostar {fee}, går det bra?",
        "Jag måste debitera {fee} när det är under ett dygn.",
    ),
    "cancellation.fee_yes": (
        "Nå vi betalar, inget att göra.",
        "Jo jag förstår, avboka ändå.",
        "Synd, men avboka trots allt.",
    ),
    "cancellation.keep": (
        "Om det kostar så kommer jag ändå.",
        "Nej då avbokar vi inte, jag släpar mig dit.",
        "Nå låt den vara, jag kommer nog.",
    ),
    "cancellation.kept": (
        "Okej, tiden blir kvar.",
        "Bra, jag rör den inte.",
        "Fint, vi ses alltså på mottagningen.",
    ),
}
