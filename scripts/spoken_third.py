"""A third wording of spoken identifiers: asked in odd ways, corrected, spelt by habit.

For tuning only. Its pools bear the names of `spoken_phrases` and are used whole;
whoever wrote them had not read the recognisers. Questions that name no identifier,
answers that come with a story, symbols by their nicknames, staircases and flats, and
agents who say who they are in a dozen ways.
"""

from custody.records.redactions import RedactionKind as Kind

ASKED: dict[str, dict[Kind, tuple[str, ...]]] = {
    "fi": {
        Kind.HENKILOTUNNUS: (
            "Otetaan alkuun hetu.",
            "Millä hetulla mä etsin?",
            "Syntymäaika ja loppuosa, kiitos.",
            "Antasitko sotun?",
            "Jos sanot vielä tunnuksen kokonaan.",
            "Ja henkilöturvatunnus olis?",
            "Mikä se tunnuksen loppu oli?",
        ),
        Kind.PHONE: (
            "Mistä numerosta sut saa kiinni?",
            "Soitatko siitä numerosta johon voi soittaa takaisin?",
            "Mihin numeroon laitetaan tekstari?",
            "Onko tää kännykkä mikä täällä näkyy?",
            "Mikäs sun numero nykyään on?",
        ),
        Kind.EMAIL: (
            "Mikä on sähköposti?",
            "Mihin meiliin mä laitan sen?",
            "Sano vaikka kirjain kerrallaan se meiliosoite.",
            "Onko sulla sähköpostia mihin lähettää?",
            "Tuleeko vahvistus vanhaan sähköpostiin vai uuteen?",
        ),
        Kind.CARD: (
            "Otatko sen kortin esiin ja luet numerosarjan?",
            "Mitä kortissa lukee?",
            "Ne kuustoista numeroa kortin etupuolelta.",
        ),
        Kind.IBAN: (
            "Mille tilille palautus laitetaan?",
            "Mikä on se iipan?",
            "Tarvisin tilin mihin rahat maksetaan.",
        ),
        Kind.DATE_OF_BIRTH: (
            "Milloinka oot syntyny?",
            "Mikä päivä ja vuosi?",
            "Sano vielä syntymäpäivä niin löydän.",
        ),
        Kind.ADDRESS: (
            "Missä päin asutte nykyään?",
            "Mihin mä postitan ne paperit?",
            "Onko katuosoite vielä sama?",
            "Mikä on kotiosoite?",
            "Minne se lähete lähetetään?",
        ),
        Kind.OTHER: (
            "Näkyykö siinä laskussa asiakasnumeroa?",
            "Millä asiakasnumerolla tää on?",
        ),
        Kind.NAME: (
            "Kenestä on kyse?",
            "Kenen nimellä varaus on?",
            "Ja kuka soittaja oli?",
            "Sanotko vielä koko nimen?",
        ),
    },
    "sv": {
        Kind.HENKILOTUNNUS: (
            "Vi tar personnumret först.",
            "Födelsetid och de sista fyra, tack.",
            "Vilken beteckning har du?",
        ),
        Kind.PHONE: (
            "Vart kan jag ringa upp dig?",
            "Vad har du för mobil?",
            "Vilket nummer ska vi skicka sms till?",
        ),
        Kind.EMAIL: (
            "Vart ska jag mejla bekräftelsen?",
            "Vad har du för mejladress?",
            "Kan du bokstavera din e-post?",
        ),
        Kind.CARD: ("Vad står det på kortet?", "Läs siffrorna på framsidan, tack."),
        Kind.IBAN: (
            "Vart ska vi sätta in pengarna?",
            "Vilket konto är det?",
        ),
        Kind.DATE_OF_BIRTH: (
            "Vilken dag är du född på?",
            "Vilken dag fyller du år och vilket år?",
        ),
        Kind.ADDRESS: (
            "Var bor du nuförtiden?",
            "Vart postar vi remissen?",
            "Vilken gata är det?",
        ),
        Kind.OTHER: ("Står det något kundnummer på fakturan?",),
        Kind.NAME: (
            "Vem gäller det?",
            "Vem pratar jag med?",
            "Hur stavas efternamnet?",
        ),
    },
    "en": {
        Kind.HENKILOTUNNUS: (
            "What is your social, please?",
            "Can you give me your Finnish ID?",
            "Date of birth and the last four?",
            "Let's start with your personal identity number.",
        ),
        Kind.PHONE: (
            "What's a good number for you?",
            "How can we reach you?",
            "Where shall we text you?",
            "And your mobile?",
        ),
        Kind.EMAIL: (
            "Where should I send the confirmation?",
            "What email have you got?",
            "Do you have an email on file with us?",
            "Could you spell that address for me?",
        ),
        Kind.CARD: (
            "Could you read me the long number across the front?",
            "Which card would you like to pay with?",
        ),
        Kind.IBAN: (
            "Where should the money go?",
            "Do you have your IBAN there?",
        ),
        Kind.DATE_OF_BIRTH: (
            "And your D O B?",
            "What's your birthday?",
            "What year were you born, and which day?",
        ),
        Kind.ADDRESS: (
            "Where are you living these days?",
            "What's the street?",
            "Where do we send the letter?",
            "Can you confirm the first line of your address?",
        ),
        Kind.OTHER: ("Is there a customer number on the letter?",),
        Kind.NAME: (
            "Who have I got on the line?",
            "And you are?",
            "Whose appointment is it?",
            "What's the surname?",
        ),
    },
}
GIVEN: dict[str, dict[Kind, tuple[str, ...]]] = {
    "fi": {
        Kind.HENKILOTUNNUS: (
            "Mä annan heti tän hetun, se on",
            "Vaimon tunnus on",
            "Kirjota ylös,",
        ),
        Kind.PHONE: (
            "Mulla vaihtu numero, se on nyt",
            "Soittakaa mieluummin numeroon",
            "Tavoittaa parhaiten numerosta",
        ),
        Kind.EMAIL: (
            "Laittakaa se mulle meilillä, osoite on",
            "Mun meili on muuttunut, uusi on",
            "Sähköposti on pienellä",
        ),
        Kind.DATE_OF_BIRTH: ("Oon syntynyt", "Tyttö on syntynyt"),
        Kind.ADDRESS: (
            "Me muutettiin, uusi osoite on",
            "Mä asun nykyään",
            "Kotona ollaan",
            "Muutin kesällä osoitteeseen",
        ),
        Kind.NAME: ("Täällä soittelee", "Mieheni puolesta soitan, hän on"),
        Kind.IBAN: ("Palautuksen voi laittaa tilille",),
    },
    "sv": {
        Kind.HENKILOTUNNUS: ("Min sons beteckning är", "Skriv upp,"),
        Kind.PHONE: ("Jag har bytt nummer, det är nu", "Ni når mig på"),
        Kind.EMAIL: ("Skicka det på mejl till", "Min nya e-post är"),
        Kind.DATE_OF_BIRTH: ("Jag är född den",),
        Kind.ADDRESS: ("Vi har flyttat till", "Nya adressen är", "Jag bor numera på"),
        Kind.NAME: ("Det gäller min man,",),
    },
    "en": {
        Kind.HENKILOTUNNUS: ("My son's identity code is", "Write this down,"),
        Kind.PHONE: ("I've got a new number, it's", "You'll get me on", "Text me at"),
        Kind.EMAIL: ("Just send it to", "My new email is", "It's all lower case,"),
        Kind.DATE_OF_BIRTH: ("I was born on the", "She was born on the"),
        Kind.ADDRESS: ("We've moved to", "I live at", "The new place is at"),
        Kind.NAME: ("I'm ringing for my husband,", "You're speaking with"),
    },
}
LEADS = {
    "fi": ("", "No tota, se on", "Odotas kun katson. Eli", "Niin se menee",
           "Tota noin,", "Se on muuten", "Pistä siihen"),
    "sv": ("", "Alltså, det är", "Ett ögonblick. Det blir", "Jo, skriv"),
    "en": ("", "Erm, it's", "Hang on. So it's", "Sure, that'd be", "Yeah, put down"),
}  # fmt: skip
GREETINGS = {
    "fi": (
        "{agent} tässä huomenta.",
        "Meriläakso, {agent} puhelimessa.",
        "Meriläakson ajanvaraus, mun nimi on {agent}, kuinka voin auttaa?",
        "{agent}n luona puhutaan, hei.",
        "No hei, {agent} täällä Meriläaksosta.",
        "Kiitos kun odotit, nimeni on {agent}.",
        "Päivää, puhut nyt {agent}n kanssa.",
        "Asiakaspalvelu {agent}, mitä sulle kuuluu?",
        "Terveysasema, hoitaja {agent}.",
        "Moikka, oon {agent} ja autan sua tänään.",
        "Linjalla {agent}, iltapäivää.",
        "Tervetuloa palveluun, minä olen {agent}.",
    ),
    "sv": (
        "{agent} här, hej.",
        "Havsdalen, du talar med {agent}.",
        "Hej och välkommen, jag heter {agent}.",
        "Havsdalens tidsbokning, {agent}.",
        "Tack för att du väntade, {agent} heter jag.",
        "God morgon, mitt namn är {agent}, vad kan jag hjälpa till med?",
        "Sköterskan {agent} svarar.",
    ),
    "en": (
        "You're through to {agent}, how can I help?",
        "{agent} speaking.",
        "Hello, my name's {agent}.",
        "Seadale Clinic, you're speaking with {agent}.",
        "Thanks for holding, it's {agent} here.",
        "Good afternoon, I'm {agent} from the booking team.",
        "Thank you for calling Seadale, {agent} here.",
        "Hi there, {agent} at the front desk.",
    ),
}
INTRODUCTIONS = {
    "fi": (
        "No terve,",
        "Täällä",
        "Hei, mä oon",
        "Joo moi, mun nimi on",
        "Tässä soittaa",
    ),
    "sv": ("Hej, det är", "Jo hej, jag heter", "Här är"),
    "en": ("Oh hi, I'm", "Hello, it's", "Yes, my name's", "Hi,"),
}
REASONS = {
    "fi": (
        "Mulla olis asiaa siitä laskusta.",
        "Onko teillä aikoja ensi viikolle?",
        "Jäi vähän epäselväksi se edellinen käynti.",
        "Tuli viesti, että pitää soittaa teille.",
    ),
    "sv": (
        "Jag fick ett meddelande att jag skulle ringa.",
        "Har ni tider nästa vecka?",
        "Det gäller den där räkningen.",
    ),
    "en": (
        "I got a message to ring you back.",
        "It's about that bill.",
        "Have you got anything next week?",
    ),
}
KEPT = {
    "fi": (
        "Lääkärin aika on tiistaina puoli yhdeksältä.",
        "Odotusaika on nyt noin kuusi viikkoa.",
        "Se maksaa sata kaksikymmentä euroa.",
        "Voit ottaa yhden tabletin aamulla ja kaksi illalla.",
        "Pysäköinti on talon takana ja sisäänkäynti kadun puolelta.",
        "Laitan sulle viestin kun vastaukset ovat tulleet.",
        "Kannattaa olla syömättä kaksitoista tuntia ennen koetta.",
        "Hoitajan vastaanotto on toisessa kerroksessa huoneessa viisi.",
    ),
    "sv": (
        "Läkartiden är på tisdag halv nio.",
        "Det kostar hundratjugo euro.",
        "Väntetiden är ungefär sex veckor.",
        "Ät ingenting på tolv timmar före provet.",
    ),
    "en": (
        "The doctor can see you on Tuesday at half past eight.",
        "The waiting time is about six weeks.",
        "It costs a hundred and twenty euros.",
        "Please don't eat for twelve hours before the test.",
        "The nurse is on the second floor in room five.",
        "I'll text you when the results are in.",
    ),
}
THANKS = {
    "fi": ("Jees, löytyi.", "Kiva, eli tässä ollaan.", "Hyvä, laitoin talteen."),
    "sv": ("Jaha, där är du.", "Bra, då hittade jag dig."),
    "en": ("Lovely, found you.", "Great, that's in.", "Perfect."),
}
NODS = {
    "fi": ("Mm-m.", "Jees.", "Ja sitten?", "Jatka vaan."),
    "sv": ("Mm.", "Och sen?"),
    "en": ("Uh-huh.", "Go on.", "And then?"),
}
CORRECTIONS = {
    "fi": ("eiku", "ei vaan", "anteeks, alotan alusta,", "väärin meni,"),
    "sv": ("nä förlåt,", "fel av mig,"),
    "en": ("sorry, no,", "actually,", "let me start over,"),
}
AGAIN = {
    "fi": ("Anteeksi, en saanut selvää.", "Sanotko uudestaan, linja pätkii?"),
    "sv": ("Förlåt, jag hörde inte.", "En gång till, tack?"),
    "en": ("Sorry, you broke up there.", "Come again?"),
}
READ_BACK = {
    "fi": ("Eli siis", "Sain näin, että", "Tarkistan, onko se"),
    "sv": ("Alltså", "Stämmer det att det är"),
    "en": ("So that's", "I've got", "Just checking,"),
}
CONFIRMED = {
    "fi": ("Jep.", "Kyllä vaan.", "Just se."),
    "sv": ("Stämmer bra.", "Jajamän."),
    "en": ("Yep.", "Spot on.", "That's it."),
}
ABOUT: dict[str, tuple[tuple[str, ...], ...]] = {
    "fi": (
        ("Eli", "{allative}", "laitetaan aika."),
        ("Joo,", "{genitive}", "aika näkyy täällä."),
        ("Kiitos paljon,", "{name},", "hyvää jatkoa."),
    ),
    "sv": (("Då bokar jag in", "{name}."), ("Tack ska du ha,", "{name}.")),
    "en": (
        ("All right,", "{name},", "you're booked in."),
        ("I'll let the doctor know,", "{name}."),
    ),
}
ENDS = {
    "fi": ("Kiitti moi.", "No niin, hyvä, kiitos.", "Selkis, moikka."),
    "sv": ("Tack, hej då.", "Bra, tack för hjälpen."),
    "en": ("Cheers, bye.", "That's great, thanks.", "Lovely, bye now."),
}
AGENTS = {
    "fi": ("Liisa", "Virtanen", "Hanna Virtanen", "Jaana", "Mikko", "Riikka Salo"),
    "sv": ("Anneli", "Lundberg", "Petra Lundberg"),
    "en": ("Sophie", "Karen Dixon", "Liam", "Priya"),
}
FIRST_NAMES = {
    "fi": ("Jari", "Eila", "Riitta", "Timo", "Niko", "Saara", "Outi", "Veikko"),
    "sv": ("Camilla", "Rolf", "Siv", "Kristoffer"),
    "en": ("Olivia", "George", "Megan", "Stephen", "Claire"),
}
LAST_NAMES = {
    "fi": ("Mäkinen", "Korhonen", "Salmela", "Rantanen", "Väisänen", "Turunen",
           "Kinnunen", "Heiskala"),
    "sv": ("Holmberg", "Sjöblom", "Ekman", "Grönroos"),
    "en": ("Hughes", "Barker", "Donovan", "Whitfield", "Marsh"),
}  # fmt: skip
STREETS = {
    "fi": ("Mannerheimintie", "Itäinen Rantakatu", "Koulukuja", "Peltopolku",
           "Vanha Hämeentie", "Kirkkotie", "Satamakatu", "Myllymäentie"),
    "sv": ("Storgatan", "Östra Strandgatan", "Skolvägen", "Kyrkogatan", "Åsstigen"),
    "en": ("Elm Close", "High Street", "Rose Hill", "Queens Drive", "Church Lane"),
}  # fmt: skip
TOWNS = {
    "fi": ("Turku", "Raisio", "Lieto", "Salo"),
    "sv": ("Åbo", "Ekenäs", "Borgå"),
    "en": ("Turku", "Espoo", "Bristol"),
}
HOSTS = ("gmail", "hotmail", "luukku", "kolumbus", "outlook", "elisanet", "firma")
ENDINGS = {
    "gmail": ("com",), "hotmail": ("com", "fi"), "luukku": ("com",),
    "kolumbus": ("fi",), "outlook": ("com",), "elisanet": ("fi",),
    "firma": ("fi", "net", "eu"),
}  # fmt: skip
AT = {
    "fi": ("ät", "at", "miukumauku", "kissanhäntä", "ät merkki", "miuku"),
    "sv": ("snabel-a", "at", "snabel a", "kanelbulle"),
    "en": ("at", "at sign"),
}
JOINED = {
    "fi": (" piste ", " alaviiva ", " viiva ", " "),
    "sv": (" punkt ", " understreck ", " streck ", " "),
    "en": (" dot ", " underscore ", " dash ", " "),
}
"""What stands between the two names of an e-mail address."""

AS_IN = {
    "fi": ("niinku", "kuin", "niin kuin", "kuten"),
    "sv": ("som i", "som"),
    "en": ("as in", "for", "like"),
}
LETTER_NAMES = {
    "fi": {"A": "aa", "B": "bee", "C": "see", "D": "dee", "H": "hoo", "K": "koo"},
    "sv": {"A": "a", "B": "be", "C": "se", "D": "de", "H": "hå", "K": "kå"},
    "en": {"A": "A", "B": "B", "C": "C", "D": "D", "H": "H", "K": "K"},
}
"""Of staircases, as they are spoken."""

FLATS = {
    "fi": ("{street} {number} {stair} {flat}", "{street} {number} {stair}",
           "{street} {number} asunto {flat}", "{street} {number} rappu {stair}"),
    "sv": ("{street} {number} {stair} {flat}", "{street} {number} lägenhet {flat}"),
    "en": ("flat {flat}, {number} {street}", "{number} {street}",
           "{number} {street}, apartment {stair} {flat}"),
}  # fmt: skip
