"""Which header is which column: told, known, or asked for."""

from pathlib import Path

import pytest

from analytics.register_columns import (
    CUSTOMER_COLUMNS,
    TRANSACTION_COLUMNS,
    Columns,
    Naming,
    plain,
)
from custody.errors import RegisterColumnsError, RegisterMappingError, SettingError

FILE = Path("register.csv")
REQUIRED = ["transaction_id", "customer_id", "kind", "occurred_at"]


def _places(header: list[str], **mapping: str) -> dict[str, int]:
    return Naming(TRANSACTION_COLUMNS, mapping).places(FILE, header)


@pytest.mark.parametrize(
    "header",
    [
        ["Tapahtumanumero", "Asiakasnumero", "Laji", "Aika", "Summa", "Varausaika"],
        ["TAPAHTUMANRO.", " asiakas nro ", "tyyppi", "Pvm", "Hinta (€)", "ajanvaraus"],
        ["Transaktionsnummer", "Kundnr", "Typ", "Datum", "Belopp", "Bokad tid"],
        ["ID", "Customer No", "Type", "Created At", "Amount (EUR)", "Appointment"],
        ["transactionId", "customerId", "kind", "occurredAt", "amount-eur",
         "appointment at"],
    ],
)  # fmt: skip
def test_usual_headers_of_three_languages_are_known(header: list[str]) -> None:
    assert _places(header) == {
        name: place
        for place, name in enumerate([*REQUIRED, "amount_eur", "appointment_at"])
    }


@pytest.mark.parametrize(
    "columns", [CUSTOMER_COLUMNS, TRANSACTION_COLUMNS], ids=lambda one: one.register
)
def test_a_usual_header_stands_for_one_column_only(columns: Columns) -> None:
    usual = [plain(one) for some in columns.synonyms.values() for one in some]

    assert len(usual) == len(set(usual))


def test_the_settings_headers_win() -> None:
    header = ["Nro", "id", "asiakas", "laji", "aika", "Loppu SUMMA", "summa"]

    found = _places(header, transaction_id="NRO", amount_eur="loppusumma")

    assert (found["transaction_id"], found["amount_eur"]) == (0, 5)


def test_a_header_of_the_settings_is_nothing_else_besides() -> None:
    with pytest.raises(RegisterColumnsError, match="no column transaction_id"):
        _places(["id", "asiakas", "laji", "aika"], reference="id")


def test_our_own_name_wins_over_a_usual_one() -> None:
    assert _places(["id", *REQUIRED])["transaction_id"] == 1


@pytest.mark.parametrize(
    ("header", "mapping", "why"),
    [
        pytest.param(
            [*REQUIRED, "Summa", "Hinta"], {}, "two of its columns may be amount_eur",
            id="two usual headers",
        ),
        pytest.param(
            [*REQUIRED, "kind"], {}, "two of its columns may be kind", id="twice"
        ),
        pytest.param(
            [*REQUIRED, "X", "x"], {"service": "X"}, "is twice", id="mapped twice"
        ),
        pytest.param(
            [*REQUIRED, "X"], {"service": "X", "reference": "x"},
            "one header for two columns", id="two from one",
        ),
        pytest.param(
            [*REQUIRED, "Summa SEK"], {"amount_eur": "Summa SEK"},
            "not in euros", id="another currency",
        ),
    ],
)  # fmt: skip
def test_what_may_be_two_things_ends_the_load(
    header: list[str], mapping: dict[str, str], why: str
) -> None:
    with pytest.raises(RegisterMappingError, match=why) as refused:
        _places(header, **mapping)

    assert "[columns.transactions]" in str(refused.value)


def test_a_missing_column_names_file_headers_and_what_to_write() -> None:
    with pytest.raises(RegisterColumnsError) as refused:
        _places(["Tapahtuma", "Asiakas", "Koodi", "Aika"])

    told = str(refused.value)
    assert "register.csv has no column kind" in told
    assert "'Tapahtuma', 'Asiakas', 'Koodi', 'Aika'" in told
    assert "[columns.transactions] in tallenne.toml" in told
    assert 'kind = "…"' in told


def test_a_mapped_column_that_is_missing_is_told_though_it_is_optional() -> None:
    with pytest.raises(RegisterColumnsError, match="no column service"):
        _places(REQUIRED, service="Palvelun nimi")


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(["T-1", "Aino Esimerkki", "booking"], id="a row"),
        pytest.param(["Aino Esimerkki", "kind", "0405550123", "a@b.example"], id="one"),
    ],
)
def test_a_first_line_that_is_somebodys_row_is_not_printed(header: list[str]) -> None:
    with pytest.raises(RegisterColumnsError) as refused:
        _places(header)

    assert "0405550123" not in str(refused.value)
    assert "@" not in str(refused.value)


def test_amounts_in_another_currency_are_not_ours() -> None:
    assert "amount_eur" not in _places([*REQUIRED, "Summa (SEK)", "Price ($)"])


def test_the_settings_cannot_name_a_column_of_nobody() -> None:
    with pytest.raises(SettingError, match=r"columns\.transactions\.colour"):
        Naming(TRANSACTION_COLUMNS, {"colour": "Väri"})
