"""What words look like to somebody who waits for an answer."""

from tests.transcribe.redaction.conversing import speech
from transcribe.redaction.sights import sights_of


def numbers(line: str, language: str = "en") -> list[str]:
    looks = sights_of(speech(line, language=language)).values()
    return [look.word.text for look in looks if look.is_number]


def test_one_is_a_number_beside_one_only() -> None:
    assert numbers("C: that one please") == []
    assert numbers("C: four one one one") == ["four", "one", "one", "one"]


def test_small_talk_and_signs_are_told_from_other_words() -> None:
    looks = sights_of(speech("C: joo piste lääkärille")).values()

    assert [(look.is_small_talk, look.is_symbol) for look in looks] == [
        (True, False),
        (False, True),
        (False, False),
    ]
