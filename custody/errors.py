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
        self.why = why
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


# --- the dashboard: 105 to 109 --------------------------------------------------------


class RangeRefusedError(TallenneError):
    """A player asked for bytes that lie outside a recording."""

    exit_code = 105

    def __init__(self) -> None:
        """Say it; there is nothing to name."""
        super().__init__(
            "The bytes asked for lie outside the recording. Open the call again."
        )


class SpansRefusedError(TallenneError):
    """A player told of seconds that cannot have been played."""

    exit_code = 106

    def __init__(self) -> None:
        """Say it; there is nothing to name."""
        super().__init__(
            "The seconds told as heard cannot have been played, so nothing was noted. "
            "Play them again."
        )


class RequestRefusedError(TallenneError):
    """A page of ours sent something that it never sends."""

    exit_code = 107

    def __init__(self, what: str) -> None:
        """Say what part of the request cannot be read."""
        super().__init__(f"The request was refused: {what}. Load the page again.")


# --- keys and secrets: 20 to 29 -------------------------------------------------------


class KekMissingError(TallenneError):
    """There is no key-encryption key where one was looked for."""

    exit_code = 20

    def __init__(self, path: object) -> None:
        """Name the file that was looked for."""
        super().__init__(
            f"There is no key file at {path}. Put the key back from its backup, or "
            "point TALLENNE_KEK_FILE at it; without it nothing sealed can be opened."
        )


class KekExposedError(TallenneError):
    """Others on this machine can read the key-encryption key."""

    exit_code = 21

    def __init__(self, path: object, mode: int) -> None:
        """Name the file and its mode."""
        super().__init__(
            f"The key file {path} has mode {mode:04o}, so others can read it. Run "
            f"`chmod 600 {path}`, and change the key if somebody may have read it."
        )


class KekMisplacedError(TallenneError):
    """The key-encryption key lies beside what it protects."""

    exit_code = 22

    def __init__(self, path: object, folder: object) -> None:
        """Name the file and the folder that it must not lie in."""
        super().__init__(
            f"The key file {path} lies inside {folder}, so every copy of that folder "
            "would hold its own key. Move the key elsewhere and set TALLENNE_KEK_FILE."
        )


class KekMalformedError(TallenneError):
    """The key file does not hold one age identity."""

    exit_code = 23

    def __init__(self, path: object, why: str) -> None:
        """Name the file and what is wrong with it; never its content."""
        super().__init__(
            f"The key file {path} cannot be used: {why}. Put the key back from its "
            "backup."
        )


class KekWrongError(TallenneError):
    """A wrapped key does not open with this key-encryption key."""

    exit_code = 24

    def __init__(self, epoch: str) -> None:
        """Name the epoch of the key that was tried."""
        super().__init__(
            f"The key {epoch} does not open what was wrapped: it was wrapped for "
            "another key, or it was damaged. Check TALLENNE_KEK_FILE."
        )


class KekExistsError(TallenneError):
    """A key-encryption key was to be made where a file already lies."""

    exit_code = 25

    def __init__(self, path: object) -> None:
        """Name the file that is in the way."""
        super().__init__(
            f"{path} already exists and was left alone: overwriting a key would lose "
            "every recording sealed under it. Choose another file with "
            "TALLENNE_KEK_FILE."
        )


class SecretMissingError(TallenneError):
    """A secret of the workspace is not there."""

    exit_code = 26

    def __init__(self, name: str) -> None:
        """Name the secret."""
        super().__init__(
            f"The secret {name} is missing from the workspace. Put the secrets folder "
            "back from its backup."
        )


class SecretExistsError(TallenneError):
    """A secret was to be made where one already lies."""

    exit_code = 27

    def __init__(self, name: str) -> None:
        """Name the secret."""
        super().__init__(
            f"The secret {name} already exists and was left alone: replacing it would "
            "lose what it protects."
        )


class SecretBrokenError(TallenneError):
    """A secret's file holds something else than the secret asked for."""

    exit_code = 28

    def __init__(self, name: str, why: str) -> None:
        """Name the secret and what is wrong; never its value."""
        super().__init__(
            f"The secret {name} cannot be used: {why}. Put the secrets folder back "
            "from its backup."
        )


