"""A Page: one captured page of documentation, as it was saved, and where it came from."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Literal, TypeAlias

import msgspec

MediaType: TypeAlias = Literal["text/html", "text/markdown", "text/plain", "text/x-rst"]

MEDIA_TYPES: dict[str, MediaType] = {
    ".html": "text/html",
    ".htm": "text/html",
    ".md": "text/markdown",
    ".txt": "text/plain",
    ".markdown": "text/markdown",
    ".mdx": "text/markdown",
    ".apib": "text/markdown",
    ".rst": "text/x-rst",
}

# Source texts that documentation generators publish beside their pages.
_SOURCES = (".rst.txt", ".md.txt")


def media_type_of(name: str) -> MediaType | None:
    """Return what a file of this name holds; None when it is no page."""
    lower = name.lower()
    if lower.endswith(_SOURCES):
        lower = lower.removesuffix(".txt")
    return MEDIA_TYPES.get(PurePosixPath(lower).suffix)


class Page(msgspec.Struct, frozen=True):
    """One page. ``page`` is its path inside the API's folder, with ``/``, such as ``pages/v1_GET_Items.html``.

    ``content`` is the decoded text without a byte order mark, its line ends as they were; ``sha256`` is that of the
    bytes as they are on disk, in hexadecimal.
    """

    page: str
    url: str
    media_type: MediaType
    content: str
    sha256: str
