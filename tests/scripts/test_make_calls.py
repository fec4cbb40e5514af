"""Generated sets: the same seed, apart folds, and truth that fits the register."""

import csv
import json
import re
import shutil
import string
import wave
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.bench_truth import read_truth
from analytics.load import load_customers, load_transactions
from scripts.made_calls import spoken, spoken_freely, spoken_locally, spoken_otherwise
from scripts.made_calls.wording import WORDINGS
from scripts.make_calls import make_calls
from scripts.synthesis import voices
from tests.analytics.desks import a_desk
from tests.analytics.heard import ZONE

FORMS = {
    "plain": spoken,
    "freely": spoken_freely,
    "otherwise": spoken_otherwise,
    "locally": spoken_locally,
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make_calls(folder, 120, seed=3, has_audio=False)
    return folder


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reported")
    make_calls(folder, 300, seed=3, wording="report", has_audio=False)
    return folder


def truth_of(folder: Path) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((folder / "truth.json").read_text())
    return read


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_the_same_seed_gives_the_same_calls(made: Path, tmp_path: Path) -> None:
    make_calls(tmp_path, 120, seed=3, has_audio=False)

    for name in ("truth.json", "customers.csv", "transactions.csv", "cdr.csv"):
        assert (tmp_path / name).read_bytes() == (made / name).read_bytes()


def test_another_seed_gives_other_calls(made: Path, tmp_path: Path) -> None:
    make_calls(tmp_path, 120, seed=4, has_audio=False)

    assert truth_of(tmp_path) != truth_of(made)


def test_every_language_and_scenario_comes_up(made: Path) -> None:
    calls = truth_of(made)

    assert {call["lang"] for call in calls} == {"fi", "sv", "en"}
    assert {call["scenario"] for call in calls} >= {"single", "several", "none"}


def test_the_truth_is_read_and_the_register_loads_whole(
    made: Path, tmp_path: Path
) -> None:
    desk = a_desk(tmp_path)

    calls = read_truth(made, ZONE)
    customers = load_customers([made / "customers.csv"], desk)
    transactions = load_transactions([made / "transactions.csv"], desk)

    assert len(calls) >= 120
    assert (customers.num_rejected, transactions.num_rejected) == (0, 0)


def test_truth_speaks_of_every_field_that_the_register_has(made: Path) -> None:
    rows = {row["transaction_id"]: row for row in rows_of(made, "transactions.csv")}
    columns = ("kind", "service", "amount_eur", "appointment_at", "practitioner",
               "reference")  # fmt: skip

    for call in truth_of(made):
        for key in call["links"]:
            filled = {name for name in columns if rows[key][name]}
            assert set(call["facts"][key]) == filled


def test_what_is_contradicted_says_what_was_heard_instead(made: Path) -> None:
    rows = {row["transaction_id"]: row for row in rows_of(made, "transactions.csv")}

    planted = [
        (rows[key][name], heard)
        for call in truth_of(made)
        for key, fields in call["heard"].items()
        for name, heard in fields.items()
    ]

    assert planted
    assert all(written != heard for written, heard in planted)


def test_legs_of_a_transfer_share_a_key_and_a_transaction(made: Path) -> None:
    legs: dict[str, list[dict[str, Any]]] = {}
    for call in truth_of(made):
        if call["linked_id"]:
            legs.setdefault(call["linked_id"], []).append(call)

    assert all(
        len(pair) == 2 and pair[0]["links"] == pair[1]["links"]
        for pair in legs.values()
    )


@pytest.mark.parametrize("language", spoken.LANGUAGES)
def test_no_line_of_one_wording_is_in_another(language: str) -> None:
    said = {
        name: {line for pool in one.pages[language].lines.values() for line in pool}
        for name, one in WORDINGS.items()
    }

    shared = {
        (name, other): said[name] & said[other]
        for name in said
        for other in said
        if name < other
    }

    assert {pair: lines for pair, lines in shared.items() if lines} == {}


@pytest.mark.parametrize("name", WORDINGS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_language_has_the_same_lines_with_the_same_gaps(
    language: str, name: str
) -> None:
    def gaps(pool: tuple[str, ...]) -> set[str]:
        names = {
            slot for text in pool for _, slot, _, _ in string.Formatter().parse(text)
        } - {None}
        return {re.sub("_(all|ade|gen)$", "", str(slot)) for slot in names}

    pages = WORDINGS[name].pages
    own, other = pages[language].lines, pages["fi"].lines
    assert {key: gaps(pool) for key, pool in own.items()} == {
        key: gaps(pool) for key, pool in other.items()
    }


def test_questions_of_a_free_wording_have_an_answer_each() -> None:
    free = [wording for wording in WORDINGS.values() if wording.is_free]
    for page in (page for wording in free for page in wording.pages.values()):
        for key, pool in page.lines.items():
            if key.endswith("chat.ask") or key == "info.ask":
                assert len(page.lines[key.replace(".ask", ".tell")]) == len(pool), key


def test_no_name_is_in_two_wordings() -> None:
    names = [
        {
            *(one.name for one in wording.practitioners),
            *(name for pool in wording.people.last.values() for name in pool),
        }
        for wording in WORDINGS.values()
    ]

    assert len(set().union(*names)) == sum(map(len, names))


def test_the_report_wording_has_scenes_that_come_to_nothing(reported: Path) -> None:
    calls = truth_of(reported)

    assert {trap for call in calls for trap in call["traps"]} >= {
        "another practitioner",
        "thinks it over",
        "two prices",
    }
    assert "partly" in {call["scenario"] for call in calls}


def test_a_wording_with_lines_for_it_gives_back_what_was_booked(tmp_path: Path) -> None:
    make_calls(tmp_path, 300, seed=3, wording="third", has_audio=False)

    calls = [call for call in truth_of(tmp_path) if "taken back" in call["traps"]]
    assert calls
    for call in calls:
        for fields in call["allowed"].values():
            assert "confirmed" not in fields["kind"] or call["scenario"] == "partly"


def test_a_call_that_goes_astray_and_what_is_declared_are_told(tmp_path: Path) -> None:
    make_calls(tmp_path, 120, seed=4, wording="fifth", has_audio=False)

    calls = truth_of(tmp_path)

    assert {"twin", "declared"} <= {call["scenario"] for call in calls}
    assert {"complaint", "cancellation"} <= {
        kind for call in calls for kind in call["declared"]
    }
    for call in calls:
        assert not set(call["declared"]) & set(call["declarable"])


def test_a_wording_with_lines_for_it_declares_what_the_law_gives(
    tmp_path: Path,
) -> None:
    make_calls(tmp_path, 300, seed=3, wording="sixth", has_audio=False)

    calls = [call for call in truth_of(tmp_path) if call["scenario"] == "declared"]

    assert {kind for call in calls for kind in call["declared"]} >= {
        "erasure_request",
        "objection",
    }
    near = [call for call in calls if "others' letters" in call["traps"]]
    assert near
    assert all(call["declared"] == [] for call in near)


def test_nobody_reads_as_confirmed_what_came_to_nothing(reported: Path) -> None:
    for call in truth_of(reported):
        if call["scenario"] == "in vain":
            for fields in call["allowed"].values():
                assert "confirmed" not in fields["kind"]


def test_two_practitioners_in_a_talk_are_two(reported: Path) -> None:
    names = {one.name for one in WORDINGS["report"].practitioners}
    told = [
        " ".join(turn["text"] for turn in call["turns"])
        for call in truth_of(reported)
        if "referred by another" in call["traps"]
    ]

    stems = {name[:5] for name in names}
    assert told
    assert all(sum(stem in text for stem in stems) >= 2 for text in told)


def test_every_wording_loads_whole(reported: Path, tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    customers = load_customers([reported / "customers.csv"], desk)
    transactions = load_transactions([reported / "transactions.csv"], desk)

    assert (customers.num_rejected, transactions.num_rejected) == (0, 0)


@pytest.mark.parametrize("forms", FORMS)
@pytest.mark.parametrize("language", spoken.LANGUAGES)
@given(
    today=st.dates(date(2026, 1, 1), date(2026, 12, 1)),
    ahead=st.integers(min_value=1, max_value=30),
)
def test_a_way_to_name_a_day_names_no_other_day_of_that_month(
    language: str, forms: str, today: date, ahead: int
) -> None:
    day = today + timedelta(days=ahead)

    day_forms = FORMS[forms].day_forms
    own = set(day_forms(day, today, language))

    for other in range(1, 31):
        if other != ahead:
            rival = today + timedelta(days=other)
            assert not own & set(day_forms(rival, today, language))


@pytest.mark.parametrize("forms", FORMS)
@pytest.mark.parametrize("language", spoken.LANGUAGES)
def test_a_way_to_say_a_time_says_no_other_working_hour(
    language: str, forms: str
) -> None:
    said: dict[str, time] = {}
    for hour in range(8, 16):
        for minute in (0, 10, 15, 20, 30, 40, 45, 50):
            for form in FORMS[forms].clock_forms(time(hour, minute), language):
                assert said.setdefault(form, time(hour, minute)) == time(hour, minute)


@pytest.mark.parametrize("forms", FORMS)
@pytest.mark.parametrize("language", spoken.LANGUAGES)
def test_a_way_to_say_an_amount_says_no_other_amount(language: str, forms: str) -> None:
    said: dict[str, Decimal] = {}
    for euros in range(12, 251):
        for cents in (0, 20, 40, 50, 75, 90):
            amount = Decimal(euros) + Decimal(cents) / 100
            for form in FORMS[forms].amount_forms(amount, language):
                assert said.setdefault(form, amount) == amount


def test_appointments_lie_ahead_on_working_days(made: Path) -> None:
    for call in truth_of(made):
        began = datetime.fromisoformat(call["started_at"])
        for fields in call["heard"].values():
            if "appointment_at" in fields:
                at = datetime.fromisoformat(fields["appointment_at"])
                assert at.date() > began.date()
                assert at.weekday() < 5


def test_recordings_bear_the_truth_s_own_seconds(tmp_path: Path) -> None:
    if not all(voices(one) for one in ("fi", "sv", "en")) or not shutil.which("ffmpeg"):
        pytest.skip("festival with suopuhe, flite, espeak-ng or ffmpeg is missing")

    make_calls(tmp_path, 2, seed=1)

    for call in truth_of(tmp_path):
        with wave.open(str(tmp_path / call["file"]), "rb") as opened:
            assert opened.getframerate() == 8000
            assert opened.getnchannels() == call["channels"]
            seconds = opened.getnframes() / 8000
        assert seconds == pytest.approx(call["duration"], abs=0.01)
        assert max(turn["end"] for turn in call["turns"]) < seconds
