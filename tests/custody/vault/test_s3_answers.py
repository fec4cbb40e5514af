import pytest

from custody.errors import (
    BucketMissingError,
    ObjectExistsError,
    ObjectMissingError,
    StoreAnswerError,
    StoreRefusedError,
    StoreUnavailableError,
    TallenneError,
)
from custody.vault.s3_answers import (
    Asked,
    check_range,
    meaning_of_code,
    meaning_of_status,
)

ASKED = Asked(endpoint="store:8333", bucket="tallenne", what="calls/x.age")


@pytest.mark.parametrize(
    ("code", "status", "meaning"),
    [
        ("NoSuchKey", 404, ObjectMissingError),
        ("NoSuchBucket", 404, BucketMissingError),
        ("PreconditionFailed", 412, ObjectExistsError),
        ("AccessDenied", 403, StoreRefusedError),
        ("InvalidAccessKeyId", 403, StoreRefusedError),
        ("SignatureDoesNotMatch", 403, StoreRefusedError),
        ("SlowDown", 503, StoreUnavailableError),
        ("InternalError", 200, StoreUnavailableError),
        ("SomethingNew", 500, StoreUnavailableError),
        ("SomethingNew", 403, StoreRefusedError),
        ("SomethingNew", 400, StoreAnswerError),
    ],
)
def test_each_code_has_its_one_meaning(
    code: str, status: int, meaning: type[TallenneError]
) -> None:
    assert type(meaning_of_code(ASKED, code, status)) is meaning


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (401, StoreRefusedError),
        (403, StoreRefusedError),
        (404, StoreAnswerError),
        (418, StoreAnswerError),
        (429, StoreUnavailableError),
        (500, StoreUnavailableError),
        (503, StoreUnavailableError),
    ],
)
def test_each_status_has_its_one_meaning(
    status: int, meaning: type[TallenneError]
) -> None:
    assert type(meaning_of_status(ASKED, status)) is meaning


def test_what_may_pass_is_tried_again_and_what_is_wrong_is_not() -> None:
    assert not meaning_of_status(ASKED, 503).is_lasting
    assert not meaning_of_status(ASKED, 200).is_lasting
    assert meaning_of_status(ASKED, 403).is_lasting


def test_the_range_asked_for_is_taken() -> None:
    for given in ("bytes 10-19/100", "bytes 10-19/*"):
        check_range(ASKED, 206, {"content-range": given}, range(10, 20))


@pytest.mark.parametrize(
    ("status", "given"),
    [
        (200, "bytes 10-19/100"),
        (206, "bytes 0-9/100"),
        (206, "bytes 10-18/100"),
        (206, "bytes 10-20/100"),
        (206, "bytes=10-19"),
        (206, "bytes 10-19"),
        (206, ""),
    ],
)
def test_any_other_range_is_not(status: int, given: str) -> None:
    with pytest.raises(StoreAnswerError, match="store:8333"):
        check_range(ASKED, status, {"content-range": given}, range(10, 20))
