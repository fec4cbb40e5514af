"""What is said on calls made for the bench of measures: the words matter little.

Long lines leave room to be talked over; short ones answer. Invented, every one.
"""

from collections.abc import Mapping

AGENT, CUSTOMER = "agent", "customer"
Pools = Mapping[str, tuple[str, ...]]

OPENINGS: Mapping[str, Pools] = {
    "fi": {
        AGENT: (
            "Huoltopalvelu, Sanna puhelimessa, tämä puhelu nauhoitetaan.",
            "Asiakaspalvelussa Juha, hyvää huomenta, kuinka voin auttaa?",
        ),
        CUSTOMER: (
            "No hei, minä soitan siitä viime viikon laskusta.",
            "Päivää, minulla olisi asiaa varatusta ajasta.",
        ),
    },
    "sv": {
        AGENT: (
            "Kundtjänst, det här är Karin, samtalet spelas in.",
            "God morgon, du talar med Erik, hur kan jag hjälpa till?",
        ),
        CUSTOMER: (
            "Hej, jag ringer om fakturan från förra veckan.",
            "God dag, det gäller tiden som jag bokade.",
        ),
    },
    "en": {
        AGENT: (
            "Customer service, this is Laura, this call is recorded.",
            "Good morning, you are speaking to Peter, how can I help you?",
        ),
        CUSTOMER: (
            "Hello, I am calling about the invoice from last week.",
            "Hi there, it is about the appointment that I booked.",
        ),
    },
}
SHORT: Mapping[str, Pools] = {
    "fi": {
        AGENT: (
            "Mikä teidän asiakasnumeronne on?",
            "Sopisiko teille torstai iltapäivällä?",
            "Lähetänkö vahvistuksen postissa?",
            "Oliko teillä vielä muuta kysyttävää?",
        ),
        CUSTOMER: (
            "Joo, se sopii minulle oikein hyvin.",
            "En muista sitä nyt ulkoa, valitettavasti.",
            "Kyllä, lähettäkää vain kotiin.",
            "Ei kiitos, ei muuta tällä kertaa.",
        ),
    },
    "sv": {
        AGENT: (
            "Vilket kundnummer har du?",
            "Skulle det passa på torsdag eftermiddag?",
            "Ska jag skicka en bekräftelse med posten?",
            "Var det något annat som du undrade över?",
        ),
        CUSTOMER: (
            "Ja, det passar mig alldeles utmärkt.",
            "Det minns jag tyvärr inte just nu.",
            "Ja tack, skicka den hem till mig.",
            "Nej tack, inget annat den här gången.",
        ),
    },
    "en": {
        AGENT: (
            "What is your customer number?",
            "Would Thursday afternoon suit you?",
            "Shall I send a confirmation by post?",
            "Was there anything else you wanted to ask?",
        ),
        CUSTOMER: (
            "Yes, that would suit me very well.",
            "I do not remember it just now, sorry.",
            "Yes please, send it to my home.",
            "No thank you, nothing else this time.",
        ),
    },
}
LONG: Mapping[str, Pools] = {
    "fi": {
        AGENT: (
            (
                "Katsoin tämän läpi ja näyttää siltä että lasku on lähetetty teille"
                " kahteen kertaan samasta käynnistä mutta toinen niistä on jo "
                "hyvitetty eikä sitä tarvitse maksaa lainkaan."
            ),
            (
                "Aika on siirretty kesäkuun alkuun koska huoltaja on lomalla ja "
                "seuraava vapaa aika olisi vasta kahden viikon päästä keskiviikkona"
                " aamupäivällä."
            ),
        ),
        CUSTOMER: (
            (
                "Minä olen nyt soittanut tästä samasta asiasta jo kolme kertaa ja "
                "joka kerta minulle on luvattu että joku soittaa takaisin mutta "
                "kukaan ei ole soittanut vielä kertaakaan."
            ),
            (
                "Se alkoi siitä kun sain kirjeen jossa sanottiin että varaus on "
                "peruttu vaikka minä en ole perunut mitään enkä ole edes ollut "
                "teihin yhteydessä."
            ),
        ),
    },
    "sv": {
        AGENT: (
            (
                "Jag har tittat igenom det här och det verkar som om fakturan har "
                "skickats två gånger för samma besök men den ena har redan "
                "krediterats och behöver alltså inte betalas."
            ),
            (
                "Tiden har flyttats till början av juni eftersom teknikern har "
                "semester och nästa lediga tid är först om två veckor på onsdag "
                "förmiddag."
            ),
        ),
        CUSTOMER: (
            (
                "Jag har nu ringt om samma sak tre gånger och varje gång har man "
                "lovat att någon ringer tillbaka men ännu har ingen ringt en enda "
                "gång."
            ),
            (
                "Det började med att jag fick ett brev där det stod att bokningen "
                "var avbokad fast jag inte har avbokat någonting och inte ens hört "
                "av mig."
            ),
        ),
    },
    "en": {
        AGENT: (
            (
                "I have looked through this and it seems that the invoice was sent "
                "to you twice for the same visit but one of them has been credited "
                "already and you do not have to pay it at all."
            ),
            (
                "The appointment has been moved to the beginning of June because "
                "the engineer is on holiday and the next free time would be in two "
                "weeks on Wednesday morning."
            ),
        ),
        CUSTOMER: (
            (
                "I have called you about this very thing three times now and every "
                "time somebody promised that they would call me back but nobody has"
                " called me even once so far."
            ),
            (
                "It started when I got a letter which said that the booking was "
                "cancelled although I have not cancelled anything and have not even"
                " been in touch."
            ),
        ),
    },
}
CUTTING_IN: Mapping[str, tuple[str, ...]] = {
    "fi": (
        "Anteeksi, mutta minun täytyy nyt tarkentaa tätä asiaa.",
        "Hetkinen, tuo ei kyllä pidä ollenkaan paikkaansa.",
    ),
    "sv": (
        "Förlåt, men jag måste få rätta den här saken.",
        "Vänta lite, det där stämmer faktiskt inte alls.",
    ),
    "en": (
        "Sorry, but I have to put this matter right now.",
        "Wait a moment, that is really not true at all.",
    ),
}
IN_VAIN: Mapping[str, tuple[str, ...]] = {
    "fi": ("Niin mutta kun minä", "Ei vaan se oli niin"),
    "sv": ("Ja men det var ju", "Nej alltså jag menar"),
    "en": ("Yes but what I meant", "No well it was just"),
}
NODS: Mapping[str, tuple[str, ...]] = {
    "fi": ("joo", "niin", "aha", "mm", "joo joo"),
    "sv": ("ja", "jaha", "mm", "just det"),
    "en": ("yes", "right", "mm", "okay"),
}
ASIDE: Mapping[str, tuple[str, ...]] = {
    "fi": ("Odottakaa hetki, niin tarkistan asian.", "Yhdistän teidät, pieni hetki."),
    "sv": ("Vänta ett ögonblick, så kontrollerar jag.", "Jag kopplar dig, ett tag."),
    "en": ("Please hold for a moment while I check.", "I will put you through now."),
}
BACK: Mapping[str, tuple[str, ...]] = {
    "fi": ("Kiitos kun odotitte, nyt löysin tiedot.", "No niin, jatketaan sitten."),
    "sv": ("Tack för att du väntade, nu hittade jag det.", "Så där, då fortsätter vi."),
    "en": ("Thank you for holding, I found it now.", "Right, let us go on then."),
}
ENDS: Mapping[str, Pools] = {
    "fi": {
        AGENT: ("Kiitos soitosta ja hyvää päivänjatkoa.",),
        CUSTOMER: ("Kiitos samoin, kuulemiin.",),
    },
    "sv": {
        AGENT: ("Tack för samtalet och ha det så bra.",),
        CUSTOMER: ("Tack detsamma, hej då.",),
    },
    "en": {
        AGENT: ("Thank you for calling and have a good day.",),
        CUSTOMER: ("Thanks, and the same to you, goodbye.",),
    },
}
