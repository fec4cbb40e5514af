"""A call whose caller was not told of the recording is not for training."""

import pytest

from custody.accounts.viewing import count_calls_for, view_call, view_calls
from custody.catalogue import findings
from custody.catalogue.calls import CallFilter
from custody.catalogue.engine import Catalogue
from custody.errors import NoticeNotGivenError
from custody.records.accounts import Role
from custody.records.findings import Notice, NoticeGiven, Verdict
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from tests.builders import A_MOMENT, a_finding, an_account, an_added_call


def _call(catalogue: Catalogue, given: NoticeGiven) -> CallId:
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        findings.put_analysis(
            work,
            call_id,
            customer_id=None,
            customer_reasons=(),
            links=[],
            findings=[a_finding(verdict=Verdict.CONTRADICTED)],
            notice=Notice(given=given),
            measures={},
            now=A_MOMENT,
        )
    return call_id


@pytest.mark.parametrize("role", [Role.TRAINER, Role.AGENT])
def test_it_is_not_listed_for_training(catalogue: Catalogue, role: Role) -> None:
    viewer = an_account(roles=(role,), agent="maija")
    told = _call(catalogue, NoticeGiven.TRUE)
    _call(catalogue, NoticeGiven.FALSE)

    listed = view_calls(
        catalogue, CallFilter(), purpose=Purpose.TRAINING, viewer=viewer
    )

    assert [summary.call.call_id for summary in listed] == [told]


def test_it_is_not_opened_for_training_by_anybody(catalogue: Catalogue) -> None:
    untold = _call(catalogue, NoticeGiven.FALSE)

    with pytest.raises(NoticeNotGivenError):
        view_call(catalogue, untold, purpose=Purpose.TRAINING)


@pytest.mark.parametrize(
    "purpose", [Purpose.VERIFICATION, Purpose.ACCESS_REQUEST, Purpose.LEGAL_CLAIM]
)
def test_it_is_opened_for_what_is_owed_to_the_caller(
    catalogue: Catalogue, purpose: Purpose
) -> None:
    untold = _call(catalogue, NoticeGiven.FALSE)

    view = view_call(catalogue, untold, purpose=purpose)

    assert view.summary.notice_given is NoticeGiven.FALSE


def test_a_doubtful_notice_does_not_take_a_call_from_training(
    catalogue: Catalogue,
) -> None:
    doubtful = _call(catalogue, NoticeGiven.UNCLEAR)

    view = view_call(catalogue, doubtful, purpose=Purpose.TRAINING)

    assert view.summary.call.call_id == doubtful


def test_who_sees_no_findings_cannot_ask_which_calls_have_some(
    catalogue: Catalogue,
) -> None:
    _call(catalogue, NoticeGiven.TRUE)
    trainer = an_account(roles=(Role.TRAINER,))

    counts = {
        count_calls_for(
            catalogue,
            CallFilter(verdict=verdict),
            purpose=Purpose.TRAINING,
            viewer=trainer,
        )
        for verdict in Verdict
    }

    assert counts == {1}
