"""How commands speak: one JSON document on standard output, or lines for people."""

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

Document = Mapping[str, object]


def print_document(document: Document) -> None:
    """Print one JSON document and nothing else; UTF-8, keys in their given order."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Say on standard error what went wrong and what to do next."""
    sys.stderr.write(f"tallenne: {sentence}\n")


def people_console() -> Console:
    """Where people read: standard output."""
    return Console(highlight=False, soft_wrap=False)


def progress_bar() -> Progress:
    """Progress on standard error; silent where that is no terminal."""
    console = Console(stderr=True)
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
    )


def utc_text(moment: datetime | None) -> str | None:
    """Write a moment for a document: ISO 8601, UTC, whole seconds."""
    if moment is None:
        return None
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def local_text(moment: datetime, zone: str) -> str:
    """Write a moment for people, in the time zone of the switch."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def clock_text(seconds: float) -> str:
    """Write seconds on a call as minutes and seconds, e.g. `1:05`."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"
