"""Were the practitioner, the service and the reference said that the register names?"""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from analytics.folding import fold
from analytics.forms import FormTable
from analytics.hearing import Hearing, Passage, Stretch, passage
from analytics.lexicon import REFERENCE_WORDS, ROLES, SERVICES
from analytics.names import inflected, name_fit
from analytics.numerals import known_language
from analytics.phrases import Said, find_phrases
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.spoken_digits import Run, read_runs
from analytics.standing import Standing, is_negated, is_question, standing_of
from custody.records.findings import Verdict

NAME_FIT = 0.72
"""Fit of a name right after "lääkäri" or its like."""
BARE_NAME_FIT = 0.86
"""Fit of a name that stands alone, where any word may stand."""
SERVICE_FIT = 0.84
SAME_MARGIN, OTHER_MARGIN = 0.1, 0.15
LEAST_NAME = 4
LEAST_SERVICE = 7
"""Folded letters from which a name or a service is sought among any words."""
LEAST_DIGITS = 3
TAIL_DIGITS = 5
LEAST_DIGIT_FIT = 0.6
_SURE_DIGIT = 0.8
_OTHER_SERVICE_FIT = 0.92


@dataclass(frozen=True, slots=True)
class _Name:
    name: str
    fit: float
    margin: float
    where: Passage


def read_practitioner(expected: str, hearing: Hearing, beside: Beside) -> FieldReading:
    """Read a practitioner's name, inflected or not, against all that are known."""
    family = expected.rsplit(maxsplit=1)[-1]
    known = {
        name.rsplit(maxsplit=1)[-1] for name in beside.practitioners if name.split()
    }
    table = FormTable(
        (form, name) for name in sorted({family, *known}) for form in inflected(name)
    )
    heard = [
        one
        for stretch in hearing.stretches
        for one in _names_in(stretch, family, table, hearing)
        if not is_negated(one.where, known_language(hearing.language))
    ]
    same = [one for one in heard if one.name == family and one.margin >= SAME_MARGIN]
    elsewhere = {name.rsplit(maxsplit=1)[-1] for name in beside.own_practitioners}
    other = [
        one
        for one in heard
        if one.name != family
        and one.name not in elsewhere
        and one.margin >= OTHER_MARGIN
    ]
    stated = [one for one in same if standing_of(one.where, hearing).holds]
    if stated and not _later_other(other, stated[-1]):
        best = max(stated, key=lambda one: one.fit)
        return FieldReading(
            verdict=Verdict.CONFIRMED, confidence=best.fit, heard=expected,
            where=best.where,
        )  # fmt: skip
    if same:
        return unclear(same[-1].where, expected, 0.5)
    strong = [one for one in other if one.fit >= BARE_NAME_FIT]
    if strong:
        last = strong[-1]
        return FieldReading(
            verdict=Verdict.CONTRADICTED, confidence=0.85 * last.fit,
            heard=last.name, where=last.where,
        )  # fmt: skip
    return unclear(heard[-1].where) if heard else absent(0.7)


def read_service(expected: str, hearing: Hearing, beside: Beside) -> FieldReading:
    """Read a service by the register's own words and their like in other languages."""
    words = service_words(expected)
    said = _said(hearing, words, SERVICE_FIT)
    language = known_language(hearing.language)
    stated = [
        one
        for one in said
        if not is_negated(one.where, language)
        and not is_question(one.where, language)
        and standing_of(one.where, hearing) is not Standing.REFUSED
    ]
    if stated:
        best = max(stated, key=lambda one: one.fit)
        return FieldReading(
            verdict=Verdict.CONFIRMED, confidence=best.fit, heard=expected,
            where=best.where,
        )  # fmt: skip
    if said:
        return unclear(said[0].where, expected, 0.5)
    other = _other_service(expected, hearing, beside)
    if other is not None:
        return other
    faint = _said(hearing, words, 0.68)
    return unclear(faint[0].where) if faint else absent(0.7)


