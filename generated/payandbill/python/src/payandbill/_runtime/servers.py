"""The address of a server, with its variables filled."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple
from urllib.parse import quote

_HOST = re.compile(r"(?:https?://)?[^/]*")
_HOST_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_IN_PATHS = ":@!$&'()*+,;="  # what a part of a path may hold as it is


class Address(NamedTuple):
    """Where calls go; ``shown`` is the part without secrets."""

    url: str
    shown: str


def address_of(url: str, values: Mapping[str, str], hidden: Collection[str]) -> Address:
    """Return ``url`` with its ``{braces}`` filled. Of those in its path, the ``hidden`` ones do not show.

    Raises ValueError for a value that would lead to another server or path, TypeError for one that is missing.
    """
    match = _HOST.match(url)
    host = match[0] if match else ""
    path = shown = url[len(host) :]
    for name, value in values.items():
        hole = "{" + name + "}"
        if hole in host and not _HOST_PART.fullmatch(value):
            raise ValueError(f"{name}: {value!r} cannot be part of a server's address")
        if hole in path and value in ("", ".", ".."):
            raise ValueError(f"{name}: {value!r} cannot be part of a path")
        host = host.replace(hole, value)
        path = path.replace(hole, quote(value, safe=_IN_PATHS))
        shown = (
            shown
            if name in hidden
            else shown.replace(hole, quote(value, safe=_IN_PATHS))
        )
    if "{" in host + path:
        raise TypeError(
            f"the client was made without a part of the server's address: {host + shown}"
        )
    return Address(host + path, host + shown)
