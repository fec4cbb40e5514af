"""What a sentence tells as done: by words, grammar, letters, or an answer to it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from types import ModuleType

from analytics import verbs_en, verbs_fi, verbs_sv
from analytics.closing_words import CLOSES
from analytics.deed_shapes import told_as_done
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch
from analytics.kind_words import KINDS
from analytics.last_words import (
    BORN,
    CALLED_ON,
    DIGITS,
    DURATION,
    HOLDS,
    MONEY,
    NO_MORE,
    RETURNED,
    TAKEN_DOWN,
    TRY,
    UNABLE,
    VISITS,
)
from analytics.moment_words import hints_at_moment, names_clock, names_moment
from analytics.phrases import begins_word, find_phrases
from analytics.sentences import WISHED, WORDS, Deed, Sentence, Strength, denies, waits
from analytics.standing import Standing, is_negated, standing_of
from analytics.word_patterns import Match, find_any, find_pattern, listed
from custody.records.calls import PartyRole

VERBS: dict[str, ModuleType] = {"fi": verbs_fi, "sv": verbs_sv, "en": verbs_en}
MODAL_REACH = 3
"""Words before a verb in which "would" or "can" speaks of it."""
DENIAL_REACH = 2
LEAST_ANSWER = 2
"""Words of an answer that closes a matter: "okay" alone closes none."""
LEAST_DIGITS = 3
"""Digits said one by one from which an agent tells a number, and ends nothing."""
_ALREADY = frozenset({"already", "redan", "jo"})
SURE_FIT = 0.95
MISHEARD_FIT = 0.85
"""Share of a phrase's letters that must be heard where its words were not."""
SURE_OF_WORDS = 0.88
"""The recogniser's mean probability from which its words are taken as they stand. Of
words that whisper-base gave .9 and more on made calls, nine of ten were right."""


_SETS = frozenset({"booking", "rescheduling", "cancellation"})
"""Kinds that are about a moment."""
_TELLS_MORE = (("refund", "payment"), ("marketing_ban", "complaint"))
"""Of two kinds in one sentence, the one whose words are more telling, and the other."""
_NOTICE = listed("""
    call|calls|conversation|line|puhelu*|samtal* .. record*|nauhoi*|tallen*|äänit*|
      spela*|spara*|banda*|inspel*;
    record*|recording|nauhoi*|tallen*|äänit*|spelar|bandar .. call|calls|puhelu*|
      samtal*;
    be|being|we're|are recorded|recording|taped;
    me|puhelu*|tämä|tää|kaikki .. nauhoitetaan|äänitetään|tallentuu;
    nauhoitetaan|äänitetään|tallennetaan|taltioidaan .. tämä|tää|kaikki|keskustelu*;
    det|allt .. lagras|bandas|spelas;
    bandar|spelar|sparar .. det|detta|allt
""")
"""That a call is recorded is no deed of its business."""


def read_deeds(sentence: Sentence, hearing: Hearing) -> Iterator[Deed]:
    """Find what one sentence tells as done by its words, or as taken up."""
    words = WORDS[sentence.language]
    if sentence.party is PartyRole.CUSTOMER:
        yield from _takes(sentence, words)
        return
    yield from _offers_taken(sentence, hearing)
    if sentence.asks:
        yield from _done_before_question(sentence, words)
        return
    if find_any((*words.SUPPOSED, *_NOTICE), sentence.tokens):
        return
    deed = _best_told(sentence, words)
    if deed is not None and deed.kinds == {"cancellation"} and _is_returned(sentence):
        return  # "there's been a cancellation": somebody else's
    if deed is not None:
        yield deed
    if deed is None or deed.strength is not Strength.DONE:
        yield from _closed(sentence)
    if (deed is None or not deed.kinds) and _says_once_more(sentence, words):
        yield Deed(
            frozenset({"booking", "rescheduling"}),
            Strength.HINTED, sentence, sentence.passage(),
        )  # fmt: skip


def _closed(sentence: Sentence) -> Iterator[Deed]:
    """Find words that close a matter, if they speak of it."""
    found = {
        kind: match
        for kind, patterns in CLOSES[sentence.language].items()
        if (match := _state(patterns, sentence, kind)) is not None
    }
    if found:
        match = max(found.values(), key=lambda one: len(one.places))
        where = sentence.passage(match)
        yield Deed(frozenset(found), Strength.DONE, sentence, where, is_loose=True)


def _best_told(sentence: Sentence, words: ModuleType) -> Deed | None:
    """Find a deed by words, else by an end with a "not", else by letters."""
    deed, ended = _told_deed(sentence, words), _ended(sentence)
    if ended is not None and (
        deed is None or deed.kinds <= ended.kinds | {"marketing_ban"}
    ):
        return ended
    if deed is None and (sentence.is_good or is_doubtful(sentence.stretch)):
        return _misheard_deed(sentence)
    return deed


