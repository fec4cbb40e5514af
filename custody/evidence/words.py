"""What a sheet says, in the languages it is printed in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from custody.records.extra_fields import ExtraField


class Language(StrEnum):
    """The languages of a sheet (ISO 639-1)."""

    FI = "fi"
    SV = "sv"
    EN = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The sentences and names of one language.

    Attributes:
        codes: a word for each value of ours: verdicts, states, fields, parties, …
    """

    title: str
    transaction: str
    as_it_stood: str
    said: str
    register: str
    verdict: str
    quote: str
    nothing_said: str
    seconds: str
    call: str
    calls: str
    recording: str
    transcript: str
    model: str
    history: str
    note: str
    system: str
    by_sound: str
    by: str
    digests: str
    snapshot: str
    entry: str
    check_title: str
    check: str
    key: str
    made: str
    changed: str
    withdrawn: str
    provisional: str
    set_right: str
    set_right_since: str
    page: str
    codes: Mapping[str, str]

    def naming(self, fields: Mapping[str, ExtraField], language: Language) -> "Words":
        """Name the organisation's own fields, too; a word of ours is never changed."""
        labels = {name: one.label_in(language) for name, one in fields.items()}
        return replace(self, codes={**labels, **self.codes})

    def of(self, code: object) -> str:
        """Give the word for a value; the value itself where there is none."""
        return self.codes.get(str(code), str(code).replace("_", " "))


EN: Final = Words(
    title="Evidence of verification",
    transaction="Transaction",
    as_it_stood="as it stood in the register when it was verified",
    said="What was said",
    register="Register",
    verdict="Verdict",
    quote="Said on the recording",
    nothing_said="nothing cited",
    seconds="Seconds heard",
    call="Call",
    calls="What the verdict rests on",
    recording="Recording",
    transcript="Transcript",
    model="Speech model",
    history="Who verified, and when",
    note="Note",
    system="machine's reading",
    by_sound=(
        "The words were misheard. The register's value and others like it, {num} in "
        "all, were held against the sound; the machine read the one that fits best."
    ),
    by="by",
    digests="Digests (SHA-256)",
    snapshot="Register's row",
    entry="Entry",
    check_title="How to check this sheet",
    check=(
        "The file is signed; the paper is not. Keep the file as it was given: saved "
        "anew by another program it can no longer be checked. On any machine, without "
        "a network, run <b>tallenne evidence verify FILE --key KEY.pem</b> with the "
        "public key that the organisation publishes. Compare its fingerprint first."
    ),
    key="Fingerprint of the signing key",
    made="Made",
    changed=(
        "The register's row was changed after it was verified. The verdict is about "
        "the row as printed here."
    ),
    withdrawn=(
        "The register no longer has this transaction. The verdict is about the row as "
        "printed here."
    ),
    provisional="Waits for a second person who hears and confirms it.",
    set_right="Corrected in the transcript since",
    set_right_since=(
        "Words within the seconds that the verdict rests on were corrected in the "
        "transcript after it was given. The verdict and its quotes are printed as they "
        "stood then; the corrections are listed."
    ),
    page="Page",
    codes={
        "confirmed": "Confirmed",
        "contradicted": "Contradicted",
        "absent": "Not said",
        "unclear": "Unclear",
        "unverified": "Not verified",
        "provisional": "Provisional",
        "verified": "Verified",
        "disputed": "Disputed",
        "verdict": "Verdict",
        "second": "Second person",
        "dispute": "Dispute",
        "agrees": "agrees",
        "disagrees": "disagrees",
        "agent": "agent",
        "customer": "customer",
        "supervisor": "supervisor",
        "transaction_id": "Number",
        "customer_id": "Customer number",
        "kind": "Kind",
        "occurred_at": "Written down",
        "service": "Service",
        "amount_eur": "Amount (EUR)",
        "appointment_at": "Appointment",
        "practitioner": "Practitioner",
        "reference": "Reference",
        "handled_by": "Handled by",
        "original": "original",
        "raw": "listening copy",
        "heard_otherwise": "it was said otherwise",
        "wrong_call": "another call",
        "not_all_heard": "something else decides it",
        "register_wrong": "the register is wrong",
        "set_right.text": "words corrected",
        "set_right.party": "speaker corrected",
        "set_right.added": "words added",
        "set_right.withdrawal": "correction taken back",
        "set_right.unknown_party": "nobody known",
        "set_right.misheard": "misheard",
        "set_right.not_said": "not said",
        "set_right.left_out": "left out",
        "set_right.name_or_number": "a name or number",
        "set_right.wrong_speaker": "another speaker",
        "set_right.caller_asked": "asked for by the caller",
        "set_right.mistake": "an earlier mistake",
        "set_right.other": "another reason",
        "other": "another reason",
    },
)

