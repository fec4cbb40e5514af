"""A worker that kills itself with SIGKILL at one edge of one stage.

Run as `python -m tests.cli.killed_worker STAGE before|after`; the workspace comes from
the environment. Everything but the killing is the real worker's.
"""

import os
import signal
import sys
from collections.abc import Callable

from cli.desks import here
from cli.work import make_worker
from cli.worker import StageFunction, Worker
from custody.records.ids import CallId
from custody.records.stages import Stage


def killed(stage_function: StageFunction, edge: str) -> StageFunction:
    """Wrap a stage so that the process dies at its edge, without a word."""

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def run(call_id: CallId) -> None:
        steps: dict[str, tuple[Callable[[], object], ...]] = {
            "before": (die, lambda: stage_function(call_id)),
            "after": (lambda: stage_function(call_id), die),
        }
        for step in steps[edge]:
            step()

    return run


def main() -> None:
    """Run until the edge is reached."""
    stage, edge = Stage(sys.argv[1]), sys.argv[2]
    worker = make_worker(here())
    functions = dict(worker.functions)
    functions[stage] = killed(functions[stage], edge)
    doomed = Worker(
        name=worker.name,
        catalogue=worker.catalogue,
        audit=worker.audit,
        clock=worker.clock,
        rules=worker.rules,
        functions=functions,
    )
    for _ in doomed.run(until_idle=True):
        pass


if __name__ == "__main__":
    main()
