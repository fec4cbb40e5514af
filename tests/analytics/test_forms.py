"""Form tables: the value that explains noisy letters best, and by how much."""

from hypothesis import given
from hypothesis import strategies as st

from analytics.folding import fold
from analytics.forms import FormTable
from analytics.numerals import cardinals


def test_a_form_heard_letter_by_letter_fits_wholly() -> None:
    table = FormTable([("forty five", 45), ("forty six", 46)])
    text = fold("it is forty five")

    read = table.read_before(text, len(text))

    assert read is not None
    assert (read.value, read.fit) == (45, 1.0)


def test_a_misheard_number_is_still_read() -> None:
    text = fold("summa on neljäkrymmentävisi")

    read = cardinals("fi").read_before(text, len(text))

    assert read is not None
    assert read.value == 45
    assert read.fit > 0.8


def test_what_fits_two_values_alike_has_no_margin() -> None:
    table = FormTable([("kuusi", 6), ("kuusi", 106)])

    read = table.read_before("kusi", 4)

    assert read is not None
    assert read.margin == 0.0


def test_a_doubted_value_must_fit_better_than_the_rest() -> None:
    table = FormTable([("kuudetta", 6), ("kuudestoista", 16)])
    text = fold("kuudesta")

    plain = table.read_before(text, len(text))
    doubted = table.read_before(
        text, len(text), doubt=lambda day: 9.0 if day == 6 else 0.0
    )

    assert plain is not None
    assert doubted is not None
    assert (plain.value, doubted.value) == (6, 16)


def test_nothing_alike_reads_nothing() -> None:
    table = FormTable([("maanantai", 0)])

    assert table.read_before("xyzxyz", 6) is None
    assert table.read_after("", 0) is None


def test_to_begin_inside_a_word_costs_an_edit() -> None:
    table = FormTable([("sata kaksi", 102), ("kaksi", 2)])
    text = fold("maksaa kaksi")

    read = table.read_before(text, len(text), edges={0, 5})

    assert read is not None
    assert read.value == 2


@given(st.integers(min_value=0, max_value=999))
def test_every_number_reads_back_as_itself(number: int) -> None:
    for language in ("fi", "sv", "en"):
        table = cardinals(language)
        form = table.forms[table.values.index(number)]

        read = table.read_before(form, len(form), edges={0})

        assert read is not None
        assert read.value == number
