"""What was done on a call: wishes, deeds, offers taken, and what came to nothing.

Sentence by sentence, in the order they were said. A deed that could be of several kinds
belongs to what was last wished for. Nothing is done for want of a "no": what no words
tell of was not done.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from functools import cached_property, lru_cache
from types import ModuleType

from analytics import (
    deed_words_en,
    deed_words_fi,
    deed_words_sv,
    verbs_en,
    verbs_fi,
    verbs_sv,
)
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.kind_words import KINDS
from analytics.lexicon import NEGATION
from analytics.moment_words import hints_at_moment, names_moment
from analytics.numerals import known_language
from analytics.phrases import begins_word, find_phrases, says
from analytics.standing import Standing, is_negated, is_question, standing_of
from analytics.word_patterns import Match, find_any, listed, plain
from custody.records.calls import PartyRole

WORDS: dict[str, ModuleType] = {
    "fi": deed_words_fi, "sv": deed_words_sv, "en": deed_words_en,
}  # fmt: skip
VERBS: dict[str, ModuleType] = {"fi": verbs_fi, "sv": verbs_sv, "en": verbs_en}
MODAL_REACH = 3
"""Words before a verb in which "would" or "can" speaks of it."""
DENIAL_REACH = 2
SURE_FIT = 0.95
MISHEARD_FIT = 0.85
"""Share of a phrase's letters that must be heard where its words were not."""


class Strength(Enum):
    """How much a piece of evidence says that something was done."""

    DONE = 3
    DOING = 2
    HINTED = 1


class Setback(StrEnum):
    """Why nothing came of it."""

    FULL = "full"
    FAILED = "failed"
    REFUSED = "refused"
    OPEN = "open"
    HANDED_ON = "handed on"
    LEFT = "left"


@dataclass(frozen=True)
class Sentence:
    """One sentence of one party.

    Attributes:
        order: its place on the call.
        tokens: plain words.
    """

    order: int
    stretch: Stretch = field(repr=False)
    first: int
    last: int
    language: str

    @property
    def party(self) -> PartyRole | None:
        """Who speaks, None on mono."""
        return self.stretch.party

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Plain words."""
        words = self.stretch.words[self.first : self.last + 1]
        return tuple(plain(word.text) for word in words)

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question."""
        return is_question(self.passage(), self.language) or self.stretch.words[
            self.last
        ].text.endswith("?")

    @property
    def is_bad_news(self) -> bool:
        """Whether its words tell that something could not be had or done."""
        return _is_bad_news(self, WORDS[self.language])

    @property
    def is_good(self) -> bool:
        """Whether it holds no bad news and no "not"."""
        words = WORDS[self.language]
        return not _is_bad_news(self, words) and not any(
            _denies(word.text, self.language)
            for word in self.stretch.words[self.first : self.last + 1]
        )

    def passage(self, match: Match | None = None) -> Passage:
        """Give its words, or those of a match."""
        if match is None:
            return Passage(self.stretch, self.first, self.last)
        return Passage(self.stretch, self.first + match.first, self.first + match.last)


@dataclass(frozen=True, slots=True)
class Wish:
    """A place where a kind of business was wished for or spoken of."""

    kind: str
    sentence: Sentence
    where: Passage


@dataclass(frozen=True, slots=True)
class Deed:
    """A place that tells that something was done.

    Attributes:
        kinds: what it may have been; empty for anything.
        strength: how surely it was done.
        is_taken_offer: whether it is an agent's offer that the customer agreed to.
    """

    kinds: frozenset[str]
    strength: Strength
    sentence: Sentence
    where: Passage
    is_taken_offer: bool = False


@dataclass(frozen=True, slots=True)
class Blow:
    """A place that tells that nothing came of it."""

    setback: Setback
    sentence: Sentence
    where: Passage


@dataclass(frozen=True, slots=True)
class Business:
    """Everything of the kind that was heard on one call, in order."""

    wishes: tuple[Wish, ...] = ()
    deeds: tuple[Deed, ...] = ()
    blows: tuple[Blow, ...] = ()
    sentences: tuple[Sentence, ...] = field(default=(), repr=False)


def read_business(hearing: Hearing) -> Business:
    """Read wishes, deeds and setbacks of a call, once for all its transactions."""
    return hearing.once((read_business, None), lambda: _read(hearing))


def _read(hearing: Hearing) -> Business:
    language = known_language(hearing.language)
    sentences = tuple(_sentences(hearing, language))
    return Business(
        wishes=tuple(one for each in sentences for one in _wishes(each)),
        deeds=tuple(one for each in sentences for one in _deeds(each, hearing)),
        blows=tuple(one for each in sentences for one in _blows(each)),
        sentences=sentences,
    )


def _sentences(hearing: Hearing, language: str) -> Iterator[Sentence]:
    order = 0
    for stretch in hearing.stretches:
        first = 0
        while first < len(stretch.words):
            _, last = sentence_of(stretch, first)
            yield Sentence(order, stretch, first, last, language)
            order += 1
            first = last + 1


