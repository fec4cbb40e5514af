"""Answers to questions for an identifier, whatever came out of the recogniser."""

import pytest

from tests.transcribe.redaction.conversing import readable, speech
from transcribe.redaction.answers import find_answers

GARBLED = "C: kolmen ollayksi visisä hakdekan mies"


@pytest.mark.parametrize(
    "question",
    [
        "Sanoisitteko henkilötunnuksenne?",
        "sanoi sitten kohenkilötun nuksenne.",
        "Entä puhelin numero, johon voimme soiltta,",
        "Kertoisitteko asia kasnu meron?",
        "Mikä on korttinumero?",
        "Saisinko tilinumeron?",
        "Mistä numerosta teidät tavoittaa?",
    ],
)
def test_a_garbled_answer_to_a_garbled_question_is_hidden(question: str) -> None:
    asked, answer = readable(f"A: {question}", GARBLED)

    assert asked == question
    assert set(answer.split()) == {"_"}


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("sv", "Kan jag få din personbeteckning?", "nll femm blarg sju"),
        ("sv", "Vad är ditt telefonnummer?", "hem nåd ni och hör"),
        ("en", "What is the card number?", "for one won juan"),
        ("en", "And your date of birth?", "the turd of marge"),
        ("en", "What's your email?", "jaundiced carter"),
    ],
)
def test_an_answer_in_any_language_is_hidden(
    language: str, question: str, answer: str
) -> None:
    shown = readable(f"A: {question}", f"C: {answer}", language=language)

    assert set(shown[1].split()) - set(answer.split()) == {"_"}
    assert shown[1].split().count("_") >= len(answer.split()) - 1


def test_small_talk_at_the_edges_of_an_answer_stays() -> None:
    shown = readable(
        "A: Mikä on puhelinnumeronne?", "C: Joo, se on nolla neljä nolla, kiitos."
    )

    assert shown[1] == "Joo, se on _ _ _ kiitos."


def test_what_is_said_after_an_answer_stays() -> None:
    shown = readable(
        "A: Mikä on puhelinnumeronne?",
        "C: nolla neljä nolla viisi viisi.",
        "A: Kiitos.",
        "C: Haluaisin vielä varata ajan lääkärille.",
        "A: Sopisiko maanantaina kello neljätoista kolmekymmentä?",
    )

    assert shown[2:] == [
        "Kiitos.",
        "Haluaisin vielä varata ajan lääkärille.",
        "Sopisiko maanantaina kello neljätoista kolmekymmentä?",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Lasku tulee sähköpostiin.", "C: Kiitos, hei."),
        ("A: Lähetän vahvistuksen teille sähköpostiin.", "C: Hyvä niin, kiitos."),
        ("A: Haluatteko estää sähköpostit?", "C: Kyllä, kaiken markkinoinnin."),
        ("A: Mikä vaivaa?", "C: Polvi on ollut kipeä jo kaksi viikkoa."),
        ("A: Mikä on tilausnumero?", "C: Se on yksi kaksi kolme neljä viisi."),
        ("C: Maksan sen kortilla.", "A: Selvä, se käy hyvin."),
    ],
)
def test_talk_that_asks_for_nothing_stays(lines: tuple[str, ...]) -> None:
    assert readable(*lines) == [line.split(": ", 1)[1] for line in lines]


def test_a_customer_who_gives_a_number_unasked_is_hidden_and_the_agent_is_not() -> None:
    shown = readable(
        "C: Puhelinnumeroni on nolla neljä nolla viisi.",
        "A: Voinko auttaa vielä jossakin muussa asiassa?",
    )

    assert shown == [
        "Puhelinnumeroni on _ _ _ _",
        "Voinko auttaa vielä jossakin muussa asiassa?",
    ]


def test_on_a_mono_recording_the_answer_follows_in_the_same_stream() -> None:
    shown = readable(
        "M: Asiakas numeron on viisissä itsemaan kaksi yhtäksään. Kiitos. Miten voin "
        "auttaa? Haluaisin siirtää ajan perjantaille."
    )

    rest = "Kiitos. Miten voin auttaa? Haluaisin siirtää ajan perjantaille."
    assert shown == [f"Asiakas numeron on _ _ _ _ {rest}"]


