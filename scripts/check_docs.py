"""Check the documents: every link leads somewhere, reference pages match the code.

Ends with 1 and one line a fault.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.write_reference import exit_codes_page, settings_page

ROOT = Path(__file__).parents[1]
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)]*)?\)")
FENCE = re.compile(r"```.*?```", re.DOTALL)
REQUIRED = (
    "README.md",
    "CHANGELOG.md",
    "docs/operations.md",
    "docs/threat-model.md",
    *(
        f"docs/users/{role}.md"
        for role in ("trainer", "supervisor", "analyst", "agent", "dpo", "admin")
    ),
)


def faults() -> Iterator[str]:
    """Name every fault found."""
    for name in REQUIRED:
        if not (ROOT / name).is_file():
            yield f"{name} is missing"
    for page in _pages():
        text = FENCE.sub("", page.read_text(encoding="utf-8"))
        for match in LINK.finditer(text):
            target = match["target"]
            if "://" not in target and not (page.parent / target).exists():
                yield f"{page.relative_to(ROOT)}: {target} leads nowhere"
    pages = {"settings.md": settings_page(), "exit-codes.md": exit_codes_page()}
    for name, text in pages.items():
        path = ROOT / "docs" / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield f"docs/{name} is not what the code says: scripts/write_reference.py"


def _pages() -> list[Path]:
    return [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


if __name__ == "__main__":
    found = list(faults())
    for fault in found:
        sys.stderr.write(fault + "\n")
    sys.exit(1 if found else 0)
