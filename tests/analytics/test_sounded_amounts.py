"""Amounts in misheard letters, as whisper-base was seen to write them."""

from decimal import Decimal

import pytest

from analytics.lost_parts import may_be_misheard
from analytics.misheard_amounts import read_misheard_amount
from analytics.sounded_amounts import sound_out_amounts
from custody.records.findings import Verdict
from tests.analytics.heard import beside, said

HEARD = {
    "cents": ("fi", "143.40", "on sata neulijaklimmentä kolme euroa neulijaklimmentä"),
    "apart": ("fi", "188", "tasan, sata, kahdeksan, kymmentä, kahdeksan, euroa."),
    "bare": ("fi", "74.40", "lasku on setsemän kymentä neljä, neljä, kymmentä."),
    "english": ("en", "24.20", "it is a twenty four euros and twenty sents."),
    "half": ("fi", "34.50", "laskuvat kolme kremmentä neljä ja puoli euroa"),
}


@pytest.mark.parametrize("heard", HEARD.values(), ids=HEARD)
def test_a_misheard_amount_is_read(heard: tuple[str, str, str]) -> None:
    language, value, text = heard
    stretch = said(f"agent: {text}", language=language).stretches[0]

    read = list(sound_out_amounts(stretch, language, Decimal(value)))

    assert Decimal(value) in {one.value for one in read}


@pytest.mark.parametrize("heard", HEARD.values(), ids=HEARD)
def test_one_figure_more_is_not_what_was_misheard(heard: tuple[str, str, str]) -> None:
    language, value, text = heard
    hearing = said(f"agent: {text}", language=language)

    for other in (Decimal(value) + 10, Decimal(value) + 1, Decimal(value) - 10):
        reading = read_misheard_amount(other, hearing, beside())
        assert reading is None or reading.verdict is not Verdict.CONFIRMED


def test_a_customers_other_price_contradicts_nothing() -> None:
    hearing = said(
        "agent: Hinta on sata neulijaklimmentä kolme euroa.",
        "customer: Netissä luki sata kolmekymmentäkolme euroa.",
    )

    reading = read_misheard_amount(Decimal(143), hearing, beside())

    assert reading is not None
    assert reading.verdict is Verdict.CONFIRMED


def test_nothing_like_it_is_no_reading() -> None:
    hearing = said("agent: Kiitos ja kuulemiin.", "customer: Hei hei.")

    assert read_misheard_amount(Decimal("45.50"), hearing, beside()) is None


def test_a_number_without_its_beginning_may_be_the_expected_one() -> None:
    assert may_be_misheard(Decimal(8), Decimal(98), "fi")
    assert not may_be_misheard(Decimal(98), Decimal(89), "fi")
