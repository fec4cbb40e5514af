"""Learn what each piece of evidence for a link is worth, on calls of known truth.

`python -m scripts.fit_links SET…` reads every call of sets that
`python -m scripts.make_calls SET --text-only` made, twice: as it was said, and with
words dropped, joined and misspelt as a recogniser does. `--heard SET… --transcripts
DIR…` adds sets with recordings, as a recogniser really heard them. The weights are the
maximum a posteriori of a logistic regression whose prior is what they were before, so
a piece that the sets do not show keeps its worth. Written to
`analytics/link_weights.py`, with the seed and the figures.
"""

import argparse
import hashlib
import json
import random
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from analytics.bench_truth import TruthCall, read_truth
from analytics.bench_verify import HeardText, put_call
from analytics.desk import AnalyticsDesk, analytics_desk
from analytics.legs import legs_of
from analytics.link_weights import WEIGHTS
from analytics.linking import laid_out, weigh_call
from analytics.load import load_customers, load_transactions
from cli.bench_accuracy import throwaway_workspace
from cli.kept_transcripts import turn_of
from custody.catalogue.calls import call_by_id
from custody.catalogue.transcripts import transcript_of
from custody.records.ids import CallId
from custody.records.transcripts import Turn, Word

Floats = npt.NDArray[np.float64]
PLACE = Path("analytics/link_weights.py")
DROPPED, MISSPELT, JOINED = 0.04, 0.12, 0.05
"""Shares of words that a small recogniser loses, misspells, or joins to the next."""
SPREAD = 0.5
"""Log-odds by which a weight may well differ from what it was before. On four wordings,
each read with what was learnt on the others, 1 is no better and bends them more."""
KEPT = ("switch", "agent:none near")
"""Pieces that no set shows."""
STEPS = 60
WIDTH = 88
HEAD = '''"""What each piece of evidence for a link is worth, in log-odds.

Learnt by `python -m scripts.fit_links`, whose prior was set by hand; do not edit.
No set shows "switch" and "agent:none near", which were set by hand.
{figures}
"""

WEIGHTS = {{
'''
Pair = tuple[frozenset[str], bool]


def main() -> None:
    """Read the command line, learn, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument(
        "--heard", type=Path, nargs="*", default=(), help="Sets with recordings, too."
    )
    parser.add_argument(
        "--transcripts", type=Path, nargs="*", default=(), help="What was heard of it."
    )
    parser.add_argument("--seed", type=int, default=1, help="Of the noise.")
    parser.add_argument("--most", type=int, default=10_000, help="Calls read at most.")
    parser.add_argument("--dry-run", action="store_true", help="Print figures only.")
    told = parser.parse_args()
    pairs = [
        pair
        for folder in told.folders
        for is_noisy in (False, True)
        for pair in pairs_of(folder, told.most, told.seed if is_noisy else None)
    ]
    for folder in told.heard:
        heard = partial(_kept, folder=folder, transcripts=told.transcripts)
        pairs += list(pairs_heard(folder, told.most, heard))
    weights = fit(pairs, WEIGHTS)
    names = ", ".join(folder.name for folder in (*told.folders, *told.heard))
    figures = "\n".join(figures_of(pairs, weights, names, told.seed))
    sys.stdout.write(figures + "\n")
    if not told.dry_run:
        PLACE.write_text(written(weights, figures), encoding="utf-8")


def written(weights: dict[str, float], figures: str) -> str:
    """Give the module of the weights, whole."""
    lines = [f'    "{name}": {worth!r},' for name, worth in weights.items()]
    return HEAD.format(figures=figures) + "\n".join(lines) + "\n}\n"


def pairs_of(folder: Path, most: int, noise_seed: int | None) -> Iterator[Pair]:
    """Weigh every call of a set against its candidates; say which were right."""
    rng = None if noise_seed is None else random.Random(noise_seed)  # noqa: S311 # noise, not a key
    yield from pairs_heard(folder, most, partial(_heard, rng=rng))


def pairs_heard(
    folder: Path, most: int, heard: Callable[[TruthCall], HeardText | None]
) -> Iterator[Pair]:
    """Weigh every call of a set that was heard against its candidates."""
    with throwaway_workspace() as workspace:
        desk = analytics_desk(workspace)
        load_customers([folder / "customers.csv"], desk)
        load_transactions([folder / "transactions.csv"], desk)
        calls = read_truth(folder, desk.zone)[:most]
        ids = [
            (call, put_call(call, text, desk))
            for call in calls
            if (text := heard(call)) is not None
        ]
        for call, call_id in ids:
            yield from _weighed(call, call_id, desk)


def fit(pairs: Iterable[Pair], before: dict[str, float]) -> dict[str, float]:
    """Find the weights by Newton's steps; the prior keeps them from running away."""
    listed = list(pairs)
    names = [name for name in before if name not in KEPT]
    columns = {name: place for place, name in enumerate(names)}
    shown: Floats = np.zeros((len(listed), len(names)))
    shown[:, columns["prior"]] = 1.0
    for row, (pieces, _) in enumerate(listed):
        for piece in pieces:
            if piece in columns:
                shown[row, columns[piece]] = 1.0
    right: Floats = np.array([float(is_right) for _, is_right in listed])
    start: Floats = np.array([before[name] for name in names])
    weights = start.copy()
    for _ in range(STEPS):
        likely = 1.0 / (1.0 + np.exp(-np.clip(shown @ weights, -30, 30)))
        slope = shown.T @ (right - likely) - (weights - start) / SPREAD**2
        curve = (shown * (likely * (1 - likely))[:, None]).T @ shown
        weights += np.linalg.solve(curve + np.eye(len(names)) / SPREAD**2, slope)
    learnt = {
        name: round(float(worth), 3) for name, worth in zip(names, weights, strict=True)
    }
    return _in_order({**before, **learnt})


