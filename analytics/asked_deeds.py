"""Asking the sound whether business was done, where its words were misheard.

A kind of business is no value that one could look for: what is asked is whether an
agent said that it was done, among the ways to say that it was not, was offered, or was
another kind's. Only what the agent said is asked about, only where the recogniser was
unsure of its words, and only one place a kind.
"""

from analytics.deed_wordings import deeds_of, other_deeds
from analytics.deeds import is_doubtful
from analytics.hearing import Hearing
from analytics.inquiries import Inquiry, inquiry_at, likest_places
from analytics.kind_finding import canonical_kind
from analytics.numerals import known_language
from custody.records.findings import FindingField


def deed_inquiry(kind: str, hearing: Hearing) -> Inquiry | None:
    """Ask where the doing of a kind of business may have been told.

    Args:
        kind: as the register has it.
        hearing: what was heard.

    Returns:
        None where nothing looks like it.
    """
    own, language = canonical_kind(kind), known_language(hearing.language)
    deeds = dict(deeds_of(own, language))
    found = [
        one
        for one in likest_places(tuple(deeds), hearing)
        if is_doubtful(one.where.stretch)
    ]
    if not found:
        return None
    best = max(found, key=lambda one: (one.likeness, -one.where.stretch.index))
    where, said = best.where, best.form
    rivals = dict.fromkeys((*deeds[said], *other_deeds(own, language, where)))
    wordings = {said: (said,)} | {rival: (rival,) for rival in rivals}
    return inquiry_at(FindingField.KIND, where, wordings)
