"""Which findings and links rest on the second hearing; each says so itself.

Whoever reads a finding must be able to tell why its value is not in the words that it
quotes, and that a machine chose it among others by the sound.
"""

from collections.abc import Sequence
from dataclasses import replace

from analytics.hearing import Hearing
from analytics.links import Weighed
from analytics.second_hearing import Replacement, is_within
from custody.records.findings import Finding, Link

REASON = "words that were misheard were settled by the sound"


def told_by_sound(
    first: Sequence[Weighed],
    again: Sequence[Weighed],
    hearing: Hearing,
    replacements: Sequence[Replacement],
) -> tuple[Weighed, ...]:
    """Give what was weighed anew, as a page shows it.

    Quotes are the words of the first hearing. A finding that reads otherwise than by
    the words alone says how many values were held against the sound; one that reads the
    same rests on the words, and stays as it was. A link says so where its evidence is
    another.

    Args:
        first: by the words alone.
        again: with the second hearing's words in their place.
        hearing: the first one.
        replacements: of the second; never empty.
    """
    before = {one.transaction.transaction_id: one for one in first}
    return tuple(
        _told(one, before.get(one.transaction.transaction_id), hearing, replacements)
        for one in again
    )


def _told(
    one: Weighed,
    before: Weighed | None,
    hearing: Hearing,
    replacements: Sequence[Replacement],
) -> Weighed:
    read = {old.field: old for old in before.findings} if before else {}
    findings = tuple(
        _finding(finding, read.get(finding.field), hearing, replacements)
        for finding in one.findings
    )
    is_same = before is not None and set(before.evidence) == set(one.evidence)
    link = one.link if is_same else _with_reason(one.link)
    return replace(one, findings=findings, link=link)


def _finding(
    finding: Finding,
    before: Finding | None,
    hearing: Hearing,
    replacements: Sequence[Replacement],
) -> Finding:
    if before is not None and (
        (before.verdict, before.heard) == (finding.verdict, finding.heard)
    ):
        return before
    touched = [one for one in replacements if _touches(finding, one)]
    if touched:
        # a part of the wording may lie between the middles of the words heard
        quote = _words_between(hearing, finding) or touched[0].where.quote
        finding = replace(finding, quote=quote)
    own = [one for one in touched if one.of is finding.field]
    num_compared = max(one.num_compared for one in own or touched or replacements)
    return replace(finding, num_compared=num_compared)


def _with_reason(link: Link) -> Link:
    return replace(link, reasons=(*link.reasons, REASON))


def _touches(finding: Finding, one: Replacement) -> bool:
    if finding.start is None or finding.end is None:
        return False
    return (
        finding.channel == one.where.stretch.channel
        and finding.start < one.where.end
        and one.where.start < finding.end
    )


def _words_between(first: Hearing, finding: Finding) -> str:
    return " ".join(
        word.text
        for stretch in first.stretches
        if stretch.channel == finding.channel
        for word in stretch.words
        if finding.start is not None
        and finding.end is not None
        and is_within(word, finding.start, finding.end)
    )
