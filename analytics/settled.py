"""What a field's values, heard one after another, come to.

The last one agreed to wins over offers before it; a question confirms nothing; another
value contradicts only where nothing else can have been said.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from analytics.hearing import Passage
from analytics.reading import FieldReading, absent, unclear
from analytics.standing import Standing, is_correction
from custody.records.findings import Verdict

_PUT_ASIDE = frozenset({Standing.NEGATED, Standing.REFUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One value, heard where the field's own stands.

    Attributes:
        heard: in the register's own form.
        fits: it may be the expected value.
        is_clear: it is the expected value and no other; of one that does not fit, it
            is surely none that fits.
        fit: 0 to 1, how well it was heard.
    """

    where: Passage
    heard: str = field(repr=False)
    standing: Standing
    fits: bool
    is_clear: bool
    fit: float = 1.0


def settle(
    said: Sequence[Said],
    language: str,
    *,
    sureness: float = 1.0,
    is_undone: Callable[[Passage], bool] = lambda _: False,
) -> FieldReading:
    """Say what values come to.

    Args:
        said: in order of time; only what belongs to the field.
        language: ISO 639-1.
        sureness: 0 to 1, of the way in which they were told to be the field's.
        is_undone: tells whether what follows a value takes it back, or names the field
            again without a value that could be read.
    """
    weighed = [one for one in said if one.standing not in _PUT_ASIDE]
    right = [one for one in weighed if one.fits]
    held = [one for one in right if one.is_clear and one.standing.holds]
    wrong = [
        one for one in weighed if not one.fits and one.is_clear and one.standing.holds
    ]
    if held:
        return _right_heard(held[-1], wrong, language, sureness)
    if right:
        return unclear(right[-1].where, right[-1].heard, 0.5 * sureness)
    # What came last, if badly heard, may have set right what stood before it.
    if wrong and wrong[-1] is weighed[-1] and not is_undone(wrong[-1].where):
        return _contradicted(wrong[-1], sureness)
    if said:
        return unclear(said[-1].where, said[-1].heard, 0.3)
    return absent(0.7)


def _right_heard(
    last: Said, wrong: Sequence[Said], language: str, sureness: float
) -> FieldReading:
    later = [one for one in wrong if one.where.start > last.where.start]
    if not later:
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=last.fit * sureness,
            heard=last.heard,
            where=last.where,
        )
    final = later[-1]
    agreed = Standing.AGREED
    replaced = is_correction(final.where, language) or (
        final.standing is agreed and last.standing is not agreed
    )
    if replaced:
        return _contradicted(final, sureness)
    return unclear(final.where, final.heard)


def _contradicted(final: Said, sureness: float) -> FieldReading:
    return FieldReading(
        verdict=Verdict.CONTRADICTED,
        confidence=0.85 * final.fit * sureness,
        heard=final.heard,
        where=final.where,
    )
