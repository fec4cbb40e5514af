"""Reading vCons as truth: their recording and the transcript that came with it.

Source: draft-ietf-vcon-vcon-core (0.0.1 to 0.4.0). The transcript's body has no fixed
form; understood are a list of turns, a list under `conversation`, `turns` or
`segments`, the same as JSON in a string, and plain text. A turn's words stand under
`message`, `text`, `transcript` or `body`; who says them under `party` (an index) or
`speaker` (a role); its times under `start` and `end` or `duration`, in seconds.
"""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from custody.errors import TruthUnreadableError
from custody.records.calls import PartyRole
from transcribe.accuracy.truth import TruthCall, TruthTurn

_ROLES = {str(role): role for role in PartyRole}
_LISTS = ("conversation", "turns", "segments")
_TEXTS = ("message", "text", "transcript", "body")
_SUFFIXES = {
    "audio/mp3": ".mp3",
    "audio/mpeg": ".mp3",
    "audio/flac": ".flac",
    "audio/ogg": ".ogg",
    "audio/opus": ".opus",
    "audio/mp4": ".m4a",
}

Json = Mapping[str, Any]


class VconTruthReader:
    """Reads vCons; recordings inside them are written out to a scratch folder."""

    def __init__(self, scratch: Path) -> None:
        """Take the folder for recordings that lie inside their vCon."""
        self._scratch = scratch
        self._num_written = 0

    def read(self, path: Path) -> Iterator[TruthCall]:
        """Read each recording of a vCon that has a transcript.

        A vCon without either, such as one of a chat, gives nothing.

        Raises:
            TruthUnreadableError: it is no vCon, or its recording is missing.
        """
        try:
            vcon = json.loads(path.read_text(encoding="utf-8-sig"))
            parties = list(vcon.get("parties") or ())
            dialogs = list(vcon.get("dialog") or ())
            transcripts = [
                one
                for one in vcon.get("analysis") or ()
                if one["type"] in {"transcript", "wtf_transcription"}
            ]
            for transcript in transcripts:
                place = _first(transcript.get("dialog", 0))
                dialog = dialogs[place]
                if dialog["type"] != "recording":
                    continue
                yield TruthCall(
                    audio=self._audio(path, dialog),
                    language=_language(transcript, dialog),
                    turns=tuple(_turns(transcript, dialog, parties)),
                )
        except TruthUnreadableError:
            raise
        except (
            OSError,
            AttributeError,
            IndexError,
            KeyError,
            TypeError,
            ValueError,
        ) as error:
            why = f"as a vCon: {type(error).__name__}"
            raise TruthUnreadableError(path, why) from error

    def _audio(self, path: Path, dialog: Json) -> Path:
        """Find the recording beside the vCon, or write out the one inside it."""
        if body := dialog.get("body"):
            return self._written(path, dialog, str(body))
        named = str(dialog.get("filename") or dialog.get("url") or "")
        name = named.rsplit("/", 1)[-1]
        beside = path.parent / name
        if not name or not beside.is_file():
            raise TruthUnreadableError(
                path, "its recording is neither in nor beside it"
            )
        return beside

    def _written(self, path: Path, dialog: Json, body: str) -> Path:
        try:
            audio = base64.b64decode(
                body + "=" * (-len(body) % 4), altchars=b"-_", validate=True
            )
        except (binascii.Error, ValueError) as error:
            why = "the recording in it is not base64url"
            raise TruthUnreadableError(path, why) from error
        media_type = str(dialog.get("mediatype") or dialog.get("mimetype") or "")
        self._num_written += 1
        suffix = _SUFFIXES.get(media_type.lower(), ".wav")
        written = self._scratch / f"vcon-{self._num_written:05d}{suffix}"
        written.write_bytes(audio)
        return written


def _first(place: object) -> int:
    """Read which dialog an analysis is of: an index, or a list of them."""
    return int(place[0] if isinstance(place, list) else str(place))


def _language(transcript: Json, dialog: Json) -> str | None:
    body = transcript.get("body")
    places = (transcript, body if isinstance(body, dict) else {}, dialog)
    for place in places:
        for one in (place, place.get("meta") or {}):
            if told := one.get("language") or one.get("lang"):
                return str(told).split("-", maxsplit=1)[0].lower()
    return None


def _turns(
    transcript: Json, dialog: Json, parties: Sequence[Json]
) -> Iterator[TruthTurn]:
    body = transcript["body"]
    if isinstance(body, str):
        try:
            body = json.loads(body)
        except ValueError:
            yield TruthTurn(text=body)
            return
    if isinstance(body, dict):
        listed = next((body[name] for name in _LISTS if name in body), None)
        body = [body] if listed is None else listed
    for said in body:
        yield _turn(said, dialog, parties)


def _turn(said: Json, dialog: Json, parties: Sequence[Json]) -> TruthTurn:
    name = next((name for name in _TEXTS if name in said), _TEXTS[0])
    text = said[name]
    start, end = _times(said)
    return TruthTurn(
        text=str(text),
        party=_role(said, parties),
        channel=_channel(said.get("party"), dialog),
        start=start,
        end=end,
    )


def _times(said: Json) -> tuple[float, float] | tuple[None, None]:
    """Read seconds; a time of day, as some vCons have it, is none on the call."""
    start, end = said.get("start"), said.get("end")
    if not isinstance(start, int | float):
        return None, None
    if end is None and "duration" in said:
        end = start + float(said["duration"])
    return (float(start), float(end)) if isinstance(end, int | float) else (None, None)


def _role(said: Json, parties: Sequence[Json]) -> PartyRole | None:
    index = said.get("party")
    if isinstance(index, int) and 0 <= index < len(parties):
        party = parties[index]
        told = party.get("role") or (party.get("meta") or {}).get("role")
        return _ROLES.get(str(told).lower())
    return _ROLES.get(str(said.get("speaker", "")).lower())


def _channel(index: object, dialog: Json) -> int | None:
    """Tell the channel of a party: a dialog of several lists its parties by channel."""
    listed = dialog.get("parties")
    if isinstance(index, int) and isinstance(listed, list) and index in listed:
        return listed.index(index)
    return None
