"""Words of one stretch of coast or country, told in those that everybody uses.

"Jag kan int", "mie en ennää saaha", "I've nowt": grammar reads the standard word, so
that no pattern has to list how it is said elsewhere. Only words that mean one thing.
"""

_SV = """
int inte
nä nej
näe nej
nån någon
nåt något
nåra några
nånting någonting
sku skulle
måst måste
morron morgon
dan dagen
veckoslutet helgen
opp upp
"""
_FI = """
elä älä
elkää älkää
elekää älkää
elekee älkää
ennää enää
ennee enää
saaha saada
nähä nähdä
tehä tehdä
hoijan hoidan
hoijetaan hoidetaan
voijaan voidaan
voiaan voidaan
pietään pidetään
myö me
mie minä
sie sinä
miun minun
siun sinun
kahtoa katsoa
kahon katson
ootelkaa odottakaa
ootelkaas odottakaa
oottakaa odottakaa
oota odota
ootas odota
"""
_EN = """
nowt nothing
summat something
owt anything
aint isn't
gonna going
wanna want
ta thanks
"""


def _read(text: str) -> dict[str, str]:
    pairs = (line.split() for line in text.strip().splitlines())
    return {said: meant for said, meant in pairs if said != meant}


STANDARD: dict[str, dict[str, str]] = {
    "fi": _read(_FI), "sv": _read(_SV), "en": _read(_EN),
}  # fmt: skip
"""By language, what is said in some places and the word that it stands for, both plain
as `analytics/word_patterns.py` has them."""
