"""Counts of what was right: links, customers, verdicts, and how well scores are meant.

A verdict is right when a careful listener might give it; the confusion table sets the
likeliest one against what was read. "Unlinked" is a verdict that was never read because
the link was missed.
"""

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence

from analytics.bench_truth import TruthCall
from custody.records.findings import Finding, Link, Verdict

UNLINKED = "unlinked"
NUM_BINS = 10


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """Links whose scores lie in one tenth: what was claimed and what was so.

    Attributes:
        least, most: of the scores, `most` not included but for the last tenth.
        mean_score: what the scores promise.
        right_share: how many of them were right.
    """

    least: float
    most: float
    num_links: int
    mean_score: float
    right_share: float


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A verdict or a link that was wrong, to look into: of invented calls only.

    Attributes:
        field: `link`, `customer`, or a finding's field.
        allowed: what would have been right.
        quote: the words it was read from.
    """

    call: str
    language: str
    scenario: str
    transaction: str
    field: str
    allowed: tuple[str, ...]
    read: str
    expected: str | None = dataclasses.field(default=None, repr=False)
    heard: str | None = dataclasses.field(default=None, repr=False)
    quote: str = dataclasses.field(default="", repr=False)
    traps: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class VerifyFigures:
    """Links, customers and verdicts against the truth.

    Attributes:
        confusion: how often the likeliest true verdict was read as which.
        num_right: verdicts that a careful listener might give.
        num_confirmed: verdicts read as confirmed, on fields the truth speaks of.
        false_confirmed: of these, those that no careful listener would confirm.
        num_unasked: confirmed or contradicted on links that are wrong.
        reliability: of claimed links by score; those not claimed have no score.
        brier: mean squared distance of a claimed link's score from what was so.
        calibration_error: expected: the tenths' distances, weighed by their links.
    """

    num_calls: int
    links_right: int
    links_wrong: int
    links_missed: int
    customers_right: int
    customers_wrong: int
    customers_missed: int
    confusion: Mapping[tuple[str, str], int]
    num_right: int
    num_confirmed: int
    false_confirmed: int
    num_unasked: int
    reliability: tuple[Reliability, ...]
    brier: float
    calibration_error: float

    @property
    def precision(self) -> float:
        """Share of the claimed links that are right; 1 when none was claimed."""
        return _share(self.links_right, self.links_wrong)

    @property
    def recall(self) -> float:
        """Share of the true links that were claimed; 1 when there is none."""
        return _share(self.links_right, self.links_missed)

    @property
    def customer_precision(self) -> float:
        """Share of the customers named that are right; 1 when none was named."""
        return _share(self.customers_right, self.customers_wrong)

    @property
    def customer_recall(self) -> float:
        """Share of the customers that could be known who were named."""
        return _share(self.customers_right, self.customers_missed)

    @property
    def num_verdicts(self) -> int:
        """Fields of true links that the truth speaks of."""
        return sum(self.confusion.values())

    @property
    def num_unclear(self) -> int:
        """Verdicts read as unclear."""
        return sum(n for (_, read), n in self.confusion.items() if read == "unclear")

    @property
    def verdicts_right(self) -> float:
        """Share of all verdicts that a careful listener might give."""
        return _share(self.num_right, self.num_verdicts - self.num_right)

    @property
    def verdicts_right_if_linked(self) -> float:
        """The same of those links that were found."""
        unlinked = sum(n for (_, read), n in self.confusion.items() if read == UNLINKED)
        return _share(self.num_right, self.num_verdicts - unlinked - self.num_right)

    @property
    def false_confirmed_share(self) -> float:
        """Share of the confirmed verdicts that should not have been; 0 of none."""
        return self.false_confirmed / self.num_confirmed if self.num_confirmed else 0.0


class Tally:
    """Counts what was right while the bench runs."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._calls = 0
        self._links: Counter[str] = Counter()
        self._customers: Counter[str] = Counter()
        self._verdicts: Counter[str] = Counter()
        self._confusion: Counter[tuple[str, str]] = Counter()
        self._scored: list[tuple[float, bool]] = []

    def add(
        self,
        call: TruthCall,
        links: Sequence[Link],
        findings: Sequence[Finding],
        customer: str | None,
    ) -> list[Miss]:
        """Count one call.

        Returns:
            What was wrong.
        """
        self._calls += 1
        missed = [*self._add_links(call, links), *self._add_customer(call, customer)]
        read: dict[tuple[str, str], Finding] = {
            (one.transaction_id, str(one.field)): one for one in findings
        }
        for transaction, fields in call.allowed.items():
            for name, allowed in fields.items():
                # the read one is taken out: what is left was not asked for
                found = read.pop((transaction, name), None)
                missed += self._add_verdict(call, (transaction, name), allowed, found)
        unasked = {Verdict.CONFIRMED, Verdict.CONTRADICTED}
        self._verdicts["unasked"] += sum(
            one.verdict in unasked for one in read.values()
        )
        return missed

    def figures(self) -> VerifyFigures:
        """Sum up."""
        table = tuple(_reliability(self._scored))
        count = len(self._scored)
        return VerifyFigures(
            num_calls=self._calls,
            links_right=self._links["right"],
            links_wrong=self._links["wrong"],
            links_missed=self._links["missed"],
            customers_right=self._customers["right"],
            customers_wrong=self._customers["wrong"],
            customers_missed=self._customers["missed"],
            confusion=dict(self._confusion),
            num_right=self._verdicts["right"],
            num_confirmed=self._verdicts["confirmed"],
            false_confirmed=self._verdicts["false confirmed"],
            num_unasked=self._verdicts["unasked"],
            reliability=table,
            brier=sum((score - held) ** 2 for score, held in self._scored)
            / max(1, count),
            calibration_error=sum(
                abs(one.mean_score - one.right_share) * one.num_links for one in table
            )
            / max(1, count),
        )

    def _add_links(self, call: TruthCall, links: Sequence[Link]) -> list[Miss]:
        claimed = {str(link.transaction_id): link.score for link in links}
        self._links["right"] += len(claimed.keys() & call.links)
        self._links["wrong"] += len(claimed.keys() - call.links)
        self._links["missed"] += len(call.links - claimed.keys())
        self._scored += [(score, key in call.links) for key, score in claimed.items()]
        return [
            *(
                _miss(call, key, "link", ("none",), f"{claimed[key]:.2f}")
                for key in sorted(claimed.keys() - call.links)
            ),
            *(
                _miss(call, key, "link", ("linked",), "none")
                for key in sorted(call.links - claimed.keys())
            ),
        ]

    def _add_customer(self, call: TruthCall, customer: str | None) -> list[Miss]:
        if not call.tells_customer:
            return []
        if customer is not None and customer == call.customer:
            self._customers["right"] += 1
            return []
        should = call.is_knowable and call.customer is not None
        self._customers["wrong"] += customer is not None
        self._customers["missed"] += should
        if customer is None and not should:
            return []
        told = ("known",) if should else ("none",)
        return [_miss(call, "", "customer", told, "another" if customer else "none")]

    def _add_verdict(
        self,
        call: TruthCall,
        place: tuple[str, str],
        allowed: tuple[str, ...],
        found: Finding | None,
    ) -> list[Miss]:
        read = str(found.verdict) if found else UNLINKED
        self._confusion[allowed[0], read] += 1
        is_right = read in allowed
        self._verdicts["right"] += is_right
        self._verdicts["confirmed"] += read == Verdict.CONFIRMED
        self._verdicts["false confirmed"] += read == Verdict.CONFIRMED and not is_right
        if is_right or found is None:
            return []
        return [
            Miss(
                call=call.name, language=call.language, scenario=call.scenario,
                transaction=place[0], field=place[1], allowed=allowed, read=read,
                expected=found.expected, heard=found.heard, quote=found.quote,
                traps=call.traps,
            )
        ]  # fmt: skip


def _share(right: int, wrong: int) -> float:
    return right / (right + wrong) if right + wrong else 1.0


def _miss(
    call: TruthCall, key: str, name: str, allowed: tuple[str, ...], read: str
) -> Miss:
    return Miss(
        call=call.name, language=call.language, scenario=call.scenario,
        transaction=key, field=name, allowed=allowed, read=read, traps=call.traps,
    )  # fmt: skip


def _reliability(scored: Sequence[tuple[float, bool]]) -> list[Reliability]:
    """Sort scores into tenths; tenths without any are left out.

    Source: Naeini, Cooper, Hauskrecht (2015), "Obtaining Well Calibrated Probabilities
    Using Bayesian Binning", section 3.
    """
    bins: dict[int, list[tuple[float, bool]]] = {}
    for score, held in scored:
        place = min(NUM_BINS - 1, int(score * NUM_BINS))
        bins.setdefault(place, []).append((score, held))
    return [
        Reliability(
            least=place / NUM_BINS,
            most=(place + 1) / NUM_BINS,
            num_links=len(those),
            mean_score=sum(score for score, _ in those) / len(those),
            right_share=sum(held for _, held in those) / len(those),
        )
        for place, those in sorted(bins.items())
    ]
