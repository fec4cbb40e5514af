"""Whether the caller was told, on the recording itself, that the call is recorded."""

from datetime import datetime, timedelta

from analytics.hearing import Hearing, Stretch
from analytics.lexicon import NEGATION, NOTICE
from analytics.phrases import Said, find_phrases, says
from custody.records.calls import PartyRole
from custody.records.findings import Notice, NoticeGiven

FIRST_SECONDS = 90.0
"""A notice counts in the first minute and a half: later it no longer informs, and a
queue's announcement before that is not on the recording."""
SURE_FIT = 0.78
MAYBE_FIT = 0.66
DOUBTFUL_PROBABILITY = 0.35
"""Mean word probability below which the opening was too poorly heard to say "no"."""
_TELLERS = frozenset({PartyRole.AGENT, PartyRole.BOT, PartyRole.SUPERVISOR, None})


def read_notice(
    hearing: Hearing,
    *,
    played_at: datetime | None = None,
    recording_began_at: datetime | None = None,
) -> Notice:
    """Read whether the notice was given.

    On a stereo call only the organisation's own side can give it; on mono anybody may.
    Any configured language counts: a Finnish announcement opens many an English call.

    Args:
        hearing: what was heard on the call.
        played_at: when the switch says that it played the notice, which settles it.
        recording_began_at: the moment of the recording's first sample.
    """
    if played_at is not None:
        return Notice(
            given=NoticeGiven.TRUE, start=_seconds_in(played_at, recording_began_at)
        )
    opening = [
        stretch
        for stretch in hearing.stretches
        if stretch.start < FIRST_SECONDS and stretch.party in _TELLERS
    ]
    said = [said for stretch in opening for said in _said(stretch)]
    sure = [one for one in said if one.fit >= SURE_FIT]
    if sure:
        first = min(one.where.stretch.start for one in sure)
        best = max(
            (one for one in sure if one.where.stretch.start == first),
            key=lambda one: one.fit,
        )
        return Notice(given=NoticeGiven.TRUE, start=best.where.start)
    if said or not opening or _is_doubtful(opening):
        return Notice(given=NoticeGiven.UNCLEAR)
    return Notice(given=NoticeGiven.FALSE)


def _said(stretch: Stretch) -> tuple[Said, ...]:
    phrases = [phrase for listed in NOTICE.values() for phrase in listed]
    return tuple(
        said
        for said in find_phrases(stretch, phrases, least=MAYBE_FIT)
        if said.where.start < FIRST_SECONDS and not _is_denied(said)
    )


def _is_denied(said: Said) -> bool:
    """Tell "this call is not recorded" from its opposite.

    Inside the phrase only for Finnish, whose denial is another form of the verb
    ("ei nauhoiteta"): a name misheard before it ("eikä" for Pekka) denies nothing.
    """
    words = said.where.stretch.words[said.where.first : said.where.last + 1]
    return any(
        says(word.text, listed) for word in words for listed in NEGATION.values()
    )


def _is_doubtful(opening: list[Stretch]) -> bool:
    words = [word for stretch in opening[:4] for word in stretch.words]
    return sum(word.probability for word in words) / len(words) < DOUBTFUL_PROBABILITY


def _seconds_in(played_at: datetime, began_at: datetime | None) -> float | None:
    if began_at is None or played_at < began_at:
        return None
    return (played_at - began_at) / timedelta(seconds=1)
