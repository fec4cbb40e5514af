"""Whose call it is."""

from analytics.customers import Guess, chosen, guess_customers
from analytics.introductions import read_introduction
from custody.records.calls import Call
from custody.records.register import Customer
from tests.analytics.heard import said
from tests.builders import a_call, a_customer

AINO = a_customer("5729", name="Aino Laaksonen", phones=("+358405550123",))
EERO = a_customer("6001", name="Eero Laaksonen", phones=("+358405550123",))
MATTI = a_customer("1001", name="Matti Virtanen", phones=("+358405550124",))
NAMESAKE = a_customer("1008", name="Matti Virtanen", phones=("+358405550125",))


def _chosen(call: Call, line: str, *possible: Customer) -> Guess | None:
    hearing = said(f"customer: {line}")
    introduction = read_introduction(hearing)
    return chosen(guess_customers(call, hearing, introduction, possible))


def test_a_number_of_its_own_names_the_customer() -> None:
    guess = _chosen(a_call(), "Hei, haluaisin varata ajan.", AINO)

    assert guess is not None
    assert guess.customer_id == "5729"
    assert guess.reasons == ("the telephone number is this customer's alone",)


def test_a_shared_number_alone_names_nobody() -> None:
    assert _chosen(a_call(), "Hei, haluaisin varata ajan.", AINO, EERO) is None


def test_a_shared_number_and_a_name_do() -> None:
    guess = _chosen(a_call(), "Hei, täällä Eero Laaksonen.", AINO, EERO)

    assert guess is not None
    assert guess.customer_id == "6001"


def test_a_withheld_number_and_a_name_that_two_bear_name_nobody() -> None:
    call = a_call(caller=None)

    assert _chosen(call, "Täällä Matti Virtanen.", MATTI, NAMESAKE) is None


def test_a_spoken_customer_number_tells_namesakes_apart() -> None:
    call = a_call(caller=None)
    line = "Matti Virtanen, asiakasnumero on yksi nolla nolla kahdeksan."

    guess = _chosen(call, line, MATTI, NAMESAKE)

    assert guess is not None
    assert guess.customer_id == "1008"
    assert "the customer number was said" in guess.reasons


def test_the_switchs_reference_names_the_customer() -> None:
    guess = _chosen(a_call(caller=None, customer_ref="1001"), "Hei.", MATTI, NAMESAKE)

    assert guess is not None
    assert guess.customer_id == "1001"


def test_a_spoken_identity_code_names_the_customer() -> None:
    owner = a_customer("7", henkilotunnus="030182-9086", phones=())
    line = "Se on nolla kolme nolla yksi kahdeksan kaksi viiva yhdeksän nolla kahdeksan"

    guess = _chosen(a_call(caller=None), f"{line} kuusi.", owner, MATTI)

    assert guess is not None
    assert guess.customer_id == "7"


def test_nobody_possible_is_nobody() -> None:
    assert _chosen(a_call(), "Hei.") is None


def test_reasons_name_no_number_and_no_name() -> None:
    hearing = said("customer: Aino Laaksonen, numero viisi seitsemän kaksi yhdeksän.")
    guesses = guess_customers(
        a_call(), hearing, read_introduction(hearing), [AINO, EERO]
    )

    told = " ".join(reason for guess in guesses for reason in guess.reasons)
    assert "Aino" not in told
    assert "Laaksonen" not in told
    assert "5729" not in told


def test_a_number_given_when_asked_for_is_the_customers() -> None:
    hearing = said(
        "agent: Muistatteko asiakasnumeronne?",
        "customer: Se on ykkönen nolla nolla kasi.",
    )
    guesses = guess_customers(
        a_call(caller=None), hearing, read_introduction(hearing), [MATTI, NAMESAKE]
    )
    found = chosen(guesses)

    assert found is not None
    assert found.customer_id == "1008"


def test_a_date_of_birth_tells_namesakes_apart() -> None:
    younger = a_customer(
        "1", name="Matti Virtanen", henkilotunnus="030182-9086", phones=()
    )
    older = a_customer(
        "2", name="Matti Virtanen", henkilotunnus="110158-9406", phones=()
    )
    line = "Matti Virtanen, syntynyt yhdestoista tammikuuta viisikymmentäkahdeksan."

    guess = _chosen(a_call(caller=None), line, younger, older)

    assert guess is not None
    assert guess.customer_id == "2"


def test_of_two_like_names_of_a_household_the_one_said_is_meant() -> None:
    antti = a_customer("1", name="Antti Nieminen", phones=("+358405550123",))
    pentti = a_customer("2", name="Pentti Nieminen", phones=("+358405550123",))

    guess = _chosen(a_call(), "Hei, täällä puhuu Pentti Nieminen.", antti, pentti)

    assert guess is not None
    assert guess.customer_id == "2"
