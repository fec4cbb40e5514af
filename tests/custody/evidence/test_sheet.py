"""What is printed on a sheet, read back from the PDF."""

import re
import zlib
from base64 import a85decode
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from custody.catalogue import register
from custody.catalogue.corrections import add_correction
from custody.catalogue.engine import Catalogue
from custody.catalogue.verifications import add_entry
from custody.errors import VerificationRefusedError
from custody.evidence.dossier import Dossier, dossier_of
from custody.evidence.sheet import sheet_of
from custody.evidence.words import Language
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionKind, CorrectionReason
from custody.records.extra_fields import ExtraField, ExtraName, FieldType
from custody.records.ids import CallId
from custody.records.verifications import (
    Content,
    DisputedBy,
    DisputeReason,
    EntryKind,
    SecondNeeded,
)
from tests.builders import (
    A_MOMENT,
    a_catalogue,
    a_content,
    a_correction,
    a_new_entry,
    a_transaction,
    a_transcript,
    a_turn,
    an_added_call,
)
from tests.custody.evidence.test_checking import COVER, KEY


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = a_catalogue(tmp_path)
    with opened.writing() as work:
        register.put_transactions(work, [a_transaction()])
    yield opened
    opened.close()


def printed(dossier: Dossier, language: Language = Language.EN) -> str:
    """Read the sheet's text; letters beyond ASCII come out as a question mark."""
    streams = re.findall(
        rb"stream\r?\n(.*?)endstream", sheet_of(dossier, language), re.DOTALL
    )
    drawn: list[bytes] = []
    for one in streams:
        text = one.strip()
        if text.endswith(b"~>"):
            page = zlib.decompress(a85decode(text.removesuffix(b"~>")))
            drawn += re.findall(rb"\(((?:\\.|[^\\)])*)\) Tj", page)
    joined = re.sub(rb"\\[0-7]{3}", b"?", b" ".join(drawn)).decode("ascii", "replace")
    return " ".join(re.sub(r"\\([()\\])", r"\1", joined).split())


def dossier_in(opened: Catalogue) -> Dossier:
    with opened.reading() as read:
        return dossier_of(read, "T-1001", COVER)


def verified(opened: Catalogue, content: Content | None = None) -> CallId:
    call_id = an_added_call(opened).call_id
    with opened.writing() as work:
        said = content or a_content(call_id)
        calls = tuple(replace(one, call_id=call_id) for one in said.calls)
        new = a_new_entry(call_id, content=replace(said, calls=calls))
        add_entry(work, new, KEY)
    return call_id


def test_a_reading_by_the_sound_says_why_it_is_not_in_the_words(
    catalogue: Catalogue,
) -> None:
    content = a_content(an_added_call(catalogue, content_digest="2" * 64).call_id)
    fields = tuple(replace(one, num_compared=38) for one in content.fields)
    verified(catalogue, replace(content, fields=fields))

    sheet = printed(dossier_in(catalogue))

    assert "The words were misheard." in sheet
    assert "38 in all" in sheet


def test_what_was_set_right_is_printed_in_the_order_it_was_made(
    catalogue: Catalogue,
) -> None:
    call_id = verified(catalogue)
    machine = a_transcript(call_id, [a_turn("kello kaksitoista", start=9.5)])
    made = (
        a_correction(machine, first=1, after="kolmetoista"),
        a_correction(machine, first=0, after="", number=2),
        a_correction(
            machine,
            first=0,
            number=3,
            kind=CorrectionKind.PARTY,
            party=PartyRole.CUSTOMER,
            reason=CorrectionReason.WRONG_SPEAKER,
        ),
        a_correction(machine, number=4, kind=CorrectionKind.PARTY, party=None),
        a_correction(
            machine,
            first=1,
            number=5,
            kind=CorrectionKind.WITHDRAWAL,
            withdraws=1,
            reason=CorrectionReason.MISTAKE,
        ),
    )
    with catalogue.writing() as work:
        for one in made:
            add_correction(work, one)

    told = printed(dossier_in(catalogue))

    assert "were corrected in the transcript after it was given" in told
    rows = told.partition("Corrected in the transcript since")[2]
    assert re.findall(r"s (\S.*?) (?:words|speaker|correction) \w+", rows)[:5] == [
        "?kaksitoista? ? ?kolmetoista?",
        "?kello? ? -",
        "?kello? ? customer",
        "?kello? ? nobody known",
        "?kaksitoista?",
    ]


def test_a_sheet_without_corrections_says_nothing_of_any(catalogue: Catalogue) -> None:
    verified(catalogue)

    assert "orrected" not in printed(dossier_in(catalogue))


