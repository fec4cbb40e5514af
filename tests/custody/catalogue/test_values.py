from custody.catalogue.engine import Catalogue
from custody.catalogue.values import set_value, value


def test_a_value_is_what_was_set_last(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        set_value(work, "mart_key", "first")
        set_value(work, "mart_key", "second")

    with catalogue.reading() as read:
        assert value(read, "mart_key") == "second"


def test_a_value_never_set_is_none(catalogue: Catalogue) -> None:
    with catalogue.reading() as read:
        assert value(read, "key_backup") is None
