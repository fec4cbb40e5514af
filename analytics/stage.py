"""The stage `analyse`: whose call it is, what it is about, what it says of that.

Reads and writes; the deciding is done by the pure files of this room. Runs again at any
time with the same end: everything it writes replaces what it wrote before.
"""

from collections.abc import Sequence
from dataclasses import replace

from analytics.customers import Guess, chosen
from analytics.declarations import hear_declarations, with_register
from analytics.desk import AnalyticsDesk
from analytics.hearing import Hearing
from analytics.hearing_again import weigh_again
from analytics.left_open import doubt_moments
from analytics.legs import legs_of, outdated, text_made_at
from analytics.linking import Linking, laid_out, weigh_call
from analytics.links import Weighed, claimed
from analytics.mart import refresh_call
from analytics.measures import measure
from analytics.notice import read_notice
from analytics.own_fields import own_findings
from analytics.rules.evaluation import evaluate
from analytics.rules.rules_file import house_rules
from analytics.shared_deeds import tell_apart
from analytics.stale_calls import put_back
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import corrected_transcript_of
from custody.catalogue.declarations import put_declarations
from custody.catalogue.findings import put_analysis
from custody.catalogue.rule_outcomes import put_rule_outcomes
from custody.errors import TranscriptMissingError
from custody.records.calls import Call
from custody.records.ids import CallId, CustomerId
from custody.records.transcripts import Transcript

FOLLOWS = 0.9
"""Score of a link from which a call of unknown customer is taken to be of its own."""


def analyse_call(call_id: CallId, *, desk: AnalyticsDesk) -> None:
    """Analyse one call and write all that comes of it in one transaction.

    Raises:
        CallMissingError: there is no such call.
        TranscriptMissingError: it was not transcribed yet.
        RulesUnreadableError, RuleInvalidError: the house's rules cannot be used.
        MartUnavailableError, MartRebuildError: the mart cannot be used just now.
    """
    call, transcript = _read(call_id, desk)
    with desk.catalogue.reading() as read:
        legs = legs_of(read, call)
        text_at = text_made_at(read, call_id, transcript)
    hearing = laid_out(call, transcript, desk)

    def weigh(text: Transcript) -> Linking:
        return weigh_call(call, text, laid_out(call, text, desk), legs, desk=desk)

    linking = weigh_call(call, transcript, hearing, legs, desk=desk)
    linking = weigh_again(linking, transcript, hearing, weigh, desk=desk)
    linked = doubt_moments(tell_apart(claimed(linking.weighed), hearing), hearing)
    own = own_findings(linked, linking.weighed, hearing, desk)
    findings = [*(one for link in linked for one in link.findings), *own]
    customer_id, reasons = _whose(linking.guesses, linked)
    declarations = with_register(
        hear_declarations(hearing),
        call,
        customer_id,
        [one.transaction for one in linking.weighed],
        [one.transaction.transaction_id for one in linked],
    )
    outcomes = evaluate(hearing, house_rules(desk.settings))
    with desk.catalogue.writing() as work:
        put_analysis(
            work,
            call_id,
            customer_id=customer_id,
            customer_reasons=reasons,
            links=[one.link for one in linked],
            findings=findings,
            notice=read_notice(
                hearing,
                played_at=call.notice_played_at,
                recording_began_at=call.started_at,
            ),
            measures=measure(transcript, call.duration),
            now=desk.clock(),
        )
        put_declarations(work, call_id, declarations)
        put_rule_outcomes(work, call_id, outcomes)
        # Legs that were read before this one was heard did not know of it.
        put_back(work, outdated(legs, text_at), desk.clock())
    refresh_call(desk, call_id)


def heard_call(call_id: CallId, *, desk: AnalyticsDesk) -> Hearing:
    """Give what was heard on a call, as people have set it right.

    Raises:
        CallMissingError: there is no such call.
        TranscriptMissingError: it was not transcribed yet.
    """
    call, transcript = _read(call_id, desk)
    return laid_out(call, transcript, desk)


def _read(call_id: CallId, desk: AnalyticsDesk) -> tuple[Call, Transcript]:
    with desk.catalogue.reading() as read:
        call = call_by_id(read, call_id)
        transcript = corrected_transcript_of(read, call_id)
    if transcript is None:
        raise TranscriptMissingError(call_id)
    return call, replace(transcript, language=transcript.language or call.language)


def _whose(
    guesses: Sequence[Guess], linked: Sequence[Weighed]
) -> tuple[CustomerId | None, tuple[str, ...]]:
    """Say whose call it is; a strong link may tell what nothing else did."""
    own = chosen(guesses)
    if own is not None:
        return own.customer_id, own.reasons
    if linked and linked[0].link.score >= FOLLOWS:
        transaction = linked[0].transaction
        return transaction.customer_id, (
            "what was said on the call is in this customer's transaction",
        )
    return None, ()
