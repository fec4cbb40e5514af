"""Surnames as they stand in a sentence about an appointment."""

_VOWELS = "aeiouyåäö"


def name_wordings(name: str, language: str) -> tuple[str, ...]:
    """Give a name as it stands in the register, and in the cases that go with doctors.

    Finnish: of somebody and to somebody (`Virtasen`, `Virtaselle`), stems bent only
    where every name of that ending is; to compare names that is enough, each of them
    is bent by the same rule.
    """
    if language != "fi":
        return (name,)
    stem = _stem(name)
    return name, f"{stem}n", f"{stem}lle"


def _stem(name: str) -> str:
    if name.endswith("nen"):
        return f"{name[:-3]}se"
    return name if name[-1:].casefold() in _VOWELS else f"{name}i"
