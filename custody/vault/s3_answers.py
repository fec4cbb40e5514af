"""What an S3 server's answers mean to us; decides, and asks nobody.

Source: AWS S3 API, "Error Responses", list of error codes; RFC 9110 sections 14.4
(Content-Range) and 15.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from custody.errors import (
    BucketMissingError,
    ObjectExistsError,
    ObjectMissingError,
    StoreAnswerError,
    StoreRefusedError,
    StoreUnavailableError,
    TallenneError,
)

_PARTIAL = 206
_FORBIDDEN = {401, 403}
_TOO_MANY = 429
_SERVER_ERROR = 500
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(?:\d+|\*)")

_MISSING = {"NoSuchKey", "NoSuchObject", "ResourceNotFound"}
_TAKEN = {"PreconditionFailed", "ConditionalRequestConflict"}
_REFUSED = {
    "AccessDenied",
    "AccountProblem",
    "AllAccessDisabled",
    "AuthorizationHeaderMalformed",
    "ExpiredToken",
    "InvalidAccessKeyId",
    "InvalidTokenId",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
}
_BUSY = {"InternalError", "RequestTimeout", "ServiceUnavailable", "SlowDown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was asked, for the error's message.

    Attributes:
        what: the object's name, or words for what has none.
    """

    endpoint: str
    bucket: str
    what: str


def meaning_of_code(asked: Asked, code: str, status: int) -> TallenneError:
    """Tell what an S3 error code means; its status decides where we don't know it."""
    if code in _MISSING:
        return ObjectMissingError(asked.what)
    if code == "NoSuchBucket":
        return BucketMissingError(asked.bucket)
    if code in _TAKEN:
        return ObjectExistsError(asked.what)
    if code in _REFUSED:
        return StoreRefusedError(asked.endpoint, code)
    if code in _BUSY:
        return StoreUnavailableError(asked.endpoint, code)
    return meaning_of_status(asked, status, f" ({code})")


def meaning_of_status(asked: Asked, status: int, detail: str = "") -> TallenneError:
    """Tell what an HTTP status means where no S3 error came with it."""
    why = f"status {status}{detail}"
    if status >= _SERVER_ERROR or status == _TOO_MANY:
        return StoreUnavailableError(asked.endpoint, why)
    if status in _FORBIDDEN:
        return StoreRefusedError(asked.endpoint, why)
    return StoreAnswerError(asked.endpoint, why)


def check_range(
    asked: Asked, status: int, headers: Mapping[str, str], expected: range
) -> None:
    """Hold an answer's status and Content-Range to the range that was asked for.

    Stands against: a server or proxy that passes over the range and gives the whole
    object from its start, or gives another object's range out of a cache.

    Args:
        asked: for the error's message.
        status: of the answer.
        headers: of the answer, names in lower case or case-insensitive.
        expected: the bytes asked for, end not included.

    Raises:
        StoreAnswerError: it is another range, or none.
    """
    if status != _PARTIAL:
        why = f"status {status} where a part (206) was asked for"
        raise StoreAnswerError(asked.endpoint, why)
    given = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    if given is None or range(int(given[1]), int(given[2]) + 1) != expected:
        raise StoreAnswerError(asked.endpoint, "another range than was asked for")
