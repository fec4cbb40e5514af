"""Learn what a recogniser makes of letters, on calls whose true text is known.

`python -m scripts.fit_letters TRANSCRIPTS SET...` aligns what was said on the calls of
sets that `scripts.make_calls` made with what was heard of them, as
`tallenne bench verify SET --transcripts TRANSCRIPTS` kept it, and counts how often each
folded letter is heard as itself, as another, or not at all, and how often one is heard
that nobody said. Written to `analytics/letter_odds.py`. Tuning sets only.

Source: Ristad, Yianilos (1998), "Learning String-Edit Distance", IEEE PAMI 20(5); here
with the single likeliest alignment (Viterbi training).
"""

import argparse
import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from rapidfuzz.distance import Levenshtein

from analytics.bench_truth import TruthCall, read_truth
from analytics.folding import fold

PLACE = Path("analytics/letter_odds.py")
LETTERS = "aefhijklmnoprstuvy"
LEAST_LETTERS, MOST_WRONG = 4, 0.55
"""Turns shorter than this, or heard with a larger share of edits, teach nothing."""
ROUNDS = 4
SMOOTHING = 6.0
"""Letters' worth of the mean that each letter's own counts are mixed with."""
NOISE = 0.02
"""Share of letters that are heard by chance, whatever was said: no one letter that was
never seen heard as another speaks against a word more than this lets it."""
FIRST_SAME, FIRST_OTHER = 0.2, 2.5
HEAD = '''"""What a recogniser makes of letters on a telephone, in log-odds.

Learnt by `python -m scripts.fit_letters`; do not edit.
{figures}
"""

LETTERS = "{letters}"
"""Folded letters, the order of every row."""
'''


@dataclass(slots=True)
class Counts:
    """How often a letter was heard as which, lost, or added."""

    heard: Counter[tuple[str, str]] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    added: Counter[str] = field(default_factory=Counter)


def main() -> None:
    """Read the command line, learn, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("transcripts", type=Path)
    parser.add_argument("sets", type=Path, nargs="+")
    told = parser.parse_args()
    pairs: dict[str, list[tuple[str, str]]] = {"fi": [], "en": []}
    for folder in told.sets:
        for language, said, heard in turn_pairs(folder, told.transcripts):
            if language in pairs:
                pairs[language].append((said, heard))
    # Swedish voices of synthesisers are not understood: it takes what both others show.
    pairs["sv"] = pairs["fi"] + pairs["en"]
    lines = [
        f"{language}: {len(listed)} turns, {sum(len(said) for said, _ in listed)}"
        " letters." for language, listed in pairs.items()
    ]  # fmt: skip
    text = HEAD.format(figures="\n".join(lines), letters=LETTERS)
    tables = {language: odds(learn(listed)) for language, listed in pairs.items()}
    text += _told("HEARD_AS", {one: _block(table[0]) for one, table in tables.items()})
    text += _told("LOST", {one: _row(table[1]) for one, table in tables.items()})
    text += _told("ADDED", {one: _row(table[2]) for one, table in tables.items()})
    PLACE.write_text(text, encoding="utf-8")


DOCS = {
    "HEARD_AS": '"""Of a letter said (row) heard as another (column): log of how much'
    '\nlikelier that is than hearing it anywhere; in tenths."""\n',
    "LOST": '"""Log-probability of a letter said that is not heard; in tenths."""\n',
    "ADDED": '"""Log-odds of a letter heard that nobody said; in tenths."""\n',
}


def _told(name: str, rows: Mapping[str, str]) -> str:
    lines = "".join(f'    "{language}": {row},\n' for language, row in rows.items())
    return f"{name} = {{\n{lines}}}\n{DOCS[name]}"


def turn_pairs(folder: Path, transcripts: Path) -> Iterator[tuple[str, str, str]]:
    """Give language, letters said and letters heard of every turn that was heard."""
    for call in read_truth(folder, ZoneInfo("Europe/Helsinki")):
        recording = folder / call.file
        if call.num_channels > 1 and recording.is_file():
            with recording.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").hexdigest()[:32]
            for kept in transcripts.glob(f"{digest}-*.json"):
                told = json.loads(kept.read_text(encoding="utf-8"))
                for said, heard in _turns(call, told):
                    yield call.language, said, heard


def learn(pairs: list[tuple[str, str]]) -> Counts:
    """Count over the likeliest alignments, by costs that the counts before gave."""
    costs = _Costs({}, {}, {})
    counts = Counts()
    for _ in range(ROUNDS):
        counts = Counts()
        for said, heard in pairs:
            _count(said, heard, costs, counts)
        costs = _costs(counts)
    return counts


Odds = tuple[list[list[float]], list[float], list[float]]


def odds(counts: Counts) -> Odds:
    """Weigh what was counted against hearing the letter by chance."""
    costs = _costs(counts)
    chance = _chance(counts)
    heard_as = [
        [
            math.log(NOISE + (1 - NOISE) * share / chance[heard])
            for heard in LETTERS
            for share in (math.exp(-costs.heard[said, heard]),)
        ]
        for said in LETTERS
    ]
    lost = [-costs.lost[letter] for letter in LETTERS]
    added = [math.log(1 / chance[one]) - costs.added[one] for one in LETTERS]
    return heard_as, lost, added


