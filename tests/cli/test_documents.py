"""The documents that other programs read, without a command around them."""

from cli.documents import declaration_document
from tests.builders import a_declaration


def test_a_declaration_tells_its_seconds_and_that_nobody_wrote_it_down() -> None:
    document = declaration_document(a_declaration(start=1.00049, end=2.0))

    assert document == {
        "kind": "marketing_ban",
        "quote": "en halua mainoksia",
        "party": "customer",
        "channel": 1,
        "start": 1.0,
        "end": 2.0,
        "confidence": 0.9,
        "transaction_id": None,
    }
