"""The words by which callers declare something: what it is about, and what they want.

A declaration is a topic and an act in one breath ("mainoksia" and "en halua"), or one
phrase that is both ("peruutan suostumukseni"). Folded before they are compared.
"""

from dataclasses import dataclass

from custody.records.declarations import DeclarationKind

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to declare something.

    Attributes:
        topic: what it is about, any of these.
        acts: what is wanted of it, any of these; none: the topic says it all.
    """

    topic: _Words
    acts: _Words = ()


_WANT_FI = (
    "haluan", "haluaisin", "pyydän", "pyytäisin", "saisinko", "voisinko saada",
    "voinko saada", "saanko", "voitteko", "voisitteko", "lähettäkää", "vaadin",
    "tahdon", "toivoisin", "haluamme",
)  # fmt: skip
_WANT_SV = (
    "jag vill", "jag skulle vilja", "kan jag få", "får jag", "skulle jag kunna få",
    "jag begär", "jag önskar", "kan ni", "skulle ni kunna", "skicka",
)  # fmt: skip
_WANT_EN = (
    "i want", "i would like", "i'd like", "can i have", "can i get", "could i get",
    "could i have", "may i have", "please send", "i request", "could you", "can you",
    "i am asking", "please",
)  # fmt: skip
_NO_MORE_FI = (
    "en halua", "en enää", "ei enää", "älkää", "lopettakaa", "poistakaa", "kiellän",
    "ei kiitos", "pois listalta", "haluan kieltää", "haluaisin kieltää", "estäkää",
    "kiellon", "lopettaa", "haluan pois", "en ota",
)  # fmt: skip
_NO_MORE_SV = (
    "jag vill inte", "inte längre", "inte mer", "sluta", "ta bort", "slippa",
    "inga fler", "ingen mer", "förbjuder", "spärra", "avsluta",
)  # fmt: skip
_NO_MORE_EN = (
    "i don't want", "do not want", "stop sending", "stop", "no more", "don't send",
    "do not send", "remove me", "take me off", "opt out", "not receive", "unsubscribe",
)  # fmt: skip
_ERASE_FI = (
    "poistakaa", "poistetaan", "poistaa", "poistettavaksi", "poistatte", "hävittäkää",
    "tuhotkaa", "poistettua",
)  # fmt: skip
_ERASE_SV = ("radera", "raderas", "raderade", "ta bort", "tas bort", "förstör")
_ERASE_EN = ("erase", "erased", "delete", "deleted", "remove", "removed", "destroy")

PATTERNS: dict[DeclarationKind, dict[str, tuple[Pattern, ...]]] = {
    DeclarationKind.ACCESS_REQUEST: {
        "fi": (
            Pattern(
                ("omat tietoni", "henkilötietoni", "potilastietoni", "omista tiedoista",
                 "tietoja minusta", "tiedot minusta", "kopio tiedoista",
                 "tallenteen", "nauhoitteen", "äänitteen", "puhelutallenteen",
                 "kopion nauhoitteesta", "kopion puhelusta", "kopion tiedoistani"),
                (*_WANT_FI, "nähdä", "tarkastaa", "kuunnella"),
            ),
            Pattern(("tietopyyntö", "tietopyynnön", "tarkastuspyynnön",
                     "tarkastusoikeus", "tarkastaa omat tietoni",
                     "mitä tietoja teillä on minusta")),
        ),
        "sv": (
            Pattern(
                ("mina uppgifter", "mina personuppgifter", "mina patientuppgifter",
                 "kopia av inspelningen", "kopia på samtalet", "inspelningen av samtal",
                 "uppgifter om mig", "kopia av mina"),
                (*_WANT_SV, "se", "ta del av"),
            ),
            Pattern(("registerutdrag", "vilka uppgifter ni har om mig",
                     "begäran om tillgång")),
        ),
        "en": (
            Pattern(
                ("my own data", "my personal data", "my data", "my records",
                 "a copy of the recording", "copy of this call", "copy of my",
                 "recording of the call", "recording of this call",
                 "information you hold", "information about me", "data about me"),
                (*_WANT_EN, "see", "access"),
            ),
            Pattern(("subject access request", "data access request",
                     "what data you have on me", "what information you have about me")),
        ),
    },
    DeclarationKind.ERASURE_REQUEST: {
        "fi": (
            Pattern(
                ("tietoni", "omat tietoni", "henkilötietoni", "tiedot minusta",
                 "tallenne", "nauhoite", "tallenteen", "nauhoitteen", "äänite"),
                _ERASE_FI,
            ),
        ),
        "sv": (
            Pattern(
                ("mina uppgifter", "mina personuppgifter", "inspelningen",
                 "uppgifter om mig", "mina data"),
                _ERASE_SV,
            ),
            Pattern(("rätten att bli bortglömd", "rätt att bli bortglömd")),
        ),
        "en": (
            Pattern(
                ("my data", "my personal data", "my records", "the recording",
                 "this recording", "my information", "everything about me"),
                _ERASE_EN,
            ),
            Pattern(("right to be forgotten",)),
        ),
    },
    DeclarationKind.OBJECTION: {
        "fi": (
            Pattern(
                ("nauhoitetaan", "nauhoittaa", "nauhoitatte", "nauhoitusta",
                 "nauhoittamista", "tallennetaan", "tallennatte", "äänitetään",
                 "äänitätte", "puhelun tallentamista", "nauhoitteen käyttöä",
                 "tallenteen käyttöä", "käytetään koulutukseen", "koulutuskäyttöön"),
                ("en halua", "en suostu", "kiellän", "vastustan", "älkää", "en anna",
                 "en hyväksy", "lopettakaa"),
            ),
        ),
        "sv": (
            Pattern(
                ("spelas in", "spela in", "spelar in", "inspelning", "inspelningen",
                 "bandas", "används för utbildning"),
                ("jag vill inte", "samtycker inte", "jag motsätter mig", "sluta",
                 "godkänner inte", "förbjuder", "går inte med på"),
            ),
        ),
        "en": (
            Pattern(
                ("recorded", "recording", "record this", "record me", "record the call",
                 "used for training", "use it for training"),
                ("i don't want", "do not want", "i object", "don't consent",
                 "do not consent", "do not agree", "don't agree", "i refuse", "stop"),
            ),
        ),
    },
    DeclarationKind.CONSENT_WITHDRAWAL: {
        "fi": (
            Pattern(
                ("suostumus", "suostumuksen", "suostumukseni", "suostumusta"),
                ("peruutan", "perun", "peruuttaa", "perua", "vedän", "vetää",
                 "en anna enää", "takaisin", "peruuttaisin", "peruisin", "peruttu",
                 "peruutettu", "poistan"),
            ),
        ),
        "sv": (
            Pattern(
                ("samtycke", "samtycket", "medgivande"),
                ("återkalla", "återkallar", "dra tillbaka", "drar tillbaka", "ta bort",
                 "tar tillbaka", "ta tillbaka", "återkallat"),
            ),
        ),
        "en": (
            Pattern(
                ("consent", "my permission"),
                ("withdraw", "revoke", "take back", "no longer", "cancel",
                 "withdrawn"),
            ),
        ),
    },
    DeclarationKind.MARKETING_BAN: {
        "fi": (
            Pattern(
                ("mainoksia", "mainosta", "markkinointia", "markkinointi", "mainontaa",
                 "mainosviestejä", "mainospostia", "mainospuheluita", "tarjouksia",
                 "uutiskirje", "uutiskirjettä", "markkinointiviestejä", "mainosten",
                 "postituslistalta", "postituslistaltanne"),
                _NO_MORE_FI,
            ),
            Pattern(("markkinointikielto", "markkinointikiellon",
                     "suoramarkkinointikielto")),
        ),
        "sv": (
            Pattern(
                ("reklam", "marknadsföring", "nyhetsbrev", "erbjudanden",
                 "reklamutskick"),
                _NO_MORE_SV,
            ),
            Pattern(("reklamspärr", "marknadsföringsförbud", "direktreklamförbud")),
        ),
        "en": (
            Pattern(
                ("advertising", "advertisements", "adverts", "marketing", "newsletter",
                 "promotional", "promotions", "special offers", "mailing list"),
                _NO_MORE_EN,
            ),
            Pattern(("marketing ban",)),
        ),
    },
    DeclarationKind.COMPLAINT: {
        "fi": (
            Pattern(
                ("valituksen", "valitusta", "reklamaation", "reklamaatio",
                 "muistutuksen", "kantelun", "kantelu", "palautetta"),
                ("haluan", "haluaisin", "teen", "tehdä", "jättää", "aion", "annan",
                 "antaa", "jätän", "kirjaan", "kirjasin", "kirjataan"),
            ),
            Pattern(("valittaa",), ("haluan", "haluaisin", "aion", "pitää", "täytyy")),
            Pattern(
                ("tyytymätön", "pettynyt"),
                ("olen", "oon", "olin", "tosi", "todella", "hyvin", "erittäin"),
            ),
            Pattern(("sain huonoa palvelua", "olen todella pettynyt",
                     "olen hyvin pettynyt", "olen todella tyytymätön",
                     "olen hyvin tyytymätön")),
        ),
        "sv": (
            Pattern(
                ("klagomål", "en reklamation", "en anmälan", "anmärkning"),
                ("jag vill", "lämna", "göra", "jag skulle vilja", "framföra",
                 "registrerar", "anmäla"),
            ),
            Pattern(("jag vill klaga", "jag är besviken", "jag är väldigt besviken",
                     "jag är missnöjd", "jag är mycket missnöjd")),
        ),
        "en": (
            Pattern(
                ("a complaint", "formal complaint", "your complaint"),
                ("i want", "i would like", "i'd like", "make", "file", "lodge",
                 "register", "raise", "put in", "logged"),
            ),
            Pattern(("i want to complain", "i would like to complain",
                     "i'd like to complain", "i am not happy with",
                     "i'm not happy with", "filing the complaint",
                     "filing a complaint", "filed your complaint")),
            Pattern(
                ("unhappy", "disappointed", "dissatisfied"),
                ("i am", "i'm", "very", "really"),
            ),
        ),
    },
    DeclarationKind.CANCELLATION: {
        "fi": (
            Pattern(
                ("ajan", "aikani", "aikaa", "ajanvaraus", "ajanvaraukseni", "varaus",
                 "varauksen", "varaukseni", "käynnin", "käyntini", "tilauksen",
                 "tilaukseni", "vastaanottoajan"),
                ("perua", "peruuttaa", "perun", "peruutan", "peruisin", "peruuttaisin",
                 "peruutin", "peruin", "perutaan", "peruutetaan", "peruttu"),
            ),
            Pattern(("en pääse tulemaan sinne", "joudun perumaan",
                     "joudun peruuttamaan", "täytyy perua", "pitää perua",
                     "pitäisi perua", "haluaisin perua", "haluan perua",
                     "haluaisin peruuttaa", "haluan peruuttaa")),
        ),
        "sv": (
            Pattern(
                ("tiden", "min tid", "bokningen", "min bokning", "besöket",
                 "läkartiden", "beställningen"),
                ("avboka", "avbokar", "ställa in", "avbokade", "annullera", "stryka"),
            ),
            Pattern(("jag vill avboka", "jag måste avboka", "jag skulle vilja avboka",
                     "jag behöver avboka")),
        ),
        "en": (
            Pattern(
                ("appointment", "booking", "reservation", "my visit", "my order",
                 "the order"),
                ("cancel", "cancelled", "canceled", "call off"),
            ),
            Pattern(("i need to cancel", "i want to cancel", "i have to cancel",
                     "i would like to cancel", "i'd like to cancel")),
        ),
    },
    DeclarationKind.ADDRESS_CHANGE: {
        "fi": (
            Pattern(
                ("uusi osoite", "uusi osoitteeni", "osoitteeni", "osoite", "osoitteen"),
                ("muuttunut", "vaihtunut", "muutin", "muuttanut", "päivittää",
                 "muuttaa", "vaihtaa", "päivitin", "päivitän", "uusi osoitteeni on",
                 "uusi osoite on"),
            ),
            Pattern(("osoitteenmuutos", "osoitteenmuutoksen", "uusi osoitteeni on",
                     "muutin uuteen osoitteeseen")),
        ),
        "sv": (
            Pattern(
                ("ny adress", "adressen", "min adress"),
                ("ändrats", "ändra", "bytt", "byta", "flyttat", "uppdatera",
                 "uppdaterar", "ny adress är", "jag har"),
            ),
            Pattern(("adressändring", "min nya adress")),
        ),
        "en": (
            Pattern(
                ("address",),
                ("changed", "change my", "update", "updated", "moved", "new address"),
            ),
            Pattern(("my new address", "change of address", "moved house",
                     "i now live at", "i live now at")),
        ),
    },
}  # fmt: skip

REFUSALS = frozenset(
    {
        DeclarationKind.MARKETING_BAN,
        DeclarationKind.OBJECTION,
        DeclarationKind.CONSENT_WITHDRAWAL,
    }
)
"""Kinds whose acts are refusals themselves: a "not" before them denies nothing."""

IF = {"fi": ("jos", "mikäli"), "sv": ("om", "ifall"), "en": ("if", "unless")}

WRITTEN_AS: dict[DeclarationKind, frozenset[str]] = {
    DeclarationKind.ACCESS_REQUEST: frozenset({"access_request"}),
    DeclarationKind.ERASURE_REQUEST: frozenset({"erasure_request"}),
    DeclarationKind.OBJECTION: frozenset({"objection"}),
    DeclarationKind.CONSENT_WITHDRAWAL: frozenset({"consent_withdrawal"}),
    DeclarationKind.MARKETING_BAN: frozenset({"marketing_ban"}),
    DeclarationKind.COMPLAINT: frozenset({"complaint", "refund"}),
    DeclarationKind.CANCELLATION: frozenset({"cancellation", "rescheduling", "refund"}),
    DeclarationKind.ADDRESS_CHANGE: frozenset({"address_change"}),
}
"""Our kinds of transaction that write a declaration down."""
