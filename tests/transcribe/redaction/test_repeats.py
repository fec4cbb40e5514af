"""Being asked again for what was asked before."""

import pytest

from custody.records.redactions import RedactionKind
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.prompts import Strength
from transcribe.redaction.repeats import asks_again, prompts_of
from transcribe.redaction.speech import lay_out


@pytest.mark.parametrize(
    "text",
    [
        "Anteeksi, sanoisitteko uudestaan?",
        "Voisitteko toistaa?",
        "teksi sanoi litteko uudestaan",
        "Could you repeat that?",
        "Förlåt, kan du upprepa?",
    ],
)
def test_a_question_for_a_repeat_is_one_however_heard(text: str) -> None:
    (utterance,) = lay_out(a_call(said(text, 1.0, channel=0))).utterances[-1:]

    assert asks_again(utterance)


def test_it_asks_for_what_was_asked_last() -> None:
    call = a_call(
        said("Sanoisitteko henkilötunnuksenne?", 1.0, channel=0),
        said("joo", 3.0),
        said("Anteeksi, sanoisitteko uudestaan?", 8.0, channel=0),
    )

    first, _, again = prompts_of(lay_out(call))

    assert [p.kind for p in (*first, *again)] == [RedactionKind.HENKILOTUNNUS] * 2
    assert again[0].strength is Strength.ASKED


def test_without_a_question_before_it_asks_for_nothing() -> None:
    call = a_call(said("Anteeksi, voisitteko toistaa?", 8.0, channel=0))

    assert prompts_of(lay_out(call))[0] == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aika olisi perjantaina kello yksitoista.", False),
        ("Aika olisi perjantaina kello yksi toista.", False),
        ("Se on auki kahdeksasta kuuteentoista.", False),
        ("Kello yksitoista, toistaisitteko vielä?", True),
    ],
)
def test_a_number_from_eleven_to_nineteen_asks_for_no_repeat(
    text: str, *, expected: bool
) -> None:
    (utterance,) = lay_out(a_call(said(text, 1.0, channel=0))).utterances[-1:]

    assert asks_again(utterance) is expected
