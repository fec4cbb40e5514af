"""Swedish lines of the `fourth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("en läkartid", "en tid till doktorn", "en mottagningstid"),
    "laboratorio": ("en labbtid", "en tid för blodprov"),
    "fysioterapia": ("en tid till fyssen", "en tid till fysioterapin"),
    "influenssarokotus": ("en tid för influensavaccin", "en influensaspruta"),
    "terveystarkastus": ("en tid för hälsogranskning", "en hälsogranskningstid"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("influensavaccinet", "influensasprutan"),
    "todistus": ("ett läkarintyg", "körkortsintyget"),
    "terveystarkastus": ("hälsogranskningen", "ett hälsogranskningspaket"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Jag fick en faktura av er och sköter bort den nu.",
        "Kunde man betala den öppna räkningen här på telefon?",
        "Jag har den där räkningen efter, jag vill kvittera den.",
    ),
    "payment.amount": (
        "Du har {amount} öppet.",
        "Räkningens slutsumma är {amount}.",
        "Här tycks {amount} vara obetalt.",
    ),
    "payment.parts": (
        "För besöket blir det {first} och för labbet {second}, tillsammans {amount}.",
        "Det är {first} plus {second}, gör {amount}.",
        "Först har vi {first}, sen en annan på {second}, så allt som allt {amount}.",
    ),
    "payment.guess": (
        "Var den inte {wrong}?",
        "Jag vill minnas {wrong}, är det rätt?",
        "På mitt papper står {wrong}?",
    ),
    "payment.right": (
        "Inte riktigt, den är {amount}.",
        "Nog är den {amount} här.",
        "Jag ser {amount}, det har kommit ett expeditionstillägg.",
    ),
    "payment.yes": ("Precis så mycket.", "Jo exakt.", "Samma siffra här."),
    "payment.reference": (
        "Som referensnummer är {digits}.",
        "Sätt som referens {digits}.",
        "Och referensen lyder {digits}.",
    ),
    "payment.reference_mended": (
        "Nej jag läste fel rad, referensen är {digits}.",
        "Förlåt, det var den gamla referensen, den rätta är {digits}.",
        "Vänta, jag rättar referensen: {digits}.",
    ),
    "payment.agree": (
        "Jo dra den från mitt kort.",
        "Okej, vi betalar bort den.",
        "Bra, låt gå.",
    ),
    "payment.done": (
        "Så där, det gick igenom, räkningen är kvitterad.",
        "Tack, betalningen kom fram.",
        "Färdigt, du har inget öppet längre.",
    ),
    "payment.failed": (
        "Nej men, kortet gick inte igenom.",
        "Banken sa nej, betalningen förkastades.",
        "Debiteringen lyckades inte nu, den blir öppen.",
    ),
    "payment.later": (
        "Jag betalar den i nätbanken sen när lönen kommer.",
        "Nå jag hinner inte nu, jag sköter den i kväll själv.",
        "Vi låter den vara så länge, jag har inte kortet här.",
    ),
    "payment.left": (
        "Okej, räkningen blir öppen.",
        "Bra, sköt den till förfallodagen.",
        "Ingen fara, jag debiterar inget nu.",
    ),
    "purchase.wish": (
        "Vad går {item} på hos er?",
        "Jag ville veta vad {item} kostar.",
        "Hur mycket månne {item} vore av er?",
    ),
    "purchase.price": (
        "Det där går på {amount}.",
        "Det blir {amount}.",
        "Priset vore {amount}.",
    ),
    "purchase.haggle": (
        "På nätet stod det {wrong}, har det ändrats?",
        "Skulle det inte vara {wrong}?",
        "En kompis betalade {wrong}, hur kommer det sig?",
    ),
    "purchase.other": (
        "Nå {item} då, vad skulle det göra?",
        "Och hur mycket vore {item}?",
        "Vad sen med {item}?",
    ),
    "purchase.take": (
        "Bra, jag köper det.",
        "Jo jag tar det, sätt på räkning.",
        "Då är vi överens om köpet.",
    ),
    "purchase.take_first": (
        "Jag tar det jag frågade om först.",
        "Det första då, tack.",
    ),
    "purchase.take_last": ("Det senare är bra, jag tar det.", "Det sist nämnda då."),
    "purchase.leave": (
        "Nå nej, för mycket för mig, låt vara.",
        "Jag låter bli den här gången.",
        "Tack för beskedet, jag tar det inte.",
    ),
    "purchase.just_asked": (
        "Jag frågade bara för mammas del, jag köper inget.",
        "Det här var bara en förfrågan.",
        "Jag ville bara veta, hon ringer själv om hon tar.",
    ),
    "purchase.done": (
        "Bra, det är sålt och faktureras.",
        "Så där, köpet är antecknat.",
        "Tack, beställningen är gjord.",
    ),
    "refund.wish": (
        "Det drogs två gånger av mig, jag vill ha pengarna igen.",
        "Ni debiterade mig i onödan, får jag det tillbaka?",
        "Ett besök ställdes in från ert håll och jag hade redan betalat.",
    ),
    "refund.paid": ("Jag betalade {wrong} för det.", "Från mitt konto gick {wrong}."),
    "refund.done": (
        "Jo, jag återbetalar {amount} till samma konto.",
        "Jag satte in en gottgörelse, det kommer {amount}.",
        "Du har rätt, {amount} har nu gått tillbaka till dig.",
    ),
    "refund.yes": ("Strålande, tack.", "Bra, jag väntar på det.", "Nå det är rejält."),
    "refund.pending": (
        "Det här måste till faktureringen, de avgör och svarar per brev.",
        "Jag kan inte lova något, faktureraren utreder saken.",
        "Jag antecknar begäran, behandlingen tar ett par veckor.",
    ),
    "refund_refused": (
        "Tyvärr betalas det inte tillbaka.",
        "Det går inte att gottgöra, då besöket blev av.",
        "Villkoren är sådana att pengar inte återbetalas.",
    ),
    "refund_refused.yes": (
        "Nå usch, tråkigt.",
        "Synd, men om reglerna är de.",
        "Okej, jag gillar det inte men förstår.",
    ),
    "prescription_renewal.wish": (
        "Mina mediciner är slut, kan receptet förnyas?",
        "Receptet på blodtrycksmedicinen gick ut, kunde någon förnya det?",
        "Jag skulle behöva fortsättning på receptet.",
    ),
    "prescription_renewal.chat.ask": (
        "Vilken medicin rör det sig om?",
        "Har dosen varit den samma?",
    ),
    "prescription_renewal.chat.tell": ("Kolesterolmedicinen.", "Jo, en på morgonen."),
    "prescription_renewal.done": (
        "Bra, receptet är förnyat och syns på apoteket.",
        "Jag förnyade det åt dig, du kan hämta på apoteket.",
        "Så där, fortsättningsreceptet är skrivet.",
    ),
    "prescription_renewal.refused": (
        "Det här kan inte förnyas utan att vi ser dig, det krävs ett besök.",
        "Läkaren går inte med på att förnya utan prov.",
        "Det är en sådan medicin som inte förnyas per telefon.",
    ),
    "complaint.wish": (
        "Jag är riktigt besviken, jag väntade en timme och kom inte in.",
        "Jag vill ge respons, bemötandet var under all kritik.",
        "Nu måste jag klaga, proven slarvades bort.",
    ),
    "complaint.chat.ask": ("När hände det här?", "Vem betjänade dig då?"),
    "complaint.chat.tell": ("Förra veckan var det.", "Minns inte namnet, en ung man."),
    "complaint.done": (
        "Jag beklagar, jag skrev en reklamation och den går till chefen.",
        "Tråkigt att höra, jag gjorde ett klagomål av det här.",
        "Jag tog upp responsen officiellt, den besvaras.",
    ),
    "complaint.dropped": (
        "Vill du att jag gör ett klagomål av det?",
        "Antecknar jag det här som reklamation?",
        "Ska vi sätta det skriftligt vidare?",
    ),
    "complaint.drop": (
        "Behövs inte, jag ville bara lätta mitt hjärta.",
        "Låt vara, det gör vi ingen sak av.",
        "Orkar inte, vi glömmer det.",
    ),
    "address_change.wish": (
        "Vi har flyttat, nya adressen är {address}.",
        "Kunde min adress uppdateras, den är nu {address}.",
        "Jag skulle anmäla adressändring, {address}.",
    ),
    "address_change.chat.ask": ("Är postnumret det samma?", "Gäller det genast?"),
    "address_change.chat.tell": ("Samma jo.", "Genast jo, vi bor där redan."),
    "address_change.done": (
        "Jag bytte adressen åt dig här.",
        "Så där, nya adressen är sparad.",
        "Uppdaterat är det, tack för info.",
    ),
    "marketing_ban.wish": (
        "Ni skickar mig reklam, sluta med det.",
        "Jag vill inte ha några fler erbjudanden av er.",
        "Ta bort mig från marknadsföringslistan.",
    ),
    "marketing_ban.chat.ask": (
        "Kommer de per e-post eller som textmeddelanden?",
        "Gäller det alla meddelanden?",
    ),
    "marketing_ban.chat.tell": ("Som textmeddelanden.", "All reklam jo."),
    "marketing_ban.done": (
        "Jag satte marknadsföringsförbud på dig.",
        "Jag spärrade reklamen, den kommer inte mer.",
        "Så där, du är borttagen från listan.",
    ),
    "marketing_ban.self": (
        "Den får man bort själv i inställningarna på nätet.",
        "I slutet av meddelandet finns en länk, där kommer man ur.",
    ),
    "marketing_ban.left": (
        "Nå jag klickar där.",
        "Jaha, jag gör det själv då.",
        "Okej, jag ser i inställningarna.",
    ),
    "wrong_number.tell": (
        "Är det här inte FPA?",
        "Ringde jag nu pizzerian?",
        "Jag försökte nog få taxi.",
    ),
    "wrong_number.done": (
        "Nej, det här är läkarstationen.",
        "Fel nummer tyvärr.",
        "Nej, hit kommer läkarstationens samtal.",
    ),
    "info.ask": (
        "Har ni månne öppet på lördagar?",
        "Kommer man in med rullstol hos er?",
        "Var finns er dörr?",
    ),
    "info.tell": (
        "Jo, lördagar lite kortare.",
        "Jo, hissen är på innergården.",
        "Ingången är mot torget.",
    ),
}
