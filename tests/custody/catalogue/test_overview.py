from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from custody.catalogue import findings, overview, stages
from custody.catalogue.calls import add_call
from custody.catalogue.engine import Catalogue, open_catalogue
from custody.catalogue.overview import DayCount, Totals, VerdictCount
from custody.records.calls import Call, PartyRole, Recording
from custody.records.findings import (
    Finding,
    FindingField,
    Link,
    Notice,
    NoticeGiven,
    Verdict,
)
from custody.records.ids import CallId, TransactionId
from custody.records.stages import Stage, StageState

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = open_catalogue(tmp_path / "catalogue.db", b"k" * 32)
    opened.migrate()
    yield opened
    opened.close()


def put(  # noqa: PLR0913 # each is what a test tells apart
    catalogue: Catalogue,
    number: int,
    *,
    agent: str | None = "maija",
    started_at: datetime = NOON,
    duration: float = 60.0,
    language: str | None = "fi",
) -> CallId:
    call_id = CallId(f"{number:032x}")
    recording = Recording(
        num_channels=1,
        sampling_rate=8000,
        num_samples=round(duration * 8000),
        codec="pcm_s16le",
        media_type="audio/x-wav",
        channel_parties=(PartyRole.AGENT,),
    )
    call = Call(
        call_id=call_id,
        source="file",
        source_name=f"{number}.wav",
        content_digest=f"digest {number}",
        started_at=started_at,
        ingested_at=started_at,
        duration=duration,
        agent=agent,
        language=language,
        recording=recording,
    )
    with catalogue.writing() as work:
        add_call(work, call)
    return call_id


def analyse(
    catalogue: Catalogue,
    call_id: CallId,
    *verdicts: Verdict,
    given: NoticeGiven = NoticeGiven.TRUE,
) -> None:
    transaction_id = TransactionId(f"T-{call_id[-4:]}")
    with catalogue.writing() as work:
        findings.put_analysis(
            work,
            call_id,
            customer_id=None,
            customer_reasons=(),
            links=[Link(transaction_id=transaction_id, score=0.9, reasons=())]
            if verdicts
            else [],
            findings=[
                Finding(
                    transaction_id=transaction_id,
                    field=field,
                    verdict=verdict,
                    expected="x",
                    confidence=0.9,
                )
                for field, verdict in zip(FindingField, verdicts, strict=False)
            ],
            notice=Notice(given=given),
            measures={},
            now=NOON,
        )


def test_an_empty_catalogue_sums_up_to_nothing(catalogue: Catalogue) -> None:
    with catalogue.reading() as read:
        assert overview.totals(read) == Totals(
            num_calls=0, seconds=0.0, num_analysed=0, num_linked=0
        )
        assert overview.calls_by_day(read, "Europe/Helsinki") == ()
        assert overview.verdict_counts(read) == ()
        assert overview.language_counts(read) == {}
        assert overview.agents(read) == ()


def test_totals_count_calls_seconds_and_those_that_are_linked(
    catalogue: Catalogue,
) -> None:
    analyse(catalogue, put(catalogue, 1, duration=30.0), Verdict.CONFIRMED)
    analyse(catalogue, put(catalogue, 2, duration=90.5))
    put(catalogue, 3, duration=1.0)

    with catalogue.reading() as read:
        summed = overview.totals(read)

    assert summed == Totals(num_calls=3, seconds=121.5, num_analysed=2, num_linked=1)


def test_a_time_counts_the_calls_that_began_in_it(catalogue: Catalogue) -> None:
    early = put(catalogue, 1, started_at=NOON - timedelta(days=1), duration=10.0)
    late = put(catalogue, 2, started_at=NOON, duration=20.0)
    for call_id in (early, late):
        analyse(catalogue, call_id, Verdict.CONFIRMED)
    between = (NOON, NOON + timedelta(seconds=1))

    with catalogue.reading() as read:
        summed = overview.totals(read, between)
        days = overview.calls_by_day(read, "Europe/Helsinki", between)
        verdicts = overview.verdict_counts(read, between)
        notices = overview.notice_counts(read, between)

    assert summed == Totals(num_calls=1, seconds=20.0, num_analysed=1, num_linked=1)
    assert [one.num_calls for one in days] == [1]
    assert [one.num_findings for one in verdicts] == [1]
    assert notices[NoticeGiven.TRUE] == 1


