"""Erasing a call: after it, no byte of what was said is in the catalogue's file.

The proof needs to see the file's pages as SQLite has them. They are decrypted here page
by page, as SQLCipher 4 lays them out, without asking SQLCipher: an export would copy
the rows and leave the deleted bytes behind, and with them the proof.
"""

import secrets
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from custody.catalogue import corrections, findings, search, transcripts
from custody.catalogue.engine import Catalogue
from custody.records.findings import Notice, NoticeGiven
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from tests.builders import (
    A_KEY,
    A_MOMENT,
    a_catalogue,
    a_correction,
    a_finding,
    a_transcript,
    a_turn,
    an_added_call,
)

PAGE = 4096
SALT = 16
RESERVED = 80
"""At a page's end: 16 bytes of IV and 64 of HMAC-SHA-512.

Source: zetetic.net/sqlcipher/design, "Page Format" (SQLCipher 4).
"""


def _pages(path: Path) -> bytes:
    """Decrypt every page of a database file, freed ones included."""
    sealed = path.read_bytes()
    assert len(sealed) % PAGE == 0
    clear = bytearray()
    for place in range(0, len(sealed), PAGE):
        page = sealed[place : place + PAGE]
        start = SALT if place == 0 else 0
        iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        cipher = Cipher(algorithms.AES(A_KEY), modes.CBC(iv)).decryptor()
        clear += cipher.update(page[start : PAGE - RESERVED]) + cipher.finalize()
    return bytes(clear)


def _left(folder: Path, markers: Sequence[str]) -> list[str]:
    """Tell which markers are in the file, whole or without their first letters.

    The full-text index leaves out what a word shares with the one before it.
    """
    pages = _pages(folder / "catalogue" / "catalogue.db")
    return [marker for marker in markers if marker[4:].encode() in pages]


def _speak(catalogue: Catalogue, markers: Sequence[str]) -> CallId:
    """Write a call in which these words were said, everywhere where words go."""
    call = an_added_call(catalogue, source_name=markers[0], caller=markers[1])
    said = " ".join(markers)
    with catalogue.writing() as work:
        heard = a_transcript(call.call_id, [a_turn(said)])
        transcripts.put_transcript(work, heard)
        corrections.add_correction(work, a_correction(heard, after=said, note=said))
        findings.put_analysis(
            work,
            call.call_id,
            customer_id=None,
            customer_reasons=(),
            links=(),
            findings=[a_finding(quote=said, heard=markers[2])],
            notice=Notice(given=NoticeGiven.UNCLEAR),
            measures={},
            now=A_MOMENT,
        )
        for rendition in (Rendition.RAW, Rendition.REDACTED):
            search.put_document(work, call.call_id, rendition, said, "fi")
    return call.call_id


def _markers(number: int) -> list[str]:
    return [secrets.token_hex(8) for _ in range(number)]


def test_what_was_said_is_seen_by_the_proof(tmp_path: Path) -> None:
    markers = _markers(50)
    catalogue = a_catalogue(tmp_path)
    _speak(catalogue, markers)
    catalogue.erase_traces()

    assert _left(tmp_path, markers) == markers


def test_after_erasure_no_byte_of_a_call_is_left(tmp_path: Path) -> None:
    erased, kept = _markers(200), _markers(50)
    catalogue = a_catalogue(tmp_path)
    calls_to_erase = [
        _speak(catalogue, erased[at : at + 10]) for at in range(0, 200, 10)
    ]
    for at in range(0, 50, 10):
        _speak(catalogue, kept[at : at + 10])
    catalogue.erase_traces()

    with catalogue.writing() as work:
        for call_id in calls_to_erase:
            work.exec_driver_sql("DELETE FROM calls WHERE call_id = ?", (call_id,))
    catalogue.erase_traces()

    assert _left(tmp_path, erased) == []
    assert _left(tmp_path, kept) == kept
    assert (tmp_path / "catalogue" / "catalogue.db-wal").stat().st_size == 0


def test_a_second_transcript_leaves_no_byte_of_the_first(tmp_path: Path) -> None:
    first, second = _markers(40), _markers(40)
    catalogue = a_catalogue(tmp_path)
    call_id = _speak(catalogue, first)

    with catalogue.writing() as work:
        said = " ".join(second)
        transcripts.put_transcript(work, a_transcript(call_id, [a_turn(said)]))
        for rendition in (Rendition.RAW, Rendition.REDACTED):
            search.put_document(work, call_id, rendition, said, "fi")
        work.exec_driver_sql("DELETE FROM findings")
        work.exec_driver_sql("DELETE FROM corrections")
        work.exec_driver_sql("UPDATE calls SET source_name = '', caller = NULL")
    catalogue.erase_traces()

    assert _left(tmp_path, first) == []
    assert _left(tmp_path, second) == second


def test_the_index_is_sound_after_erasure(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    markers = _markers(30)
    gone, stays = _speak(catalogue, markers), _speak(catalogue, markers)

    with catalogue.writing() as work:
        work.exec_driver_sql("DELETE FROM calls WHERE call_id = ?", (gone,))
        for index in ("search_raw", "search_redacted"):
            work.exec_driver_sql(
                f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 0)"  # noqa: S608 # our own names
            )

    with catalogue.reading() as read:
        found = search.find(read, markers[0], Rendition.RAW)
    assert [call_id for call_id, _ in found] == [stays]