PRECEDENCE = (
    "marketing_ban", "complaint", "prescription_renewal", "address_change", "refund",
    "rescheduling", "cancellation", "purchase", "payment", "booking",
)  # fmt: skip
"""Whose wish it is when one sentence has the words of several: the most telling."""


_SETS = frozenset({"booking", "rescheduling", "cancellation"})
"""Kinds that are about a moment."""
_NOTICE = listed("""
    call|calls|conversation|line|puhelu*|samtal* .. record*|nauhoi*|tallen*|äänit*|
      spela*|spara*|banda*|inspel*;
    record*|recording|nauhoi*|tallen*|äänit*|spelar|bandar .. call|calls|puhelu*|samtal*
""")
"""That a call is recorded is no deed of its business."""


def _wishes(sentence: Sentence) -> Iterator[Wish]:
    words = WORDS[sentence.language]
    for kind in PRECEDENCE:
        match = find_any(words.WISHES[kind], sentence.tokens)
        if match is not None:
            yield Wish(kind, sentence, sentence.passage(match))
            return


def _deeds(sentence: Sentence, hearing: Hearing) -> Iterator[Deed]:
    words = WORDS[sentence.language]
    if sentence.party is PartyRole.CUSTOMER:
        yield from _takes(sentence, words)
        return
    yield from _offers_taken(sentence, hearing)
    if sentence.asks or find_any((*words.SUPPOSED, *_NOTICE), sentence.tokens):
        return
    deed = _told_deed(sentence, words) or _misheard_deed(sentence)
    if deed is not None:
        yield deed
    elif names_moment(sentence.tokens, sentence.language):
        match = find_any(words.CLOSINGS, sentence.tokens)
        if match is not None and not _is_bad_news(sentence, words):
            yield Deed(
                frozenset({"booking", "rescheduling"}),
                Strength.HINTED, sentence, sentence.passage(match),
            )  # fmt: skip


def _told_deed(sentence: Sentence, words: ModuleType) -> Deed | None:
    for strength in (Strength.DONE, Strength.DOING):
        found = {
            kind: match
            for kind, patterns in words.DEEDS.items()
            if (match := _deed(patterns, sentence, strength)) is not None
        }
        if strength is Strength.DONE:
            found |= {
                kind: match
                for kind, patterns in words.STATES.items()
                if kind not in found
                and (match := _state(patterns, sentence, kind)) is not None
            }
        if _SETS & found.keys() and names_moment(sentence.tokens, sentence.language):
            found = {kind: found[kind] for kind in _SETS & found.keys()}
        if found:
            best = max(found.values(), key=lambda one: len(one.places))
            return Deed(frozenset(found), strength, sentence, sentence.passage(best))
        match = _deed(words.DEEDS_OF_ANY, sentence, strength)
        if match is None and strength is Strength.DONE:
            match = _state(words.STATES_OF_ANY, sentence, "")
        if match is not None:
            return Deed(frozenset(), strength, sentence, sentence.passage(match))
    return None


def _misheard_deed(sentence: Sentence) -> Deed | None:
    """Find words of doing in the letters of a sentence, however they were split."""
    found: list[tuple[float, str, Passage]] = []
    for kind, languages in KINDS.items():
        phrases = languages[sentence.language].done
        for said in find_phrases(sentence.stretch, phrases, least=MISHEARD_FIT):
            where = said.where
            if not sentence.first <= where.first <= sentence.last:
                continue
            begins = said.end - len(fold(said.phrase))
            if begins_word(sentence.stretch, begins):
                found.append((said.fit, kind, where))
    if not found:
        return None
    fit, kind, where = max(found, key=lambda one: one[0])
    match = Match((where.first - sentence.first, where.last - sentence.first))
    if _is_denied(match, sentence) or _is_of_another_day(match, sentence):
        return None
    strength = Strength.DONE if fit >= SURE_FIT else Strength.DOING
    return Deed(frozenset({kind}), strength, sentence, where)


def _deed(
    patterns: Iterable[str], sentence: Sentence, strength: Strength
) -> Match | None:
    """Find words of doing that are neither denied, supposed nor of another day."""
    words = WORDS[sentence.language]
    spelled = _spelled(tuple(patterns), sentence.language, strength)
    match = find_any(spelled, sentence.tokens)
    if match is None or _is_denied(match, sentence):
        return None
    lead = sentence.tokens[max(0, match.last - MODAL_REACH - 2) : match.last]
    if _is_of_another_day(match, sentence):
        return None
    if strength is Strength.DOING and words.LEADS and not find_any(words.LEADS, lead):
        going = any(token.endswith("ing") for token in sentence.tokens[:2])
        return match if going else None
    return match


