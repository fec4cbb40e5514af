"""Asking the model to write numbers as they are spoken.

Whisper writes `98 €` as gladly as `ninety-eight euros`, and of digits read out one by
one it keeps some, merges some and loops on others. Given a text before that writes
numbers out, it goes on in that manner, and amounts, times and spoken identifiers come
out as they were said, which is what findings and redaction look for.

The price is that in noise the model may repeat what it was shown, so the text is no
sentence that could be taken for something said, its numbers are in none of the samples,
and a text that echoes it is decoded again without (`echoes`). Measured on 40 generated
Finnish calls full of numbers, at 30, 20, 12 and 8 dB above noise: characters wrong
0.474 without, 0.365 with, 0.356 with and echoes decoded again; prompts of whole
sentences came back word for word up to 17 times.
"""

import re
from itertools import islice

NUMBER_STYLE = {
    "fi": (
        "Seitsemän, kaksi, nolla, yhdeksän, neljä, viisi, yksi, kolme, kuusi, "
        "kahdeksan. Yksitoista, kaksikymmentä, kuusikymmentäkaksi euroa, sata."
    ),
    "sv": ("Sju två noll nio. Sextiotvå euro. Den elfte. Tjugo över sex. Ett hundra."),
    "en": (
        "Seven two zero nine. Sixty two euros. The eleventh. Twenty past six. "
        "One hundred."
    ),
}
"""By language; others are decoded without."""

ECHO_WORDS = 3
"""Words in a row that make an echo: two digits in a row are in every number."""

AMOUNTS = {
    "fi": {("kuusikymmentäkaksi", "euroa"), ("euroa", "sata")},
    "sv": {("sextiotvå", "euro"), ("euro", "den")},
    "en": {("two", "euros"), ("euros", "the")},
}
"""The amount that was shown, or another in its place in the list, is an echo though it
has two words only: a made-up price would be the worst of all (`kaksikymmentäkaksi
euroa, sata` came out of tones, breath and noise). Who really says it is decoded
without, and loses nothing."""


def echoes(text: str, language: str) -> bool:
    """Tell whether a text repeats words in a row that the model was shown."""
    shown = _runs(NUMBER_STYLE.get(language, ""), ECHO_WORDS)
    if not shown.isdisjoint(_runs(text, ECHO_WORDS)):
        return True
    return not AMOUNTS.get(language, set()).isdisjoint(_runs(text, 2))


def _runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    shifted = (islice(words, shift, None) for shift in range(length))
    return set(zip(*shifted, strict=False))
