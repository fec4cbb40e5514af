"""Which column of a register's file is which of ours, and what headers usually say.

The settings' own mapping wins, then our names, then usual ones in Finnish, Swedish and
English; capitals, spaces and signs do not count. Two headers that may be one column, or
one that is written for two, end the load: nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from analytics.cell_amounts import names_other_currency
from custody.errors import RegisterColumnsError, RegisterMappingError, SettingError
from custody.records.extra_fields import ExtraField

SHOWN_HEADERS = 30
_EURO = re.compile(r"[(\[]\s*(?:€|eur|euroa?|euros)\s*[)\]]", re.IGNORECASE)
_NO_HEADER = re.compile(r"[@\d]")
"""In a file without a header the first line is somebody's row; it is not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns that a register's file may have.

    Attributes:
        register: `customers` or `transactions`.
        required: without them nothing is loaded.
        optional: empty where a file lacks them.
        side: of these, the ones that nobody misses.
        synonyms: usual headers of each.
    """

    register: Literal["customers", "transactions"]
    required: tuple[str, ...]
    optional: tuple[str, ...]
    side: tuple[str, ...] = ()
    synonyms: Mapping[str, tuple[str, ...]] = field(repr=False)

    @property
    def all(self) -> tuple[str, ...]:
        """Every column, the required ones first."""
        return (*self.required, *self.optional)


def with_extra(columns: Columns, extra: Iterable[ExtraField]) -> Columns:
    """Add the organisation's own columns to a register's."""
    names = tuple(one.name for one in extra)
    return replace(columns, optional=(*columns.optional, *names))


def headers_of(
    mapping: Mapping[str, str], extra: Iterable[ExtraField]
) -> dict[str, str]:
    """Give the headers that the settings name: of our columns, and of theirs."""
    own = {str(one.name): one.header for one in extra if one.header}
    return {**mapping, **own}


class Naming:
    """Finds our columns in a header."""

    def __init__(self, columns: Columns, mapping: Mapping[str, str]) -> None:
        """Take a register's columns and the settings' headers of some of them.

        Raises:
            SettingError: the settings name a column that the register does not have.
        """
        for ours in mapping:
            if ours not in columns.all:
                why = f"there is no such column; there are {', '.join(columns.all)}"
                name = f"columns.{columns.register}.{ours}"
                raise SettingError(name, why)
        self.columns = columns
        self._mapped = {ours: plain(theirs) for ours, theirs in mapping.items()}
        self._exact = {plain(ours): ours for ours in columns.all}
        self._usual = {
            plain(one): ours for ours, some in columns.synonyms.items() for one in some
        }

    def knows(self, header: str) -> bool:
        """Tell whether a header may be one of ours."""
        name = plain(header)
        return bool(name) and (
            name in self._mapped.values() or name in self._exact or name in self._usual
        )

    def places(self, path: Path, header: Sequence[str]) -> dict[str, int]:
        """Give our columns, each with its place in the header.

        Raises:
            RegisterColumnsError: a required column, or one that the settings name, is
                not there.
            RegisterMappingError: two headers may be one column, or one header is
                mapped to two.
        """
        names = [plain(name) for name in header]
        found = self._by_settings(path, names)
        for known in (self._exact, self._usual):
            self._add(path, names, known, found)
        wanted = (*self.columns.required, *self._mapped)
        missing = tuple(name for name in dict.fromkeys(wanted) if name not in found)
        if missing:
            told = self._shown(header)
            raise RegisterColumnsError(path, missing, self.columns.register, told)
        self._refuse_other_currency(path, header, found)
        return found

    def _by_settings(self, path: Path, names: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for ours, theirs in self._mapped.items():
            places = [place for place, name in enumerate(names) if name == theirs]
            if len(places) > 1:
                self._refuse(path, ours, "the header that the settings name is twice")
            if places and places[0] in found.values():
                self._refuse(path, ours, "the settings name one header for two columns")
            if places:
                found[ours] = places[0]
        return found

    def _add(
        self,
        path: Path,
        names: Sequence[str],
        known: Mapping[str, str],
        found: dict[str, int],
    ) -> None:
        """Add the columns not found yet; a header is taken once only."""
        taken, before = set(found.values()), set(found)
        for place, name in enumerate(names):
            ours = known.get(name)
            if ours is None or ours in before or place in taken:
                continue
            if ours in found:
                self._refuse(path, ours, f"two of its columns may be {ours}")
            found[ours] = place

    def _refuse_other_currency(
        self, path: Path, header: Sequence[str], found: Mapping[str, int]
    ) -> None:
        place = found.get("amount_eur")
        if place is not None and names_other_currency(header[place]):
            self._refuse(path, "amount_eur", "its amounts are not in euros")

    def _refuse(self, path: Path, ours: str, why: str) -> None:
        raise RegisterMappingError(path, self.columns.register, ours, why)

    def _shown(self, header: Sequence[str]) -> tuple[str, ...]:
        """Give the headers to print: none of them where none is known."""
        if not any(self.knows(name) for name in header):
            return ()
        return tuple(
            "…" if _NO_HEADER.search(name) else name.strip()[:40] for name in header
        )[:SHOWN_HEADERS]


def plain(header: str) -> str:
    """Write a header without capitals, spaces, signs and `(€)`."""
    told = unicodedata.normalize("NFKC", _EURO.sub("", header)).casefold()
    if names_other_currency(told):
        return told.strip()
    return re.sub(r"[\W_]+", "", told)


CUSTOMER_COLUMNS = Columns(
    register="customers",
    required=("customer_id", "name"),
    optional=(
        "henkilotunnus",
        "phone",
        "email",
        "address",
        "language",
        "marketing_allowed",
    ),
    synonyms={
        "customer_id": (
            "id", "customer", "customer number", "customer no", "client id",
            "patient id", "asiakasnumero", "asiakasnro", "asiakas id", "asiakas",
            "asiakastunnus", "potilasnumero", "kundnummer", "kundnr", "kund id",
            "kund", "patientnummer",
        ),
        "name": (
            "full name", "customer name", "nimi", "asiakkaan nimi", "koko nimi",
            "asiakasnimi", "namn", "kundnamn", "kundens namn",
        ),
        "henkilotunnus": (
            "hetu", "henkilötunnus", "personbeteckning", "ssn",
            "personal identity code",
        ),
        "phone": (
            "phones", "phone number", "telephone", "mobile", "puhelin",
            "puhelinnumero", "puh", "matkapuhelin", "gsm", "telefon",
            "telefonnummer", "mobil",
        ),
        "email": (
            "e-mail", "mail", "email address", "sähköposti", "sähköpostiosoite",
            "e-post", "epostadress",
        ),
        "address": (
            "postal address", "street address", "osoite", "postiosoite",
            "katuosoite", "adress", "postadress", "gatuadress",
        ),
        "language": ("kieli", "asiointikieli", "språk", "lang"),
        "marketing_allowed": (
            "marketing", "marketing consent", "markkinointi", "markkinointilupa",
            "suoramarkkinointilupa", "marknadsföring", "marknadsföringstillstånd",
        ),
    },
)  # fmt: skip
TRANSACTION_COLUMNS = Columns(
    register="transactions",
    required=("transaction_id", "customer_id", "kind", "occurred_at"),
    optional=(
        "service",
        "amount_eur",
        "appointment_at",
        "practitioner",
        "reference",
        "handled_by",
        "currency",
    ),
    side=("currency",),
    synonyms={
        "transaction_id": (
            "id", "transaction", "transaction number", "transaction no", "tapahtuma",
            "tapahtumanumero", "tapahtumanro", "tapahtumatunnus", "tapahtuma id",
            "transaktion", "transaktionsnummer", "transaktions id", "händelsenummer",
        ),
        "customer_id": CUSTOMER_COLUMNS.synonyms["customer_id"][1:],
        "kind": (
            "type", "transaction type", "laji", "tyyppi", "tapahtumalaji",
            "tapahtumatyyppi", "typ", "transaktionstyp", "händelsetyp",
        ),
        "occurred_at": (
            "created at", "recorded at", "created", "time", "timestamp", "date",
            "aika", "aikaleima", "kirjausaika", "kirjattu", "tapahtuma-aika", "pvm",
            "päivämäärä", "luotu", "tidpunkt", "tidsstämpel", "datum", "skapad",
            "registrerad",
        ),
        "service": ("product", "palvelu", "tuote", "tjänst", "produkt"),
        "amount_eur": (
            "amount", "price", "price eur", "total", "summa", "hinta", "maksu",
            "loppusumma", "summa eur", "hinta eur", "belopp", "pris", "belopp eur",
        ),
        "appointment_at": (
            "appointment", "appointment time", "ajanvaraus", "varausaika",
            "varattu aika", "vastaanottoaika", "tid", "bokad tid", "bokningstid",
            "tidsbokning",
        ),
        "practitioner": (
            "doctor", "lääkäri", "hoitaja", "ammattilainen", "vastaanottaja",
            "läkare", "vårdgivare",
        ),
        "reference": (
            "invoice", "reference number", "viite", "viitenumero", "laskunumero",
            "referens", "referensnummer", "fakturanummer",
        ),
        "handled_by": (
            "agent", "user", "käsittelijä", "kirjaaja", "handläggare", "användare",
        ),
        "currency": ("valuutta", "valuta"),
    },
)  # fmt: skip
