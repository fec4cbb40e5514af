"""The floors of STYLE.md, section 1: a room imports only from floors below its own."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = {
    "custody.errors": 1,
    "custody.records": 2,
    "custody.settings": 3,
    "custody.vault": 3,
    "custody.audit": 3,
    "custody.catalogue": 4,
    "custody.accounts": 5,
    "custody.retention": 5,
    "custody.rights": 5,
    "custody.evidence": 5,
    "custody.workspace": 5,
    "ingest": 6,
    "transcribe": 6,
    "analytics": 6,
    "dashboard": 7,
    "cli": 7,
}
DRAWERS = {"utils", "helpers", "common", "misc", "manager", "base"}
SOURCES = sorted(
    path.relative_to(ROOT)
    for room in ("custody", "ingest", "transcribe", "analytics", "dashboard", "cli")
    for path in (ROOT / room).rglob("*.py")
)


def _room_of(module: str) -> str | None:
    """Name the room that a dotted module lies in, None for an outside package."""
    return next(
        (room for room in FLOORS if module == room or module.startswith(room + ".")),
        None,
    )


def _imports_of(path: Path) -> set[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_a_room_imports_only_from_floors_below(path: Path) -> None:
    module = ".".join(path.with_suffix("").parts)
    own = _room_of(module)
    if own is None:
        assert module == "custody.__init__"
        return

    reached = {_room_of(name) for name in _imports_of(path)} - {None, own}

    upward = {room for room in reached if room and FLOORS[room] >= FLOORS[own]}
    # The settings are read by those who open things; they are floor 3 and all of
    # floor 3 but custody/settings.py itself must do without them.
    assert upward == set()


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_no_file_is_a_drawer(path: Path) -> None:
    assert path.stem not in DRAWERS


def test_nothing_lies_loose_in_custody() -> None:
    loose = {path.name for path in (ROOT / "custody").glob("*.py")}

    assert loose == {"__init__.py", "settings.py", "errors.py"}


def test_streamlit_never_sees_a_pages_folder() -> None:
    # A `pages/` folder beside the entry script is served before any check of ours.
    assert not list((ROOT / "dashboard").rglob("pages"))


def test_a_package_face_holds_a_docstring_and_nothing_else() -> None:
    faces = [path for path in SOURCES if path.name == "__init__.py"]

    bodies = {
        path: ast.parse((ROOT / path).read_text(encoding="utf-8")).body
        for path in faces
    }

    assert [path for path, body in bodies.items() if len(body) != 1] == []
