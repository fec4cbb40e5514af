"""Where an answer begins and ends within what was said, word by word.

Small talk and words that lead to it (`Joo, se on`) stay to be read, and so does a
sentence of its own behind it.
"""

from transcribe.redaction.openings import RUN_TOGETHER
from transcribe.redaction.sights import Sight
from transcribe.redaction.small_talk import is_thanks
from transcribe.redaction.speech import Heard, plain
from transcribe.redaction.units import is_unit

ORDINARY_WORDS = 5
"""Known words in a row, without a digit, that are clearly something else."""

WORDS_BETWEEN = 4
"""Most words between two parts of one answer: a garbled digit, `ja sitten vielä`."""

LONGEST_TAIL = 2
"""Words after a repeat's last digit that may be one more digit torn."""

LONGEST_NAME = 3
"""Words of an answer that are a name: what follows is why somebody calls."""

LONGEST_LEAD = 6
"""Words within which `se on` leads to an answer."""

SURELY_SMALL = 0.5
"""Probability from which on small talk before an e-mail address is none of it."""

FEWEST_OF_ADDRESS = 3
"""Words of an e-mail address that is said back."""

_LEADS = frozenset(
    tuple(plain(word) for word in phrase.split())
    for phrase in (
        *("se on", "numeroni on", "numero on", "osoitteeni on", "tunnus on"),
        *("it is", "that is", "number is", "code is", "address is", "email is"),
        *("det är", "nummer är", "adress är", "det blir", "jo skriv", "ja skriv"),
        *("se menee", "on muuten", "pistä siihen", "laita siihen", "se olisi"),
        *("kun katson", "tota noin", "that'd be", "would be", "put down", "so it's"),
        *("erm it's", "hang on", "ett ögonblick", "yes it's", "well it's"),
    )
)


def name_length(looks: list[Sight]) -> int:
    """Give how many words of an answer are a name: up to a full stop, three at most.

    A word of ten letters that no dictionary has is given and family name run together.
    """
    for index, look in enumerate(looks[:LONGEST_NAME]):
        is_whole = len(look.word.plain) >= RUN_TOGETHER and not look.is_known
        if look.word.ends_sentence or is_whole:
            return index + 1
    return LONGEST_NAME


def length_of_announcement(looks: list[Sight]) -> int:
    """Give how many words tell that a number is said again: `Toistan vielä …`."""
    length = 1
    while length < len(looks) and looks[length].is_small_talk:
        length += 1
    return length


def lead_of(looks: list[Sight]) -> list[Sight]:
    """Give the words that lead to an answer: `Tätkinen, se on`, `Yeah, it is`.

    Nothing in them may sound like a number; alone they are no answer.
    """
    for index in range(1, min(LONGEST_LEAD, len(looks) - 1)):
        if any(look.is_number for look in looks[: index + 1]):
            break
        pair = (looks[index - 1].word.plain, looks[index].word.plain)
        if pair in _LEADS:
            return looks[: index + 1]
    return []


def num_digits_of(word: Heard) -> int:
    """Count the digits of a word that is a number: `1075` has four, `four` one."""
    return max(1, sum(letter.isdigit() for letter in word.plain))


def last_together(signs: list[int]) -> int:
    """Give the last sign of the first cluster; words between end it.

    `… three one, and the service was on April twenty` is one answer and something else.
    """
    last = signs[0]
    for index in signs[1:]:
        if index - last > WORDS_BETWEEN:
            break
        last = index
    return last


def trimmed(looks: list[Sight]) -> list[Sight]:
    """Leave small talk at both edges to be read, unless digits follow or precede."""
    first, last = 0, len(looks)
    while first < last and looks[first].is_small_talk:
        if looks[first].is_number_by_place and _is_number_at(looks, first + 1):
            break
        first += 1
    while last > first and looks[last - 1].is_small_talk:
        if looks[last - 1].is_number_by_place and _is_number_at(looks, last - 2):
            break
        last -= 1
    return looks[first:last]


def trimmed_address(looks: list[Sight]) -> list[Sight]:
    """Leave small talk at the edges of an e-mail address, as far as it is clear.

    Its names come out as small words (`so`, `a`): those hardly believed belong to it.
    """
    rest = looks[len(lead_of(looks)) :]
    kept = trimmed(rest)
    if not kept:
        return []
    first = rest.index(kept[0])
    while first and rest[first - 1].word.probability < SURELY_SMALL:
        first -= 1
    return rest[first : rest.index(kept[-1]) + 1]


def may_be_address(looks: list[Sight]) -> bool:
    """Tell whether doubtful words after an e-mail address are it said back.

    No sign need be heard in it: `dash` and `at` come out as any words.
    """
    doubt = sum(look.word.probability for look in looks) / len(looks)
    is_thanked = any(is_thanks(look.word) for look in looks)
    return len(looks) >= FEWEST_OF_ADDRESS and doubt < SURELY_SMALL and not is_thanked


def _is_number_at(looks: list[Sight], index: int) -> bool:
    return 0 <= index < len(looks) and looks[index].is_number


def end_of_answer(looks: list[Sight], last: int) -> int:
    """Give where the answer ends: after its last digit, when ordinary words follow.

    What follows the last digit is hidden with it (a check letter, a garbled tail)
    unless it is a sentence of its own.
    """
    tail = looks[last + 1 :]
    if len(tail) >= ORDINARY_WORDS - 1 and share_known(tail) > 0.7:  # noqa: PLR2004 # a garbled sentence has fewer
        return last + 1
    if looks[last].word.ends_sentence and tail and share_known(tail) > 0.5:  # noqa: PLR2004 # a new sentence, mostly words
        return last + 1
    return len(looks)


def is_sentence(looks: list[Sight]) -> bool:
    """Tell whether words are a sentence of their own, after an answer in digits."""
    return len(looks) >= ORDINARY_WORDS - 2 and share_known(looks) >= 0.5  # noqa: PLR2004 # half of it understood


def share_known(looks: list[Sight]) -> float:
    """Give the share of words that are known or numbers; there must be one."""
    return sum(look.is_known or look.is_number for look in looks) / len(looks)


def has_unit(looks: list[Sight]) -> bool:
    """Tell whether an amount, a date or a clock time is said."""
    return any(is_unit(look.word) for look in looks)


def garbled_tail(looks: list[Sight], last: Heard) -> list[Heard]:
    """Give one or two words after the last digit of a repeat: `ne oli` is *neljä*."""
    tail = [look for look in looks if look.word.start > last.start]
    is_garbled = 0 < len(tail) <= LONGEST_TAIL
    if not is_garbled or all(look.is_small_talk for look in tail):
        return []
    return [look.word for look in tail]


def stretch_of(words: tuple[Heard, ...], chosen: list[Heard]) -> tuple[Heard, ...]:
    """Give the words from the first chosen to the last."""
    places = {word.place for word in chosen}
    indices = [i for i, word in enumerate(words) if word.place in places]
    return words[indices[0] : indices[-1] + 1]
