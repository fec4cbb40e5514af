"""What callers declared, as it was read against what is true: by kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from analytics.bench_scores import Miss
from analytics.bench_truth import TruthCall
from custody.records.declarations import Declaration, DeclarationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredFigures:
    """Declarations of one kind.

    Attributes:
        right: declared and read.
        wrong: read, and not declared by anybody.
        missed: declared and not read.
    """

    kind: DeclarationKind
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was read that was declared; 1 when nothing was read."""
        read = self.right + self.wrong
        return self.right / read if read else 1.0

    @property
    def recall(self) -> float:
        """Share of what was declared that was read; 1 when nothing was declared."""
        declared = self.right + self.missed
        return self.right / declared if declared else 1.0


class DeclaredTally:
    """Counts declarations while the bench runs; calls without their truth are none."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, call: TruthCall, found: Iterable[Declaration]) -> list[Miss]:
        """Count one call.

        Returns:
            What was wrong.
        """
        if call.declared is None:
            return []
        read = {str(one.kind): one for one in found}
        missed = call.declared - read.keys()
        wrong = read.keys() - call.declared - call.declarable
        for name, kinds in (
            ("right", call.declared & read.keys()),
            ("wrong", wrong),
            ("missed", missed),
        ):
            self._counts.update((name, kind) for kind in kinds)
        return [
            *(_miss(call, kind, "declared", "none") for kind in sorted(missed)),
            *(
                _miss(call, kind, "none", "declared", read[kind].quote)
                for kind in sorted(wrong)
            ),
        ]

    def figures(self) -> tuple[DeclaredFigures, ...]:
        """Sum up, kinds that neither were declared nor read left out."""
        listed = (
            DeclaredFigures(
                kind=kind,
                **{name: self._counts[name, str(kind)] for name in _COUNTED},
            )
            for kind in DeclarationKind
        )
        return tuple(one for one in listed if one.right + one.wrong + one.missed)


_COUNTED = ("right", "wrong", "missed")


def _miss(call: TruthCall, kind: str, allowed: str, read: str, quote: str = "") -> Miss:
    return Miss(
        call=call.name, language=call.language, scenario=call.scenario,
        transaction="", field=f"declared {kind}", allowed=(allowed,), read=read,
        quote=quote, traps=call.traps,
    )  # fmt: skip
