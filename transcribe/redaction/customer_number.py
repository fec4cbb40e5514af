"""Customer numbers: digits right after their noun, however few.

Questions for one are followed in `answers.py`; here a statement suffices.
"""

from collections import defaultdict
from collections.abc import Iterator

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from transcribe.redaction.prompts import find_prompts
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found, Speech

_Stream = tuple[int, PartyRole | None]

_NEAR = 4
"""Words between the noun and the number: `asiakasnumeroni on siis`."""

_FEWEST_DIGITS = 2


def find_customer_numbers(speech: Speech, runs: tuple[Run, ...]) -> Iterator[Found]:
    """Find numbers that follow the noun in the same party's speech."""
    by_stream = defaultdict[_Stream, list[Run]](list)
    for run in runs:
        by_stream[run.words[0].channel, run.words[0].party].append(run)
    for utterance in speech.utterances:
        for prompt in find_prompts(utterance):
            if prompt.kind is not RedactionKind.OTHER:
                continue
            noun = utterance.words[prompt.last]
            for run in by_stream.get((utterance.channel, utterance.party), ()):
                wait = run.words[0].start - noun.end
                if 0 <= wait <= _NEAR and len(run.digits) >= _FEWEST_DIGITS:
                    yield Found(RedactionKind.OTHER, run.words)