def _done_before_question(sentence: Sentence, words: ModuleType) -> Iterator[Deed]:
    """Find what is done before a question: "there, cancelled, need a new one?"."""
    head = sentence.before_question
    if head.asks or not head.is_good or find_any(MONEY[head.language], head.tokens):
        return
    deed = _told_deed(head, words)
    is_others = deed is not None and _is_returned(sentence)
    if deed is not None and deed.strength is Strength.DONE and not is_others:
        yield deed


def _is_returned(sentence: Sentence) -> bool:
    return find_any(RETURNED[sentence.language], sentence.tokens) is not None


def _says_once_more(sentence: Sentence, words: ModuleType) -> bool:
    """Tell whether a moment is said as one says what is settled, or is mended."""
    tokens, language = sentence.tokens, sentence.language
    if sentence.is_mended:
        return True
    if not names_moment(tokens, language) or not sentence.is_good:
        return False
    not_one = (*TRY[language], *BORN[language], *DURATION[language], *MONEY[language])
    if find_any(not_one, tokens):
        return False
    is_offer = find_any(words.OFFERS, tokens) is not None
    return not is_offer or find_any(words.CLOSINGS, tokens) is not None


def read_shaped(sentence: Sentence) -> Iterator[Deed]:
    """Find what an agent tells as done by its grammar, whatever the verb."""
    words = WORDS[sentence.language]
    if sentence.party is PartyRole.CUSTOMER or sentence.asks or not sentence.is_good:
        return
    if find_any((*words.SUPPOSED, *words.BEFORE_NOW, *_NOTICE), sentence.tokens):
        return
    match = told_as_done(sentence.tokens, sentence.language)
    if match is not None and not find_any(words.MODALS, sentence.tokens[: match.last]):
        yield Deed(frozenset(), Strength.SHAPED, sentence, sentence.passage(match))
    elif _is_plain(sentence, words):
        yield Deed(frozenset(), Strength.ANSWERED, sentence, sentence.passage())


def _is_plain(sentence: Sentence, words: ModuleType) -> bool:
    """Tell whether an agent states something and holds nothing out, asks nothing."""
    tokens, language = sentence.tokens, sentence.language
    if len(tokens) < LEAST_ANSWER or waits(sentence) or is_doubtful(sentence.stretch):
        return False  # what was bad news may have been heard as anything
    if sum(token in DIGITS[language] for token in tokens) >= LEAST_DIGITS:
        return False
    beside = (words.MODALS, words.OFFERS, MONEY[language], HOLDS[language])
    return not any(find_any(patterns, tokens) for patterns in beside)


def _ended(sentence: Sentence) -> Deed | None:
    """Find that what was there is there no more: "ei ole enää mitään auki"."""
    found = {
        kind: match
        for kind, patterns in NO_MORE[sentence.language].items()
        if (match := find_any(patterns, sentence.tokens)) is not None
    }
    if not found:
        return None
    if "rescheduling" in found:
        found = {"rescheduling": found["rescheduling"]}
    match = max(found.values(), key=lambda one: len(one.places))
    return Deed(
        frozenset(found), Strength.DOING, sentence, sentence.passage(match), is_end=True
    )


def is_doubtful(stretch: Stretch) -> bool:
    """Tell whether the recogniser was unsure of what it heard here."""
    words = stretch.words
    return sum(word.probability for word in words) / len(words) < SURE_OF_WORDS


def _told_deed(sentence: Sentence, words: ModuleType) -> Deed | None:
    for strength in (Strength.DONE, Strength.DOING):
        told = {
            kind: match
            for kind, patterns in words.DEEDS.items()
            if (match := _deed(patterns, sentence, strength)) is not None
        }
        noted = find_any(TAKEN_DOWN[sentence.language], sentence.tokens)
        if noted is not None:
            told.pop("cancellation", None)
        if "rescheduling" in told and _moves_a_caller(sentence):
            del told["rescheduling"]
        found = told if strength is Strength.DOING else told | _states(sentence, words)
        found = found | told  # a deed's own words are better than those of its end
        of_any = noted or _deed(words.DEEDS_OF_ANY, sentence, strength)
        if of_any is None and strength is Strength.DONE:
            of_any = _state(words.STATES_OF_ANY, sentence, "")
        vague = told.get("booking")
        if vague is not None and not _is_of_a_visit(sentence, vague):
            del found["booking"]
            of_any = vague
        is_booked = vague is not None and _is_booked(sentence, vague)
        found = _most_telling(found, sentence, is_booked=is_booked)
        best = max(found.values(), key=lambda one: len(one.places), default=of_any)
        if best is not None:
            return Deed(frozenset(found), strength, sentence, sentence.passage(best))
    return None


