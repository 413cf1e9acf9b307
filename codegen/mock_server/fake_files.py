"""Files that calls answer: the smallest that programs open as what their media type says."""

from __future__ import annotations

import base64
import zlib

_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_GIF = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
_PDF = b"""%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""
_ZIP = b"PK\x05\x06" + bytes(18)  # an archive without an entry
_GZIP = b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + zlib.compressobj(wbits=-15).flush() + bytes(8)

_FILES = {
    "application/pdf": _PDF,
    "application/zip": _ZIP,
    "application/gzip": _GZIP,
    "image/png": _PNG,
    "image/gif": _GIF,
    "text/csv": b"id,name\r\n1001,Example\r\n",
    "application/xml": b"<example/>\n",
}


def file_of(media: str) -> bytes:
    """Return the bytes of a file of the type ``media``; a line of text where there is no smaller one."""
    return _FILES.get(media.partition(";")[0].strip().lower(), b"An example file.\n")
