"""What is told as done by its grammar, whatever the verb: "I've swapped it".

An agent who has done something says so in the past or the perfect, of herself or in the
passive, or tells of a state that is there *now*. Which verb it is does not matter: the
talk before it tells what it was about. Far weaker than words of doing, so it counts
only where the course of the talk bears it out (`analytics/course.py`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analytics.word_patterns import Match, find_any, listed

_LEAD = 3
"""Words of no weight before the verb that opens a clause."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language tells that something is done.

    Attributes:
        fillers: words that may stand before the verb that opens a clause.
        past: verbs in the past of "I" and "we", where they open a clause.
        no_verbs: words of that shape that are none.
        auxiliaries: words behind which a participle tells a deed.
        participles: the shape of participles.
        bare: the shape of participles that open a clause: "done", "hoidettu".
        states: patterns that tell a state reached just now.
    """

    fillers: frozenset[str]
    past: re.Pattern[str]
    no_verbs: frozenset[str]
    auxiliaries: frozenset[str]
    participles: re.Pattern[str]
    bare: re.Pattern[str]
    states: tuple[str, ...]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GRAMMAR: dict[str, Grammar] = {
    "fi": Grammar(
        fillers=_words(
            "mä mää mie minä me nyt noin näin joo juu no niin hyvä selvä okei ok jes "
            "jees kiitos sen se ne tän tämän ja eli elikkä siis sitten tossa siitä "
            "kas hienoa sulle teille sut teidät"
        ),
        past=re.compile(r"^\w{2,}(?:[^i\W]in|[aou]imme|simme|ttiin|htiin|ntiin|etiin)$"),
        no_verbs=_words(
            "niin hyvin kuin takaisin lääkärin tohtorin reseptin kortin tilin paperin "
            "tekstarin hoitajankin sittenkin kyllin edellinkin parhain useimmin kaikin "
            "varmaankin ainakin muutenkin jotenkin nytkin asiankin laskunkin sunkin "
            "joskin kerrankin halusin toivoin luulin muistin ajattelin kuulin "
            "tarvitsin näin löysin katsoin katoin kysyin tarkistin "
            "soitin lupasin sanoin "
            "olin tulin kävin jouduin taisin "
            "voisin saisin ottaisin antaisin laittaisin ehdottaisin tarjoaisin tekisin "
            "sanoisin haluaisin pääsisin varaisin katsoisin"
        ),
        auxiliaries=_words("on oon olen olemme ollaan onkin tuli tulee tulivat"),
        participles=re.compile(r"^\w{2,}(?:ttu|tty|htu|hty|ntu|nty|stu|sty|etu|ety|tu)$"),
        bare=re.compile(r"^\w{3,}(?:ttu|tty|htu|hty)$"),
        states=listed("""
            oon|olen|olemme|ollaan .. *nut|*nyt;
            *ttiin|*htiin;
            se|aika|tilaus|pyyntö|resepti|osoite|lasku|maksu|varaus|raha|rahat|ne ..
              lähti|lähtivät|vaihtui|siirtyi|muuttui|päivittyi|tallentui|kirjautui|
              poistui|vapautui|hoitui|järjestyi|onnistui|peruuntui|uusiutui|kuittaantui;
            osoite|varaus|tilaus|resepti|valitus|palaute|numero|nimi|se|ne|sulla|teillä|
              sun|sinulla|aika|tiedot .. on|ovat nyt;
            nyt .. on|ovat|olet|olette .. oikein|kunnossa|siellä|siinä|poissa|valmis|
              sisällä|ylhäällä|voimassa|paikoillaan|poikki;
            se|aika|paikka|ne|kaikki .. on|ovat .. siellä|siinä|tuolla|täällä|
              kalenterissa|järjestelmässä|koneella|tallessa|kirjoissa|listalla;
            se .. tuli .. tohon|siihen|tuohon|sinne|perille|läpi;
            homma|asia|juttu .. hoidettu|hoidossa|selvä|purkissa;
            noin|jes|jees|valmista .. tuli|siinä
        """),
    ),
    "sv": Grammar(
        fillers=_words(
            "jag vi nu så där då ja jo bra okej fint och alltså sådär den det han hon "
            "allt har hade dig er"
        ),
        past=re.compile(
            r"^(?:\w{3,}(?:ade|tte|lde|rde|nde|mde|gde|kte|pte)|löste|skrev|tog|lade|la|"
            r"gav|drog|strök|bad|for|släppte)$"
        ),
        no_verbs=_words(
            "hade skulle kunde ville borde visste hoppades frågade ringde sade lovade "
            "undrade ifrågavarande stadde tyckte tänkte trodde hörde hittade pratade "
            "rent sagt jobbade väntade letade försökte behövde började kollade tittade"
        ),
        auxiliaries=_words("har är blev blivit står ligger"),
        participles=re.compile(
            r"^\w{2,}(?:ad|at|ats|it|lt|rt|gt|tt|lagd|gjord|skriven|struken|tagen|"
            r"skrivet|struket|taget|dragen|draget|släppt)$"
        ),
        bare=re.compile(r"^(?:\w{3,}(?:at|ad)|klart|gjort|flyttat|bytt|fixat|ordnat)$"),
        states=listed("""
            nu|då|så .. är|står|ligger|finns|har|gäller .. du|ni|den|det|allt|tiden|
              ditt|din|ert|receptet|adressen;
            den|det|du|ni|tiden|numret|receptet|adressen|allt .. är|står|ligger|finns|
              gäller .. där|här|inne|nu|borta|rätt|klar|klart|kalendern|systemet|listan;
            det är ordnat|fixat|gjort|klart;
            är|gick .. i|ur kraft|väg|världen;
            i väg|gång
        """),
    ),
    "en": Grammar(
        fillers=_words(
            "i we ive weve just now there right okay ok so lovely good great and youre "
            "thats its that it then have has been all "
            "brilliant perfect yep yes"
        ),
        past=re.compile(
            r"^(?:\w{3,}ed|put|set|took|made|did|sent|wrote|gave|got|swapped|done|"
            r"taken|given|written|gone|paid|shut|cut)$"
        ),
        no_verbs=_words(
            "need indeed wanted called asked looked checked tried promised said hoped "
            "wondered phoned needed closed opened bed red hundred feed speed supposed "
            "concerned afraid interested used allowed limited tired "
            "moved-in supposed worked "
        ),
        auxiliaries=_words(
            "ive weve is are its thats youre been has "
            "have being orders gets"
        ),
        participles=re.compile(
            r"^(?:\w{3,}ed|put|set|taken|made|done|sent|written|given|got|gone|paid|in|"
            r"through|sorted|shut|cut|down|off)$"
        ),
        bare=re.compile(
            r"^(?:done|sorted|sent|gone|set|booked|moved|cancelled|ordered|changed)$"
        ),
        states=listed("""
            you're|youre|that's|thats|it's|its|they're|order's|orders|name's|that|
              it|everything .. sorted|gone|through|done|cleared|placed|changed|sent;
            you're|youre|that's|thats|it's|its|they're|order's|orders|name's|that|
              it|everything in|down|off|there|set|on|out|live|right;
            there|here you|we go;
            you|your|it|number|number's|complaint|order|prescription|that|address ..
              now;
            all done|set|sorted;
            nothing .. left|more .. pay|owe|do;
            on order|record
        """),
    ),
}  # fmt: skip


def told_as_done(tokens: Sequence[str], language: str) -> Match | None:
    """Find the words of a sentence that tell by their grammar that something is done.

    Args:
        tokens: the plain words of one sentence of an agent's.
        language: fi, sv or en.
    """
    grammar = GRAMMAR[language]
    return (
        _opening(tokens, grammar)
        or _participle(tokens, language)
        or find_any(grammar.states, tokens)
    )


def _opening(tokens: Sequence[str], grammar: Grammar) -> Match | None:
    """Find a verb of the past, or a bare participle, that opens a clause."""
    for place, token in enumerate(tokens[: _LEAD + 1]):
        is_shaped = grammar.past.match(token) or grammar.bare.match(token)
        if is_shaped and token not in grammar.no_verbs:
            return Match((place,))
        if token not in grammar.fillers:
            break
    return None


def _participle(tokens: Sequence[str], language: str) -> Match | None:
    """Find a participle behind its auxiliary."""
    grammar = GRAMMAR[language]
    for place, token in enumerate(tokens[:-1]):
        if token not in grammar.auxiliaries or _is_anothers(tokens, place, language):
            continue
        for beyond in range(place + 1, min(place + _LEAD + 1, len(tokens))):
            one = tokens[beyond]
            if grammar.participles.match(one) and one not in grammar.no_verbs:
                return Match((place, beyond))
    return None


def _is_anothers(tokens: Sequence[str], place: int, language: str) -> bool:
    """Tell whether a Swedish "har" is not the speaker's: "ett annat ställe har"."""
    if language != "sv" or tokens[place] != "har":
        return False
    return not {"jag", "vi"} & set(tokens[max(0, place - 1) : place + 2])
