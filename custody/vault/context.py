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
        lines = bound.decode("ascii", "replace").split("\n")
        facts = self._named()
        title, comments, rest = lines[0], lines[1 : len(facts) + 1], lines[-2:]
        is_ours = (
            title == _TITLE
            and len(lines) == len(facts) + 3
            and _IDENTITY.fullmatch(rest[0])
            and not rest[1]
        )
        if not is_ours:
            why = "its wrapped key is not one of ours"
            raise SealBrokenError(self.object_name, why)
        for comment, (name, value) in zip(comments, facts, strict=True):
            if comment != f"# {name}: {value}":
                raise SealSwappedError(self.object_name, name.replace("-", " "))
        return rest[0]

    def _named(self) -> list[tuple[str, str]]:
        """List the facts under the names that they bear in the file."""
        return [
            (field.name.replace("_", "-"), str(getattr(self, field.name)))
            for field in fields(self)
        ]
