import stat
from pathlib import Path

import pytest
from simplemma.strategies import StreamDictionaryFactory

from custody.catalogue.dictionaries import Dictionaries, TrieDictionary, main

LANGUAGE = "en"
"""The smallest of the three: made in a second."""


@pytest.fixture(scope="module")
def trie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tries") / "made" / "en.marisa"
    assert main([LANGUAGE, str(path)]) == 0
    return path


def test_a_trie_holds_what_simplemma_ships_no_more_and_no_less(trie: Path) -> None:
    shipped = StreamDictionaryFactory().get_dictionary(LANGUAGE)
    forms = sorted(shipped)[::100]

    made = TrieDictionary(trie)

    assert len(made) == len(shipped)
    assert {form: made[form] for form in forms} == {
        form: shipped[form] for form in forms
    }
    assert all(form in made for form in forms)
    assert set(made) == set(shipped)


def test_a_form_without_another_base_form_is_not_in_a_trie(trie: Path) -> None:
    made = TrieDictionary(trie)

    assert made.get("xyzzy") is None
    assert made.get("xyzzy", "") == ""
    assert "xyzzy" not in made
    with pytest.raises(KeyError):
        made["xyzzy"]


def test_a_trie_is_made_once_and_its_owner_alone_reads_it(tmp_path: Path) -> None:
    dictionaries = Dictionaries()
    dictionaries.keep_in(tmp_path / "new")
    dictionaries.make(LANGUAGE)
    (made,) = (tmp_path / "new").iterdir()
    first = made.stat()

    dictionaries.make(LANGUAGE)

    assert isinstance(dictionaries.get_dictionary(LANGUAGE), TrieDictionary)
    assert stat.S_IMODE(first.st_mode) == 0o600
    assert (made.stat().st_ino, made.stat().st_mtime_ns) == (
        first.st_ino,
        first.st_mtime_ns,
    )


def test_a_language_is_looked_up_before_its_trie_is_there(tmp_path: Path) -> None:
    dictionaries = Dictionaries()
    before = dictionaries.get_dictionary(LANGUAGE)["houses"]
    dictionaries.keep_in(tmp_path)

    packed = dictionaries.get_dictionary(LANGUAGE)
    dictionaries.make(LANGUAGE)
    made = dictionaries.get_dictionary(LANGUAGE)

    assert not isinstance(packed, TrieDictionary)
    assert isinstance(made, TrieDictionary)
    assert before == packed["houses"] == made["houses"] == "house"


def test_a_broken_trie_is_made_again(tmp_path: Path, trie: Path) -> None:
    dictionaries = Dictionaries()
    dictionaries.keep_in(tmp_path)
    dictionaries.make(LANGUAGE)
    (made,) = tmp_path.iterdir()
    made.write_bytes(b"no trie")
    again = Dictionaries()
    again.keep_in(tmp_path)

    again.make(LANGUAGE)

    assert isinstance(again.get_dictionary(LANGUAGE), TrieDictionary)
    assert made.read_bytes() == trie.read_bytes()


def test_where_no_trie_can_be_kept_the_packed_dictionary_does(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    dictionaries = Dictionaries()
    dictionaries.keep_in(tmp_path / "taken")

    dictionaries.make(LANGUAGE)

    assert dictionaries.get_dictionary(LANGUAGE)["houses"] == "house"
    assert main([LANGUAGE, str(tmp_path / "taken" / "en.marisa")]) == 1


def test_without_a_folder_nothing_is_made() -> None:
    dictionaries = Dictionaries()

    dictionaries.make(LANGUAGE)

    assert dictionaries.get_dictionary(LANGUAGE)["houses"] == "house"