# --- the vault and its store: 30 to 44 ------------------------------------------------


class SealBrokenError(TallenneError):
    """A sealed object was altered, cut, or sealed under another key.

    Attributes:
        object_name: which object.
        why: what was seen first, in words.
    """

    exit_code = 30

    def __init__(self, object_name: str, why: str) -> None:
        """Name the object and what was seen."""
        super().__init__(
            f"The seal of object {object_name} is broken: {why}. Nothing of it was "
            "released. Compare it with its backup, and look into who can write to "
            "the store."
        )
        self.object_name = object_name
        self.why = why


class SealSwappedError(TallenneError):
    """A sealed object or its wrapped key stands in for another one's."""

    exit_code = 31

    def __init__(self, object_name: str, what: str) -> None:
        """Name the object and which part of its context differs."""
        super().__init__(
            f"The wrapped key of object {object_name} was made for another {what}, so "
            "nothing was opened. Look into who can write to the catalogue."
        )
        self.object_name = object_name
        self.what = what


class ObjectMissingError(TallenneError):
    """The store has no such object."""

    exit_code = 32

    def __init__(self, object_name: str) -> None:
        """Name the object."""
        super().__init__(
            f"The store has no object {object_name}. Put it back from the backup of "
            "the store."
        )
        self.object_name = object_name


class ObjectExistsError(TallenneError):
    """An object of that name is in the store already."""

    exit_code = 33

    def __init__(self, object_name: str) -> None:
        """Name the object."""
        super().__init__(
            f"The store already has an object {object_name}, and a sealed object is "
            "never overwritten. Seal under a new name."
        )


class StoreUnavailableError(TallenneError):
    """The store does not answer, or says that it cannot for now."""

    exit_code = 34
    is_lasting = False

    def __init__(self, store: str, why: str) -> None:
        """Name the store and what it answered."""
        super().__init__(
            f"The store {store} is not available: {why}. Nothing was lost; run the "
            "command again when it answers."
        )


class StoreRefusedError(TallenneError):
    """The store refuses the keys or the rights that were given."""

    exit_code = 35

    def __init__(self, store: str, why: str) -> None:
        """Name the store and its reason."""
        super().__init__(
            f"The store {store} refuses access: {why}. Check its access key, secret "
            "key and rights."
        )


class StoreAnswerError(TallenneError):
    """The store answered with something else than what was asked for."""

    exit_code = 36
    is_lasting = False

    def __init__(self, store: str, why: str) -> None:
        """Name the store and what was odd."""
        super().__init__(
            f"The store {store} gave a wrong answer: {why}. Nothing of it was used. "
            "Check that it is an S3 server and nothing stands in between."
        )


class SourceSizeError(TallenneError):
    """What was to be sealed has another length than was said."""

    exit_code = 37

    def __init__(self, expected_bytes: int, *, is_short: bool) -> None:
        """Tell the length that was announced."""
        length = "shorter" if is_short else "longer"
        super().__init__(
            f"What was to be sealed is {length} than the {expected_bytes} bytes "
            "announced, so nothing was stored. Wait until the file is complete and "
            "run the command again."
        )


class ObjectNameError(TallenneError):
    """A name that no object can have, e.g. one that leads out of the store."""

    exit_code = 38

    def __init__(self) -> None:
        """Say it; the name itself may be hostile and is not repeated."""
        super().__init__(
            "An object's name in the catalogue is not one that Tallenne gives. Look "
            "into who can write to the catalogue."
        )


class BucketMissingError(TallenneError):
    """The S3 server has no such bucket."""

    exit_code = 39

    def __init__(self, bucket: str) -> None:
        """Name the bucket."""
        super().__init__(
            f"The S3 server has no bucket {bucket}. Make it, or set "
            "TALLENNE_S3_BUCKET to the right one."
        )


