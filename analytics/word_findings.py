"""Were the service and the reference said that the register names?"""

from rapidfuzz.distance import Levenshtein

from analytics.folding import fold
from analytics.hearing import Hearing
from analytics.lexicon import REFERENCE_WORDS, SERVICE_HINTS, SERVICES
from analytics.numerals import known_language
from analytics.phrases import Said, begins_word, find_phrases
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.spoken_digits import Run, read_runs
from analytics.standing import Standing, is_negated, is_question, standing_of
from custody.records.findings import Verdict

SERVICE_FIT = 0.84
LEAST_SERVICE = 7
"""Folded letters from which a service is sought among any words."""
LONG_SERVICE = 12
"""Folded letters from which a service is found inside a word, too."""
LEAST_DIGITS = 3
TAIL_DIGITS = 5
LEAST_DIGIT_FIT = 0.6
_SURE_DIGIT = 0.8
_OTHER_SERVICE_FIT = 0.92


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
    faint = _said(hearing, words, 0.68) or _said(hearing, _hints(words), SERVICE_FIT)
    return unclear(faint[0].where) if faint else absent(0.7)


def service_words(service: str) -> tuple[str, ...]:
    """Give what a service is called: its own words and every language's."""
    own = fold(service)
    for row in SERVICES:
        if any(own == fold(word) for word in row):
            return (service, *row)
    return (service,)


def _hints(words: tuple[str, ...]) -> tuple[str, ...]:
    named = {fold(word) for word in words}
    return tuple(
        hint
        for service, hints in SERVICE_HINTS.items()
        if fold(service) in named
        for hint in hints
    )


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
    named = [run for run in runs if _is_reference(run, language)]
    said = next((run for run in reversed(runs) if _is_it(run, tail)), None)
    if said is not None:
        if _is_replaced(said, named, wanted):
            return unclear(named[-1].where, named[-1].digits)
        return FieldReading(
            verdict=Verdict.CONFIRMED, confidence=said.fit, heard=expected,
            where=said.where,
        )  # fmt: skip
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


def _is_it(run: Run, tail: str) -> bool:
    return tail in run.digits and run.fit >= LEAST_DIGIT_FIT


def _is_replaced(said: Run, named: list[Run], wanted: str) -> bool:
    """Tell whether another reference, as long and as clear, was told afterwards."""
    return bool(named) and (
        named[-1].where.start > said.where.start
        and len(named[-1].digits) == len(wanted)
        and named[-1].fit >= _SURE_DIGIT
    )


def _said(hearing: Hearing, words: tuple[str, ...], least: float) -> list[Said]:
    return [
        one
        for stretch in hearing.stretches
        for one in find_phrases(stretch, words, least=least)
        if len(fold(one.phrase)) >= LONG_SERVICE
        or begins_word(stretch, one.end - len(fold(one.phrase)))
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