def figures_of(
    pairs: Iterable[Pair], weights: dict[str, float], name: str, seed: int
) -> Iterator[str]:
    """Tell how many pairs there were and how right each band of scores is."""
    listed = list(pairs)
    scores = np.array(
        [
            1.0
            / (1.0 + np.exp(-weights["prior"] - sum(weights[one] for one in pieces)))
            for pieces, _ in listed
        ]
    )
    right = np.array([is_right for _, is_right in listed])
    yield from textwrap.wrap(f"Sets: {name}; noise seed {seed}.", WIDTH)
    yield f"{len(listed)} pairs, {right.sum()} right."
    for low, high in ((0.0, 0.1), (0.1, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.9),
                      (0.9, 0.99), (0.99, 1.01)):  # fmt: skip
        held = (scores >= low) & (scores < high)
        if held.any():
            share = right[held].mean()
            yield (
                f"Scores {low:.2f} to {min(high, 1.0):.2f}: {held.sum()} pairs,"
                f" {share:.3f} right."
            )


def _in_order(weights: dict[str, float]) -> dict[str, float]:
    """Let no verdict of a field weigh more than "confirmed" does."""
    ordered = dict(weights)
    for name, worth in weights.items():
        field, _, rest = name.partition(":")
        place = ":far" if rest.endswith(":far") else ""
        best = weights.get(f"{field}:confirmed{place}")
        if best is not None:
            ordered[name] = min(worth, best)
    return ordered


def _weighed(call: TruthCall, call_id: CallId, desk: AnalyticsDesk) -> Iterator[Pair]:
    with desk.catalogue.reading() as read:
        own = call_by_id(read, call_id)
        transcript = transcript_of(read, call_id)
        legs = legs_of(read, own)
    if transcript is None:
        return
    hearing = laid_out(own, transcript, desk)
    linking = weigh_call(own, transcript, hearing, legs, desk=desk)
    for one in linking.weighed:
        is_right = one.transaction.transaction_id in call.links
        yield frozenset(one.evidence), is_right


def _heard(call: TruthCall, rng: random.Random | None) -> HeardText:
    turns = (
        call.turns if rng is None else tuple(_noisy(turn, rng) for turn in call.turns)
    )
    return HeardText(
        language=call.language, turns=tuple(turn for turn in turns if turn.words)
    )


def _kept(
    call: TruthCall, folder: Path, transcripts: Sequence[Path]
) -> HeardText | None:
    """Give what `tallenne bench verify --transcripts` kept of a call."""
    recording = folder / call.file
    if not recording.is_file():
        return None
    with recording.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()[:32]
    kept = (one for each in transcripts for one in each.glob(f"{digest}-*.json"))
    for place in kept:
        told = json.loads(place.read_text(encoding="utf-8"))
        turns = tuple(turn_of(one) for one in told["turns"])
        return HeardText(language=told["language"], turns=turns)
    return None


def _noisy(turn: Turn, rng: random.Random) -> Turn:
    """Drop, misspell and join words."""
    words: list[Word] = []
    for word in turn.words:
        chance = rng.random()
        if chance < DROPPED:
            continue
        text = _misspelt(word.text, rng) if chance < DROPPED + MISSPELT else word.text
        if words and rng.random() < JOINED:
            head = words.pop()
            text = head.text.rstrip(".,?!") + text.lower()
            words.append(replace(word, start=head.start, text=text))
        else:
            words.append(replace(word, text=text))
    return replace(turn, words=tuple(words))


def _misspelt(text: str, rng: random.Random) -> str:
    letters: list[Any] = list(text)
    for _ in range(1 + len(letters) // 6):
        place = rng.randrange(len(letters))
        letters[place] = rng.choice(["", "", *"aeiouäöntslrk"])
    return "".join(letters) or text


if __name__ == "__main__":
    main()
