"""`tallenne figures`: what of agents, over which time, for whom, and the log of it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest

from custody import errors
from custody.catalogue.calls import add_call
from custody.catalogue.findings import put_analysis
from custody.records.findings import Notice, NoticeGiven
from custody.settings import read_settings
from custody.workspace.opening import Workspace, open_workspace
from tests.builders import A_MOMENT, a_call
from tests.cli.conftest import Tallenne, document

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/schemas/figures.schema.json").read_text(
        encoding="utf-8"
    )
)
MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
HEARD = ("figures", "heard", "--on", "2026-02-01", "--note", "minutes 4/2026")


@pytest.fixture
def house(tallenne: Tallenne, tmp_path: Path) -> Workspace:
    """A workspace with calls of one agent, six in one week and five in the next."""
    assert tallenne("init", "--non-interactive").returncode == 0
    workspace = open_workspace(
        read_settings(
            workspace=tmp_path / "workspace", kek_file=tmp_path / "keys" / "kek.txt"
        )
    )
    with workspace.catalogue.writing() as work:
        for place in range(11):
            began = MONDAY + timedelta(minutes=place, days=7 * (place > 5))
            call = a_call(agent="maija", started_at=began)
            add_call(work, call)
            put_analysis(
                work,
                call.call_id,
                customer_id=None,
                customer_reasons=(),
                links=(),
                findings=(),
                notice=Notice(given=NoticeGiven.TRUE if place else NoticeGiven.FALSE),
                measures={"hold_seconds": float(place)},
                now=A_MOMENT,
            )
    return workspace


def _verbs(workspace: Workspace) -> list[str]:
    return [one.verb for one in workspace.audit.events()]


@pytest.mark.usefixtures("house")
def test_without_a_note_that_staff_was_heard_there_are_no_figures(
    tallenne: Tallenne,
) -> None:
    ran = tallenne("figures", "--json")

    assert ran.returncode == errors.StaffNotHeardError.exit_code
    assert "tallenne figures heard" in ran.stderr


def test_the_note_is_kept_shown_and_taken_back(
    tallenne: Tallenne, house: Workspace
) -> None:
    told = document(tallenne(*HEARD, "--json"))["staff_heard"]
    shown = tallenne("figures", "heard").stdout
    withdrawn = document(tallenne("figures", "heard", "--withdraw", "--json"))

    assert (told["heard_on"], told["note"]) == ("2026-02-01", "minutes 4/2026")
    assert "Staff was heard on 2026-02-01" in shown
    assert withdrawn == {"staff_heard": None}
    events = [one for one in house.audit.events() if one.verb.startswith("staff")]
    assert [one.verb for one in events] == [
        "staff_hearing:noted",
        "staff_hearing:withdrawn",
    ]
    assert events[0].details == {"heard_on": "2026-02-01"}


@pytest.mark.usefixtures("house")
def test_a_day_without_a_note_is_refused(tallenne: Tallenne) -> None:
    assert tallenne("figures", "heard", "--on", "2026-02-01").returncode == 2


def test_figures_of_a_time_and_their_trend_keep_to_the_schema(
    tallenne: Tallenne, house: Workspace
) -> None:
    tallenne(*HEARD)

    told = document(tallenne("figures", "--step", "week", "--json"))

    jsonschema.validate(told, SCHEMA)
    assert (told["from"], told["to"]) == ("2026-03-02", "2026-03-09")
    (only,) = told["groups"]
    assert (only["group"], only["calls"]) == ("Agent 1", 11)
    assert [step["figures"]["calls"] for step in only["trend"]] == [6, 5]
    assert "measures:opened" in _verbs(house)


@pytest.mark.usefixtures("house")
def test_for_training_agents_are_named_and_calls_without_a_notice_left_out(
    tallenne: Tallenne,
) -> None:
    tallenne(*HEARD)

    asked = ("figures", "--purpose", "training", "--to", "2026-03-05", "--json")
    (only,) = document(tallenne(*asked))["groups"]

    assert (only["group"], only["calls"]) == ("maija", 5)


def test_a_file_is_written_once_and_logged_with_its_purpose(
    tallenne: Tallenne, house: Workspace, tmp_path: Path
) -> None:
    tallenne(*HEARD)
    file = tmp_path / "figures.csv"
    asked = ("figures", "--purpose", "training", "-o", str(file))

    first, second = tallenne(*asked), tallenne(*asked)

    assert first.returncode == 0
    assert second.returncode == errors.ExportExistsError.exit_code
    assert file.read_text(encoding="utf-8").splitlines()[1].startswith("maija,2026-03-")
    event = next(one for one in house.audit.events() if one.verb == "measures:exported")
    assert (event.purpose, event.details["groups"]) == ("training", 1)


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("--purpose", "legal_claim"), 2),
        (("--from", "2026-03-09", "--to", "2026-03-02"), 80),
    ],
    ids=["a purpose that figures do not serve", "a time that is none"],
)
def test_what_cannot_be_asked_is_refused(
    tallenne: Tallenne, given: tuple[str, ...], code: int
) -> None:
    tallenne(*HEARD)

    assert tallenne("figures", *given).returncode == code


@pytest.mark.usefixtures("house")
def test_people_are_shown_a_table_and_the_trend(tallenne: Tallenne) -> None:
    tallenne(*HEARD)

    shown = tallenne("figures", "--step", "month").stdout

    assert "Figures" in shown
    assert "2026-03-02" in shown
