"""What agents say and what customers say, in Finnish, Swedish and English.

Each phrase with its weight: 4 where hardly anybody else says it, 1 where it only leans.
Misheard words are found too: phrases are compared letter by letter, roughly.
"""

import unicodedata
from collections.abc import Mapping

from rapidfuzz import fuzz

FIT = 84.0
"""Of 100: letters that must be alike, in the best place of what was said. "Puhelun
aloittetaan" for "puhelu nauhoitetaan" has 84, other words of that length 70."""

AGENT: Mapping[str, float] = {
    "puhelimessa": 2,
    "puhelu nauhoitetaan": 4,
    "puhelut nauhoitetaan": 4,
    "puhelu tallennetaan": 4,
    "puhelut tallennetaan": 4,
    "kuinka voin auttaa": 4,
    "miten voin auttaa": 4,
    "kuinka voin olla avuksi": 4,
    "miten voin olla avuksi": 4,
    "mikä vaivaa": 2,
    "henkilötunnuksenne": 3,
    "henkilötunnuksesi": 3,
    "syntymäaikanne": 3,
    "puhelinnumeronne": 3,
    "sähköpostiosoitteenne": 3,
    "osoitteenne": 2,
    "olisi vapaa aika": 3,
    "teillä on aika": 3,
    "varasin teille": 4,
    "varasin sinulle": 4,
    "peruutin ajan": 4,
    "siirsin ajan": 4,
    "katson varausta": 3,
    "hetki katson": 2,
    "haluatteko": 2,
    "sopiiko se teille": 3,
    "sopiiko se": 2,
    "laskun summa on": 2,
    "on vastaanotettu": 2,
    "voinko auttaa vielä": 3,
    "onko vielä muuta": 2,
    "hyvitämme": 3,
    "palautamme": 2,
    "samtalet spelas in": 4,
    "samtalet kan spelas in": 4,
    "samtalet bandas": 4,
    "hur kan jag hjälpa": 4,
    "vad kan jag hjälpa": 4,
    "kan jag hjälpa dig": 3,
    "er personbeteckning": 3,
    "din personbeteckning": 3,
    "ert personnummer": 3,
    "ditt personnummer": 3,
    "ert telefonnummer": 3,
    "ditt telefonnummer": 3,
    "en ledig tid": 3,
    "jag har bokat": 3,
    "passar det": 2,
    "ett ögonblick": 2,
    "var det något annat": 3,
    "call is recorded": 4,
    "call is being recorded": 4,
    "call may be recorded": 4,
    "calls may be recorded": 4,
    "calls are recorded": 4,
    "thank you for calling": 4,
    "thanks for calling": 4,
    "how can i help": 4,
    "how may i help": 4,
    "how can i assist": 4,
    "how may i assist": 4,
    "how can we help": 4,
    "may i have your": 3,
    "can i have your": 3,
    "could i have your": 3,
    "can i get your": 3,
    "could you please provide": 3,
    "could you please tell me your": 3,
    "what is your date of birth": 4,
    "your date of birth": 3,
    "your account number": 3,
    "your order number": 3,
    "your phone number": 2,
    "your email address": 2,
    "what is the card number": 3,
    "let me check": 2,
    "let me look": 2,
    "i have booked": 3,
    "i have cancelled": 3,
    "i can offer": 3,
    "would that suit": 3,
    "does that suit": 3,
    "would that work for you": 3,
    "anything else i can": 4,
    "is there anything else": 3,
    "i apologize for": 2,
    "sorry for the inconvenience": 3,
    "happy to help": 2,
    "here to help": 3,
    "has been paid": 1,
}

CUSTOMER: Mapping[str, float] = {
    "haluaisin": 3,
    "minun pitäisi": 3,
    "minulla on": 1,
    "soitan siitä": 3,
    "soittelen": 2,
    "sain teiltä": 3,
    "sain laskun": 3,
    "maksan sen": 2,
    "voinko maksaa": 3,
    "voisinko": 2,
    "saisinko": 2,
    "en pääse": 3,
    "on ollut kipeä": 3,
    "aikani": 2,
    "minun laskuni": 3,
    "jag skulle vilja": 3,
    "jag vill boka": 3,
    "jag ringer om": 3,
    "jag ringer angående": 3,
    "jag har fått": 2,
    "min tid": 2,
    "min faktura": 3,
    "jag kan inte komma": 3,
    "i would like to": 2,
    "i'd like to": 2,
    "i'm calling about": 4,
    "i am calling about": 4,
    "i'm calling because": 3,
    "i have a problem": 3,
    "i'm having trouble": 3,
    "i've been having": 3,
    "i have a question": 2,
    "my appointment": 2,
    "my invoice": 2,
    "my order": 2,
    "my account": 1,
    "i bought": 2,
    "i ordered": 2,
    "i received": 1,
    "can you help me": 4,
    "i need help": 3,
    "i was wondering": 2,
    "can i pay": 3,
    "can i get an appointment": 3,
    "i can't come": 3,
    "thank you for your help": 2,
    "thanks for your help": 2,
}

OWN_NAME = ("puhelimessa", "täällä", "tässä", "this is", "my name is", "i'm", "det är")
"""What people say beside their own name."""


def weigh(said: str, phrases: Mapping[str, float]) -> float:
    """Add up the weights of the phrases that were said, each once.

    Args:
        said: folded, see `fold`.
        phrases: as they are written.
    """
    return sum(
        weight for phrase, weight in phrases.items() if is_said(fold(phrase), said)
    )


def is_said(phrase: str, said: str) -> bool:
    """Tell whether a folded phrase is somewhere in what was said, roughly."""
    if len(said) < len(phrase) - 2:
        return False
    return fuzz.partial_ratio(phrase, said, score_cutoff=FIT) > 0


def fold(text: str) -> str:
    """Leave bare small letters and digits, one space between words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = [
        letter if letter.isalnum() else " "
        for letter in decomposed
        if letter.isalnum() or letter in " -\n.,?!"
    ]
    return " ".join("".join(kept).split())
