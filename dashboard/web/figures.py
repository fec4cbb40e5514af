"""The route that hands figures by agent out as CSV, for one person and one purpose.

Streamlit's own downloads know no sign-in. The log says who took what before a byte goes
out, and the purpose decides what is in it: for training agents stand by name and calls
without a recording notice are left out, for service development agents are numbers.
"""

from datetime import date

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from analytics.agent_figures import FiguresAsked, Grouping, agent_figures, called
from analytics.desk import analytics_desk
from analytics.figures_csv import figures_csv
from analytics.periods import Period, Step
from custody.accounts import permissions
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.errors import RequestRefusedError, TallenneError
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.actors import actor_of
from dashboard.web.answers import NO_STORE, answer_own_page
from dashboard.web.bodies import read_object
from dashboard.web.visitors import Visitors

MAX_BODY_BYTES = 1024
NEEDED = {
    Purpose.TRAINING: Permission.COACH,
    Purpose.SERVICE_DEVELOPMENT: Permission.SEE_MEASURES,
}
"""Which permission figures need for each purpose that they serve."""


class FiguresDesk:
    """The route that hands figures out."""

    def __init__(self, workspace: Workspace, visitors: Visitors) -> None:
        """Take the workspace whose calls they are of, and who is signed in."""
        self._workspace = workspace
        self._visitors = visitors

    async def give(self, request: Request) -> Response:
        """Send the file: 200, or 400, 401, 403, 404 with the reason as JSON."""

        async def given(account: Account, _token: str) -> Response:
            told = await read_object(request, at_most=MAX_BODY_BYTES)
            asked, purpose = _asked(told)
            text = await run_in_threadpool(self._made, account, asked, purpose)
            named = {"content-disposition": 'attachment; filename="figures.csv"'}
            return Response(
                text, media_type="text/csv; charset=utf-8", headers=NO_STORE | named
            )

        return await answer_own_page(request, self._visitors, given)

    def _made(self, account: Account, asked: FiguresAsked, purpose: Purpose) -> str:
        """Make the table for somebody who may have it, and write that down."""
        try:
            permissions.ensure(account, NEEDED[purpose], purpose)
            desk = analytics_desk(self._workspace)
            found = agent_figures(desk, asked)
        except TallenneError as error:
            self._log(account, asked, purpose, cause=error.code)
            raise
        is_named = permissions.has(account, Permission.NAME_AGENTS)
        names = called(desk, is_named=is_named)
        self._log(account, asked, purpose)
        return figures_csv(found, names if asked.by is Grouping.AGENT else {})

    def _log(
        self, account: Account, asked: FiguresAsked, purpose: Purpose, cause: str = ""
    ) -> None:
        details = {"by": str(asked.by), "step": str(asked.step or "")}
        if asked.period is not None:
            details |= {"from": str(asked.period.first), "to": str(asked.period.last)}
        self._workspace.audit.record(
            "measures:refused" if cause else "measures:exported",
            actor=actor_of(account),
            purpose=purpose,
            outcome="refused" if cause else "done",
            details=details | ({"cause": cause} if cause else {}),
        )


def _asked(told: dict[str, object]) -> tuple[FiguresAsked, Purpose]:
    """Read what is asked for.

    Raises:
        RequestRefusedError: it names no days, grouping, step or purpose that there is.
        PeriodEmptyError: the days end before they begin.
    """
    match told:
        case {
            "from": str() as first,
            "to": str() as last,
            "by": str() as by,
            "step": str() as step,
            "purpose": str() as named,
        }:
            try:
                purpose = Purpose(named)
                days = date.fromisoformat(first), date.fromisoformat(last)
                asked = FiguresAsked(
                    period=Period(*days),
                    step=Step(step) if step else None,
                    by=Grouping(by),
                    for_training=purpose is Purpose.TRAINING,
                )
            except ValueError as error:
                what = "it names no day, grouping, step or purpose that there is"
                raise RequestRefusedError(what) from error
            if purpose in NEEDED:
                return asked, purpose
    what = "it names no days, grouping, step and purpose that figures serve"
    raise RequestRefusedError(what)
