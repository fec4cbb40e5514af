"""`tallenne bench sentiment`: words of praise and displeasure on marked sentences."""

from analytics.bench_sentiment import bench_sentiment
from analytics.sentiment_set import LATER, MARKED
from cli.tables import Row

SETS = {"tuned on": MARKED, "written later": LATER}


def sentiment_rows() -> list[Row]:
    """Give a row for each set, language and sentiment."""
    return [
        {
            "sentences": f"{name}, {language}, {sentiment}",
            "marked": tally.num_true,
            "found": tally.num_found,
            "precision": tally.precision,
            "recall": tally.recall,
        }
        for name, marked in SETS.items()
        for language, tallies in bench_sentiment(marked).items()
        for sentiment, tally in tallies.items()
    ]