def service_words(service: str) -> tuple[str, ...]:
    """Give what a service is called: its own words and every language's."""
    own = fold(service)
    for row in SERVICES:
        if any(own == fold(word) for word in row):
            return (service, *row)
    return (service,)


def read_reference(expected: str, hearing: Hearing) -> FieldReading:
    """Read a reference number digit by digit; its last five digits may stand for it."""
    wanted = "".join(char for char in expected if char.isdigit())
    if len(wanted) < LEAST_DIGITS:
        return absent(0.5)
    language = known_language(hearing.language)
    runs = [
        run
        for stretch in hearing.stretches
        for run in read_runs(stretch, language, least=min(4, len(wanted)))
    ]
    tail = wanted[-TAIL_DIGITS:]
    for run in reversed(runs):
        if tail in run.digits and run.fit >= LEAST_DIGIT_FIT:
            return FieldReading(
                verdict=Verdict.CONFIRMED, confidence=run.fit, heard=expected,
                where=run.where,
            )  # fmt: skip
    named = [run for run in runs if _is_reference(run, language)]
    if not named:
        return absent(0.7)
    last = named[-1]
    wrong = Levenshtein.distance(last.digits, wanted)
    if last.fit >= _SURE_DIGIT and len(last.digits) == len(wanted) and wrong:
        return FieldReading(
            verdict=Verdict.CONTRADICTED, confidence=0.8, heard=last.digits,
            where=last.where,
        )  # fmt: skip
    return unclear(last.where, last.digits)


def _names_in(
    stretch: Stretch, family: str, table: FormTable[str], hearing: Hearing
) -> Iterator[_Name]:
    language = known_language(hearing.language)
    for role in find_phrases(stretch, ROLES[language], least=0.8):
        # The role may be misheard by a letter at its end, or inflected.
        reads = [
            table.read_after(stretch.text, role.end + shift, edges=stretch.starts)
            for shift in (-1, 0, 1, 2)
        ]
        read = max(reads, key=lambda one: one.fit if one else 0.0)
        if read is not None and read.fit >= NAME_FIT:
            where = passage(stretch, read.start, read.end)
            yield _Name(read.value, read.fit, read.margin, where)
    if len(fold(family)) < LEAST_NAME:
        return
    for index, word in enumerate(stretch.words):
        fit = name_fit(family, fold(word.text))
        if fit >= BARE_NAME_FIT:
            yield _Name(family, fit, 0.2, Passage(stretch, index, index))


def _later_other(other: list[_Name], last: _Name) -> bool:
    return any(
        one.where.start > last.where.start and one.fit >= BARE_NAME_FIT for one in other
    )


def _said(hearing: Hearing, words: tuple[str, ...], least: float) -> list[Said]:
    return [
        one
        for stretch in hearing.stretches
        for one in find_phrases(stretch, words, least=least)
    ]


def _other_service(
    expected: str, hearing: Hearing, beside: Beside
) -> FieldReading | None:
    """Find another service of the register said twice, or by both parties."""
    own = {fold(word) for word in service_words(expected)}
    for service in beside.services:
        words = tuple(
            word for word in service_words(service) if len(fold(word)) >= LEAST_SERVICE
        )
        if not words or service in beside.own_services:
            continue
        if own & {fold(word) for word in words}:
            continue
        said = _said(hearing, words, _OTHER_SERVICE_FIT)
        stated = [one for one in said if standing_of(one.where, hearing).holds]
        if len({one.where.start for one in stated}) > 1:
            return FieldReading(
                verdict=Verdict.CONTRADICTED, confidence=0.75, heard=service,
                where=stated[-1].where,
            )  # fmt: skip
    return None


def _is_reference(run: Run, language: str) -> bool:
    stretch = run.where.stretch
    lead = [
        said
        for said in find_phrases(stretch, REFERENCE_WORDS[language], least=0.8)
        if said.where.first <= run.where.first
    ]
    return bool(lead)
