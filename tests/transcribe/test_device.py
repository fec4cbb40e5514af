"""Where the model runs, by what is there."""

import ctypes

import ctranslate2
import pytest

from custody.errors import SettingError
from custody.settings import Settings
from transcribe import device
from transcribe.device import MAX_LANES, Device, choose_device, windows_on_card


def machine(monkeypatch: pytest.MonkeyPatch, *, has_cuda: bool, **offered: str) -> None:
    """Say which devices there are and what they compute in."""
    types = {device: set(names.split()) for device, names in offered.items()}
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: int(has_cuda))
    monkeypatch.setattr(
        ctranslate2, "get_supported_compute_types", lambda device: types[device]
    )


def test_a_processor_computes_in_eight_bits_with_a_lane_a_core(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine(monkeypatch, has_cuda=False, cpu="int8 float32")

    found = choose_device(Settings(model_threads=2))

    assert found == Device(name="cpu", compute_type="int8", lanes=2, threads=1)


def test_an_old_processor_computes_in_floats(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, has_cuda=False, cpu="float32")

    assert choose_device(Settings()).compute_type == "float32"


def test_many_cores_give_each_lane_several_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine(monkeypatch, has_cuda=False, cpu="int8")

    found = choose_device(Settings(model_threads=16))

    assert (found.lanes, found.threads) == (MAX_LANES, 4)


def test_cuda_is_taken_where_it_is_in_one_lane(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, has_cuda=True, cuda="float16 int8_float32 float32")

    monkeypatch.setattr(device, "_card_bytes", lambda: 8 << 30)

    found = choose_device(Settings(model_threads=8))

    assert found == Device(
        name="cuda",
        compute_type="float16",
        lanes=1,
        threads=8,
        encoded_together=8,
        decoded_together=8,
        aligned_together=8,
    )


@pytest.mark.parametrize(
    ("card_bytes", "windows"),
    [(None, 3), (2 << 30, 1), (6 << 30, 4), (16 << 30, 24), (80 << 30, 32)],
    ids=["not told", "2 GiB", "6 GiB", "16 GiB", "80 GiB"],
)
def test_a_card_takes_as_many_windows_as_it_has_room_for(
    card_bytes: int | None, windows: int
) -> None:
    assert windows_on_card(card_bytes) == windows


def test_a_machine_without_a_driver_does_not_tell_a_cards_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_driver(name: str) -> object:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", no_driver)

    assert device._card_bytes() is None


def test_an_old_card_computes_in_eight_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, has_cuda=True, cuda="int8_float32 float32")

    assert choose_device(Settings()).compute_type == "int8_float32"


def test_a_processor_can_be_asked_for_beside_cuda(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine(monkeypatch, has_cuda=True, cpu="int8", cuda="float16")

    assert choose_device(Settings(device="cpu")).name == "cpu"


def test_cuda_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, has_cuda=False, cpu="int8")

    with pytest.raises(SettingError, match="no CUDA device"):
        choose_device(Settings(device="cuda"))


def test_numbers_that_the_device_lacks_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine(monkeypatch, has_cuda=False, cpu="int8 float32")

    with pytest.raises(SettingError, match="float32, int8 only"):
        choose_device(Settings(compute_type="float16"))
