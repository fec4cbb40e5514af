"""Being asked again: `sanoisitteko uudestaan?` asks for what was asked before.

So does being asked to spell it.

The noun is not said a second time, so that the question's kind is the last one's.
"""

from itertools import pairwise

from rapidfuzz import fuzz

from transcribe.redaction.numbers import MAYBE, SURE, read_number
from transcribe.redaction.prompts import Prompt, Strength, find_prompts
from transcribe.redaction.speech import Heard, Speech, Utterance, plain

LONGEST_BEFORE = 60.0
"""Seconds after a question in which it can be asked again."""

_AGAIN = tuple(
    plain(phrase)
    for phrase in (
        "uudestaan",
        "uudelleen",
        "toistaa",
        "toistaisitteko",
        "toistatteko",
        "sanoisitteko vielä",
        "en kuullut",
        "en saanut selvää",
        "upprepa",
        "säga det igen",
        "en gång till",
        "hörde inte",
        "repeat",
        "say that again",
        "say it again",
        "did not catch",
        "didn't catch",
        "one more time",
        "spell that",
        "spell it",
        "do you spell",
        "kirjain kirjaimelta",
        "tavaisitteko",
        "tavaatteko",
        "bokstavera",
        "hur stavas",
    )
)
_TEEN = plain("toista")

FEWEST_NUMBERS = 2
"""Number words in what is no question any more."""

_ALIKE = 84.0
_LONGEST = 10
"""Words of the longest such question; longer ones have a noun of their own."""


def asks_again(utterance: Utterance) -> bool:
    """Tell whether an utterance asks to hear the last answer once more."""
    if len(utterance.words) > _LONGEST:
        return False
    letters = "".join(
        word.plain
        for before, word in pairwise((None, *utterance.words))
        if word is not None and not _is_teen(before, word)
    )
    return any(
        len(letters) >= len(phrase) - 1
        and fuzz.partial_ratio(phrase, letters) >= _ALIKE
        for phrase in _AGAIN
    )


def _is_teen(before: Heard | None, word: Heard) -> bool:
    """Tell whether a word is Finnish for eleven to nineteen, or torn off one.

    `Kello yksitoista` holds *toista* and asks for nothing.
    """
    if not word.plain.endswith(_TEEN):
        return False
    heard = word.plain.removesuffix(_TEEN) or (before.plain if before else "")
    return read_number(heard, "fi").share >= MAYBE


def prompts_of(speech: Speech) -> tuple[tuple[Prompt, ...], ...]:
    """Find what each utterance asks for, being asked again included.

    Returns:
        As many as there are utterances, most of them empty.
    """
    prompts: list[tuple[Prompt, ...]] = []
    last: Prompt | None = None
    asked_at = 0.0
    for utterance in speech.utterances:
        found = find_prompts(utterance)
        if not found and last is not None and asks_again(utterance):
            is_soon = utterance.start - asked_at <= LONGEST_BEFORE
            again = Prompt(last.kind, Strength.ASKED, len(utterance.words) - 1)
            is_question = is_soon and not _is_number(utterance, speech.language)
            found = (again,) if is_question else ()
        asked = [prompt for prompt in found if prompt.strength > Strength.MENTIONED]
        if asked:
            last, asked_at = asked[-1], utterance.end
        prompts.append(found)
    return tuple(prompts)


def _is_number(utterance: Utterance, language: str) -> bool:
    """Tell whether an utterance says a number: `toista malla` is *-toista nolla*."""
    reads = (read_number(word.text, language) for word in utterance.words)
    return sum(read.share >= SURE for read in reads) >= FEWEST_NUMBERS
