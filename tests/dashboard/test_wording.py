from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from custody.accounts.roles import Role
from custody.records.calls import CallFlag, Direction, PartyRole
from custody.records.corrections import CorrectionReason, CorrectionState
from custody.records.findings import FindingField, NoticeGiven, Verdict
from custody.records.ids import CustomerId, TransactionId
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import RedactionKind
from custody.records.register import Transaction
from custody.records.stages import CallStage, Stage, StageState
from custody.records.transcripts import TranscriptFlag, Turn
from dashboard import wording

HELSINKI = "Europe/Helsinki"


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (wording.ROLES, Role),
        (wording.PURPOSES, Purpose),
        (wording.RENDITIONS, Rendition),
        (wording.VERDICTS, Verdict),
        (wording.FIELDS, FindingField),
        (wording.NOTICES, NoticeGiven),
        (wording.STAGES, CallStage),
        (wording.WORK, Stage),
        (wording.STATES, StageState),
        (wording.CALL_FLAGS, CallFlag),
        (wording.TRANSCRIPT_FLAGS, TranscriptFlag),
        (wording.KINDS, RedactionKind),
        (wording.PARTIES, [*PartyRole, None]),
        (wording.DIRECTIONS, Direction),
        (wording.CORRECTION_REASONS, CorrectionReason),
        (wording.CORRECTION_STATES, CorrectionState),
    ],
)
def test_every_value_has_words(
    words: Mapping[object, object], values: Iterable[object]
) -> None:
    assert set(words) == set(values)


def test_times_are_written_where_the_switch_stands() -> None:
    summer = datetime(2026, 7, 1, 6, 5, tzinfo=UTC)
    winter = datetime(2026, 3, 9, 7, 15, tzinfo=UTC)

    assert wording.local_time(summer, HELSINKI) == "Wed 1 Jul 2026 09:05"
    assert wording.local_time(winter, HELSINKI) == "Mon 9 Mar 2026 09:15"
    assert wording.local_time(None, HELSINKI) == ""


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, "0:00"), (39.9, "0:40"), (65, "1:05"), (3600, "1:00:00"), (7325, "2:02:05")],
)
def test_lengths_are_minutes_and_seconds(seconds: float, written: str) -> None:
    assert wording.length(seconds) == written


@pytest.mark.parametrize(
    ("field", "value", "written"),
    [
        (FindingField.AMOUNT_EUR, "45.50", "45.50 €"),
        (FindingField.KIND, "booking", "booking"),
        (
            FindingField.APPOINTMENT_AT,
            "2026-03-16T12:30:00+00:00",
            "Mon 16 Mar 2026 14:30",
        ),
        (FindingField.APPOINTMENT_AT, "2026-03-16T14:30", "Mon 16 Mar 2026 14:30"),
        (FindingField.APPOINTMENT_AT, "[other]", "[other]"),
    ],
)
def test_values_of_the_register_are_written_as_people_read_them(
    field: FindingField, value: str, written: str
) -> None:
    assert wording.field_value(field, value, HELSINKI) == written


def test_what_looks_like_markup_is_shown_as_it_is() -> None:
    assert wording.plain("*a* [b](c) $d$ :red[e]") == (
        r"\*a\* \[b\]\(c\) \$d\$ \:red\[e\]"
    )


def test_a_transaction_shows_the_fields_that_it_has() -> None:
    transaction = Transaction(
        transaction_id=TransactionId("T-1"),
        customer_id=CustomerId("1"),
        kind="payment",
        occurred_at=datetime(2026, 3, 9, 7, 15, tzinfo=UTC),
        amount_eur=Decimal("45.5"),
    )

    assert wording.transaction_fields(transaction, HELSINKI) == {
        "Kind": "payment",
        "Written down": r"Mon 9 Mar 2026 09\:15",
        "Amount": r"45\.50 €",
    }


@pytest.mark.parametrize(
    ("name", "value", "called", "written"),
    [
        ("agent_talk_share", 0.6, "Agent talk", "60 %"),
        ("num_interruptions", 3.0, "Interruptions", "3"),
        ("longest_silence_seconds", 4.25, "Longest silence", "4.2 s"),
        ("words_per_minute", 120.0, "Words per minute", "120"),
        ("sentiment", 0.1234, "Sentiment", "0.12"),
    ],
)
def test_a_measure_is_written_in_the_unit_of_its_name(
    name: str, value: float, called: str, written: str
) -> None:
    assert wording.measure_name(name) == called
    assert wording.measure_value(name, value) == written


def test_a_language_without_a_name_stands_for_itself() -> None:
    assert wording.language("fi") == "Finnish"
    assert wording.language("et") == "et"
    assert wording.language(None) == ""


def test_numbers_take_their_noun() -> None:
    assert wording.counted(1, "call") == "1 call"
    assert wording.counted(2, "call") == "2 calls"
    assert wording.counted(2, "entry", "entries") == "2 entries"


@pytest.mark.parametrize(
    ("party", "speaker", "said"),
    [
        (PartyRole.AGENT, 1, "Agent"),
        (None, 2, "Speaker 2"),
        (None, None, "Speaker unknown"),
    ],
)
def test_who_speaks_is_said_as_well_as_is_known(
    party: PartyRole | None, speaker: int | None, said: str
) -> None:
    turn = Turn(party=party, channel=0, words=(), speaker=speaker)

    assert wording.who(turn) == said
