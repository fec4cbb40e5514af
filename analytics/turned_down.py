"""Whether a customer lets a thing be, or an agent's words say that nothing came of it.

Patterns as `analytics/word_patterns.py` reads them.
"""

from analytics.last_words import FORBIDS, KEPT, TURNS
from analytics.lexicon import NEGATION
from analytics.moment_words import names_clock
from analytics.phrases import says
from analytics.sentences import WORDS, Sentence
from analytics.word_patterns import find_any


def turns_down(sentence: Sentence) -> bool:
    """Tell whether a customer's sentence lets a thing be, or holds a "not" or "but"."""
    words = WORDS[sentence.language]
    if sentence.asks or find_any(words.BUSY_WITH, sentence.tokens):
        return False
    if find_any((*words.LEFT, *TURNS[sentence.language]), sentence.tokens):
        return True
    spoken = sentence.stretch.words[sentence.first : sentence.last + 1]
    return any(says(word.text, NEGATION[sentence.language]) for word in spoken)


def lets_be(sentence: Sentence) -> bool:
    """Tell whether an agent's sentence is bad news, or says that all stays as it was.

    A slip that is mended ("sorry, at three sharp") names the time once more.
    """
    if sentence.asks or find_any(FORBIDS[sentence.language], sentence.tokens[:1]):
        return False
    if find_any(KEPT[sentence.language], sentence.tokens):
        return True
    if find_any(WORDS[sentence.language].BUSY_WITH, sentence.tokens):
        return False
    if names_clock(sentence.tokens, sentence.language):
        return False
    if sentence.is_mended:
        return False
    return sentence.is_bad_news or not sentence.is_good
