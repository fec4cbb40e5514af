import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.catalogue import search
from custody.catalogue.engine import Catalogue
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from tests.builders import an_added_call

REFUND = "Haluaisin tietää hyvityksestä, lasku on jo maksettu."


def _put(
    catalogue: Catalogue,
    text: str,
    language: str | None = "fi",
    rendition: Rendition = Rendition.REDACTED,
) -> CallId:
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        search.put_document(work, call_id, rendition, text, language)
    return call_id


def _found(
    catalogue: Catalogue, query: str, rendition: Rendition = Rendition.REDACTED
) -> set[CallId]:
    with catalogue.reading() as read:
        return {call_id for call_id, _ in search.find(read, query, rendition)}


@pytest.mark.parametrize(
    ("text", "language", "query"),
    [
        (REFUND, "fi", "hyvitys"),
        (REFUND, "fi", "hyvityksiä"),
        (REFUND, "fi", "LASKUN"),
        (REFUND, "fi", "laskut hyvitysten"),
        ("Jag vill avboka min tid", "sv", "tiden"),
        ("räkningarna har betalats", "sv", "räkning"),
        ("two appointments were cancelled", "en", "appointment"),
        ("they were refunded", "en", "refund"),
        ("lääkäri Virtaselle", "fi", "Virtanen"),
        ("varaus 4711 kello kymmenen", "fi", "4711"),
        ("ett två tre", None, "två"),
    ],
)
def test_a_word_is_found_in_any_of_its_forms(
    catalogue: Catalogue, text: str, language: str | None, query: str
) -> None:
    call_id = _put(catalogue, text, language)
    _put(catalogue, "aivan muuta", language)

    assert _found(catalogue, query) == {call_id}


def test_a_word_is_found_as_it_was_said_though_the_language_was_misheard(
    catalogue: Catalogue,
) -> None:
    call_id = _put(catalogue, "hyvityksestä", "sv")

    assert _found(catalogue, "hyvityksestä") == {call_id}


def test_every_word_of_a_query_must_have_been_said(catalogue: Catalogue) -> None:
    both = _put(catalogue, REFUND)
    _put(catalogue, "lasku tulee postissa")

    assert _found(catalogue, "lasku hyvitys") == {both}


def test_the_call_that_speaks_of_nothing_else_comes_first(
    catalogue: Catalogue,
) -> None:
    aside = _put(catalogue, "lasku " + "ja muuta puhetta paljon " * 40)
    about = _put(catalogue, "lasku lasku lasku")

    with catalogue.reading() as read:
        found = search.find(read, "lasku", Rendition.REDACTED)
        first = search.find(read, "lasku", Rendition.REDACTED, 1)

    assert [call_id for call_id, _ in found] == [about, aside]
    assert found[0][1] > found[1][1]
    assert first == found[:1]


def test_raw_and_redacted_are_searched_apart(catalogue: Catalogue) -> None:
    call_id = _put(catalogue, "nimeni on Esimerkki", rendition=Rendition.RAW)
    with catalogue.writing() as work:
        search.put_document(work, call_id, Rendition.REDACTED, "nimeni on [name]", "fi")

    assert _found(catalogue, "esimerkki", Rendition.RAW) == {call_id}
    assert _found(catalogue, "esimerkki") == set()
    assert _found(catalogue, "nimi") == {call_id}


def test_a_new_text_takes_the_place_of_the_old(catalogue: Catalogue) -> None:
    call_id = _put(catalogue, "lasku")

    with catalogue.writing() as work:
        for _ in range(2):
            search.put_document(work, call_id, Rendition.REDACTED, "varaus", "fi")

    assert _found(catalogue, "lasku") == set()
    assert _found(catalogue, "varaus") == {call_id}


def test_a_forgotten_call_is_not_found(catalogue: Catalogue) -> None:
    call_id = _put(catalogue, "lasku")
    with catalogue.writing() as work:
        search.put_document(work, call_id, Rendition.RAW, "lasku", "fi")

    with catalogue.writing() as work:
        search.forget(work, call_id, Rendition.REDACTED)
    after_one = _found(catalogue, "lasku"), _found(catalogue, "lasku", Rendition.RAW)
    with catalogue.writing() as work:
        search.forget(work, call_id)

    assert after_one == (set(), {call_id})
    assert _found(catalogue, "lasku", Rendition.RAW) == set()


def test_an_erased_call_leaves_the_index_by_itself(catalogue: Catalogue) -> None:
    _put(catalogue, "lasku")
    kept = _put(catalogue, "lasku")

    with catalogue.writing() as work:
        work.exec_driver_sql(f"DELETE FROM calls WHERE call_id <> '{kept}'")  # noqa: S608 # our own id

    assert _found(catalogue, "lasku") == {kept}


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'",
        "lasku*",
        'lasku" OR "x',
        "NOT lasku",
        "lemmas : lasku",
        "NEAR(lasku, 2)",
        "{lasku}",
        "^lasku",
        "lasku & !x",
        "lasku | x",
        "lasku:*",
        "\\",
        "--",
        "%_",
        "\x00lasku",
        "",
        "   ",
    ],
)
def test_nothing_in_a_query_is_taken_for_syntax(
    catalogue: Catalogue, query: str
) -> None:
    call_id = _put(catalogue, "lasku")

    is_only_the_word = query.strip("\x00 *&|!:^{}\"'\\") == "lasku"
    assert _found(catalogue, query) == ({call_id} if is_only_the_word else set())


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(query=st.text(max_size=40))
def test_whatever_is_typed_is_answered(catalogue: Catalogue, query: str) -> None:
    with catalogue.reading() as read:
        assert search.find(read, query, Rendition.RAW) == []
