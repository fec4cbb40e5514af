"""Every error of Tallenne: one class a cause, each with its own exit code.

A message is built from fields and says what happened, to which id, and what to do
next. It never holds a telephone number, a name, a key or a word that was said.

Exit codes that are not errors of ours: 0 is success, 1 an unforeseen fault, 2 wrong
usage of a command, 4 "some call failed for good" (`tallenne work`), 5 "the audit chain
is broken" (`tallenne audit verify`). The ranges below keep rooms apart: 10 workspace,
20 keys, 30 vault, 50 catalogue, 60 accounts, 70 ingest, 85 transcribe, 95 analytics,
105 dashboard and command line.
"""

from typing import ClassVar


class TallenneError(Exception):
    """The root of every error that Tallenne raises on purpose.

    Attributes:
        exit_code: what the command line ends with; unique to the class.
        is_lasting: True when trying again cannot help (a broken file), False when
            it may (a store that answers 503); decides whether a stage is retried.
    """

    exit_code: ClassVar[int] = 1
    is_lasting: ClassVar[bool] = True

    def __init__(self, message: str) -> None:
        """Keep the sentence that people will read."""
        super().__init__(message)
        self.message = message

    @property
    def code(self) -> str:
        """The cause as one word for rows and logs, e.g. `SealBrokenError`."""
        return type(self).__name__


# --- workspace and settings: 10 to 19 -------------------------------------------------


class WorkspaceMissingError(TallenneError):
    """There is no workspace where one was looked for."""

    exit_code = 10

    def __init__(self, path: object) -> None:
        """Name the folder that was looked in."""
        super().__init__(
            f"There is no workspace at {path}. Make one with `tallenne init`, or "
            "point TALLENNE_WORKSPACE at the folder of an existing one."
        )


class WorkspaceExistsError(TallenneError):
    """A workspace was to be made where something already lies."""

    exit_code = 11

    def __init__(self, path: object) -> None:
        """Name the folder that is not empty."""
        super().__init__(
            f"{path} is not empty, so no new workspace was made there. Choose another "
            "folder with TALLENNE_WORKSPACE."
        )


class SettingError(TallenneError):
    """A setting has a value that cannot be used."""

    exit_code = 12

    def __init__(self, setting: str, why: str) -> None:
        """Name the setting and what is wrong with it; never its value."""
        super().__init__(
            f"The setting {setting} cannot be used: {why}. See docs/settings.md."
        )


class DiskFullError(TallenneError):
    """The disk has no room for what must be written."""

    exit_code = 13
    is_lasting = False

    def __init__(self, where: str) -> None:
        """Name the folder that could not be written."""
        super().__init__(
            f"No space is left for {where}; nothing was lost. Free some space and run "
            "the command again."
        )


# --- transcribe: 85 to 94 -------------------------------------------------------------


class ModelMissingError(TallenneError):
    """The speech model is not where it was looked for."""

    exit_code = 85

    def __init__(self, model: str, where: str, what_next: str) -> None:
        """Name the model, where it was looked for and how to get it there."""
        super().__init__(
            f"The speech model {model} was not found: {where}. {what_next}"
        )


class ModelBrokenError(TallenneError):
    """The speech model's files are not the ones they should be."""

    exit_code = 86

    def __init__(self, model: str, why: str) -> None:
        """Name the model and what is wrong with it."""
        super().__init__(
            f"The speech model {model} cannot be used: {why}. Delete its folder and "
            "run `tallenne doctor`; if it stays so, install the model's package again."
        )


class ListeningCopyBrokenError(TallenneError):
    """A rendition for listening was opened and holds no audio that can be decoded."""

    exit_code = 87

    def __init__(self, why: str, call_id: str | None = None) -> None:
        """Name the call, where known, and what is wrong with its audio."""
        whose = "of a call" if call_id is None else f"of call {call_id}"
        super().__init__(
            f"The audio {whose} cannot be read: {why}. The source recording is kept as "
            "it came; ingest it again, or look at it with `tallenne show`."
        )


class EngineFailedError(TallenneError):
    """The speech engine failed while it was working."""

    exit_code = 88
    is_lasting = False

    def __init__(self, why: str) -> None:
        """Say what the engine complained of; it never saw who was speaking."""
        super().__init__(
            f"The speech engine failed: {why}. The call is tried again; if it keeps "
            "failing, run `tallenne doctor`."
        )
