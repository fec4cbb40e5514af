"""How much work is ahead."""

from datetime import UTC, datetime
from pathlib import Path

from custody.catalogue.calls import add_call
from custody.catalogue.progress import stages_ahead
from custody.catalogue.stages import add_stage
from custody.records.stages import Stage
from tests.builders import a_call, a_catalogue

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


def test_a_call_that_waits_for_its_first_stage_has_three_ahead(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    call = a_call()
    with catalogue.writing() as work:
        add_call(work, call)
        add_stage(work, call.call_id, Stage.TRANSCRIBE, NOW)

    with catalogue.reading() as read:
        ahead = stages_ahead(read)

    assert ahead == 3


def test_rows_of_later_stages_are_not_counted_twice(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    call = a_call()
    with catalogue.writing() as work:
        add_call(work, call)
        add_stage(work, call.call_id, Stage.ANALYSE, NOW)
        add_stage(work, call.call_id, Stage.REDACT, NOW)

    with catalogue.reading() as read:
        ahead = stages_ahead(read)

    assert ahead == 2


def test_nothing_is_ahead_of_an_empty_catalogue(tmp_path: Path) -> None:
    with a_catalogue(tmp_path).reading() as read:
        assert stages_ahead(read) == 0
