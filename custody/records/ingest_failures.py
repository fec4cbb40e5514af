"""A file that could not become a call, and why."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestFailure:
    """One file that was refused at the door; the file itself stays where it was.

    Attributes:
        content_digest: keyed hash by which the same file is known again.
        source_name: the file's own name; personal, it may hold a number.
        error_code: the error's name.
        error_message: a sentence without anything personal.
        failed_at: aware UTC, the last time it was tried.
    """

    content_digest: str = field(repr=False)
    source_name: str = field(repr=False)
    error_code: str
    error_message: str
    failed_at: datetime
