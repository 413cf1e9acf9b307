"""MHTML: a page that a browser saved with everything in one file; the page itself and its address are taken out."""

from __future__ import annotations

import email
from email.message import Message

import msgspec

SUFFIXES = (".mhtml", ".mht")
# Encodings of names of hosts, no pages; long texts in them take time that grows with the square.
_OF_NAMES = frozenset({"idna", "punycode"})


class SavedPage(msgspec.Struct, frozen=True):
    """The HTML of an MHTML file, and the address that it was saved from; empty where the file has none."""

    html: str
    url: str


def is_mhtml(name: str) -> bool:
    """Whether a file of this name is an MHTML file."""
    return name.lower().endswith(SUFFIXES)


def read_mhtml(content: bytes) -> SavedPage | None:
    """Return the page in an MHTML file; None where there is none. The first HTML part is the page itself."""
    try:
        message = email.message_from_bytes(content)
    except RecursionError:  # parts inside parts without end
        return None
    for part in message.walk():
        if part.get_content_type() == "text/html":
            html = _decoded(part)
            url = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location")
            return SavedPage(html, url) if html.strip() else None
    return None


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    return "".join(str(value).split()) if value is not None else ""


def _decoded(part: Message) -> str:
    """Return the words of a part in its charset, else in UTF-8; what cannot be read is replaced."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    try:
        charset = part.get_content_charset() or "utf-8"
        return content.decode("utf-8" if charset in _OF_NAMES else charset, "replace")
    except (LookupError, ValueError):  # ValueError: a NUL or too many digits in the head, or bytes beyond "replace"
        return content.decode("utf-8", "replace")