class SealContextError(TallenneError):
    """An id or media type holds characters that cannot be bound into a seal."""

    exit_code = 40

    def __init__(self, what: str) -> None:
        """Name which part; its value may be hostile and is not repeated."""
        super().__init__(
            f"The {what} cannot be bound into a seal: it must be printable ASCII "
            "without spaces, at most 200 characters. Nothing was sealed."
        )


class ChainBrokenError(TallenneError):
    """A chained file was altered, cut or forged.

    Attributes:
        number: of the first broken entry, counted from 1.
        why: what is wrong with it, in words.
    """

    exit_code = 41
    chain: ClassVar[str] = "chain"

    def __init__(self, number: int, why: str) -> None:
        """Name the first broken entry and what is wrong with it."""
        super().__init__(
            f"The {self.chain} is broken at entry {number}: {why}. Keep the file as "
            "evidence, compare it with its backup, and look into who can write to it."
        )
        self.number = number
        self.why = why


class SealSourceError(TallenneError):
    """What was to be sealed cannot be read to its end."""

    exit_code = 43
    is_lasting = False

    def __init__(self, why: str) -> None:
        """Say what the operating system said."""
        super().__init__(
            f"What was to be sealed cannot be read: {why}. Nothing was stored; check "
            "the disk that it lies on and run the command again."
        )


class ManifestBrokenError(ChainBrokenError):
    """The signed manifest of sealed objects was altered, cut or forged."""

    exit_code = 42
    chain = "manifest of sealed objects"


# --- the audit log: 45 to 49, and 5 ---------------------------------------------------


class AuditChainBrokenError(ChainBrokenError):
    """The audit log was altered, cut or forged."""

    exit_code = 5
    chain = "audit log"


class NoRightError(TallenneError):
    """This user may not read or write where keys, the log or the manifest lie."""

    exit_code = 46

    def __init__(self, where: str) -> None:
        """Name the folder."""
        super().__init__(
            f"This user has no right to {where}, or it is read-only; nothing was "
            "changed. Run the command as the user that owns the workspace."
        )


class AuditEventError(TallenneError):
    """An audit event is not formed as audit events are."""

    exit_code = 45

    def __init__(self, what: str) -> None:
        """Name which part of the event; never its value."""
        super().__init__(
            f"An audit event was not written: its {what} is not formed as it must be."
        )


# --- ingest: 70 to 84 -----------------------------------------------------------------


class NotAudioError(TallenneError):
    """A file was to be ingested that holds no audio which anything here can decode."""

    exit_code = 70

    def __init__(self, why: str) -> None:
        """Say what was wrong; the file's own name may hold a telephone number."""
        super().__init__(
            f"The file is not a recording: {why}. It was left where it is; look at it, "
            "or export it from the switch again."
        )


class AudioUnsupportedError(TallenneError):
    """The audio can be decoded, but has a form that no telephone call has."""

    exit_code = 71

    def __init__(self, why: str) -> None:
        """Say which property is out of range."""
        super().__init__(
            f"The recording has a form that is not taken: {why}. It was left where it "
            "is; convert it to WAV or FLAC with up to 8 channels and ingest that."
        )


class SourceUnreadableError(TallenneError):
    """A source file cannot be opened or read."""

    exit_code = 72

    def __init__(self, why: str) -> None:
        """Say what the operating system said."""
        super().__init__(
            f"The file cannot be read: {why}. Give the account that ingests leave to "
            "read it, then ingest it again."
        )


class SourceChangedError(TallenneError):
    """A source file changed while it was being read; it is still being written."""

    exit_code = 73
    is_lasting = False

    def __init__(self) -> None:
        """Tell that nothing of it was kept."""
        super().__init__(
            "The file changed while it was read, so nothing of it was kept. Ingest it "
            "again once the switch has finished writing it."
        )


class SidecarMalformedError(TallenneError):
    """The `.call.json` beside a recording cannot be understood."""

    exit_code = 74

    def __init__(self, why: str) -> None:
        """Name the field and its fault; never its value."""
        super().__init__(
            f"The .call.json beside the recording cannot be used: {why}. Neither was "
            "taken; put it right (docs/formats.md) and ingest the recording again."
        )