def _moves_a_caller(sentence: Sentence) -> bool:
    """Tell "I'm swapping you over to a colleague" from "I've moved you to Monday"."""
    tokens, language = sentence.tokens, sentence.language
    if hints_at_moment(tokens, language) or names_clock(tokens, language):
        return False
    return find_any(CALLED_ON[language], tokens) is not None


def _states(sentence: Sentence, words: ModuleType) -> dict[str, Match]:
    return {
        kind: match
        for kind, patterns in words.STATES.items()
        if (match := _state(patterns, sentence, kind)) is not None
    }


def _most_telling(
    found: dict[str, Match], sentence: Sentence, *, is_booked: bool
) -> dict[str, Match]:
    """Leave the kinds that the sentence tells best, where it has words of several."""
    kinds = set(found)
    if names_moment(sentence.tokens, sentence.language):
        if "rescheduling" in kinds and not is_booked:
            kinds = {"rescheduling"}
        kinds = kinds & _SETS or kinds
    kinds -= {other for kind, other in _TELLS_MORE if kind in kinds}
    return {kind: found[kind] for kind in found if kind in kinds}


def _is_of_a_visit(sentence: Sentence, match: Match) -> bool:
    """Tell whether a deed is of an appointment: "I put it in for you" is not."""
    if names_moment(sentence.tokens, sentence.language):
        return True
    if find_any(VISITS[sentence.language], sentence.tokens):
        return True
    return _is_booked(sentence, match)


def _is_booked(sentence: Sentence, match: Match) -> bool:
    """Tell whether a deed's own verb is one of booking."""
    verbs = VERBS[sentence.language]
    forms = (verbs.DONE_FORMS["book"], verbs.DOING_FORMS["book"])
    return find_any(forms, [sentence.tokens[at] for at in match.places]) is not None


def _misheard_deed(sentence: Sentence) -> Deed | None:
    """Find words of doing in the letters of a sentence, however they were split."""
    found: list[tuple[float, str, Passage]] = []
    for kind, languages in KINDS.items():
        phrases = languages[sentence.language].done
        for said in find_phrases(sentence.stretch, phrases, least=MISHEARD_FIT):
            where = said.where
            if not sentence.first <= where.first <= where.last <= sentence.last:
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
    return Deed(frozenset({kind}), strength, sentence, where, is_lettered=True)


def _deed(
    patterns: Iterable[str], sentence: Sentence, strength: Strength
) -> Match | None:
    """Find words of doing that are neither denied, supposed nor of another day."""
    words = WORDS[sentence.language]
    for pattern in _spelled(tuple(patterns), sentence.language, strength):
        match = find_pattern(pattern, sentence.tokens)
        if match is None or _is_denied(match, sentence):
            continue
        if _is_of_another_day(match, sentence):
            continue
        lead = sentence.tokens[max(0, match.last - MODAL_REACH - 2) : match.last]
        is_led = not words.LEADS or find_any(words.LEADS, lead) is not None
        going = any(token.endswith("ing") for token in sentence.tokens[:2])
        if strength is Strength.DONE or is_led or going:
            return match
    return None


def _state(patterns: Iterable[str], sentence: Sentence, kind: str) -> Match | None:
    """Find words of an end reached; a ban's own words are a "not"."""
    words = WORDS[sentence.language]
    if find_any(words.BEFORE_NOW, _since_now(sentence, kind)):
        return None
    if kind != "complaint" and find_any(words.REGRETS, sentence.tokens):
        return None
    if find_any(UNABLE[sentence.language], sentence.tokens):
        return None
    for pattern in patterns:
        match = find_pattern(pattern, sentence.tokens)
        if match is None or find_any(words.MODALS, sentence.tokens[: match.first]):
            continue
        if kind == "marketing_ban" or not _is_denied(match, sentence):
            return match
    return None


def _since_now(sentence: Sentence, kind: str) -> tuple[str, ...]:
    """Leave "already" out where it tells of a doctor who has signed by now."""
    if kind != "prescription_renewal":
        return sentence.tokens
    return tuple(one for one in sentence.tokens if one not in _ALREADY)


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
    for kind, patterns in WISHED[sentence.language].TAKES.items():
        match = find_any(patterns, sentence.tokens)
        if match is not None and not _is_denied(match, sentence):
            yield Deed(
                frozenset({kind}), Strength.HINTED, sentence, sentence.passage(match)
            )


def _offers_taken(sentence: Sentence, hearing: Hearing) -> Iterator[Deed]:
    """Find a moment that the agent offered and the customer agreed to."""
    words = WORDS[sentence.language]
    is_cancelling = find_any(
        WISHED[sentence.language].WISHES["cancellation"], sentence.tokens
    ) is not None and not _is_returned(sentence)
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
    if find_any(BORN[sentence.language], sentence.tokens):
        return False
    return hints_at_moment(sentence.tokens, sentence.language)


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
    return any(denies(text, sentence.language) for text in (*texts, *behind))
