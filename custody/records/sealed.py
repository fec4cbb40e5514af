"""What is known of a sealed object: enough to open it, nothing it says."""

from dataclasses import dataclass, field
from datetime import datetime

from custody.records.ids import CallId, ObjectName
from custody.records.purposes import Rendition


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedObject:
    """One sealed object and its wrapped key: a row of the catalogue.

    Attributes:
        wrapped_key: a small age file to the KEK; inside it an age identity with the
            call id, object name and rendition as comments. Without it the object
            is noise for ever.
        kek_epoch: which KEK wrapped it.
        size_bytes: of the plaintext.
        sealed_size_bytes, sealed_sha256: of the ciphertext as stored. There is no hash
            of the plaintext: it would outlive erasure and link recordings.
        media_type: of the plaintext, e.g. `audio/ogg`.
    """

    object_name: ObjectName
    call_id: CallId
    rendition: Rendition
    wrapped_key: bytes = field(repr=False)
    kek_epoch: str
    size_bytes: int
    sealed_size_bytes: int
    sealed_sha256: str
    media_type: str
    created_at: datetime
