"""How agents answer: `Linjalla Liisa`, `you're through to Sophie`, `X tässä`.

Agents say who they are in their first sentence, in few ways, so that the place of a
word tells more than its letters: after `this is`, before `puhelimessa`, between the
house's name and the greeting. A word that is hidden by its place alone is not looked
for in the rest of the call.
"""

import math
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rapidfuzz.distance import OSA

from custody.catalogue.lemmas import is_everyday
from custody.records.calls import PartyRole
from transcribe.redaction.common_names import FAMILY, GIVEN
from transcribe.redaction.question_families import asks
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Heard, Speech, folded, is_known, plain

WITHIN = 9.0
"""Seconds after an agent's first word in which the name is given."""

MOST_WORDS = 16
"""Words among which it is looked for."""

FEWEST_TO_ANSWER = 4
"""Words of a caller after which an agent greets no more."""

LONGEST_CLAUSE = 2
"""Words between two commas that are a name: given and family name."""

SHORTEST_FUZZY = 4
"""Letters of a given name of which one may be misheard, in no dictionary's word."""

LONGEST_MERGED = 6
"""Letters from which a known word between commas is a role: `hoitaja`, `palvelu`."""

SHORTEST_PLACE = 9
"""Letters from which a word of the dictionary is no name misheard."""


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    phrases = (tuple(bare(word) for word in one.split()) for one in text.split("|"))
    return tuple(sorted(phrases, key=len, reverse=True))


def bare(text: str) -> str:
    """Fold a word without halving its doubled letters: *Olli* is not *oli*."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in letters if one.isalpha())


_BEFORE = _phrases(
    "nimeni on|nimi on|nimi oli|minä olen|mä olen|mä oon|minä oon|oon|olen|puhut nyt|"
    "puhutte nyt|linjalla|hoitaja|hoitajana|asiakaspalvelija|sihteeri|täällä puhuu|"
    "tässä puhuu|puhelimessa on|teitä palvelee|sinua palvelee|"
    "jag heter|mitt namn är|namn är|talar med|pratar med|det här är|här är|"
    "sköterskan|sjukskötaren|"
    "this is|my name is|my name's|name's|name is|i'm|i am|through to|speaking with|"
    "speaking to|talking to|talking with|it's|it is"
)
"""What nothing but a name follows in an agent's first sentence."""

_AFTER = _phrases(
    "puhelimessa|tässä|täällä|luona|kanssa|palveluksessa|palveluksessanne|vastaa|"
    "här|heter jag|svarar|speaking|here|at the|from the|from"
)
_NEVER = folded(
    "hyvää huomenta päivää iltaa iltapäivää tervetuloa asiakaspalvelu ajanvaraus "
    "palvelu vastaanotto terveysasema lääkäriasema klinikka hammas good morning "
    "afternoon evening clinic doctors family the a an how can god goddag välkommen "
    "tidsbokning kliniken kuinka miten voin auttaa calling sorry here tack hej "
    "puhelimessa tässä täällä this is det här är on är med nyt just thanks "
    "puhelu puhelun puhelut nauhoitetaan tallennetaan äänitetään call recorded "
    "samtal samtalet spelas"
)
_NOT_NAMES = frozenset(_NEVER)
_LONG = tuple(word for word in _NEVER if len(word) > 5)  # noqa: PLR2004 # letters


def find_agent_openings(speech: Speech) -> Iterator[tuple[Heard, ...]]:
    """Find the names that agents answer with, each once by each of its signs."""
    for stream in speech.streams:
        if not stream or stream[0].party is not PartyRole.AGENT:
            continue
        end = min(stream[0].start + WITHIN, _answered_at(speech, stream))
        early = tuple(word for word in stream[:MOST_WORDS] if word.start < end)
        found = [*_announced(early), *_closed(early), *_listed(early, speech.language)]
        yield from found or _between(early, speech.language)


def _answered_at(speech: Speech, stream: tuple[Heard, ...]) -> float:
    """Give when the other party has said why they call; what comes then is no greeting.

    A word or two (`haloo?`) are no answer to one.
    """
    for utterance in speech.utterances:
        is_other = (utterance.channel, utterance.party) != (
            stream[0].channel,
            stream[0].party,
        )
        is_answer = is_other and len(utterance.words) >= FEWEST_TO_ANSWER
        if is_answer and utterance.start > stream[0].start:
            return utterance.end
    return math.inf


def agent_names(names: Iterable[str]) -> tuple[str, ...]:
    """Give what of an agent's names at the switch and of accounts is one.

    `liisa.virtanen` is two; `agent12` and `ajanvaraus` are none, for these words are
    said for other reasons.
    """
    told: list[str] = []
    for name in names:
        parts = "".join(one if one.isalpha() else " " for one in name).split()
        known = [part for part in parts if _is_name(part)]
        if known:
            told.append(" ".join(part.capitalize() for part in parts if len(part) > 2))  # noqa: PLR2004 # initials
    return tuple(dict.fromkeys(told))


def _is_name(part: str) -> bool:
    letters = bare(part)
    if any(letters in pool for pool in (*_all(GIVEN), *_all(FAMILY))):
        return True
    return len(letters) > 2 and not is_known(part.lower(), "")  # noqa: PLR2004 # initials


def _announced(early: Sequence[Heard]) -> Iterator[tuple[Heard, ...]]:
    """Give what follows words that announce a name: one word, or two of a name."""
    for index in range(len(early)):
        for phrase in _BEFORE:
            here = early[index : index + len(phrase)]
            if tuple(bare(word.text) for word in here) != phrase:
                continue
            if here[-1].ends_sentence:
                break
            name = _name_from(early[index + len(phrase) :])
            if name:
                yield name
            break


