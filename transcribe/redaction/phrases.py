"""What people say around identifiers: the lines of the generated conversations.

Only the bench reads these. The recognisers have their own words (`prompts.py`,
`small_talk.py`): a recogniser that read its own test's lines would measure nothing.
"""

from custody.records.redactions import RedactionKind as Kind

ASKED = {
    "fi": {
        Kind.HENKILOTUNNUS: (
            "Sanoisitteko henkilötunnuksenne?",
            "Saisinko vielä teidän henkilötunnuksen.",
            "Voisitteko kertoa koko henkilötunnuksen, kiitos?",
            "Mikä on sosiaaliturvatunnuksenne?",
            "Entä henkilötunnus?",
            "Tarvitsen hetun, että löydän teidät järjestelmästä.",
        ),
        Kind.PHONE: (
            "Entä puhelinnumero, johon voimme soittaa?",
            "Mistä numerosta teidät tavoittaa?",
            "Mikä on puhelinnumeronne?",
            "Antaisitteko vielä puhelinnumeron?",
        ),
        Kind.EMAIL: (
            "Mikä on sähköpostiosoitteenne?",
            "Mihin sähköpostiin lähetän vahvistuksen?",
            "Saisinko vielä sähköpostiosoitteen?",
        ),
        Kind.CARD: (
            "Mikä on kortin numero?",
            "Luettelisitteko korttinumeron?",
            "Voitteko lukea maksukortin numeron?",
        ),
        Kind.IBAN: (
            "Mille tilille palautus maksetaan?",
            "Mikä on tilinumeronne?",
            "Saisinko tilinumeron?",
        ),
        Kind.DATE_OF_BIRTH: (
            "Mikä on syntymäaikanne?",
            "Milloin olette syntynyt?",
            "Saisinko syntymäajan?",
        ),
        Kind.ADDRESS: (
            "Mikä on osoitteenne?",
            "Saisinko vielä kotiosoitteen?",
            "Mihin osoitteeseen lähetämme laskun?",
        ),
        Kind.NAME: (
            "Saisinko nimenne?",
            "Kenen nimellä varaus on?",
            "Mikä teidän nimenne on?",
        ),
        Kind.OTHER: (
            "Mikä on asiakasnumeronne?",
            "Onko teillä asiakasnumeroa?",
            "Kertoisitteko asiakasnumeron?",
        ),
    },
    "sv": {
        Kind.HENKILOTUNNUS: (
            "Kan jag få din personbeteckning?",
            "Vad är er personbeteckning?",
            "Kan du säga ditt personnummer?",
        ),
        Kind.PHONE: (
            "Vilket telefonnummer kan vi nå dig på?",
            "Vad är ditt telefonnummer?",
            "Kan jag få ditt mobilnummer?",
        ),
        Kind.EMAIL: (
            "Vad är din e-postadress?",
            "Vilken e-post ska jag skicka till?",
            "Kan jag få din mejladress?",
        ),
        Kind.CARD: ("Vad är kortnumret?", "Kan du läsa upp kortets nummer?"),
        Kind.IBAN: ("Vad är ditt kontonummer?", "Till vilket konto ska vi betala?"),
        Kind.DATE_OF_BIRTH: ("När är du född?", "Vad är ditt födelsedatum?"),
        Kind.ADDRESS: (
            "Vad är din adress?",
            "Till vilken adress skickar vi räkningen?",
        ),
        Kind.NAME: ("Vad är ditt namn?", "Vad heter du?", "Kan jag få ert namn?"),
        Kind.OTHER: ("Vad är ditt kundnummer?", "Har du ett kundnummer?"),
    },
    "en": {
        Kind.HENKILOTUNNUS: (
            "Could I have your personal identity code?",
            "What is your social security number?",
            "Can you tell me your Finnish ID number please?",
        ),
        Kind.PHONE: (
            "What is the best number to reach you?",
            "Can I have your phone number?",
            "And your telephone number?",
        ),
        Kind.EMAIL: (
            "And your e-mail address for the receipt?",
            "What's your email?",
            "Could you give me your email address?",
        ),
        Kind.CARD: (
            "What is the card number?",
            "Could you read out the number on your card?",
            "And the long number on the front of the card?",
        ),
        Kind.IBAN: (
            "What is your account number?",
            "Could I have your IBAN for the refund?",
        ),
        Kind.DATE_OF_BIRTH: (
            "And your date of birth?",
            "When were you born?",
            "Could you confirm your birth date?",
        ),
        Kind.ADDRESS: (
            "What is your home address?",
            "Could you confirm your address please?",
            "Where do you live?",
        ),
        Kind.NAME: (
            "May I have your name please?",
            "Who am I speaking with?",
            "What's your full name?",
        ),
        Kind.OTHER: (
            "Do you have your customer number?",
            "What is your customer number?",
            "Could you give me your membership number?",
        ),
    },
}
GIVEN = {
    "fi": {
        Kind.HENKILOTUNNUS: ("Henkilötunnukseni on", "Hetuni on"),
        Kind.PHONE: ("Puhelinnumeroni on", "Minut saa kiinni numerosta"),
        Kind.EMAIL: ("Sähköpostiosoitteeni on", "Sähköposti on"),
        Kind.CARD: ("Kortin numero on",),
        Kind.IBAN: ("Tilinumeroni on",),
        Kind.DATE_OF_BIRTH: ("Olen syntynyt", "Syntymäaikani on"),
        Kind.ADDRESS: ("Osoitteeni on", "Asun osoitteessa"),
        Kind.NAME: ("Hei, täällä", "Hei, nimeni on", "Tässä on"),
    },
    "sv": {
        Kind.HENKILOTUNNUS: ("Min personbeteckning är", "Mitt personnummer är"),
        Kind.PHONE: ("Mitt telefonnummer är", "Mitt nummer är"),
        Kind.EMAIL: ("Min e-postadress är", "Mejlen är"),
        Kind.CARD: ("Kortnumret är",),
        Kind.IBAN: ("Mitt kontonummer är",),
        Kind.DATE_OF_BIRTH: ("Jag är född den", "Mitt födelsedatum är"),
        Kind.ADDRESS: ("Min adress är", "Jag bor på"),
        Kind.NAME: ("Hej, jag heter", "Hej, mitt namn är", "Hej, det här är"),
    },
    "en": {
        Kind.HENKILOTUNNUS: ("My personal identity code is",),
        Kind.PHONE: ("My phone number is", "You can reach me at"),
        Kind.EMAIL: ("My email address is", "My e-mail is"),
        Kind.CARD: ("The card number is",),
        Kind.IBAN: ("My account number is",),
        Kind.DATE_OF_BIRTH: ("My date of birth is", "I was born on the"),
        Kind.ADDRESS: ("My address is", "I live at"),
        Kind.NAME: ("Hello, my name is", "Hi, I'm", "Hello, this is"),
    },
}
ANSWERS = {
    "fi": ("", "", "Joo, se on", "Kyllä,", "Hetki. No niin,"),
    "sv": ("", "", "Ja, det är", "Jo,", "Vänta lite."),
    "en": ("", "", "Yes, it's", "Sure,", "One moment."),
}
THANKS = {
    "fi": ("Kiitos.", "Kiitos, löysin tietonne.", "Hienoa, kirjaan sen ylös."),
    "sv": ("Tack.", "Tack, jag hittade uppgifterna.", "Bra, jag skriver upp det."),
    "en": ("Thank you.", "Thanks, I found your details.", "Great, let me note it."),
}
DISTRACTORS = {
    "fi": (
        "Terveystarkastus maksaa yhdeksänkymmentäkahdeksan euroa.",
        "Teillä on aika kymmenes maaliskuuta kello yhdeksän kolmekymmentä.",
        "Laskun summa on neljäkymmentäviisi euroa ja viisikymmentä senttiä.",
        "Voisin tulla maanantaina kello neljätoista viisitoista.",
        "Kolmen viikon päästä olisi seuraava vapaa aika tiistaina.",
        "Otin kaksi tablettia aamulla ja kaksi illalla.",
        "Odottelin puhelimessa melkein kaksikymmentä minuuttia.",
        "Laskun viitenumero on yksi kaksi kolme neljä viisi kuusi.",
        "Lähetän vahvistuksen teille sähköpostiin saman tien.",
        "Haluaisin perua huomisen ajan, koska en pääse tulemaan.",
        "Selvä, siirsin varauksen perjantaille kello yksitoista.",
        "Soitamme teille takaisin viimeistään huomenna aamulla.",
        "Polvi on ollut kipeä jo kaksi viikkoa eikä se parane.",
        "Hinta on sata kaksikymmentä euroa ja siihen tulee toimistomaksu.",
        "Maksan sen kortilla, kun tulen vastaanotolle.",
        "Resepti uusitaan kahden päivän kuluessa ja se näkyy järjestelmässä.",
        "Voitte tulla laboratorioon ilman ajanvarausta joka arkipäivä.",
        "Onko teillä vapaata aikaa ensi viikolla lääkärille?",
    ),
    "sv": (
        "Undersökningen kostar nittioåtta euro.",
        "Du har en tid den tionde mars klockan nio och trettio.",
        "Räkningen är på fyrtiofem euro och femtio cent.",
        "Jag kunde komma på måndag klockan fjorton och femton.",
        "Om tre veckor finns nästa lediga tid på tisdag.",
        "Jag väntade i telefonen nästan tjugo minuter.",
        "Fakturans referensnummer är ett två tre fyra fem sex.",
        "Jag skickar bekräftelsen till dig per e-post genast.",
        "Jag vill avboka min tid i morgon eftersom jag inte kan komma.",
        "Vi ringer tillbaka senast i morgon bitti.",
        "Knäet har varit sjukt i två veckor redan.",
        "Priset är hundratjugo euro.",
        "Jag betalar med kort när jag kommer till mottagningen.",
        "Receptet förnyas inom två dagar.",
    ),
    "en": (
        "The flu vaccination costs thirty five euros.",
        "We have a time on Tuesday the seventeenth of March at half past eight.",
        "Your invoice is forty five euros and fifty cents.",
        "I could come on Monday at fourteen fifteen.",
        "The next free time is in three weeks on Tuesday.",
        "I took two tablets in the morning and two at night.",
        "I waited on the phone for almost twenty minutes.",
        "The invoice reference is one two three four five six.",
        "I will send the confirmation to your email right away.",
        "I would like to cancel my appointment tomorrow because I cannot come.",
        "We will call you back tomorrow morning at the latest.",
        "My knee has been sore for two weeks already.",
        "One hundred and twenty euros has been paid.",
        "I would like to pay my invoice by card when I come in.",
        "The prescription will be renewed within two days.",
        "Is there anything else I can help you with today?",
    ),
}