def test_a_call_before_midnight_utc_counts_to_the_next_day_in_helsinki(
    catalogue: Catalogue,
) -> None:
    put(catalogue, 1, started_at=datetime(2026, 3, 9, 21, 59, tzinfo=UTC))
    put(catalogue, 2, started_at=datetime(2026, 3, 9, 22, 0, tzinfo=UTC))
    put(catalogue, 3, started_at=datetime(2026, 3, 10, 8, 0, tzinfo=UTC))

    with catalogue.reading() as read:
        days = overview.calls_by_day(read, "Europe/Helsinki")

    assert days == (
        DayCount(day=date(2026, 3, 9), num_calls=1),
        DayCount(day=date(2026, 3, 10), num_calls=2),
    )


def test_verdicts_are_counted_by_field(catalogue: Catalogue) -> None:
    analyse(catalogue, put(catalogue, 1), Verdict.CONFIRMED, Verdict.CONTRADICTED)
    analyse(catalogue, put(catalogue, 2), Verdict.CONFIRMED, Verdict.ABSENT)

    with catalogue.reading() as read:
        counts = overview.verdict_counts(read)

    assert counts == (
        VerdictCount(
            field=FindingField.KIND, verdict=Verdict.CONFIRMED, num_findings=2
        ),
        VerdictCount(
            field=FindingField.SERVICE, verdict=Verdict.CONTRADICTED, num_findings=1
        ),
        VerdictCount(
            field=FindingField.SERVICE, verdict=Verdict.ABSENT, num_findings=1
        ),
    )


def test_every_answer_to_the_notice_question_is_counted(catalogue: Catalogue) -> None:
    analyse(catalogue, put(catalogue, 1), given=NoticeGiven.FALSE)
    analyse(catalogue, put(catalogue, 2), given=NoticeGiven.FALSE)

    with catalogue.reading() as read:
        counts = overview.notice_counts(read)

    assert counts == {
        NoticeGiven.TRUE: 0,
        NoticeGiven.FALSE: 2,
        NoticeGiven.UNCLEAR: 0,
    }


def test_languages_come_most_spoken_first(catalogue: Catalogue) -> None:
    put(catalogue, 1, language="sv")
    put(catalogue, 2, language="fi")
    put(catalogue, 3, language="fi")
    put(catalogue, 4, language=None)

    with catalogue.reading() as read:
        counts = overview.language_counts(read)

    assert next(iter(counts.items())) == ("fi", 2)
    assert counts == {"fi": 2, "sv": 1, None: 1}


def test_agents_are_named_once_and_calls_without_one_left_out(
    catalogue: Catalogue,
) -> None:
    for number, agent in enumerate(["pekka", "maija", None, "pekka"]):
        put(catalogue, number, agent=agent)

    with catalogue.reading() as read:
        assert overview.agents(read) == ("maija", "pekka")


def test_every_stage_and_state_has_a_number(catalogue: Catalogue) -> None:
    for number in (1, 2):
        call_id = put(catalogue, number)
        with catalogue.writing() as work:
            stages.add_stage(work, call_id, Stage.TRANSCRIBE, NOON)
    with catalogue.writing() as work:
        row = stages.claim(work, worker="w", now=NOON, lease_seconds=60)
        assert row is not None
        stages.complete(work, row, NOON + timedelta(seconds=1))

    with catalogue.reading() as read:
        standing = overview.work_standing(read)

    nothing = dict.fromkeys(StageState, 0)
    assert standing == {
        Stage.TRANSCRIBE: nothing | {StageState.DONE: 1, StageState.WAITING: 1},
        Stage.ANALYSE: nothing | {StageState.WAITING: 1},
        Stage.REDACT: nothing,
    }
