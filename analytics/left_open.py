"""Moments that were named in business that came to nothing afterwards.

A time was offered, and then the line was lost, the caller rings back, all stays as it
was: the register's moment was said, and nobody agreed to it.
"""

from collections.abc import Sequence
from dataclasses import replace

from analytics.business import Business, read_business
from analytics.chapters import MOMENTS
from analytics.hearing import Hearing
from analytics.kind_finding import canonical_kind, deeds_done
from analytics.last_words import HOLDS, KEPT
from analytics.links import Weighed
from analytics.moment_words import names_clock
from analytics.sentences import Sentence
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole
from custody.records.findings import Finding, FindingField, Verdict

CONFIDENCE = 0.4
"""Of a moment that was said and may not have been agreed to."""


def doubt_moments(linked: Sequence[Weighed], hearing: Hearing) -> tuple[Weighed, ...]:
    """Leave a moment unclear where its business was set back after it was named.

    Args:
        linked: the claimed links of one call.
        hearing: what was heard on it.
    """
    return tuple(
        replace(
            one,
            findings=tuple(
                _doubted(finding) if _is_open(finding, one, hearing) else finding
                for finding in one.findings
            ),
        )
        for one in linked
    )


def _doubted(finding: Finding) -> Finding:
    return replace(finding, verdict=Verdict.UNCLEAR, confidence=CONFIDENCE)


def _is_open(finding: Finding, one: Weighed, hearing: Hearing) -> bool:
    """Tell whether a confirmed moment's business came to nothing after it was said."""
    if finding.field is not FindingField.APPOINTMENT_AT or finding.start is None:
        return False
    if finding.verdict is not Verdict.CONFIRMED:
        return False
    if canonical_kind(one.transaction.kind) not in MOMENTS - {"cancellation"}:
        return False
    if any(_is_kind_confirmed(other) for other in one.findings):
        return False
    business, start = read_business(hearing), finding.start
    is_done = any(
        deed.sentence.passage().end >= start
        for kind in MOMENTS
        for deed, _ in deeds_done(kind, hearing)
    )
    return not is_done and _is_set_back_after(start, business)


def _is_kind_confirmed(finding: Finding) -> bool:
    is_kind = finding.field is FindingField.KIND
    return is_kind and finding.verdict is Verdict.CONFIRMED


def _is_set_back_after(start: float, business: Business) -> bool:
    later = (one for one in business.sentences if one.passage().start > start)
    setbacks = any(
        blow.where.start > start
        and not names_clock(blow.sentence.tokens, blow.sentence.language)
        for blow in business.blows
    )
    return setbacks or any(_leaves_it(one) for one in later)


def _leaves_it(sentence: Sentence) -> bool:
    """Tell whether an agent has the caller wait, or says that all stays as it was."""
    patterns = (*HOLDS[sentence.language], *KEPT[sentence.language])
    return (
        sentence.party is PartyRole.AGENT
        and find_any(patterns, sentence.tokens) is not None
    )
