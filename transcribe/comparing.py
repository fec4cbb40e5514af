"""The second hearing: a few wordings compared with the seconds of a call.

Source: pointwise mutual information of text and sound, as channel models are weighed
against the language model's own preference; Whisper's decoder gives both terms, with
the call's sound and with noise.
"""

import io
from collections.abc import Sequence
from typing import BinaryIO

from custody.catalogue.calls import call_by_id
from custody.catalogue.sealed import sealed_object
from custody.errors import ListeningCopyBrokenError
from custody.records.calls import CallFlag
from custody.records.ids import CallId
from custody.records.likelihoods import Likelihood, Question
from custody.records.purposes import Rendition
from transcribe.cutting import cut_windows
from transcribe.desk import TranscribeDesk
from transcribe.listening import read_chunks
from transcribe.stage import READ_BYTES
from transcribe.voice_activity import SAMPLING_RATE, Span
from transcribe.whisper import Recogniser
from transcribe.windows import Piece, Window

MARGIN_SECONDS = 0.15
"""Listened to before and after: words' times are that exact."""
LONGEST_SECONDS = 28.0
"""A question about more than the model has places for is not answered."""


def compare_wordings(
    call_id: CallId,
    questions: Sequence[Question],
    language: str,
    *,
    desk: TranscribeDesk,
    recogniser: Recogniser,
) -> tuple[tuple[Likelihood, ...], ...]:
    """Compare wordings with a call's sound, read once however many questions there are.

    Args:
        call_id: of a call that has its RAW rendition.
        questions: in any order.
        language: ISO 639-1, in which all wordings are.
        desk: stores, settings and clock of the workspace.
        recogniser: loaded once, for every call of this worker.

    Returns:
        For each question, in its order, a likelihood for each wording; none where the
        recogniser does not read the language, or the seconds are too many.

    Raises:
        CallMissingError: there is no such call.
        RenditionMissingError: it has no RAW rendition.
        ListeningCopyBrokenError: the RAW rendition cannot be decoded.
        SealBrokenError, SealSwappedError, KekWrongError: it cannot be opened.
        EngineFailedError, StoreUnavailableError, StoreAnswerError: try again later.
    """
    with desk.catalogue.reading() as read:
        call = call_by_id(read, call_id)
        raw = sealed_object(read, call_id, Rendition.RAW)
    with desk.vault.open(raw) as opened:
        source = io.BufferedReader(opened, READ_BYTES)
        try:
            return compare_in(
                source,
                questions,
                language,
                recogniser=recogniser,
                is_mixed=CallFlag.DUAL_MONO in call.flags,
            )
        except ListeningCopyBrokenError as error:
            raise ListeningCopyBrokenError(error.why, raw.call_id) from error


def compare_in(
    source: BinaryIO,
    questions: Sequence[Question],
    language: str,
    *,
    recogniser: Recogniser,
    is_mixed: bool = False,
) -> tuple[tuple[Likelihood, ...], ...]:
    """Compare wordings with a recording that is open; see `compare_wordings`.

    Args:
        source: seekable, a recording of any kind that can be decoded.
        questions: in any order.
        language: ISO 639-1, in which all wordings are.
        recogniser: loaded.
        is_mixed: all parties share the first channel, whatever others there are.

    Raises:
        ListeningCopyBrokenError: it cannot be decoded.
        EngineFailedError: the engine gave up; try again later.
    """
    asked: dict[Window, list[int]] = {}
    for place, question in enumerate(questions):
        window = _window(question)
        if language in recogniser.languages and window.duration <= LONGEST_SECONDS:
            asked.setdefault(window, []).append(place)
    answers: list[tuple[Likelihood, ...]] = [() for _ in questions]
    if not asked:
        return tuple(answers)
    chunks = (
        chunk[:1] if is_mixed else chunk
        for chunk in read_chunks(source, sampling_rate=SAMPLING_RATE)
    )
    ordered = sorted(asked, key=lambda window: window.end)
    for window, audio in cut_windows(chunks, ordered):
        for place in asked[window]:
            answers[place] = recogniser.compare(
                (window, audio), questions[place], language
            )
    return tuple(answers)


def _window(question: Question) -> Window:
    start = max(0.0, question.start - MARGIN_SECONDS)
    span = Span(start, max(start, question.end) + MARGIN_SECONDS)
    piece = Piece(span=span, offset=0.0)
    return Window(channel=question.channel, pieces=(piece,))
