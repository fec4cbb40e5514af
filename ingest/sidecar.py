"""The `<name>.call.json` beside a recording: what its maker wants us to know.

Source: FORMATS.md, "Minimal sample for the project's own drop folder".
"""

from datetime import datetime
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from custody.errors import SidecarMalformedError
from custody.records.calls import Direction

SIDECAR_SUFFIX = ".call.json"

MAX_SIDECAR_BYTES = 1 << 20
"""A call's facts are some hundred bytes; more is something else under that name."""


def _as_text(value: object) -> object:
    """Take keys that are numbers in JSON as the text that they are."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


Key = Annotated[str, BeforeValidator(_as_text)]


class Sidecar(BaseModel):
    """The facts of one call as its sidecar file tells them; unknown fields are let be.

    Times without an offset are the source's local times. `caller` or `callee` null is
    a number withheld; a field that is missing says nothing.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    source: str | None = None
    source_call_id: Key | None = None
    linked_id: Key | None = None
    direction: Direction | None = None
    started_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    caller: Key | None = Field(default=None, repr=False)
    callee: Key | None = Field(default=None, repr=False)
    agent_user: str | None = None
    queue: Key | None = None
    channels: tuple[str | None, ...] | None = None
    language: Annotated[str, Field(pattern="^[A-Za-z]{2,3}([-_].*)?$")] | None = None
    notice_played_at: datetime | None = None
    customer_ref: Key | None = Field(default=None, repr=False)
    transaction_refs: tuple[Key, ...] = ()
    sha256: Annotated[str, Field(pattern="^[0-9a-fA-F]{64}$")] | None = None

    @property
    def says_caller(self) -> bool:
        """Whether it has the field at all, if only to say that nobody knows."""
        return "caller" in self.model_fields_set


def sidecar_paths(recording: Path) -> tuple[Path, Path]:
    """Give where a recording's sidecar may lie: `a.call.json` or `a.wav.call.json`."""
    return (
        recording.with_name(recording.stem + SIDECAR_SUFFIX),
        recording.with_name(recording.name + SIDECAR_SUFFIX),
    )


def read_sidecar(content: bytes) -> Sidecar:
    """Read a sidecar file.

    Raises:
        SidecarMalformedError: it is no JSON object, or a field has the wrong form.
    """
    if len(content) > MAX_SIDECAR_BYTES:
        why = "it is larger than 1 MiB"
        raise SidecarMalformedError(why)
    try:
        return Sidecar.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        if first["type"] == "json_invalid":
            why = "it is not JSON"
        elif not first["loc"]:
            why = "it is not a JSON object"
        else:
            field = ".".join(str(part) for part in first["loc"])
            why = f"the field {field} has the wrong form ({first['type']})"
        raise SidecarMalformedError(why) from None
