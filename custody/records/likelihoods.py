"""What is asked of a second hearing, and what it answers.

The first hearing writes down what a recogniser thinks likeliest of all that could be
said. The second compares a few wordings of one place: how likely each is, given the
sound, beside how likely it is given none. It is told no right answer: the register's
value is one wording among its rivals.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from custody.records.ids import CallId

FAR_FROM_LIKELY = 60.0
"""Nats below the words heard from which a wording was not said there."""
EVERY_MANNER = -1
"""Of a wording that is compared in whatever way the register's own is likeliest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Seconds of a channel, and what may have been said there.

    Attributes:
        start, end: seconds from the recording's start.
        wordings: the register's own first, what was heard first of all last.
        num_own: how many of them are the register's own.
        manners: of each wording but the last, in which way it says its value, counted
            from 0 for each value: values are compared in the way in which the
            register's own is likeliest. Empty where each has one way alone.
        within: nats by which one of the register's own may be less likely than the
            words heard, for its rivals to be weighed at all.
    """

    channel: int
    start: float
    end: float
    wordings: tuple[str, ...] = field(repr=False)
    num_own: int
    manners: tuple[int, ...] = ()
    within: float = FAR_FROM_LIKELY


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How likely a wording is; minus infinity both where it was far from likely.

    Attributes:
        given_sound: natural logarithm of its probability, given the sound.
        gained: by how much the sound makes it likelier than noise would; what is
            rarely said is not at a disadvantage here, nor what is long.
    """

    given_sound: float
    gained: float


class SecondHearing(Protocol):
    """Whoever can compare wordings with the sound of a call."""

    def __call__(
        self, call_id: CallId, questions: Sequence[Question], language: str
    ) -> Sequence[tuple[Likelihood, ...]]:
        """Answer each question with a likelihood for each of its wordings.

        An answer is empty where the language is not one that the recogniser reads.

        Raises:
            RenditionMissingError: the call has no sound any more.
            SealBrokenError, SealSwappedError, KekWrongError: it cannot be opened.
            EngineFailedError, StoreUnavailableError, StoreAnswerError: try again.
        """
