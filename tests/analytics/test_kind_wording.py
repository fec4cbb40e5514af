"""Many ways to say that it was done, and that it was not: a stranger's wording."""

import pytest

from analytics.kind_finding import read_kind
from custody.records.findings import Verdict
from tests.analytics.heard import said

WISHES = {
    "fi": {
        "booking": "customer: Mä tarttisin lääkäriajan.",
        "payment": "customer: Mulla on teiltä lasku, haluaisin maksaa sen.",
        "purchase": "customer: Mitä teillä maksaa lääkärintodistus?",
        "cancellation": "customer: Pitäis perua yks aika.",
        "refund": "customer: Teiltä tuli sama lasku kahdesti, maksoin molemmat.",
        "rescheduling": "customer: Mulla on aika perjantaina, sais siirrettyä?",
        "prescription_renewal": "customer: Mun resepti on vanhentunut.",
        "complaint": "customer: Haluan antaa palautetta, palvelu oli surkeaa.",
        "address_change": "customer: Mun osoite on muuttunut, se on Koivutie viis.",
        "marketing_ban": "customer: Lopettakaa se mainosten lähettäminen.",
    },
    "en": {
        "booking": "customer: I'd like to come and see a doctor.",
        "payment": "customer: I want to pay an invoice I got.",
        "purchase": "customer: How much do you take for a certificate?",
        "cancellation": "customer: I won't be able to come, please cancel my time.",
        "refund": "customer: You've billed me for a visit I never had.",
        "rescheduling": "customer: I've got a time on Friday, can it be moved?",
        "prescription_renewal": "customer: My prescription has run out.",
        "complaint": "customer: I have a complaint, the service was awful.",
        "address_change": "customer: My address changed, it's five Birch Road.",
        "marketing_ban": "customer: Please stop sending me ads.",
    },
    "sv": {
        "booking": "customer: Jag skulle vilja komma till läkaren.",
        "payment": "customer: Jag vill betala en räkning.",
        "purchase": "customer: Vad tar ni för ett intyg?",
        "cancellation": "customer: Jag kan inte komma, jag vill avboka.",
        "refund": "customer: Ni har debiterat mig för ett besök som inte blev av.",
        "rescheduling": "customer: Jag har en tid på fredag, kan man flytta?",
        "prescription_renewal": "customer: Mitt recept har gått ut.",
        "complaint": "customer: Jag vill framföra ett klagomål.",
        "address_change": "customer: Min adress har ändrats, den är Björkvägen fem.",
        "marketing_ban": "customer: Sluta skicka reklam till mig.",
    },
}  # fmt: skip
OFFER = {
    "fi": ("agent: Mites ens tiistai kello kymmenen?", "customer: Menee hyvin."),
    "en": ("agent: Would Tuesday at ten suit you?", "customer: Yep, that's fine."),
    "sv": ("agent: Skulle tisdag klockan tio fungera?", "customer: Ja, det funkar."),
}
PRICE = {
    "fi": ("agent: Kolmekymppiä.",),
    "en": ("agent: Thirty euros.",),
    "sv": ("agent: Trettio euro.",),
}
BILL = {
    "fi": ("agent: Se tekee neljäkymmentä euroa.", "customer: Vedä kortilta."),
    "en": ("agent: That's forty euros.", "customer: Put it on my card."),
    "sv": ("agent: Det blir fyrtio euro.", "customer: Ta det på kortet."),
}
FAREWELLS = {"fi": "Selvä, hei hei.", "en": "All right, bye.", "sv": "Okej, hej då."}
IN_VAIN = {
    "fi": {
        "booking": """
            Nyt on kyllä ihan tukossa, en saa teitä mihinkään väliin.
            Lääkäri ei ole tällä viikolla paikalla lainkaan.
            Meillä ei ole nyt yhtään rakoa.
            Katson tilannetta ja soittelen teille iltapäivällä.
            Mä selvitän tän ja laitan teille viestiä.
            Laitan teidät jonoon ja ilmoitamme kun vapautuu.
            Siirrän teidät toiselle linjalle.
            Joudun yhdistämään teidät vastaanottoon.
            Ne ajat vietiin jo aamulla.
            Pyydän lääkäriä soittamaan teille.
            Ajat julkaistaan vasta perjantaina.
            Tuo meni juuri toiselle.
        """,
        "payment": """
            Pankki ei hyväksynyt tätä.
            Kortilla ei ole katetta.
            Tuli punaista, ei mennyt.
            Maksu keskeytyi, lasku on yhä maksamatta.
            Yhteys pankkiin katkesi.
            Se herjaa virhettä, joudutte maksamaan pankissa.
            Tapahtuma hylättiin.
            Ei se nyt ottanut korttia.
            Valitettavasti en saa sitä onnistumaan.
            Palataan siihen kun kortti toimii.
        """,
        "purchase": """
            Okei, kiitos tiedosta.
            Se on mulle vähän liikaa.
            Mä mietin asiaa.
            En mä sitten tällä kertaa.
            Kysyn ensin työnantajalta.
            Jaa, no en mä taida.
            Sovitaan että palaan asiaan.
            Unohdetaan koko juttu.
            Kiitti, mä katon muualta.
        """,
    },
    "en": {
        "booking": """
            We haven't got a thing this week, I'm sorry.
            The doctor isn't in at all that week.
            Everything's gone, I'm afraid.
            I'll find out and give you a ring this afternoon.
            I'll have someone phone you about it.
            Let me talk to the doctor first, then I'll call you.
            I'm passing you to the booking desk.
            Bear with me, I'll put you on to reception.
            That slot was just snapped up.
            I've put you on the waiting list.
            You'd have to try again on Monday.
            We can only book that far ahead in June.
        """,
        "payment": """
            It's come back as declined.
            Your bank turned it down.
            There's no money on the card, it says.
            The transaction was cancelled by the bank.
            It won't take the card.
            Sorry, that hasn't worked, the invoice stays open.
            The connection dropped before it was done.
            I'm getting an error, you'd better pay by transfer.
            No luck, it's been rejected.
            We'll have to try some other day.
        """,
        "purchase": """
            Okay, thanks for letting me know.
            That's a bit steep.
            I'll give it some thought.
            Not for me, then.
            I'd better check with my employer first.
            I don't think I will.
            I'll come back to you on that.
            Let's forget it.
            I'll look elsewhere, cheers.
        """,
    },
    "sv": {
        "booking": """
            Vi har tyvärr inte en enda lucka.
            Läkaren är inte på plats den veckan.
            Allt är taget, är jag rädd.
            Jag tar reda på det och ringer dig i eftermiddag.
            Jag ber läkaren ringa upp.
            Jag måste prata med läkaren först, så hör jag av mig.
            Jag skickar dig vidare till tidsbokningen.
            Dröj kvar så kopplar jag.
            Den tiden försvann precis.
            Jag sätter upp dig på väntelistan.
            Du får försöka igen på måndag.
            Tiderna släpps först på fredag.
        """,
        "payment": """
            Kortet nekades.
            Banken sa nej till köpet.
            Det finns inga pengar på kortet.
            Det blev avbrott, räkningen är fortfarande obetald.
            Den tar inte kortet.
            Tyvärr lyckades det inte.
            Förbindelsen bröts innan det var klart.
            Jag får ett felmeddelande, du får betala via banken.
            Det gick tyvärr inte vägen.
            Vi får försöka en annan dag.
        """,
        "purchase": """
            Okej, tack för upplysningen.
            Det var lite väl dyrt.
            Jag ska tänka på saken.
            Inte för mig då.
            Jag måste kolla med arbetsgivaren först.
            Jag tror inte det.
            Jag återkommer om det.
            Vi glömmer det.
            Jag tittar någon annanstans.
        """,
    },
}  # fmt: skip
DONE = {
    "fi": {
        "booking": """
            Jes, sulle on nyt aika tiistaina kymmeneltä.
            Noin, buukkasin sen sulle.
            Hienoa, se on sitten sovittu.
            Varattu on, tiistaina kello kymmenen nähdään.
            Naputtelin sut tiistaille kymmeneltä.
            Aika on sulle laitettu.
            Homma hoidettu, tiistaina kymmeneltä tavataan.
        """,
        "payment": """
            Hienoa, maksu tuli läpi.
            Jes, se on nyt kuitattu.
            Maksu hyväksyttiin.
            Kiitos, laskunne on nyt hoidettu.
            Raha siirtyi, kiitos.
        """,
        "cancellation": """
            Okei, se on nyt pois.
            Peruttu on.
            Selvä, otin sen listalta pois.
            Aika on vapautettu.
        """,
        "rescheduling": """
            Siirretty on, tiistaina kymmeneltä.
            Noin, nyt se on tiistaina kello kymmenen.
            Vaihdettu!
        """,
        "refund": """
            Teille palautetaan kolmekymmentä euroa.
            Laitoin hyvityksen menemään.
            Maksetaan se teille takaisin.
        """,
        "prescription_renewal": """
            Laitoin sen lääkärille uusittavaksi.
            Se on uusittu, voitte hakea apteekista.
            Hoidan sen eteenpäin lääkärille.
        """,
        "complaint": """
            Kiitos, kirjasin tämän ylös.
            Toimitan palautteen johdolle.
            Tallensin tämän reklamaationa.
        """,
        "address_change": """
            Päivitetty on.
            Kiitos, vaihdoin sen tietoihinne.
            Uusi osoite on nyt meillä.
        """,
        "marketing_ban": """
            Selvä, ette enää saa niitä.
            Laitoin eston päälle.
            Teidät on nyt poistettu listalta.
        """,
    },
    "en": {
        "booking": """
            Lovely, that's all booked in.
            You're in the diary for Tuesday at ten.
            Right, Tuesday at ten it is.
            I've slotted you in.
            That's you sorted for Tuesday at ten.
            Great, see you on Tuesday at ten.
            I've got you in with the doctor.
        """,
        "payment": """
            That's gone through, thanks.
            Payment accepted, thank you.
            All paid up now.
            Lovely, that's the invoice cleared.
            The money's come through.
        """,
        "cancellation": """
            That's now cancelled.
            I've taken you off.
            Gone, it's out of the system.
            I've wiped that booking.
        """,
        "rescheduling": """
            That's been shifted to Tuesday at ten.
            Your new slot is Tuesday at ten.
            Swapped, see you Tuesday at ten.
        """,
        "refund": """
            I've put thirty euros back on your card.
            Thirty euros will be returned to you.
            We're crediting you with thirty euros.
        """,
        "prescription_renewal": """
            I've passed that to the doctor to renew.
            It'll be renewed by tomorrow.
            I've put the request in.
        """,
        "complaint": """
            I've made a note of your complaint.
            That's been logged.
            I'll forward this to the head nurse.
        """,
        "address_change": """
            Thanks, that's in the system now.
            I've put in the new address.
            All updated.
        """,
        "marketing_ban": """
            You won't get any more of those.
            I've taken you off the list.
            That's switched off.
        """,
    },
    "sv": {
        "booking": """
            Då är du uppsatt på tisdag klockan tio.
            Fint, det är bokat.
            Då säger vi tisdag klockan tio.
            Jag har lagt in det i kalendern.
            Du är välkommen tisdag klockan tio.
            Nu står du på tisdag klockan tio.
        """,
        "payment": """
            Tack, betalningen gick bra.
            Nu är den betald.
            Köpet godkändes.
            Räkningen är ur världen, den är betald.
        """,
        "cancellation": """
            Då är den borttagen.
            Jag har strukit den åt dig.
            Tiden är nu avbokad.
        """,
        "rescheduling": """
            Nu är den flyttad till tisdag klockan tio.
            Din nya tid är tisdag klockan tio.
            Jag bytte den till tisdag klockan tio.
        """,
        "refund": """
            Du får tillbaka trettio euro.
            Jag har återbetalat trettio euro.
            Vi krediterar trettio euro.
        """,
        "prescription_renewal": """
            Jag har bett läkaren förnya det.
            Receptet är förnyat.
            Jag lade en begäran hos läkaren.
        """,
        "complaint": """
            Jag har antecknat det.
            Det är nu registrerat som klagomål.
            Jag för det vidare till chefen.
        """,
        "address_change": """
            Tack, nu är den ändrad.
            Jag har lagt in din nya adress.
            Uppdaterat.
        """,
        "marketing_ban": """
            Du får inga fler utskick.
            Jag har spärrat det.
            Nu är du struken från listan.
        """,
    },
}  # fmt: skip


