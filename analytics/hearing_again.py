"""Weighing a call a second time, by what its sound answers."""

from collections.abc import Callable
from dataclasses import replace

from analytics.by_sound import told_by_sound
from analytics.desk import AnalyticsDesk
from analytics.hearing import Hearing
from analytics.linking import Linking
from analytics.mart import practitioners
from analytics.numerals import known_language
from analytics.reading import Beside
from analytics.second_hearing import decided, inquiries, reread
from custody.errors import RenditionMissingError
from custody.records.transcripts import Transcript


def weigh_again(
    linking: Linking,
    transcript: Transcript,
    hearing: Hearing,
    weigh: Callable[[Transcript], Linking],
    *,
    desk: AnalyticsDesk,
) -> Linking:
    """Ask the sound for what the text left open, and weigh all anew by its answers.

    Args:
        linking: by the first hearing alone.
        transcript: of the call, as people have set it right.
        hearing: the same, laid out.
        weigh: weighs the call by another text.
        desk: without a second hearing, or without the sound, the linking stays as it
            is.

    Returns:
        The linking; its quotes are the words of the transcript, and what rests on the
        sound says so.

    Raises:
        EngineFailedError, StoreUnavailableError, StoreAnswerError: try again later.
    """
    if desk.second_hearing is None or not desk.settings.hear_again:
        return linking
    beside = Beside(zone=desk.zone, practitioners=practitioners(desk))
    asked = inquiries(linking.weighed, hearing, beside)
    if not asked:
        return linking
    try:
        answers = desk.second_hearing(
            transcript.call_id,
            [one.question for one in asked],
            known_language(hearing.language),
        )
    except RenditionMissingError:
        return linking  # the sound was kept for a shorter time than the text
    replacements = decided(asked, answers)
    if not replacements:
        return linking
    again = weigh(reread(transcript, replacements))
    weighed = told_by_sound(linking.weighed, again.weighed, hearing, replacements)
    return replace(again, weighed=weighed)
