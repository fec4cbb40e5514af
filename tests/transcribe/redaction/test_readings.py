"""A correction hides what it names, and never brings to light what was hidden."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from custody.records.calls import PartyRole
from custody.records.correcting import lay_over
from custody.records.corrections import Correction, CorrectionKind
from custody.records.ids import new_call_id
from custody.records.purposes import Rendition
from custody.records.redactions import Redaction, masked_turn
from custody.records.transcripts import Transcript
from tests.builders import a_correction, a_customer, a_transcript, a_turn
from transcribe.redaction.readings import find_in_readings
from transcribe.redaction.spans import find_redactions

CALL = new_call_id()


def hidden(transcript: Transcript, *corrections: Correction) -> list[str]:
    """The corrected turns as somebody reads them who sees redacted text only."""
    spoken = lay_over(transcript, corrections)
    spans = spans_of(transcript, corrections)
    return [masked_turn(turn, spans).text for turn in spoken.transcript.turns]


def spans_of(
    transcript: Transcript, corrections: Sequence[Correction]
) -> tuple[Redaction, ...]:
    def find(reading: Transcript) -> tuple[Redaction, ...]:
        return find_redactions(reading, customer=a_customer(name="Matti Meikäläinen"))

    return find_in_readings(lay_over(transcript, corrections), find)


def asked(question: str, answer: str) -> Transcript:
    return a_transcript(
        CALL,
        [
            a_turn(question, party=PartyRole.AGENT, channel=0),
            a_turn(answer, start=6.0),
            a_turn("kiitos", start=20.0, party=PartyRole.AGENT, channel=0),
        ],
    )


def test_without_corrections_nothing_is_found_otherwise() -> None:
    transcript = asked("mikä on nimenne", "Matti Meikäläinen")

    found = find_redactions(transcript, customer=a_customer(name="Matti Meikäläinen"))

    assert spans_of(transcript, ()) == found


def test_an_identifier_that_somebody_typed_in_is_hidden() -> None:
    transcript = a_transcript(CALL, [a_turn("se on se sama kuin ennen kiitos")])
    typed = a_correction(
        transcript,
        first=2,
        after_word=5,
        after="010190-999X tai 040 555 0123 tai matti.meikalainen@example.org",
        rendition=Rendition.REDACTED,
    )

    (said,) = hidden(transcript, typed)

    for identifier in ("010190", "999X", "0123", "555", "example"):
        assert identifier not in said
    assert said.startswith("se on ")
    assert said.endswith(" kiitos")


def test_a_name_of_the_register_that_somebody_typed_in_is_hidden() -> None:
    transcript = a_transcript(CALL, [a_turn("täällä Mäkeläinen hei")])

    (said,) = hidden(transcript, a_correction(transcript, first=1, after="Meikäläinen"))

    assert said == "täällä [name] hei"


def test_all_the_seconds_of_a_correction_with_an_identifier_are_hidden() -> None:
    transcript = a_transcript(CALL, [a_turn("hei tässä on eräs soittaja taas")])
    typed = a_correction(
        transcript, first=1, after_word=5, after="numero on 0405550123 kyllä"
    )

    spans = spans_of(transcript, [typed])

    assert any(span.start <= 0.5 and span.end >= 2.5 for span in spans)


def test_rewording_the_question_does_not_uncover_the_answer() -> None:
    transcript = asked("sanoisitteko henkilötunnuksenne", "yksi kaksi kolme")
    reworded = a_correction(
        transcript, 0, 0, 2, after="montako lasta", rendition=Rendition.REDACTED
    )
    assert "kolme" not in hidden(transcript)[1]

    said = hidden(transcript, reworded)

    assert said[0] == "montako lasta"
    assert "kolme" not in said[1]
    assert "yksi" not in said[1]


def test_rewording_one_correction_does_not_uncover_what_another_hid() -> None:
    transcript = asked("sanoisitteko hetkinen sinne", "kolme neljä")
    of_supervisor = a_correction(
        transcript, 0, 1, 3, after="henkilötunnuksenne", number=1
    )
    of_trainer = a_correction(
        transcript, 0, 0, 3, after="no niin", number=2, rendition=Rendition.REDACTED
    )
    before = hidden(transcript, of_supervisor)[1]
    assert "[henkilotunnus]" in before

    assert hidden(transcript, of_supervisor, of_trainer)[1] == before


def test_taking_words_out_does_not_uncover_their_seconds() -> None:
    transcript = asked("mikä on nimenne", "Matti Meikäläinen")
    out = a_correction(transcript, 1, 0, 2, after="")

    spans = spans_of(transcript, [out])

    assert any(
        span.channel == 1 and span.start <= 6.0 and span.end >= 7.0 for span in spans
    )


def test_spans_of_a_channel_never_overlap_and_name_the_turns_there_are() -> None:
    transcript = asked("mikä on nimenne", "Matti Meikäläinen 0405550123")
    corrections = [
        a_correction(transcript, 1, 0, 2, after="Maija Meikäläinen", number=1),
        a_correction(transcript, 0, 0, 3, after="", number=2),
        a_correction(
            transcript, 1, 2, 3, number=3, kind=CorrectionKind.PARTY, party=None
        ),
    ]

    spans = spans_of(transcript, corrections)

    by_channel = sorted(spans, key=lambda span: (span.channel, span.start))
    for one, other in pairwise(by_channel):
        assert one.channel != other.channel or one.end <= other.start
    turns = lay_over(transcript, corrections).transcript.turns
    assert all(span.turn is None or span.turn < len(turns) for span in spans)
    assert spans


def test_an_answer_that_a_voice_gave_to_the_asker_is_hidden_all_the_same() -> None:
    """On mono the words may be right where the voice's party is not."""
    question = a_turn("mikä on henkilötunnuksenne", party=PartyRole.AGENT, channel=0)
    answer = a_turn(
        "nolla yksi nolla kaksi kahdeksan viisi viiva yksi kaksi kolme",
        start=6.0,
        party=PartyRole.AGENT,
        channel=0,
    )
    told = [replace(turn, speaker=1) for turn in (question, answer)]

    shown = hidden(a_transcript(CALL, told))

    assert "kahdeksan" not in shown[1]
    assert "kolme" not in shown[1]
