"""What is said around spoken identifiers: two folds of phrases, one to tune on.

Every pool is cut in two by place: even places belong to even seeds, odd places to odd
ones (`pick_fold`). Whoever tunes on an even seed and reports an odd one reports
questions, names and streets that no recogniser was tuned on. Nothing here is read by
the recognisers, which have words of their own (`transcribe/redaction/prompts.py`).
"""

from collections.abc import Sequence
from typing import TypeVar

from custody.records.redactions import RedactionKind as Kind

Chosen = TypeVar("Chosen")


def pick_fold(pool: Sequence[Chosen], fold: int) -> tuple[Chosen, ...]:
    """Give the half of a pool that belongs to a fold, 0 or 1."""
    return tuple(pool[fold::2])


ASKED: dict[str, dict[Kind, tuple[str, ...]]] = {
    "fi": {
        Kind.HENKILOTUNNUS: (
            "Saisinko henkilötunnuksenne?",
            "Mikä on henkilötunnuksenne, olkaa hyvä?",
            "Kertoisitteko vielä henkilötunnuksen.",
            "Tarvitsisin sitten teidän henkilötunnuksenne.",
            "Sanotteko hetun, niin katson.",
            "Mikä mahtaa olla sosiaaliturvatunnus?",
        ),
        Kind.PHONE: (
            "Mihin numeroon voimme soittaa?",
            "Mikä puhelinnumero teillä on?",
            "Mikä olisi puhelinnumeronne?",
            "Saanko vielä puhelinnumeron, josta teidät tavoittaa?",
        ),
        Kind.EMAIL: (
            "Mikä on sähköpostiosoitteenne?",
            "Mihin sähköpostiosoitteeseen laitan vahvistuksen?",
            "Antaisitteko sähköpostinne?",
            "Saisinko teidän sähköpostiosoitteen?",
        ),
        Kind.CARD: (
            "Voisitteko lukea kortin numeron?",
            "Luettelisitteko maksukortin numeron?",
            "Mikä on korttinne numero?",
            "Sanoisitteko luottokortin numeron?",
        ),
        Kind.IBAN: (
            "Mille tilille maksamme palautuksen?",
            "Mikä tilinumero teillä on?",
            "Saisinko tilinumeronne?",
            "Kertoisitteko tilinumeron hyvitystä varten.",
        ),
        Kind.DATE_OF_BIRTH: (
            "Milloin olette syntynyt?",
            "Mikä on lapsen syntymäaika?",
            "Saisinko syntymäaikanne?",
            "Mikä on syntymäpäivänne?",
        ),
        Kind.ADDRESS: (
            "Mikä on kotiosoitteenne?",
            "Mihin osoitteeseen lasku lähetetään?",
            "Sanoisitteko osoitteenne?",
            "Missä te asutte?",
        ),
        Kind.NAME: (
            "Kenen nimellä aika on?",
            "Mikä teidän nimi on?",
            "Saisinko nimenne?",
            "Kuka siellä soittaa?",
        ),
        Kind.OTHER: (
            "Mikä on asiakasnumeronne?",
            "Löytyykö teiltä asiakasnumero?",
        ),
    },
    "sv": {
        Kind.HENKILOTUNNUS: (
            "Kan jag få din personbeteckning?",
            "Vad är din personbeteckning?",
            "Säg din personbeteckning, tack.",
            "Jag behöver ditt personnummer.",
        ),
        Kind.PHONE: (
            "Vad är ditt telefonnummer?",
            "Kan jag få ditt telefonnummer?",
            "Vilket nummer kan vi ringa till?",
            "På vilket telefonnummer når vi dig?",
        ),
        Kind.EMAIL: (
            "Vad är din e-postadress?",
            "Kan jag få din e-postadress?",
        ),
        Kind.CARD: (
            "Vad är numret på kortet?",
            "Kan du läsa upp kortnumret?",
        ),
        Kind.IBAN: (
            "Vad är ditt kontonummer?",
            "Till vilket kontonummer betalar vi?",
        ),
        Kind.DATE_OF_BIRTH: (
            "När är du född?",
            "Vad är ditt födelsedatum?",
        ),
        Kind.ADDRESS: (
            "Vad är din hemadress?",
            "Kan jag få din adress?",
        ),
        Kind.NAME: (
            "Vad heter du?",
            "Vad är ditt namn?",
        ),
        Kind.OTHER: (
            "Vad är ditt kundnummer?",
            "Kan du säga ditt kundnummer?",
        ),
    },
    "en": {
        Kind.HENKILOTUNNUS: (
            "Could you tell me your personal identity code?",
            "May I have your identity code, please?",
            "What is your Finnish identity code?",
            "I need your social security number, please.",
        ),
        Kind.PHONE: (
            "What is your phone number?",
            "Which number can we call you back on?",
            "Can I take a phone number for you?",
            "And the best telephone number?",
        ),
        Kind.EMAIL: (
            "What is your email address?",
            "Which email address should I use?",
            "Could I take your email address?",
            "Can you spell your email for me?",
        ),
        Kind.CARD: (
            "Could you read me the card number?",
            "What is the number on your card?",
        ),
        Kind.IBAN: (
            "What is your bank account number?",
            "Which account should we refund to?",
        ),
        Kind.DATE_OF_BIRTH: (
            "What is your date of birth?",
            "When were you born?",
        ),
        Kind.ADDRESS: (
            "What is your address?",
            "Where do you live now?",
            "Can I have your home address?",
            "Where should we post the invoice?",
        ),
        Kind.NAME: (
            "Who am I speaking to?",
            "Can I take your name, please?",
        ),
        Kind.OTHER: (
            "What is your customer number?",
            "Could I have the customer number?",
        ),
    },
}
GIVEN: dict[str, dict[Kind, tuple[str, ...]]] = {
    "fi": {
        Kind.HENKILOTUNNUS: ("Henkilötunnukseni on", "Mun henkilötunnus on"),
        Kind.PHONE: ("Numeroni on", "Puhelinnumeroni on"),
        Kind.EMAIL: ("Sähköpostini on", "Sähköpostiosoitteeni on"),
        Kind.DATE_OF_BIRTH: ("Olen syntynyt", "Syntymäaikani on"),
        Kind.ADDRESS: ("Osoitteeni on", "Asun osoitteessa"),
    },
    "sv": {
        Kind.HENKILOTUNNUS: ("Min personbeteckning är", "Mitt personnummer är"),
        Kind.PHONE: ("Mitt telefonnummer är", "Mitt nummer är"),
        Kind.EMAIL: ("Min e-postadress är", "Min mejl är"),
        Kind.DATE_OF_BIRTH: ("Jag är född den", "Mitt födelsedatum är"),
        Kind.ADDRESS: ("Min adress är", "Jag bor på"),
    },
    "en": {
        Kind.HENKILOTUNNUS: ("My identity code is", "My personal code is"),
        Kind.PHONE: ("My number is", "You can call me on"),
        Kind.EMAIL: ("My email address is", "My email is"),
        Kind.DATE_OF_BIRTH: ("I was born on the", "My date of birth is the"),
        Kind.ADDRESS: ("I live at", "My address is"),
    },
}
LEADS = {
    "fi": ("", "Joo, se on", "", "Hetkinen. Se on", "No,", "Juu,"),
    "sv": ("", "Ja, det är", "", "Vänta lite. Det är"),
    "en": ("", "Yes, it is", "", "Just a moment. It is", "Sure.", "Okay,"),
}
GREETINGS = {
    "fi": (
        "Turun Perhelääkärit, {agent} puhelimessa.",
        "Perhelääkäreillä {agent}, hyvää päivää.",
    ),
    "sv": (
        "Åbo Familjeläkare, {agent} här.",
        "Familjeläkarna, det här är {agent}, goddag.",
    ),
    "en": (
        "Turku Family Doctors, {agent} speaking.",
        "Family Doctors, this is {agent}, good morning.",
    ),
}
INTRODUCTIONS = {
    "fi": ("Hei, täällä", "Päivää, nimeni on", "Täällä puhuu", "Hei, tässä on"),
    "sv": ("Hej, jag heter", "Goddag, mitt namn är"),
    "en": ("Hello, my name is", "Hi, this is"),
}
REASONS = {
    "fi": (
        "Haluaisin varata ajan lääkärille.",
        "Soitan laboratoriotuloksista.",
        "Minulle tuli lasku, joka on väärin.",
        "Pitäisi siirtää huomista aikaa.",
        "Tarvitsisin reseptin uusimisen.",
        "Lapsella on ollut korva kipeä kaksi päivää.",
    ),
    "sv": (
        "Jag vill boka en tid till läkaren.",
        "Jag ringer om mina provsvar.",
        "Jag fick en räkning som är fel.",
        "Jag behöver flytta tiden i morgon.",
    ),
    "en": (
        "I would like to book a time with the doctor.",
        "I am calling about my test results.",
        "I got an invoice that looks wrong.",
        "I need to move my appointment tomorrow.",
        "My daughter has had a fever for two days.",
        "I need my prescription renewed.",
    ),
}
KEPT = {
    "fi": (
        "Tutkimus maksaa sataneljäkymmentä euroa.",
        "Vapaa aika olisi torstaina kello kymmenen viisitoista.",
        "Lääkäri soittaa teille iltapäivällä.",
        "Tulokset tulevat noin kolmen päivän kuluttua.",
        "Olisiko perjantai kahdestoista päivä sopiva?",
        "Laskussa on kolmekymmentäviisi euroa liikaa.",
        "Ottakaa kaksi tablettia päivässä viikon ajan.",
        "Vastaanotto on auki kahdeksasta kuuteentoista.",
        "Saatte tekstiviestin edellisenä päivänä.",
        "Perumisesta ei tule maksua, kun se tehdään ajoissa.",
    ),
    "sv": (
        "Undersökningen kostar hundrafyrtio euro.",
        "En ledig tid finns på torsdag klockan tio.",
        "Läkaren ringer dig i eftermiddag.",
        "Svaren kommer om ungefär tre dagar.",
        "Passar fredag den tolfte?",
        "Ta två tabletter om dagen i en vecka.",
    ),
    "en": (
        "The examination costs one hundred and forty euros.",
        "There is a free time on Thursday at a quarter past ten.",
        "The doctor will call you in the afternoon.",
        "The results will be ready in about three days.",
        "Would Friday the twelfth suit you?",
        "The invoice is thirty five euros too much.",
        "Take two tablets a day for a week.",
        "We are open from eight to four.",
        "You will get a text message the day before.",
        "There is no charge if you cancel in time.",
    ),
}
THANKS = {
    "fi": ("Kiitos, löytyi.", "Kiitos, kirjasin sen.", "Hyvä, kiitos paljon."),
    "sv": ("Tack, jag hittade det.", "Tack så mycket."),
    "en": ("Thank you, found it.", "Thanks, I have noted it.", "Great, thank you."),
}
NODS = {"fi": ("Joo.", "Selvä."), "sv": ("Ja.", "Okej."), "en": ("Yes.", "Okay.")}
CORRECTIONS = {
    "fi": ("ei kun anteeksi,", "siis ei,"),
    "sv": ("nej förlåt,", "nej vänta,"),
    "en": ("no, sorry,", "wait, no,"),
}
AGAIN = {
    "fi": ("Anteeksi, sanoisitteko uudestaan?", "Voisitteko toistaa?"),
    "sv": ("Förlåt, kan du upprepa?", "Kan du säga det igen?"),
    "en": ("Sorry, could you repeat that?", "Could you say that again?"),
}
READ_BACK = {
    "fi": ("Eli", "Toistan vielä."),
    "sv": ("Alltså", "Jag upprepar."),
    "en": ("So that is", "Let me repeat."),
}
CONFIRMED = {
    "fi": ("Kyllä, oikein.", "Joo, juuri niin."),
    "sv": ("Ja, det stämmer.", "Precis."),
    "en": ("Yes, correct.", "That is right."),
}
ABOUT = {
    "fi": (
        ("Varasin ajan", "{allative}."),
        ("Tämä on siis", "{genitive}", "varaus."),
        ("Laitan viestin", "{allative}."),
        ("Löysin", "{genitive}", "tiedot."),
    ),
    "sv": (("Jag bokade tiden för", "{name}."), ("Tack,", "{name}.")),
    "en": (("I booked the time for", "{name}."), ("Thank you,", "{name}.")),
}
"""What the agent says of the customer: pieces, the one with braces to be hidden."""

