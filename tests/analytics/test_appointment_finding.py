"""Appointments against the register, called about on Monday the ninth of March."""

from datetime import datetime, timedelta

import pytest

from analytics.appointment_finding import read_appointment
from custody.records.findings import Verdict
from tests.analytics.heard import ZONE, beside, golden, golden_turns, heard, said

SCENES = {
    "day and time": (
        "fi", "2026-03-16T14:30",
        ["agent: Ajan sain kuudestoista maaliskuuta kello neljätoista kolmekymmentä"],
        Verdict.CONFIRMED, "2026-03-16T14:30",
    ),
    "an offer by weekday, taken": (
        "fi", "2026-03-16T14:30",
        ["agent: Sopiiko ensi maanantaina puoli kolme iltapäivällä?",
         "customer: Kyllä, sopii."],
        Verdict.CONFIRMED, "2026-03-16T14:30",
    ),
    "tomorrow": (
        "fi", "2026-03-10T09:00",
        ["agent: Teillä on aika huomenna kello yhdeksän."],
        Verdict.CONFIRMED, "2026-03-10T09:00",
    ),
    "the time said a turn after the day": (
        "fi", "2026-03-10T09:00",
        ["customer: Minun aikani on huomenna.", "agent: Kello yhdeksän, aivan."],
        Verdict.CONFIRMED, "2026-03-10T09:00",
    ),
    "another hour": (
        "fi", "2026-03-10T09:00",
        ["agent: Teillä on aika huomenna kello kolmetoista."],
        Verdict.CONTRADICTED, "2026-03-10T13:00",
    ),
    "another day": (
        "fi", "2026-03-17T09:00",
        ["agent: Varasin ajan kahdestoista maaliskuuta kello yhdeksän."],
        Verdict.CONTRADICTED, "2026-03-12T09:00",
    ),
    "the day alone": (
        "fi", "2026-03-16T14:30",
        ["agent: Varasin ajan kuudestoista maaliskuuta."],
        Verdict.UNCLEAR, "2026-03-16",
    ),
    "the time alone": (
        "fi", "2026-03-16T14:30",
        ["agent: Tervetuloa kello neljätoista kolmekymmentä."],
        Verdict.UNCLEAR, "14:30",
    ),
    "moved: the last agreed one counts": (
        "fi", "2026-03-13T11:00",
        ["customer: Aikani on kymmenes maaliskuuta kello yhdeksän.",
         "agent: Siirsin sen, perjantaina kolmastoista maaliskuuta kello yksitoista."],
        Verdict.CONFIRMED, "2026-03-13T11:00",
    ),
    "refused": (
        "fi", "2026-03-16T14:30",
        ["agent: Sopiiko kuudestoista maaliskuuta kello neljätoista kolmekymmentä?",
         "customer: Ei käy, en pääse."],
        Verdict.UNCLEAR, "2026-03-16T14:30",
    ),
    "four heard for fourteen": (
        "fi", "2026-03-16T14:30",
        ["agent: Aika on 16. maaliskuuta kello 4.30."],
        Verdict.UNCLEAR, "2026-03-16T16:30",
    ),
    "nothing of the kind": (
        "fi", "2026-03-16T14:30", ["agent: Lasku tulee postissa."],
        Verdict.ABSENT, None,
    ),
    "english": (
        "en", "2026-03-17T08:30",
        ["agent: You are booked for the seventeenth of March at half past eight."],
        Verdict.CONFIRMED, "2026-03-17T08:30",
    ),
    "english, half an hour off": (
        "en", "2026-03-17T09:00",
        ["agent: Your appointment is on the seventeenth of March at half past eight."],
        Verdict.CONTRADICTED, "2026-03-17T08:30",
    ),
    "swedish": (
        "sv", "2026-03-17T08:30",
        ["agent: Jag bokade tisdag den sjuttonde mars klockan halv nio."],
        Verdict.CONFIRMED, "2026-03-17T08:30",
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_an_appointment_is_read_as_it_was_agreed(
    scene: tuple[str, str, list[str], Verdict, str | None],
) -> None:
    language, expected, lines, verdict, value = scene
    moment = datetime.fromisoformat(expected).replace(tzinfo=ZONE)

    reading = read_appointment(moment, said(*lines, language=language), beside())

    assert (reading.verdict, reading.heard) == (verdict, value)


_SURE = {
    "twenty past, not ten past": (
        "fi", "2026-03-25T08:20",
        [("agent: Kirjasin varauksen kahdeskymmenesviides maaliskuuta kahtakymmentä yli"
         " kahdeksan.")],
        Verdict.CONFIRMED, "2026-03-25T08:20",
    ),
    "the month by its number": (
        "fi", "2026-04-15T09:00",
        [("agent: Teillä on aika keskiviikkona viidestoista neljättä kello yhdeksän,"
         " senkö?"), "customer: Kyllä vain."],
        Verdict.CONFIRMED, "2026-04-15T09:00",
    ),
    "a week later than written": (
        "fi", "2026-03-31T09:30",
        [("agent: Tässä olisi tiistaina kahdeskymmenesneljäs kolmatta puoli kymmenen."
         " Miltä kuulostaa?"), "customer: Sopii minulle."],
        Verdict.CONTRADICTED, "2026-03-24T09:30",
    ),
    "a slip of the tongue": (
        "sv", "2026-03-16T14:10",
        [("agent: Måndag nästa vecka, klockan tretton och förtio, ursäkta, jag läste"
         " fel, tio över två.")],
        Verdict.CONFIRMED, "2026-03-16T14:10",
    ),
    "not twelve but eleven": (
        "fi", "2026-03-19T11:00",
        ["agent: Aika on maaliskuun yhdeksästoista tasan yhdeltätoista.",
         ("agent: Muistakaa, ettei se ole kello kaksitoista vaan kello yksitoista nolla"
         " nolla.")],
        Verdict.CONFIRMED, "2026-03-19T11:00",
    ),
    "the old time before the new one": (
        "fi", "2026-03-31T11:30",
        [("customer: Se minun aikani ensi viikon tiistaina kello puoli yksi on"
         " vaihdettava."),
         ("agent: Nyt aika on maaliskuun kolmaskymmenesensimmäinen puoli"
         " kahdeltatoista.")],
        Verdict.CONFIRMED, "2026-03-31T11:30",
    ),
    "only the old time": (
        "en", "2026-04-08T10:00",
        [("customer: I have an appointment on the second of April at nine sharp, but it"
         " has to be moved.")],
        Verdict.UNCLEAR, "2026-04-02T09:00",
    ),
    "the customer's own proposal was not taken": (
        "fi", "2026-03-18T10:50",
        [("customer: Onnistuisiko kahdeksastoista maaliskuuta kello kymmenen"
         " viisikymmentä?"),
         "agent: Laitoin teidät maaliskuun yhdestoista kymmentä vaille yksitoista."],
        Verdict.CONTRADICTED, "2026-03-11T10:50",
    ),
    "both parties on one channel": (
        "fi", "2026-03-24T10:50",
        [("Kävisikö maaliskuun kahdeskymmeneskolmas kymmentä vaille kaksitoista? Tässä"
         " olisi vapaata kahdeskymmenesneljäs päivä maaliskuuta kymmentä vaille"
         " yksitoista. Miltä kuulostaa? Käy mainiosti.")],
        Verdict.CONFIRMED, "2026-03-24T10:50",
    ),
    "a quarter to twelve, booked": (
        "en", "2026-04-01T12:15",
        [("agent: I've booked you in on Wednesday, March twenty-fifth at a quarter to"
         " twelve.")],
        Verdict.CONTRADICTED, "2026-03-25T11:45",
    ),
    "a weekday may be the next one's": (
        "fi", "2026-03-17T09:00", ["agent: Varasin ajan tiistaina kello yhdeksän."],
        Verdict.UNCLEAR, "2026-03-10T09:00",
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", _SURE.values(), ids=_SURE)
def test_a_time_heard_for_certain_decides(
    scene: tuple[str, str, list[str], Verdict, str | None],
) -> None:
    language, expected, lines, verdict, value = scene
    moment = datetime.fromisoformat(expected).replace(tzinfo=ZONE)
    hearing = said(*lines, language=language, probability=1.0)

    reading = read_appointment(moment, hearing, beside())

    assert (reading.verdict, reading.heard) == (verdict, value)


def test_local_time_holds_across_the_clock_change() -> None:
    hearing = said("agent: Varasin ajan kolmaskymmenes maaliskuuta kello yhdeksän.")
    moment = datetime(2026, 3, 30, 9, 0, tzinfo=ZONE)

    reading = read_appointment(moment, hearing, beside())

    assert reading.verdict is Verdict.CONFIRMED


def test_the_customers_other_appointment_contradicts_nothing() -> None:
    hearing = said("agent: Toinen aikanne on huomenna kello kolmetoista.")
    other = datetime(2026, 3, 10, 13, 0, tzinfo=ZONE)
    moment = datetime(2026, 3, 10, 9, 0, tzinfo=ZONE)

    reading = read_appointment(moment, hearing, beside(appointments=frozenset({other})))

    assert reading.verdict is Verdict.UNCLEAR


def test_real_mishearings_confirm_no_time_but_the_one_that_was_said() -> None:
    wrong = []
    confirmed = 0
    called = datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)
    spoken = [
        one for one in golden("spoken_heard.json") if one["field"] == "appointment_at"
    ]
    for one in spoken:
        hearing = heard(
            golden_turns([one["words"]]), language=one["language"], started_at=called
        )
        moment = datetime.fromisoformat(one["value"]).replace(tzinfo=ZONE)
        verdict = read_appointment(moment, hearing, beside()).verdict
        confirmed += verdict is Verdict.CONFIRMED
        if verdict is Verdict.CONTRADICTED:
            wrong.append(one["text"])
        wrong += [
            one["text"]
            for step in (60, -60, 30, 1440, 7 * 1440, 10 * 1440)
            if read_appointment(
                moment + timedelta(minutes=step), hearing, beside()
            ).verdict
            is Verdict.CONFIRMED
        ]

    assert wrong == []
    assert confirmed / len(spoken) >= 0.55
