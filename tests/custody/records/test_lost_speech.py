"""Speech of a channel that no word was written for."""

import pytest

from custody.records.lost_speech import Span, lost_spans


@pytest.mark.parametrize(
    ("own", "others", "lost"),
    [
        ([], [], ((2.0, 6.0),)),
        ([(3.0, 4.0)], [], ((4.3, 6.0),)),
        ([(2.0, 6.0)], [], ()),
        ([], [(3.0, 4.5)], ((2.0, 6.0),)),
        ([], [(3.0, 5.5)], ()),
        ([(8.0, 9.0)], [(8.0, 9.0)], ((2.0, 6.0),)),
    ],
    ids=["no word", "a word", "all words", "beside", "mostly beside", "elsewhere"],
)
def test_speech_is_lost_where_no_word_stands(
    own: list[Span], others: list[Span], lost: tuple[Span, ...]
) -> None:
    assert lost_spans([(2.0, 6.0)], own, others) == lost


def test_a_breath_is_no_lost_speech() -> None:
    assert lost_spans([(2.0, 2.7)], [], []) == ()
