"""What a worker makes ready at its start, beside the loading of the model.

Dictionaries, and the tables of numbers, days and names that the readers of words make
when they are first used. They are used here on an invented call of each language, so
that no caller's call waits for them.
"""

import threading
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from analytics.declarations import hear_declarations
from analytics.findings import read_findings
from analytics.hearing import hear
from analytics.introductions import read_introduction
from analytics.reading import Beside
from custody.catalogue import lemmas
from custody.records.calls import PartyRole
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.register import Transaction
from custody.records.transcripts import Transcript, Turn, Word
from transcribe.redaction.spans import find_redactions

_DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
_PRACTITIONER = "Maija Meikäläinen"
_TURNS = {  # sums misheard, for the tables of what lies near a number
    "fi": (
        "Vastaanotto, Maija Meikäläinen puhelimessa, miten voin auttaa?",
        "Hei, tässä on Matti Meikäläinen, haluaisin varata ajan lääkärille.",
        "Mikä on henkilötunnuksenne?",
        "Kaksi seitsemän nolla kolme viisi kaksi viiva yksi kaksi kolme A.",
        "Maanantaina toinen maaliskuuta kello puoli yhdeksän. Varaus on tehty.",
        "Ja hinta?",
        "Hinta on neljäkrymmentävisi euraa viiskymmentä senttiä.",
        "Joo kiitos, sopii. En halua mainoksia.",
    ),
    "sv": (
        "Mottagningen, Maija Meikäläinen, hur kan jag hjälpa?",
        "Hej, det är Matti Meikäläinen, jag skulle vilja boka en tid till läkaren.",
        "Vad har ni för personbeteckning?",
        "Två sju noll tre fem två streck ett två tre A.",
        "Måndag den andra mars klockan halv nio. Tiden är bokad.",
        "Och priset?",
        "Det kostar förtifäm euro och femti sent.",
        "Ja tack, det passar. Jag vill inte ha reklam.",
    ),
    "en": (
        "Reception, Maija Meikäläinen speaking, how can I help?",
        "Hello, this is Matti Meikäläinen, I would like to book a time for a doctor.",
        "What is your personal identity code?",
        "Two seven zero three five two dash one two three A.",
        "Monday the second of March at half past eight. Your time is booked.",
        "And the price?",
        "It is fordy fife euros and fiftee cents.",
        "Yes, thank you, that is fine. I do not want any marketing.",
    ),
}


def begin_making_ready(languages: Collection[str]) -> threading.Thread:
    """Begin to make dictionaries and tables ready in a thread.

    The first worker of a machine makes the dictionaries (10 s); after that there are
    the tables, half a second of the processor.

    Args:
        languages: ISO 639-1; those that the product was not made for are left out.
    """
    thread = threading.Thread(
        target=make_ready, args=(tuple(languages),), name="ready", daemon=True
    )
    thread.start()
    return thread


def make_ready(languages: Collection[str]) -> None:
    """Make dictionaries and tables ready, and return when they are."""
    lemmas.load(languages)
    for language in languages:
        if language in _TURNS:
            _read(_invented(language))


def _read(call: Transcript) -> None:
    """Read an invented call as the stages `analyse` and `redact` read a real one."""
    zone = ZoneInfo("Europe/Helsinki")
    hearing = hear(call, started_at=_DAY, zone=zone, duration=60.0)
    read_introduction(hearing)
    read_findings(_BOOKING, hearing, Beside(zone=zone, practitioners=(_PRACTITIONER,)))
    hear_declarations(hearing)
    find_redactions(call, customer=None)


_BOOKING = Transaction(
    transaction_id=TransactionId("invented"),
    customer_id=CustomerId("invented"),
    kind="booking",
    occurred_at=_DAY,
    service="lääkäri",
    amount_eur=Decimal("46.50"),
    appointment_at=_DAY + timedelta(days=1),
    practitioner=_PRACTITIONER,
    reference="10041",
)


def _invented(language: str) -> Transcript:
    """Write a call down: agent and customer by turns, three words a second."""
    turns: list[Turn] = []
    at = 0.0
    for index, text in enumerate(_TURNS[language]):
        words: list[Word] = []
        for said in text.split():
            words.append(Word(start=at, end=at + 0.3, text=said, probability=0.9))
            at += 0.33
        party = PartyRole.CUSTOMER if index % 2 else PartyRole.AGENT
        turns.append(Turn(party=party, channel=index % 2, words=tuple(words)))
        at += 0.5
    return Transcript(
        call_id=CallId("invented"),
        turns=tuple(turns),
        model="invented",
        model_sha256="",
        engine="invented",
        language=language,
        language_probability=1.0,
        created_at=_DAY,
    )
