from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.catalogue import calls, findings, search
from custody.catalogue import tables as t
from custody.catalogue.calls import CallFilter, call_stage, list_calls
from custody.catalogue.engine import Catalogue
from custody.records.calls import CallFlag
from custody.records.findings import Notice, NoticeGiven, Verdict
from custody.records.ids import CallId, CustomerId
from custody.records.purposes import Rendition
from custody.records.stages import CallStage, Stage, StageState
from tests.builders import A_MOMENT, a_finding, an_added_call


def _analysed(work: sa.Connection, call_id: CallId) -> None:
    findings.put_analysis(
        work,
        call_id,
        customer_id=CustomerId("5729"),
        customer_reasons=(),
        links=(),
        findings=[a_finding()],
        notice=Notice(given=NoticeGiven.FALSE),
        measures={},
        now=A_MOMENT,
    )


def _flagged(work: sa.Connection, call_id: CallId) -> None:
    calls.set_flags(work, call_id, [CallFlag.CLIPPED, CallFlag.HEADER_ONLY])


def _said(work: sa.Connection, call_id: CallId) -> None:
    search.put_document(work, call_id, Rendition.REDACTED, "lasku maksettu", "fi")


FILTERS: list[tuple[CallFilter, Callable[[sa.Connection, CallId], None] | None]] = [
    (CallFilter(agent="pekka"), None),
    (CallFilter(language="sv"), None),
    (CallFilter(since=A_MOMENT + timedelta(days=1)), None),
    (CallFilter(customer_id=CustomerId("5729")), _analysed),
    (CallFilter(verdict=Verdict.CONTRADICTED), _analysed),
    (CallFilter(notice=NoticeGiven.FALSE), _analysed),
    (CallFilter(flag=CallFlag.HEADER_ONLY), _flagged),
    (CallFilter(text="laskun"), _said),
]


@pytest.mark.parametrize(("chosen", "make_so"), FILTERS)
def test_a_filter_lets_through_what_it_names_and_nothing_else(
    catalogue: Catalogue,
    chosen: CallFilter,
    make_so: Callable[[sa.Connection, CallId], None] | None,
) -> None:
    an_added_call(catalogue)
    wanted = an_added_call(
        catalogue,
        agent="pekka",
        language="sv",
        started_at=A_MOMENT + timedelta(days=1),
    )
    if make_so is not None:
        with catalogue.writing() as work:
            make_so(work, wanted.call_id)

    with catalogue.reading() as read:
        found = list_calls(read, chosen)

    assert [one.call.call_id for one in found] == [wanted.call_id]


def test_until_itself_is_not_included(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)

    with catalogue.reading() as read:
        at_its_start = list_calls(read, CallFilter(until=call.started_at))
        later = list_calls(
            read, CallFilter(until=call.started_at + timedelta(microseconds=1))
        )

    assert (len(at_its_start), len(later)) == (0, 1)


def test_a_filter_without_anything_lets_all_through(catalogue: Catalogue) -> None:
    an_added_call(catalogue)

    with catalogue.reading() as read:
        assert len(list_calls(read, CallFilter(text="", agent=None))) == 1


def test_a_text_without_a_word_finds_nothing(catalogue: Catalogue) -> None:
    an_added_call(catalogue)

    with catalogue.reading() as read:
        assert list_calls(read, CallFilter(text="?!")) == ()


def test_words_of_the_raw_text_are_not_found_in_the_redacted(
    catalogue: Catalogue,
) -> None:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        search.put_document(work, call.call_id, Rendition.RAW, "Esimerkki", "fi")

    with catalogue.reading() as read:
        redacted = list_calls(read, CallFilter(text="esimerkki"))
        raw = list_calls(read, CallFilter(text="esimerkki", rendition=Rendition.RAW))

    assert (len(redacted), len(raw)) == (0, 1)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(states=st.dictionaries(st.sampled_from(Stage), st.sampled_from(StageState)))
def test_the_stage_in_sql_is_the_stage_in_the_summary(
    catalogue: Catalogue, states: dict[Stage, StageState]
) -> None:
    call = an_added_call(catalogue)
    rows = [
        {
            "call_id": call.call_id,
            "stage": str(stage),
            "state": str(state),
            "attempts": 0,
            "not_before": A_MOMENT,
            "updated_at": A_MOMENT,
        }
        for stage, state in states.items()
    ]

    with catalogue.writing() as work:
        if rows:
            work.execute(sa.insert(t.stages), rows)
        matching = [
            stage
            for stage in CallStage
            if any(
                one.call.call_id == call.call_id
                for one in list_calls(work, CallFilter(stage=stage))
            )
        ]

    assert matching == [call_stage(states)]
