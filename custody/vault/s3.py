"""Sealed objects in a bucket of an S3 server: the one door of the `minio` client.

The server is trusted with nothing but keeping bytes: every answer is held to what was
asked (status, range, length), and what it gives is opened by the vault before use.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO
from xml.etree.ElementTree import ParseError

import certifi
import urllib3
from minio import Minio
from minio.error import (
    InvalidResponseError,
    MinioException,
    S3Error,
    ServerError,
)
from minio.helpers import check_bucket_name
from urllib3.exceptions import HTTPError

from custody.errors import (
    BucketMissingError,
    ObjectExistsError,
    ObjectMissingError,
    SettingError,
    StoreAnswerError,
    StoreUnavailableError,
    TallenneError,
)
from custody.records.ids import ObjectName
from custody.vault.exact import ExactSource
from custody.vault.s3_answers import (
    Asked,
    check_range,
    meaning_of_code,
    meaning_of_status,
)
from custody.vault.store import check_name
from custody.vault.unnamed_only import UnnamedOnly

PART_BYTES = 16 * 1024 * 1024
"""Of a large upload, sent one at a time: bounds memory, and reaches 160 GiB in the
10,000 parts that S3 allows."""
CONNECT_SECONDS = 5.0
READ_SECONDS = 60.0
RETRIED_STATUSES = (429, 500, 502, 503, 504)
BACKOFF_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class S3Store:
    """An ObjectStore in one bucket.

    Attributes:
        endpoint: host and port, without a scheme.
        secure: whether to speak TLS, certificates checked.
        num_retries: how often a request is sent again before it counts as failed.
    """

    endpoint: str
    bucket: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    region: str
    secure: bool
    num_retries: int = 3
    _client: Minio = field(init=False, repr=False, compare=False)
    _writer: Minio = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the clients; no request is sent yet."""
        object.__setattr__(self, "_client", self._connected(urllib3.PoolManager))
        object.__setattr__(self, "_writer", self._connected(UnnamedOnly))

    def put(self, name: ObjectName, source: BinaryIO, size_bytes: int) -> None:
        """Upload, in parts if it is large; acknowledged when the server holds it all.

        Stands against: a second writer of the same name (`If-None-Match: *`), and a
        source that is cut or goes on (the upload is aborted, nothing is named).
        """
        check_name(name)
        exact = ExactSource(source, size_bytes)
        with self._translated(name):
            self._refuse_taken(name)
            self._writer.put_object(
                self.bucket,
                name,
                exact.as_file(),
                size_bytes,
                part_size=PART_BYTES,
                num_parallel_uploads=1,
            )
            try:
                exact.read(1)
            except TallenneError:
                self._client.remove_object(self.bucket, name)
                raise

    def read_range(self, name: ObjectName, start: int, length: int) -> bytes:
        """Ask for a range, and believe the answer only if it is that range.

        Stands against: a server or proxy that gives the whole object (200), another
        range, or less than it says.
        """
        check_name(name)
        if not length:
            return b""
        with self._translated(name):
            answer = self._client.get_object(
                self.bucket, name, offset=start, length=length
            )
            try:
                asked, expected = self._asked(name), range(start, start + length)
                check_range(asked, answer.status, answer.headers, expected)
                body = answer.read(length + 1)
            finally:
                answer.close()
                answer.release_conn()
        if len(body) != length:
            raise StoreAnswerError(self.endpoint, "fewer or more bytes than asked for")
        return body

    def size_bytes(self, name: ObjectName) -> int:
        """Ask for the object's length."""
        check_name(name)
        with self._translated(name):
            found = self._client.stat_object(self.bucket, name)
        if found.size is None or "content-length" not in (found.metadata or {}):
            raise StoreAnswerError(self.endpoint, f"no length of object {name}")
        return found.size

    def delete(self, name: ObjectName) -> None:
        """Remove the object; S3 itself takes a missing one for removed."""
        check_name(name)
        with contextlib.suppress(ObjectMissingError), self._translated(name):
            self._client.remove_object(self.bucket, name)

    def names(self) -> Iterator[ObjectName]:
        """List the bucket, page by page."""
        with self._translated("of the list"):
            for found in self._client.list_objects(self.bucket, recursive=True):
                yield ObjectName(str(found.object_name))

    def check(self) -> None:
        """Ask whether the bucket is there and the keys open it."""
        with self._translated("of the check"):
            if not self._client.bucket_exists(self.bucket):
                raise BucketMissingError(self.bucket)
            next(iter(self._client.list_objects(self.bucket, recursive=True)), None)

    def create_bucket(self) -> None:
        """Make the bucket; one that is there already is left as it is.

        Raises:
            StoreUnavailableError: the server does not answer.
            StoreRefusedError: the keys may not make buckets.
        """
        with self._translated("of the bucket"):
            if not self._client.bucket_exists(self.bucket):
                self._client.make_bucket(self.bucket)

    def _connected(self, pool: type[urllib3.PoolManager]) -> Minio:
        """Make a client that speaks through a pool of this kind."""
        setting = "s3_bucket"
        try:
            check_bucket_name(self.bucket)
            setting = "s3_endpoint"
            if not self.endpoint:
                raise SettingError(setting, "it is not set")
            return Minio(
                self.endpoint,
                access_key=self.access_key,
                secret_key=self.secret_key,
                region=self.region,
                secure=self.secure,
                http_client=pool(
                    timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
                    retries=urllib3.Retry(
                        total=self.num_retries,
                        backoff_factor=BACKOFF_SECONDS,
                        status_forcelist=RETRIED_STATUSES,
                    ),
                    ca_certs=os.environ.get("SSL_CERT_FILE") or certifi.where(),
                ),
            )
        except ValueError as error:
            raise SettingError(setting, str(error)) from error

    def _refuse_taken(self, name: ObjectName) -> None:
        """Ask first: some servers pass over `If-None-Match`."""
        with contextlib.suppress(ObjectMissingError):
            self.size_bytes(name)
            raise ObjectExistsError(name)

    @contextlib.contextmanager
    def _translated(self, what: str) -> Iterator[None]:
        """Turn the client's errors into ours, each with its own cause."""
        asked = self._asked(what)
        try:
            yield
        except S3Error as error:
            code, status = str(error.code), error.response.status
            raise meaning_of_code(asked, code, status) from error
        except (InvalidResponseError, ServerError) as error:
            raise meaning_of_status(asked, _status_of(error)) from error
        except (ValueError, ParseError) as error:
            why = "an answer that cannot be read"
            raise StoreAnswerError(self.endpoint, why) from error
        except (HTTPError, MinioException, OSError) as error:
            why = f"no usable answer ({type(error).__name__})"
            raise StoreUnavailableError(self.endpoint, why) from error

    def _asked(self, what: str) -> Asked:
        return Asked(endpoint=self.endpoint, bucket=self.bucket, what=what)


def _status_of(error: InvalidResponseError | ServerError) -> int:
    """Read the status that the client keeps to itself in one of the two."""
    if isinstance(error, ServerError):
        return error.status_code
    return int(error._code)  # noqa: SLF001 # the client has no public way to it
