"""What a spoken value stands for: said, agreed to, only asked, or refused.

A question is no confirmation, and an offer counts once the other party takes it.
"""

import re
from enum import StrEnum

from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.lexicon import ASKING, CONDITIONAL, CORRECTION, NEGATION, NO, YES
from analytics.numerals import known_language
from analytics.phrases import says

_LEAD = 8
"""Words up to a value among which a Finnish question word makes it a question."""
_TAG_LEAD = 3
"""Words that open a question in which a "not" denies nothing."""
_TAG_WORDS = 5
"""Words of the longest question that only asks whether the one before it suits."""
ANSWER_SECONDS = 8.0
"""An answer comes within so many seconds; what is said later answers something else."""
_ASKS_FI = re.compile(r"\w{3,}k[oö](?:han|hän|s)?[.,?!]?$", re.IGNORECASE)
_NOT_ASKING = frozenset(
    {
        "koko",
        "joko",
        "jokko",
        "viikko",
        "verkko",
        "markko",
        "heikko",
        "keskiviikko",
        "aikko",
        "jarkko",
        "mikko",
        "seikko",
        "pankko",
    }
)


_INSTEAD = frozenset(fold(word) for word in ("vaan", "utan", "but", "sondern"))
"""Words after which stands what is right, whatever was denied before them."""
_NO_REFUSAL = {
    "fi": ("ei muuta", "ei haittaa", "ei mitään", "ei hätää", "ei ongelmaa", "ei siinä",
           "ei ollut muuta", "ei ole muuta", "ei kun", "ei kiitos muuta", "eipä muuta"),
    "sv": ("nej då", "inga problem", "gör inget", "inget mer", "inte mer", "inte annat",
           "nej det var allt", "nej det var bra", "ingen fara"),
    "en": ("no problem", "no worries", "that's all", "no that's fine", "not at all",
           "nothing else", "no that's it", "no that is all", "don't worry"),
}  # fmt: skip
"""Answers with a "no" in them that refuse nothing."""
_WAITING = {
    "fi": ("hetki", "hetkinen", "hetkonen", "pieni hetki", "odota", "odotas", "ootas"),
    "sv": ("ett ögonblick", "ögonblick", "vänta", "en liten stund", "en stund"),
    "en": ("one moment", "a moment", "bear with", "hang on", "hold on", "let me see",
           "let me look", "let me check", "one second", "just a second"),
}  # fmt: skip
_BARE_NO = {"fi": ("ei", "en", "eikä"), "sv": ("nej", "nä"), "en": ("no", "nope")}


_POINTING = {
    "fi": re.compile(
        r"(?:(?:joo|juu|just|juuri|nimenomaan)[ ,]+)*(?:se|sitä|sen|siitä|sitähän)"
        r"(?: (?:juuri|just|minä|mä|tässä))*"
        r"(?: tarkoi?t\w*| ajoin takaa| hain| meinas\w*)?[.!]?"
        r"|(?:se|sitä|sen) (?:juuri|just|nimenomaan),.*"
    ),
    "sv": re.compile(
        r"(?:(?:jo|ja|just|precis)[ ,]+)*(?:den|det)(?: (?:där|var|är))*"
        r"(?: (?:jag )?(?:menade|menar|avsåg|tänkte på)(?: jag)?)?[.!]?"
    ),
    "en": re.compile(
        r"(?:(?:yeah|yes|yep)[ ,]+)*that(?:'s| is)?(?: the)?(?: one)?"
        r"(?: what)?(?: i (?:meant|mean|had in mind))?[.!]?"
    ),
}
"""An answer that says nothing but which one."""


class Standing(StrEnum):
    """How much a spoken value weighs."""

    STATED = "stated"
    AGREED = "agreed"
    ASKED = "asked"
    REFUSED = "refused"
    NEGATED = "negated"

    @property
    def holds(self) -> bool:
        """Whether the value was put forward as true."""
        return self in {Standing.STATED, Standing.AGREED}


def standing_of(where: Passage, hearing: Hearing) -> Standing:
    """Judge how a passage was meant, by its sentence and by the answer to it."""
    language = known_language(hearing.language)
    if is_negated(where, language):
        return Standing.NEGATED
    answer = _answer(where, hearing, language)
    if answer is False:
        return Standing.REFUSED
    if is_question(where, language):
        return Standing.AGREED if answer else Standing.ASKED
    return Standing.AGREED if answer else Standing.STATED


def is_question(where: Passage, language: str) -> bool:
    """Tell whether the sentence around a passage asks rather than says."""
    stretch = where.stretch
    first, last = sentence_of(stretch, where.last)
    words = [word.text for word in stretch.words[first : last + 1]]
    before = words[: where.last - first + 1]
    after = words[where.last - first + 1 :]
    if words[-1].endswith("?"):
        return not _asks_only_at_end(before, after, language)
    if language == "fi":
        return any(_asks_in_finnish(word) for word in before[-_LEAD:])
    return says(words[0], ASKING[language])


