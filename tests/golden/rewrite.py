"""Rewrite the golden transcripts of this project's own recogniser; needs the model.

    python -m tests.golden.rewrite

Read the difference before you keep it: a golden transcript changes when the recogniser
does, and then the readers' figures do, too.
"""

import json
from pathlib import Path

import numpy as np

from custody.settings import read_settings
from ingest.audio import decode
from transcribe.whisper import load_recogniser

_HERE = Path(__file__).parent
_SAMPLES = _HERE.parents[1] / "samples"
_RATE = 16000


def main() -> None:
    """Transcribe the ten samples and put them under `tallenne`."""
    recogniser = load_recogniser(read_settings())
    golden = json.loads((_HERE / "calls_heard.json").read_text(encoding="utf-8"))
    truth = json.loads((_SAMPLES / "truth.json").read_text(encoding="utf-8"))
    for call in truth:
        with (_SAMPLES / call["file"]).open("rb") as source:
            decoded = decode(source, sampling_rate=_RATE)
            samples = np.concatenate(list(decoded), axis=1)
        heard = recogniser.transcribe(list(samples))
        golden["tallenne"][call["id"]] = {
            "language": heard.language,
            "channels": [
                [
                    [
                        round(word.start, 2),
                        round(word.end, 2),
                        word.text,
                        round(word.probability, 3),
                    ]
                    for word in heard.words_of(channel)
                ]
                for channel in range(call["channels"])
            ],
        }
    (_HERE / "calls_heard.json").write_text(_written(golden), encoding="utf-8")


def _written(golden: dict[str, dict[str, object]]) -> str:
    """Write one call a line, so that a difference can be read."""
    ways = []
    for way, calls in golden.items():
        lines = ",\n".join(
            f"  {json.dumps(call)}: {json.dumps(heard, ensure_ascii=False)}"
            for call, heard in calls.items()
        )
        ways.append(f" {json.dumps(way)}: {{\n{lines}\n }}")
    return "{\n" + ",\n".join(ways) + "\n}\n"


if __name__ == "__main__":
    main()
