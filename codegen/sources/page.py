"""A Page: one captured page of documentation, as it was saved, and where it came from."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

MediaType: TypeAlias = Literal["text/html", "text/markdown", "text/plain"]

MEDIA_TYPES: dict[str, MediaType] = {
    ".html": "text/html",
    ".htm": "text/html",
    ".md": "text/markdown",
    ".txt": "text/plain",
}


class Page(msgspec.Struct, frozen=True):
    """One page. ``page`` is its path inside the API's folder, with ``/``, such as ``pages/v1_GET_Items.html``.

    ``content`` is the decoded text without a byte order mark, its line ends as they were; ``sha256`` is that of the
    bytes as they lie on disk, in hexadecimal.
    """

    page: str
    url: str
    media_type: MediaType
    content: str
    sha256: str
