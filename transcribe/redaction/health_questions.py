"""Questions about somebody's health, by what agents of a clinic ask.

Patterns are written over folded words (`speech.plain`) with one space between, because
small models mishear Finnish length most: `kauanko oireita on ollut` is heard as
`kauanko oireta on olut`.
"""

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import Final

from transcribe.redaction.health_lexicon import HealthLexicon
from transcribe.redaction.speech import Utterance, plain


class Question(Enum):
    """How surely a question asks about health."""

    SURE = auto()
    OPEN = auto()
    """`Mistä on kyse?` may be answered with a bill as well."""


_SURE: Final = {
    "fi": (
        "mika (?:teita |sinua |hanta |siina )?(?:vaiva|vaiwa|hata)",
        "mita (?:oireita|vaivoja|tapahtui|oireta)",
        "onko .*(?:kume|yska|kipu|sark)",
        "(?:minkalai|milai|minka|mita|onko|kauanko|kauan|koska|milloin).*oire",
        "(?:kauanko|kauan|mista lahtien|milloin|koska).*(?:alko|jatkun|kestan|vaivan)",
        "onko.*(?:alergi|lakity|lakei|lakeit|sairau|perusairau|raska|vaivoj|kiput)",
        "(?:mita|mika|kaytatko|kaytateko|syotko|mina|otateko).*lak(?:e|i)",
        "mihin (?:kohtan )?(?:sat|kosk|sarke)",
        "(?:missa|misa).*(?:kipu|sarky|vaiva)",
        "millainen (?:vointi|olo)",
        "miten (?:voit|voite|vointi|olo)",
    ),
    "sv": (
        "vad (?:har du|har ni|ar det) for (?:besvar|symptom|problem)",
        "(?:vad|vilka|hur lange|nar|har).*(?:symptom|besvar)",
        "vad ar det som (?:kans|gor ont|besvar)",
        "(?:har|ar|finns).*(?:alergi|sjukdomar|alergisk|gravid)",
        "(?:tar|ater|har|anvander).*(?:medicin|lakemedel)",
        "hur lange har (?:det|du|ni|han|hon) (?:pagat|varat|haft)",
        "var (?:gor det|har du) ont",
        "hur (?:mar|kanner) (?:du|ni)",
        "vad har hant",
    ),
    "en": (
        "what (?:sems|apears) to be the (?:trouble|problem|mater)",
        "what(?: i|)s (?:the mater|wrong|bothering|troubling|ailing)",
        "(?:what|which|any|how long|when|describe|tel me).*symptom",
        "how long have you (?:had|ben feling|felt|ben having)",
        "(?:do you have|are you|have you|any).*(?:alergi|alergic|conditions|ilnes)",
        "(?:are you|do you|what|which|any).*(?:medication|medicine)",
        "where (?:does it|do you fel|is the) (?:hurt|pain|ache)",
        "how (?:are you|do you) fel",
        "are you pregnant",
    ),
}

_OPEN: Final = {
    "fi": (
        "mista (?:on |asia|olisi )?(?:kyse|kysymys)",
        "mika (?:on )?(?:tilane|hatana)",
        "mita (?:on )?sat?un",
    ),
    "sv": (
        "(?:vad|va) (?:galer|handlar|ror) (?:det|sig)",
        "vad (?:ar|har) (?:det|du) (?:om|for problem)",
    ),
    "en": (
        "what(?: i|)s it (?:about|regarding)",
        "what is (?:it|this|the visit|the apointment) (?:about|for|regarding)",
        "what(?: i|)s the (?:reason|apointment for)",
        "what would you like to se the doctor",
    ),
}


def find_question(
    utterance: Utterance, lexicons: Iterable[HealthLexicon]
) -> Question | None:
    """Tell whether somebody asks about health here, and how surely."""
    said = " ".join(plain(word.text) for word in utterance.words)
    languages = tuple(lexicon.language for lexicon in lexicons)
    if any(_PATTERNS[Question.SURE, one].search(said) for one in languages):
        return Question.SURE
    if any(_PATTERNS[Question.OPEN, one].search(said) for one in languages):
        return Question.OPEN
    return None


def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{one})" for one in patterns))


_PATTERNS: Final = {
    (question, language): _compiled(patterns)
    for question, written in ((Question.SURE, _SURE), (Question.OPEN, _OPEN))
    for language, patterns in written.items()
}