def _listed(
    told: dict[str, dict[str, str]],
) -> list[tuple[str, str, str]]:
    return [
        (language, kind, line.strip())
        for language, kinds in told.items()
        for kind, block in kinds.items()
        for line in block.strip().splitlines()
    ]


def _between(language: str, kind: str) -> tuple[str, ...]:
    if kind == "payment":
        return BILL[language]
    if kind == "purchase":
        return PRICE[language]
    return ()


@pytest.mark.parametrize("probability", [0.9, 0.6], ids=["sure", "unsure"])
@pytest.mark.parametrize(("language", "kind", "line"), _listed(IN_VAIN))
def test_what_came_to_nothing_is_not_confirmed_however_it_is_said(
    language: str, kind: str, line: str, probability: float
) -> None:
    party = "customer" if kind == "purchase" else "agent"

    hearing = said(
        WISHES[language][kind],
        *_between(language, kind),
        f"{party}: {line}",
        f"customer: {FAREWELLS[language]}",
        language=language,
        probability=probability,
    )

    assert read_kind(kind, hearing).verdict is not Verdict.CONFIRMED


@pytest.mark.parametrize(("language", "kind", "line"), _listed(DONE))
def test_what_was_done_is_confirmed_however_it_is_said(
    language: str, kind: str, line: str
) -> None:
    is_moment = kind in {"booking", "rescheduling"}
    between = OFFER[language] if is_moment else _between(language, kind)

    hearing = said(
        WISHES[language][kind], *between, f"agent: {line}", language=language
    )

    assert read_kind(kind, hearing).verdict is Verdict.CONFIRMED
