"""Surnames as they stand in a sentence about an appointment."""

from analytics.name_stems import stems_of


def name_wordings(name: str, language: str) -> tuple[str, ...]:
    """Give a name as it stands in the register, and in the cases that go with doctors.

    Finnish: of somebody and to somebody (`Virtasen`, `Kurjelle`), by the likeliest of
    its stems.
    """
    if language != "fi":
        return (name,)
    stem = stems_of(name)[0]
    stem = name[:1] + stem[1:]
    return name, f"{stem}n", f"{stem}lle"
