"""A source that must give exactly as much as was announced."""

from typing import BinaryIO, cast

from custody.errors import SealSourceError, SourceSizeError


class ExactSource:
    """Passes a source on, and raises where its length is not the one announced.

    Stands against: a recording that is still being written, or was cut while it was
    read, and would be stored and acknowledged as if it were whole.
    """

    def __init__(self, source: BinaryIO, size_bytes: int) -> None:
        """Take the source and how many bytes it must give."""
        self._source = source
        self._size_bytes = size_bytes
        self._num_left = size_bytes

    def read(self, length: int = -1) -> bytes:
        """Read on, as io says.

        Raises:
            SourceSizeError: the source ended early, or goes on past its length.
            SealSourceError: the source's disk or network failed.
        """
        try:
            part = self._source.read(length)
        except OSError as error:
            raise SealSourceError(error.strerror or "it failed") from error
        self._num_left -= len(part)
        if self._num_left < 0:
            raise SourceSizeError(self._size_bytes, is_short=False)
        if self._num_left and not part and length:
            raise SourceSizeError(self._size_bytes, is_short=True)
        return part

    def as_file(self) -> BinaryIO:
        """Give itself as what stores ask for; they call `read` and nothing else."""
        return cast("BinaryIO", self)