class SidecarMismatchError(TallenneError):
    """A recording is not the one that its `.call.json` speaks of."""

    exit_code = 75

    def __init__(self) -> None:
        """Tell that the checksum is another."""
        super().__init__(
            "The recording does not have the SHA-256 that its .call.json names, so it "
            "was damaged on its way or belongs to another call. Copy it again."
        )


class CallRecordsUnreadableError(TallenneError):
    """A file given as call records (`--cdr`) holds no table of them."""

    exit_code = 76

    def __init__(self, why: str) -> None:
        """Say what it lacks."""
        super().__init__(
            f"The file given as call records cannot be used: {why}. Give Asterisk's "
            "Master.csv, or an export of the switch's cdr table with its header."
        )


class SourceMissingError(TallenneError):
    """A path to ingest, or to follow, does not exist."""

    exit_code = 77

    def __init__(self) -> None:
        """Keep the path out of it: its name may hold a telephone number."""
        super().__init__(
            "There is no file or folder at a path that was given. Look for a slip in "
            "the path and give it again; everything else was ingested."
        )


class IngestFaultError(TallenneError):
    """Something unforeseen went wrong with one file; the others went on."""

    exit_code = 78
    is_lasting = False

    def __init__(self, kind: str) -> None:
        """Name the kind of the fault; its text may hold what must not be printed."""
        super().__init__(
            f"The file could not be taken because of an unforeseen fault ({kind}). It "
            "was left where it is; ingest it again, and report the fault if it stays."
        )


class StaffNotHeardError(TallenneError):
    """Figures by agent are asked for and nobody has noted that staff was heard."""

    exit_code = 79

    def __init__(self) -> None:
        """Say who must do what."""
        super().__init__(
            "Figures by agent are not shown until somebody has noted that staff was "
            "heard on them. Hear your staff, then note it: `tallenne figures heard "
            "--on DATE --note TEXT`."
        )


class PeriodEmptyError(TallenneError):
    """A time was chosen that ends before it begins."""

    exit_code = 80

    def __init__(self) -> None:
        """Say how days are given."""
        super().__init__(
            "The time that was chosen ends before it begins. Give the first day and "
            "the last one, both of which count."
        )


# --- command line: 110 to 119 ---------------------------------------------------------


class DoctorFoundError(TallenneError):
    """`tallenne doctor` found something broken."""

    exit_code = 110

    def __init__(self, num_broken: int) -> None:
        """Count what is broken; each was named above."""
        super().__init__(
            f"{num_broken} checks found something broken, named above. Nothing was "
            "changed; docs/operations.md says what to do for each."
        )


class BackupNotConfirmedError(TallenneError):
    """What was typed does not come from a copy of the key."""

    exit_code = 111

    def __init__(self) -> None:
        """Say where the proof is found."""
        super().__init__(
            "These are not the last six characters of the line `# public key:` in the "
            "key file. Look into the copy, not into the original, and try again."
        )


class DemoSamplesMissingError(TallenneError):
    """The sample calls are not where the demo looks for them."""

    exit_code = 112

    def __init__(self, folder: object) -> None:
        """Name the folder that was looked in."""
        super().__init__(
            f"The sample calls are not in {folder}. The demo runs from a clone of the "
            "repository, which holds them in samples/."
        )


class ExportExistsError(TallenneError):
    """The file to be written exists already."""

    exit_code = 113

    def __init__(self, path: object) -> None:
        """Name the file."""
        super().__init__(
            f"{path} exists and was left as it is. Choose another name, or say --force."
        )


class IngestFailedError(TallenneError):
    """Some files could not become calls; the others did."""

    exit_code = 114

    def __init__(self, num_failed: int) -> None:
        """Count them; each was named above."""
        super().__init__(
            f"{num_failed} files could not become calls, named above with the cause. "
            "They stay where they are; the others were taken in."
        )


class SynthesisError(TallenneError):
    """Invented speech could not be made by the machine's own programs."""

    exit_code = 115

    def __init__(self, program: str, why: str) -> None:
        """Name the program and what went wrong."""
        super().__init__(f"`{program}` made no speech: {why}.")


