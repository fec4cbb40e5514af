"""The process that builds a mart: `python -m analytics.rebuild`, fed by its parent.

Standard input: a line of JSON with the file and its key, then batches of rows
(`analytics/mart_rebuild.py`). It ends with 0 only when the whole mart is on the disk.
"""

import json
import sys
from pathlib import Path

from analytics.mart import create_mart
from analytics.mart_rebuild import read_batches
from custody.errors import TallenneError


def main() -> int:
    """Build what the parent asks for; give the exit code."""
    source = sys.stdin.buffer
    order = json.loads(source.readline())
    try:
        create_mart(Path(order["file"]), order["key"], read_batches(source))
    except TallenneError as error:
        return error.exit_code
    except EOFError:
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
