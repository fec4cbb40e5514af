import io
import os
from pathlib import Path

import pytest

from custody.errors import SourceChangedError, SourceUnreadableError
from ingest.call_record_tables import TableKind
from ingest.sources import (
    Found,
    FoundFile,
    FoundTable,
    content_digest,
    content_sha256,
    failure_digest,
    find_sources,
    named_digest,
    opened,
)
from tests.ingest.conftest import being_nobody, refusing

SAMPLES = Path(__file__).parents[2] / "samples"
KEY = b"k" * 32
ROW = (SAMPLES / "Master.csv").read_text().splitlines()[0]


def a_folder(folder: Path, **files: str) -> Path:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return folder


def test_a_folder_is_looked_through_to_any_depth(tmp_path: Path) -> None:
    folder = a_folder(
        tmp_path,
        b_wav="x",
        a_call_json="{}",
        deep__er__c_MP3="x",
        deep__records_csv=ROW,
        deep__people_csv="id,name",
        letter_pdf="x",
    )

    found = find_sources([folder])

    assert found == Found(
        recordings=(
            FoundFile(path=folder / "b.wav", way=Path("b.wav")),
            FoundFile(path=folder / "deep/er/c.MP3", way=Path("deep/er/c.MP3")),
        ),
        tables=(FoundTable(path=folder / "deep/records.csv", kind=TableKind.MASTER),),
        passed_over=(folder / "letter.pdf", folder / "deep/people.csv"),
        missing=(),
    )


def test_a_file_that_is_named_is_tried_whatever_its_suffix(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, odd_xyz="x")

    found = find_sources([folder / "odd.xyz", folder / "gone.wav"])

    assert [file.path.name for file in found.recordings] == ["odd.xyz"]
    assert found.missing == (folder / "gone.wav",)


def test_a_file_found_twice_is_taken_once(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, a_wav="x")

    found = find_sources([folder, folder / "a.wav"])

    assert len(found.recordings) == 1


def test_what_is_promised_as_call_records_keeps_its_doubt(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, people_csv="id,name", records_csv=ROW)

    found = find_sources([folder], cdr=[folder / "people.csv", folder / "gone.csv"])

    assert found.tables == (
        FoundTable(path=folder / "people.csv", kind=None),
        FoundTable(path=folder / "records.csv", kind=TableKind.MASTER),
    )
    assert found.missing == (folder / "gone.csv",)


def test_a_linked_folder_is_looked_into_and_a_circle_of_links_ends(
    tmp_path: Path,
) -> None:
    disk = a_folder(tmp_path / "disk", a_wav="x")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "linked").symlink_to(disk)
    (disk / "back").symlink_to(folder)

    found = find_sources([folder])

    assert [file.way for file in found.recordings] == [Path("linked/a.wav")]


def test_a_folder_that_may_not_be_looked_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_folder(tmp_path, a_wav="x", closed__b_wav="x")
    monkeypatch.setattr("os.scandir", refusing(folder / "closed"))

    found = find_sources([folder])

    assert [file.path.name for file in found.recordings] == ["a.wav"]
    assert found.unreadable == (folder / "closed",)


def test_the_folder_of_what_was_taken_in_is_left_out(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, a_wav="x", done__b_wav="x")

    found = find_sources([folder], leave_out=folder / "done")

    assert [file.path.name for file in found.recordings] == ["a.wav"]


def test_a_file_that_grows_while_it_is_read_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"half")

    with pytest.raises(SourceChangedError), opened(path):
        path.write_bytes(b"half and half")


def test_a_file_without_leave_to_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.touch(mode=0o000)

    with (
        being_nobody(),
        pytest.raises(SourceUnreadableError, match="Permission denied"),
        opened(path),
    ):
        pass


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    os.mkfifo(path)

    with pytest.raises(SourceUnreadableError, match="no regular file"), opened(path):
        pass


def test_a_file_that_has_gone_is_refused(tmp_path: Path) -> None:
    with (
        pytest.raises(SourceUnreadableError, match="No such file") as caught,
        opened(tmp_path / "0405550142.wav"),
    ):
        pass

    assert "0405550142" not in caught.value.message


def test_the_digest_knows_content_and_key_and_nothing_else() -> None:
    digests = [
        content_digest(io.BytesIO(content), key)
        for content, key in ((b"a", KEY), (b"a", KEY), (b"b", KEY), (b"a", b"z"))
    ]

    assert digests[0] == digests[1]
    assert len(set(digests)) == 3
    assert all(len(digest) == 64 for digest in digests)


def test_silence_is_told_apart_by_its_name() -> None:
    digests = {named_digest(name, "ab", KEY) for name in ("a.wav", "b.wav", "a.wav")}

    assert len(digests) == 2


def test_a_refusal_belongs_to_a_place(tmp_path: Path) -> None:
    places = [tmp_path / "a.wav", tmp_path / "sub" / "a.wav"]

    assert len({failure_digest(place, KEY) for place in places}) == 2


def test_a_sidecars_sum_is_the_plain_one() -> None:
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    assert content_sha256(io.BytesIO(b"abc")) == expected