def _block(rows: Sequence[Sequence[float]]) -> str:
    inner = "\n".join(f"        {_row(row)}," for row in rows)
    return f"(\n{inner}\n    )"


def _row(row: Sequence[float]) -> str:
    return '"' + " ".join(str(round(10 * one)) for one in row) + '"'


@dataclass(frozen=True, slots=True)
class _Costs:
    heard: dict[tuple[str, str], float]
    lost: dict[str, float]
    added: dict[str, float]

    def of(self, said: str, heard: str) -> float:
        """Cost of one letter heard as another, before anything was counted too."""
        first = FIRST_SAME if said == heard else FIRST_OTHER
        return self.heard.get((said, heard), first)


def _chance(counts: Counts) -> dict[str, float]:
    every = Counter(dict.fromkeys(LETTERS, 1.0))
    for (_, heard), number in counts.heard.items():
        every[heard] += number
    for heard, number in counts.added.items():
        every[heard] += number
    total = sum(every.values())
    return {letter: every[letter] / total for letter in LETTERS}


def _costs(counts: Counts) -> _Costs:
    chance = _chance(counts)
    said = {
        one: sum(counts.heard[one, other] for other in LETTERS) + counts.lost[one]
        for one in LETTERS
    }
    total = sum(said.values())
    right = sum(counts.heard[one, one] for one in LETTERS)
    lost = sum(counts.lost.values()) / total
    added = sum(counts.added.values())
    wrong = 1.0 - right / total - lost
    heard: dict[tuple[str, str], float] = {}
    for one in LETTERS:
        for other in LETTERS:
            mean = chance[other] * wrong + (1.0 - wrong - lost) * (one == other)
            share = (counts.heard[one, other] + SMOOTHING * mean) / (
                said[one] + SMOOTHING
            )
            heard[one, other] = -math.log(share)
    return _Costs(
        heard=heard,
        lost={
            one: -math.log(
                (counts.lost[one] + SMOOTHING * lost) / (said[one] + SMOOTHING)
            )
            for one in LETTERS
        },
        added={
            one: -math.log(
                added / total
                * (counts.added[one] + SMOOTHING * chance[one])
                / (added + SMOOTHING)
            )
            for one in LETTERS
        },
    )  # fmt: skip


def _count(said: str, heard: str, costs: _Costs, counts: Counts) -> None:
    """Count the steps of one pair's likeliest alignment."""
    table = [[0.0] * (len(heard) + 1) for _ in range(len(said) + 1)]
    for row in range(len(said) + 1):
        for column in range(len(heard) + 1):
            if row or column:
                table[row][column] = min(
                    cost
                    for cost, _ in _ways(table, (said, heard), (row, column), costs)
                )
    row, column = len(said), len(heard)
    while row or column:
        _, way = min(_ways(table, (said, heard), (row, column), costs))
        if way == (1, 1):
            counts.heard[said[row - 1], heard[column - 1]] += 1
        elif way == (1, 0):
            counts.lost[said[row - 1]] += 1
        else:
            counts.added[heard[column - 1]] += 1
        row, column = row - way[0], column - way[1]


def _ways(
    table: list[list[float]], pair: tuple[str, str], at: tuple[int, int], costs: _Costs
) -> Iterator[tuple[float, tuple[int, int]]]:
    """Give the ways into a place of the table, each with what it costs."""
    (said, heard), (row, column) = pair, at
    if row and column:
        step = costs.of(said[row - 1], heard[column - 1])
        yield table[row - 1][column - 1] + step, (1, 1)
    if row:
        step = costs.lost.get(said[row - 1], FIRST_OTHER)
        yield table[row - 1][column] + step, (1, 0)
    if column:
        step = costs.added.get(heard[column - 1], FIRST_OTHER)
        yield table[row][column - 1] + step, (0, 1)


def _turns(call: TruthCall, told: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Give each turn's letters said and heard, words by the turn nearest in time."""
    listed: list[dict[str, object]] = told["turns"]  # type: ignore[assignment] # as cli/bench_heard.py keeps it
    for channel in range(call.num_channels):
        turns = [turn for turn in call.turns if turn.channel == channel]
        heard: list[list[str]] = [[] for _ in turns]
        for one in listed:
            if one["channel"] != channel or not turns:
                continue
            for start, end, text, _ in one["words"]:  # type: ignore[attr-defined] # a list of words
                middle = (start + end) / 2
                nearest = min(
                    range(len(turns)),
                    key=lambda place: max(
                        turns[place].start - middle, middle - turns[place].end, 0.0
                    ),
                )
                heard[nearest].append(text)
        for turn, words in zip(turns, heard, strict=True):
            pair = (_letters(word.text for word in turn.words), _letters(words))
            if _teaches(*pair, words):
                yield pair


def _letters(words: Iterator[str] | list[str]) -> str:
    return "".join(letter for word in words for letter in fold(word)
                   if letter in LETTERS)  # fmt: skip


def _teaches(said: str, heard: str, words: list[str]) -> bool:
    if len(said) < LEAST_LETTERS or any(map(str.isdigit, "".join(words))):
        return False
    return bool(heard) and Levenshtein.distance(said, heard) <= MOST_WRONG * len(said)


if __name__ == "__main__":
    main()
