"""What a sealed object is, bound inside its wrapped key.

age has no associated data, so the facts stand as comments in the identity file that is
wrapped: stock `age -i` passes over comments, and we compare them at every opening.

    # tallenne sealed object 1
    # call-id: 5f0c…
    # object-name: calls/91ab….age
    # rendition: raw
    # media-type: audio/flac
    # size-bytes: 1920044
    AGE-SECRET-KEY-1…
"""

import re
from dataclasses import dataclass, fields

from custody.errors import SealBrokenError, SealContextError, SealSwappedError
from custody.records.ids import CallId, ObjectName
from custody.records.purposes import Rendition

_TITLE = "# tallenne sealed object 1"
_VALUE = re.compile(r"[!-~]{1,200}")
_IDENTITY = re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class SealContext:
    """The facts that hold of one sealed object and of no other."""

    call_id: CallId
    object_name: ObjectName
    rendition: Rendition
    media_type: str
    size_bytes: int

    def bind(self, identity: str) -> bytes:
        """Write the identity file to be wrapped.

        Stands against: an id that smuggles in a line of its own.

        Raises:
            SealContextError: a fact is not printable ASCII without spaces.
        """
        lines = [_TITLE]
        for name, value in self._named():
            if not _VALUE.fullmatch(value):
                raise SealContextError(name.replace("-", " "))
            lines.append(f"# {name}: {value}")
        return "\n".join([*lines, identity, ""]).encode("ascii")

    def check(self, bound: bytes) -> str:
        """Compare what is bound inside a wrapped key with these facts.

        Stands against: a row of the catalogue changed so that one call plays another's
        recording, a redacted rendition's row is given the raw one's key, or a length or
        media type is not what was sealed.

        Returns:
            The identity, `AGE-SECRET-KEY-1…`.

        Raises:
            SealSwappedError: it was made for another call, object, rendition, type or
                size; it names which.
            SealBrokenError: it is not such a file at all.
        """
        title, *comments, identity, rest = bound.decode("ascii", "replace").split("\n")
        if title != _TITLE or rest or not _IDENTITY.fullmatch(identity):
            raise SealBrokenError(
                self.object_name, "its wrapped key is not one of ours"
            )
        expected = self._named()
        if len(comments) != len(expected):
            raise SealBrokenError(
                self.object_name, "its wrapped key is not one of ours"
            )
        for comment, (name, value) in zip(comments, expected, strict=True):
            if comment != f"# {name}: {value}":
                raise SealSwappedError(self.object_name, name.replace("-", " "))
        return identity

    def _named(self) -> list[tuple[str, str]]:
        """List the facts under the names that they bear in the file."""
        return [
            (field.name.replace("_", "-"), str(getattr(self, field.name)))
            for field in fields(self)
        ]
