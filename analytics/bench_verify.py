"""Links and verdicts measured on calls with known truth.

Figures, not tests: what is read of a set's true text is the ceiling, and the gap from
there to what a recogniser heard is recognition.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path

from analytics.bench_declared import DeclaredFigures, DeclaredTally
from analytics.bench_scores import Miss, Tally, VerifyFigures
from analytics.bench_truth import TruthCall, read_truth
from analytics.desk import AnalyticsDesk
from analytics.load import load_customers, load_transactions
from analytics.stage import analyse_call
from custody.catalogue.calls import add_call, call_by_id
from custody.catalogue.declarations import declarations_of
from custody.catalogue.findings import findings_of, links_of
from custody.catalogue.transcripts import put_transcript
from custody.records.calls import Call, PartyRole, Recording
from custody.records.ids import CallId, new_call_id
from custody.records.transcripts import Speech, Transcript, Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardText:
    """What a recogniser heard of one call.

    Attributes:
        language: as it was told from the speech, None when it was not.
        speech: where somebody was heard, words or none; None where nobody told.
    """

    language: str | None
    turns: tuple[Turn, ...] = field(repr=False)
    speech: Speech | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Figures of all calls, and of each kind of them.

    Attributes:
        groups: `all` first, then languages, scenarios and traps.
        misses: every verdict, link, customer and declaration that was wrong.
        declared: declarations by kind; empty where the truth tells of none.
    """

    groups: tuple[tuple[str, VerifyFigures], ...]
    misses: tuple[Miss, ...] = field(repr=False)
    declared: tuple[DeclaredFigures, ...] = ()

    @property
    def all(self) -> VerifyFigures:
        """Figures of all calls."""
        return self.groups[0][1]


Hear = Callable[[TruthCall], HeardText]


def bench_verify(
    folder: Path,
    *,
    desk: AnalyticsDesk,
    hear: Hear | None = None,
    chosen: Sequence[TruthCall] | None = None,
) -> Measured:
    """Measure links and verdicts on calls with known truth.

    Args:
        folder: with truth.json, customers.csv and transactions.csv.
        desk: of an empty, throwaway workspace; it is filled.
        hear: gives what a recogniser heard; None takes the true text.
        chosen: some of the calls; the register is taken whole. None takes all.

    Raises:
        TruthUnreadableError: see `read_truth`.
        RegisterUnreadableError, RegisterColumnsError: of the register's files.
    """
    calls = read_truth(folder, desk.zone) if chosen is None else tuple(chosen)
    load_customers([folder / "customers.csv"], desk)
    load_transactions([folder / "transactions.csv"], desk)
    # All calls are there before the first is read: a leg may be told by another one.
    ids = [(call, put_call(call, _text(call, hear), desk)) for call in calls]
    tallies: dict[str, Tally] = {"all": Tally()}
    misses: list[Miss] = []
    declared = DeclaredTally()
    for call, call_id in ids:
        analyse_call(call_id, desk=desk)
        with desk.catalogue.reading() as read:
            links, findings = links_of(read, call_id), findings_of(read, call_id)
            customer = call_by_id(read, call_id).customer_id
            misses += declared.add(call, declarations_of(read, call_id))
        for label in _labels(call):
            tally = tallies.setdefault(label, Tally())
            missed = tally.add(call, links, findings, customer)
            misses += missed if label == "all" else ()
    groups = sorted(tallies.items(), key=lambda one: _order(one[0]))
    return Measured(
        groups=tuple((label, tally.figures()) for label, tally in groups),
        misses=tuple(misses),
        declared=declared.figures(),
    )


def _labels(call: TruthCall) -> Iterator[str]:
    yield "all"
    yield f"language: {call.language}"
    yield f"scenario: {call.scenario}"
    for trap in dict.fromkeys(call.traps):
        yield f"trap: {trap}"


def _order(label: str) -> tuple[int, str]:
    kinds = ("all", "language", "scenario", "trap")
    return kinds.index(label.partition(":")[0]), label


def _text(call: TruthCall, hear: Hear | None) -> HeardText:
    if hear is None:
        return HeardText(language=call.language, turns=call.turns)
    return hear(call)


def put_call(call: TruthCall, text: HeardText, desk: AnalyticsDesk) -> CallId:
    """Put a call of known truth in the catalogue, with the text that was heard."""
    call_id, now = new_call_id(), desk.clock()
    roles: tuple[PartyRole | None, ...] = (PartyRole.AGENT, PartyRole.CUSTOMER)
    if call.num_channels == 1:
        roles = (None,)
    recording = Recording(
        num_channels=call.num_channels,
        sampling_rate=8000,
        num_samples=int(call.duration * 8000),
        codec="pcm_s16le",
        media_type="audio/x-wav",
        channel_parties=roles,
    )
    with desk.catalogue.writing() as work:
        add_call(
            work,
            Call(
                call_id=call_id,
                linked_id=call.linked_id,
                source="file",
                source_name=call.file,
                content_digest=call_id,
                started_at=call.started_at.astimezone(UTC),
                ingested_at=now,
                duration=call.duration,
                direction=call.direction,
                caller=call.caller,
                callee=call.callee,
                agent=call.agent,
                language=text.language,
                recording=recording,
            ),
        )
        put_transcript(
            work,
            Transcript(
                call_id=call_id,
                turns=text.turns,
                model="truth",
                model_sha256="0" * 64,
                engine="bench",
                language=text.language,
                language_probability=1.0,
                created_at=now,
            ),
        )
    return call_id
