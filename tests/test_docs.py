"""The documents say what the code does, and every link leads somewhere."""

from custody.settings import Settings
from scripts.check_docs import faults
from scripts.write_reference import settings_page


def test_the_documents_have_no_fault() -> None:
    assert list(faults()) == []


def test_every_setting_is_listed_with_what_it_means() -> None:
    page = settings_page()

    missing = {
        name
        for name, field in Settings.model_fields.items()
        if f"`TALLENNE_{name.upper()}`" not in page or not field.description
    }

    assert missing == set()
