"""Wordless seconds of an answer: hidden where its channel sounds."""

from custody.records.redactions import Redaction
from custody.records.transcripts import Transcript
from tests.transcribe.redaction.conversing import talk
from transcribe.redaction.answer_silence import AROUND_SOUND
from transcribe.redaction.spans import find_redactions
from transcribe.redaction.unread import Sound

ASKED = "A: Sanoisitteko henkilötunnuksenne?"
GREETED = "C: Hei, haluaisin varata ajan lääkärille."


def hidden(call: Transcript, *sounds: Sound) -> tuple[Redaction, ...]:
    return find_redactions(call, customer=None, sounds=sounds, duration=40.0)


def sounding(channel: int, start: float, end: float) -> Sound:
    return Sound(channel=channel, start=start, end=end)


def heard(call: Transcript) -> tuple[Sound, ...]:
    """Give the sound of every turn that was read."""
    return tuple(sounding(t.channel, t.start, t.end) for t in call.turns)


def test_an_answer_that_only_sounds_is_hidden_where_it_sounds() -> None:
    call = talk(GREETED, ASKED)
    end = call.turns[-1].end

    (span,) = hidden(
        call, *heard(call), sounding(1, end + 1.0, end + 1.5), sounding(1, 38.0, 38.1)
    )

    assert span.channel == 1
    assert span.start <= end + 1.0 - AROUND_SOUND + 0.01
    assert end + 1.5 <= span.end <= end + 1.5 + AROUND_SOUND


def test_where_nobody_sounds_after_a_question_nothing_is_silenced() -> None:
    call = talk(GREETED, ASKED)

    assert hidden(call, *heard(call)) == ()


def test_without_audio_the_silence_after_a_question_is_hidden() -> None:
    call = talk(GREETED, ASKED)

    assert [span.channel for span in hidden(call)] == [1]


def test_on_a_line_too_noisy_to_tell_sound_the_whole_answer_is_hidden() -> None:
    call = talk(GREETED, ASKED)

    spans = hidden(call, sounding(0, 0.0, 12.0), sounding(1, 30.0, 30.2))

    assert any(s.channel == 1 and s.end - s.start > 5.0 for s in spans)


def test_a_word_that_leads_to_an_answer_may_begin_before_the_engine_says() -> None:
    call = talk(GREETED, ASKED, "C: Hetkinen, se on")
    lead = call.turns[-1]
    early = sounding(1, lead.start - 0.19, lead.end)

    spans = hidden(call, *heard(call)[:-1], early)

    before = [s.end for s in spans if s.channel == 1 and s.start < lead.end]
    assert max(before, default=0.0) <= early.start + 0.001