FI: Final = Words(
    title="Todiste tarkistuksesta",
    transaction="Tapahtuma",
    as_it_stood="sellaisena kuin se oli rekisterissä tarkistettaessa",
    said="Mitä puhelussa sanottiin",
    register="Rekisteri",
    verdict="Päätelmä",
    quote="Tallenteella sanottu",
    nothing_said="ei lainausta",
    seconds="Kuunnellut sekunnit",
    call="Puhelu",
    calls="Mihin päätelmä perustuu",
    recording="Tallenne",
    transcript="Litterointi",
    model="Puheentunnistusmalli",
    history="Kuka tarkisti ja milloin",
    note="Huomautus",
    system="koneen tulkinta",
    by_sound=(
        "Sanat tunnistettiin väärin. Rekisterin arvoa ja muita sen kaltaisia, yhteensä "
        "{num}, verrattiin ääneen; kone tulkitsi sen, joka sopii parhaiten."
    ),
    by="tekijä",
    digests="Tiivisteet (SHA-256)",
    snapshot="Rekisterin rivi",
    entry="Merkintä",
    check_title="Näin tämä todiste tarkistetaan",
    check=(
        "Tiedosto on allekirjoitettu, paperi ei. Säilytä tiedosto sellaisenaan: toisen "
        "ohjelman uudelleen tallentamana sitä ei voi enää tarkistaa. Aja millä tahansa "
        "koneella ilman verkkoa <b>tallenne evidence verify TIEDOSTO --key AVAIN.pem"
        "</b> organisaation julkaisemalla julkisella avaimella. Vertaa ensin avaimen "
        "sormenjälkeä."
    ),
    key="Allekirjoitusavaimen sormenjälki",
    made="Laadittu",
    changed=(
        "Rekisterin riviä on muutettu tarkistuksen jälkeen. Päätelmä koskee riviä "
        "sellaisena kuin se on tässä."
    ),
    withdrawn=(
        "Tapahtumaa ei enää ole rekisterissä. Päätelmä koskee riviä sellaisena kuin "
        "se on tässä."
    ),
    provisional="Odottaa toista henkilöä, joka kuuntelee ja vahvistaa.",
    set_right="Litterointiin sittemmin tehdyt korjaukset",
    set_right_since=(
        "Niiden sekuntien litterointia, joihin päätelmä perustuu, on korjattu sen "
        "antamisen jälkeen. Päätelmä ja lainaukset ovat tässä sellaisina kuin ne "
        "olivat silloin; korjaukset on lueteltu."
    ),
    page="Sivu",
    codes={
        "confirmed": "Vahvistettu",
        "contradicted": "Ristiriidassa",
        "absent": "Ei sanottu",
        "unclear": "Epäselvä",
        "unverified": "Tarkistamatta",
        "provisional": "Alustava",
        "verified": "Tarkistettu",
        "disputed": "Kiistetty",
        "verdict": "Päätelmä",
        "second": "Toinen henkilö",
        "dispute": "Kiistäminen",
        "agrees": "samaa mieltä",
        "disagrees": "eri mieltä",
        "agent": "asiakaspalvelija",
        "customer": "asiakas",
        "supervisor": "esihenkilö",
        "transaction_id": "Numero",
        "customer_id": "Asiakasnumero",
        "kind": "Laji",
        "occurred_at": "Kirjattu",
        "service": "Palvelu",
        "amount_eur": "Summa (EUR)",
        "appointment_at": "Vastaanottoaika",
        "practitioner": "Vastaanottaja",
        "reference": "Viite",
        "handled_by": "Käsittelijä",
        "original": "alkuperäinen",
        "raw": "kuuntelukopio",
        "heard_otherwise": "sanottiin toisin",
        "wrong_call": "toinen puhelu",
        "not_all_heard": "asian ratkaisee muu kohta",
        "register_wrong": "rekisteri on väärässä",
        "set_right.text": "sanoja korjattu",
        "set_right.party": "puhuja korjattu",
        "set_right.added": "sanoja lisätty",
        "set_right.withdrawal": "korjaus peruttu",
        "set_right.unknown_party": "ei tiedossa",
        "set_right.misheard": "kuultu väärin",
        "set_right.not_said": "ei sanottu",
        "set_right.left_out": "jäänyt pois",
        "set_right.name_or_number": "nimi tai numero",
        "set_right.wrong_speaker": "toinen puhuja",
        "set_right.caller_asked": "soittajan pyynnöstä",
        "set_right.mistake": "aiempi virhe",
        "set_right.other": "muu syy",
        "other": "muu syy",
        "booking": "ajanvaraus",
        "payment": "maksu",
        "cancellation": "peruutus",
        "refund": "hyvitys",
    },
)

