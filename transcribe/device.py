"""Where the model runs, and in which numbers: what is there and fastest."""

import ctypes
import os
from dataclasses import dataclass

import ctranslate2

from custody.errors import SettingError
from custody.settings import Settings

MAX_LANES = 4
"""More batches side by side gain little: a call has few windows at a time."""


PROCESSOR_TOGETHER = 3
"""Windows that a processor decodes together, in each of two lanes; 8 would save a tenth
of its time (see `lanes.py`). Aligned together, too, three took 551 MiB beside
whisper-base on a call of 20 minutes (`tallenne bench memory`), 4 took 606 and 8 1,122
on shorter ones; 600 are allowed. Aligned one by one they take 80 MiB less."""

WINDOW_BYTES = 1 << 29
"""Memory of a card that one window takes in the largest Whisper (32 layers, 1280 wide,
half precision): 0.17 GB of the encoder's keys and values, 0.22 GB of three texts' at
their longest, 0.1 GB while it is encoded. Reckoned from its sizes, not measured."""

MODEL_BYTES = 4 << 30
"""What the largest Whisper and its libraries take of a card, in half precision."""

MAX_TOGETHER = 32
"""More windows on a card wait for the longest text among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Where the model runs.

    Attributes:
        lanes: batches side by side.
        threads: of each lane.
        encoded_together: windows in a batch of the encoder.
        decoded_together: windows in a batch of the decoder.
        aligned_together: windows whose words get their times at once; more than one
            take a processor 80 MiB and gain it nothing (measured on two minutes).
    """

    name: str
    compute_type: str
    lanes: int
    threads: int
    encoded_together: int = 1
    decoded_together: int = PROCESSOR_TOGETHER
    aligned_together: int = 1


def choose_device(settings: Settings) -> Device:
    """Choose where to run, and in which numbers: what is there and fastest.

    Raises:
        SettingError: CUDA was asked for and is not there, or cannot compute so.
    """
    has_cuda = ctranslate2.get_cuda_device_count() > 0
    name = settings.device
    if name == "auto":
        name = "cuda" if has_cuda else "cpu"
    if name == "cuda" and not has_cuda:
        setting, why = "device", "there is no CUDA device on this machine"
        raise SettingError(setting, why)
    cores = settings.model_threads or len(os.sched_getaffinity(0))
    lanes = 1 if name == "cuda" else min(cores, MAX_LANES)
    together = windows_on_card(_card_bytes()) if name == "cuda" else None
    return Device(
        name=name,
        compute_type=_compute_type(name, settings.compute_type),
        lanes=lanes,
        threads=cores // lanes,
        encoded_together=together or 1,
        decoded_together=together or PROCESSOR_TOGETHER,
        aligned_together=together or 1,
    )


def windows_on_card(card_bytes: int | None) -> int:
    """Tell how many windows a card has room for beside the model; 1 at least.

    Args:
        card_bytes: all of its memory; None when nobody can tell.
    """
    if card_bytes is None:
        return PROCESSOR_TOGETHER
    room = (card_bytes - MODEL_BYTES) // WINDOW_BYTES
    return max(1, min(room, MAX_TOGETHER))


def _card_bytes() -> int | None:
    """Ask the driver how much memory the first card has; None when it does not say.

    Source: CUDA Driver API, cuDeviceTotalMem; CTranslate2 itself does not tell.
    """
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return None
    card, size = ctypes.c_int(), ctypes.c_size_t()
    is_told = (
        driver.cuInit(0) == 0
        and driver.cuDeviceGet(ctypes.byref(card), 0) == 0
        and driver.cuDeviceTotalMem_v2(ctypes.byref(size), card) == 0
    )
    return size.value if is_told else None


def _compute_type(device: str, asked: str) -> str:
    offered = ctranslate2.get_supported_compute_types(device)
    if asked == "default":
        wanted = ("float16", "int8_float32") if device == "cuda" else ("int8",)
        return next((one for one in wanted if one in offered), "float32")
    if asked not in offered:
        setting = "compute_type"
        why = f"{device} computes in {', '.join(sorted(offered))} only"
        raise SettingError(setting, why)
    return asked
