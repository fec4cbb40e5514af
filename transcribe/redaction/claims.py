"""Every rule asked in turn for what it wants hidden, each under its own name.

What is hidden does not depend on the names; the bench counts by them which rules are
worth what they take (`tallenne bench redaction`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from custody.records.calls import PartyRole
from custody.records.redactions import Redaction, RedactionKind
from custody.records.register import Customer
from transcribe.redaction.address import find_addresses, find_known_address
from transcribe.redaction.agent_openings import agent_names, find_agent_openings
from transcribe.redaction.answers import Answers, Window, find_answers
from transcribe.redaction.card import find_cards
from transcribe.redaction.customer_number import find_customer_numbers
from transcribe.redaction.date_of_birth import find_birth_dates
from transcribe.redaction.dense import find_dense
from transcribe.redaction.echoes import find_echoes, find_known_numbers
from transcribe.redaction.edges import find_edges
from transcribe.redaction.email import find_emails
from transcribe.redaction.gazetteer import find_common_names
from transcribe.redaction.henkilotunnus import find_identity_codes
from transcribe.redaction.iban import find_ibans
from transcribe.redaction.introductions import find_introductions
from transcribe.redaction.long_numbers import find_long_numbers
from transcribe.redaction.loops import without_loops
from transcribe.redaction.names import find_names
from transcribe.redaction.openings import find_openings, find_openings_by_place
from transcribe.redaction.phone import find_phones
from transcribe.redaction.read_out import find_read_out
from transcribe.redaction.runs import Run, find_runs
from transcribe.redaction.speech import Found, Heard, Speech
from transcribe.redaction.spelling import find_spellings
from transcribe.redaction.unheard import find_unheard

BEFORE_IDENTIFIER = 2.0
"""Seconds before a hidden word in which an agent may begin it for the caller to end."""

AFTER_IT = 3.0
"""Seconds after one in which an agent says it back."""


AN_ANSWER = 1.5
"""Seconds of a caller's unread sound that may be an identifier for the agent to say
back, and below `LONG`, for beyond it is music, or a channel not understood."""

LONG = 20.0

_BY_PLACE = frozenset(("agent's name", "opening by place"))
"""Rules that tell nothing of an identifier nearby: greetings have unread sound, too."""

HARDLY = 0.2
"""Mean probability below which a number heard of an agent that nobody spoke of is made
up of noise; what a caller says is a number more often than not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one rule wants hidden.

    Attributes:
        windows: seconds in which an answer lies, words or not.
        spans: seconds that are hidden whatever was said in them.
    """

    rule: str
    found: tuple[Found, ...] = ()
    windows: tuple[Window, ...] = ()
    spans: tuple[Redaction, ...] = ()


def find_claims(
    speech: Speech,
    *,
    people: Sequence[Customer],
    staff: Sequence[str] = (),
    unread: Sequence[Redaction],
    this_year: int,
) -> tuple[Claim, ...]:
    """Ask every rule.

    Args:
        speech: what was said.
        people: whom the call may be about, as the register knows them.
        staff: names of this call's own agent, as the switch and accounts tell them.
        unread: spans of sound without words.
        this_year: of the call.
    """
    speech = without_loops(speech)
    runs = find_runs(speech)
    answers = find_answers(speech)
    claims = [
        *_answered(answers),
        *_recognised(speech, runs, answers, this_year),
        *_known(speech, runs, people),
        _claim("agent of the call", find_names(speech, agent_names(staff))),
        _claim("read out", find_read_out(speech)),
        _claim("after unread sound", find_unheard(speech, unread)),
    ]
    claims.append(Claim(rule="unread sound", spans=_unread(speech, claims, unread)))
    claims.append(_claim("number said again", find_echoes(runs, _all(claims))))
    claims.append(_claim("beside what is hidden", find_edges(speech, _all(claims))))
    return tuple(claims)


def _claim(rule: str, found: Iterable[Found]) -> Claim:
    return Claim(rule=rule, found=tuple(found))


def _all(claims: Iterable[Claim]) -> tuple[Found, ...]:
    return tuple(one for claim in claims for one in claim.found)


def _unread(
    speech: Speech, claims: Iterable[Claim], unread: Sequence[Redaction]
) -> tuple[Redaction, ...]:
    """Leave out agents' unread sound that is far from any identifier.

    What of theirs must not be heard is a number or a name said back, or begun for the
    caller to end; a price, a time or a question nobody read is their ordinary work.
    What a caller said at length and nobody read may have been an identifier.
    """
    agents = {
        stream[0].channel
        for stream in speech.streams
        if stream[0].party is PartyRole.AGENT
    } - {
        stream[0].channel
        for stream in speech.streams
        if stream[0].party is not PartyRole.AGENT
    }
    said = [
        (min(word.start for word in one.words), max(word.end for word in one.words))
        for one in _all(claim for claim in claims if claim.rule not in _BY_PLACE)
        if one.words
    ]
    said += [
        (span.start, span.end)
        for span in unread
        if span.channel not in agents and AN_ANSWER <= span.end - span.start < LONG
    ]
    return tuple(
        span
        for span in unread
        if span.channel not in agents
        or span.turn is not None
        or span.start <= 0.0
        or any(
            start - BEFORE_IDENTIFIER <= span.end and span.start <= end + AFTER_IT
            for start, end in said
        )
    )


def _answered(answers: Answers) -> Iterator[Claim]:
    yield Claim(rule="answer", found=answers.found)
    yield Claim(rule="silence of an answer", windows=answers.windows)


def _recognised(
    speech: Speech, runs: tuple[Run, ...], answers: Answers, this_year: int
) -> Iterator[Claim]:
    """Ask every recogniser that needs no register."""
    yield _claim("henkilötunnus", find_identity_codes(runs))
    yield _claim("card", find_cards(runs))
    yield _claim("iban", find_ibans(speech, runs))
    yield _claim("phone", find_phones(runs))
    yield _claim("email", find_emails(speech))
    yield _claim("spelling", find_spellings(speech))
    yield _claim("date of birth", find_birth_dates(speech, this_year))
    yield _claim("address", find_addresses(speech))
    yield _claim("customer number", find_customer_numbers(speech, runs))
    introduced = tuple(find_introductions(speech))
    opened = tuple(find_openings(speech))
    yield _claim("introduction", (Found(RedactionKind.NAME, w) for w in introduced))
    yield _claim("opening", (Found(RedactionKind.NAME, words) for words in opened))
    placed = find_openings_by_place(speech)
    yield _claim("opening by place", (Found(RedactionKind.NAME, one) for one in placed))
    answered = find_agent_openings(speech)
    yield _claim("agent's name", (Found(RedactionKind.NAME, one) for one in answered))
    names = _names_of((*introduced, *opened))
    yield _claim("introduced name", find_names(speech, names))
    yield _claim("common name", find_common_names(speech))
    yield _claim("long number", _unexplained(find_long_numbers(runs), answers))
    yield _claim("dense number", _unexplained(find_dense(speech), answers))


def _unexplained(found: Iterable[Found], answers: Answers) -> Iterator[Found]:
    """Leave out the number of a thing that was asked for, and an agent's made up."""
    for one in found:
        is_kept = any(word.place in answers.kept for word in one.words)
        if not is_kept and not _is_made_up(one):
            yield one


def _is_made_up(one: Found) -> bool:
    """Tell whether an agent's number is one that the recogniser hardly believes."""
    doubt = sum(word.probability for word in one.words) / len(one.words)
    return one.words[0].party is PartyRole.AGENT and doubt < HARDLY


def _names_of(introduced: tuple[tuple[Heard, ...], ...]) -> tuple[str, ...]:
    """Give the introduced names as text, each once, in order."""
    names = (
        " ".join(word.text.strip(".,;:!?\"'") for word in words) for words in introduced
    )
    return tuple(dict.fromkeys(names))


def _known(
    speech: Speech, runs: tuple[Run, ...], people: Sequence[Customer]
) -> Iterator[Claim]:
    """Look for what the register knows of the people of this call."""
    yield _claim("known name", find_names(speech, (one.name for one in people)))
    for person in people:
        yield _claim("known address", find_known_address(speech, person.address))
        yield _claim("known number", find_known_numbers(runs, person))
