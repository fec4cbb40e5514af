import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import ObjectNameError
from custody.records.ids import ObjectName, new_object_name
from custody.vault.store import check_name


@pytest.mark.parametrize("name", ["a", "a/b/c.age", "calls/x-1_2"])
def test_names_like_ours_pass(name: str) -> None:
    check_name(ObjectName(name))


def test_the_names_that_we_make_pass() -> None:
    check_name(new_object_name())


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../x",
        "calls/../x",
        "/etc/passwd",
        "calls//x",
        "calls/",
        ".new-1",
        "calls/.new-1",
        "calls\\x",
        "Calls/x",
        "calls/x\0",
        "calls/x\n",
        "calls/x?versionId=1",
        "calls/%2e%2e/x",
        "a" * 65,
    ],
)
def test_names_that_lead_elsewhere_are_refused_and_not_repeated(name: str) -> None:
    with pytest.raises(ObjectNameError) as caught:
        check_name(ObjectName(name))

    assert len(name) < 3 or name not in str(caught.value)


@given(name=st.text(max_size=70))
def test_no_name_that_passes_has_a_hidden_or_upward_part(name: str) -> None:
    try:
        check_name(ObjectName(name))
    except ObjectNameError:
        return

    assert all(part and not part.startswith(".") for part in name.split("/"))
