"""Values in every colloquial way there is, for a wording that has none of its own.

Those of `spoken_freely.py` and of `spoken_otherwise.py`: each speaker draws from both.
"""

import random
from datetime import date, time
from decimal import Decimal

from scripts.made_calls import spoken_freely, spoken_otherwise


def amount_forms(amount: Decimal, language: str) -> tuple[str, ...]:
    """Give ways to say an amount in euros."""
    return (
        *spoken_freely.amount_forms(amount, language),
        *spoken_otherwise.amount_forms(amount, language),
    )


def clock_forms(at: time, language: str) -> tuple[str, ...]:
    """Give ways to say a time of day."""
    return (
        *spoken_freely.clock_forms(at, language),
        *spoken_otherwise.clock_forms(at, language),
    )


def day_forms(day: date, today: date, language: str) -> tuple[str, ...]:
    """Give ways to name a day that lies ahead."""
    return (
        *spoken_freely.day_forms(day, today, language),
        *spoken_otherwise.day_forms(day, today, language),
    )


def digits(text: str, language: str, rng: random.Random) -> str:
    """Say a row of digits in pairs, threes or one by one."""
    return rng.choice((spoken_freely.digits, spoken_otherwise.digits))(
        text, language, rng
    )


def birth(day: date, language: str) -> str:
    """Say a date of birth; which way depends on the day, as nobody else is asked."""
    ways = spoken_freely.birth, spoken_otherwise.birth
    return ways[day.day % 2](day, language)
