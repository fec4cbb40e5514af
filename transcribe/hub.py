"""Fetching a model by its hub name: the only outbound connection, and only when asked.

`HF_HUB_OFFLINE=1` is honoured by the hub's own client: it then refuses before it
connects, and the refusal is told like any other failure to reach the hub.
"""

from pathlib import Path

import httpx
from faster_whisper.utils import (  # noqa: TID251 # the download half of that door
    available_models,
    download_model,
)
from huggingface_hub.errors import (
    HfHubHTTPError,
    HFValidationError,
    LocalEntryNotFoundError,
)

from custody.errors import ModelMissingError

_OUT_OF_REACH = (OSError, HfHubHTTPError, httpx.HTTPError)


def fetch_model(name: str, keep: Path) -> Path:
    """Give the folder of a hub's CTranslate2 Whisper model, fetched when not yet here.

    A model that is here already is found without a connection.

    Args:
        name: a size such as `small`, or `OWNER/REPOSITORY`.
        keep: folder of fetched models; a fetch that was cut off goes on there.

    Raises:
        ModelMissingError: no such model, no network, or the hub refused.
    """
    model = f"hub:{name}"
    try:
        return _kept(name, keep) or Path(download_model(name, cache_dir=str(keep)))
    except (ValueError, HFValidationError) as error:
        where = "the hub's client knows no such name"
        what_next = f"Use OWNER/REPOSITORY or one of {', '.join(available_models())}."
        raise ModelMissingError(model, where, what_next) from error
    except _OUT_OF_REACH as error:
        where = f"the hub could not be reached or refused ({type(error).__name__})"
        what_next = (
            "Fetch it once on a machine with a network and name its folder with "
            "TALLENNE_MODEL=path:FOLDER, or use pack:whisper-base, which needs none."
        )
        raise ModelMissingError(model, where, what_next) from error


def _kept(name: str, keep: Path) -> Path | None:
    try:
        found = download_model(name, cache_dir=str(keep), local_files_only=True)
    except LocalEntryNotFoundError:
        return None
    return Path(found) if Path(found, "model.bin").is_file() else None
