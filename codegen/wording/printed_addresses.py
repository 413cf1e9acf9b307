"""Addresses: the parts of what pages print as one, which need not be one."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

_NONE = SplitResult("", "", "", "", "")


def parts_of(address: str) -> SplitResult:
    """Return the parts of ``address``; empty ones for what is no address."""
    try:
        return urlsplit(address)
    except ValueError:
        return _NONE
