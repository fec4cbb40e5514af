"""Practitioners' names in misheard letters: which was likeliest said, and by how much.

Reads what nearly exact reading leaves: "Dr. Feikin and" is Heikkinen among a clinic's
five. A name is held against the clinic's others and against any other word: right after
a title a name is due, elsewhere its own letters must carry it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from analytics.everyday_words import EVERYDAY
from analytics.folding import fold
from analytics.hearing import Passage, Stretch, passage
from analytics.lexicon import ROLES
from analytics.month_days import alike
from analytics.name_stems import stems_of
from analytics.sounded_values import Sounded, probability, readings
from analytics.sounds import PADDING, Floats, SoundTable

TITLE_FIT = 76.0
"""Percent of a title's letters that must be heard."""
WHOLE_TITLE = 5
"""Folded letters below which a title must be a word of its own: "Dr."."""
BEHIND = 22
"""Letters behind a title that may belong to a name."""
EDGE = 3
"""Letters at the end of a title that may be misheard or lost, or be added to it."""
BESIDE_COST = 3.0
"""Log-odds against each letter between a title and a name, as of any letter added."""
DUE_WORTH = 3.0
"""Log-odds of any other word right after a title, which a name must outdo."""
BARE_WORTH = 9.0
"""The same where no title stands: a name may begin at any of some hundred letters."""
LATE_COST = 8.0
"""Log-odds against a name that stands alone and begins inside a word."""
NOBODY = ""
"""The value of words of every day."""
LEAST_BARE = 14.0
"""Log-odds below which a name that stands alone was not said."""
_MANY = {"fi": ("t", "rien"), "sv": ("na", "nas"), "en": ("s",)}
"""Folded ends of a title in the plural: the name of the house, mostly."""
LEFT_OF_MANY = 5
"""Letters from a title's last one to the end of its word, at most."""
LEAST_DUE_SHARE = 0.25
"""Of a name's worth that must have been heard after a title."""


@dataclass(frozen=True, slots=True)
class SoundedName:
    """A name that letters say.

    Attributes:
        fit: probability that it was this one rather than another's or no name.
    """

    name: str
    fit: float
    where: Passage


def sound_out_names(
    stretch: Stretch, known: tuple[str, ...], language: str
) -> Iterator[SoundedName]:
    """Read every place of a stretch that holds one of the names, in order."""
    if not known:
        return
    table = _name_sounds(known, language)
    titled = list(_due(stretch, table, language))
    taken = {place for one in titled for place in range(one.start, one.end)}
    bare = [
        one
        for one in readings(table, table.form_gains(stretch.text), LEAST_BARE)
        if taken.isdisjoint(range(one.start, one.end))
    ]
    found = [(one, DUE_WORTH) for one in titled]
    found += [(one, BARE_WORTH + _begun_late(one, stretch)) for one in bare]
    for one, any_word in sorted(found, key=lambda pair: pair[0].start):
        if one.value:
            fit = probability(min(one.margin, one.gain - any_word))
            yield SoundedName(one.value, fit, passage(stretch, one.start, one.end))


def _begun_late(one: Sounded[str], stretch: Stretch) -> float:
    """Give the log-odds against a name that begins inside a word: "risalolla"."""
    return 0.0 if one.start in stretch.starts else LATE_COST


def _due(
    stretch: Stretch, table: SoundTable[str], language: str
) -> Iterator[Sounded[str]]:
    """Read the name that begins where a title ends."""
    ends = sorted(set(_title_ends(stretch, language)))
    for place, end in enumerate(ends):
        if place and end - ends[place - 1] <= EDGE:
            continue
        start = max(0, end - 1)
        text = stretch.text[start : end + BEHIND]
        opening = _opening(stretch, start, end, len(text))
        forms = table.form_gains(text, opening)
        gains = table.value_gains(forms)
        best = gains.max(axis=0)
        winner, *others = np.argsort(-best)
        last = int(gains[:, winner].argmax())
        own, rival = float(best[winner]), float(best[others].max(initial=0.0))
        _, worth = table.best_form(forms, last, int(winner))
        if own <= 0 or own < LEAST_DUE_SHARE * worth:
            continue
        yield Sounded(
            table.values[winner], own, own - max(0.0, rival), start, start + last
        )


def _opening(stretch: Stretch, start: int, end: int, length: int) -> Floats:
    """Let a name begin where the title or a word ends, or dearly a letter beside."""
    opening: Floats = np.full(length + 1, PADDING, dtype=np.float32)
    edges = (end, *(one for one in stretch.starts if abs(one - end) <= EDGE))
    for place in range(min(EDGE, length) + 1):
        beside = min(abs(start + place - edge) for edge in edges)
        opening[place] = -BESIDE_COST * beside
    return opening


def _title_ends(stretch: Stretch, language: str) -> Iterator[int]:
    for title in ROLES[language]:
        folded = fold(title)
        if len(folded) < WHOLE_TITLE:
            yield from (
                start + len(folded)
                for start, token in zip(stretch.starts, stretch.tokens, strict=True)
                if token == folded
            )
            continue
        yield from (
            end
            for _, end, _ in alike(stretch.text, folded, least=TITLE_FIT)
            if not _is_of_many(stretch, end, language)
        )


def _is_of_many(stretch: Stretch, end: int, language: str) -> bool:
    """Tell "Turku Family Doctors, Maija speaking" from a doctor and her name."""
    owner = stretch.owners[max(0, end - 1)]
    token = stretch.tokens[owner]
    rest = token[max(0, end - stretch.starts[owner] - 1) :]
    return token.endswith(_MANY[language]) and len(rest) <= LEFT_OF_MANY


@lru_cache(maxsize=32)
def _name_sounds(known: tuple[str, ...], language: str) -> SoundTable[str]:
    """Give names as people say them beside an appointment, and "" for other words."""
    forms = [(form, name) for name in known for form in _forms(name, language)]
    others = [(word, NOBODY) for word in EVERYDAY[language]]
    return SoundTable([*forms, *others], language)


def _forms(name: str, language: str) -> Iterator[str]:
    yield name
    if language == "fi":
        for stem in stems_of(name)[:2]:
            yield from (stem + end for end in ("n", "lle", "lla", "llä"))
