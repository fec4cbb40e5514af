"""Answers to questions that nobody understood."""

import pytest

from custody.records.redactions import hides
from custody.records.transcripts import Transcript
from tests.transcribe.redaction.test_unread import a_call, hidden, said
from transcribe.redaction.speech import lay_out
from transcribe.redaction.unheard import find_unheard

UNREAD = (hidden(20.0, 22.0, channel=0),)


def a_reply(text: str, *, probability: float = 0.8) -> Transcript:
    """Make a call whose customer greets, and replies at 22.5 s; the agent goes on."""
    greeting = said("hei minulla olisi asiaa", 1.0)
    reply = said(text, 22.5, probability=probability)
    return a_call(greeting, reply, said("hetki niin katson sen", 30.0, channel=0))


@pytest.mark.parametrize(
    "answer", ["neljä nolla viisi", "kariolla hyvän", "Eivä Rantaan."]
)
def test_after_sound_without_words_a_short_answer_is_hidden(answer: str) -> None:
    call = a_reply(answer)

    (found,) = find_unheard(lay_out(call), UNREAD)

    assert [word.text for word in found.words] == answer.split()


@pytest.mark.parametrize(
    "answer", ["Kiitos paljon.", "Haluaisin varata ajan lääkärille huomenna kiitos."]
)
def test_small_talk_and_ordinary_sentences_stay(answer: str) -> None:
    assert not list(find_unheard(lay_out(a_reply(answer)), UNREAD))


def test_a_garbled_reply_to_a_garbled_question_is_hidden() -> None:
    question = said("miloino lötesyn tyynyt", 19.0, channel=0, probability=0.4)
    reply = said("tuun hafiutneksentata yksenttien kylmenta", 21.0, probability=0.3)
    goes_on = said("hetki niin katson sen", 24.0, channel=0)
    call = a_call(said("hei minulla olisi asiaa", 1.0), question, reply, goes_on)

    (found,) = find_unheard(lay_out(call), ())

    assert len(found.words) == 4


def test_the_same_reply_to_a_clear_sentence_stays() -> None:
    clear = said("varasin teille ajan", 19.0, channel=0, probability=0.9)
    reply = said("tuun hafiutneksentata yksenttien kylmenta", 21.0, probability=0.3)
    call = a_call(said("hei minulla olisi asiaa", 1.0), clear, reply)

    assert not list(find_unheard(lay_out(call), ()))


def test_hidden_words_of_a_call_are_told_by_their_middle() -> None:
    call = a_reply("neljä nolla")

    assert not hides(UNREAD, 1, call.turns[1].words[0])


@pytest.mark.parametrize(
    ("last", "hidden"), [("Seilakin mohikas.", False), ("neljä nolla viisi", True)]
)
def test_a_callers_last_words_are_a_farewell_unless_a_number(
    last: str, *, hidden: bool
) -> None:
    greeting = said("hei minulla olisi asiaa", 1.0)
    goodbye = said("kuulemiin", 25.0, channel=0)
    call = a_call(greeting, said(last, 22.5), goodbye)

    assert bool([*find_unheard(lay_out(call), UNREAD)]) is hidden