def is_negated(where: Passage, language: str) -> bool:
    """Tell whether a "not" stands within three words before, in the same sentence.

    The "no" of a correction ("no wait, ninety-eight") denies what came before it.
    """
    stretch = where.stretch
    first, _ = sentence_of(stretch, where.first)
    if is_correction(where, language, earliest=first):
        return False
    for place in range(where.first - 1, max(first, where.first - 3) - 1, -1):
        if stretch.breaks[place] or stretch.tokens[place] in _INSTEAD:
            return False  # "Not quite, it is ninety-eight", "inte fem utan sex"
        if says(stretch.words[place].text, NEGATION[language]):
            return not _is_tag(place - first, where, language)
    return False


def _is_tag(place: int, where: Passage, language: str) -> bool:
    """Tell "wasn't it ninety-eight?" and "var det inte åtta?", which deny nothing."""
    return place < _TAG_LEAD and language != "fi" and is_question(where, language)


def is_conditional(where: Passage, language: str) -> bool:
    """Tell whether an "if" or "would" stands in the sentence."""
    first, last = sentence_of(where.stretch, where.first)
    words = where.stretch.words[first : last + 1]
    return any(says(word.text, CONDITIONAL[language]) for word in words)


def is_correction(where: Passage, language: str, *, earliest: int = 0) -> bool:
    """Tell whether words of correction lead up to a passage, from a word on."""
    stretch = where.stretch
    lead = stretch.words[max(earliest, where.first - 5) : where.first]
    return says(" ".join(word.text for word in lead), CORRECTION[language])


def _asks_in_finnish(text: str) -> bool:
    folded = fold(text)
    if says(text, ASKING["fi"]):
        return True
    return bool(_ASKS_FI.search(text)) and folded not in {
        fold(word) for word in _NOT_ASKING
    }


def _asks_only_at_end(before: list[str], after: list[str], language: str) -> bool:
    """Tell "…thirty five euros, shall I book it?" from "is it thirty five euros?".

    Recognisers join a statement and the short question after it into one sentence:
    when the question word stands after the value, the value itself was stated.
    """
    if language == "fi":
        asks = any(_asks_in_finnish(word) for word in after)
        return asks and not any(_asks_in_finnish(word) for word in before)
    return (
        len(after) > 1
        and says(" ".join(after), ASKING[language])
        and not says(before[0], ASKING[language])
    )


def _answer(where: Passage, hearing: Hearing, language: str) -> bool | None:
    """Read the other party's answer: True agrees, False refuses, None neither."""
    stretch = where.stretch
    following = _next_sentence(stretch, where.last) if stretch.party is None else ""
    if following:
        return _judged(following, language)
    for other in hearing.after(where, ANSWER_SECONDS):
        same = (other.channel, other.party) == (stretch.channel, stretch.party)
        if same and other.party is not None:
            continue
        if same and _is_short_question(other, 0):
            following = _next_sentence(other, 0)
            if following:
                return _judged(following, language)
            continue
        return _judged(" ".join(word.text for word in other.words[:6]), language)
    return None


def _next_sentence(stretch: Stretch, word: int) -> str:
    """On mono the answer may stand in the same stretch, after the sentence.

    A short question in between ("How does that sound?") is the asker's own.
    """
    _, last = sentence_of(stretch, word)
    if last + 1 < len(stretch.words) and _is_short_question(stretch, last + 1):
        _, last = sentence_of(stretch, last + 1)
    return " ".join(word.text for word in stretch.words[last + 1 : last + 7])


def _is_short_question(stretch: Stretch, word: int) -> bool:
    first, last = sentence_of(stretch, word)
    return stretch.words[last].text.endswith("?") and last - first < _TAG_WORDS


def _judged(opening: str, language: str) -> bool | None:
    if says(opening, _NO_REFUSAL[language]):
        return None
    if says(opening.split(maxsplit=1)[0], _BARE_NO[language]):
        return False
    first = opening.split(maxsplit=1)[0]
    if says(opening, _WAITING[language]) and not says(first, YES[language]):
        return None  # "One moment, please" answers nothing yet
    agrees, refuses = says(opening, YES[language]), says(opening, NO[language])
    if agrees and refuses:
        first = " ".join(opening.split()[:2])
        return not says(first, NO[language])
    if refuses:
        return False
    return True if agrees or _points(opening, language) else None


def _points(opening: str, language: str) -> bool:
    """Tell an answer that only points at what was asked: "sitä tarkoitin", "that one".

    "That is my day off" says something of it, and may be a refusal.
    """
    sentence = re.split(r"(?<=[.!?])\s", opening, maxsplit=1)[0].lower()
    return bool(_POINTING[language].fullmatch(sentence.strip()))