def test_of_two_calls_a_correction_names_its_own(catalogue: Catalogue) -> None:
    other = an_added_call(catalogue, session_id="other").call_id
    first = an_added_call(catalogue).call_id
    content = a_content(first)
    cited = content.calls[0]
    both = replace(content, calls=(cited, replace(cited, call_id=other)))
    machine = a_transcript(other, [a_turn("kello kaksitoista", start=9.5)])
    with catalogue.writing() as work:
        add_entry(work, a_new_entry(first, content=both), KEY)
        add_correction(work, a_correction(machine, after="kellon"))

    told = printed(dossier_in(catalogue))

    assert f"s, call {other[:8]}" in told


def test_the_history_tells_who_agreed_and_who_disputed(catalogue: Catalogue) -> None:
    call_id = verified(
        catalogue,
        replace(a_content(CallId("0" * 32)), second_needed=SecondNeeded.AMOUNT),
    )
    assert "Waits for a second person" in printed(dossier_in(catalogue))
    bare = replace(a_content(call_id), verdict=None, fields=(), note="")
    second = replace(bare, agrees=False, author_name="Daniel")
    dispute = replace(
        bare,
        reason=DisputeReason.HEARD_OTHERWISE,
        disputed_by=DisputedBy.CUSTOMER,
        author_name="Anna",
    )
    with catalogue.writing() as work:
        for kind, content in ((EntryKind.SECOND, second), (EntryKind.DISPUTE, dispute)):
            entry = a_new_entry(call_id, kind=kind, refers_to=1, content=content)
            add_entry(work, entry, KEY)

    told = printed(dossier_in(catalogue))

    assert "Daniel, disagrees, entry 1" in told
    assert "Anna, it was said otherwise, customer, entry 1" in told


def test_an_entry_whose_call_was_erased_is_listed_by_its_number_and_time(
    catalogue: Catalogue,
) -> None:
    verified(catalogue)
    dossier = dossier_in(catalogue)
    gone = replace(dossier.verdict, number=7, content=None)
    entries = (gone, *dossier.standing.entries)
    standing = replace(dossier.standing, entries=entries)

    told = printed(replace(dossier, standing=standing))

    assert re.search(r"7\. Verdict ?, 9\.3\.2026 09\.15 1\. Verdict", told)


def test_a_field_without_a_quote_says_that_nothing_is_cited(
    catalogue: Catalogue,
) -> None:
    content = a_content(CallId("0" * 32))
    fields = tuple(
        replace(one, quote="", party=None, system=None) for one in content.fields
    )
    verified(catalogue, replace(content, fields=fields))

    told = printed(dossier_in(catalogue))

    assert "nothing cited" in told
    assert "machine's reading" not in told


def test_a_quote_of_nobody_known_bears_its_seconds_only(catalogue: Catalogue) -> None:
    content = a_content(CallId("0" * 32))
    fields = tuple(replace(one, party=None) for one in content.fields)
    verified(catalogue, replace(content, fields=fields))

    assert "kaksitoista? 9.5?11.5 s" in printed(dossier_in(catalogue))


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (FieldType.AMOUNT, "12.50", "12.50"),
        (FieldType.DATE, "2026-03-12", "12.3.2026"),
        (FieldType.MOMENT, "2026-03-12T08:30:00+00:00", "12.3.2026 10.30"),
        (FieldType.MOMENT, "soon", "soon"),
    ],
)
def test_an_organisation_s_own_field_is_printed_as_people_write_it(
    catalogue: Catalogue, kind: FieldType, value: str, shown: str
) -> None:
    content = a_content(CallId("0" * 32))
    snapshot = (*content.snapshot, ("deposit", value))
    verified(catalogue, replace(content, snapshot=snapshot))
    own = ExtraField(name=ExtraName("deposit"), type=kind, label="Down payment")
    dossier = replace(dossier_in(catalogue), fields={"deposit": own})

    assert f"Down payment {shown}" in printed(dossier)


def test_a_dossier_without_a_verdict_that_can_be_read_draws_nothing(
    catalogue: Catalogue,
) -> None:
    verified(catalogue)
    dossier = dossier_in(catalogue)
    gone = replace(dossier.verdict, content=None)
    erased = replace(dossier, standing=replace(dossier.standing, verdict=gone))

    with pytest.raises(VerificationRefusedError, match="erased"):
        sheet_of(erased, Language.FI)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (Language.FI, "Litterointiin sittemmin tehdyt korjaukset"),
        (Language.SV, "R?ttat i utskriften sedan dess"),
        (Language.EN, "Corrected in the transcript since"),
    ],
)
def test_corrections_have_a_heading_in_every_language(
    catalogue: Catalogue, language: Language, title: str
) -> None:
    call_id = verified(catalogue)
    machine = a_transcript(call_id, [a_turn("kello", start=9.5)])
    late = a_correction(machine, made_at=A_MOMENT + timedelta(days=2))
    with catalogue.writing() as work:
        add_correction(work, late)

    assert title in printed(dossier_in(catalogue), language)
