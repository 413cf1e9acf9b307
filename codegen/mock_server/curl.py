"""curl: the command that makes a call of the API on the stand-in."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from codegen.spec.model import Operation


def curl(url: str, user: str | None, headers: Mapping[str, str], operation: Operation | None) -> str:
    """Return a command that makes the call ``operation`` of the API at ``url``, by ``user`` or with ``headers``."""
    parts = ["curl", url + _target(operation)]
    if user is not None:
        parts += ["-u", user]
    for name, value in headers.items():
        parts += ["-H", f"{name}: {value}"]
    if operation is not None and operation.method != "GET":
        parts += ["-X", operation.method, "-H", "Content-Type: application/json", "-d", "[]"]
    return shlex.join(parts)


def _target(operation: Operation | None) -> str:
    if operation is None:
        return "/"
    needed = [
        f"{name}={one.default}"
        for name, one in operation.parameters.items()
        if one.location == "query" and one.required
    ]
    return operation.path + ("?" + "&".join(needed) if needed else "")