# --- the catalogue: 50 to 59 ----------------------------------------------------------


class CatalogueKeyError(TallenneError):
    """The catalogue does not open with the key that was given."""

    exit_code = 50

    def __init__(self, path: object) -> None:
        """Name the file."""
        super().__init__(
            f"The catalogue {path} does not open: it was made under another key, or "
            "the file was replaced or damaged. Put the workspace's secrets back, or "
            "the catalogue from its backup."
        )


class CatalogueBusyError(TallenneError):
    """Another process kept the catalogue for longer than anybody should wait."""

    exit_code = 51
    is_lasting = False

    def __init__(self, where: object) -> None:
        """Name the catalogue."""
        super().__init__(
            f"The catalogue {where} is busy with another process's write. Nothing was "
            "changed; try again."
        )


class CatalogueUnavailableError(TallenneError):
    """The PostgreSQL server does not answer, or refuses this user."""

    exit_code = 52
    is_lasting = False

    def __init__(self, where: object) -> None:
        """Name host and database; never the password."""
        super().__init__(
            f"The catalogue {where} does not answer or lets nobody in. Look whether "
            "the server runs and whether TALLENNE_CATALOGUE_URL_FILE names the right "
            "one, then try again."
        )


class CatalogueDamagedError(TallenneError):
    """The catalogue's file is damaged within."""

    exit_code = 53

    def __init__(self, where: object) -> None:
        """Name the file."""
        super().__init__(
            f"The catalogue {where} is damaged. Stop every worker, keep the file, and "
            "put the catalogue back from its backup."
        )


class CallMissingError(TallenneError):
    """No call answers to what was asked for."""

    exit_code = 54

    def __init__(self, text: str) -> None:
        """Name the call id; anything else may hold a number and is not repeated."""
        super().__init__(
            f"There is no call {_shown_id(text)}. See `tallenne calls` for those that "
            "there are."
        )


class CallAmbiguousError(TallenneError):
    """Several calls answer to what was asked for."""

    exit_code = 55

    def __init__(self, text: str, num_calls: int) -> None:
        """Name what was asked, if it is part of a call id, and how many answer."""
        super().__init__(
            f"{num_calls} calls answer to {_shown_id(text)}. Give more of the call id, "
            "as `tallenne calls` shows it."
        )


class RenditionMissingError(TallenneError):
    """A call has no such rendition (yet)."""

    exit_code = 56

    def __init__(self, call_id: str, rendition: str) -> None:
        """Name the call and the rendition."""
        super().__init__(
            f"Call {call_id} has no {rendition} rendition. It is made by `tallenne "
            "work`; see `tallenne status` for what waits or failed."
        )


class CallExistsError(TallenneError):
    """The same recording is in the catalogue already, as another call."""

    exit_code = 57

    def __init__(self, call_id: str) -> None:
        """Name the call that it is."""
        super().__init__(
            f"This recording is in the catalogue already, as call {call_id}. Nothing "
            "was added."
        )
        self.call_id = call_id


class CatalogueNewerError(TallenneError):
    """The catalogue was changed by a newer Tallenne than this one."""

    exit_code = 58

    def __init__(self, where: object) -> None:
        """Name the catalogue."""
        super().__init__(
            f"The catalogue {where} was made by a newer version. Install that version "
            "of Tallenne; this one would not understand everything in it."
        )


class CatalogueFaultError(TallenneError):
    """The database refused something for a cause that is none of the above."""

    exit_code = 59
    is_lasting = False

    def __init__(self, where: object, kind: str) -> None:
        """Name the catalogue and the kind of fault; never a row's content."""
        super().__init__(
            f"The catalogue {where} refused a statement ({kind}). Nothing of that "
            "write was kept. Run `tallenne doctor`."
        )


CALL_ID_DIGITS = 32


def _shown_id(text: str) -> str:
    """Repeat a call id or its beginning; a file's name may hold a number."""
    is_id = 0 < len(text) <= CALL_ID_DIGITS and set(text) <= set("0123456789abcdef")
    is_number = text.isdecimal() and len(text) < CALL_ID_DIGITS
    return text if is_id and not is_number else "of that name"


