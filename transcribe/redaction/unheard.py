"""Answers to questions that nobody heard: short speech after sound without words.

When the recogniser has nothing of what one party said, it may have been a question for
an identifier. What the other party says then is shown only when it is clearly something
else: small talk, or a sentence of ordinary words.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from custody.records.calls import PartyRole
from custody.records.redactions import Redaction, RedactionKind
from transcribe.redaction.numbers import MAYBE, SURE, read_number
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Found, Heard, Speech, Utterance, is_known

SHORTEST_QUESTION = 0.8
"""Seconds of sound that can ask for something."""

LONGEST_WAIT = 4.0
"""Seconds after it in which its answer begins."""

LONGEST_FAREWELL = 2.0
WORDS_OF_FAREWELL = 3
"""Seconds of a party's last words that may be a farewell, and words of the other's."""

OPENING = 4.0
"""Seconds after a party's first word that answer a greeting: `openings` has them."""

HARDLY = 0.5
"""Mean probability below which words were hardly understood."""

GARBLED = 0.7
"""Share of words in the dictionary below which an answer is no sentence."""

LAST_WORDS = 6
"""Words of an utterance that tell whether its end, where a question is, was."""

ORDINARY_WORDS = 5
ORDINARY = 0.8
"""Words, and share of them known, that make a sentence of ordinary words."""


def find_unheard(speech: Speech, unread: Sequence[Redaction]) -> Iterator[Found]:
    """Find what may answer a question that was not understood.

    Args:
        speech: what was read.
        unread: spans of sound without words.
    """
    asked = [
        span
        for span in unread
        if span.turn is None and span.end - span.start >= SHORTEST_QUESTION
    ]
    began = {stream[0].channel: stream[0].start for stream in reversed(speech.streams)}
    for index, utterance in enumerate(speech.utterances):
        if utterance.party is PartyRole.AGENT or _is_clear(utterance, speech.language):
            continue
        if utterance.start < began[utterance.channel] + OPENING:
            continue
        if _is_farewell(speech, index, asked):
            continue
        is_after_sound = any(
            span.channel != utterance.channel
            and -SHORTEST_QUESTION <= utterance.start - span.end <= LONGEST_WAIT
            for span in asked
        )
        if is_after_sound or _is_after_doubt(speech, index):
            yield Found(RedactionKind.OTHER, utterance.words)


def _is_farewell(speech: Speech, index: int, asked: Sequence[Redaction]) -> bool:
    """Tell whether an utterance is a party's last, and nobody goes on after it.

    An identifier is thanked for, said back or looked up. What is surely a number is no
    farewell.
    """
    last = speech.utterances[index]
    reads = (read_number(word.text, speech.language) for word in last.words)
    return (
        last.end - last.start <= LONGEST_FAREWELL
        and all(read.share < SURE for read in reads)
        and not any(span.end > last.end + SHORTEST_QUESTION for span in asked)
        and all(
            later.channel != last.channel and len(later.words) <= WORDS_OF_FAREWELL
            for later in islice(speech.utterances, index + 1, None)
        )
    )


def _is_after_doubt(speech: Speech, index: int) -> bool:
    """Tell whether an utterance, doubtful itself, follows a doubtful one of another."""
    utterance = speech.utterances[index]
    num_known = sum(is_known(word.text, speech.language) for word in utterance.words)
    is_garbled = num_known < GARBLED * len(utterance.words)
    if _doubt(utterance) >= HARDLY or not is_garbled:
        return False
    for before in reversed(speech.utterances[:index]):
        if before.channel == utterance.channel:
            if utterance.start - before.end > LONGEST_WAIT:
                return False
            continue
        return utterance.start - before.end <= LONGEST_WAIT and _doubt(before) < HARDLY
    return False


def _doubt(utterance: Utterance) -> float:
    """Give the mean probability of the last words of an utterance."""
    last = utterance.words[-LAST_WORDS:]
    return sum(word.probability for word in last) / len(last)


def _is_clear(utterance: Utterance, language: str) -> bool:
    """Tell whether an utterance is clearly no identifier."""
    words = [word for word in utterance.words if not is_small_talk(word)]
    if any(_is_number(word, language) for word in words):
        return False
    if not words:
        return True
    num_known = sum(is_known(word.text, language) for word in utterance.words)
    return len(utterance.words) >= ORDINARY_WORDS and num_known >= ORDINARY * len(
        utterance.words
    )


def _is_number(word: Heard, language: str) -> bool:
    share = read_number(word.text, language).share
    return share >= (MAYBE if not is_known(word.text, language) else SURE)
