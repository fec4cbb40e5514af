"""Where the model runs, and in which numbers: what is there and fastest."""

import os
from dataclasses import dataclass

import ctranslate2

from custody.errors import SettingError
from custody.settings import Settings

MAX_LANES = 4
"""More batches side by side gain little: a call has few windows at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Where the model runs.

    Attributes:
        lanes: batches side by side.
        threads: of each lane.
        encoded_together: windows in a batch of the encoder.
        decoded_together: windows in a batch of the decoder.
    """

    name: str
    compute_type: str
    lanes: int
    threads: int
    encoded_together: int = 1
    decoded_together: int = 8


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
    return Device(
        name=name,
        compute_type=_compute_type(name, settings.compute_type),
        lanes=lanes,
        threads=cores // lanes,
    )


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
