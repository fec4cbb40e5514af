"""Where words' base forms are looked up: tries on the disk, made once a machine.

simplemma's own dictionaries are read into memory whole: 340 MB and 2.7 s of the
processor for Finnish, 461 MB for the three languages. The same words in a MARISA trie
that is mapped from a file take 17 and 24 MB, which processes share, and no time; a
look-up takes 1.5 times as long (6.6 µs a word). Where no trie can be kept, the packed
dictionary is searched as it is: 46 MB, 1.2 s and 19 µs. All three give the same forms.

Source: S. Yata, Dictionary Compression by Nesting Prefix/Patricia Tries, 2011 (MARISA).
"""

import contextlib
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import marisa_trie
from simplemma.strategies import (
    DefaultDictionaryFactory,
    DictionaryFactory,
    StreamDictionaryFactory,
)

from custody.errors import TallenneError
from custody.records.durable import make_private_folder, new_file

BUILDING_SECONDS = 600
"""More than a hundred times what it takes; a machine that is slower does without."""


class TrieDictionary(Mapping[str, str]):
    """Each form that has another base form, with that."""

    def __init__(self, path: Path) -> None:
        """Map the file; what is looked up is read.

        Raises:
            OSError, RuntimeError: it is not there, or no trie.
        """
        self._trie = marisa_trie.BytesTrie().mmap(str(path))

    def __getitem__(self, form: str) -> str:
        """Give the base form.

        Raises:
            KeyError: it has none, or is its own.
        """
        found: list[bytes] = self._trie[form]
        return found[0].decode()

    def get(self, form: str, default: Any = None) -> Any:  # noqa: ANN401 # of any type
        """Give the base form, or the default; a miss raises nothing, for speed."""
        found = self._trie.get(form)
        return found[0].decode() if found else default

    def __contains__(self, form: object) -> bool:
        """Tell whether the form has another base form."""
        return form in self._trie

    def __iter__(self) -> Iterator[str]:
        """Give every form, in no order."""
        yield from self._trie.iterkeys()

    def __len__(self) -> int:
        """Count the forms."""
        return len(self._trie)


class Dictionaries(DictionaryFactory):
    """The dictionaries, as simplemma asks for them."""

    def __init__(self) -> None:
        """Know no folder yet: the packed dictionaries are searched."""
        self._folder: Path | None = None
        self._opened: dict[str, Mapping[str, str]] = {}

    def keep_in(self, folder: Path) -> None:
        """Say where tries are kept, for the whole process."""
        if folder != self._folder:
            self._folder = folder
            self._opened = {}

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """Give a language's dictionary: its trie, or the packed one where none is."""
        if lang not in self._opened:
            self._opened[lang] = self._trie(lang) or _packed(lang)
        return self._opened[lang]

    def make(self, language: str) -> None:
        """Make a language's trie unless it is there: 10 s and 500 MB, once a machine.

        In a process of its own, which gives all that memory back. A trie that cannot be
        made is done without.
        """
        path = self._path(language)
        if path is None or self._trie(language) is not None:
            return
        command = [sys.executable, "-P", "-m", __name__, language, str(path)]
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603 # our own module, a path and a language
                command, check=True, capture_output=True, timeout=BUILDING_SECONDS
            )
        self._opened.pop(language, None)

    def _trie(self, language: str) -> TrieDictionary | None:
        path = self._path(language)
        if path is None:
            return None
        try:
            return TrieDictionary(path)
        except (OSError, RuntimeError):
            return None

    def _path(self, language: str) -> Path | None:
        """Name the file after what its words are from, so that none grows stale."""
        if self._folder is None:
            return None
        return self._folder / f"{language}-simplemma-{_release()}.marisa"


@cache
def _release() -> str:
    return version("simplemma")


def _packed(language: str) -> Mapping[str, str]:
    """Read the dictionary that comes with simplemma; it goes with whoever holds it."""
    found: Mapping[str, str] = StreamDictionaryFactory().get_dictionary(language)
    return found


def write_trie(language: str, path: Path) -> None:
    """Make a language's trie and give it its name when it is whole.

    A file that is there and no trie is replaced.
    """
    words = DefaultDictionaryFactory().get_dictionary(language)
    pairs = ((form, base.encode()) for form, base in words.items())
    trie = marisa_trie.BytesTrie(pairs)
    make_private_folder(path.parent)
    path.unlink(missing_ok=True)
    with contextlib.suppress(FileExistsError), new_file(path) as file:
        file.write(trie.tobytes())


def main(arguments: Sequence[str]) -> int:
    """Write the trie of a language to a path; 1 when that cannot be."""
    try:
        write_trie(arguments[0], Path(arguments[1]))
    except (OSError, TallenneError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
