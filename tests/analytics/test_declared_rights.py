"""Erasure and objection in free words, and what only sounds like them."""

import pytest

from analytics.declared_rights import declared_rights
from custody.records.declarations import DeclarationKind
from tests.analytics.heard import said

ERASURE, OBJECTION = DeclarationKind.ERASURE_REQUEST, DeclarationKind.OBJECTION


def kinds(language: str, line: str) -> set[DeclarationKind]:
    heard = said(line, language=language)
    return {one.kind for one in declared_rights(heard)}


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("fi", "customer: Tuhotkaa kaikki mun tiedot teiltä.", ERASURE),
        ("sv", "customer: Jag vill att ni raderar mina uppgifter.", ERASURE),
        ("en", "customer: Please delete all my records.", ERASURE),
        ("fi", "customer: Vastustan tietojeni käsittelyä tilastoissa.", OBJECTION),
        ("sv", "customer: Jag är emot att mina samtal analyseras.", OBJECTION),
        ("en", "customer: I object to my calls being used for analytics.", OBJECTION),
    ],
    ids=lambda told: str(told)[:12],
)
def test_a_right_is_heard_in_free_words(
    language: str, line: str, kind: DeclarationKind
) -> None:
    assert kind in kinds(language, line)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "customer: Miten omat tiedot saa poistettua teiltä?"),
        ("sv", "customer: Hur raderar man mina uppgifter?"),
        ("en", "customer: What happens if somebody deletes my records?"),
        ("fi", "customer: Vastustan tietojeni käyttöä markkinointiin."),
        ("en", "customer: I object to my details being used for marketing."),
    ],
    ids=["fi", "sv", "en", "fi-ban", "en-ban"],
)
def test_a_question_and_a_ban_are_neither(language: str, line: str) -> None:
    assert not kinds(language, line) & {ERASURE, OBJECTION}


def test_who_wants_all_destroyed_does_not_ask_to_see_it() -> None:
    line = "customer: I want everything you have on me destroyed."

    assert kinds("en", line) == {ERASURE}
