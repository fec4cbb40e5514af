"""Amounts against the register: the last agreed value decides."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.amount_finding import read_amount
from analytics.amounts import amount_forms
from analytics.lost_parts import may_be_misheard
from custody.records.findings import Verdict
from tests.analytics.heard import beside, golden, golden_turns, heard, said

SCENES = {
    "said and agreed": (
        "fi", "89", ["agent: Se maksaa kahdeksankymmentäyhdeksän euroa.",
                     "customer: Kyllä, sopii."],
        Verdict.CONFIRMED, "89.00",
    ),
    "another amount, repeated by the customer": (
        "fi", "89", ["agent: Tarkastus maksaa yhdeksänkymmentäkahdeksan euroa.",
                     "customer: Yhdeksänkymmentäkahdeksan euroa sopii."],
        Verdict.CONTRADICTED, "98.00",
    ),
    "an offer before the agreed price": (
        "fi", "89", ["agent: Se maksaa yhdeksänkymmentäkahdeksan euroa.",
                     "customer: Liian kallis.",
                     "agent: Saatte sen hintaan kahdeksankymmentäyhdeksän euroa.",
                     "customer: Sopii."],
        Verdict.CONFIRMED, "89.00",
    ),
    "corrected afterwards": (
        "fi", "89", ["agent: Se on kahdeksankymmentäyhdeksän euroa.",
                     "agent: Ei kun anteeksi yhdeksänkymmentäkahdeksan euroa.",
                     "customer: Selvä, sopii."],
        Verdict.CONTRADICTED, "98.00",
    ),
    "only asked": (
        "fi", "89", ["customer: Maksaako se kahdeksankymmentäyhdeksän euroa?",
                     "agent: En osaa sanoa."],
        Verdict.UNCLEAR, "89.00",
    ),
    "denied": (
        "fi", "89", ["agent: Se ei ole kahdeksankymmentäyhdeksän euroa."],
        Verdict.ABSENT, None,
    ),
    "never named": (
        "fi", "89", ["agent: Lasku tulee postissa."], Verdict.ABSENT, None,
    ),
    "its beginning cut off": (
        "fi", "98", ["agent: nauhoitetaan ja kahdeksan euroa."], Verdict.UNCLEAR, None,
    ),
    "english, with cents": (
        "en", "45.50", ["agent: That is forty five euros and fifty cents.",
                        "customer: Fine."],
        Verdict.CONFIRMED, "45.50",
    ),
    "english teens are no tens": (
        "en", "15", ["agent: It costs fifty euros."], Verdict.UNCLEAR, "50.00",
    ),
    "swedish": (
        "sv", "98", ["agent: Det kostar nittioåtta euro.", "customer: Det går bra."],
        Verdict.CONFIRMED, "98.00",
    ),
    "swedish, another": (
        "sv", "98", ["agent: Det kostar åttionio euro.",
                     "customer: Åttionio euro går bra."],
        Verdict.CONTRADICTED, "89.00",
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_an_amount_is_read_as_it_was_agreed(
    scene: tuple[str, str, list[str], Verdict, str | None],
) -> None:
    language, expected, lines, verdict, value = scene

    reading = read_amount(Decimal(expected), said(*lines, language=language), beside())

    assert (reading.verdict, reading.heard) == (verdict, value)


_SURE = {
    "one unit off": (
        "en", "235.20", [("agent: That comes to two hundred and thirty-four euros"
                         " twenty."), "customer: I'll pay by card now."],
        Verdict.CONTRADICTED, "234.20",
    ),
    "a teen against its tens": (
        "en", "8", ["agent: You owe eighty euros even."],
        Verdict.CONTRADICTED, "80.00",
    ),
    "twenty for twenty-one": (
        "fi", "21", ["agent: Meillä se on kaksikymmentä euroa.", "customer: Otan sen."],
        Verdict.CONTRADICTED, "20.00",
    ),
    "a bare price after the question": (
        "fi", "163.50", ["customer: Paljonko terveystarkastus kustantaa?",
                         ("agent: Meillä se on sataviisikymmentäkahdeksan"
                         " viisikymmentä."), "customer: Otan sen."],
        Verdict.CONTRADICTED, "158.50",
    ),
    "swedish, without a word for money": (
        "sv", "82.90", ["agent: Det är åttiotvå och nittio som är obetalt."],
        Verdict.CONFIRMED, "82.90",
    ),
    "a wrong guess put right, finnish": (
        "fi", "136.50", [("customer: Oliko se sataneljäkymmentäkuusi ja viisikymmentä"
                         " senttiä?"),
                         "agent: Ei, vaan satakolmekymmentäkuusi ja puoli euroa."],
        Verdict.CONFIRMED, "136.50",
    ),
    "a wrong guess put right, english": (
        "en", "110.50", ["customer: Was it one hundred and twenty euros fifty?",
                         ("agent: Not quite, it's one hundred and ten euros and fifty"
                         " cents.")],
        Verdict.CONFIRMED, "110.50",
    ),
    "a wrong guess put right, swedish": (
        "sv", "128.40", ["customer: Jag har en räkning.",
                         "customer: Var det etthundraåttiotvå och förtio?",
                         "agent: Nej, etthundratjugoåtta och förtio."],
        Verdict.CONFIRMED, "128.40",
    ),
    "an offer declined": (
        "en", "209", ["agent: With us it's two hundred and nine euros even.",
                      "customer: Not this time."],
        Verdict.UNCLEAR, "209.00",
    ),
    "an offer to think about": (
        "fi", "43.50", ["agent: Se on neljäkymmentäkolme euroa viisikymmentä senttiä.",
                        "customer: Harkitsen vielä."],
        Verdict.UNCLEAR, "43.50",
    ),
    "an offer declined in swedish": (
        "sv", "43", ["agent: Det kostar fyrtiotre euro.",
                     "customer: Jag får fundera på det."],
        Verdict.UNCLEAR, "43.00",
    ),
    "a reference number is no price": (
        "en", "41.50", ["customer: I had a reminder about an invoice.",
                        ("agent: The invoice number is two six eight two three two"
                        " eight.")],
        Verdict.ABSENT, None,
    ),
    "a time is no price": (
        "sv", "13.40", ["agent: Räkningen kommer klockan tretton och förtio."],
        Verdict.ABSENT, None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", _SURE.values(), ids=_SURE)
def test_what_was_heard_for_certain_decides(
    scene: tuple[str, str, list[str], Verdict, str | None],
) -> None:
    language, expected, lines, verdict, value = scene
    hearing = said(*lines, language=language, probability=1.0)

    reading = read_amount(Decimal(expected), hearing, beside())

    assert (reading.verdict, reading.heard) == (verdict, value)


def test_one_unit_off_stays_unclear_when_the_recogniser_was_unsure() -> None:
    hearing = said("agent: Meillä se on kaksikymmentä euroa.", probability=0.7)

    reading = read_amount(Decimal(21), hearing, beside())

    assert reading.verdict is Verdict.UNCLEAR


def test_a_contradiction_quotes_the_real_words_and_their_seconds() -> None:
    hearing = said(
        "agent: Se maksaa kaksikymmentä euroa.", "customer: Kaksikymmentä euroa sopii."
    )

    where = read_amount(Decimal(35), hearing, beside()).where

    assert where is not None
    assert where.quote == "Kaksikymmentä euroa"
    assert where.stretch.channel == 1
    assert where.start == hearing.stretches[1].start


def test_an_amount_of_another_transaction_contradicts_nothing() -> None:
    hearing = said("agent: Rokotus maksaa kaksikymmentä euroa.")

    reading = read_amount(
        Decimal(35), hearing, beside(amounts=frozenset({Decimal(20)}))
    )

    assert reading.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("heard_value", "expected", "language", "may"),
    [
        ("8", "98", "fi", True),
        ("5", "15", "fi", True),
        ("50", "15", "en", True),
        ("98", "89", "fi", False),
        ("35", "45", "en", False),
    ],
)
def test_what_a_recogniser_makes_of_a_number_contradicts_nothing(
    heard_value: str, expected: str, language: str, *, may: bool
) -> None:
    misheard = may_be_misheard(Decimal(heard_value), Decimal(expected), language)

    assert misheard is may


@given(
    st.integers(min_value=2, max_value=999),
    st.integers(min_value=2, max_value=999),
    st.sampled_from(["fi", "sv", "en"]),
)
def test_a_wrong_amount_said_plainly_is_never_confirmed(
    spoken: int, written: int, language: str
) -> None:
    lead = {"fi": "agent: Summa on", "sv": "agent: Det blir", "en": "agent: It is"}
    form = amount_forms(Decimal(spoken), language)[0]
    hearing = said(f"{lead[language]} {form}.", language=language)

    verdict = read_amount(Decimal(written), hearing, beside()).verdict

    if spoken == written:
        assert verdict is Verdict.CONFIRMED
    else:
        assert verdict is not Verdict.CONFIRMED


def _near(value: Decimal) -> set[Decimal]:
    steps = (Decimal(1), Decimal(-1), Decimal(10), Decimal(100), Decimal("0.50"))
    mirrored = Decimal(str(int(value))[::-1]) + value % 1
    return {one for one in (*(value + step for step in steps), mirrored) if one > 0} - {
        value
    }


def test_real_mishearings_confirm_no_amount_but_the_one_that_was_said() -> None:
    wrong = []
    confirmed = 0
    spoken = [
        one for one in golden("spoken_heard.json") if one["field"] == "amount_eur"
    ]
    for one in spoken:
        hearing = heard(golden_turns([one["words"]]), language=one["language"])
        value = Decimal(one["value"])
        verdict = read_amount(value, hearing, beside()).verdict
        confirmed += verdict is Verdict.CONFIRMED
        if verdict is Verdict.CONTRADICTED:
            wrong.append(one["text"])
        wrong += [
            one["text"]
            for near in _near(value)
            if read_amount(near, hearing, beside()).verdict is Verdict.CONFIRMED
        ]

    assert wrong == []
    assert confirmed / len(spoken) >= 0.65
