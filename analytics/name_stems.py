"""How Finnish bends a surname: the stems that its case endings are put on.

Consonants weaken before a closed syllable (Lahti, Lahdelle; Kurki, Kurjelle), old names
in -i bend to -e (Mäki, Mäelle), those in -nen to -se (Virtanen, Virtaselle), and what
ends in -e, -as or -is grows strong instead (Sade, Sateelle; Kangas, Kankaalle). A name
alone does not tell whether it is old, so several stems are given, the likeliest first.

Source: Iso suomen kielioppi (2004), §§ 41-62 (gradation), 63-78 (stems of nouns).
"""

from collections.abc import Iterator
from functools import lru_cache

VOWELS = "aeiouyåäö"
SHORTEST = 4
"""Letters of the shortest name whose consonants weaken (Mäki); Aho and Ojo do not."""
_WEAKENED = (
    ("kk", ("k",)), ("pp", ("p",)), ("tt", ("t",)), ("nk", ("ng",)), ("nt", ("nn",)),
    ("lt", ("ll",)), ("rt", ("rr",)), ("mp", ("mm",)), ("ht", ("hd", "ht")),
    ("st", ("st",)), ("sk", ("sk",)), ("tk", ("tk",)), ("sp", ("sp",)),
    ("hk", ("hk", "h")), ("lk", ("l", "lk")), ("rk", ("r", "rk")),
    ("lp", ("lv",)), ("rp", ("rv",)),
)  # fmt: skip
"""Consonants before a last vowel as they weaken: Aalto, Aallolle."""
_AFTER_VOWEL = {"p": ("v", "p"), "t": ("d", "t"), "k": ("", "k")}
"""A single stop after a vowel; new names keep theirs (Haka, Hakalle beside Haalle)."""
_STRENGTHENED = (
    ("nn", "nt"), ("ll", "lt"), ("rr", "rt"), ("mm", "mp"), ("ng", "nk"), ("hd", "ht"),
    ("d", "t"), ("v", "p"),
)  # fmt: skip
_OLD = (
    "järvi", "joki", "kanki", "kivi", "korpi", "koski", "kurki", "kuusi", "kärki",
    "lahti", "lampi", "lehti", "mäki", "niemi", "nummi", "nurmi", "onki", "saari",
    "salmi", "suvi", "särki", "talvi", "tammi", "tuomi", "vuori", "hanki", "hirvi",
    "polvi", "sormi", "torvi", "pilvi", "suomi", "järki", "lovi", "hauki",
    "väki", "jälki", "nuoli", "ääri", "sampi", "tuuli", "ruuhi", "liesi", "virsi",
    "vesi", "susi", "lumi", "hirsi", "loimi", "toimi", "retki", "kaari", "juuri",
)  # fmt: skip
"""Ends of names that bend to -e."""


@lru_cache(maxsize=4096)
def stems_of(name: str) -> tuple[str, ...]:
    """Give the stems of a name that case endings are put on, the likeliest first.

    Args:
        name: as it stands in the register; a hyphened one bends at its end.

    Returns:
        In lower case, not folded, and never the name itself unless it bends so.
    """
    low = name.lower()
    if len(low) < SHORTEST:
        return (low,) if low[-1:] in VOWELS else (f"{low}i",)
    found = dict.fromkeys(one for one in _stems(low) if one)
    return tuple(found) or (low,)


def _stems(name: str) -> Iterator[str]:
    if name.endswith("nen"):
        yield name[:-3] + "se"
        yield name[:-3] + "s"
    elif name.endswith("i"):
        yield from _of_i(name)
    elif name.endswith("e"):
        yield from _of_e(name)
    elif name[-1:] in VOWELS:
        yield from (soft + name[-1] for soft in _weak(name[:-1], name[-1]))
        yield name
    elif name.endswith("s"):
        yield from _of_s(name)
        yield f"{name}i"
    else:
        yield f"{name}i"


def _of_i(name: str) -> Iterator[str]:
    body = name[:-1]
    old = (*(soft + "e" for soft in (*_weak(body, "e"), body)), *_of_si(name))
    new = (*(soft + "i" for soft in _weak(body, "i")), name)
    first, second = (old, new) if name.endswith(_OLD) else (new, old)
    yield from first
    yield from second


def _of_si(name: str) -> Iterator[str]:
    """Bend what once ended in -ti: Vesi, Vedelle; Hirsi, Hirrelle."""
    for end, soft in (("rsi", "rre"), ("nsi", "nne"), ("lsi", "lle")):
        if name.endswith(end):
            yield name[: -len(end)] + soft
    if name.endswith("si") and name[-3:-2] in VOWELS:
        yield f"{name[:-2]}de"
        yield f"{name[:-2]}te"


def _of_e(name: str) -> Iterator[str]:
    """Bend Laine to Lainee-, Sade to Satee-."""
    yield f"{name}e"
    body = name[:-1]
    for soft, hard in _STRENGTHENED:
        if body.endswith(soft):
            yield f"{body[: -len(soft)]}{hard}ee"
            break
    yield name


def _of_s(name: str) -> Iterator[str]:
    """Bend Kangas to Kankaa-, Kauris to Kaurii- and Hannus to Hannukse-."""
    vowel, body = name[-2:-1], name[:-2]
    if vowel in "aäi" and body:
        for soft, hard in _STRENGTHENED:
            if body.endswith(soft):
                yield f"{body[: -len(soft)]}{hard}{vowel}{vowel}"
                break
        yield f"{body}{vowel}{vowel}"
    yield f"{name[:-1]}kse"


def _weak(body: str, last: str) -> tuple[str, ...]:
    """Weaken the consonants at the end of a name without its last vowel."""
    for hard, softs in _WEAKENED:
        if body.endswith(hard):
            bent = (
                (f"{hard[0]}j",) if last == "e" and hard in {"rk", "lk", "hk"} else ()
            )
            return tuple(body[: -len(hard)] + soft for soft in (*bent, *softs))
    if len(body) > 1 and body[-2] in VOWELS and body[-1] in _AFTER_VOWEL:
        softs = _AFTER_VOWEL[body[-1]]
        if body[-1] == "k" and body[-2] == last and last in "uy":
            softs = ("v", "k")  # Luku, Luvulle; Kyky, Kyvylle
        return tuple(body[:-1] + soft for soft in softs)
    return (body,)
