"""Web addresses out of documentation: only what is plainly one may become a link or a server."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][!-~]*)?")
_UNSAFE = re.compile(r"[\"<>\\^`{|}]")


def web_address(url: str) -> str | None:
    """``url`` if it is an absolute http address without odd characters, else None."""
    return url if _ADDRESS.fullmatch(url) and not _UNSAFE.search(url) else None


def split_address(url: str) -> tuple[str, str] | None:
    """Origin and path of ``url``, if it is a web address with a path and nothing behind it."""
    if web_address(url) is None:
        return None
    parts = urlsplit(url)
    if parts.query or parts.fragment or not parts.path.startswith("/"):
        return None
    return f"{parts.scheme}://{parts.netloc}", parts.path
