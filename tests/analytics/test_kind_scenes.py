"""Whole exchanges: what was done on them, and what only looks as if it were.

The wording is a stranger's: none of it is in the generated sets. `done` scenes must be
confirmed; of the others none may be, for unclear is better than wrong.
"""

import pytest

from analytics.kind_finding import read_kind
from custody.records.findings import Verdict
from tests.analytics.heard import said
from tests.analytics.scenes_not_done import NOT_DONE, Scene

DONE: dict[str, Scene] = {
    "fi a colloquial booking": (
        "fi", "booking",
        ["customer: Moi, mä tarviin aikaa lääkärille ton polven takia.",
         "agent: Keskiviikkona ois kympiltä tilaa.", "customer: Se käy.",
         "agent: Pistän sut siihen, nähdään keskiviikkona."],
    ),
    "fi written down in the passive": (
        "fi", "booking",
        ["customer: Tarvitsisimme lapselle vastaanottoaikaa.",
         "agent: Maanantaina kello yhdeksän olisi tilaa.",
         "customer: Sopii erinomaisesti.",
         "agent: Aika kirjattiin järjestelmään."],
    ),
    "fi a welcome closes it": (
        "fi", "booking",
        ["customer: Olisko mahdollista päästä lääkäriin tällä viikolla?",
         "agent: Torstaina kello kaksi pääsisi.", "customer: Joo, otan sen.",
         "agent: Selvä, tervetuloa torstaina kello kaksi."],
    ),
    "fi perfect tense": (
        "fi", "booking",
        ["customer: Haluaisin käydä verikokeessa.",
         "agent: Olen nyt varannut teille ajan aamuun."],
    ),
    "fi plural hosts": (
        "fi", "booking",
        ["customer: Saisiko tohtorille aikaa?", "agent: Perjantaina kello kolme?",
         "customer: Sopii hyvin.", "agent: Odotamme teitä perjantaina kello kolme."],
    ),
    "en got you down": (
        "en", "booking",
        ["customer: I was hoping to see somebody about my back.",
         "agent: There's a space on Friday at ten.", "customer: That would be great.",
         "agent: Okay, I've got you down for Friday at ten."],
    ),
    "en locked in": (
        "en", "booking",
        ["customer: Can you fit me in this week?", "agent: Thursday at two?",
         "customer: Yes, please.", "agent: That's you locked in for Thursday at two."],
    ),
    "en we'll see you": (
        "en", "booking",
        ["customer: I need to come in for a blood test.",
         "agent: Monday at nine is open.", "customer: Perfect.",
         "agent: Lovely, we'll see you on Monday at nine."],
    ),
    "sv see you then": (
        "sv", "booking",
        ["customer: Jag behöver träffa en läkare.",
         "agent: På torsdag klockan tio finns det plats.", "customer: Det blir bra.",
         "agent: Då ses vi på torsdag klockan tio."],
    ),
    "sv entered": (
        "sv", "booking",
        ["customer: Kan jag få komma på ett blodprov?",
         "agent: På fredag klockan åtta?", "customer: Ja tack.",
         "agent: Jag har skrivit in dig."],
    ),
    "fi moved in the passive": (
        "fi", "rescheduling",
        ["customer: Mun pitäis vaihtaa se torstain aika.",
         "agent: Onko maanantai kello yksi hyvä?", "customer: On.",
         "agent: Siirrettiin sitten maanantaille kello yhteen."],
    ),
    "fi exchanged": (
        "fi", "rescheduling",
        ["customer: Voitaisko lykätä mun vastaanottoaikaa viikolla?",
         "agent: Joo, vaihdettu on, uusi aika on seitsemäs päivä kello kymmenen."],
    ),
    "en bumped": (
        "en", "rescheduling",
        ["customer: I can't make Tuesday, can we push it back?",
         "agent: Thursday at four?", "customer: Yes, that works.",
         "agent: I've pushed it to Thursday at four."],
    ),
    "sv moved": (
        "sv", "rescheduling",
        ["customer: Jag behöver skjuta upp mitt besök.",
         "agent: Går tisdag klockan nio bra?", "customer: Ja, det går bra.",
         "agent: Nu har jag lagt om tiden till tisdag klockan nio."],
    ),
    "fi taken off": (
        "fi", "cancellation",
        ["customer: En oo tulossa sinne maanantaina, jättäisin sen väliin.",
         "agent: Selvä, otan sen varauksen pois. Noin, se on poissa."],
    ),
    "fi void": (
        "fi", "cancellation",
        ["customer: Mä haluun perua sen ajan.", "agent: Aika on nyt mitätöity."],
    ),
    "en struck": (
        "en", "cancellation",
        ["customer: I'd like to call off my visit on Monday.",
         "agent: No problem, I have taken that out of the diary."],
    ),
    "en gone ahead": (
        "en", "cancellation",
        ["customer: Please cancel my slot.",
         "agent: I've gone ahead and cancelled that for you."],
    ),
    "sv struck": (
        "sv", "cancellation",
        ["customer: Jag kommer inte att kunna komma, ta bort min tid.",
         "agent: Då har jag strukit den."],
    ),
    "fi the bill is square": (
        "fi", "payment",
        ["customer: Mulla ois yks lasku hoitamatta.", "agent: Se on viisikymppiä.",
         "customer: Otetaan kortilta.",
         "agent: Jes, raha tuli perille ja lasku on kuitattu."],
    ),
    "fi a passive charge": (
        "fi", "payment",
        ["customer: Hoidetaanko se lasku nyt?", "customer: Kortti on tässä.",
         "agent: Summa veloitettiin kortiltanne."],
    ),
    "en payment taken": (
        "en", "payment",
        ["customer: I want to clear my balance.", "agent: Fifty euros, then.",
         "customer: Here's my card.", "agent: Great, I've taken that payment."],
    ),
    "en approved": (
        "en", "payment",
        ["customer: Can I pay what I owe?", "agent: It's forty euros.",
         "customer: Use my card.", "agent: It's been approved, nothing left to pay."],
    ),
    "sv payment in": (
        "sv", "payment",
        ["customer: Jag har en obetald räkning.", "agent: Det är femtio euro.",
         "customer: Dra det från kortet.",
         "agent: Pengarna har kommit in, räkningen är avklarad."],
    ),
    "fi bought": (
        "fi", "purchase",
        ["customer: Mitä se hieronta maksaa?", "agent: Kuuskymppiä.",
         "customer: No laitetaan tilaukseen.",
         "agent: Homma selvä, tilaus meni eteenpäin."],
    ),
    "en bought": (
        "en", "purchase",
        ["customer: What would a massage set me back?", "agent: Sixty euros.",
         "customer: Go on then, order me one.", "agent: I've put the order through."],
    ),
    "sv bought": (
        "sv", "purchase",
        ["customer: Vad tar ni för massage?", "agent: Sextio euro.",
         "customer: Då tar jag en.", "agent: Beställningen är inlagd."],
    ),
    "fi money back": (
        "fi", "refund",
        ["customer: Multa on otettu rahat kahteen kertaan.",
         "agent: Laitoin palautuksen menemään, rahat tulevat tilille viikossa."],
    ),
    "en reversed": (
        "en", "refund",
        ["customer: I was billed twice.",
         "agent: I've reversed one of the charges, so forty euros is coming back."],
    ),
    "sv money back": (
        "sv", "refund",
        ["customer: Ni har dragit för mycket.",
         "agent: Jag har satt tillbaka tjugo euro på ditt konto."],
    ),
    "fi a renewal forwarded": (
        "fi", "prescription_renewal",
        ["customer: Tabletit on lopussa, pitäis saada lisää reseptillä.",
         "agent: Välitin uusintapyynnön eteenpäin."],
    ),
    "en a script": (
        "en", "prescription_renewal",
        ["customer: I'm out of my tablets, I need a repeat prescription.",
         "agent: I've asked the doctor to issue it, it'll be at your pharmacy."],
    ),
    "sv a prescription": (
        "sv", "prescription_renewal",
        ["customer: Mina tabletter är slut, jag behöver ett nytt recept.",
         "agent: Jag har skickat in förnyelsen."],
    ),
    "fi a complaint taken": (
        "fi", "complaint",
        ["customer: Oon tosi vihainen siitä, miten mua kohdeltiin.",
         "customer: Haluan jättää siitä palautetta.",
         "agent: Pahoittelut. Kirjasin kaiken ylös ja se menee johdolle."],
    ),
    "en a complaint taken": (
        "en", "complaint",
        ["customer: I wasn't happy at all with the nurse, I want to complain.",
         "agent: I apologise. I've written all of that up for the manager."],
    ),
    "sv a complaint taken": (
        "sv", "complaint",
        ["customer: Jag är missnöjd med bemötandet och vill klaga.",
         "agent: Jag beklagar. Jag har lämnat ditt klagomål till chefen."],
    ),
    "fi moved house": (
        "fi", "address_change",
        ["customer: Oon muuttanut, mun uus osoite on Kivikuja kolme.",
         "agent: Jees, korjasin sen tänne."],
    ),
    "en moved house": (
        "en", "address_change",
        ["customer: I've moved, I'm at three Mill Lane now, please note the address.",
         "agent: I've amended your details."],
    ),
    "sv moved house": (
        "sv", "address_change",
        ["customer: Vi har flyttat, adressen är Kvarnvägen tre.",
         "agent: Då har jag lagt in den nya adressen."],
    ),
    "fi no more post": (
        "fi", "marketing_ban",
        ["customer: Älkää lähettäkö mulle enää mainospostia.",
         "agent: Estin markkinoinnin, niitä ei enää tule."],
    ),
    "en no more post": (
        "en", "marketing_ban",
        ["customer: Please stop the promotional emails.",
         "agent: I've switched those off for you."],
    ),
    "sv no more post": (
        "sv", "marketing_ban",
        ["customer: Jag vill slippa era reklamutskick.",
         "agent: Jag har tagit bort dig från utskicken."],
    ),
}  # fmt: skip