# --- accounts: 60 to 69 ---------------------------------------------------------------


class SignInRefusedError(TallenneError):
    """User name or password are wrong, or the account is disabled; never said which."""

    exit_code = 60

    def __init__(self) -> None:
        """Tell nothing that helps a guesser."""
        super().__init__(
            "The user name or the password is not right. Try again, or ask an "
            "administrator."
        )


class SignInThrottledError(TallenneError):
    """Too many failed sign-ins for this name or from this address."""

    exit_code = 61
    is_lasting = False

    def __init__(self, retry_after_seconds: int) -> None:
        """Say how long to wait."""
        super().__init__(
            f"Too many failed sign-ins. Try again in {retry_after_seconds} seconds."
        )
        self.retry_after_seconds = retry_after_seconds


class NotAllowedError(TallenneError):
    """An account's roles do not allow what it asked for."""

    exit_code = 62

    def __init__(self, permission: str, purpose: str | None = None) -> None:
        """Name the permission, and the purpose where one was named."""
        reason = "" if purpose is None else f" for the purpose {purpose}"
        super().__init__(
            f"Your roles do not allow this ({permission}{reason}). Ask an "
            "administrator if your work needs it."
        )


class GrantMissingError(TallenneError):
    """Leave to play a recording is unknown, ended, or was given to another sign-in."""

    exit_code = 63

    def __init__(self) -> None:
        """Say it; which of the three is nobody's business."""
        super().__init__("Leave to play this recording has ended. Open the call again.")


class AccountExistsError(TallenneError):
    """An account of that user name exists already."""

    exit_code = 64

    def __init__(self, user_name: str) -> None:
        """Name the user name."""
        super().__init__(
            f"There is an account {user_name} already. Choose another user name."
        )


class AccountMissingError(TallenneError):
    """There is no such account."""

    exit_code = 65

    def __init__(self, account: str) -> None:
        """Name it as it was asked for."""
        super().__init__(f"There is no account {account}. See the list of accounts.")


class AccountMalformedError(TallenneError):
    """A user name, a password or the roles cannot be used."""

    exit_code = 66

    def __init__(self, what: str, why: str) -> None:
        """Name which part and what is wrong; never the value."""
        super().__init__(f"The {what} cannot be used: {why}.")


class NoticeNotGivenError(TallenneError):
    """A call was to be used for training, and its caller was not told of recording."""

    exit_code = 67

    def __init__(self, call_id: str) -> None:
        """Name the call."""
        super().__init__(
            f"Call {call_id} is not for training: no recording notice was heard on it. "
            "Open it for another purpose, or ask the data protection officer."
        )


# --- the house's rules: 81 and 82 -----------------------------------------------------


class RulesUnreadableError(TallenneError):
    """The file of rules cannot be read as one."""

    exit_code = 81
    is_lasting = False

    def __init__(self, path: object, why: str) -> None:
        """Name the file and what keeps it from being read."""
        super().__init__(
            f"The rules in {path} cannot be read: {why}. Set it right, and try it with "
            "`tallenne rules check`."
        )


class RuleInvalidError(TallenneError):
    """A rule in the file cannot be used."""

    exit_code = 82
    is_lasting = False

    def __init__(self, path: object, rule: str, key: str, why: str) -> None:
        """Name the file, the rule and the key."""
        super().__init__(
            f"In {path}, rule “{rule}”, key “{key}”: {why}. Set it right, and try it "
            "with `tallenne rules check`."
        )


# --- analytics: 95 to 104 -------------------------------------------------------------


class RegisterColumnsError(TallenneError):
    """A file of customers or transactions lacks columns that it must have."""

    exit_code = 95

    def __init__(
        self,
        path: object,
        missing: tuple[str, ...],
        register: str,
        headers: tuple[str, ...] = (),
    ) -> None:
        """Name the file, the columns and the headers it has; never a value."""
        names = ", ".join(f"'{name}'" for name in headers)
        found = f"it has {names}" if names else "its first line names none that we know"
        super().__init__(
            f"{path} has no column {', '.join(missing)} ({found}), so nothing of it "
            f"was loaded. Write under [columns.{register}] in tallenne.toml which "
            f'header it is, {missing[0]} = "…", or name the columns as '
            "docs/register.md lists them, and load it again."
        )


