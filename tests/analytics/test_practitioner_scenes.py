"""Exchanges that name more than one practitioner, or one who is not the one booked."""

from datetime import datetime, timedelta

import pytest

from analytics.practitioner_finding import read_practitioner
from custody.records.findings import Verdict
from tests.analytics.heard import ZONE, beside, said

NAMES = (
    "Laine", "Salo", "Aalto", "Heikkinen", "Koski", "Sjöberg", "Niemi", "Virtanen",
    "Kurki", "Lahti", "Vaara", "Kangas",
)  # fmt: skip
Scene = tuple[str, str, list[str], Verdict, str | None]
YES, NO = Verdict.CONFIRMED, Verdict.CONTRADICTED

SCENES: dict[str, Scene] = {
    "fi on leave, so another": (
        "fi", "Salo",
        ["customer: Haluaisin ajan tohtori Salolle.",
         "agent: Salo on lomalla. Lääkäri Laineella olisi maanantaina kello yhdeksän.",
         "customer: Käy.", "agent: Varasin ajan lääkäri Laineelle."], NO, "Laine",
    ),
    "fi on leave, and the register has the other": (
        "fi", "Laine",
        ["customer: Haluaisin ajan tohtori Salolle.",
         "agent: Salo on lomalla. Lääkäri Laineella olisi maanantaina kello yhdeksän.",
         "customer: Käy.", "agent: Varasin ajan lääkäri Laineelle."], YES, "Laine",
    ),
    "fi sent by another": (
        "fi", "Koski",
        ["customer: Tohtori Aalto käski varata ajan lääkäri Koskelle.",
         "agent: Tiistai kello kymmenen?", "customer: Sopii.",
         "agent: Laitoin teidät Koskelle tiistaiksi."], YES, "Koski",
    ),
    "fi sent by another, written down wrongly": (
        "fi", "Aalto",
        ["customer: Tohtori Aalto käski varata ajan lääkäri Koskelle.",
         "agent: Tiistai kello kymmenen?", "customer: Sopii.",
         "agent: Laitoin teidät lääkäri Koskelle tiistaiksi."], NO, "Koski",
    ),
    "fi the vowel grade": (
        "fi", "Aalto", ["agent: Varasin ajan tohtori Aallolle maanantaina."],
        YES, "Aalto",
    ),
    "fi the vowel grade, another": (
        "fi", "Koski", ["agent: Varasin ajan tohtori Aallolle maanantaina."],
        NO, "Aalto",
    ),
    "fi first offer refused": (
        "fi", "Heikkinen",
        ["agent: Heikkisellä olisi tiistaina kello yhdeksän.",
         "customer: En mä pääse silloin.",
         "agent: No sitten tohtori Niemellä torstaina kello kaksi?",
         "customer: Se käy.", "agent: Aika on varattu tohtori Niemelle."],
        NO, "Niemi",
    ),
    "fi asked for and not had": (
        "fi", "Virtanen",
        ["customer: Pääsisikö Virtaselle?",
         "agent: Virtasella ei ole vapaata. Tohtori Sjöbergille pääsisi huomenna.",
         "customer: Hyvä, otan sen.",
         "agent: Kirjasin ajan tohtori Sjöbergille."], NO, "Sjöberg",
    ),
    "fi luo": (
        "fi", "Laine", ["agent: Varasin ajan lääkäri Laineen luokse."], YES, "Laine",
    ),
    "en off this week": (
        "en", "Salo",
        ["customer: I usually see Doctor Salo.",
         "agent: Doctor Salo is off this week, but Doctor Koski is free at ten.",
         "customer: That's fine.", "agent: I've booked you with Doctor Koski."],
        NO, "Koski",
    ),
    "en off this week, and right": (
        "en", "Koski",
        ["customer: I usually see Doctor Salo.",
         "agent: Doctor Salo is off this week, but Doctor Koski is free at ten.",
         "customer: That's fine.", "agent: I've booked you with Doctor Koski."],
        YES, "Koski",
    ),
    "en instead of": (
        "en", "Laine",
        ["customer: Could I have Doctor Aalto instead of Doctor Laine?",
         "agent: Yes, I've moved you to Doctor Aalto."], NO, "Aalto",
    ),
    "en referred by": (
        "en", "Niemi",
        ["customer: Doctor Koski told me to see Doctor Niemi.",
         "agent: I've put you down with Doctor Niemi on Monday."], YES, "Niemi",
    ),
    "en not with": (
        "en", "Aalto",
        ["agent: That's not with Doctor Aalto but with Doctor Laine.",
         "customer: All right."], NO, "Laine",
    ),
    "sv on leave": (
        "sv", "Sjöberg",
        ["customer: Jag vill ha tid hos doktor Sjöberg.",
         "agent: Doktor Sjöberg är ledig, men doktor Niemi har plats klockan tio.",
         "customer: Det går bra.", "agent: Då är det bokat hos doktor Niemi."],
        NO, "Niemi",
    ),
    "sv on leave, and right": (
        "sv", "Niemi",
        ["customer: Jag vill ha tid hos doktor Sjöberg.",
         "agent: Doktor Sjöberg är ledig, men doktor Niemi har plats klockan tio.",
         "customer: Det går bra.", "agent: Då är det bokat hos doktor Niemi."],
        YES, "Niemi",
    ),
    "sv sent by": (
        "sv", "Salo",
        ["customer: Doktor Laine skickade mig till doktor Salo.",
         "agent: Jag bokade in dig hos doktor Salo."], YES, "Salo",
    ),
    "fi rk weakens to rj": (
        "fi", "Kurki", ["agent: Varasin ajan Kurjelle maanantaina kello kymmenen."],
        YES, "Kurki",
    ),
    "fi rk weakens to rj, another": (
        "fi", "Laine", ["agent: Varasin ajan Kurjelle maanantaina kello kymmenen."],
        NO, "Kurki",
    ),
    "fi ht weakens to hd, with an ending": (
        "fi", "Lahti",
        ["agent: Teille on aika Lahdellekin, varaanko?", "customer: Joo.",
         "agent: Nyt se on varattu Lahdelle."], YES, "Lahti",
    ),
    "fi a name that grows strong": (
        "fi", "Kangas", ["agent: Laitoin teidät Kankaalle."], YES, "Kangas",
    ),
    "fi first name and last name": (
        "fi", "Salo", ["agent: Varasin ajan lääkäri Anna Salolle."], YES, "Salo",
    ),
    "fi plain, in an offer": (
        "fi", "Kurki",
        ["agent: Kävisikö Vaara huomenna kello kolme?", "customer: Sopii, laita se.",
         "agent: Kirjattu, keskiviikkona tasan kolmelta Vaara."], NO, "Vaara",
    ),
    "fi plain, in an offer whose hour is bargained for": (
        "fi", "Kurki",
        ["agent: Mulla olisi Vaara torstaina puoli yksitoista, miltä kuulostaa?",
         "customer: Olisiko saman päivän yksitoista mahdollinen?",
         "agent: Joo se onnistuu kyllä.", "agent: Sain sen varattua sulle."],
        NO, "Vaara",
    ),
    "fi not X but Y": (
        "fi", "Salo",
        ["agent: Se ei ole Salolle vaan Laineelle, lääkäri Laineelle varattu."],
        NO, "Laine",
    ),
    "fi not X but Y, and right": (
        "fi", "Laine",
        ["agent: Se ei ole Salolle vaan Laineelle, lääkäri Laineelle varattu."],
        YES, "Laine",
    ),
    "fi the first one after all": (
        "fi", "Salo",
        ["agent: Salolla olisi maanantaina kello yhdeksän.", "customer: En pääse.",
         "agent: Laineella olisi tiistaina kello kymmenen.",
         "customer: Ei, otan sittenkin sen ensimmäisen.",
         "agent: Hyvä, varasin sen teille."], YES, "Salo",
    ),
    "fi the first one after all, written down wrongly": (
        "fi", "Laine",
        ["agent: Salolla olisi maanantaina kello yhdeksän.", "customer: En pääse.",
         "agent: Laineella olisi tiistaina kello kymmenen.",
         "customer: Ei, otan sittenkin sen ensimmäisen.",
         "agent: Hyvä, varasin sen teille."], NO, "Salo",
    ),
    "fi it is that one, away with it": (
        "fi", "Virtanen",
        ["agent: Se on varmaan tiistaina kello yksi Virtaselle?",
         "customer: Se juuri, pois vaan.", "agent: Nyt sitä ei enää ole."],
        YES, "Virtanen",
    ),
    "en no clinics, so another": (
        "en", "Salo",
        ["agent: Doctor Koski has no clinics open at the moment.",
         "agent: I've booked you with Doctor Salo."], YES, "Salo",
    ),
    "sv hos": (
        "sv", "Kurki", ["agent: Då har jag bokat dig hos Kurki på måndag."],
        YES, "Kurki",
    ),
}  # fmt: skip

