import pytest

from custody.catalogue import calls, findings
from custody.catalogue.engine import Catalogue
from custody.catalogue.findings import Analysis
from custody.errors import CallMissingError
from custody.records.findings import (
    Finding,
    FindingField,
    Link,
    Notice,
    NoticeGiven,
    Verdict,
)
from custody.records.ids import CallId, CustomerId
from tests.builders import A_MOMENT, a_finding, a_link, an_added_call

ABSENT = a_finding(
    field=FindingField.KIND,
    verdict=Verdict.ABSENT,
    heard=None,
    quote="",
    channel=None,
    start=None,
    end=None,
)


def _put(
    catalogue: Catalogue,
    call_id: CallId,
    links: tuple[Link, ...] = (),
    found: tuple[Finding, ...] = (),
) -> None:
    with catalogue.writing() as work:
        findings.put_analysis(
            work,
            call_id,
            customer_id=CustomerId("5729"),
            customer_reasons=("the caller's number is the customer's",),
            links=links,
            findings=found,
            notice=Notice(given=NoticeGiven.TRUE, start=2.5),
            measures={"talk_share": 0.25, "silence_seconds": 3.0},
            now=A_MOMENT,
        )


def test_an_analysis_reads_as_it_was_written(catalogue: Catalogue) -> None:
    call_id = an_added_call(catalogue).call_id
    links = (a_link("T-2", 0.9), a_link("T-1", 0.4))
    found = (ABSENT, a_finding(num_compared=38))

    _put(catalogue, call_id, links, found)

    with catalogue.reading() as read:
        assert findings.links_of(read, call_id) == links
        assert findings.findings_of(read, call_id) == found
        assert calls.call_by_id(read, call_id).customer_id == "5729"
        assert findings.analysis_of(read, call_id) == Analysis(
            call_id=call_id,
            customer_id=CustomerId("5729"),
            customer_reasons=("the caller's number is the customer's",),
            notice=Notice(given=NoticeGiven.TRUE, start=2.5),
            measures={"talk_share": 0.25, "silence_seconds": 3.0},
            analysed_at=A_MOMENT,
        )


def test_a_second_analysis_leaves_nothing_of_the_first(catalogue: Catalogue) -> None:
    call_id = an_added_call(catalogue).call_id
    _put(catalogue, call_id, (a_link("T-1"), a_link("T-2")), (ABSENT, a_finding()))

    _put(catalogue, call_id, (a_link("T-3"),))

    with catalogue.reading() as read:
        assert findings.links_of(read, call_id) == (a_link("T-3"),)
        assert findings.findings_of(read, call_id) == ()


def test_there_is_none_before_the_call_was_analysed(catalogue: Catalogue) -> None:
    call_id = an_added_call(catalogue).call_id

    with catalogue.reading() as read:
        assert findings.analysis_of(read, call_id) is None


def test_a_missing_call_cannot_be_analysed(catalogue: Catalogue) -> None:
    with pytest.raises(CallMissingError):
        _put(catalogue, CallId("0" * 32))
