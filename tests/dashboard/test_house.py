"""What must hold of the room as a whole, upgrades of Streamlit included."""

from pathlib import Path

import pytest

from dashboard.menu import PAGES
from dashboard.web import listening

ROOM = Path(__file__).parents[2] / "dashboard"
ROOMS = {"ingest", "transcribe", "analytics", "custody", "cli", "dashboard"}


def test_no_file_bears_the_name_that_streamlit_claims() -> None:
    assert not list(ROOM.rglob("pages"))


def test_no_file_bears_a_room_s_name() -> None:
    names = {path.stem for path in ROOM.rglob("*") if path.parent == ROOM}

    assert names & ROOMS == set()


def test_every_page_of_the_menu_is_there_and_every_page_is_in_the_menu() -> None:
    in_menu = {entry.script for entries in PAGES.values() for entry in entries}
    there = {
        f"views/{path.name}"
        for path in (ROOM / "views").glob("*.py")
        if "\ndef show() -> None:" in path.read_text(encoding="utf-8")
    }

    assert in_menu == there


def test_no_page_holds_sql() -> None:
    for path in (ROOM / "views").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "sqlalchemy" not in text, path.name
        assert "tables" not in text.replace("st.table", ""), path.name


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.js")), ids=lambda path: path.name)
def test_no_script_of_ours_asks_another_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    named = text.replace("http://www.w3.org/", "")
    assert "http://" not in named
    assert "https://" not in named


def test_no_script_of_ours_writes_markup() -> None:
    for path in ROOM.rglob("*.js"):
        if "wavesurfer" not in path.name:
            text = path.read_text(encoding="utf-8")
            assert "innerHTML" not in text, path.name
            assert "insertAdjacentHTML" not in text, path.name


def test_the_player_s_fastest_speed_is_the_one_that_is_believed() -> None:
    script = (ROOM / "player" / "assets" / "player.js").read_text(encoding="utf-8")
    (line,) = (line for line in script.splitlines() if line.startswith("const SPEEDS"))
    speeds = line.partition("[")[2].partition("]")[0].split(",")

    assert max(float(speed) for speed in speeds) == listening.MAX_SPEED


def test_vendored_parts_come_with_their_licences() -> None:
    assert (ROOM / "player" / "assets" / "wavesurfer-LICENSE.txt").is_file()
    assert (ROOM / "web" / "assets" / "instrument-sans-LICENSE.txt").is_file()