def _state(patterns: Iterable[str], sentence: Sentence, kind: str) -> Match | None:
    """Find words of an end reached; a ban's own words are a "not"."""
    words = WORDS[sentence.language]
    match = find_any(patterns, sentence.tokens)
    if match is None or find_any(words.MODALS, sentence.tokens[: match.first]):
        return None
    if kind != "marketing_ban" and _is_denied(match, sentence):
        return None
    return None if find_any(words.BEFORE_NOW, sentence.tokens) else match


def _is_of_another_day(match: Match, sentence: Sentence) -> bool:
    """Tell whether it was only thought of, or done before this call."""
    words = WORDS[sentence.language]
    near = sentence.tokens[max(0, match.first - MODAL_REACH) : match.last]
    return bool(
        find_any(words.MODALS, near) or find_any(words.BEFORE_NOW, sentence.tokens)
    )


@lru_cache(maxsize=2048)
def _spelled(
    patterns: tuple[str, ...], language: str, strength: Strength
) -> tuple[str, ...]:
    verbs = VERBS[language]
    forms = verbs.DONE_FORMS if strength is Strength.DONE else verbs.DOING_FORMS
    return tuple(pattern.format_map(forms) for pattern in patterns)


def _takes(sentence: Sentence, words: ModuleType) -> Iterator[Deed]:
    """Find the customer's own word that takes what was offered."""
    if sentence.asks or find_any((*words.SUPPOSED, *words.LEFT), sentence.tokens):
        return
    for kind, patterns in words.TAKES.items():
        match = find_any(patterns, sentence.tokens)
        if match is not None and not _is_denied(match, sentence):
            yield Deed(
                frozenset({kind}), Strength.HINTED, sentence, sentence.passage(match)
            )


def _offers_taken(sentence: Sentence, hearing: Hearing) -> Iterator[Deed]:
    """Find a moment that the agent offered and the customer agreed to."""
    words = WORDS[sentence.language]
    is_cancelling = find_any(words.WISHES["cancellation"], sentence.tokens) is not None
    if not _is_offer(sentence, words) and not (sentence.asks and is_cancelling):
        return
    where = sentence.passage()
    if not sentence.is_good:
        return
    if standing_of(where, hearing) is Standing.AGREED:
        kinds = {"cancellation"} if is_cancelling else {
            "booking", "rescheduling", "cancellation",
        }  # fmt: skip
        yield Deed(
            frozenset(kinds), Strength.HINTED, sentence, where, is_taken_offer=True
        )


def _is_offer(sentence: Sentence, words: ModuleType) -> bool:
    """Tell whether a moment is held out, in the sentence or a question after it."""
    if not sentence.asks and not find_any(words.OFFERS, sentence.tokens):
        last = len(sentence.stretch.words) - 1
        if sentence.last == last or not sentence.stretch.words[last].text.endswith("?"):
            return False
    return hints_at_moment(sentence.tokens, sentence.language)


_BLOWS: tuple[tuple[Setback, str, bool], ...] = (
    (Setback.FULL, "FULL", False),
    (Setback.FAILED, "FAILED", False),
    (Setback.REFUSED, "REFUSED", False),
    (Setback.OPEN, "OPEN", False),
    (Setback.HANDED_ON, "HANDED_ON", False),
    (Setback.LEFT, "LEFT", True),
)
"""Which words tell it, and whether they are the customer's."""


def _blows(sentence: Sentence) -> Iterator[Blow]:
    words = WORDS[sentence.language]
    if find_any(words.BUSY_WITH, sentence.tokens):
        return
    for setback, name, is_customers in _BLOWS:
        if sentence.party is not None and is_customers != (
            sentence.party is PartyRole.CUSTOMER
        ):
            continue
        if is_customers and sentence.asks:
            continue
        match = find_any(getattr(words, name), sentence.tokens)
        if match is not None:
            yield Blow(setback, sentence, sentence.passage(match))


def _is_bad_news(sentence: Sentence, words: ModuleType) -> bool:
    return any(
        find_any(getattr(words, name), sentence.tokens)
        for name in ("REGRETS", "FULL", "FAILED", "REFUSED", "HANDED_ON", "OPEN")
    )


def _is_denied(match: Match, sentence: Sentence) -> bool:
    """Tell whether a "not" stands inside or around words of doing."""
    where = sentence.passage(match)
    if is_negated(where, sentence.language):
        return True
    stretch = sentence.stretch
    inside = stretch.words[where.first : where.last + 1]
    behind: Sequence[str] = ()
    if not stretch.breaks[where.last]:
        last = min(where.last + DENIAL_REACH, sentence.last)
        behind = [word.text for word in stretch.words[where.last + 1 : last + 1]]
    texts = [word.text for word in inside]
    return any(_denies(text, sentence.language) for text in (*texts, *behind))


@lru_cache(maxsize=4096)
def _denies(text: str, language: str) -> bool:
    return says(text, NEGATION[language])
