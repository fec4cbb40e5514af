"""Words that give nobody away: yes, thank you, one moment, and the like.

They stand at the edges of an answer (`Joo, se on …`) and between its parts, and are
left to be read. Folded by `speech.plain`; all three languages at once, because they
mix on one call.
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

from transcribe.redaction.speech import Heard, folded

_FINNISH = """
joo juu jo kyllä kyl niin nii no noniin okei ok selvä hyvä hienoa aivan just juuri
kiitos kiitti kiitoksia hetki hetkinen pieni odota odotatko odottakaa mietin katson
katsotaan muistan muista en ei ole tiedä anteeksi eli siis se on tämä oli olisi siinä
tuo ne ovat hei moi terve päivää huomenta iltaa moikka kuulemiin näkemiin mhm mm öö eh
totta kai tottakai toki varmaan sitten ja vielä kerran uudestaan uudelleen teille
minulla mulla mun minun meni oikein ihan tässä tulee sopii hyvin nimeni nimi paljon
ymmärrän jatka jatkakaa ole olkaa hyvää voi miten kuinka auttaa sanoitteko sanotaan
toistan
"""
_SWEDISH = """
ja jo jaa jag nej okej ok bra fint just precis tack vänta lite ett ögonblick det är
den var som hej hejdå hejsan god dag förlåt alltså och så mm mhm nja ursäkta nu ska vi
se min mitt mina ni du igen en gång till kan stämmer helt heter namn visst gärna
absolut
"""
_ENGLISH = """
yes yeah yep no nope okay ok sure right well um uh er ah oh good great fine perfect
thank thanks you please one moment just a second hold on let me see it's its it is
that's that the this is and so hello hi bye goodbye sorry of course certainly my i'm i
am got all correct name mhm mm hmm again absolutely alright very much welcome excuse
"""
SMALL_TALK = frozenset(folded(f"{_FINNISH}{_SWEDISH}{_ENGLISH}"))

_LONG_FROM = 5
_LONG = frozenset(
    folded("kiitos kiitoksia hienoa thanks thank kuulemiin näkemiin hetkinen goodbye")
)
"""Few, because names are near to others: *Päivi* to `päivä`, *Grace* to `great`."""

_THANKS = frozenset(folded("kiitos kiitoksia kiitti tack thanks thank"))

_NEVER_ALONE = frozenset(folded("en ett one oh"))
"""Small talk by sound, numbers by trade: beside a number they belong to it."""


def is_small_talk(word: Heard) -> bool:
    """Tell whether a word says nothing of anybody."""
    return not word.plain or word.plain in SMALL_TALK or _is_misheard(word.plain)


def is_thanks(word: Heard) -> bool:
    """Tell whether a word thanks: after an answer it says that nothing is missing."""
    return word.plain in _THANKS or _is_near(word.plain, _THANKS)


@lru_cache(maxsize=4096)
def _is_misheard(folded_word: str) -> bool:
    return _is_near(folded_word, _LONG)


def _is_near(folded_word: str, among: frozenset[str]) -> bool:
    """Tell whether one letter is wrong in a word long enough: `kiettos`, `hienao`."""
    return len(folded_word) >= _LONG_FROM and any(
        OSA.distance(folded_word, word, score_cutoff=1) <= 1
        for word in among
        if len(word) >= _LONG_FROM
    )


def may_be_number(word: Heard) -> bool:
    """Tell whether it is small talk that beside numbers is a number."""
    return word.plain in _NEVER_ALONE
