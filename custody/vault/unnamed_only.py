"""Requests that give an object its name only while nobody else bears it."""

from typing import Any

import urllib3


class UnnamedOnly(urllib3.PoolManager):
    """Adds `If-None-Match: *` to the requests of an upload that name an object.

    The S3 client has no argument for it. A header outside the signature is allowed, and
    parts of an upload name nothing yet.

    Stands against: two writers of one name, of whom the second would win.

    Source: AWS S3 API, PutObject and CompleteMultipartUpload; Signature Version 4,
    "SignedHeaders".
    """

    def urlopen(  # type: ignore[override] # urllib3's third argument is a keyword here
        self,
        method: str,
        url: str,
        *,
        headers: urllib3.HTTPHeaderDict,
        **request: Any,  # noqa: ANN401 # urllib3 leaves its other keywords untyped
    ) -> urllib3.BaseHTTPResponse:
        """Send a request, conditional if it would give an object its name."""
        is_upload = "uploadId=" in url
        conditional = headers.copy()
        if (method, is_upload) in {("PUT", False), ("POST", True)}:
            conditional["If-None-Match"] = "*"
        return super().urlopen(method, url, headers=conditional, **request)