OPEN: dict[str, tuple[str, str, list[str]]] = {
    "fi only asked": (
        "fi", "Koski",
        ["customer: Onko tohtori Koski vielä teillä töissä?", "agent: On kyllä."],
    ),
    "fi which of them is not said": (
        "fi", "Laine",
        ["agent: Lääkäri Laineella tai lääkäri Salolla olisi aikaa.",
         "customer: Ihan sama kumpi.", "agent: Hyvä, varasin ajan."],
    ),
    "fi greetings to": (
        "fi", "Aalto",
        ["customer: Sanokaa tohtori Aallolle terveisiä, ja kiitos.",
         "agent: Sanon. Aika on varattu tohtori Salolle."],
    ),
    "fi the customer's own name": (
        "fi", "Vaara",
        ["customer: Soile Vaara täällä, päivää.",
         "agent: Rouva Vaara, aika on varattu maanantaina kello yhdeksän."],
    ),
    "en the customer's own name": (
        "en", "Salo",
        ["customer: My name is Anna Salo.",
         "agent: Thank you, Mrs Salo, you are booked for Monday at nine."],
    ),
    "en neither": (
        "en", "Salo",
        ["agent: Doctor Salo or Doctor Laine could see you on Monday.",
         "customer: Either is fine.", "agent: Right, you're booked."],
    ),
    "en only who sent": (
        "en", "Koski",
        ["customer: Doctor Koski told me to ring you.", "agent: What is it about?"],
    ),
    "sv only who sent": (
        "sv", "Laine",
        ["customer: Doktor Laine bad mig ringa.", "agent: Vad gäller det?"],
    ),
    "sv on leave and no more": (
        "sv", "Salo",
        ["customer: Jag vill ha tid hos doktor Salo.",
         "agent: Doktor Salo är på semester hela månaden."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_the_one_who_was_booked_is_read(scene: Scene) -> None:
    language, expected, lines, verdict, heard = scene

    reading = read_practitioner(
        expected, said(*lines, language=language), beside(practitioners=NAMES)
    )

    assert (reading.verdict, reading.heard) == (verdict, heard)


@pytest.mark.parametrize("scene", OPEN.values(), ids=OPEN)
def test_one_who_was_only_spoken_of_is_not_confirmed(
    scene: tuple[str, str, list[str]],
) -> None:
    language, expected, lines = scene

    reading = read_practitioner(
        expected, said(*lines, language=language), beside(practitioners=NAMES)
    )

    assert reading.verdict is not Verdict.CONFIRMED


TWO = (
    "agent: Siirsin aikanne lääkäri Salolle maanantaina kuudestoista kello yhdeksän.",
    "customer: Ja lisäksi haluaisin ajan lääkärille.",
    "agent: Varasin ajan lääkäri Laineelle tiistaina seitsemästoista kello kymmenen.",
)
MONDAY = datetime(2026, 3, 16, 9, tzinfo=ZONE)


def test_of_two_appointments_each_has_who_is_named_with_its_time() -> None:
    heard = said(*TWO)

    read = {
        (name, moment.day): read_practitioner(
            name, heard, beside(practitioners=NAMES), moment
        ).verdict
        for name in ("Salo", "Laine")
        for moment in (MONDAY, MONDAY + timedelta(days=1, hours=1))
    }

    assert read == {
        ("Salo", 16): YES, ("Laine", 16): NO, ("Salo", 17): NO, ("Laine", 17): YES,
    }  # fmt: skip


def test_another_transactions_practitioner_named_with_this_ones_time_contradicts() -> (
    None
):
    stood = beside(practitioners=NAMES, own_practitioners=frozenset({"Salo"}))

    reading = read_practitioner("Laine", said(TWO[0]), stood, MONDAY)

    assert (reading.verdict, reading.heard) == (NO, "Salo")
