"""Names of this call's customer, of those who introduced themselves, and inflected.

Known names come from the register, for this call only. They are matched as they sound,
a whole name also where two words ran together (`matkivirtainen`), so that neither
Finnish case endings (`Virtasen`, `Virtaselle`) nor a small model's ears save them from
being hidden.
"""

from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from custody.records.redactions import RedactionKind
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Found, Heard, Speech, is_known, plain

FULL_NAME_RATIO = 74.0
"""Of a whole name over neighbouring words; `sari martinin` for *Sari Mäkinen* has 78,
the nearest of 3,000 pairs of neighbouring words of the sample calls 69."""

PART_RATIO = 84.0
"""Of one part of a name of six letters or more."""

_SHORTEST = 3
_FUZZY_FROM = 6
_FULL_FROM = 9
_LONGEST_NAME = 3
_LONGEST_ENDING = 5
_ENDINGS = ("n", "a", "ta", "s", "st", "sta", "le", "lta", "la", "na", "ksi", "in",
            "en", "sa", "an", "lein", "nsa", "l", "t", "kin", "ko")  # fmt: skip


def find_names(speech: Speech, names: Iterable[str]) -> Iterator[Found]:
    """Find names, whole and in part, in any party's speech.

    Args:
        speech: what was said.
        names: as the register or the speakers give them, e.g. `Matti Virtanen`.
    """
    for name in names:
        parts = tuple(part for part in _parts(name) if len(part) >= _SHORTEST)
        if not parts:
            continue
        for stream in speech.streams:
            yield from _whole(stream, "".join(parts))
            for part in parts:
                yield from _part(stream, part, speech.language)


def _parts(name: str) -> tuple[str, ...]:
    return tuple(plain(part) for part in name.replace("-", " ").split())


def _whole(stream: tuple[Heard, ...], whole: str) -> Iterator[Found]:
    """Find a whole name over one to three words, misheard as it may be.

    Of windows that overlap, the likest: `täällä matkivirtainen` is like *Matti
    Virtanen*, `matkivirtainen` alone is liker.
    """
    if len(whole) < _FULL_FROM:
        return
    fits = sorted(_fits(stream, whole), reverse=True)
    taken: set[int] = set()
    for _, index, count in fits:
        window = range(index, index + count)
        if taken.isdisjoint(window):
            taken.update(window)
            yield Found(RedactionKind.NAME, stream[index : index + count])


def _fits(stream: tuple[Heard, ...], whole: str) -> Iterator[tuple[float, int, int]]:
    """Give likeness, first index and number of words of each window like enough."""
    for index in range(len(stream)):
        for count in range(1, _LONGEST_NAME + 1):
            words = stream[index : index + count]
            if len(words) < count or is_small_talk(words[0]):
                break
            if any(word.ends_sentence for word in words[:-1]):
                break
            if is_small_talk(words[-1]):
                continue
            letters = "".join(word.plain for word in words)
            if abs(len(letters) - len(whole)) > _LONGEST_ENDING:
                continue
            likeness = _sounds(letters, whole)
            if likeness >= FULL_NAME_RATIO:
                yield likeness, index, count


def _part(stream: tuple[Heard, ...], part: str, language: str) -> Iterator[Found]:
    """Find a given or a family name by itself."""
    for word in stream:
        if _is_form(word, part, language):
            yield Found(RedactionKind.NAME, (word,))


def _is_form(word: Heard, part: str, language: str) -> bool:
    """Tell whether a word is a name or one of its forms."""
    letters = word.plain
    is_capital = word.text.lstrip("\"'(")[:1].isupper()
    if letters == part:
        return is_capital or not is_known(word.text.lower(), language) or len(part) > 4  # noqa: PLR2004 # `satu`, `hill`
    for stem in _stems(part):
        ending = letters[len(stem) :]
        if letters.startswith(stem) and len(ending) <= _LONGEST_ENDING:
            is_form = ending in _ENDINGS or stem != part
            is_rare = is_capital or stem != part or len(stem) >= _FUZZY_FROM
            if is_form and (is_rare or not is_known(word.text, language)):
                return True
    if len(part) < _FUZZY_FROM or abs(len(letters) - len(part)) > 3:  # noqa: PLR2004 # a case ending
        return False
    if is_known(word.text, language) and not is_capital:
        return False
    return max(_sounds(letters, stem) for stem in _stems(part)) >= PART_RATIO


def _stems(part: str) -> tuple[str, ...]:
    """Give what stays of a name when it is inflected.

    `virtanen` is `virtase-`, `makine-` likewise; `pek-ka` weakens to `peka-`, which
    folding already does; `laine` is `lainee-`.
    """
    if part.endswith("nen") and len(part) > 4:  # noqa: PLR2004 # letters
        return (part, f"{part[:-3]}s")
    if part.endswith("s") and len(part) > 4:  # noqa: PLR2004 # letters
        return (part, part[:-1] + "ks", part[:-1] + "kse")
    if part.endswith(("t", "k", "p"), 0, len(part) - 1) and part[-1] in "aou":
        return (part, part[:-2] + {"t": "d", "k": "", "p": "v"}[part[-2]] + part[-1])
    return (part,)


def _sounds(heard: str, name: str) -> float:
    return float(fuzz.ratio(_softened(heard), _softened(name)))


_ALIKE = str.maketrans("dgbwz", "tkpvs")


def _softened(letters: str) -> str:
    return letters.translate(_ALIKE)
