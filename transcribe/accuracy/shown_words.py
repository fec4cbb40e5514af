"""What showing words of the register to the model does: what it helps, what it puts in.

Every call is heard three times by one recogniser: shown nothing, as the pipeline does;
shown the services and practitioners of the whole organisation; and shown the names of
its agent and of the customers with its caller's number, too. Never shown are amounts,
times, numbers, or a transaction's own practitioner: findings compare them.
"""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from custody.settings import Settings
from transcribe.accuracy.domain_words import (
    DomainFigures,
    DomainWords,
    domain_figures,
    read_domain_words,
)
from transcribe.accuracy.measures import Figures, HeardCall, compare_call
from transcribe.accuracy.showing import ShowingRecogniser
from transcribe.accuracy.table import Row
from transcribe.accuracy.truth import TruthCall
from transcribe.listening import Samples, read_chunks
from transcribe.reading import read_call
from transcribe.voice_activity import SAMPLING_RATE

NOTHING, ORGANISATION, PEOPLE = "nothing", "organisation", "people, too"
SHOWN = (NOTHING, ORGANISATION, PEOPLE)

Measured = tuple[Figures, DomainFigures, float]


def shown_word_rows(
    folder: Path, calls: Sequence[TruthCall], settings: Settings
) -> list[Row]:
    """Hear calls in each way; a row for each language and each way.

    Args:
        folder: holds the register beside the recordings, see `read_domain_words`.
        calls: of that folder.
        settings: name the model and the device.

    Raises:
        TruthUnreadableError: the register is missing or malformed.
    """
    register = read_domain_words(folder)
    recogniser = ShowingRecogniser(settings)
    found: dict[tuple[str, str], Measured] = {}
    for call in calls:
        for shown, measured in _measured(call, register, recogniser):
            key = (call.language or "-", shown)
            figures, words, seconds = found.get(key, (Figures(), DomainFigures(), 0.0))
            found[key] = (
                figures + measured[0],
                words + measured[1],
                seconds + measured[2],
            )
    return [_row(*key, found[key]) for key in sorted(found, key=_in_order)]


def _in_order(key: tuple[str, str]) -> tuple[str, int]:
    return key[0], SHOWN.index(key[1])


def _measured(
    call: TruthCall, register: DomainWords, recogniser: ShowingRecogniser
) -> Iterator[tuple[str, Measured]]:
    """Hear one call in each way; which words count is the same in all."""
    sound = _sound(call.audio)
    counted = register.of_call(call.audio.name, has_people=True)
    for shown in SHOWN:
        words = register.of_call(call.audio.name, has_people=shown == PEOPLE)
        recogniser.show(() if shown == NOTHING else words)
        began = time.process_time()
        reading = read_call(recogniser.transcribe(list(sound)), (None,) * len(sound))
        seconds = time.process_time() - began
        heard = HeardCall(
            turns=reading.turns, language=reading.language, num_channels=len(sound)
        )
        told = domain_figures(call, heard, counted)
        yield shown, (compare_call(call, heard), told, seconds)


def _sound(audio: Path) -> Samples:
    with audio.open("rb") as file:
        chunks = list(read_chunks(file, sampling_rate=SAMPLING_RATE))
    return np.concatenate(chunks, axis=1) if chunks else np.zeros((1, 0), np.float32)


def _row(language: str, shown: str, measured: Measured) -> Row:
    figures, words, seconds = measured
    return {
        "language": language,
        "shown": shown,
        "calls": figures.num_calls,
        "words": figures.num_true,
        "WER": figures.num_edits / max(figures.num_true, 1),
        "CER": figures.num_letter_edits / max(figures.num_letters, 1),
        "added": figures.num_added / max(figures.num_true, 1),
        "register's, said": words.num_said,
        "heard": words.num_heard / max(words.num_said, 1),
        "put in": words.num_put_in,
        "processor seconds": seconds,
    }
