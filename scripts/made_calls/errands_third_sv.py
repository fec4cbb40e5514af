"""Swedish lines of the third wording: money, prescriptions and other errands."""

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Jag har en räkning från er här, kan vi få den ur världen?",
        "Det kom ett brev att jag är skyldig något, kan jag betala nu?",
        "Går det att klara av den öppna räkningen på telefon?",
        "Jag har visst en obetald faktura.",
    ),
    "payment.amount": (
        "Där är {amount} öppet.",
        "Du har {amount} att betala.",
        "Jo, fakturan är på {amount}.",
    ),
    "payment.guess": (
        "Visst var det {wrong}?",
        "Jag minns något om {wrong}?",
        "Kan det vara {wrong}?",
    ),
    "payment.yes": ("Ja, just det.", "På pricken.", "Det minns du rätt."),
    "payment.right": (
        "Nä, {amount} är det.",
        "Inte riktigt, {amount}.",
        "Det var den förra, den här är på {amount}.",
    ),
    "payment.reference": (
        "Fakturan har nummer {digits}.",
        "Som referens står {digits}.",
        "Numret på den är {digits}.",
    ),
    "payment.agree": (
        "Dra det på kortet.",
        "Jo, då är det gjort.",
        "Ta samma kort som sist.",
        "Jag betalar genast.",
    ),
    "payment.done": (
        "Den är kvitterad nu.",
        "Pengarna kom fram, tack.",
        "Så, du har ingenting öppet mera.",
        "Jo, det gick igenom, kvittot kommer på mejl.",
    ),
    "payment.failed": (
        "Hmm, kortet går inte igenom, vi får låta det vara.",
        "Det lyckades inte, ingen täckning säger den.",
        "Den vill inte ta det, så den blir obetald.",
    ),
    "payment.later": (
        "Jag gör det i nätbanken i kväll.",
        "Nej, jag betalar inte nu, lönen kommer på fredag.",
        "Var det så mycket, då väntar vi med det.",
        "Jag har inget kort här, jag sköter det själv.",
    ),
    "payment.left": (
        "Okej, då har du den att sköta.",
        "Ingen brådska, förfallodagen är i slutet av månaden.",
        "Då är den öppen fortfarande, så du vet.",
    ),
    "purchase.wish": (
        "Hur mycket går {item} på hos er?",
        "Gör ni sådant som {item}, och till vilket pris?",
        "Vad tar ni för {item}?",
    ),
    "purchase.price": (
        "Det får du för {amount}.",
        "{amount} kostar det.",
        "Vi tar {amount}.",
    ),
    "purchase.haggle": (
        "I annonsen var det {wrong}.",
        "En kompis betalade {wrong}.",
        "Var det inte {wrong} förr?",
    ),
    "purchase.other": ("Eller {item} då?", "Hur är det med {item}?"),
    "purchase.take": (
        "Sätt i gång.",
        "Jo, en sådan tar jag.",
        "Bra, sätt upp mig.",
        "Den vill jag ha.",
    ),
    "purchase.take_last": ("Jag tar den här senare.", "Den du sade sist."),
    "purchase.take_first": ("Vi går på den första.", "Det blir nog den första."),
    "purchase.done": (
        "Nu är den på beställning åt dig.",
        "Bra, jag lade in den.",
        "Så, beställningen gick i väg.",
        "Fixat, du får en bekräftelse.",
    ),
    "purchase.leave": (
        "Nej då får det vara, tack ändå.",
        "Jaha, jag får fundera lite.",
        "Allting blir dyrare, jag låter bli.",
        "Jag är inte säker än, vi får se.",
    ),
    "purchase.just_asked": (
        "Jo, jag ville bara höra, tack.",
        "Det var för min syster, jag hälsar henne.",
        "Bra att veta, jag beställer inget nu.",
    ),
    "refund.wish": (
        "Samma räkning har gått två gånger från mig.",
        "Ni har tagit för mycket av mig, får jag de pengarna tillbaka?",
        "Jag betalade ett besök som ni ställde in, hur får jag igen det?",
    ),
    "refund.paid": (
        "På kontoutdraget står {wrong}.",
        "Från kortet drogs {wrong}.",
    ),
    "refund.done": (
        "Jag satte {amount} på återbetalning, det tar ett par dagar.",
        "Betalningen går tillbaka till dig, {amount}.",
        "Av det här krediteras {amount}, jag gjorde det nu.",
    ),
    "refund.yes": ("Toppen.", "Så ska det vara."),
    "refund.pending": (
        "Jag skickar det till ekonomin, de avgör om det finns skäl.",
        "Det måste utredas först, jag kan inte lova något.",
    ),
    "refund_refused": (
        "Jag kan inte betala tillbaka, tiden avbokades för sent.",
        "Det är nog rätt fakturerat, det ges inget igen.",
        "Nej, det finns ingen grund för det.",
    ),
    "refund_refused.yes": (
        "Nä men hör nu. Låt gå då.",
        "Jag håller inte med, men tack för svaret.",
    ),
    "prescription_renewal.wish": (
        "Blodtrycksmedicinen tar slut, kan jag få mera?",
        "På apoteket sade de att receptet är uttaget.",
        "Mitt recept har gått ut, kan ni göra ett nytt?",
        "Migräntabletterna borde sättas i kraft igen.",
    ),
    "prescription_renewal.chat.ask": (
        "Vilken medicin gäller det?",
        "Hur många tabletter har du kvar?",
    ),
    "prescription_renewal.chat.tell": (
        "Den mindre, tio milligram.",
        "En handfull bara.",
    ),
    "prescription_renewal.done": (
        "Jag satte det på läkarens lista för förnyelse.",
        "Förnyelsen är på gång, du kan hämta i övermorgon.",
        "Nu gäller det ett år till, det finns på apoteket.",
        "Receptet är i kraft igen.",
    ),
    "prescription_renewal.refused": (
        "Den förnyar vi inte på telefon, du måste träffa läkaren.",
        "Det kan jag inte skicka vidare utan färska prov.",
        "Den har ett annat ställe skrivit, fråga där.",
    ),
    "complaint.wish": (
        "Jag är rent ut sagt arg över hur jag togs emot.",
        "Jag vill ge kritik om mitt senaste besök.",
        "Så här får det inte gå till, jag gör en anmälan.",
    ),
    "complaint.chat.ask": (
        "Kan du berätta vad som hände?",
        "När hände det?",
    ),
    "complaint.chat.tell": (
        "Jag satt en timme i aulan utan att någon sade något.",
        "I förrförra veckan, på tisdagen.",
    ),
    "complaint.done": (
        "Jag skriver upp det här och det går till förmannen.",
        "Det blir en anteckning hos oss och du får svar.",
        "Klagomålet är inne nu, svar kommer inom två veckor.",
    ),
    "complaint.dropped": (
        "Jag är hemskt ledsen. Vill du att jag gör det officiellt?",
        "Jag förstår. Ska vi skriva upp det?",
    ),
    "complaint.drop": (
        "Nä, inga papper, jag ville bara säga det.",
        "Behövs inte, nu är det sagt.",
        "Äh, låt gå.",
    ),
    "address_change.wish": (
        "Vi har bytt adress, {address} är den rätta.",
        "Räkningarna går till fel ställe, jag bor nu på {address}.",
        "Jag flyttade, sätt dit {address}.",
    ),
    "address_change.chat.ask": (
        "Har du samma telefon?",
        "Gäller det hela familjen?",
    ),
    "address_change.chat.tell": (
        "Jo, samma nummer.",
        "Nä, bara mig.",
    ),
    "address_change.done": (
        "Så, nu är den rätt.",
        "Jag satte in den nya.",
        "Adressen är bytt, tack för att du sade till.",
    ),
    "marketing_ban.wish": (
        "Det bara väller in reklam från er, kan det ta slut?",
        "Kan ni få bort nyhetsbrevet?",
        "Låt mig vara i fred för era erbjudanden.",
    ),
    "marketing_ban.chat.ask": (
        "Kommer det som sms eller mejl?",
        "Vill du ändå ha påminnelser om tider?",
    ),
    "marketing_ban.chat.tell": (
        "Det plingar i telefonen.",
        "De får komma, annat inte.",
    ),
    "marketing_ban.done": (
        "Ditt nummer är på spärrlistan nu.",
        "Jag satte stopp för reklamen.",
        "Nu skickas det inget mera till dig.",
    ),
    "marketing_ban.self": (
        "Det kommer jag inte åt härifrån, du stänger av det i dina inställningar.",
        "Det finns en länk i meddelandet, där slutar man själv.",
    ),
    "marketing_ban.left": (
        "Jaha, då får jag klicka mig fram.",
        "Krångligt, men okej.",
        "Jag prövar i kväll.",
    ),
    "sum_up.money": (
        "Sammanlagt alltså {amount}.",
        "Det blir {amount} att betala.",
    ),
    "elsewhere": (
        "De har egen tidsbokning, du får numret.",
        "Det sköter vi inte här, ring direkt dit.",
        "Sådana tider ger en annan enhet, jag ber dem kontakta dig.",
    ),
    "elsewhere.yes": ("Jaha, jag ringer dit.", "Okej, jag väntar på besked."),
}
SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("läkartid", "en tid hos doktorn", "någon tid till läkare"),
    "laboratorio": ("en tid till labbet", "en labbtid"),
    "fysioterapia": ("en tid till fysion", "ett besök hos fysioterapeuten"),
    "influenssarokotus": ("den där influensasprutan", "ett influensavaccin"),
    "terveystarkastus": ("en hälsogranskning", "en tid för hälsokontroll"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "terveystarkastus": ("en hälsogranskning", "en stor hälsokontroll"),
    "influenssarokotus": ("influensasprutan", "ett influensavaccin"),
    "todistus": ("ett läkarintyg", "ett intyg för körkortet"),
}
