"""The bench counts the organisation's own fields where the truth tells of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from analytics.bench_verify import bench_verify
from tests.analytics.desks import a_desk
from tests.analytics.own import CLINIC, DEDUCTIBLE, DUE_ON

FIELDS = {"clinic": CLINIC, "deductible": DEDUCTIBLE, "due_on": DUE_ON}
CUSTOMERS = "customer_id,name,phone\n" + "".join(
    f"{n},Aino Esimerkki{n},+35840555010{n}\n" for n in range(3)
)
HEADER = "transaction_id,customer_id,kind,occurred_at,amount_eur,handled_by,"
HEADER += "Toimipiste,Omavastuu,Eräpäivä\n"
LINES = (
    ("fi", "Hinta on {} euroa ja omavastuu {} euroa.", "Lasku erääntyy {}.",
     "Tulkaa {} toimipisteeseen.", "Selvä, sopii."),
    ("sv", "Priset är {} euro och självrisken {} euro.", "Räkningen förfaller {}.",
     "Kom till mottagningen i {}.", "Ja, det går bra."),
    ("en", "The price is {} euros and the deductible is {} euros.",
     "The due date is {}.", "Come to the {} clinic.", "Yes, that is fine."),
)  # fmt: skip
PLACES = {"fi": "Raision", "sv": "Reso", "en": "Raisio"}


def _call(number: int, share: str, day: str) -> dict[str, Any]:
    """Tell of one call in one language; the register says 20 euros and the 23rd."""
    language, price, due, place, answer = LINES[number]
    texts = [
        ("agent", price.format("100", share)),
        ("customer", answer),
        ("agent", due.format(day)),
        ("agent", place.format(PLACES[language])),
        ("customer", answer),
    ]
    turns = [
        {"speaker": speaker, "channel": int(speaker == "customer"), "text": text,
         "start": 10.0 * n, "end": 10.0 * n + 6}
        for n, (speaker, text) in enumerate(texts)
    ]  # fmt: skip
    return {
        "id": f"C{number}", "file": f"c{number}.wav", "lang": language,
        "started_at": "2026-03-09T09:15:00", "duration": 60.0, "channels": 2,
        "caller": f"+35840555010{number}", "called": "+358401234567",
        "agent": "maija", "links": [f"T-{number}"], "turns": turns,
        "facts": {
            f"T-{number}": {
                "amount_eur": "confirmed",
                "deductible": "confirmed" if share == "20" else "contradicted",
                "due_on": "confirmed" if day == "23.3." else "contradicted",
                "clinic": "contradicted",
            }
        },
    }  # fmt: skip


@pytest.mark.parametrize(("share", "day"), [("20", "23.3."), ("35", "24.3.")])
def test_own_fields_are_counted_in_every_language(
    tmp_path: Path, share: str, day: str
) -> None:
    calls = [_call(number, share, day) for number in range(3)]
    rows = (
        f'T-{n},{n},payment,2026-03-09T09:16:10,"100,00",maija,KES,"20,00",23.3.2026\n'
        for n in range(3)
    )
    (tmp_path / "truth.json").write_text(json.dumps(calls), encoding="utf-8")
    (tmp_path / "customers.csv").write_text(CUSTOMERS, encoding="utf-8")
    text = HEADER + "".join(rows)
    (tmp_path / "transactions.csv").write_text(text, encoding="utf-8")
    desk = a_desk(tmp_path / "desk", fields=FIELDS)

    measured = bench_verify(tmp_path, desk=desk)

    assert measured.misses == ()
    assert measured.all.num_verdicts == 12
    assert measured.all.verdicts_right == 1.0