def test_an_answer_without_any_word_leaves_a_window_to_silence() -> None:
    answers = find_answers(
        speech(
            "A: Sanoisitteko henkilötunnuksenne?",
            "C: joo",
            "A: Kiitos, nyt löysin teidän tietonne.",
        )
    )

    (window,) = answers.windows
    assert (window.channel, window.kind) == (1, "henkilotunnus")
    assert window.end > window.start


def test_an_amount_after_a_question_is_no_answer() -> None:
    shown = readable(
        "A: Mikä on kortin numero?", "C: Paljonko se on, sata kaksikymmentä euroa?"
    )

    assert "kaksikymmentä euroa?" in shown[1]


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("en", "What is the card number?", "one one one one one one one one one"),
        ("en", "What is the card number?", "Four one one one, one two three four."),
        ("en", "What is the card number?", "one one one one one one one one one two"),
        ("en", "And your phone number?", "oh four oh one one one oh one"),
        ("sv", "Vad är ditt telefonnummer?", "noll en en en fyra ett ett ett"),
    ],
)
def test_digits_that_sound_like_small_talk_are_hidden(
    language: str, question: str, answer: str
) -> None:
    shown = readable(f"A: {question}", f"C: {answer}", language=language)

    assert set(shown[1].split()) == {"_"}


def test_one_as_a_word_stays() -> None:
    shown = readable("A: Which one do you want?", "C: That one please", language="en")

    assert shown[1] == "That one please"


def test_words_that_lead_to_an_answer_stay() -> None:
    shown = readable(
        "A: Mikä on puhelinnumeronne?",
        "C: Etkinen, se on nolla neljä nolla viisi yksi yhdeksän yhdeksän.",
    )

    assert shown[1] == "Etkinen, se on _ _ _ _ _ _ _"


def test_a_name_that_was_asked_for_ends_before_the_reason() -> None:
    shown = readable(
        "A: Kenen nimellä aika on?",
        "C: perikkeaholen pitäisi siirtää huomista aikaa.",
    )

    assert shown[1] == "_ pitäisi siirtää huomista aikaa."


def test_all_that_is_announced_as_said_again_is_hidden() -> None:
    shown = readable(
        "A: Mikä on tilinumeronne?",
        "C: seitsemän nolla yksi viisi nolla kolme neljä.",
        "A: Toistan vielä laikkar seitsemän on krivisin on la korme neljä ainkre.",
    )

    assert shown[2] == "Toistan vielä _ _ _ _ _ _ _ _ _"


def test_a_number_that_sounds_like_being_asked_again_asks_nothing() -> None:
    shown = readable(
        "A: Mikä on henkilötunnuksenne?",
        "C: seitsemän toistamalla kahdeksan kolme kuusi yhdeksän.",
        "A: Perumisesta ei tule maksua, kun se tehdään aikaisin.",
    )

    assert shown[2] == "Perumisesta ei tule maksua, kun se tehdään aikaisin."


@pytest.mark.parametrize(
    "told",
    [
        "Vapaa aika olisi torstaina, kello kymmenen, viisi, toista.",
        "Vastaanottomme onkin kahdeksasta kuuteen toista.",
        "Varpa haika, olisitolsta, enää kemmo, kuusi, en viisi.",
    ],
)
def test_days_and_hours_after_an_answer_are_not_it_said_back(told: str) -> None:
    shown = readable(
        "A: Mikä on puhelinnumeronne?",
        "C: nolla neljä nolla viisi yksi yhdeksän yhdeksän.",
        f"A: {told}",
    )

    assert shown[2] == told


def test_a_whole_number_said_back_is_hidden_whatever_is_said_with_it() -> None:
    shown = readable(
        "A: Mikä on puhelinnumeronne?",
        "C: nolla neljä nolla viisi yksi yhdeksän yhdeksän.",
        "A: torstaina nolla neljä nolla viisi yksi yhdeksän yhdeksän siis.",
    )

    assert shown[2].startswith("torstaina _ _ _ _ _ _ _")