def _name_from(words: Sequence[Heard]) -> tuple[Heard, ...]:
    if not words or not _may_be(words[0]):
        return ()
    if len(words[0].plain) >= SHORTEST_PLACE and is_known(words[0].text, ""):
        return ()  # `olen ajanvarauksesta`
    name = [words[0]]
    goes_on = not _closes(words[0]) and len(words) > 1 and _may_be(words[1])
    if goes_on and _is_second(words[0], words[1]):
        name.append(words[1])
    return tuple(name)


def _is_second(first: Heard, word: Heard) -> bool:
    """Tell whether a word after a name is a family name, and no greeting misheard."""
    if any(bare(word.text) in pool for pool in _all(FAMILY)):
        return True
    if any(bare(first.text) in pool for pool in _all(GIVEN)):
        return not word.text[:1].isupper() and not is_known(word.text, "")
    return word.text[:1].isupper() or not is_known(word.text, "")


def _closed(early: Sequence[Heard]) -> Iterator[tuple[Heard, ...]]:
    """Give what stands before `puhelimessa`, from the clause's beginning."""
    for index in range(1, len(early)):
        if not any(_is_said(phrase, early[index:]) for phrase in _AFTER):
            continue
        first = index
        while first and index - first < LONGEST_CLAUSE:
            word = early[first - 1]
            if not _may_be(word) or (first < index and _closes(word)):
                break
            if len(word.plain) >= SHORTEST_PLACE and is_known(word.text, ""):
                break  # `odottelin puhelimessa`
            first -= 1
        is_clause = first == 0 or _closes(early[first - 1])
        name = tuple(early[first:index])
        if name and (is_clause or any(one.text[:1].isupper() for one in name)):
            yield name


def _is_said(phrase: tuple[str, ...], words: Sequence[Heard]) -> bool:
    """Tell whether words begin with a phrase: a long one by its sound (`puhelimmessa`).

    Short ones are too like others when their doubled letters are halved.
    """
    here = words[: len(phrase)]
    if len(here) == 1 and len(phrase[0]) >= SHORTEST_PLACE:
        return here[0].plain == plain(phrase[0])
    return tuple(bare(one.text) for one in here) == phrase


def _listed(early: Sequence[Heard], language: str) -> Iterator[tuple[Heard, ...]]:
    """Give words that are a given or a family name, or nearly a given one."""
    for index, word in enumerate(early):
        if not _may_be(word) or not _is_listed(word, language):
            continue
        behind = early[index + 1 : index + 2]
        is_family = bool(behind) and not _closes(word) and _may_be(behind[0])
        if is_family and _is_listed(behind[0], language):
            yield (word, behind[0])
        else:
            yield (word,)


def _is_listed(word: Heard, language: str) -> bool:
    letters = bare(word.text)
    given, family = name_pools(language)
    if any(letters in {name, f"{name}n"} for name in given if name[0] == letters[:1]):
        is_capital = word.text[:1].isupper()
        return is_capital or language == "fi" or not is_everyday(letters, language)
    if letters in family and word.text[:1].isupper():
        return True
    if len(letters) < SHORTEST_FUZZY or is_known(word.text, language):
        return False
    return any(
        OSA.distance(letters, name, score_cutoff=1) <= 1
        for name in given
        if len(name) >= SHORTEST_FUZZY
    )


def _between(early: Sequence[Heard], language: str) -> Iterator[tuple[Heard, ...]]:
    """Give the clause after the house's name: `Terveysasema, kirvi, hyvää päivää`.

    Only where nothing else told of a name; a role before it is passed over.
    """
    clauses: list[tuple[Heard, ...]] = []
    clause: list[Heard] = []
    for word in early:
        clause.append(word)
        if _closes(word):
            clauses.append(tuple(clause))
            clause = []
    if len(clauses) < 2:  # noqa: PLR2004 # the house and the name
        return
    for one in clauses[1:3]:
        if len(one) > LONGEST_CLAUSE or not all(map(_may_be, one)) or _asks(one):
            return
        yield one
        is_role = len(one[0].plain) >= LONGEST_MERGED and is_known(
            one[0].text, language
        )
        if not is_role:
            return


def _asks(clause: tuple[Heard, ...]) -> bool:
    """Tell whether a clause begins to ask: `Saisinko nimenne?`, `Tarvitsen hetun,`."""
    return clause[-1].text.endswith("?") or asks(tuple(one.plain for one in clause))


def _may_be(word: Heard) -> bool:
    """Tell whether a word can be a name by its letters; numbers misheard can."""
    heard = word.plain
    if len(heard) < 2 or not heard.isalpha() or heard in _NOT_NAMES:  # noqa: PLR2004 # letters
        return False
    if is_small_talk(word):
        return False
    return not any(OSA.distance(heard, one, score_cutoff=1) <= 1 for one in _LONG)


def _closes(word: Heard) -> bool:
    return word.text.endswith((",", ".", "!", "?", ";"))


def _all(lists: dict[str, str]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(names.split()) for names in lists.values())


@cache
def name_pools(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give given and family names of a language, of all where it is another."""
    languages = (language,) if language in GIVEN else tuple(GIVEN)
    given = frozenset(one for key in languages for one in GIVEN[key].split())
    family = frozenset(one for key in languages for one in FAMILY[key].split())
    return given, family
