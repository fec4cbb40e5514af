"""Talks that go otherwise than they began, and what is begun anew in them."""

import pytest

from analytics.kind_finding import read_kind
from custody.records.findings import Verdict
from tests.analytics.heard import said

CONFIRMED = Verdict.CONFIRMED
DONE = [
    ("en", "booking", "an offer is what is answered, whatever its words",
     ["customer: I'd like an appointment with a doctor.",
      "agent: It would be Monday the sixteenth at nine, then.",
      "customer: That suits.", "agent: That's you in, Monday at nine.",
      "customer: No, no, that's the lot. Bye."]),
    ("en", "cancellation", "somebody else may have it",
     ["customer: About my appointment. I shan't be needing it.",
      "agent: The one on Tuesday at half past eight?", "customer: Please do.",
      "agent: There, somebody else can have it."]),
    ("fi", "rescheduling", "an own time and another one taken",
     ["customer: Mulla on teille aika maanantaina, mutta silloin tulee putkimies.",
      "customer: Saisko jonkun muun?",
      "agent: Sopisiko perjantaina kuudes maaliskuuta kello puoli kaksitoista?",
      "customer: Joo, sopii.",
      "agent: Vanha vapautettiin ja teillä on perjantaina puoli kaksitoista."]),
    ("sv", "booking", "holding the line hands nobody on",
     ["customer: Jag skulle behöva en tid till doktor.",
      "agent: Vänta lite på linjen.",
      "agent: Det blir tisdagen den sjuttonde klockan tre.",
      "customer: Nå, låt gå.",
      "agent: Infört, tisdag den sjuttonde klockan tre."]),
    ("fi", "booking", "what is begun after a statement is no answer",
     ["customer: Mulla ois lasku.", "agent: Se on viisikymmentä euroa.",
      "customer: Joo, veloita.", "agent: Läpi meni, ollaan sujut.",
      "customer: Varaisin ajan lääkärille.",
      "agent: Sopisiko maanantaina kello yhdeksän?", "customer: Sopii.",
      "agent: Varasin maanantaille kello yhdeksän."]),
]  # fmt: skip
NOT_DONE = [
    ("en", "payment", "quoted, not charged",
     ["customer: There's a bill, can I pay it with a card?",
      "agent: It comes to fifty euros, but I don't take money over the telephone.",
      "agent: The invoice is in the post.", "customer: Right you are."]),
    ("fi", "payment", "it will be billed",
     ["customer: Maksaisin laskun.",
      "agent: Se on viisikymmentä euroa sit kun se laskutetaan.",
      "customer: Selvä."]),
    ("fi", "marketing_ban", "told to do it oneself",
     ["customer: Mä en halua teidän mainoksia.",
      "agent: Se tehdään omilta sivuilta, asetuksista.", "customer: Selvä."]),
    ("sv", "marketing_ban", "the agent cannot",
     ["customer: Jag vill inte ha reklam.", "agent: Jag kommer inte åt det.",
      "customer: Jaha."]),
    ("fi", "booking", "taken off again as was asked",
     ["customer: Varaisin ajan lääkärille.",
      "agent: Sopisiko torstaina kello yhdeksän?", "customer: Sopii.",
      "agent: Se on nyt teidän nimellä, torstaina kello yhdeksän.",
      "customer: En mä taidakaan sitä haluta.", "agent: Otin sen pois."]),
    ("en", "booking", "lost on hold",
     ["customer: I'd like to book an appointment.",
      "agent: I have Monday at nine, will that do?", "customer: Yes, perhaps so.",
      "agent: Hold the line, I'll ask the nurse.", "customer: Hello? Hello?"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "kind", "lines"),
    [(one, kind, lines) for one, kind, _, lines in DONE],
    ids=[name for _, _, name, _ in DONE],
)
def test_what_was_done_in_a_roundabout_way_is_confirmed(
    language: str, kind: str, lines: list[str]
) -> None:
    assert read_kind(kind, said(*lines, language=language)).verdict is CONFIRMED


@pytest.mark.parametrize(
    ("language", "kind", "lines"),
    [(one, kind, lines) for one, kind, _, lines in NOT_DONE],
    ids=[name for _, _, name, _ in NOT_DONE],
)
def test_what_came_to_nothing_is_not(
    language: str, kind: str, lines: list[str]
) -> None:
    assert read_kind(kind, said(*lines, language=language)).verdict is not CONFIRMED
