"""Fetching by hub name: found without a network once here, told apart when not."""

from pathlib import Path

import httpx
import pytest
from huggingface_hub.errors import LocalEntryNotFoundError

from custody.errors import ModelMissingError
from custody.settings import Settings
from transcribe import hub
from transcribe.hub import fetch_model
from transcribe.model import find_model


class AHub:
    """A twin of the hub's client: what it holds, and what it was asked."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[bool] = []
        self._error = error

    def download_model(
        self, name: str, *, cache_dir: str, local_files_only: bool = False
    ) -> str:
        """Answer as faster-whisper's download does."""
        self.asked.append(local_files_only)
        folder = Path(cache_dir, name)
        if folder.exists():
            return str(folder)
        if local_files_only:
            raise LocalEntryNotFoundError(name)
        if self._error:
            raise self._error
        folder.mkdir(parents=True)
        (folder / "model.bin").write_bytes(b"\x06\0\0\0\x0c\0WhisperSpec\0")
        (folder / "config.json").write_text("{}")
        (folder / "tokenizer.json").write_text("{}")
        return str(folder)


def use(monkeypatch: pytest.MonkeyPatch, twin: AHub) -> AHub:
    monkeypatch.setattr(hub, "download_model", twin.download_model)
    return twin


def test_a_model_is_fetched_once_and_then_found_without_a_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = use(monkeypatch, AHub())

    fetched, found = fetch_model("small", tmp_path), fetch_model("small", tmp_path)

    assert fetched == found == tmp_path / "small"
    assert twin.asked == [True, False, True]


def test_a_fetch_that_was_cut_off_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "small").mkdir()
    twin = use(monkeypatch, AHub())

    fetch_model("small", tmp_path)

    assert twin.asked == [True, False]


@pytest.mark.parametrize(
    "error",
    [httpx.ConnectError("no route"), OSError("offline"), LocalEntryNotFoundError("x")],
    ids=["connect", "offline", "not-here"],
)
def test_a_hub_out_of_reach_says_what_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    use(monkeypatch, AHub(error))

    with pytest.raises(ModelMissingError) as caught:
        fetch_model("small", tmp_path)

    assert "hub:small" in str(caught.value)
    assert "TALLENNE_MODEL=path:FOLDER" in str(caught.value)


def test_a_name_that_no_hub_has_lists_the_sizes(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="large-v3-turbo"):
        fetch_model("no-such-size", tmp_path)


def test_the_settings_reach_the_hub(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, AHub())

    found = find_model(Settings(model="hub:small", model_dir=tmp_path))

    assert (found.name, found.folder) == ("small", tmp_path / "hub" / "small")
