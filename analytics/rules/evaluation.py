"""Whether each rule holds on a call, and the first words that show it.

Decides only: what was heard and the rules come in, outcomes go out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from analytics.hearing import OVERLAP, Hearing, Passage
from analytics.rules.places import places
from analytics.rules.rulebook import ANY_LANGUAGE, Rule, Rulebook
from custody.records.rules import RuleKind, RuleOutcome


@dataclass(frozen=True, slots=True)
class Holding:
    """One rule on one call.

    Attributes:
        shown_by: the places that show it, in order of start; for phrases that are
            missing after others, the places of those others.
    """

    rule: Rule
    matched: bool
    shown_by: tuple[Passage, ...] = field(default=(), repr=False)


def evaluate(hearing: Hearing, rulebook: Rulebook) -> tuple[RuleOutcome, ...]:
    """Say of each rule whether it holds, in the order of the file.

    Left out are parts, rules of other languages, and every rule on a call where not a
    word was heard: that a phrase is missing there would say nothing.
    """
    held = {one.rule.name: one for one in holdings(hearing, rulebook)}
    return tuple(
        _outcome(place, held[rule.name])
        for place, rule in enumerate(rulebook.rules)
        if rule.name in held and rule.kind is not RuleKind.PART
    )


def holdings(hearing: Hearing, rulebook: Rulebook) -> tuple[Holding, ...]:
    """Evaluate every rule that can be looked for on this call, parts too."""
    held: dict[str, Holding] = {}
    if not hearing.stretches:
        return ()
    for rule in rulebook.rules:
        if _is_for(rule, hearing.language, held):
            held[rule.name] = _holding(rule, hearing, held)
    return tuple(held.values())


def _is_for(rule: Rule, language: str, held: Mapping[str, Holding]) -> bool:
    """Tell whether the rule is about calls of this language."""
    if rule.languages and language not in rule.languages:
        return False
    if rule.phrases:
        return language in rule.phrases or ANY_LANGUAGE in rule.phrases
    return any(name in held for name in rule.rests_on)


def _holding(rule: Rule, hearing: Hearing, held: Mapping[str, Holding]) -> Holding:
    own = _own(rule, hearing, held)
    all_of = [held.get(name) for name in rule.all_of]
    any_of = [held.get(name) for name in rule.any_of]
    none_of = [held.get(name) for name in rule.none_of]
    matched = (
        own.matched
        and all(one is not None and one.matched for one in all_of)
        and (not any_of or any(one is not None and one.matched for one in any_of))
        and not any(one is not None and one.matched for one in none_of)
    )
    shown = [
        where
        for one in (own, *all_of, *any_of)
        if one is not None and one.matched
        for where in one.shown_by
    ]
    shown.sort(key=lambda where: (where.start, where.end))
    return Holding(rule, matched, tuple(shown) if matched else ())


def _own(rule: Rule, hearing: Hearing, held: Mapping[str, Holding]) -> Holding:
    """Look for the rule's own phrases, leaving other rules aside but `after`."""
    if not rule.phrases:
        return Holding(rule, matched=True)
    said = [
        where
        for where in places(
            hearing,
            rule.phrases_in(hearing.language),
            rule.who,
            rule.matching,
            lenient=rule.absent,
        )
        if _is_in_time(where, rule, hearing.duration)
    ]
    if rule.after is None:
        found = tuple(said)
        return (
            Holding(rule, matched=not found)
            if rule.absent
            else Holding(rule, bool(found), found)
        )
    before = held.get(rule.after)
    marks = before.shown_by if before is not None and before.matched else ()
    if rule.absent:
        lacking = tuple(
            mark for mark in marks if not any(_follows(one, mark, rule) for one in said)
        )
        return Holding(rule, bool(lacking), lacking)
    found = tuple(one for one in said if any(_follows(one, at, rule) for at in marks))
    return Holding(rule, bool(found), found)


def _follows(where: Passage, mark: Passage, rule: Rule) -> bool:
    """Tell whether words begin soon enough after others; a reply may cut in."""
    within = rule.when.within_seconds or 0.0
    is_same = where.stretch is mark.stretch and where.first <= mark.last
    return not is_same and mark.end - OVERLAP <= where.start <= mark.end + within


def _is_in_time(where: Passage, rule: Rule, duration: float) -> bool:
    when, left = rule.when, duration - where.end
    latest = (when.first_seconds, _seconds(when.first_share, duration))
    closing = (when.last_seconds, _seconds(when.last_share, duration))
    return all(one is None or where.start < one for one in latest) and all(
        one is None or left <= one for one in closing
    )


def _seconds(share: float | None, duration: float) -> float | None:
    return None if share is None else share * duration


def _outcome(place: int, held: Holding) -> RuleOutcome:
    rule, first = held.rule, held.shown_by[0] if held.shown_by else None
    return RuleOutcome(
        rule=rule.name,
        kind=rule.kind,
        place_in_file=place,
        matched=held.matched,
        channel=None if first is None else first.stretch.channel,
        start=None if first is None else first.start,
        end=None if first is None else first.end,
    )
