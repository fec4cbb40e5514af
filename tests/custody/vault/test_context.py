from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SealBrokenError, SealContextError, SealSwappedError
from custody.records.ids import CallId, ObjectName
from custody.records.purposes import Rendition
from custody.vault.context import SealContext

IDENTITY = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
CONTEXT = SealContext(
    call_id=CallId("5f0c"),
    object_name=ObjectName("calls/91ab.age"),
    rendition=Rendition.RAW,
    media_type="audio/flac",
    size_bytes=1_920_044,
)


def test_the_bound_file_is_an_identity_file_with_comments() -> None:
    assert CONTEXT.bind(IDENTITY).decode() == (
        "# tallenne sealed object 1\n"
        "# call-id: 5f0c\n"
        "# object-name: calls/91ab.age\n"
        "# rendition: raw\n"
        "# media-type: audio/flac\n"
        "# size-bytes: 1920044\n"
        f"{IDENTITY}\n"
    )


def test_the_same_facts_give_the_identity() -> None:
    assert CONTEXT.check(CONTEXT.bind(IDENTITY)) == IDENTITY


@pytest.mark.parametrize(
    ("other", "what"),
    [
        (replace(CONTEXT, call_id=CallId("5f0d")), "call id"),
        (replace(CONTEXT, object_name=ObjectName("calls/92.age")), "object name"),
        (replace(CONTEXT, rendition=Rendition.REDACTED), "rendition"),
        (replace(CONTEXT, media_type="text/html"), "media type"),
        (replace(CONTEXT, size_bytes=1_920_045), "size bytes"),
    ],
    ids=["call", "object", "rendition", "type", "size"],
)
def test_any_other_fact_is_a_swap(other: SealContext, what: str) -> None:
    with pytest.raises(SealSwappedError, match=what):
        other.check(CONTEXT.bind(IDENTITY))


@pytest.mark.parametrize(
    "value",
    ["", "a b", "a\nAGE-SECRET-KEY-1X", "a\r", "ä", "\x00", "a" * 201],
    ids=["empty", "space", "line", "return", "letter", "nul", "long"],
)
def test_a_fact_that_could_smuggle_is_not_bound(value: str) -> None:
    with pytest.raises(SealContextError) as caught:
        replace(CONTEXT, media_type=value).bind(IDENTITY)

    assert "media type" in str(caught.value)
    assert not value or value not in str(caught.value)


@pytest.mark.parametrize(
    "bound",
    [
        b"",
        b"\n",
        IDENTITY.encode(),
        CONTEXT.bind(IDENTITY)[:-1],
        CONTEXT.bind(IDENTITY) + b"\n",
        CONTEXT.bind("no identity"),
        CONTEXT.bind(IDENTITY).replace(b"object 1", b"object 2"),
        CONTEXT.bind(IDENTITY).replace(b"# size-bytes: 1920044\n", b""),
        CONTEXT.bind(IDENTITY).replace(b"# call-id", b"# more: x\n# call-id"),
    ],
)
def test_what_is_not_a_bound_identity_is_refused(bound: bytes) -> None:
    with pytest.raises(SealBrokenError, match="not one of ours"):
        CONTEXT.check(bound)


@given(junk=st.binary(max_size=300))
def test_junk_ends_in_an_error_of_ours(junk: bytes) -> None:
    with pytest.raises((SealBrokenError, SealSwappedError)):
        CONTEXT.check(junk)
