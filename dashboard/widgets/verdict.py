"""The form of a verdict: seconds to hear, questions to answer, one button to save.

Nothing in it is chosen beforehand. What is filled in stays in the browser's memory
while its page is open, so that another call can be opened and come back from.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from custody.errors import RequestRefusedError
from custody.records.heard import Span
from custody.records.ids import CallId, TransactionId
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("verdict", Path(__file__).parent)
NOT_A_FORM: Final = "the form came back in another shape"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Seconds that are cited.

    Attributes:
        about: the fields that they speak of, as people call them.
    """

    start: float
    end: float
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedCallRow:
    """One call with its seconds.

    Attributes:
        is_here: whether its player stands above.
        is_origin: whether this person came from it.
        is_optional: whether the verdict may do without it.
        takes_others: whether more seconds may be named.
    """

    call_id: CallId
    label: str
    href: str
    stretches: tuple[Stretch, ...]
    is_here: bool
    is_origin: bool = False
    is_optional: bool = False
    takes_others: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the system made of a field in one call; "" and None where it had nothing.

    Attributes:
        by_sound: why the value is not in the quote; "" where it was read from it.
    """

    call_id: CallId
    verdict: str
    label: str
    heard: str = field(default="", repr=False)
    quote: str = field(default="", repr=False)
    start: float | None = None
    end: float | None = None
    by_sound: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to be said a word on; `choices` are `(value, label)`."""

    name: str
    label: str
    choices: tuple[tuple[str, str], ...]
    register: str = field(default="", repr=False)
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """All that the form shows and asks.

    Attributes:
        key: tells one form from another; what was filled in is kept by it.
        aim: not "" when the page was opened at it; another one scrolls there anew.
        is_open: whether it begins unfolded.
        may_listen: whether there is a player above that may play.
    """

    key: str
    transaction: TransactionId
    title: str
    button: str
    call_id: CallId
    calls: tuple[CitedCallRow, ...]
    questions: tuple[Question, ...]
    aim: str = ""
    is_open: bool = False
    may_listen: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A form as it came back.

    Attributes:
        chosen: by question.
        calls: those that it shall rest on.
        others: more seconds, by call, as they were written.
    """

    chosen: Mapping[str, str]
    calls: frozenset[CallId]
    others: Mapping[CallId, str]
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What somebody did in the form just now; at most one of both."""

    filled: object = None
    opened: object = None


def show_form(
    form: Form,
    unheard: Mapping[CallId, Sequence[Span]],
    refusal: tuple[int, str] | None,
) -> Sent:
    """Show the form.

    Args:
        form: what it asks.
        unheard: cited seconds that were not played in this sign-in, by call.
        refusal: how often saving it was refused, and why at last.
    """
    shown = mounted(_COMPONENT)(
        key=f"verdict {form.key}",
        data=form_data(form, unheard, refusal),
        on_save_change=_rerun,
        on_open_change=_rerun,
    )
    return Sent(filled=shown.get("save"), opened=shown.get("open"))


def form_data(
    form: Form,
    unheard: Mapping[CallId, Sequence[Span]],
    refusal: tuple[int, str] | None,
) -> dict[str, object]:
    """Write what the component draws, as JSON; its version knows nothing of hearing."""
    written = asdict(form)
    text = json.dumps(written, sort_keys=True)
    return written | {
        "version": hashlib.sha256(text.encode()).hexdigest()[:16],
        "unheard": {
            name: [list(one) for one in gaps] for name, gaps in unheard.items()
        },
        "refusal": refusal and {"number": refusal[0], "sentence": refusal[1]},
    }


def read_filled(told: object) -> Filled:
    """Read a form that came back; not trusted.

    Raises:
        RequestRefusedError: it has another shape.
    """
    match told:
        case {
            "chosen": dict() as chosen,
            "calls": list() as calls,
            "others": dict() as others,
            "note": str() as note,
        } if _all_text(calls, chosen, chosen.values(), others, others.values()):
            return Filled(
                chosen=chosen,
                calls=frozenset(map(CallId, calls)),
                others={CallId(name): text for name, text in others.items()},
                note=note,
            )
    raise RequestRefusedError(NOT_A_FORM)


def _all_text(*groups: object) -> bool:
    return all(
        isinstance(one, str)
        for group in groups
        for one in group  # type: ignore[attr-defined] # lists and dicts of the caller
    )


def _rerun() -> None:
    """Let the page run again; what was sent is read where the form is shown."""