ENDS = {
    "fi": ("Kiitos, hei hei.", "Kuulemiin."),
    "sv": ("Tack, hej då.", "Tack och hej."),
    "en": ("Thank you, goodbye.", "Bye bye."),
}
AGENTS = {
    "fi": ("Maija", "Sanna", "Tiina", "Kirsi"),
    "sv": ("Lena", "Maria"),
    "en": ("Anna", "Laura"),
}
FIRST_NAMES = {
    "fi": (
        *("Helena", "Pekka", "Marjatta", "Heikki", "Leena", "Antti", "Johanna"),
        *("Markku", "Eeva", "Juhani", "Riitta", "Seppo"),
    ),
    "sv": ("Birgitta", "Anders", "Kerstin", "Henrik", "Susanne", "Magnus"),
    "en": ("Susan", "Robert", "Karen", "David", "Nancy", "Michael", "Julia", "Peter"),
}
LAST_NAMES = {
    "fi": (
        *("Salonen", "Nieminen", "Heikkilä", "Koskela", "Rantanen", "Lehtonen"),
        *("Turunen", "Ahonen", "Karjalainen", "Laaksonen", "Mattila", "Hiltunen"),
    ),
    "sv": ("Lundström", "Karlsson", "Holmberg", "Söderholm", "Eklund", "Forsman"),
    "en": ("Morrison", "Taylor", "Henderson", "Walker", "Robertson", "Palmer"),
}
STREETS = {
    "fi": ("Humalistonkatu", "Kaskenkatu", "Itäinen Pitkäkatu", "Martinkatu",
           "Satakunnantie", "Uudenmaankatu", "Kalevantie", "Lemminkäisenkatu"),
    "sv": ("Eriksgatan", "Nylandsgatan", "Parkvägen", "Biskopsgatan"),
    "en": ("Church Street", "Park Road", "Castle Lane", "Victoria Avenue"),
}  # fmt: skip
TOWNS = {
    "fi": ("Turku", "Kaarina", "Raisio", "Naantali"),
    "sv": ("Åbo", "Pargas"),
    "en": ("Turku", "Helsinki"),
}
HOSTS = ("esimerkki", "example", "posti", "mail")