class RegisterUnreadableError(TallenneError):
    """A file of customers or transactions cannot be read as CSV or Parquet."""

    exit_code = 96

    def __init__(self, path: object, why: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(
            f"{path} cannot be read: {why}. Nothing of it was loaded; export it again "
            "as CSV (UTF-8) or Parquet."
        )


class MartUnavailableError(TallenneError):
    """The mart cannot be opened now, or its encryption is missing."""

    exit_code = 97
    is_lasting = False

    def __init__(self, why: str) -> None:
        """Say what is in the way."""
        super().__init__(
            f"The mart cannot be used: {why}. It holds nothing of its own; "
            "`tallenne mart rebuild` makes it anew from the catalogue."
        )


class MartRebuildError(TallenneError):
    """The mart could not be built from the catalogue; the old one is still in place."""

    exit_code = 98
    is_lasting = False

    def __init__(self, why: str) -> None:
        """Say what stopped it."""
        super().__init__(
            f"The mart could not be rebuilt: {why}. The one there was is kept; run "
            "`tallenne mart rebuild` again."
        )


class TranscriptMissingError(TallenneError):
    """A call has no transcript yet, so there is nothing to analyse."""

    exit_code = 99
    is_lasting = False

    def __init__(self, call_id: str) -> None:
        """Name the call."""
        super().__init__(
            f"Call {call_id} has no transcript yet. `tallenne work` transcribes it "
            "first."
        )


class TruthUnreadableError(TallenneError):
    """A folder of calls with known truth cannot be read."""

    exit_code = 100

    def __init__(self, path: object, why: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__(
            f"{path} cannot be read as calls with known truth: {why}. See "
            "samples/README.md for the form."
        )


class TruthAbsentError(TallenneError):
    """A folder to be measured holds no recording whose truth is known."""

    exit_code = 101

    def __init__(self, folder: object) -> None:
        """Name the folder, and the forms that truth can have."""
        super().__init__(
            f"{folder} holds no recording with known truth. Put there a truth.json as "
            "samples/README.md describes it, vCons with a transcript, or NAME.txt "
            "beside each recording."
        )


# --- corrections: 68 and 102 to 104 ---------------------------------------------------


class CorrectionMissingError(TallenneError):
    """A correction that somebody takes back is not there."""

    exit_code = 68

    def __init__(self, call_id: str, number: int) -> None:
        """Name the call and the correction's number."""
        super().__init__(
            f"Call {call_id} has no correction {number} that could be taken back. "
            "`tallenne corrections CALL` lists those that it has."
        )


class WordsHiddenError(TallenneError):
    """Somebody would correct words that are hidden from them."""

    exit_code = 102

    def __init__(self, call_id: str) -> None:
        """Name the call."""
        super().__init__(
            f"Hidden words of call {call_id} can be corrected only by somebody who "
            "sees them. Leave the words in brackets as they are, or ask a supervisor."
        )


class CorrectionOutdatedError(TallenneError):
    """The call changed between reading it and correcting it."""

    exit_code = 103

    def __init__(self, call_id: str) -> None:
        """Name the call."""
        super().__init__(
            f"Call {call_id} was corrected or transcribed again since it was shown, so "
            "nothing was saved. Load the page, look again, and correct what is left."
        )


class CorrectionRefusedError(TallenneError):
    """A correction cannot be kept as it was given."""

    exit_code = 104

    def __init__(self, why: str) -> None:
        """Say what is wrong with it, never what it says."""
        super().__init__(f"The correction was not saved: {why}.")


# --- hiding: 92 and 93 ----------------------------------------------------------------


class HidingMissingError(TallenneError):
    """A decision about hiding that somebody takes back is not there."""

    exit_code = 92

    def __init__(self, call_id: str, number: int) -> None:
        """Name the call and the decision's number."""
        super().__init__(
            f"Call {call_id} has no decision {number} about hiding that could be taken "
            "back. Load the page again: somebody may have been first."
        )


class HidingRefusedError(TallenneError):
    """A decision about hiding cannot be kept as it was given."""

    exit_code = 93

    def __init__(self, why: str) -> None:
        """Say what is wrong with it, never what is said there."""
        super().__init__(f"Nothing was hidden or shown: {why}.")


# --- verification and evidence: 69, 117 to 121 ----------------------------------------


class SecondsUnheardError(TallenneError):
    """A verdict would rest on seconds that its author did not play in this sign-in."""

    exit_code = 69

    def __init__(self, unheard: str) -> None:
        """Name the calls and seconds."""
        super().__init__(
            f"Not saved: not yet played in this sign-in are {unheard}. Play these "
            "seconds and save again."
        )


class VerificationRefusedError(TallenneError):
    """An entry of the verification record cannot be kept as it was given."""

    exit_code = 117

    def __init__(self, why: str) -> None:
        """Say what is wrong with it, never what it says."""
        super().__init__(f"Nothing was saved in the verification record: {why}.")


class EvidenceChangedError(TallenneError):
    """An evidence file is not what was signed."""

    exit_code = 118

    def __init__(self, path: object, why: str) -> None:
        """Name the file and what does not hold."""
        super().__init__(
            f"{path} was changed since it was signed: {why}. Do not rely on it; ask "
            "whoever made it for the file anew."
        )


class EvidenceUnreadableError(TallenneError):
    """A file is no evidence of ours, or only a part of one."""

    exit_code = 119

    def __init__(self, path: object, why: str) -> None:
        """Name the file and what it lacks."""
        super().__init__(
            f"{path} cannot be checked: {why}. It may have been cut short on its way, "
            "or saved anew by another program; ask for the file as it was made."
        )


class EvidenceKeyError(TallenneError):
    """An evidence file is not known to be signed by who should have signed it."""

    exit_code = 120

    def __init__(self, path: object, fingerprint: str, why: str) -> None:
        """Name the file and the key that did sign it."""
        super().__init__(
            f"{path} is signed by key {fingerprint}, {why}. Take the public key from "
            "where the organisation publishes it, and give it with --key."
        )


class VerificationChainBrokenError(TallenneError):
    """The verification record was changed past us."""

    exit_code = 121

    def __init__(self, entry: int, why: str) -> None:
        """Name the first entry that does not hold."""
        super().__init__(
            f"The verification record does not hold from entry {entry}: {why}. "
            "Nothing is added to it; compare with a backup and with the audit log."
        )


class EvidenceSoundError(TallenneError):
    """The recording cannot be put into an evidence file."""

    exit_code = 122

    def __init__(self, why: str) -> None:
        """Say what is in the way."""
        super().__init__(
            f"The recording cannot lie in this evidence: {why}. Make the file without "
            "--with-audio, which names the recording by its SHA-256, and hand the "
            "recording over beside it (tallenne export)."
        )


# --- the register's files: 108 and 109 ------------------------------------------------


class RegisterMappingError(TallenneError):
    """Which column of a register's file is meant cannot be told."""

    exit_code = 108

    def __init__(self, path: object, register: str, column: str, why: str) -> None:
        """Name the file, our column and what is unclear; never a value."""
        super().__init__(
            f"{path}: {column} cannot be told: {why}. Nothing of it was loaded. Write "
            f"under [columns.{register}] in tallenne.toml which header it is, "
            f'{column} = "…", or rename the column, and load it again.'
        )


class WithdrawalUnconfirmedError(TallenneError):
    """A complete file lacks so much of its period that somebody must confirm it."""

    exit_code = 109

    def __init__(self, num_missing: int, num_in_period: int, num_nameless: int) -> None:
        """Tell the counts."""
        nameless = f", and {num_nameless} of its rows bear no id" * bool(num_nameless)
        super().__init__(
            f"Of {num_in_period} transactions in its period the file lacks "
            f"{num_missing}{nameless}. Its rows were loaded and none was withdrawn. If "
            "the file is whole, load it again with --complete --yes."
        )
