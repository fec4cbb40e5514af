"""The environment's only reader: every setting, with its type, default and unit.

Sources, strongest first: environment variables `TALLENNE_…`, `tallenne.toml` in the
current folder, `tallenne.toml` in the workspace. docs/settings.md lists every field;
a test holds the two together.
"""

import getpass
import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)
from pydantic_settings.sources import InitSettingsSource

from custody.errors import SettingError
from custody.records.extra_fields import ExtraField, told_fields, why_not_together

SETTINGS_FILE = "tallenne.toml"


class Settings(BaseSettings):
    """Everything that can be set, frozen once read."""

    model_config = SettingsConfigDict(
        env_prefix="TALLENNE_", frozen=True, extra="ignore", validate_default=True
    )

    workspace: Path = Field(
        default=Path("workspace"), description="Folder of the workspace."
    )
    kek_file: Path | None = Field(
        default=None,
        description=(
            "File with the key-encryption key, mode 0600, outside the workspace. "
            "Default: a folder of its own in the user's configuration folder."
        ),
    )

    catalogue_url_file: Path | None = Field(
        default=None,
        description=(
            "File that holds a PostgreSQL address (postgresql+psycopg://…) for the "
            "catalogue. Default: a SQLCipher file in the workspace."
        ),
    )

    store: Literal["local", "s3"] = Field(
        default="local", description="Where sealed objects lie: local or s3."
    )
    s3_endpoint: str = Field(
        default="", description="Host and port of the S3 server, without a scheme."
    )
    s3_bucket: str = Field(default="tallenne", description="Bucket for sealed objects.")
    s3_region: str = Field(default="us-east-1", description="Region of the bucket.")
    s3_tls: bool = Field(default=True, description="Speak TLS to the S3 server.")
    s3_access_key_file: Path | None = Field(
        default=None, description="File with the S3 access key."
    )
    s3_secret_key_file: Path | None = Field(
        default=None, description="File with the S3 secret key."
    )

    source_timezone: str = Field(
        default="Europe/Helsinki",
        description="Time zone of the switch and of the register's local times.",
    )
    country: str = Field(
        default="FI",
        description="ISO 3166 country that numbers without a prefix belong to.",
    )
    organisation: str = Field(
        default="", description="The organisation's name, as callers hear it."
    )
    stereo_parties: Annotated[tuple[str, ...], NoDecode] = Field(
        default=("agent", "customer"),
        description="Parties of a stereo recording's channels, left first.",
    )

    languages: Annotated[tuple[str, ...], NoDecode] = Field(
        default=("fi", "sv", "en"),
        description="Languages spoken on calls (ISO 639-1); no other is tried.",
    )
    model: str = Field(
        default="pack:whisper-base",
        description="Speech model: path:FOLDER, pack:whisper-base, or hub:NAME.",
    )
    model_dir: Path = Field(
        default=Path("~/.cache/tallenne/models"),
        description="Folder of joined and fetched models; nothing personal in it.",
    )
    device: Literal["auto", "cpu", "cuda"] = Field(
        default="auto", description="Where the model runs: auto, cpu or cuda."
    )
    compute_type: str = Field(
        default="default",
        description="CTranslate2 compute type; default: int8 on CPU, float16 on CUDA.",
    )
    model_threads: int = Field(
        default=0, ge=0, description="Threads of the model; 0 is one a core."
    )
    tell_speakers_apart: bool = Field(
        default=True,
        description="Whether voices on a shared channel are told apart, and named.",
    )
    hear_again: bool = Field(
        default=True,
        description=(
            "Whether amounts, days, times, practitioners and deeds that the text "
            "leaves open are compared with the sound itself. Takes processor time."
        ),
    )
    hide_health_talk: bool = Field(
        default=True,
        description=(
            "Whether talk of health is hidden where identifiers are. Off: analysts "
            "and trainers read and hear it."
        ),
    )

    columns: dict[Literal["customers", "transactions"], dict[str, str]] = Field(
        default={},
        description=(
            "Headers of the register's files, by our column: a table for each register "
            "(docs/register.md); as JSON in the environment."
        ),
    )
    kinds: dict[str, str] = Field(
        default={},
        description=(
            "The register's words for kinds of transaction, theirs to ours; as JSON in "
            "the environment."
        ),
    )
    fields: dict[str, ExtraField] = Field(
        default={},
        description=(
            "Fields that the register's transactions have beside ours, a table for "
            "each (docs/register.md); as JSON in the environment."
        ),
    )
    decimal_mark: Literal["", ",", "."] = Field(
        default="",
        description=(
            "What parts cents where an amount could mean thousands as well (1.234). "
            "Default: as the file's other rows tell."
        ),
    )
    date_order: Literal["", "day", "month"] = Field(
        default="",
        description=(
            "What stands first in 03/09/2026, day or month. Default: as the file's "
            "other rows tell."
        ),
    )

    lease_seconds: float = Field(
        default=60.0, gt=0, description="Seconds a stage is leased to a worker."
    )
    max_attempts: int = Field(
        default=5,
        ge=1,
        description="Tries of a stage until its call is marked failed.",
    )
    retry_seconds: float = Field(
        default=5.0,
        ge=0,
        description="Seconds before the first retry; doubled at each further one.",
    )

    link_window_days: float = Field(
        default=7.0, gt=0, description="Days around a call in which transactions count."
    )

    rules_file: Path | None = Field(
        default=None,
        description=(
            "TOML file of the house's own rules on what is said (docs/formats.md); "
            "relative to the workspace, or absolute. Default: rules.toml, if there."
        ),
    )

    smallest_group: int = Field(
        default=5,
        ge=3,
        description="Calls below which no figure of an agent or a rule is shown.",
    )
    teams: dict[str, tuple[str, ...]] = Field(
        default={},
        description=(
            "Agents at the switch, by the name of their team, for figures by team; as "
            "JSON in the environment."
        ),
    )
    sentiment: bool = Field(
        default=False,
        description=(
            "Whether the call page shows customers' words of praise and displeasure "
            "(docs/decisions/0014)."
        ),
    )

    second_person_above: float | None = Field(
        default=None,
        ge=0,
        description=(
            "Euros above which a verdict waits for a second person. Default: never."
        ),
    )
    second_person_kinds: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Kinds of transaction whose verdict waits for a second person.",
    )

    sample_per_agent: int = Field(
        default=3,
        ge=0,
        description="Transactions of each agent and week drawn for verification.",
    )
    verify_above: float | None = Field(
        default=None,
        ge=0,
        description="Euros from which every transaction is verified. Default: none.",
    )
    verify_days: int = Field(
        default=35,
        ge=1,
        description="Days, up to the newest, in which transactions wait for a verdict.",
    )
    verify_per_week: int = Field(
        default=0,
        ge=0,
        description="Verdicts a supervisor aims at each week; 0 sets no aim.",
    )

    host: str = Field(
        default="127.0.0.1", description="Address that the dashboard listens on."
    )
    port: int = Field(default=8642, description="Port the dashboard listens on.")
    idle_minutes: float = Field(
        default=30.0, gt=0, description="Minutes without a click until sign-in ends."
    )
    session_hours: float = Field(
        default=12.0, gt=0, description="Hours until a sign-in ends in any case."
    )

    @field_validator(
        "languages", "stereo_parties", "second_person_kinds", mode="before"
    )
    @classmethod
    def _split(cls, value: object) -> object:
        """Read `fi,sv,en` from the environment as well as a TOML list."""
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("fields", mode="before")
    @classmethod
    def _told(cls, value: object) -> object:
        """Tell each field its name."""
        return told_fields(value)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read given values, then the environment, then the two settings files."""
        del dotenv_settings, file_secret_settings
        files = InitSettingsSource(settings_cls, _from_files())
        return (init_settings, env_settings, files)


def read_settings(**given: object) -> Settings:
    """Read the settings from the environment and the settings files.

    Args:
        given: values that win over every other source, by field name.

    Raises:
        SettingError: a value has the wrong type, or a file cannot be read.
    """
    try:
        settings = Settings(**given)  # type: ignore[arg-type] # pydantic checks each
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]) or "tallenne.toml"
        raise SettingError(name, first["msg"].removeprefix("Value error, ")) from error
    headers = settings.columns.get("transactions", {})
    wrong = why_not_together(settings.fields.values(), headers)
    if wrong is not None:
        raise SettingError(*wrong)
    return settings


def _from_files() -> dict[str, Any]:
    """Read both settings files, the nearer one last so that it wins."""
    workspace = Path(os.environ.get("TALLENNE_WORKSPACE", "workspace"))
    found: dict[str, Any] = {}
    for path in (workspace / SETTINGS_FILE, Path(SETTINGS_FILE)):
        if path.is_file():
            try:
                found |= tomllib.loads(path.read_text(encoding="utf-8"))
            except (OSError, tomllib.TOMLDecodeError) as error:
                raise SettingError(str(path), "it cannot be read as TOML") from error
    return found


def configuration_folder() -> Path:
    """Where this user's own configuration lies, keys included.

    Source: XDG Base Directory Specification, section 3.
    """
    given = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(given) if given.startswith("/") else Path("~/.config").expanduser()
    return base / "tallenne"


def operator_name() -> str:
    """Who runs this command, for the audit log: the operating system's user name."""
    return getpass.getuser()


def is_workspace_named() -> bool:
    """Tell whether the environment names a workspace."""
    return "TALLENNE_WORKSPACE" in os.environ


def name_workspace(path: Path) -> None:
    """Name the workspace for this process and those it starts."""
    os.environ["TALLENNE_WORKSPACE"] = str(path)