OTHERWISE: dict[str, tuple[str, str, list[str], str]] = {
    "fi a booking was written down as a cancellation": (
        "fi", "cancellation",
        ["customer: Haluaisin ajan lääkärille.", "agent: Maanantai kello yhdeksän?",
         "customer: Sopii.", "agent: Varasin sen teille."], "booking",
    ),
    "fi a cancellation was written down as a booking": (
        "fi", "booking",
        ["customer: Minun pitää perua huominen aikani.",
         "agent: Otin sen pois, aika on peruttu."], "cancellation",
    ),
    "en a booking was written down as a cancellation": (
        "en", "cancellation",
        ["customer: I'd like an appointment.", "agent: Monday at nine?",
         "customer: Yes, please.", "agent: I've booked that for you."], "booking",
    ),
    "en a cancellation was written down as a booking": (
        "en", "booking",
        ["customer: I need to cancel my appointment.",
         "agent: Done, I've cancelled that."], "cancellation",
    ),
    "en a payment was written down as a refund": (
        "en", "refund",
        ["customer: I'd like to pay my invoice.", "agent: It's fifty euros.",
         "customer: Take it from my card.", "agent: Thanks, that's paid."], "payment",
    ),
    "fi a refund was written down as a payment": (
        "fi", "payment",
        ["customer: Minua laskutettiin kahteen kertaan.",
         "agent: Hyvitin teille neljäkymmentä euroa."], "refund",
    ),
    "sv a cancellation was written down as a booking": (
        "sv", "booking",
        ["customer: Jag måste avboka min tid.", "agent: Då är den avbokad."],
        "cancellation",
    ),
    "sv a payment was written down as a refund": (
        "sv", "refund",
        ["customer: Jag vill betala min faktura.", "agent: Det är femtio euro.",
         "customer: Dra det från kortet.", "agent: Tack, fakturan är betald."],
        "payment",
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", DONE.values(), ids=DONE)
def test_what_was_done_is_confirmed_in_a_strangers_words(scene: Scene) -> None:
    language, kind, lines = scene

    reading = read_kind(kind, said(*lines, language=language))

    assert reading.verdict is Verdict.CONFIRMED


@pytest.mark.parametrize("scene", NOT_DONE.values(), ids=NOT_DONE)
def test_what_came_to_nothing_is_not_confirmed(scene: Scene) -> None:
    language, kind, lines = scene

    reading = read_kind(kind, said(*lines, language=language))

    assert reading.verdict is not Verdict.CONFIRMED


@pytest.mark.parametrize("scene", OTHERWISE.values(), ids=OTHERWISE)
def test_another_kind_that_was_done_is_named(
    scene: tuple[str, str, list[str], str],
) -> None:
    language, kind, lines, other = scene

    reading = read_kind(kind, said(*lines, language=language))

    assert (reading.verdict, reading.heard) == (Verdict.CONTRADICTED, other)