SV: Final = Words(
    title="Bevis på verifiering",
    transaction="Transaktion",
    as_it_stood="så som den stod i registret när den verifierades",
    said="Vad som sades",
    register="Register",
    verdict="Bedömning",
    quote="Sagt på inspelningen",
    nothing_said="inget citat",
    seconds="Avlyssnade sekunder",
    call="Samtal",
    calls="Vad bedömningen vilar på",
    recording="Inspelning",
    transcript="Utskrift",
    model="Taligenkänningsmodell",
    history="Vem som verifierade och när",
    note="Anteckning",
    system="maskinens tolkning",
    by_sound=(
        "Orden hördes fel. Registrets värde och andra liknande, {num} sammanlagt, "
        "jämfördes med ljudet; maskinen tolkade det som passar bäst."
    ),
    by="av",
    digests="Kontrollsummor (SHA-256)",
    snapshot="Registrets rad",
    entry="Post",
    check_title="Så kontrolleras detta bevis",
    check=(
        "Filen är signerad, pappret är det inte. Bevara filen som den är: sparad på "
        "nytt av ett annat program kan den inte längre kontrolleras. Kör på vilken "
        "dator som helst, utan nät, <b>tallenne evidence verify FIL --key NYCKEL.pem"
        "</b> med den publika nyckel som organisationen publicerar. Jämför först dess "
        "fingeravtryck."
    ),
    key="Signeringsnyckelns fingeravtryck",
    made="Upprättat",
    changed=(
        "Registrets rad har ändrats efter verifieringen. Bedömningen gäller raden så "
        "som den står här."
    ),
    withdrawn=(
        "Transaktionen finns inte längre i registret. Bedömningen gäller raden så som "
        "den står här."
    ),
    provisional="Väntar på en andra person som lyssnar och bekräftar.",
    set_right="Rättat i utskriften sedan dess",
    set_right_since=(
        "Ord inom de sekunder som bedömningen vilar på har rättats i utskriften "
        "efter att den gavs. Bedömningen och citaten står här så som de var då; "
        "rättelserna räknas upp."
    ),
    page="Sida",
    codes={
        "confirmed": "Bekräftat",
        "contradicted": "Motsagt",
        "absent": "Ej sagt",
        "unclear": "Oklart",
        "unverified": "Ej verifierad",
        "provisional": "Preliminär",
        "verified": "Verifierad",
        "disputed": "Bestridd",
        "verdict": "Bedömning",
        "second": "Andra person",
        "dispute": "Bestridande",
        "agrees": "instämmer",
        "disagrees": "instämmer inte",
        "agent": "kundtjänst",
        "customer": "kund",
        "supervisor": "arbetsledare",
        "transaction_id": "Nummer",
        "customer_id": "Kundnummer",
        "kind": "Slag",
        "occurred_at": "Antecknad",
        "service": "Tjänst",
        "amount_eur": "Belopp (EUR)",
        "appointment_at": "Mottagningstid",
        "practitioner": "Mottagare",
        "reference": "Referens",
        "handled_by": "Handlagd av",
        "original": "original",
        "raw": "lyssningskopia",
        "heard_otherwise": "det sades annorlunda",
        "wrong_call": "ett annat samtal",
        "not_all_heard": "något annat avgör",
        "register_wrong": "registret har fel",
        "set_right.text": "ord rättade",
        "set_right.party": "talare rättad",
        "set_right.added": "ord tillagda",
        "set_right.withdrawal": "rättelse återtagen",
        "set_right.unknown_party": "okänd",
        "set_right.misheard": "felhört",
        "set_right.not_said": "inte sagt",
        "set_right.left_out": "utelämnat",
        "set_right.name_or_number": "namn eller nummer",
        "set_right.wrong_speaker": "en annan talare",
        "set_right.caller_asked": "på uppringarens begäran",
        "set_right.mistake": "ett tidigare misstag",
        "set_right.other": "annat skäl",
        "other": "annat skäl",
        "booking": "bokning",
        "payment": "betalning",
        "cancellation": "avbokning",
        "refund": "återbetalning",
    },
)

WORDS: Final[Mapping[Language, Words]] = {
    Language.FI: FI,
    Language.SV: SV,
    Language.EN: EN,
}
