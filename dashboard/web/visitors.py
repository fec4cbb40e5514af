"""Who is behind a sign-in's token, asked of the catalogue at most every few seconds."""

import asyncio
import threading
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.concurrency import run_in_threadpool

from custody.accounts import people
from custody.accounts.people import Account
from custody.workspace.opening import Workspace
from dashboard.web.identity import mark_of

TRUSTED_FOR = timedelta(seconds=5)
"""A page is a hundred requests; all but the first lean on the first one's answer. So
long at most does a disabled account or an ended sign-in live on."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the catalogue said of a token, and when.

    Attributes:
        account: None when the sign-in is over.
        was_active: whether that asking counted as the person doing something.
    """

    account: Account | None
    asked_at: datetime
    was_active: bool


class Visitors:
    """The signed-in people of this process, and their open pages."""

    def __init__(self, workspace: Workspace) -> None:
        """Start with nobody known."""
        self._workspace = workspace
        self._answers: dict[str, _Answer] = {}
        self._lock = threading.Lock()
        self._pages: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    async def account_of(
        self, token: str | None, *, is_active: bool = True
    ) -> Account | None:
        """Tell who is signed in with a token.

        Args:
            token: as the cookie holds it; None is nobody.
            is_active: False when a timer asks, not the person: a page left open does
                not keep a sign-in alive.

        Returns:
            The account; None when the sign-in never was, is over or was withdrawn.
        """
        if token is None:
            return None
        mark = mark_of(token)
        now = self._workspace.clock()
        with self._lock:
            answer = self._answers.get(mark)
        if answer is not None and _still_holds(answer, now, is_active=is_active):
            return answer.account
        account = await run_in_threadpool(self._ask, token, is_active=is_active)
        with self._lock:
            self._forget_old(now)
            self._answers[mark] = _Answer(account, now, is_active)
        return account

    async def sign_out(self, token: str) -> None:
        """End a sign-in and close every page that is open under it."""
        await run_in_threadpool(people.sign_out, self._workspace.catalogue, token)
        mark = mark_of(token)
        with self._lock:
            self._answers.pop(mark, None)
        for closing in tuple(self._pages.get(mark, ())):
            closing.set()

    def page_opened(self, token: str) -> asyncio.Event:
        """Note an open page; the event is set when its sign-in ends."""
        closing = asyncio.Event()
        self._pages[mark_of(token)].add(closing)
        return closing

    def page_left(self, token: str, closing: asyncio.Event) -> None:
        """Forget a page that was left."""
        mark = mark_of(token)
        self._pages[mark].discard(closing)
        if not self._pages[mark]:
            del self._pages[mark]

    def _ask(self, token: str, *, is_active: bool) -> Account | None:
        return people.session_account(
            self._workspace.catalogue,
            token,
            clock=self._workspace.clock,
            settings=self._workspace.settings,
            is_active=is_active,
        )

    def _forget_old(self, now: datetime) -> None:
        old = [
            mark
            for mark, answer in self._answers.items()
            if now - answer.asked_at > TRUSTED_FOR
        ]
        for mark in old:
            del self._answers[mark]


def _still_holds(answer: _Answer, now: datetime, *, is_active: bool) -> bool:
    """Tell whether an earlier answer may be given again.

    A refusal is never kept: the next sign-in has another token, and a forged one may
    cost what it costs. What a timer asked does not stand for a person's doing.
    """
    if answer.account is None or now - answer.asked_at > TRUSTED_FOR:
        return False
    return answer.was_active or not is_active
