"""Write docs/settings.md and docs/exit-codes.md from the code they speak of.

`--check` writes nothing and ends with 1 when a page is not what the code says.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from custody import errors
from custody.settings import Settings

DOCS = Path(__file__).parents[1] / "docs"
FIRST_CODES = (
    (0, "", "Done."),
    (1, "", "An unforeseen fault; the message names its place."),
    (2, "", "Wrong usage of a command."),
    (4, "", "`tallenne work`: some call failed for good; `tallenne status` says why."),
    (130, "", "Interrupted by the user."),
)


def settings_page() -> str:
    """List every setting: name, default, what it says."""
    rows = [
        f"| `TALLENNE_{name.upper()}` | `{_default(field.default)}` | "
        f"{field.description} |"
        for name, field in Settings.model_fields.items()
    ]
    return (
        "# Settings\n\n"
        "Strongest first: environment variables, `tallenne.toml` in the current\n"
        "folder, `tallenne.toml` in the workspace. In files, names are lower case,\n"
        'without the prefix: `source_timezone = "Europe/Helsinki"`. Secrets are never\n'
        "settings: a setting that ends in `_file` names the file that holds one.\n\n"
        "| variable | default | meaning |\n|---|---|---|\n" + "\n".join(rows) + "\n"
    )


def exit_codes_page() -> str:
    """List every exit code with the cause it stands for."""
    rows = [*FIRST_CODES, *_error_rows()]
    lines = [
        f"| {code} | {f'`{name}`' if name else ''} | {meaning} |"
        for code, name, meaning in sorted(rows)
    ]
    return (
        "# Exit codes\n\n"
        "One cause, one code. The message on standard error says what, where and what\n"
        "to do next; it never holds a number, a name or a word of a call.\n\n"
        "| code | cause | meaning |\n|---|---|---|\n" + "\n".join(lines) + "\n"
    )


def _error_rows() -> Iterator[tuple[int, str, str]]:
    for name, kind in vars(errors).items():
        if isinstance(kind, type) and issubclass(kind, errors.TallenneError):
            code = vars(kind).get("exit_code")
            if kind is not errors.TallenneError and code is not None:
                yield code, name, (kind.__doc__ or "").strip().splitlines()[0]


def _default(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return "" if value is None else str(value)


def main() -> int:
    """Write the pages, or with --check say which one is out of date."""
    pages = {"settings.md": settings_page(), "exit-codes.md": exit_codes_page()}
    stale = 0
    for name, text in pages.items():
        path = DOCS / name
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            sys.stderr.write(
                f"docs/{name} is out of date: scripts/write_reference.py\n"
            )
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
