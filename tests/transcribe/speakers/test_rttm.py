"""Who spoke when, as RTTM files tell it."""

from pathlib import Path

import pytest

from custody.errors import TruthUnreadableError
from transcribe.speakers.rttm import SpeakerSpan, read_rttm


def test_spans_come_in_order_of_time(tmp_path: Path) -> None:
    path = tmp_path / "call.rttm"
    path.write_text(
        "SPEAKER call 1 7.5 0.5 <NA> <NA> matti <NA> <NA>\n"
        "SPKR-INFO call 1 <NA> <NA> <NA> unknown maija <NA> <NA>\n\n"
        "SPEAKER call 1 0.25 2.0 <NA> <NA> maija <NA> <NA>\n",
        encoding="utf-8",
    )

    assert read_rttm(path) == (
        SpeakerSpan(speaker="maija", start=0.25, end=2.25),
        SpeakerSpan(speaker="matti", start=7.5, end=8.0),
    )


@pytest.mark.parametrize(
    "line", ["SPEAKER call 1 soon 0.5 <NA> <NA> matti", "SPEAKER call"]
)
def test_a_line_that_is_no_span_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "call.rttm"
    path.write_text(line, encoding="utf-8")

    with pytest.raises(TruthUnreadableError, match="line 1"):
        read_rttm(path)
